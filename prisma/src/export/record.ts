// Writes one record in its canonical form: fields in the order of the format, empty ones left out.
import type { DatePrecision } from '../../generated/client/enums.ts'
import type { Fields, Kept } from '../record/field.ts'
import { KINDS } from '../record/format.ts'
import { Graphemes } from '../record/graphemes.ts'
import { type Id, type Kind, madeSlug } from '../record/kind.ts'
import { momentText } from '../record/moment.ts'
import { normalForm } from '../record/normal-form.ts'
import type { Child, Values } from '../record/rows.ts'
import { columnsOf, precisionOf, subjectColumn, within } from '../record/stored.ts'
import { slugPattern } from '../record/values.ts'
import type { ExportedRecord, ExportKeys } from './keys.ts'
import type { ExportedRevision, ExportedRows } from './rows.ts'

/** What a record is exported with. */
export interface ExportContext {
  dataset: string
  keys: Pick<ExportKeys, 'reference'>
  read: ExportedRows
  /** Whether the texts of an article are written in another record: of its owner, or of another key. */
  isWrittenElsewhere(article: Id): boolean
  /** Whether it is the record by which its row came first. */
  isFirst: boolean
  /** Whether all claims are written, whichever dataset brought them. */
  hasAllClaims?: boolean
}

/** A record of a dossier, in its canonical form. */
export function exportedRecord(
  kind: Kind,
  { key, rowId: id, retractedAt }: ExportedRecord,
  context: ExportContext,
): object {
  const row = context.read.rows.get(id)!
  return {
    record: kind,
    key,
    ...exportedFields(KINDS[kind].fields, row, context, { kind, id, key, subject: `${kind}Id`, retractedAt }),
  }
}

type Exported = Record<string, unknown>
interface Owner {
  kind?: Kind
  id: Id
  key: string
  /** The column by which claims lead to it. */
  subject?: string
  /** When its record was retracted. */
  retractedAt?: string | undefined
}

/**
 * The fields that have a value.
 *
 * @param owner the row that lists hang on, with the kind and the key of its record.
 */
function exportedFields(
  fields: Fields,
  values: Values,
  context: ExportContext,
  owner: Owner = { id: '', key: '' },
): Exported {
  const exported: Exported = {}
  for (const [name, { kept }] of Object.entries(fields)) {
    const value = exportedField(name, kept, values, context, owner)
    if (value !== undefined) exported[name] = value
  }
  return exported
}

export function exportedField(
  name: string,
  kept: Kept,
  values: Values,
  context: ExportContext,
  { kind, id, key, subject, retractedAt }: Owner,
): unknown {
  const { read, keys, dataset } = context
  const value = values[name] ?? undefined
  switch (kept.as) {
    case 'column':
      if (value === undefined) return undefined
      if (kept.type === 'moment') return momentText(String(value), values[precisionOf(name)] as DatePrecision)
      return kept.type === 'clock' ? exportedClock(value) : value
    case 'slug':
      // null says that none was given, where the key would otherwise be taken for one
      if (value === madeSlug(kind, id)) return slugPattern.test(key) ? null : undefined
      return value === key ? undefined : value
    case 'reference': {
      const to = values[`${name}Id`] ?? undefined
      return to === undefined ? undefined : keys.reference(dataset, kept.to, String(to))
    }
    case 'group': {
      const columns = Object.keys(columnsOf(kept.fields)).map((column) => [
        column,
        values[within(name, column)] ?? null,
      ])
      return unlessEmpty(exportedFields(kept.fields, Object.fromEntries(columns), context, { id, key: '' }))
    }
    case 'list':
      return some(linksFor(kept.model, id, context), (item) =>
        exportedFields(kept.fields, item.values, context, ownerOf(item, kept.model)),
      )
    case 'parties': {
      const parties = linksFor(kept.model, id, context)
        .filter(({ values }) => values.role === kept.role)
        .map((party) => ({ party, actor: keys.reference(dataset, 'actor', String(party.values.actorId)) }))
        .sort((a, b) => byCodePoints(a.actor, b.actor))
      return some(parties, ({ party, actor }) =>
        party.hasClaims || party.values.asWritten !== null
          ? exportedFields(kept.fields, party.values, context, ownerOf(party, kept.model))
          : actor,
      )
    }
    case 'references':
      return some(read.children.get(kept.model)?.get(id), ({ values }) =>
        keys.reference(dataset, kept.to, String(values[`${kept.to}Id`])),
      )
    case 'documents':
      return some(read.documents.get(id), ({ articleId }) =>
        keys.reference(dataset, 'article', String(articleId)),
      )
    case 'instruction':
      if (name === 'retracted') return retractedAt && { at: exportedClock(retractedAt) }
      return name === 'removed' ? read.removed.get(id) : undefined
    case 'terms':
      return exportedTerms(read.children.get(kept.model)?.get(id) ?? [], context)
    case 'claims': {
      const claims = claimsFor(read.claims.get(subject ?? '')?.get(id), context)
      const written = claims.map((claim) =>
        exportedFields(kept.fields, claim, context, { id: String(claim.id), key: '' }),
      )
      return written.length > 0 || !kept.isOptional ? written : undefined
    }
    case 'quotes':
      return some((kept.of === 'retraction' ? read.retractionQuotes : read.quotes).get(id), (quote) => ({
        ...exportedPlace(String(quote.article), String(quote.revision), context),
        exact: quote.exact,
        prefix: quote.prefix || undefined,
        suffix: quote.suffix || undefined,
        startOffset: quote.startOffset,
        endOffset: quote.endOffset,
        splitsGrapheme: splitsGrapheme(quote) || undefined,
      }))
    case 'relays':
      return some(read.relays.get(id), ({ actor, publisher }) =>
        actor === null ? { publisher } : keys.reference(dataset, 'actor', String(actor)),
      )
    case 'publisher': {
      const { name, domain } = read.texts.publishers.get(id)!
      return { name, domain: domain ?? undefined }
    }
    case 'texts':
      return exportedTexts(id, context)[name]
  }
}

/** The claims that a dataset's record has: those that it brought; and, of the record that came first, those whose dataset has none of it any more. */
const claimsFor = (
  claims: readonly Values[] = [],
  { dataset, isFirst, hasAllClaims }: ExportContext,
): readonly Values[] =>
  claims.filter(
    (claim) =>
      hasAllClaims || claim.dataset === dataset || (isFirst && (claim.dataset === null || claim.moved)),
  )

/** The links of a dataset's record: those that claims of others alone state, these write. */
const linksFor = (model: string, id: Id, context: ExportContext): Child[] =>
  (context.read.children.get(model)?.get(id) ?? []).filter(
    (link) =>
      !link.hasClaims ||
      claimsFor(context.read.claims.get(subjectColumn(model))?.get(link.id), context).length > 0,
  )

/** A link, as what hangs on it is found. */
const ownerOf = ({ id }: Child, model: string): Owner => ({ id, key: '', subject: subjectColumn(model) })

/** The terms of a consideration, each with its conditions. */
function exportedTerms(rows: readonly Child[], { keys, dataset }: ExportContext): unknown {
  const terms = [...Map.groupBy(rows, ({ values }) => values.term as number)].sort(([a], [b]) => a - b)
  return some(terms, ([, members]) => ({
    conditions: members
      .map(({ values }) => keys.reference(dataset, 'condition', String(values.conditionId)))
      .sort(byCodePoints),
    atLeast: members[0]!.values.atLeast ?? undefined,
  }))
}

/** The texts of an article that a dataset can speak of: its own, and those that the dataset gives beside them. */
const textsFor = (dataset: string, article: Id, { read }: ExportContext): ExportedRevision[] => {
  const all = read.texts.revisions.get(article) ?? []
  return [
    ...all.filter(({ isOwn }) => isOwn),
    ...all.filter((text) => !text.isOwn && text.dataset === dataset),
  ]
}

/** From which revision of which article words are quoted. */
function exportedPlace(article: Id, revision: Id, context: ExportContext): Exported {
  const { keys, dataset, read } = context
  const text = read.texts.revisions.get(article)!.find(({ id }) => id === revision)!
  const from = text.isOwn || text.dataset === null ? dataset : text.dataset
  return {
    article: keys.reference(dataset, 'article', article, from),
    revision: textsFor(from, article, context).indexOf(text) + 1,
  }
}

/** The texts of an article; where they are written elsewhere, the SHA-256 by which it is known. */
function exportedTexts(id: Id, context: ExportContext): Exported {
  const { read, dataset, isWrittenElsewhere } = context
  const texts = textsFor(dataset, id, context)
  const isRemoved = read.removed.has(id)
  if (!isWrittenElsewhere(id)) return { revisions: exportedRevisions(texts, isRemoved) }
  const beside = texts.filter(({ isOwn }) => !isOwn)
  return {
    revisions: beside.length > 0 ? exportedRevisions(beside, isRemoved) : undefined,
    sha256:
      read.texts.unique.get(id) ??
      texts.findLast(({ isOwn, text }) => isOwn && (text !== '' || beside.length > 0))?.sha256,
  }
}

const exportedRevisions = (texts: readonly ExportedRevision[], isRemoved: boolean) =>
  texts.map(({ text, sha256, by, publishedAt, knownSince, capturedAt }, i) => {
    const before = texts[i - 1]
    const usual = before && normalForm(before.text) === text ? 'CODER' : 'SOURCE'
    const isInherited = before !== undefined && by === 'CODER' && publishedAt === before.publishedAt
    return {
      text: text === '' ? undefined : text,
      sha256: isRemoved ? sha256 : undefined,
      by: by === usual ? undefined : by,
      publishedAt: isInherited ? undefined : (publishedAt ?? (before && exportedClock(knownSince))),
      capturedAt: exportedClock(capturedAt),
    }
  })

/** Whether a quote begins or ends within what is read as one character, as far as the words around it that are kept tell. */
function splitsGrapheme({ prefix, exact, suffix }: Values): boolean {
  const from = String(prefix).length
  const around = new Graphemes(`${prefix}${exact}${suffix}`)
  return around.widened(from, from + String(exact).length) !== undefined
}

/** A moment of Proviso's own clock. */
const exportedClock = (value: string | number): string => momentText(String(value), 'INSTANT')

const unlessEmpty = (fields: Exported) => (Object.keys(fields).length > 0 ? fields : undefined)

const some = <T, U>(list: readonly T[] | undefined, item: (of: T) => U): U[] | undefined =>
  list !== undefined && list.length > 0 ? list.map(item) : undefined

/** The order of Unicode code points, which is that of UTF-8. */
function byCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

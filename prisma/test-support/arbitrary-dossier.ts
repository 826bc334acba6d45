// Random dossiers for property tests: every type of record, several datasets, references in all directions, texts with
// emoji, decomposed letters and CRLF, quotes by offsets.
import type fc from 'fast-check'
import type { Fields } from '../src/record/field.ts'
import { FORMAT, KINDS } from '../src/record/format.ts'
import type { Kind } from '../src/record/kind.ts'
import { spanOf } from '../src/record/moment.ts'
import { normalForm, sha256 } from '../src/record/normal-form.ts'
import { records } from './arbitrary-records.ts'

/** A party or participant; a reference exists only later, and is a number until then. */
type Party = { actor?: number; claims?: Record<string, unknown>[] }

/** No end before its beginning. */
const spans = [
  ['startedAt', 'endedAt'],
  ['validFrom', 'validTo'],
  ['low', 'high'],
] as const
const endsBefore = (end: unknown, start: unknown): boolean =>
  typeof end === 'number'
    ? end < (start as number)
    : spanOf(end as string).end < spanOf(start as string).start

/** A dossier of three datasets, as the lines of a file; the records of a dataset come in a random order. */
export const arbitraryDossier: fc.Arbitrary<string[]> = records.map((list) => {
  const all = list.map((record, n) => ({ ...record, n, key: `${record.kind}-${n}` }))
  const ofKind = (kind: Kind) => all.filter((record) => record.kind === kind)
  const lines: { dataset: number; order: number; line: string }[] = []
  const bearings = new Set<string>()
  for (const { kind, body, dataset, order, key, n } of all) {
    const to = (target: Kind, index: unknown, before?: number) => {
      if (index === undefined) return undefined
      // a topic that Proviso ships
      if (typeof index === 'string') return index
      const candidates = ofKind(target).filter((record) => before === undefined || record.n < before)
      const found = candidates[(index as number) % candidates.length]
      return found && (found.dataset === dataset ? found.key : `set-${found.dataset}/${found.key}`)
    }
    const fields: Record<string, unknown> = { ...body }
    const linked = (party: number | Party) => {
      if (typeof party === 'number') return to('actor', party)
      return { ...party, actor: to('actor', party.actor), claims: party.claims?.map(completeClaim(to)) }
    }
    const code = (_: unknown, i: number) => ({ scheme: 'test', value: `${n}-${i}` })
    if (kind === 'article') {
      fields.url = fields.hasUrl ? `https://example.org/${n}` : undefined
      fields.revisions = (fields.revisions as string[]).map((text) => ({ text }))
    }
    if (kind === 'actor') fields.identifiers = Array.from({ length: fields.identifiers as number }, code)
    if (kind === 'topic') fields.codes = Array.from({ length: fields.codes as number }, code)
    if (kind === 'stage') fields.number = n + 1
    if (kind === 'consideration') {
      const terms = fields.operator === 'GRADUATED' ? [] : (fields.terms as { conditions: number[] }[])
      fields.terms = terms.map((term) => ({
        ...term,
        conditions: [...new Set(term.conditions.map((index) => to('condition', index)))],
      }))
    }
    if (kind === 'event') fields.participants = (fields.participants as Party[]).map(linked)
    // without an assessor it is of who speaks, of one
    if (kind === 'assessment' && fields.assessor === undefined)
      fields.claims = (fields.claims as unknown[]).slice(0, 1)
    if (kind === 'outcome') {
      const considerations = ofKind('consideration')
      const { sign = 'POSITIVE' } =
        considerations[(fields.consideration as number) % considerations.length]!.body
      fields.state = (fields.state as Record<string, string>)[sign as string]
    }
    if (kind === 'figure') fields[fields.kindOf as string] = fields.subject
    if ('hasSlug' in fields) fields.slug = fields.hasSlug ? `${kind}-slug-${n}` : null
    for (const name of ['hasSlug', 'hasUrl', 'kindOf', 'subject']) delete fields[name]
    for (const [start, end] of spans)
      if (fields[start] != null && fields[end] != null && endsBefore(fields[end], fields[start]))
        delete fields[end]
    for (const [name, { kept }] of Object.entries(KINDS[kind].fields as Fields)) {
      if (kept.as === 'reference') fields[name] = to(kept.to, fields[name], kept.to === kind ? n : undefined)
      if (kept.as === 'references')
        fields[name] = [...new Set((fields[name] as number[]).map((index) => to(kept.to, index)))]
      if (kept.as === 'parties') {
        const parties = (fields[name] as (number | Party)[]).map(linked)
        const named = (party: unknown) => (party as Party).actor ?? party
        fields[name] = parties.filter((party, i) => parties.findIndex((p) => named(p) === named(party)) === i)
      }
    }
    if (kind === 'affiliation' && fields.actor === fields.counterpart) continue
    if (kind === 'bearing') {
      // the same bearing by another dataset is no other bearing, however it is referred to
      const whole = (reference: unknown) =>
        String(reference).includes('/') ? reference : `set-${dataset}/${reference}`
      const bearing = `${whole(fields.event)} ${fields.bearingKind} ${whole(fields.condition)}`
      if (bearings.has(bearing)) continue
      bearings.add(bearing)
    }
    if (fields.claims) fields.claims = (fields.claims as Record<string, unknown>[]).map(completeClaim(to))
    lines.push({ dataset, order, line: JSON.stringify({ record: kind, key, ...fields }) })
  }
  // an article's texts as the importer keeps them, to draw quotes from
  function completeClaim(to: (target: Kind, index: unknown) => string | undefined) {
    return (given: Record<string, unknown>) => {
      const articles = ofKind('article')
      const seen = new Set<string>()
      const quotes = (
        given.quotes as { article: number; revision: number; start: number; length: number }[]
      ).flatMap((q) => {
        const article = articles[q.article % articles.length]!
        const texts = textsOf(article.body.revisions as string[])
        const revision = q.revision % texts.length
        const points = [...texts[revision]!]
        const start = q.start % points.length
        const end = start + 1 + (q.length % (points.length - start))
        const place = `${article.n} ${revision} ${start} ${end}`
        if (seen.has(place)) return []
        seen.add(place)
        return [
          {
            article: to('article', q.article),
            revision: revision + 1,
            exact: points.slice(start, end).join(''),
            startOffset: start,
            endOffset: end,
            splitsGrapheme: true as const,
          },
        ]
      })
      return { ...given, speaker: to('actor', given.speaker), quotes }
    }
  }
  lines.sort((a, b) => a.dataset - b.dataset || a.order - b.order)
  return [0, 1, 2].flatMap((dataset) => [
    JSON.stringify({
      record: 'dataset',
      format: FORMAT,
      name: `set-${dataset}`,
      description: dataset === 0 ? 'The first' : undefined,
    }),
    ...lines.filter((l) => l.dataset === dataset).map((l) => l.line),
  ])
})

/** Each text and its normal form, none twice. */
function textsOf(revisions: string[]): string[] {
  const given = new Set(revisions.map(sha256))
  const texts = new Map<string, string>()
  for (const text of revisions) {
    texts.set(sha256(text), text)
    const normal = normalForm(text)
    if (!given.has(sha256(normal))) texts.set(sha256(normal), normal)
  }
  return [...texts.values()]
}

// What the references of an input lead to: found as the roots of the graph find it, all by one statement.
import { type Kind, oneOf } from '@proviso/prisma'
import { type DocumentNode, type GraphQLResolveInfo, getOperationAST, parse } from 'graphql'
import { compilerOf, type Transaction } from '../execute.ts'
import { identityIn } from '../sql/global-id.ts'
import { modelOf } from '../sql/model.ts'
import { type Issue, Refused, refuseIssues } from './fault.ts'
import { modelOfKind, referenceType } from './inputs.ts'

interface Reference {
  readonly kind: Kind
  readonly by: unknown
  readonly path: readonly (string | number)[]
  /** Whether it names what is to be changed. */
  readonly isTarget?: boolean
  /** Whether a merged actor means who it is, rather than what is written of it by itself. */
  readonly isSurvivor?: boolean
}

/** A row that a reference leads to. */
export interface Found {
  readonly kind: Kind
  readonly id: string
}

/** The references of one input. */
export class References {
  readonly #references: Reference[] = []

  /** The name by which a record refers to what an input names. No dataset is called so. */
  nameOf(kind: Kind, by: unknown, path: readonly (string | number)[]): string {
    return this.#add({ kind, by, path })
  }

  /** The same of what is to be changed, as the input names it. */
  target(kind: Kind, by: unknown): string {
    return this.#add({ kind, by, path: ['input', kind], isTarget: true, isSurvivor: true })
  }

  /** The same of who an actor is, whatever it was merged into. */
  survivor(by: unknown, path: readonly (string | number)[]): string {
    return this.#add({ kind: 'actor', by, path, isSurvivor: true })
  }

  #add(reference: Reference): string {
    this.#references.push(reference)
    return nameAt(this.#references.length - 1)
  }

  /** A message with what the input calls things in place of their names here. */
  spelled(message: string): string {
    return message.replace(namesHere, (name, i) => {
      const reference = this.#references[Number(i)]
      return reference ? called(reference.by) : name
    })
  }

  /**
   * The rows by their names.
   *
   * @throws Refused where a reference leads to none: NotFound where that is what is to be changed
   */
  async resolve(tx: Transaction, info: GraphQLResolveInfo): Promise<Map<string, Found>> {
    const found = new Map<string, Found>()
    const issues: Issue[] = []
    if (this.#references.length === 0) return found
    const document = documentOf(this.#references.map(({ kind }) => kind))
    const variables = Object.fromEntries(this.#references.map(({ by }, i) => [`r${i}`, by]))
    const statement = compilerOf(info.schema).statement(
      document,
      getOperationAST(document)!,
      variables,
      'tree',
    )
    const tree = JSON.parse(await tx.run(statement)) as Record<string, Named | null>
    for (const [i, { kind, by, path, isTarget, isSurvivor }] of this.#references.entries()) {
      const there = tree[`r${i}`]
      const identity = identityIn(there?.presentId)
      if (identity?.noun.model === modelOfKind(kind)) {
        const written =
          there!.mergedFrom && !isSurvivor ? await mergedAs(tx, by, there!.mergedFrom) : undefined
        found.set(nameAt(i), { kind, id: written ?? identity.key })
      } else {
        const suggestions = await nearest(tx, kind, by)
        const message = notThere(kind, by, suggestions)
        const others = suggestions.filter((slug) => slug !== slugIn(by))
        if (isTarget)
          throw new Refused('NotFound', others.length > 0 ? `${message} Closest: ${oneOf(others)}.` : message)
        issues.push({ path: path.map(String), code: 'unknown_reference', message, suggestions: others })
      }
    }
    refuseIssues(issues)
    return found
  }
}

/** What a reference was found to name. */
interface Named {
  readonly presentId: string
  /** Of an actor, those that were found to be it. */
  readonly mergedFrom?: readonly { readonly formerId: string; readonly slug: string }[]
}

/** The merged actor that is named, of which it is written: when the merger is taken back, that is its own again. */
async function mergedAs(
  tx: Transaction,
  by: unknown,
  merged: NonNullable<Named['mergedFrom']>,
): Promise<string | undefined> {
  if (merged.length === 0) return undefined
  const { id, slug, record, identifier } = by as {
    id?: string
    slug?: string
    record?: { dataset: string; key: string }
    identifier?: { scheme: string; value: string }
  }
  const own = id === undefined ? undefined : identityIn(id)?.key
  const keys = merged.map(({ formerId, ...one }) => ({ ...one, key: identityIn(formerId)!.key }))
  if (!record && !identifier) return keys.find((one) => one.key === own || one.slug === slug)?.key
  const { rows } = await tx.client.query(
    record
      ? `SELECT r."rowId"::text AS key FROM "DatasetRecord" r JOIN "Dataset" d ON d.id = r."datasetId"
          WHERE d.name = $1 AND r.type = 'ACTOR' AND r.key = $2`
      : 'SELECT "actorWrittenId"::text AS key FROM "ActorIdentifier" WHERE scheme = $1 AND value = $2',
    record ? [record.dataset, record.key] : [identifier!.scheme, identifier!.value],
  )
  return keys.find(({ key }) => key === rows[0]?.key)?.key
}

const nameAt = (i: number): string => `:input/${i}`
const namesHere = /":input\/(\d+)"/g

/** What has the slug and is not found was retracted. */
const notThere = (kind: Kind, by: unknown, slugs: readonly string[]): string =>
  slugs.some((slug) => slug === slugIn(by))
    ? `The ${kind} ${told(by)} was retracted.`
    : `There is no ${kind} ${told(by)}.`

const documents = new Map<string, DocumentNode>()

function documentOf(kinds: readonly Kind[]): DocumentNode {
  const fields = kinds.map((kind, i) => {
    const isNode = referenceType(kind) === 'ID'
    const root = isNode ? `node(id: $r${i})` : `${kind}(by: $r${i})`
    const selection = kind === 'actor' ? 'presentId mergedFrom { formerId slug }' : 'presentId'
    return [`$r${i}: ${isNode ? 'ID' : `${modelOfKind(kind)}By`}!`, `r${i}: ${root} { ${selection} }`]
  })
  const text = `query (${fields.map(([variable]) => variable).join()}) { ${fields.map(([, field]) => field).join(' ')} }`
  const known = documents.get(text)
  if (known) return known
  if (documents.size >= 200) documents.clear()
  const document = parse(text)
  documents.set(text, document)
  return document
}

/** What an input calls something: by its id, slug or address, or its record. */
function called(by: unknown): string {
  if (typeof by !== 'object' || by === null) return `"${by}"`
  const [[way, value]] = Object.entries(by) as [[string, unknown]]
  if (way !== 'record') return JSON.stringify(value)
  const { dataset, key } = value as { dataset: string; key: string }
  return `"${dataset}/${key}"`
}

const told = (by: unknown): string => {
  const way = typeof by === 'object' && by !== null ? Object.keys(by)[0] : 'record'
  return way === 'record' ? called(by) : `of this ${way}: ${called(by)}`
}

function slugIn(by: unknown): string | undefined {
  const slug = (by as { slug?: unknown } | null)?.slug
  return typeof slug === 'string' ? slug : undefined
}

/** What is called much like it, or just so. */
async function nearest(tx: Transaction, kind: Kind, by: unknown): Promise<string[]> {
  // no slug has what PostgreSQL cannot compare
  const slug = slugIn(by)?.replaceAll('\0', '').toWellFormed()
  const model = modelOfKind(kind)
  if (slug === undefined || !modelOf(model).columns.has('slug')) return []
  const { rows } = await tx.client.query(
    `SELECT slug FROM "${model}" WHERE similarity(slug, $1) > 0.3 ORDER BY similarity(slug, $1) DESC, id LIMIT 3`,
    [slug.slice(0, 200)],
  )
  return rows.map((row) => row.slug)
}

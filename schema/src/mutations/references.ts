// What the references of an input lead to: found as the roots of the graph find it, all by one statement.
import type { Kind } from '@proviso/prisma'
import { type DocumentNode, type GraphQLResolveInfo, getOperationAST, parse } from 'graphql'
import { compilerOf, type Transaction } from '../execute.ts'
import { identityIn } from '../sql/global-id.ts'
import { modelOf } from '../sql/model.ts'
import { type Issue, refuseIssues } from './fault.ts'
import { modelOfKind, referenceType } from './inputs.ts'

interface Reference {
  readonly kind: Kind
  readonly by: unknown
  readonly path: readonly (string | number)[]
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
    this.#references.push({ kind, by, path })
    return nameAt(this.#references.length - 1)
  }

  /**
   * The rows by their names.
   *
   * @throws Refused where a reference leads to none
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
    const tree = JSON.parse(await tx.run(statement)) as Record<string, { presentId: string } | null>
    for (const [i, { kind, by, path }] of this.#references.entries()) {
      const identity = identityIn(tree[`r${i}`]?.presentId)
      if (identity?.noun.model === modelOfKind(kind)) found.set(nameAt(i), { kind, id: identity.key })
      else {
        const suggestions = await nearest(tx, kind, by)
        issues.push({
          path: path.map(String),
          code: 'unknown_reference',
          message: `There is no ${kind} ${told(by)}.`,
          suggestions,
        })
      }
    }
    refuseIssues(issues)
    return found
  }
}

const nameAt = (i: number): string => `:input/${i}`

const documents = new Map<string, DocumentNode>()

function documentOf(kinds: readonly Kind[]): DocumentNode {
  const fields = kinds.map((kind, i) => {
    const isNode = referenceType(kind) === 'ID'
    const root = isNode ? `node(id: $r${i})` : `${kind}(by: $r${i})`
    return [`$r${i}: ${isNode ? 'ID' : `${modelOfKind(kind)}By`}!`, `r${i}: ${root} { presentId }`]
  })
  const text = `query (${fields.map(([variable]) => variable).join()}) { ${fields.map(([, field]) => field).join(' ')} }`
  const known = documents.get(text)
  if (known) return known
  if (documents.size >= 200) documents.clear()
  const document = parse(text)
  documents.set(text, document)
  return document
}

function told(by: unknown): string {
  if (typeof by !== 'object' || by === null) return `"${by}"`
  const [[way, value]] = Object.entries(by) as [[string, unknown]]
  return way === 'record'
    ? `"${(value as { dataset: string }).dataset}/${(value as { key: string }).key}"`
    : `of this ${way}: ${JSON.stringify(value)}`
}

/** What is called much like it. */
async function nearest(tx: Transaction, kind: Kind, by: unknown): Promise<string[]> {
  const slug = (by as { slug?: unknown } | null)?.slug
  const model = modelOfKind(kind)
  if (typeof slug !== 'string' || !modelOf(model).columns.has('slug')) return []
  const { rows } = await tx.client.query(
    `SELECT slug FROM "${model}" WHERE similarity(slug, $1) > 0.3 ORDER BY similarity(slug, $1) DESC, id LIMIT 3`,
    [slug.slice(0, 200)],
  )
  return rows.map((row) => row.slug)
}

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
    return this.#add({ kind, by, path: ['input', kind], isTarget: true })
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
    const tree = JSON.parse(await tx.run(statement)) as Record<string, { presentId: string } | null>
    for (const [i, { kind, by, path, isTarget }] of this.#references.entries()) {
      const identity = identityIn(tree[`r${i}`]?.presentId)
      if (identity?.noun.model === modelOfKind(kind)) found.set(nameAt(i), { kind, id: identity.key })
      else {
        const suggestions = await nearest(tx, kind, by)
        if (isTarget) throw notThere(kind, by, suggestions)
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
const namesHere = /":input\/(\d+)"/g

function notThere(kind: Kind, by: unknown, suggestions: readonly string[]): Refused {
  const closest = suggestions.length > 0 ? ` Closest: ${oneOf(suggestions)}.` : ''
  return new Refused('NotFound', `There is no ${kind} ${told(by)}.${closest}`)
}

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

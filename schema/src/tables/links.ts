// Tables of links: who is a party to what, which words a claim rests on. A link is visible with what it belongs to, and by
// claims of its own; what the API does not lead to, a party that is denied or was found to be the same as another of them, is no row.

import { enumDocs } from '@proviso/prisma/enum-docs'
import { isObjectType } from 'graphql'
import { documentationOf, prismaTypeOf } from '../fields/documentation.ts'
import { schema } from '../schema.ts'
import { modelOf, type Relation } from '../sql/model.ts'
import { allNouns, repeatedIn } from '../sql/noun.ts'
import type { Row } from '../sql/row.ts'
import { sql } from '../sql/sql.ts'
import { type Column, linkPart, type Part, type TableNames, typeOf } from './columns.ts'

/** How the rows of a table of links are read. */
export interface Link {
  readonly model: string
  /** The noun to which the links belong, and their column that holds its id. */
  readonly owner: string
  readonly ownerColumn: string
  /** The columns by which they are put in order, behind those of the owner. */
  readonly order: readonly string[]
  readonly parts: readonly Part[]
}

/** What links repeat of claims of their own: which of them are known is told by which rows there are. */
const ofClaims = ['hasClaims', 'ownStanding', 'isEdited', 'retractedAt', 'knownSince']

/** The links of a model that belong to a noun. */
export function linkOf(model: string, owner: string, names: TableNames): Link {
  const { columns, relations } = modelOf(model)
  const ends = [...relations].filter(([, relation]) => !relation.many && names.has(relation.model))
  const own = ends.find(([, relation]) => relation.model === owner)
  if (!own) throw new Error(`${model} does not lead to a ${owner}`)
  const repeated = new Set(allNouns().flatMap((noun) => Object.values(repeatedIn(model, noun.model))))
  const type = schema.getType(model)
  const isPublic = (name: string) =>
    name !== 'id' &&
    (isObjectType(type) ? name in type.getFields() : prismaTypeOf(model, name).type !== 'BigInt')
  const values = [...columns.values()].filter(
    ({ name }) => !repeated.has(name) && !ofClaims.includes(name) && isPublic(name),
  )
  const parts = [
    ...ends.map(([name, relation]) => endPart(model, name, relation, names)),
    ...values.map(({ name, nullable }) => valuePart(model, name, nullable)),
  ]
  const enums = values.filter(({ name }) => prismaTypeOf(model, name).kind === 'enum').map(({ name }) => name)
  return {
    model,
    owner,
    ownerColumn: own[1].from,
    order: columns.has('id') ? ['id'] : [...ends.map(([, { from }]) => from), ...enums],
    parts,
  }
}

function endPart(model: string, name: string, relation: Relation, names: TableNames): Part {
  const { nullable } = modelOf(model).columns.get(relation.from)!
  return linkPart(name, relation.model, names, {
    nullable,
    description: `The ${relation.model.toLowerCase()}.`,
    source(row) {
      const other: Row = row.other(relation.model)
      const where = [sql`${other.id} = ${row.column(relation.from)}`]
      return {
        row: other,
        from: other.table,
        where,
        ...(nullable && { foreignKey: row.column(relation.from) }),
      }
    },
  })
}

function valuePart(model: string, name: string, nullable: boolean): Part {
  const { type, kind } = prismaTypeOf(model, name)
  const graphqlType = schema.getType(type)
  const docs = enumDocs[type as keyof typeof enumDocs] as { values: Record<string, string> } | undefined
  const column: Column = {
    name,
    nullable,
    description: documentationOf(model, name),
    ...(kind === 'enum' && docs
      ? {
          type: 'Enum',
          values: Object.entries(docs.values).map(([name, description]) => ({ name, description })),
        }
      : graphqlType
        ? typeOf(graphqlType)
        : { type: 'String' }),
  }
  return { columns: [column], select: (row) => [row.column(name)] }
}

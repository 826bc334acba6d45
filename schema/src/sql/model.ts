// What the compiler knows of tables, columns and foreign keys: read from the Prisma models.

import { unreported } from '@proviso/prisma'
import type PrismaTypes from '@proviso/prisma/pothos'
import { getDatamodel } from '@proviso/prisma/pothos'

/** A model of the database. */
export type ModelName = keyof PrismaTypes & string

/** The columns of a model; of what is no model (a subselect), any. */
export type ColumnName<M extends string> = M extends ModelName
  ? (keyof PrismaTypes[M]['Shape'] & string) | (M extends keyof DeclaredColumns ? DeclaredColumns[M] : never)
  : string

/** The relations of a model. */
export type RelationName<M extends string> = M extends ModelName
  ? keyof PrismaTypes[M]['Relations'] & string
  : string

/** The model to which a relation leads. */
export type RelatedModel<M extends string, R extends string> = M extends ModelName
  ? PrismaTypes[M] extends { Relations: Record<R, { Name: infer Name extends string }> }
    ? Name
    : string
  : string

/** Columns that the generated types leave out, because Prisma does not support their type. Each noun adds its own. */
// biome-ignore lint/suspicious/noEmptyInterface: see above
export interface DeclaredColumns {}

interface DatamodelField {
  name: string
  type: string
  kind: 'scalar' | 'object' | 'enum'
  isRequired: boolean
  isList: boolean
  isId: boolean
  isUnique: boolean
  relationName?: string
  relationFromFields?: string[]
}

export interface Column {
  readonly name: string
  /** The PostgreSQL type, quoted where it is an enum. */
  readonly type: string
  readonly nullable: boolean
  /** Whether no two rows share a value. */
  readonly unique: boolean
}

export interface Relation {
  readonly model: string
  readonly many: boolean
  /** The column on this model's side, and the one on the other's, that have to be equal. */
  readonly from: string
  readonly to: string
}

export interface Model {
  readonly name: string
  readonly columns: ReadonlyMap<string, Column>
  readonly relations: ReadonlyMap<string, Relation>
}

const postgresTypes: Record<string, string> = {
  BigInt: 'bigint',
  Int: 'integer',
  Float: 'double precision',
  String: 'text',
  Boolean: 'boolean',
  DateTime: 'timestamptz',
}

const datamodel = (
  getDatamodel() as unknown as { datamodel: { models: Record<string, { fields: DatamodelField[] }> } }
).datamodel.models

// What the datamodel does not tell: columns of types that Prisma does not support, and `@db.Date` beside `@db.Timestamptz`.
const declaredTypes = new Map<string, Readonly<Record<string, string>>>()

/** Says of which PostgreSQL types columns are that the datamodel leaves out, or takes for others. */
export function declareColumnTypes(modelName: string, types: Readonly<Record<string, string>>): void {
  if (models.has(modelName)) throw new Error(`${modelName} is in use already: declare its columns before`)
  declaredTypes.set(modelName, types)
}

function readModel(modelName: string): Model {
  const declared = declaredTypes.get(modelName) ?? {}
  const columns = new Map<string, Column>(
    Object.entries(declared).map(([name, type]) => [name, { name, type, nullable: false, unique: false }]),
  )
  const relations = new Map<string, Relation>()
  for (const field of datamodel[modelName]!.fields) {
    if (field.kind === 'object') relations.set(field.name, readRelation(modelName, field))
    else
      columns.set(field.name, {
        name: field.name,
        nullable: !field.isRequired,
        unique: field.isId || field.isUnique,
        type:
          declared[field.name] ??
          (field.kind === 'enum' ? `"${field.type}"` : (postgresTypes[field.type] ?? field.type)),
      })
  }
  return { name: modelName, columns, relations }
}

function readRelation(modelName: string, field: DatamodelField): Relation {
  const here = field.relationFromFields?.[0]
  if (here) return { model: field.type, many: false, from: here, to: 'id' }
  const back = datamodel[field.type]!.fields.find(
    (other) =>
      other.relationName === field.relationName &&
      other.type === modelName &&
      other.relationFromFields?.length,
  )
  if (!back) throw new Error(`the relation ${modelName}.${field.name} has no other side`)
  return { model: field.type, many: field.isList, from: 'id', to: back.relationFromFields![0]! }
}

const models = new Map<string, Model>()

/** Whether rows of a model can read otherwise than before: another table, with the same columns, then has how they read when. */
export const isEditable = (modelName: string): boolean => historyOf(modelName) in datamodel

/** Whether they do so only by what was recorded: no report brings what they say. */
export const isUnreported = (modelName: string): boolean => modelName in unreported

/** The table of what rows of a model read before. */
export const historyOf = (modelName: string): string => `${modelName}History`

/** The names of all models; what rows read before is read as these rows. */
export const modelNames: readonly string[] = Object.keys(datamodel).filter(
  (name) => !name.endsWith(historyOf('')),
)

/** The model of this name. */
export function modelOf(modelName: string): Model {
  let model = models.get(modelName)
  if (!model) {
    if (!datamodel[modelName]) throw new Error(`there is no model ${modelName}`)
    model = readModel(modelName)
    models.set(modelName, model)
  }
  return model
}

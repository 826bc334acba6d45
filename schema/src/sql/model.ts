// What the compiler knows of tables, columns and foreign keys: read from the Prisma models.
import { getDatamodel } from '@proviso/prisma/pothos'

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
}

const datamodel = (
  getDatamodel() as unknown as { datamodel: { models: Record<string, { fields: DatamodelField[] }> } }
).datamodel.models

// The datamodel leaves out columns of types that Prisma does not support.
const unsupported: Record<string, Column[]> = {
  SearchEntry: [{ name: 'words', type: 'tsvector', nullable: false, unique: false }],
}

// The datamodel does not tell `@db.Date` from `@db.Timestamptz`.
const dates = new Set(['Affiliation.validFrom', 'Affiliation.validTo'])

function readModel(modelName: string): Model {
  const columns = new Map((unsupported[modelName] ?? []).map((column) => [column.name, column]))
  const relations = new Map<string, Relation>()
  for (const field of datamodel[modelName]!.fields) {
    if (field.kind === 'object') relations.set(field.name, readRelation(modelName, field))
    else
      columns.set(field.name, {
        name: field.name,
        nullable: !field.isRequired,
        unique: field.isId || field.isUnique,
        type:
          field.kind === 'enum'
            ? `"${field.type}"`
            : field.type === 'DateTime'
              ? dates.has(`${modelName}.${field.name}`)
                ? 'date'
                : 'timestamptz'
              : (postgresTypes[field.type] ?? field.type),
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

const models = new Map(Object.keys(datamodel).map((modelName) => [modelName, readModel(modelName)]))

/** The model of this name. */
export function modelOf(modelName: string): Model {
  const model = models.get(modelName)
  if (!model) throw new Error(`there is no model ${modelName}`)
  return model
}

// Tables of links repeat columns of the rows they lead to, so that an index on the links has these in order.
const repeated: Record<string, Record<string, Record<string, string>>> = {
  ConditionParty: {
    Condition: {
      id: 'conditionId',
      firstStatedAt: 'firstStatedAt',
      retractedAt: 'retractedAt',
      knownSince: 'knownSince',
    },
  },
  Participation: { Event: { id: 'eventId', start: 'eventStart', retractedAt: 'eventRetractedAt' } },
  StatusPeriod: { Condition: { id: 'conditionId', firstStatedAt: 'firstStatedAt' } },
  Mention: { Article: { id: 'articleId', publishedAt: 'publishedAt' } },
}

/** Which columns of a model are repeated in a table of links, and there by which columns. */
export const repeatedIn = (link: string, modelName: string): Readonly<Record<string, string>> =>
  repeated[link]?.[modelName] ?? {}

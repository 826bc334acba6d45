// A noun, said once: its columns and fields, how its lists are filtered, ordered and counted, and since when its rows are known.
import { builder } from '../builder.ts'
import { objectJson } from '../compile/object.ts'
import { type ColumnName, declareColumnTypes, type ModelName, type RelationName } from '../sql/model.ts'
import {
  defineDerived,
  defineNoun as defineForCompiler,
  definePart,
  type Noun,
  type Times,
} from '../sql/noun.ts'
import {
  type ColumnUse,
  columnFacets,
  columnFields,
  columnFilters,
  comparable,
  sortedIn,
  usedFor,
} from './column.ts'
import { type ConnectionDefinition, defineConnection } from './connection.ts'
import type { FieldBuilder, Fields } from './field.ts'
import { idFields, Node } from './node.ts'
import { defineVersions, versionFields } from './versions.ts'
import { defineWhere, type Filters } from './where.ts'

/** What each noun says of itself; the rest of what the compiler knows of it has defaults. */
type Said = 'model' | 'prefix' | 'defaultOrder' | 'known'

// biome-ignore lint/suspicious/noExplicitAny: the definition of any noun
export interface NounDefinition<Model extends ModelName = any>
  extends Pick<Noun<Model>, Said>,
    Partial<Omit<Noun<Model>, Said | 'moments' | 'sorted'>>,
    ConnectionDefinition {
  readonly model: Model
  /** The columns of the model that the API has, each a line: what it is used for besides being a field. */
  readonly columns?: { readonly [Column in ColumnName<Model>]?: readonly ColumnUse[] }
  /** The scalars of texts that have a certain form. */
  readonly scalars?: { readonly [Column in ColumnName<Model>]?: 'URL' | 'Locale' | 'CountryCode' }
  /** Orders under names of their own: over which column, and what is said of them. */
  readonly orders?: {
    readonly [name: string]: { readonly column: ColumnName<Model>; readonly description: string }
  }
  /** All other fields of an object. */
  readonly fields?: (t: FieldBuilder<Model>) => Fields
  /** Relations that the API has under other names, or not at all. */
  readonly renamed?: Readonly<Partial<Record<RelationName<Model>, string>>>
  /** All other fields of the `where` input; without, lists are not filtered. */
  readonly where?: (f: Filters<Model>) => Record<string, unknown>
  /** The models of links and names that belong to it: they are known, and hold, as it does, or, as they say, later. */
  readonly parts?: readonly (ModelName | ({ readonly model: ModelName } & Times))[]
  /** What belongs to it and is a table of links where the graph is read as tables, by the names of these. */
  readonly links?: Readonly<Record<string, ModelName>>
  /** The PostgreSQL types of columns that the Prisma models do not tell. */
  readonly columnTypes?: Readonly<Record<string, string>>
  /** How it is found at the root of the graph. */
  readonly roots?: Roots
}

/** Fields of the query type that lead to a noun. */
export interface Roots {
  /** `condition(by: { slug: "…" })`: the ways in which one can be named, and the field's description. */
  readonly one?: { readonly by: readonly Way[]; readonly description: string }
  /** The description of `conditions`, the list of all. */
  readonly all?: string
}

/** A way to name one row of a noun. */
export type Way = 'id' | 'slug' | 'url' | 'identifier' | 'code' | 'record'

const definitions: NounDefinition[] = []

/** All nouns, as they were defined. */
export const nounDefinitions = (): readonly NounDefinition[] => definitions

/** Defines a noun: its type, its connection, its `where` input and order, and what the compiler knows of it. */
export function defineNoun<Model extends ModelName>(definition: NounDefinition<Model>): void {
  const { model, type, columns = {}, scalars, fields, facets, where, parts = [], columnTypes } = definition
  definitions.push(definition)
  for (const part of parts) typeof part === 'string' ? definePart(part) : definePart(part.model, part)
  if (columnTypes) declareColumnTypes(model, columnTypes)
  defineForCompiler({
    claimed: false,
    perceived: {},
    repeatedIn: {},
    orders: {},
    nodeJson: objectJson,
    ...definition,
    facets: { ...columnFacets(model, usedFor(columns, 'facet')), ...facets },
    moments: usedFor(columns, 'moment'),
    sorted: sortedIn(columns),
  })
  if (definition.recorded) defineVersions(model)
  if (!type)
    builder.prismaObject(
      model as never,
      {
        interfaces: [Node],
        fields: (t: FieldBuilder<Model>) => ({
          ...idFields(t),
          ...versionFields(t, model),
          ...columnFields(t, model, columns, scalars),
          ...fields?.(t),
        }),
      } as never,
    )
  if (where)
    defineWhere(
      model,
      (f) => ({ id: f.id(), ...columnFilters(f, comparable(columns)), ...where(f) }),
      Object.keys(definition.renamed ?? {}),
    )
  defineConnection(definition, where ? comparable(columns) : [])
}

/** What a subselect yields, as the entries of a connection: they have no ids, and the source says in which order they stand. */
export function defineEntries(
  rows: Uncapitalize<string>,
  { typeName, plural, type }: { typeName: string; plural: string; type: unknown },
): void {
  defineDerived(rows, objectJson)
  defineConnection({ model: rows, plural, typeName, type }, [])
}

// The graph as tables, for those who compute with rows: a table for each noun, and one for each kind of link. What they hold is read
// from the schema: its fields, descriptions and enums are those of the API.
import { isObjectType } from 'graphql'
import { modelDocumentation } from '../fields/documentation.ts'
import { type NounDefinition, nounDefinitions } from '../fields/noun.ts'
import { schema } from '../schema.ts'
import { type Column, type Part, partsOfType, type TableNames } from './columns.ts'
import { type Link, linkOf } from './links.ts'

/** A table of an export. */
export interface Table {
  /** Its name, as in `conditions`. */
  readonly name: string
  readonly description: string
  readonly columns: readonly Column[]
  /** The column that tells its rows apart; absent where it takes several. */
  readonly key?: string
  /** When its rows took place, by which they can be parted by year; absent where they have no such moment. */
  readonly moment?: string
  /** The model whose `where` narrows it: its own, or, of links, that of what they belong to. */
  readonly model: string
}

/** A table, with how its rows are read. */
export interface TableDefinition extends Table {
  readonly parts: readonly Part[]
  readonly link?: Link
}

function nounTable({ model, plural, defaultOrder }: NounDefinition, names: TableNames): TableDefinition {
  const type = schema.getType(model)
  if (!isObjectType(type)) throw new Error(`${model} has no type in the schema`)
  const parts = partsOfType(type, names)
  const columns = parts.flatMap((part) => part.columns)
  const first = defaultOrder[0]!.field
  const moment = columns.find(({ name, type }) => name === first && isMoment(type))
  return {
    name: plural,
    description: type.description ?? '',
    columns,
    key: 'id',
    ...(moment && { moment: moment.name }),
    model,
    parts,
  }
}

function linkTable(name: string, link: Link): TableDefinition {
  return {
    name,
    // what follows in the model's comment is for those who work on it
    description: modelDocumentation(link.model).split(/(?<=\.)\s/)[0]!,
    columns: link.parts.flatMap((part) => part.columns),
    model: link.owner,
    parts: link.parts,
    link,
  }
}

const isMoment = (type: Column['type']) => type === 'DateTime' || type === 'Moment'

let made: ReadonlyMap<string, TableDefinition> | undefined

/** All tables by their names, first those of nouns. */
export function tables(): ReadonlyMap<string, TableDefinition> {
  made ??= makeTables()
  return made
}

function makeTables(): ReadonlyMap<string, TableDefinition> {
  const all = nounDefinitions()
  const linked = new Set<string>(all.flatMap(({ links = {} }) => Object.values(links)))
  const nouns = all.filter(({ model }) => isObjectType(schema.getType(model)) && !linked.has(model))
  const names: TableNames = new Map(nouns.map(({ model, plural }) => [model, plural]))
  const found = nouns.map((noun) => nounTable(noun, names))
  for (const { model, links = {} } of nouns)
    for (const [name, part] of Object.entries(links)) found.push(linkTable(name, linkOf(part, model, names)))
  const byName = new Map(found.map((table) => [table.name, table]))
  if (byName.size < found.length) throw new Error('two tables have one name')
  return byName
}

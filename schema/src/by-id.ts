// Objects by their global ids. An id says of which noun it is and from where it is seen: both decide the shape of the statement.

import type { Args } from './compile/args.ts'
import type { Alternative, Branch } from './compile/spec.ts'
import { every } from './fields/source.ts'
import { type Identity, identityIn, named } from './sql/global-id.ts'
import type { Input, Variables } from './sql/input.ts'
import { type Noun, nounOf } from './sql/noun.ts'
import type { Moment, Moments } from './sql/perspective.ts'
import { Row } from './sql/row.ts'
import type { Source } from './sql/source.ts'
import { join, name, raw, type Sql, sql } from './sql/sql.ts'

/** The row of a noun that a key leads to; where rows can be merged, the one that goes by it. */
function withKey(row: Row, noun: Noun, key: Sql): Source {
  if (noun.found) return noun.found(row, key)
  const source = every(row, noun.model)
  if (!noun.survivor) return { ...source, where: [sql`${source.row.id} = ${key}`] }
  const found = row.other(noun.model)
  return { ...source, where: [sql`${source.row.id} = ${noun.survivor(found, sql`${found.id} = ${key}`)}`] }
}

/** What of ids decides the shape of a statement: the noun, and which moments it is seen from. */
const shapeOf = ({ noun, moments: { asOf, knownAt, knownBy } }: Identity): string =>
  [noun.model, asOf === undefined ? '' : 'asOf', knownAt === undefined ? '' : 'knownAt', knownBy ?? ''].join()

interface Shape {
  readonly noun: Noun
  readonly moments: readonly ('asOf' | 'knownAt')[]
  readonly knownBy: Moments<never>['knownBy']
}

function shapeIn(text: string): Shape {
  const [model, asOf, knownAt, knownBy] = text.split(',')
  return {
    noun: nounOf(model!),
    moments: [asOf, knownAt].filter((moment) => moment) as Shape['moments'],
    knownBy: knownBy ? (knownBy as 'RECORDED') : undefined,
  }
}

const dateOf = (identity: Identity | null | undefined, part: 'asOf' | 'knownAt') =>
  new Date(identity?.moments[part] ?? Number.NaN)

/** The object that an id names, of any noun or of one, seen from where the id says and, where given, from where the arguments do. */
export function byId(row: Row, args: Args, id: Input, model?: string): Alternative | null {
  const shaped = id.answer('noun and perspective', (value) => {
    const identity = identityIn(value)
    return identity ? shapeOf(identity) : ''
  })
  if (!shaped) return null
  const { noun: found, moments, knownBy } = shapeIn(shaped)
  const noun = model ? nounOf(model) : found
  const momentOf = (part: 'asOf' | 'knownAt'): Moment => ({
    sql: id.parameter('timestamptz', (value) => dateOf(identityIn(value), part)),
    read: (variables) => identityIn(id.read(variables))!.moments[part]!,
  })
  const said = Object.fromEntries(moments.map((part) => [part, momentOf(part)]))
  const seen = row.at(args.perspective(row.perspective.with({ ...said, knownBy })))
  const key = id.parameter('bigint', (value) => {
    const identity = identityIn(value)
    return identity?.noun === noun ? identity.key : null
  })
  const source = withKey(seen, noun, key)
  row.compilation.name(source.row.alias, named('id', id))
  return { type: noun.objectType ?? noun.model, when: raw('true'), source }
}

interface Placed extends Identity {
  readonly place: number
  readonly shape: string
}

/** Reads what an item of a list names; null where that is nothing. */
export type ReadIdentity = (item: unknown) => Identity | null

/** The items of a list that name something, with their places from 1 on; each request's list is read once. */
function reader(items: Input, identityOf: ReadIdentity): (variables: Variables) => readonly Placed[] {
  const known = new WeakMap<Variables, readonly Placed[]>()
  return (variables) => {
    const found = known.get(variables)
    if (found) return found
    const placed = (items.read(variables) as unknown[]).flatMap((item, i) => {
      const identity = identityOf(item)
      return identity ? { ...identity, place: i + 1, shape: shapeOf(identity) } : []
    })
    known.set(variables, placed)
    return placed
  }
}

/** How the items of a list are read, and for how many of a kind a plan is made. */
export interface ReadItems {
  /** Default: an item is an id. */
  readonly identityOf?: ReadIdentity
  /** Rounds up, so that lists of other lengths are answered by the same plan. Default: it does not. */
  readonly roundUp?: (count: number) => number
}

/** The objects that a list of ids names: a branch for each noun and kind of perspective, whose moments are columns. */
export function byIds(row: Row, ids: Input, items: ReadItems = {}): Branch[] {
  const { compilation } = row
  const { identityOf = identityIn, roundUp = (count) => count } = items
  const read = reader(ids, identityOf)
  const counts = JSON.parse(
    ids.note('nouns and perspectives', (variables) => {
      const found: Record<string, number> = {}
      for (const { shape } of read(variables)) found[shape] = (found[shape] ?? 0) + 1
      return JSON.stringify(
        Object.fromEntries(Object.entries(found).map(([shape, count]) => [shape, roundUp(count)])),
      )
    }),
  ) as Record<string, number>
  return Object.entries(counts).map(([text, count]) => {
    const { noun, moments, knownBy } = shapeIn(text)
    const columns: [name: string, type: string, value: (placed: Placed) => unknown][] = [
      ['place', 'integer', ({ place }) => place],
      ['key', 'bigint', ({ key }) => key],
      ...moments.flatMap((part): typeof columns => [
        [part, 'timestamptz', (placed) => dateOf(placed, part)],
        [`${part}Spelled`, 'text', (placed) => String(placed.moments[part])],
      ]),
    ]
    const shaped = (variables: Variables) => read(variables).filter(({ shape }) => shape === text)
    const asked = new Row(compilation, 'asked', row.perspective)
    const lists = columns.map(([, type, value]) =>
      ids.parameter(`${type}[]`, (_, variables) => shaped(variables).map(value)),
    )
    const momentOf = (part: 'asOf' | 'knownAt'): Moment => ({
      sql: asked.column(part),
      column: asked.column(`${part}Spelled`),
      read(variables) {
        const [first, ...others] = shaped(variables).map(({ moments }) => moments[part]!)
        return others.every((other) => other === first) ? first! : null
      },
    })
    const said = Object.fromEntries(moments.map((part) => [part, momentOf(part)]))
    const seen = asked.at(row.perspective.with({ ...said, knownBy }))
    const names = columns.map(([column]) => name(column))
    compilation.charge(count * moments.length)
    return {
      type: noun.objectType ?? noun.model,
      asked: {
        from: sql`unnest(${join(lists)}) ${raw(asked.alias)}(${join(names)})`,
        place: asked.column('place'),
      },
      count,
      source: withKey(seen, noun, asked.column('key')),
    }
  })
}

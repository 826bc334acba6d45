// A page of a list: what is asked for out of all of it, sorted.
import { GraphQLError } from 'graphql'
import { facetsOf, seriesOf } from './aggregate.ts'
import { spelled } from './ids.ts'
import { firstStatedAt, type Perspective } from './known.ts'
import { compareKeys, type KeyValue, type OrderBy, totalOrder } from './order.ts'
import type { Entity } from './store.ts'
import { visible } from './visible.ts'
import { asksForStanding, matches, type Where } from './where.ts'

/** A place in a list that a cursor stands for. */
export interface Place {
  /** The model and the order of the list. */
  readonly list: string
  /** From where the list is seen. */
  readonly spelled: string
  readonly keys: readonly KeyValue[]
}

/** The cursors that the graph gave out so far, and new places that it may give cursors to. */
export interface Cursors {
  /** The place that a cursor stands for; undefined for a text that is no cursor. */
  find(cursor: string): Place | undefined
  /** A text that stands for the cursor of a place. */
  standIn(place: Place): string
}

export interface PageArgs {
  readonly first?: number | null
  readonly last?: number | null
  readonly after?: string | null
  readonly before?: string | null
  readonly where?: Where | null
  readonly orderBy?: readonly OrderBy[] | null
}

const asc = (field: string): OrderBy => ({ field, direction: 'ASC', nulls: 'LAST' })
const desc = (field: string): OrderBy => ({ field, direction: 'DESC', nulls: 'LAST' })

/** The order of lists when nobody says. */
const defaultOrder: Record<string, readonly OrderBy[]> = {
  Actor: [asc('name')],
  Affiliation: [asc('id')],
  Agreement: [desc('startedAt')],
  AgreementParty: [asc('id')],
  Bearing: [asc('id')],
  Article: [desc('publishedAt')],
  Assessment: [desc('judgedAt')],
  Change: [desc('id')],
  Claim: [desc('reportedAt')],
  Condition: [desc('firstStatedAt')],
  ConditionParty: [asc('id')],
  ConsiderationParty: [asc('id')],
  Dataset: [asc('name')],
  Consideration: [asc('id')],
  Event: [desc('startedAt')],
  Figure: [asc('id')],
  Origin: [desc('id')],
  Outcome: [desc('effectiveAt')],
  Participation: [asc('id')],
  Publisher: [asc('name')],
  Topic: [asc('id')],
  Quote: [asc('revisionId'), asc('startOffset')],
}

/** What names a list's order: its cursors fit lists with the same name. */
export function listName(model: string, orderBy?: readonly OrderBy[] | null): string {
  const order = totalOrder(orderBy?.length ? orderBy : defaultOrder[model]!)
  return `${model} ${order.map(({ field, direction, nulls }) => `${field} ${direction} ${nulls}`).join(', ')}`
}

const failure = (code: string, message: string) => new GraphQLError(message, { extensions: { code } })

/** How many entries a page is asked to have. */
function sizeOf({ first, last }: PageArgs): number {
  if (first != null && last != null) throw failure('BAD_USER_INPUT', 'first and last')
  const size = first ?? last ?? 20
  if (size < 0) throw failure('BAD_USER_INPUT', 'fewer than none')
  if (size > 100) throw failure('PAGE_TOO_LARGE', 'more than 100')
  return size
}

/** A connection of entries that have no ids, in their order. */
export function pageOfEntries(entries: readonly object[], args: PageArgs, at: Perspective, cursors: Cursors) {
  if (args.after != null || args.before != null) throw new Error('the reference reads such lists from an end')
  const size = sizeOf(args)
  const backward = args.last != null
  const start = backward ? Math.max(0, entries.length - size) : 0
  const edges = entries.slice(start, start + size).map((node, i) => ({
    cursor: cursors.standIn({ list: 'entries', spelled: spelled(at), keys: [start + i] }),
    node,
  }))
  const more = entries.length > size
  return {
    totalCount: entries.length,
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: !backward && more,
      hasPreviousPage: backward && more,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

/** A connection, as plain data. */
export function pageOf(
  model: string,
  rows: readonly Entity[],
  args: PageArgs,
  at: Perspective,
  cursors: Cursors,
  above?: Entity,
) {
  const { last, where, orderBy } = args
  const size = sizeOf(args)
  if (new Set(orderBy?.map((key) => key.field)).size !== (orderBy?.length ?? 0))
    throw failure('BAD_USER_INPUT', 'a field twice')

  const order = totalOrder(orderBy?.length ? orderBy : defaultOrder[model]!)
  const list = listName(model, orderBy)
  const place = (cursor: string | null | undefined) => {
    if (cursor == null) return undefined
    const found = cursors.find(cursor)
    if (found?.list !== list || found.spelled !== spelled(at)) throw failure('INVALID_CURSOR', cursor)
    return found
  }
  const [after, before] = [place(args.after), place(args.before)]

  const any = where != null && asksForStanding(where)
  const keyed = visible(rows, at, { any, ...(above && { above }) })
    .filter((row) => where == null || matches(row, where, at))
    .map((row) => ({
      row,
      keys: order.map(({ field }) => (field === 'firstStatedAt' ? firstStatedAt(row, at) : row.get(field))),
    }))
    .sort((a, b) => compareKeys(model, order, a.keys, b.keys))
  const all = keyed.map(({ row }) => row)
  const against = (keys: readonly KeyValue[], other: Place) => compareKeys(model, order, keys, other.keys)
  const between = keyed.filter(
    ({ keys }) => (!after || against(keys, after) > 0) && (!before || against(keys, before) < 0),
  )
  const backward = last != null
  const page = backward ? between.slice(Math.max(0, between.length - size)) : between.slice(0, size)
  const more = between.length > size
  const edges = page.map(({ row, keys }) => ({
    cursor: cursors.standIn({ list, spelled: spelled(at), keys }),
    node: { row, at },
  }))
  return {
    totalCount: keyed.length,
    // graphql-js calls these with the arguments of their fields
    facets: (asked: never) => facetsOf(model, all, at, asked),
    series: (asked: never) => seriesOf(all, at, asked),
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: backward
        ? before !== undefined && keyed.some(({ keys }) => against(keys, before) >= 0)
        : more,
      hasPreviousPage: backward
        ? more
        : after !== undefined && keyed.some(({ keys }) => against(keys, after) <= 0),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

// Walks over the graph of actors, step by step and bounded at each: a step is taken only where those before it were not enough.

import { builder } from '../builder.ts'
import type { Args } from '../compile/args.ts'
import { defaultPage } from '../compile/page.ts'
import { connection } from '../fields/connection.ts'
import { type FieldBuilder, list, objectType, one, value } from '../fields/field.ts'
import { defineEntries } from '../fields/noun.ts'
import { perspectiveArgs } from '../fields/perspective.ts'
import { theOne } from '../fields/source.ts'
import { derivedKey } from '../sql/order.ts'
import type { Row } from '../sql/row.ts'
import type { Source } from '../sql/source.ts'
import { integer, join, raw, type Sql, sql } from '../sql/sql.ts'
import { partiesTo } from './access-paths.ts'
import { actorNamed } from './actor-named.ts'
import { byInput } from './by.ts'
import { allLinks, type Link, neighbours } from './neighbours.ts'

/** How many links of each sort a walk looks at: of the actors that it starts from, and of those on the way. */
const [atStart, onTheWay] = [100, 50]
/** From how many actors at each end a path is sought on: those most linked to it. */
const soughtOn = 25

/** What it costs to look at a link of where a walk starts; at one further on, 1. */
const perFirst = 12

/** How many times as much a link costs that is seen from a moment: it stands by claims of its own then. */
const timesThen = ({ perspective: { asOf, knownAt, knownBy } }: Row): number => {
  const isRecorded = knownBy === 'RECORDED'
  if (asOf && knownAt) return isRecorded ? 45 : 20
  return isRecorded ? 9 : knownAt || asOf ? 3 : 1
}

const breadth = `Of an actor’s links the walk looks at its latest ${atStart} events, its latest ${atStart} conditions in each role and its first ${atStart} affiliations in each direction, as far as they are known; of actors on the way, at ${onTheWay} of each. Seen from a moment (of asOf and knownAt the earlier), the latest are those up to it and as many of the next after it.`

const Via = builder.enumType('ActorLink', {
  description: 'What can link two actors.',
  values: {
    EVENT: { description: 'They take part in the same event.' },
    CONDITION: { description: 'They are parties to the same condition.' },
    AFFILIATION: { description: 'One belongs to the other.' },
  },
})

const readLinks = (args: Args): Link[] => {
  const via = args.given('via')?.value<Link[]>()
  return via?.length ? allLinks.filter((link) => via.includes(link)) : allLinks
}

function readDepth(args: Args, name: string, usual: number, most: number): number {
  const depth = args.given(name)?.value<number>() ?? usual
  if (depth < 1 || depth > most)
    throw args.compilation.error('BAD_USER_INPUT', `${name} goes from 1 to ${most}, not to ${depth}.`, name)
  return depth
}

/** A walk goes no further from more actors than this. */
const goesOnFrom = 100

function relatedSource(actor: Row, args: Args): Source {
  const depth = readDepth(args, 'depth', 1, 3)
  const first = args.given('first')?.value<number>() ?? defaultPage
  const isBeginning = ['last', 'after', 'before'].every((name) => !args.given(name))
  // of a first page, nothing further can be among the nearest once there are more than it holds
  const most = isBeginning ? Math.min(first + 1, goesOnFrom) : goesOnFrom
  const finding = (from: number) => timesThen(actor) * (perFirst * atStart + (depth - 1) * from * onTheWay)
  return {
    ...walked(actor, args, depth, goesOnFrom),
    paged: walked(actor, args, depth, most),
    finding: { page: finding(most), whole: finding(goesOnFrom) },
  }
}

/** The actors that are reached over so many links, step by step; each goes on only from so few actors. */
function walked(actor: Row, args: Args, depth: number, most: number): Source {
  const links = readLinks(args)
  const walks = [sql`walk0(id, distance) as (select ${actor.id}, 0)`]
  for (let step = 1; step <= depth; step++) {
    const before = raw(`walk${step - 1}`)
    const next = neighbours(actor, sql`${before}.id`, links, step === 1 ? atStart : onTheWay)
    // not `next.id not in (…)`: handed down to each part of the union, PostgreSQL 18 goes on with what it hashed for the actor before
    walks.push(
      sql`
        ${raw(`walk${step}`)} as materialized (select id, min(distance) as distance
          from (select *
            from ${before}
            union all
            select next.id, ${integer(step)}
            from ${before}
            cross join lateral ${next} next
            where distance = ${integer(step - 1)} and (select count(*)
              from ${before}) <= ${integer(most)}) reached
          group by id)`,
    )
  }
  const row = actor.other('related')
  return {
    row,
    from: sql`(with ${join(walks)} select id as actor, distance from ${raw(`walk${depth}`)}) ${raw(row.alias)}`,
    where: [sql`${row.column('distance')} > 0`],
    order: [derivedKey('distance', 'integer'), derivedKey('actor', 'bigint')],
  }
}

const ofActor = (row: Row): Source => theOne(row, 'Actor', row.column('actor'))

const RelatedActor = objectType(
  'RelatedActor',
  'An actor linked to another, directly or over others.',
  (t) => ({
    actor: one(t, 'Actor', ofActor, { description: 'The actor.' }),
    distance: value(t, 'Int', (row) => row.column('distance'), {
      description: 'Over how many links at the least: 1 for actors linked directly.',
    }),
  }),
)

defineEntries('related', { typeName: 'RelatedActor', plural: 'related actors', type: RelatedActor })

builder.prismaObjectField('Actor', 'relatedActors', (t: FieldBuilder) =>
  connection(t, 'related', relatedSource, {
    description: `The actors linked to this one: the nearest first, and those at the same distance in the order of their ids. ${breadth} From more than ${goesOnFrom} actors it goes no further.`,
    perspective: true,
    args: {
      via: t.arg({ type: [Via], description: 'What may link them. Default: all.' }),
      depth: t.arg({ type: 'Int', description: 'Over how many links, 1 to 3. Default 1.' }),
    },
  }),
)

const PathStep = objectType(
  'PathStep',
  'One actor on a path between two, with what links it to the one before.',
  (t) => ({
    actor: one(t, 'Actor', ofActor, { description: 'The actor.' }),
    via: value(t, Via, (row) => row.column('via'), {
      nullable: true,
      description: 'What links it to the actor before it. Null for the first.',
    }),
  }),
)

/** The id of the actor whom an argument names. */
const actorIn = (above: Row, args: Args, name: string): Sql => actorNamed(above, args.get(name), name)

/**
 * A shortest path: rows of `actor`, `via` and `place`. Each step goes on from both ends; each actor that it reaches keeps the first of
 * the shortest ways between it and that end: the actors on it from left to right, and the links between them.
 */
function pathSource(above: Row, args: Args): Source {
  const length = readDepth(args, 'maxLength', 3, 4)
  const links = readLinks(args)
  const parts = [
    sql`ends(forward, id) as materialized (values (true, ${actorIn(above, args, 'from')}), (false, ${actorIn(above, args, 'to')}))`,
    sql`
      walk0(forward, id, ids, links, ties) as (select forward, id, array[id], array[]::text[], 1::bigint
        from ends
        where (select count(id) from ends) = 2)`,
  ]
  const steps = Math.ceil(length / 2)
  for (let step = 0; ; step++) {
    const [walk, path] = [raw(`walk${step}`), raw(`path${step}`)]
    parts.push(
      sql`
        ${path} as materialized (select start.ids || goal.ids[2:] as ids,
          start.links || goal.links as links
          from ${walk} start
          join ${walk} goal on goal.id = start.id and not goal.forward
          where start.forward and cardinality(start.links) + cardinality(goal.links) <= ${integer(length)}
          order by cardinality(start.links) + cardinality(goal.links), 1, 2
          limit 1)`,
    )
    if (step === steps) break
    const edge = (forward: Sql) =>
      sql`
        (select *
          from ${walk}
          where ${forward} and cardinality(links) = ${integer(step)} and not exists (select from ${path})
          order by ties desc, id
          limit ${integer(soughtOn)})`
    const next = neighbours(above, raw('edge.id'), links, step === 0 ? atStart : onTheWay)
    parts.push(
      sql`
        ${raw(`walk${step + 1}`)} as materialized (select *
          from ${walk}
          union all (select distinct on (forward, id) *, count(*) over (partition by forward, id)
            from (select edge.forward,
              next.id, case when edge.forward then edge.ids || next.id else next.id || edge.ids end as ids,
              case when edge.forward then edge.links || next.via else next.via || edge.links end as links
              from (${edge(raw('forward'))} union all ${edge(raw('not forward'))}) edge
              cross join lateral ${next} next) ways
            order by forward, id, ids, links))`,
    )
  }
  // from both ends; each further link is kept with all before it
  args.compilation.charge(timesThen(above) * (2 * perFirst * atStart + 6 * (steps - 1) * soughtOn * onTheWay))
  const row = above.other('step')
  return {
    row,
    from: sql`
      (with ${join(parts)}
        select steps.actor, steps.via, steps.place
        from ${raw(`path${steps}`)} path
        cross join lateral unnest(path.ids,
          null::text || path.links) with ordinality as steps(actor, via, place)) ${raw(row.alias)}`,
    where: [],
  }
}

builder.queryFields((t: FieldBuilder) => ({
  pathBetween: list(t, PathStep, pathSource, {
    description: `A shortest path from one actor to another, both included; empty where none is found. An actor who is not there is an error, NOT_FOUND, with the nearest names. The search goes out from both ends at once, over half of \`maxLength\` links (rounded up) from each, and stops at the step in which they meet. Of several shortest paths it gives that over the actors with the lowest ids, from the start on, and of several links the first by name. ${breadth} The second step goes on from the ${soughtOn} actors at each end that have the most links to it.`,
    order: (row) => row.column('place'),
    args: {
      from: t.arg({ type: byInput('Actor'), required: true, description: 'The actor at the start.' }),
      to: t.arg({ type: byInput('Actor'), required: true, description: 'The actor at the end.' }),
      via: t.arg({ type: [Via], description: 'What may link the actors on the path. Default: all.' }),
      maxLength: t.arg({ type: 'Int', description: 'Over how many links at most, 1 to 4. Default 3.' }),
      ...perspectiveArgs(t),
    },
  }),
  conditionsBetween: connection(
    t,
    'Condition',
    (row, args) => {
      const condition = row.other('Condition')
      const [issuer, target] = [actorIn(row, args, 'issuer'), actorIn(row, args, 'target')]
      const accessPaths = [
        partiesTo(row, 'ISSUER', { value: issuer }),
        partiesTo(row, 'TARGET', { value: target }),
      ]
      return { row: condition, from: condition.table, where: [], accessPaths, needed: [issuer, target] }
    },
    {
      description:
        'The conditions that one actor sets and another has to meet. An actor who is not there is an error, NOT_FOUND, with the nearest names.',
      perspective: true,
      args: {
        issuer: t.arg({ type: byInput('Actor'), required: true, description: 'The actor who sets them.' }),
        target: t.arg({
          type: byInput('Actor'),
          required: true,
          description: 'The actor who has to meet them.',
        }),
      },
    },
  ),
}))

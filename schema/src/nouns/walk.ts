// Walks over the graph of actors: each a single recursive query, bounded in depth and in breadth.
import { builder } from '../builder.ts'
import type { Args } from '../compile/args.ts'
import type { Row, Source } from '../compile/compilation.ts'
import { known } from '../compile/known.ts'
import { integer, join, raw, type Sql, sql } from '../compile/sql.ts'
import { type FieldBuilder, list, objectType, one, value } from '../fields/field.ts'
import { partiesTo } from '../fields/lead.ts'
import { connection } from '../fields/noun.ts'

/** From how many links a walk goes on at each step. */
const breadth = 200

const Via = builder.enumType('ActorLink', {
  description: 'What can link two actors.',
  values: {
    EVENT: { description: 'They take part in the same event.' },
    CONDITION: { description: 'They are parties to the same condition.' },
    AFFILIATION: { description: 'One belongs to the other.' },
  },
})

type Link = 'EVENT' | 'CONDITION' | 'AFFILIATION'
const allLinks: Link[] = ['EVENT', 'CONDITION', 'AFFILIATION']

/** The actors next to an actor: rows of `id` and `via`. */
function neighbours(row: Row, actor: Sql, links: readonly Link[]): Sql {
  const parts = links.map((link) => {
    if (link === 'AFFILIATION') {
      const affiliation = row.other('Affiliation')
      const [from, to] = [affiliation.column('fromId'), affiliation.column('toId')]
      return sql`(select case when ${from} = ${actor} then ${to} else ${from} end as id, 'AFFILIATION' as via from ${affiliation.table} where ${actor} in (${from}, ${to}) and ${known(affiliation)!} limit ${integer(breadth)})`
    }
    const [model, key] = link === 'EVENT' ? ['Participation', 'eventId'] : ['ConditionParty', 'conditionId']
    const [mine, theirs] = [row.other(model!), row.other(model!)]
    const fact = row.other(link === 'EVENT' ? 'Event' : 'Condition')
    return sql`(select distinct ${theirs.column('actorId')} as id, ${raw(`'${link}'`)} as via from (select ${mine.column(key!)} from ${mine.table} where ${mine.column('actorId')} = ${actor} order by ${mine.column(key!)} desc limit ${integer(breadth)}) ${raw(mine.alias)} join ${fact.table} on ${fact.id} = ${mine.column(key!)} and ${known(fact)!} join ${theirs.table} on ${theirs.column(key!)} = ${mine.column(key!)} where ${theirs.column('actorId')} <> ${actor})`
  })
  return join(parts, ' union all ')
}

const linksAsked = (args: Args): Link[] => {
  const via = args.given('via')?.value<Link[]>()
  return via?.length ? allLinks.filter((link) => via.includes(link)) : allLinks
}

function depthAsked(args: Args, name: string, usual: number, most: number): number {
  const depth = args.given(name)?.value<number>() ?? usual
  if (depth < 1 || depth > most)
    throw args.compilation.error('BAD_USER_INPUT', `${name} goes from 1 to ${most}, not to ${depth}.`)
  args.compilation.charge(50 * 10 ** (depth - 1))
  return depth
}

function relatedSource(actor: Row, args: Args): Source {
  const depth = depthAsked(args, 'depth', 1, 3)
  const row = actor.other('related')
  const next = neighbours(actor, raw('walk.id'), linksAsked(args))
  const walk = sql`with recursive walk(id, distance) as (select ${actor.id}, 0 union select next.id, walk.distance + 1 from walk cross join lateral (select distinct id from (${next}) links where id is not null limit ${integer(breadth)}) next where walk.distance < ${integer(depth)})`
  return {
    row,
    from: sql`(${walk} select id as actor, min(distance) as distance, count(*) as links from walk where id <> ${actor.id} group by id) ${raw(row.alias)}`,
    where: [],
  }
}

const ofActor = (row: Row): Source => {
  const actor = row.other('Actor')
  return { row: actor, from: actor.table, where: [sql`${actor.id} = ${row.column('actor')}`] }
}

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

builder.prismaObjectField('Actor', 'relatedActors', (t: FieldBuilder) =>
  list(t, RelatedActor, relatedSource, {
    description:
      'The actors linked to this one, nearest first. The walk goes on from at most 200 links of each actor.',
    order: (row) => sql`${row.column('distance')}, ${row.column('actor')}`,
    limit: (args) => integer(mostAsked(args)),
    args: (a) => ({
      via: a.arg({ type: [Via], description: 'What may link them. Default: all.' }),
      depth: a.arg({ type: 'Int', description: 'Over how many links, 1 to 3. Default 1.' }),
      first: a.arg({ type: 'Int', description: 'How many actors at most, up to 100. Default 20.' }),
    }),
  }),
)

function mostAsked(args: Args): number {
  const first = args.given('first')?.value<number>() ?? 20
  if (first < 0 || first > 100)
    throw args.compilation.error('PAGE_TOO_LARGE', `relatedActors gives at most 100 actors, not ${first}.`)
  return first
}

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

/** A shortest path: rows of `actor`, `via` and `place`. */
function pathSource(above: Row, args: Args): Source {
  const depth = depthAsked(args, 'maxLength', 3, 4)
  const slug = (name: string) => {
    const actor = above.other('Actor')
    return sql`(select coalesce(${actor.column('mergedIntoId')}, ${actor.id}) from ${actor.table} where ${actor.column('slug')} = ${args.get(name).parameter('text')})`
  }
  const row = above.other('step')
  const next = neighbours(above, raw('walk.id'), linksAsked(args))
  const goal = slug('to')
  const walk = sql`with recursive walk(id, ids, vias) as (select ${slug('from')}, array[${slug('from')}], array[null::text] union all select next.id, walk.ids || next.id, walk.vias || next.via from walk cross join lateral (select distinct on (id) id, via from (${next}) links where id is not null and id <> all(walk.ids) order by id, via limit ${integer(breadth)}) next where cardinality(walk.ids) <= ${integer(depth)} and walk.id <> ${goal})`
  const shortest = sql`select ids, vias from (select * from walk limit 20000) bounded where id = ${goal} order by cardinality(ids), ids limit 1`
  return {
    row,
    from: sql`(${walk} select steps.actor, steps.via, steps.place from (${shortest}) path cross join lateral unnest(path.ids, path.vias) with ordinality as steps(actor, via, place)) ${raw(row.alias)}`,
    where: [],
  }
}

builder.queryFields((t: FieldBuilder) => ({
  pathBetween: list(t, PathStep, pathSource, {
    description:
      'A shortest path from one actor to another, both included. Empty where there is none of that length.',
    order: (row) => row.column('place'),
    args: {
      from: t.arg({ type: 'String', required: true, description: 'The slug of the actor at the start.' }),
      to: t.arg({ type: 'String', required: true, description: 'The slug of the actor at the end.' }),
      via: t.arg({ type: [Via], description: 'What may link the actors on the path. Default: all.' }),
      maxLength: t.arg({ type: 'Int', description: 'Over how many links at most, 1 to 4. Default 3.' }),
    },
  }),
  conditionsBetween: connection(
    t,
    'Condition',
    (row, args) => {
      const condition = row.other('Condition')
      const party = (role: string, name: string) => {
        const actor = row.other('Actor')
        const id = sql`(select ${actor.id} from ${actor.table} where ${actor.column('slug')} = ${args.get(name).parameter('text')})`
        return partiesTo(row, role, { value: id })
      }
      const leads = [party('ISSUER', 'issuer'), party('TARGET', 'target')]
      return { row: condition, from: condition.table, where: [], leads }
    },
    {
      description: 'The conditions that one actor sets and another has to meet.',
      perspective: true,
      args: {
        issuer: t.arg({
          type: 'String',
          required: true,
          description: 'The slug of the actor who sets them.',
        }),
        target: t.arg({
          type: 'String',
          required: true,
          description: 'The slug of the actor who has to meet them.',
        }),
      },
    },
  ),
}))

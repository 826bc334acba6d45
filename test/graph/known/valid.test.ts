// Answering "as it stood in the world on a day" out of today's database is answering plainly out of one of nothing but what held
// that day.
import { Kind } from 'graphql'
import { it } from 'vitest'
import { createWorld } from '../world/world.ts'
import { expectSameAnswers, timeout, versions } from './replay.ts'
import { agreed, validOn } from './valid.ts'

// claims are evidence, also of what was still to come: these list some of facts that a database of the day cannot hold
const evidence = [
  'Query.claims',
  'Query.node',
  'Query.nodes',
  'Article.claims',
  'Article.quotations',
  'Article.actors',
  'Quote.claims',
  'Actor.statements',
  'Figure.partOf',
  'Figure.parts',
]

it(
  'as it stood on a day, in random operations',
  () =>
    expectSameAnswers({
      world: (seed) => ({ ...agreed(createWorld(seed)), Change: [] }),
      from: [{ ofDay: validOn, args: (day) => ({ asOf: { kind: Kind.STRING, value: day } }) }],
      without: { args: ['asOf', 'knownAt', 'knownBy'], fields: [...evidence, ...versions] },
    }),
  timeout,
)

// Answering "as known on a day" out of today's database is answering plainly out of one that was only ever fed what was
// reported (or recorded) by that day, with edited records as they read then.
import { Kind } from 'graphql'
import { it } from 'vitest'
import { asRead, withHistory } from '../world/edited.ts'
import { createWorld } from '../world/world.ts'
import { type Basis, fedBy } from './feed.ts'
import { expectSameAnswers, timeout, versions } from './replay.ts'

const bases: readonly Basis[] = ['REPORTED', 'RECORDED']

it(
  'as known on a day, by what was reported and by what was recorded, in random operations',
  () =>
    expectSameAnswers({
      world: (seed) => withHistory({ ...createWorld(seed, { orderly: true }), Change: [] }, seed),
      from: bases.map((basis) => ({
        ofDay: (world, day) => fedBy(asRead(world, day, basis), day, basis),
        args: (day) => ({
          knownAt: { kind: Kind.STRING, value: day },
          knownBy: { kind: Kind.ENUM, value: basis },
        }),
      })),
      without: { args: ['knownAt', 'knownBy'], fields: versions },
    }),
  timeout,
)

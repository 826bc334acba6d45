// Answering "as known on a day" out of today's database is answering plainly out of one that was only ever fed what was
// reported (or recorded) by that day, with edited records as they read then.
import { type GraphQLInterfaceType, Kind } from 'graphql'
import { it } from 'vitest'
import { schema } from '../../../schema/src/index.ts'
import { asRead, withHistory } from '../world/edited.ts'
import { createWorld } from '../world/world.ts'
import { type Basis, fedBy } from './feed.ts'
import { expectSameAnswers, timeout } from './replay.ts'

// a version says until when it was recorded, from wherever it is seen: a node of Proviso's own log, with one id
const node = schema.getType('Node') as GraphQLInterfaceType
const versions = [node, ...schema.getPossibleTypes(node)].map(({ name }) => `${name}.versions`)

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

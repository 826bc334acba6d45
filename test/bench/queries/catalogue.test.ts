import { schema } from '@proviso/schema'
import { parse, validate } from 'graphql'
import { expect, it } from 'vitest'
import { workloads } from '../graph/workloads/all.ts'
import { catalogue } from './catalogue.ts'

it('asks nothing that the schema does not answer', async () => {
  const documents = [
    ...(await catalogue()).map(({ group, name, document }) => [`${group}: ${name}`, document] as const),
    ...workloads.map(({ name, proviso }) => [name, proviso] as const),
  ]
  const faults = documents.flatMap(([name, document]) =>
    validate(schema, parse(document)).map(({ message }) => `${name}: ${message}`),
  )
  expect(faults).toEqual([])
})

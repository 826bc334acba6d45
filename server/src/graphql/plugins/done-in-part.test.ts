// The status of mutations of several fields, of which some meet an error that has a status of its own.
import { GraphQLError } from 'graphql'
import { createSchema, createYoga } from 'graphql-yoga'
import { expect, it } from 'vitest'
import { useDoneInPart } from './done-in-part.ts'

const contended = () => {
  throw new GraphQLError('Somebody else writes it.', {
    extensions: { code: 'CONTENDED', http: { status: 503 } },
  })
}
const yoga = createYoga({
  plugins: [useDoneInPart()],
  maskedErrors: false,
  schema: createSchema({
    typeDefs: 'type Query { a: Int } type Mutation { done: Int contended: Int }',
    resolvers: { Mutation: { done: () => 1, contended } },
  }),
})

async function ask(query: string) {
  const response = await yoga.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query }),
  })
  return { status: response.status, ...((await response.json()) as object) }
}

it('is 200 where a part was done, with the error among the errors', async () => {
  const errors = [{ path: ['contended'], extensions: { code: 'CONTENDED' } }]
  expect(await ask('mutation { done contended }')).toMatchObject({
    status: 200,
    data: { done: 1, contended: null },
    errors,
  })
  expect(await ask('mutation { contended }')).toMatchObject({ status: 503, errors })
})

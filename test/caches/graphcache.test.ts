// urql's normalised cache keeps what was known on a day apart from what is known now.

import { readFileSync } from 'node:fs'
import { Client, fetchExchange } from '@urql/core'
import { cacheExchange } from '@urql/exchange-graphcache'
import { buildSchema, introspectionFromSchema, isObjectType } from 'graphql'
import { expect, it } from 'vitest'
import { useServer } from '../sdk/server.ts'
import { BOTH, day, NESTED, NOW, plain, sent, slug, THEN } from './asked.ts'

const proviso = useServer()
const sdl = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8')
const schema = buildSchema(sdl)

/** The types without an id, which are kept within the object that has them. */
const keys = Object.fromEntries(
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.getFields().id)
    .map(({ name }) => [name, () => null]),
)

it('what is asked as of a day changes nothing that is shown of today', async () => {
  const complaints: string[] = []
  const client = new Client({
    url: proviso.url,
    preferGetMethod: false,
    exchanges: [
      cacheExchange({
        schema: introspectionFromSchema(schema) as never,
        keys,
        logger: (_, message) => complaints.push(message),
      }),
      fetchExchange,
    ],
  })
  const variables = { slug, day }
  const queries = [NOW, THEN, BOTH, NESTED]
  for (const query of queries)
    expect((await client.query(query, variables, { requestPolicy: 'network-only' })).error).toBeUndefined()
  for (const query of queries) {
    const { data } = await client.query(query, variables, { requestPolicy: 'cache-only' })
    expect(plain(data)).toEqual(await sent(proviso.url, query, variables))
  }
  expect(complaints).toEqual([])
})

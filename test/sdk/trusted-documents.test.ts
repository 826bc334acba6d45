import { expect, it } from 'vitest'
import { createClient } from '../../sdk/src/index.ts'
import { useServer } from './server.ts'

// A server that answers nothing but the documents of the published manifest.
const proviso = useServer({ trustedDocuments: true }, { TRUSTED_ONLY: true })

it('ready-made operations, pages and continuations are sent by their ids alone', async () => {
  const { client, requests } = proviso
  const all = await client.conditions({ first: 30 }).all()
  const taliban = await client.actorDossier({ by: { slug: 'taliban' } })
  const rest = await client.more(taliban!.conditionsFaced).all()
  expect(all.length).toBeGreaterThan(30)
  expect(rest).toHaveLength(taliban!.conditionsFaced.totalCount - 20)
  expect(requests.length).toBeGreaterThan(3)
  for (const { body } of requests) expect(body).not.toHaveProperty('query')
})

it('anything else is sent as text, and up to the server to refuse', async () => {
  await expect(proviso.client.request('{ actors { totalCount } }')).rejects.toMatchObject({ kind: 'graphql' })
  await expect(createClient({ url: proviso.url }).request('{ __typename }')).rejects.toMatchObject({
    code: 'TRUSTED_DOCUMENTS_ONLY',
  })
  // the text of a trusted document is as good as its id
  expect((await createClient({ url: proviso.url }).conditions()).nodes.length).toBeGreaterThan(10)
})

import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createClient } from '../../sdk/src/index.ts'
import { sdk } from './installed.ts'
import { useServer } from './server.ts'

const proviso = useServer()
const received: string[] = []
let gate: Server
let url: string

// A gate before the real server that lets nothing through but ids of the published manifest.
beforeAll(async () => {
  const manifest: Record<string, string> = JSON.parse(
    await readFile(join(sdk, 'trusted-documents.json'), 'utf8'),
  )
  gate = createServer(async (request, response) => {
    const body = await text(request)
    received.push(body)
    const { extensions, variables } = JSON.parse(body)
    const query = manifest[extensions?.persistedQuery.sha256Hash]
    const answer = query
      ? await fetch(proviso.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables }),
        }).then((answered) => answered.text())
      : JSON.stringify({
          errors: [{ message: 'not a trusted document', extensions: { code: 'NOT_TRUSTED' } }],
        })
    response.setHeader('content-type', 'application/json').end(answer)
  })
  await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(gate.address() as AddressInfo).port}/graphql`
})
afterAll(() => gate.close())

it('ready-made operations, pages and continuations are sent by their ids alone', async () => {
  const client = createClient({ url, trustedDocuments: true })
  const all = await client.conditions({ first: 30 }).all()
  const taliban = await client.actorDossier({ by: { slug: 'taliban' } })
  const rest = await client.more(taliban!.conditionsFaced).all()
  expect(all.length).toBeGreaterThan(30)
  expect(rest).toHaveLength(taliban!.conditionsFaced.totalCount - 20)
  expect(received.length).toBeGreaterThan(3)
  for (const body of received) expect(body).not.toContain('query ')
})

it('anything else is sent as text, and up to the server to refuse', async () => {
  const client = createClient({ url, trustedDocuments: true })
  await expect(client.request('{ actors { totalCount } }')).rejects.toMatchObject({ code: 'NOT_TRUSTED' })
})

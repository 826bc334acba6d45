// Linked data: what the web's own vocabularies say of quotes, claims, actors and datasets.
import jsonld from 'jsonld'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningServer, startServer } from '../../server/src/index.ts'
import { useTestDatabase } from '../support/database.ts'
import { createRequestLog } from './request-log.ts'

const test = useTestDatabase({ corpus: 'sample' })
const log = createRequestLog()
let server: RunningServer

beforeAll(async () => {
  server = await startServer({
    database: test.database,
    logger: log.logger,
    configuration: { RESPONSE_CACHE_MB: 0 },
  })
})
afterAll(() => server?.close())

async function asked<Data>(query: string): Promise<Data> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return ((await response.json()) as { data: Data }).data
}

async function linked(id: string) {
  const response = await fetch(`${server.url}/ld/${id}`)
  return { response, data: (await response.json()) as Record<string, never> }
}

/** What a processor of JSON-LD makes of it, without asking the web for anything. */
const expanded = async (data: object) => (await jsonld.expand(data as never))[0] as Record<string, unknown[]>

describe('/ld', () => {
  it('tells a quote as a Web Annotation, with the very words and where they stand', async () => {
    const { claims } = await asked<{ claims: { nodes: { quotes: Record<string, unknown>[] }[] } }>(
      '{ claims(first: 1, where: { quotes: { some: {} } }) { nodes { quotes { id exact prefix suffix startOffset endOffset } } } }',
    )
    const { id, exact, prefix, suffix, startOffset, endOffset } = claims.nodes[0]!.quotes[0]!
    const { response, data } = await linked(String(id))
    expect(response.headers.get('content-type')).toMatch('application/ld+json')
    expect(await log.of(response.headers.get('x-request-id'))).toMatchObject({ statements: 1 })
    expect(data).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${server.url}/ld/${id}`,
      type: 'Annotation',
      target: {
        selector: [
          { type: 'TextQuoteSelector', exact, prefix, suffix },
          { type: 'TextPositionSelector', start: startOffset, end: endOffset },
        ],
      },
    })
  })

  it('tells a claim in PROV-O, which leads to its quotes and its speaker', async () => {
    const { claims } = await asked<{
      claims: {
        nodes: {
          id: string
          stance: string
          quotes: { presentId: string }[]
          speaker: { presentId: string }
        }[]
      }
    }>(
      '{ claims(first: 1, where: { speaker: { slug: { eq: "taliban" } } }) { nodes { id stance quotes { presentId } speaker { presentId } } } }',
    )
    const { id, stance, quotes, speaker } = claims.nodes[0]!
    const claim = await expanded((await linked(id)).data)
    const prov = 'http://www.w3.org/ns/prov#'
    const at = (id: string) => ({ '@id': `${server.url}/ld/${id}` })
    expect(claim['@type']).toContain(`${prov}Entity`)
    expect(claim[`${prov}wasQuotedFrom`]).toEqual(quotes.map(({ presentId }) => at(presentId)))
    expect(claim[`${prov}wasAttributedTo`]).toMatchObject([at(speaker.presentId)])
    expect(claim['urn:proviso:vocabulary:stance']).toEqual([{ '@value': stance }])
  })

  it('tells an actor in schema.org, with its names and identifiers elsewhere', async () => {
    const { actor } = await asked<{ actor: { id: string; name: string; identifiers: object[] } }>(
      '{ actor(by: { slug: "united-states" }) { id name identifiers { scheme value } } }',
    )
    const found = await expanded((await linked(actor.id)).data)
    expect(found['@type']).toEqual([
      'https://schema.org/Country',
      'https://schema.followthemoney.tech/#PublicBody',
    ])
    expect(found['https://schema.org/name']).toEqual([{ '@value': actor.name }])
    expect(found['https://schema.org/identifier'] ?? []).toHaveLength(actor.identifiers.length)
  })

  it('tells a dataset in DCAT', async () => {
    const { datasets } = await asked<{ datasets: { nodes: { id: string; name: string }[] } }>(
      '{ datasets(first: 1) { nodes { id name } } }',
    )
    const [{ id, name }] = datasets.nodes as [{ id: string; name: string }]
    const found = await expanded((await linked(id)).data)
    expect(found['@type']).toEqual(['http://www.w3.org/ns/dcat#Dataset'])
    expect(found['http://purl.org/dc/terms/title']).toEqual([{ '@value': name }])
    const dcat = 'http://www.w3.org/ns/dcat#'
    const distributions = found[`${dcat}distribution`] as Record<string, { '@id': string }[]>[]
    const downloads = distributions.flatMap((one) => one[`${dcat}downloadURL`]?.[0]?.['@id'] ?? [])
    expect(downloads).toHaveLength(4)
    const { claims } = await asked<{ claims: { totalCount: number } }>(
      `{ claims(where: { origin: { dataset: { name: { eq: "${name}" } } } }) { totalCount } }`,
    )
    const table = await (await fetch(downloads.find((address) => address.includes('.ndjson'))!)).text()
    expect(table.trim().split('\n')).toHaveLength(claims.totalCount)
    expect(claims.totalCount).toBeGreaterThan(100)
  })

  it('is where pages lead in their heads', async () => {
    const page = await (
      await fetch(`${server.url}/actor/taliban`, { headers: { accept: 'text/html' } })
    ).text()
    const links = [
      ...page.matchAll(/<link rel="alternate" type="application\/ld\+json"[^>]* href="([^"]*)"/g),
    ]
    // the actor, and how to cite the page
    expect(links).toHaveLength(2)
    for (const [, href] of links) {
      const response = await fetch(new URL(href!.replaceAll('&amp;', '&'), `${server.url}/actor/taliban`))
      expect(response.headers.get('content-type')).toMatch('application/ld+json')
      expect(await response.json()).toMatchObject({
        '@context': expect.anything(),
        '@id': expect.stringMatching(/^http/),
      })
    }
  })

  it('is where answers over plain HTTP lead, and has nothing of what has no linked data', async () => {
    const response = await fetch(`${server.url}/api/actor?by.slug=taliban`)
    const [, path] = /^<(.*)>; rel="describedby"/.exec(response.headers.get('link') ?? '')!
    const { data } = await linked(path!.replace('../ld/', ''))
    expect(data).toMatchObject({ name: 'Taliban' })
    for (const id of ['con_1', 'act_999999', 'nothing']) {
      const { response, data } = await linked(id)
      expect([response.status, data.code]).toEqual([404, 'NOT_FOUND'])
    }
  })
})

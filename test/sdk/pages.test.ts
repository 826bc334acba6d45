import { beforeEach, describe, expect, it } from 'vitest'
import { conditions, createTransport, more, type Progress } from '../../sdk/src/index.ts'
import { useServer } from './server.ts'

const proviso = useServer()
beforeEach(() => {
  proviso.requests.length = 0
})
const slugs = (nodes: Iterable<{ slug: string }>) => [...nodes].map(({ slug }) => slug)
const everySlug = async () =>
  slugs((await proviso.client.request('{ conditions(first: 100) { nodes { slug } } }')).conditions.nodes)

describe('a connection', () => {
  it('gives its first page to those who await it', async () => {
    const page = await proviso.client.conditions({ first: 3 })
    expect(page.nodes).toHaveLength(3)
    expect(page.totalCount).toBe((await everySlug()).length)
    expect(slugs(page)).toEqual(slugs(page.nodes))
    expect(Object.keys(page).sort()).toEqual(['nodes', 'pageInfo', 'totalCount'])
  })

  it('fetches nothing before it is asked, and its first page once', async () => {
    const pages = proviso.client.conditions({ first: 3 })
    expect(proviso.requests).toHaveLength(0)
    await Promise.all([pages, pages])
    await pages
    expect(proviso.requests).toHaveLength(1)
  })

  it('gives every node, in order, to those who walk it', async () => {
    const walked: string[] = []
    for await (const { slug } of proviso.client.conditions({ first: 7 })) walked.push(slug)
    expect(walked).toEqual(await everySlug())
    expect(walked.length).toBeGreaterThan(14)
  })

  it('is walked to its end from an awaited page too, and page by page with for … of', async () => {
    const all = await everySlug()
    const ask = async () => proviso.client.conditions({ first: 20 })
    const page = await ask()
    const walked: string[] = []
    for await (const { slug } of page) walked.push(slug)
    expect(walked).toEqual(all)
    expect(slugs(page)).toEqual(all.slice(0, 20))
    const later: string[] = []
    for await (const { slug } of (await page.next())!) later.push(slug)
    expect(later).toEqual(all.slice(20))
    const backward: string[] = []
    for await (const { slug } of await proviso.client.conditions({ last: 20 })) backward.push(slug)
    expect(backward).toEqual(all.toReversed())
  })

  it('fetches no further page once the loop is left', async () => {
    let seen = 0
    for await (const _ of proviso.client.conditions({ first: 5 })) if (++seen === 6) break
    expect(proviso.requests).toHaveLength(2)
  })

  it('is walked from its end with last', async () => {
    const page = await proviso.client.conditions({ last: 4 })
    const all = await everySlug()
    expect(slugs(page)).toEqual(all.slice(-4))
    const walked = slugs(await proviso.client.conditions({ last: 4 }).all())
    expect(walked).toEqual(all.toReversed())
  })

  it('can be read page by page, and from a page to the next', async () => {
    const sizes: number[] = []
    for await (const page of proviso.client.conditions({ first: 20 }).pages()) sizes.push(page.nodes.length)
    const all = await everySlug()
    expect(sizes).toEqual([20, 20, 20, all.length - 60])
    const second = await (await proviso.client.conditions({ first: 20 })).next()
    expect(slugs(second!)).toEqual(all.slice(20, 40))
    const last = await (await (await second!.next())!.next())!.next()
    expect(last).toBeUndefined()
  })

  it('is collected up to a limit, and tells how far it is', async () => {
    const progress: Progress[] = []
    const some = await proviso.client
      .conditions({ first: 8 })
      .all({ max: 20, onProgress: (p) => progress.push(p) })
    const total = (await everySlug()).length
    expect(some).toHaveLength(20)
    expect(progress).toEqual([
      { loaded: 8, pages: 1, total },
      { loaded: 16, pages: 2, total },
      { loaded: 20, pages: 3, total },
    ])
    proviso.requests.length = 0
    expect(await proviso.client.conditions().all({ max: 0 })).toEqual([])
    expect(proviso.requests).toHaveLength(0)
  })

  it('has at most one page in flight', async () => {
    let flying = 0
    let most = 0
    const counting = createTransport({
      url: proviso.url,
      async fetch(input, init) {
        most = Math.max(most, ++flying)
        try {
          return await fetch(input, init)
        } finally {
          flying--
        }
      },
    })
    for await (const _ of conditions(counting, { first: 10 }))
      await new Promise((resolve) => setTimeout(resolve, 1))
    expect(most).toBe(1)
  })

  it('stops with a signal', async () => {
    const controller = new AbortController()
    const walk = async () => {
      for await (const _ of proviso.client.conditions({ first: 5 }, { signal: controller.signal }))
        controller.abort()
    }
    await expect(walk()).rejects.toMatchObject({ kind: 'aborted' })
    expect(proviso.requests).toHaveLength(1)
  })

  it('reports the error of a page that is too large, and can be asked again', async () => {
    const pages = proviso.client.conditions({ first: 1000 })
    await expect(pages).rejects.toMatchObject({ kind: 'graphql', code: 'PAGE_TOO_LARGE' })
    await expect(pages.all()).rejects.toMatchObject({ code: 'PAGE_TOO_LARGE' })
    expect(proviso.requests).toHaveLength(2)
  })

  it('becomes rows of all its pages, one per entry of an exploded list', async () => {
    const rows = await proviso.client
      .conditions({ first: 20 })
      .rows({ explode: 'issuers', columns: { condition: 'slug', issuer: 'issuers.slug' } })
    expect(rows.filter(({ condition }) => condition === 'moscow-1945-romania-free-elections')).toEqual(
      ['soviet-union', 'united-kingdom', 'united-states'].map((issuer) => ({
        condition: 'moscow-1945-romania-free-elections',
        issuer,
      })),
    )
    expect(new Set(rows.map(({ condition }) => condition)).size).toBe((await everySlug()).length)
  })
})

describe('a server that gives the same cursor twice', () => {
  it('is an error and not a loop', async () => {
    const stuck = createTransport({
      url: proviso.url,
      // The real answers, but always those of the first page.
      fetch: (input, init) =>
        fetch(input, { ...init, body: (init!.body as string).replace(/"after":"[^"]*"/, '"after":null') }),
    })
    await expect(conditions(stuck, { first: 5 }).all()).rejects.toMatchObject({ code: 'CURSOR_REPEATED' })
  })
})

describe('a nested connection', () => {
  it('is read on from where the answer cut it off', async () => {
    const taliban = await proviso.client.actorDossier({ by: { slug: 'taliban' } })
    const faced = taliban!.conditionsFaced
    expect(faced.nodes).toHaveLength(20)
    const rest = await proviso.client.more(faced).all()
    const together = slugs([...faced.nodes, ...rest])
    expect(together).toHaveLength(faced.totalCount)
    expect(new Set(together).size).toBe(faced.totalCount)
    expect(rest[0]).toHaveProperty('history')
  })

  it('is read on in pages of another size', async () => {
    const taliban = await proviso.client.actorDossier({ by: { slug: 'taliban' } })
    proviso.requests.length = 0
    const rest = more(taliban!.conditionsFaced, { first: 4 })
    expect((await rest).nodes).toHaveLength(4)
    expect(await rest.all()).toHaveLength(taliban!.conditionsFaced.totalCount - 20)
    expect(proviso.requests.length).toBe(Math.ceil((taliban!.conditionsFaced.totalCount - 20) / 4))
  })

  it('keeps the day as of which it was asked', async () => {
    const then = { asOf: '2021-10-15', knownAt: '2021-10-15' }
    const { actor } = await proviso.client.query({
      actor: {
        $: { by: { slug: 'taliban' }, ...then },
        id: true,
        conditionsFaced: {
          $: { first: 2 },
          totalCount: true,
          pageInfo: { hasNextPage: true, endCursor: true },
          nodes: { slug: true, firstStatedAt: true },
        },
      },
    })
    const rest = await proviso.client.more(actor!.conditionsFaced).all()
    expect(rest).toHaveLength(actor!.conditionsFaced.totalCount - 2)
    expect(rest.every(({ firstStatedAt }) => firstStatedAt! < then.knownAt)).toBe(true)
  })

  it('that came whole has nothing more, and asks nothing', async () => {
    const condition = await proviso.client.condition({ by: { slug: 'recognition-2021-safe-passage' } })
    proviso.requests.length = 0
    expect(await proviso.client.more(condition!.claims).all()).toEqual([])
    expect(proviso.requests).toHaveLength(0)
  })

  it('whose continuation is unknown says what to select', async () => {
    const { actor } = await proviso.client.request(
      '{ actor(by: { slug: "taliban" }) { conditionsFaced(first: 1) { pageInfo { hasNextPage endCursor } nodes { slug } } } }',
    )
    await expect(more(actor.conditionsFaced)).rejects.toMatchObject({ code: 'NO_CONTINUATION' })
  })
})

describe('any document', () => {
  const document = `query ($first: Int, $after: String) {
    actor(by: { slug: "taliban" }) { conditionsFaced(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { slug } } } }
  }`

  it('can be paged through by its connection', async () => {
    const pages = proviso.client.pages<{ totalCount: number; edges: { node: { slug: string } }[] }>(
      document,
      { first: 9 },
    )
    const { totalCount } = await pages
    expect(slugs(await pages.all())).toHaveLength(totalCount)
  })

  it('is told when it cannot be', async () => {
    await expect(proviso.client.pages('{ __typename }')).rejects.toMatchObject({ code: 'NOT_A_CONNECTION' })
    await expect(proviso.client.pages(document, {}, { path: 'actor.conditions' })).rejects.toThrow(
      /actor\.conditions/,
    )
    const without = '{ actors(first: 1) { nodes { slug } } }'
    await expect(proviso.client.pages(without, {}, { path: 'actors' }).all()).rejects.toThrow(
      /select pageInfo \{ hasNextPage endCursor \}/,
    )
  })
})

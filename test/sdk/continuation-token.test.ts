// Reading on behind a connection that has gone through JSON.
import { describe, expect, it } from 'vitest'
import { type ContinuationToken, continuationOf, createTransport, resume } from '../../sdk/src/index.ts'
import { useServer } from './server.ts'

const proviso = useServer()

const ask = (first: number) =>
  proviso.client.query({
    actor: {
      $: { by: { slug: 'taliban' } },
      id: true,
      conditionsFaced: {
        $: { first },
        pageInfo: { hasNextPage: true, endCursor: true },
        nodes: { slug: true },
      },
    },
  })

describe('a connection that went through JSON', () => {
  it('is continued by its token, by another client, and further page by page', async () => {
    const { actor } = await ask(100)
    const all = actor!.conditionsFaced.nodes.map(({ slug }) => slug)
    expect(all.length).toBeGreaterThan(6)

    const shown = (await ask(2)).actor!.conditionsFaced
    const stored = JSON.stringify({ shown, token: continuationOf(shown) })
    const found: { shown: typeof shown; token: ContinuationToken<typeof shown> } = JSON.parse(stored)
    const rest = await resume(proviso.client, found.token, { first: 3 }).all()
    expect([...found.shown.nodes, ...rest].map(({ slug }) => slug)).toEqual(all)

    const { nodes } = await resume(createTransport({ url: proviso.url }), found.token, { first: 1 })
    expect(nodes.map(({ slug }) => slug)).toEqual([all[2]])
  })

  it('of a ready-made operation is continued too, with the same variables', async () => {
    const dossier = await proviso.client.actorDossier({
      by: { slug: 'taliban' },
      knownAt: '2021-12-31T00:00:00Z',
    })
    const faced = dossier!.conditionsFaced
    expect(faced.pageInfo.hasNextPage).toBe(true)
    const expected = await proviso.client.more(faced).all()
    const rest = await resume(proviso.client, continuationOf(faced)!).all()
    expect(rest).toEqual(expected)
    expect(rest.length).toBeGreaterThan(0)
  })

  it('may be a page of a list, with what is cut off inside it', async () => {
    const all = await proviso.client.conditions().all()
    const page = await proviso.client.conditions({ first: 20, knownAt: new Date() })
    const { nodes, token } = JSON.parse(JSON.stringify({ ...page, token: continuationOf(page) }))
    const lean = createTransport({ url: proviso.url })
    const rest = await resume(lean, token as ContinuationToken<typeof page>).all()
    expect([...nodes, ...rest].map(({ slug }) => slug)).toEqual(all.map(({ slug }) => slug))
    expect(await proviso.client.more(page, { first: 7 }).all()).toEqual(rest)

    const story = await resume(lean, continuationOf(await proviso.client.events({ first: 3 }))!, { first: 2 })
    expect(story.nodes).toHaveLength(2)
    expect(story.totalCount).toBeGreaterThan(5)
  })

  it('has no token where it came whole, and says so where it is only a copy', async () => {
    const { actor } = await ask(100)
    expect(continuationOf(actor!.conditionsFaced)).toBeUndefined()
    const copy = structuredClone((await ask(2)).actor!.conditionsFaced)
    expect(() => continuationOf(copy)).toThrow(/not of a copy/)
    expect(() => resume(proviso.client, 'cursor')).toThrow(/no token of continuationOf: cursor/)
  })
})

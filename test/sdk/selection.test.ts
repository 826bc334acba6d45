import { describe, expect, it } from 'vitest'
import { useServer } from './server.ts'

const proviso = useServer()
const by = { slug: 'recognition-2021-safe-passage' }

describe('a selection', () => {
  it('returns exactly the selected shape', async () => {
    const answer = await proviso.client.query({
      condition: {
        $: { by },
        summary: true,
        consideration: { considerationKind: true },
        issuers: { name: true },
      },
    })
    expect(answer).toEqual({
      condition: {
        summary: 'The US and the EU will recognise the Taliban only if it lets those leave who want to.',
        consideration: { considerationKind: 'RECOGNITION' },
        issuers: expect.arrayContaining([{ name: 'United States' }, { name: 'European Union' }]),
      },
    })
  })

  it('gives a field another name, to ask for it twice', async () => {
    const { condition } = await proviso.client.query({
      condition: {
        $: { by },
        'first:claims': { $: { first: 1 }, nodes: { stance: true } },
        'all:claims': { totalCount: true },
      },
    })
    expect(condition!.first.nodes).toHaveLength(1)
    expect(condition!.all.totalCount).toBeGreaterThan(0)
  })

  it('tells the types of an interface or union apart', async () => {
    const { nodes } = await proviso.client
      .query({
        conditions: { $: { first: 1 }, nodes: { id: true, issuers: { id: true } } },
      })
      .then(({ conditions }) =>
        proviso.client.query({
          nodes: {
            $: { ids: [conditions.nodes[0]!.id, conditions.nodes[0]!.issuers[0]!.id] },
            id: true,
            on: { Condition: { slug: true, force: true }, Actor: { name: true } },
          },
        }),
      )
    const [condition, actor] = nodes
    if (condition?.__typename !== 'Condition' || actor?.__typename !== 'Actor') throw new Error('other types')
    expect(condition.force).toMatch(/^[A-Z_]+$/)
    expect(actor.name).not.toBe('')
    expect(Object.keys(actor).sort()).toEqual(['__typename', 'id', 'name'])
  })

  it('leaves out what is set to false or undefined, values and fields alike', async () => {
    const { condition } = await proviso.client.query({
      condition: { $: { by, asOf: undefined }, slug: true, summary: false, requirement: undefined },
    })
    expect(condition).toEqual({ slug: by.slug })
  })

  it('sends values as variables, so that the document stays the same', async () => {
    const ask = (slug: string) => proviso.client.query({ actor: { $: { by: { slug } }, name: true } })
    await ask('taliban')
    await ask('france')
    const [one, two] = proviso.requests.slice(-2)
    expect(one!.body.query).toBe('query Selection($v1:ActorBy!){actor(by:$v1){name}}')
    expect(two!.body.query).toBe(one!.body.query)
    expect(two!.body.variables).toEqual({ v1: { slug: 'france' } })
  })

  it('can be paged through', async () => {
    const pages = proviso.client.queryPages({
      actors: {
        $: { first: 30, where: { actorKind: { in: ['STATE', 'PERSON'] } } },
        totalCount: true,
        pageInfo: { hasNextPage: true, endCursor: true },
        nodes: { name: true },
      },
    })
    const { totalCount } = await pages
    const names = (await pages.all()).map(({ name }) => name)
    expect(names).toHaveLength(totalCount)
    expect(totalCount).toBeGreaterThan(30)
  })

  it('that fails is a value for those who ask for one', async () => {
    const good = await proviso.client.tryQuery({ actor: { $: { by: { slug: 'taliban' } }, name: true } })
    expect(good).toEqual({ data: { actor: { name: 'Taliban' } } })
    const bad = await proviso.client.tryQuery({ actors: { $: { first: 500 }, nodes: { name: true } } })
    expect(bad.error).toMatchObject({ kind: 'graphql', code: 'PAGE_TOO_LARGE' })
  })
})

describe('a mistake that types did not catch is named before anything is sent', () => {
  const ask = (selection: object) => proviso.client.query(selection as never)
  it.each([
    [
      { condition: { $: { slug: 'x' }, summary: true } },
      /condition has no argument slug\. It has: asOf, by, knownAt, knownBy/,
    ],
    [
      { condition: { $: { by }, issuers: true } },
      /condition\.issuers is a Actor: say which of its fields you want/,
    ],
    [
      { condition: { $: { by }, issuer: { name: true } } },
      /condition\.issuer: Condition has no field issuer/,
    ],
    [{ condition: { $: { by }, issuers: {} } }, /condition\.issuers: nothing is selected/],
  ])('%j', async (selection, message) => {
    const before = proviso.requests.length
    await expect(ask(selection)).rejects.toThrow(message)
    expect(proviso.requests).toHaveLength(before)
  })
})

describe('any document', () => {
  it('can be sent as a plain string', async () => {
    const data = await proviso.client.request('query ($by: ActorBy!) { actor(by: $by) { name } }', {
      by: { slug: 'taliban' },
    })
    expect(data).toEqual({ actor: { name: 'Taliban' } })
  })

  it('gets the server’s suggestion when it is wrong', async () => {
    await expect(proviso.client.request('{ actor(by: { slug: "x" }) { nam } }')).rejects.toMatchObject({
      kind: 'graphql',
      code: 'GRAPHQL_VALIDATION_FAILED',
      message: expect.stringContaining('Did you mean "name"'),
    })
  })
})

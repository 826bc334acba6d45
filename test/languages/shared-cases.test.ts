// The inputs of ../shared/cases that are about texts, spelling and search, each with what its README says is right.
import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importFiles } from '../../prisma/src/import/import-files.ts'
import { useTestDatabase } from '../support/database.ts'
import { answerOf } from '../support/graph.ts'

const folder = new URL('../../../shared/cases/', import.meta.url)
const path = (name: string) => new URL(name, folder).pathname

interface Highlight {
  field: string
  startOffset: number
  endOffset: number
  text: string
}

/** What these questions answer: a list, or one thing. */
type Data = Record<
  string,
  { id?: string; totalCount?: number; nodes?: { name: string }[]; edges?: unknown[] }
>

const files = [
  '00-scripts/scripts.jsonl',
  '01-nfd-names/nfd.jsonl',
  '04-long/long.jsonl',
  '05-private-use/pua.jsonl',
  '06-publisher-nfd/pub.jsonl',
  '07-acronyms/acronyms.jsonl',
  '13-fullwidth-percent/percent.jsonl',
  '14-lookalike-states/states.jsonl',
  '15-invisible/invisible.jsonl',
]

describe.skipIf(!existsSync(folder))('the shared cases of texts (skipped where ../shared is absent)', () => {
  const test = useTestDatabase()
  const ask = async (query: string, variables?: Record<string, unknown>) => {
    const { result } = await answerOf(test.database.pool, { query, variables })
    expect(result.errors, query).toBeUndefined()
    return result.data as Data
  }
  const found = async (query: string) => {
    const { search } = await ask(
      `query ($query: String!) { search(query: $query, first: 100) {
        edges { node { __typename ... on Actor { name } ... on Article { title } } highlights { field startOffset endOffset text } }
      } }`,
      { query },
    )
    return search!.edges as unknown as { node: Record<string, string>; highlights: Highlight[] }[]
  }
  const named = async (name: string) => {
    const { actors } = await ask(
      'query ($name: String!) { actors(where: { named: $name }, first: 100) { nodes { name } } }',
      { name },
    )
    return actors!.nodes!.map(({ name }) => name)
  }

  it('go in', async () => {
    const { totals } = await importFiles(test.database, files.map(path))
    expect(totals).toMatchObject({ rejected: 0, errors: 0 })
  })

  it.each([
    ...['人质', '承认', '外交部', '人質', '新政府', 'ตัวประกัน', '인질', 'اعتراف', 'شامله', 'میخواهد', 'حكومت'],
    ...['quillwort', 'release', 'quagmire', 'headline', 'softhyphen', 'kumquat'],
  ])('an article is found by %s', async (word) => {
    expect((await found(word)).map(({ node }) => node.__typename)).toContain('Article')
  })

  it.each(['王', '林', '박', 'مُحَمَّد عَبَّاس'])('a person is found by the name %s', async (name) => {
    expect(await named(name)).not.toEqual([])
  })

  it.each(['WHO', 'IS', 'Will Down'])('%s is a name, not a word to leave out', async (name) => {
    expect((await found(name)).map(({ node }) => node.__typename)).toContain('Actor')
  })

  it.each(['Niger', 'Nigeria', 'Guinea', 'Sudan'])('%s is that state alone', async (name) => {
    expect(await named(name)).toEqual([name])
  })

  it('highlights are where the words stand, beside private-use characters', async () => {
    const [{ highlights }] = (await found('kumquat')) as [Awaited<ReturnType<typeof found>>[number]]
    expect(highlights).toHaveLength(3)
    expect(highlights.every(({ text }) => text.toLowerCase() === 'kumquat')).toBe(true)
    expect(highlights.every(({ startOffset, endOffset }) => endOffset - startOffset === 7)).toBe(true)
  })

  it('a name is the same in either normal form, and a percent sign is no wildcard', async () => {
    const count = async (root: string, where: string, value: string) =>
      (await ask(`query ($value: String!) { ${root}(where: ${where}, first: 0) { totalCount } }`, { value }))[
        root
      ]!.totalCount
    for (const form of ['NFC', 'NFD'])
      expect(await count('actors', '{ name: { eq: $value } }', 'Édouard Béchéré'.normalize(form))).toBe(1)
    expect(await count('articles', '{ title: { contains: $value } }', '50％')).toBe(1)
    expect(await count('actors', '{ name: { contains: $value } }', '％')).toBe(0)
  })

  it('one article is found by every spelling of its address', async () => {
    const { totals } = await importFiles(test.database, [path('12-url/url.jsonl')])
    expect(totals).toMatchObject({ created: 4, errors: 0 })
    const at = async (url: string) =>
      (await ask('query ($url: String!) { article(by: { url: $url }) { id } }', { url })).article?.id
    const encoded = await at('https://url.example/news/%D8%B7%D8%A7%D9%84%D8%A8%D8%A7%D9%86')
    expect(encoded).toBeTruthy()
    expect(await at('https://url.example/news/طالبان')).toBe(encoded)
    expect(await at('https://xn--b1aew.example/новости')).toBe(await at('https://мвд.example/новости'))
  })

  it('quotes are stored in their place, or refused with it', async () => {
    const refused = {
      'bom-offset-without': 'U+FEFF',
      'emoji-utf16': 'found at 16–37',
      entities: '&amp;',
      'half-grapheme': 'splitsGrapheme',
      'linebreak-for-space': '⏎',
      'lone-surrogate': 'half of a surrogate pair',
      'lookalike-after-edit': 'Team Beta',
      nbsp: 'U+00A0',
      softhyphen: 'U+00AD',
      'straight-quotes': 'it’s',
      'suffix-ambiguous': '2 times',
      zwnj: 'U+200C',
    } as Record<string, string>
    for (const file of readdirSync(new URL('02-offsets/', folder)).filter((name) =>
      name.endsWith('.jsonl'),
    )) {
      const name = file.slice(0, -'.jsonl'.length)
      const {
        files: [report],
        totals,
      } = await importFiles(test.database, [path(`02-offsets/${file}`)])
      if (!refused[name])
        expect([name, totals]).toEqual([name, expect.objectContaining({ created: 2, errors: 0 })])
      else expect(report!.errors.map(String).join('\n'), name).toContain(refused[name])
    }
  })
})

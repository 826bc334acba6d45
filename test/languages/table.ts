// Asks for the words of sentences in every language in the ways in which people ask, of a real database.
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, importFiles } from '@proviso/prisma'
import { markdownTable } from 'markdown-table'
import { answerOf } from '../support/graph.ts'
import { type Sentence, sentences } from './sentences.ts'

const ways = ['exact', 'inflected', 'inside', 'phrase', 'otherwise'] as const
const titles = ['exact', 'inflected', 'inside the sentence', 'phrase', 'spelled otherwise', 'not found']

/** What was found of a sentence: by each way of asking, and that it is not found by what only looks alike. */
export interface Found {
  readonly sentence: Sentence
  readonly ways: Readonly<Record<string, boolean | undefined>>
}

/** Imports the sentences into an empty database and asks for their words. */
export async function askInEveryLanguage(database: Database): Promise<Found[]> {
  const file = join(tmpdir(), `proviso-sentences-${process.pid}.jsonl`)
  const lines = sentences.map(({ language, text }) => ({ id: language, language, title: '—', text }))
  await writeFile(file, lines.map((line) => JSON.stringify(line)).join('\n'))
  const { files } = await importFiles(database, [file]).finally(() => rm(file))
  if (files[0]!.errors.length > 0) throw new Error(files[0]!.errors.join('\n'))
  const found: Found[] = []
  for (const sentence of sentences) {
    const isFound = async (query: string) => {
      const { result } = await answerOf(database.pool, {
        query:
          'query ($query: String!) { search(query: $query, types: [ARTICLE], first: 100) { nodes { ... on Article { language } } } }',
        variables: { query },
      })
      const { nodes } = (result.data as { search: { nodes: { language: string }[] } }).search
      return nodes.some(({ language }) => language === sentence.language)
    }
    const results: Record<string, boolean | undefined> = {}
    for (const way of ways) {
      const word = sentence[way]
      results[way] = word === undefined ? undefined : await isFound(way === 'phrase' ? `"${word}"` : word)
    }
    results.absent = !(await isFound(sentence.absent))
    found.push({ sentence, ways: results })
  }
  return found
}

/** The table in Markdown: each query, with ✓ where it was answered rightly. */
export function languageTable(found: readonly Found[]): string {
  const cell = (sentence: Sentence, way: (typeof ways)[number] | 'absent', isRight: boolean | undefined) =>
    isRight === undefined ? '–' : `${isRight ? '✓' : '✗'} ${sentence[way]}`
  return markdownTable([
    ['language', ...titles],
    ...found.map(({ sentence, ways: results }) => [
      sentence.name,
      ...([...ways, 'absent'] as const).map((way) => cell(sentence, way, results[way])),
    ]),
  ])
}

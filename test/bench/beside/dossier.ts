// A dossier of so many megabytes: articles, each with a condition and an event that its sentences state.
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { createRandom } from '../dataset/random.ts'

/** Of each text, in words. */
const WORDS = 900
const VOCABULARY = 20_000

/** Writes it, and returns where, and how many records it has. */
export async function writeLargeDossier(
  folder: string,
  mebibytes: number,
): Promise<{ file: string; records: number }> {
  const file = join(folder, 'large.jsonl')
  // on the disk before anything is measured: what waits to be written there delays commits
  const stream = createWriteStream(file, { flush: true })
  const random = createRandom(1)
  const syllables = ['ka', 'to', 'mi', 'ren', 'sol', 'du', 'ver', 'li', 'pan', 'os']
  const words = Array.from({ length: VOCABULARY }, (_, n) =>
    [...String(n)].map((digit) => syllables[Number(digit)]).join(''),
  )
  const word = () => words[Math.floor(random.next() ** 2 * VOCABULARY)]!
  let bytes = 0
  let records = 0
  const write = async (record: object) => {
    const line = `${JSON.stringify(record)}\n`
    bytes += line.length
    records += 1
    if (!stream.write(line)) await new Promise<void>((resolve) => stream.once('drain', resolve))
  }
  await write({
    record: 'dataset',
    format: 'proviso-dossier/2',
    name: 'large',
    agent: { kind: 'MODEL', name: 'bench', version: '1' },
  })
  const publisher = { name: 'Large Wire', domain: 'large.example' }
  for (let n = 0; bytes < mebibytes * 2 ** 20; n++) {
    const [demand, told] = [`The envoy must leave ${word()} ${n} now`, `Envoys met in ${word()} ${n}`]
    const body = Array.from({ length: WORDS }, word).join(' ')
    const quoting = (exact: string) => [
      { attribution: 'PUBLISHER_VOICE', quotes: [{ article: `text-${n}`, exact }] },
    ]
    const publishedAt = `${1950 + (n % 70)}-0${1 + (n % 9)}-11`
    await write({
      record: 'article',
      key: `text-${n}`,
      publisher,
      title: `Report ${n}`,
      publishedAt,
      language: 'en',
      text: `${demand}. ${told}. ${body}.`,
    })
    await write({
      record: 'condition',
      key: `demand-${n}`,
      slug: `large-demand-${n}`,
      summary: demand,
      requirement: 'leave',
      topic: 'democracy',
      force: 'DEMAND',
      issuers: ['sample/united-states'],
      targets: ['sample/nicaragua'],
      claims: quoting(demand),
    })
    await write({
      record: 'event',
      key: `meeting-${n}`,
      eventType: 'CONSULT',
      title: told,
      startedAt: publishedAt,
      participants: [{ actor: 'sample/united-states', role: 'VISITOR' }],
      claims: quoting(told),
    })
  }
  await new Promise<void>((resolve) => stream.end(resolve))
  return { file, records: records - 1 }
}

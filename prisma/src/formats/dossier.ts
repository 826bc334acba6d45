// Dossiers: Proviso's own interchange format, one record per line.
import { check } from '../record/check.ts'
import type { Fault } from '../record/describe.ts'
import type { Batch, Entry, Section } from '../record/entry.ts'
import type { ErrorList } from '../record/fault.ts'
import { type Agent, dataset, FORMAT } from '../record/format.ts'
import { FORMER_FORMAT, formerPath, inWordsOfToday } from '../record/former.ts'
import { EntryReader, isKind } from './entry-reader.ts'
import type { Format } from './format.ts'
import { FormerThreats } from './former-threats.ts'
import { withTopics } from './former-topics.ts'
import { jsonHead, objectsOf } from './json-lines.ts'
import type { Line } from './lines.ts'

export const dossier: Format = {
  name: 'dossier',
  sniff: (head) => jsonHead(head)?.fields.has('record') ?? false,
  read: ({ lines }, _options, errors) => readDossier(lines, errors),
}

/** A dossier comes as one batch, because its records refer to each other. */
async function* readDossier(lines: AsyncIterable<Line>, errors: ErrorList): AsyncGenerator<Batch> {
  const reader = new EntryReader(errors)
  const sections = new Map<string, Section>()
  const entries: Entry[] = []
  const threats = new FormerThreats()
  let current: { name: string; agent?: Agent | undefined } | undefined
  let isFormer = false
  for await (const { line, value } of objectsOf(lines, errors)) {
    if (value.record === 'dataset') {
      isFormer = value.format === FORMER_FORMAT
      errors.spellFrom(line, isFormer ? formerPath : (path) => path)
      const section = check(dataset, isFormer ? { ...value, format: FORMAT } : value, line, errors)
      current = section ?? { name: typeof value.name === 'string' ? value.name : '?' }
      if (section) sections.set(section.name, { ...sections.get(section.name), ...section, source: errors })
      continue
    }
    if (current === undefined) {
      const hint = `begin the file with {"record":"dataset","format":"${FORMAT}","name":"…"}`
      errors.add(line, '$', 'no_dataset', 'the first record must name the dataset', hint)
      current = { name: '?', agent: { kind: 'HUMAN', name: '?' } }
    }
    const fault: Fault = (path, message, hint) => errors.add(line, path, 'invalid_value', message, hint)
    const written = isFormer && isKind(value.record) ? inWordsOfToday(value.record, value, fault) : value
    const inWords = isFormer ? threats.read(current.name, written) : written
    const entry = reader.read(line, current.name, current.agent, withTopics(inWords))
    if (entry) entries.push(entry)
  }
  threats.readOutcomes(entries)
  yield { entries, sections: [...sections.values()] }
}

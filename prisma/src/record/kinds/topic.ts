import { describe } from '../describe.ts'
import { list, reference, slug, text } from '../field.ts'
import { retractedRecord } from '../retracted.ts'

export const topic = describe('topic', 'Topic', {
  slug: slug().describe(
    'A short name for addresses and queries. Default: the key. Of a topic that is there, also of one that Proviso ships: the record means that one. To one that Proviso ships it adds codes, to another also what is not said of it yet.',
  ),
  name: text(),
  description: text().optional(),
  broader: reference('topic', { isAcyclic: true }).optional(),
  codes: list('TopicCode', { scheme: text(), value: text() }),
  retracted: retractedRecord(),
})

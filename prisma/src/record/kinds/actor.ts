import { describe } from '../describe.ts'
import { choice, language, list, merger, slug, text } from '../field.ts'
import { removed } from '../removed.ts'
import { retractedRecord } from '../retracted.ts'

export const actor = describe('actor', 'Actor', {
  slug: slug(),
  name: text(),
  actorKind: choice('ActorKind').was('kind'),
  description: text().optional(),
  names: list('ActorName', {
    text: text(),
    language: language(),
    kind: choice('ActorNameKind').default('ALIAS'),
  }),
  identifiers: list('ActorIdentifier', { scheme: text(), value: text() }),
  removed: removed('what tells who this is'),
  retracted: retractedRecord(),
  mergedInto: merger('actor').describe(
    'The actor that this one was found to be the same as: from then on there is one, under that one’s name, with what is known of both. ' +
      'Any dataset may say so. Null undoes the merger; a record that leaves the field out leaves it as it is.',
  ),
})

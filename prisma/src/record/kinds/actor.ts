import { describe } from '../describe.ts'
import { choice, language, list, reference, slug, text } from '../field.ts'

export const actor = describe('actor', 'Actor', {
  slug: slug(),
  name: text(),
  kind: choice('ActorKind'),
  description: text().optional(),
  names: list('ActorName', {
    text: text(),
    language: language(),
    kind: choice('ActorNameKind').default('ALIAS'),
  }),
  identifiers: list('ActorIdentifier', { scheme: text(), value: text() }),
  mergedInto: reference('actor', { isAcyclic: true, isTakenBack: true }).optional(),
})

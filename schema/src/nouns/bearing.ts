import { builder } from '../builder.ts'
import { BearingKind } from '../enums.ts'
import { one } from '../fields/field.ts'
import { defineNounTypes, idField, Node } from '../fields/noun.ts'
import { related } from '../fields/source.ts'
import { defineWhere } from '../fields/where.ts'

builder.prismaObject('Bearing', {
  interfaces: [Node],
  fields: (t) => ({
    id: idField(t),
    kind: t.expose('kind', { type: BearingKind }),
    event: one(t, 'Event', (row) => related(row, 'event'), { description: 'The event.' }),
    condition: one(t, 'Condition', (row) => related(row, 'condition'), { description: 'The condition.' }),
  }),
})

defineNounTypes({
  model: 'Bearing',
  // with its event and its condition
  known: 'ALWAYS',
  visibleWith: ['event', 'condition'],
  prefix: 'bea',
  plural: 'bearings',
  defaultOrder: [{ field: 'id', direction: 'ASC' }],
  where: (f) => ({
    kind: f.column('kind'),
    event: f.one('Event', (row) => related(row, 'event'), 'By the event.'),
    condition: f.one('Condition', (row) => related(row, 'condition'), 'By the condition.'),
  }),
})

// links and names that have no ids of their own can be demanded in filters all the same
defineWhere('Participation', (f) => ({
  role: f.column('role'),
  asWritten: f.column('asWritten'),
  actor: f.one('Actor', (row) => related(row, 'actor'), 'By who takes part.'),
}))
defineWhere('ActorName', (f) => ({
  text: f.column('text', ['contains', 'startsWith']),
  language: f.column('language'),
  kind: f.column('kind'),
}))
defineWhere('ActorIdentifier', (f) => ({ scheme: f.column('scheme'), value: f.column('value') }))

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as models from '../../generated/client/internal/prismaNamespace.ts'
import { HISTORY_MODELS, historyModels } from '../history/models.ts'
import { editedModels, historyOf } from '../history/tables.ts'
import { claimFields } from './claim.ts'
import { claimedLinks, descriptions, stated } from './format.ts'
import { columnsOf, subjectColumn } from './stored.ts'

/** Columns that no record fills, because triggers keep them, or Proviso works them out of others. */
const KEPT_BY_TRIGGERS: Record<string, string[]> = {
  Article: ['address', 'removedAt', 'removedReason', 'recordRetractedAt'],
  Actor: ['survivorId', 'removedAt', 'removedReason', 'recordRetractedAt'],
  Stage: ['recordRetractedAt'],
  ActorName: ['actorWrittenId', 'isMerged'],
  ActorIdentifier: ['actorWrittenId'],
  Agreement: ['retractedAt', 'knownSince', 'standing', 'contested'],
  AgreementParty: ['hasClaims', 'ownStanding', 'retractedAt', 'knownSince', 'actorWrittenId'],
  Bearing: ['hasClaims', 'ownStanding', 'retractedAt', 'knownSince'],
  Consideration: ['hasClaims', 'retractedAt', 'knownSince', 'standing'],
  ConsiderationParty: ['hasClaims', 'ownStanding', 'retractedAt', 'knownSince', 'actorWrittenId'],
  Claim: ['voice', 'speakerWrittenId', 'retractedOriginId'],
  Condition: [
    'firstStatedAt',
    'firstStatedAtPrecision',
    'retractedAt',
    'knownSince',
    'standing',
    'contested',
    'everDisputed',
  ],
  ConditionParty: [
    'hasClaims',
    'ownStanding',
    'retractedAt',
    'knownSince',
    'firstStatedAt',
    'standing',
    'actorWrittenId',
  ],
  Event: ['retractedAt', 'knownSince', 'standing', 'contested'],
  Participation: [
    'hasClaims',
    'ownStanding',
    'retractedAt',
    'knownSince',
    'eventStartedAt',
    'eventStanding',
    'actorWrittenId',
  ],
  Assessment: ['retractedAt', 'knownSince', 'standing', 'contested', 'assessorWrittenId'],
  Outcome: ['retractedAt', 'knownSince', 'standing', 'contested', 'fulfilment', 'everUnmet'],
  Figure: ['retractedAt', 'knownSince', 'standing', 'contested'],
  Topic: ['path', 'isShipped', 'recordRetractedAt'],
  Affiliation: [
    'retractedAt',
    'knownSince',
    'standing',
    'contested',
    'actorWrittenId',
    'counterpartWrittenId',
  ],
}

/** Columns of every kind of record that the importer counts. */
const COUNTED = ['version']

/** Models that are no part of a description: kept by triggers, or filled by the importer for every record alike. */
const OTHERS = ['Mention', 'SearchEntry', 'SearchPart', 'StatusPeriod', ...editedModels.map(historyOf)]
const IMPORTER = [
  'Publisher',
  'Revision',
  'Quote',
  'ClaimQuote',
  'ClaimArticle',
  'ClaimRelay',
  'RetractionQuote',
  'Dataset',
  'DatasetRecord',
  'Origin',
  'Change',
  'PendingChange',
  'ApiKey',
  'KeptAnswer',
  'Webhook',
  'WebhookDeadLetter',
]

const columnsOfModel = (model: string) =>
  Object.keys((models as unknown as Record<string, object>)[`${model}ScalarFieldEnum`]!)

const described = new Map<string, string[]>([
  [
    'Claim',
    [
      ...stated.map((kind) => `${kind}Id`),
      ...claimedLinks.map(({ model }) => subjectColumn(model)),
      ...Object.keys(columnsOf(claimFields)),
      'originId',
    ],
  ],
])
for (const { model, columns, children } of descriptions) {
  described.set(model, Object.keys(columns))
  for (const child of children) described.set(child.model, [child.parent, ...Object.keys(child.columns)])
}

it('every model is described, or known to be kept otherwise', () => {
  expect([...described.keys(), ...OTHERS, ...IMPORTER].toSorted()).toEqual(
    Object.keys(models.ModelName).toSorted(),
  )
})

it.each([...described])(
  'every column of %s is filled by a record, or kept by a trigger',
  (model, columns) => {
    const isRecord = descriptions.some((description) => description.model === model)
    const known = [
      'id',
      'isEdited',
      ...columns,
      ...(KEPT_BY_TRIGGERS[model] ?? []),
      ...(isRecord ? COUNTED : []),
    ]
    expect(columnsOfModel(model).filter((column) => !known.includes(column))).toEqual([])
    expect(
      [...columns, ...(KEPT_BY_TRIGGERS[model] ?? [])].filter((c) => !columnsOfModel(model).includes(c)),
    ).toEqual([])
  },
)

it('former states are kept of all records but topics, and of what hangs on those that can rest on claims', () => {
  const kept = descriptions
    .filter(({ kind }) => kind !== 'topic')
    .flatMap(({ kind, model, children }) => [
      model,
      ...(stated.includes(kind) ? children.map((child) => child.model) : []),
    ])
  expect(
    [...editedModels].toSorted(),
    'name these in prisma/src/history/tables.ts, with isEdited in their models, and write a migration',
  ).toEqual(kept.toSorted())
})

it('history.prisma is what the other models say (else run: node prisma/src/history/models.ts)', () => {
  expect(readFileSync(HISTORY_MODELS, 'utf8')).toBe(historyModels())
})

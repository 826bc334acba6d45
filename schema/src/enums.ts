// The enums of the models as GraphQL enums, with the models' own words for each value.

import { enumDocs } from '@proviso/prisma/enum-docs'
import * as models from '@proviso/prisma/enums'
import { builder } from './builder.ts'

// a plain object: a namespace cannot be looked into by name
const enums = { ...models }

type EnumName = keyof typeof enumDocs & keyof typeof enums

function enumOf<Name extends EnumName>(name: Name) {
  const docs: { description: string; values: Record<string, string> } = enumDocs[name]
  return builder.enumType(name as string, {
    description: docs.description,
    values: Object.fromEntries(
      Object.keys(enums[name]).map((value) => [value, { description: docs.values[value]! }]),
    ) as Record<keyof (typeof enums)[Name] & string, { description: string }>,
  })
}

export const ActorKind = enumOf('ActorKind')
export const ActorNameKind = enumOf('ActorNameKind')
export const AffiliationKind = enumOf('AffiliationKind')
export const AgentKind = enumOf('AgentKind')
export const AgreementKind = enumOf('AgreementKind')
export const AgreementRole = enumOf('AgreementRole')
export const AssessmentStatus = enumOf('AssessmentStatus')
export const Attribution = enumOf('Attribution')
export const BearingKind = enumOf('BearingKind')
export const ChangeAction = enumOf('ChangeAction')
export const ConditionEffect = enumOf('ConditionEffect')
export const ConditionRole = enumOf('ConditionRole')
export const ConditionForce = enumOf('ConditionForce')
/** The statuses that somebody gives a condition, and that nobody does. */
export const ConditionStatus = builder.enumType('ConditionStatus', {
  description:
    'How a condition stands. Each status belongs to a class: OPEN, DONE, PART, FAILED, ENDED or UNJUDGED.',
  values: Object.fromEntries(
    Object.keys(enums.ConditionStatus).map((value) => [
      value,
      {
        description:
          (enumDocs.AssessmentStatus.values as Record<string, string>)[value] ??
          (enumDocs.ConditionStatus.values as Record<string, string>)[value]!,
      },
    ]),
  ),
})
export const ConsiderationKind = enumOf('ConsiderationKind')
export const ConsiderationOperator = enumOf('ConsiderationOperator')
export const ConsiderationRole = enumOf('ConsiderationRole')
export const ConsiderationSign = enumOf('ConsiderationSign')
export const EventSubtype = enumOf('EventSubtype')
export const EventType = enumOf('EventType')
export const FigureQualifier = enumOf('FigureQualifier')
export const FigureUse = enumOf('FigureUse')
export const Fulfilment = enumOf('Fulfilment')
export const Formality = enumOf('Formality')
export const OriginKind = enumOf('OriginKind')
export const OutcomeState = enumOf('OutcomeState')
export const ParticipationRole = enumOf('ParticipationRole')
export const Polarity = enumOf('Polarity')
export const Realis = enumOf('Realis')
export const Recurrence = enumOf('Recurrence')
export const Retractor = enumOf('Retractor')
export const Reviser = enumOf('Reviser')
export const Stance = enumOf('Stance')
export const Standing = enumOf('Standing')
export const StatusRole = enumOf('StatusRole')

const roles = [
  'ParticipationRole',
  'ConditionRole',
  'ConsiderationRole',
  'AgreementRole',
] as const satisfies EnumName[]

/** The roles of all links in one: types that have a field in common have it of one type. */
export const Role = builder.enumType('Role', {
  description:
    'The part that somebody plays: in an event, towards a condition, for a consideration, or in an agreement.',
  values: Object.fromEntries(
    roles.flatMap((name) =>
      Object.entries(enumDocs[name].values as Record<string, string>).map(([value, description]) => [
        value,
        { description },
      ]),
    ),
  ) as Record<string, { description: string }>,
})

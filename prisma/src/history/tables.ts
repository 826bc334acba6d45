// Which tables keep what their rows read before. The present state stays in its table; a row that never changed has no other.

/** The tables of records that can be edited, and those that hang on them. */
export const editedModels: readonly string[] = [
  'Agreement',
  'AgreementParty',
  'Event',
  'Participation',
  'Condition',
  'ConditionParty',
  'ConditionTopic',
  'Consideration',
  'ConsiderationParty',
  'TermCondition',
  'Assessment',
  'Outcome',
  'Figure',
  'Affiliation',
  'Bearing',
]

/** The table of what rows of a table read before. */
export const historyOf = (model: string): string => `${model}History`

/** What links repeat of the row on which they hang, by the columns of both. */
export const repeated: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Participation: { eventStartedAt: 'startedAt' },
}

/** Columns of former states that narrow down what has to be looked at, and leave nothing out where they are true. */
export const everTrue: Readonly<Record<string, readonly string[]>> = {
  Condition: ['everDisputed'],
  Outcome: ['everUnmet'],
}

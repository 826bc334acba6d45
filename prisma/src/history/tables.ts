// Which tables keep what their rows read before. The present state stays in its table; a row that never changed has no other.

/** The tables of records that can be edited, and those that hang on them; the names of actors, and topics, are as they are now. */
export const editedModels: readonly string[] = [
  'Article',
  'Actor',
  'Stage',
  'Agreement',
  'AgreementParty',
  'Event',
  'Participation',
  'EventCode',
  'Condition',
  'ConditionParty',
  'ConditionTopic',
  'ConditionCode',
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

/**
 * The tables of records that claim nothing: no report brings what they say, so that they read otherwise only by what was recorded. The
 * columns named have no former values: who is who, and whether it is there, holds at all dates, and addresses lead to what is there.
 */
export const unreported: Readonly<Record<string, readonly string[]>> = {
  Article: ['url', 'address', 'recordRetractedAt'],
  Actor: ['slug', 'mergedIntoId', 'survivorId', 'recordRetractedAt'],
  Stage: ['recordRetractedAt'],
}

/** Whether former states of a table's rows have a column. */
export const hasFormer = (model: string, column: string): boolean =>
  unreported[model]?.includes(column) !== true

/** What links repeat of the row on which they hang, by the columns of both. */
export const repeated: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Participation: { eventStartedAt: 'startedAt' },
}

/** Columns of former states that narrow down what has to be looked at, and leave nothing out where they are true. */
export const everTrue: Readonly<Record<string, readonly string[]>> = {
  Condition: ['everDisputed'],
  Outcome: ['everUnmet'],
}

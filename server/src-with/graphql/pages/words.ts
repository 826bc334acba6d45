// The words of the pages, in English: a page in another language needs another of these files.
import type {
  ActorKind,
  AffiliationKind,
  Attribution,
  BearingKind,
  ConditionForce,
  ConditionStatus,
  ConsiderationKind,
  ConsiderationOperator,
  FigureQualifier,
  Formality,
  Fulfilment,
  OutcomeState,
  Polarity,
  Stance,
  Standing,
} from '@proviso/schema/operations/answers'

/** The name of a value of an enum, as words. */
export const plain = (value: string): string => value.toLowerCase().replaceAll('_', ' ')
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Words for the values of an enum: their names, but for those that read otherwise. */
const wordsFor =
  <Value extends string>(others: Partial<Record<Value, string>> = {}) =>
  (value: Value): string =>
    others[value] ?? plain(value)

export const force = (value: ConditionForce): string => capital(plain(value))
export const status = wordsFor<ConditionStatus>({ UNJUDGED: 'not judged', PARTIALLY_MET: 'partly met' })
const considerationKind = wordsFor<ConsiderationKind>({
  ASSET_RELEASE: 'release of assets',
  UNSPECIFIED: 'something unspecified',
  OTHER: 'something else',
})
export const consideration = (value: ConsiderationKind): string => capital(considerationKind(value))
export const outcome = wordsFor<OutcomeState>({ EXECUTED: 'carried out' })
export const fulfilment = wordsFor<Fulfilment>({
  MET: 'its terms are met',
  PARTLY_MET: 'its terms are partly met',
  UNMET: 'its terms are not met',
  UNJUDGED: 'not all of its terms are judged',
  UNCONDITIONAL: 'it is not tied to any terms',
})
export const operator = wordsFor<ConsiderationOperator>({
  ALL_OF: 'for all of these',
  ANY_OF: 'for any of these',
  GRADUATED: 'the more of these is met, the more of it',
})
export const polarity = wordsFor<Polarity>({
  MUST: 'must be done',
  MUST_NOT: 'must not be done',
  ALLOW: 'must be allowed',
  CEASE: 'must cease',
})
export const formality = wordsFor<Formality>({
  LEGAL_TEXT: 'in a law or treaty',
  FORMAL_DECISION: 'in a formal decision',
  OFFICIAL_STATEMENT: 'in an official statement',
  INFORMAL: 'informally',
  REPORTED_BY_MEDIA: 'as media report',
})
export const attribution = wordsFor<Attribution>({
  DOCUMENT: 'from a document',
  PUBLISHER_VOICE: 'in the publisher’s own voice',
  IMPORTED_CODING: 'coded record, without words',
})
export const bearing = wordsFor<BearingKind>({
  STATES: 'states it',
  ACCEPTS: 'accepts it',
  SATISFIES: 'satisfies it',
  BREACHES: 'breaches it',
  NEGOTIATES: 'negotiates it',
  EXTENDS: 'extends its time',
  MODIFIES: 'changes it',
  REJECTS: 'rejects it',
  WAIVES: 'waives it',
})
/** How somebody stands to what is claimed; '' where it is asserted. */
export const stance = wordsFor<Stance>({
  ASSERTS: '',
  DENIES: 'denied',
  QUESTIONS: 'questioned',
  HEDGES: 'with reservations',
})
/** How a fact stands; '' where it is asserted. */
export const standing = wordsFor<Standing>({ ASSERTED: '', HEDGED: 'with reservations' })
export const qualifier = wordsFor<FigureQualifier>({ EXACT: '', APPROX: 'about', BETWEEN: '' })
export const actorKind = wordsFor<ActorKind>({
  IGO: 'international organisation',
  NGO: 'non-governmental organisation',
  UNKNOWN: 'actor',
})
export const affiliation = wordsFor<AffiliationKind>()

/** Names that take an article: `the United States`, but `Russia`. */
const WITH_ARTICLE =
  /^(United|Group of)\b|\b(Union|Council|States|Nations|Kingdom|Republic|Federation|Community|Commission|Parliament|Government|Ministry|Office|Court|Bank|Fund|League|Emirates?|Islands|Conference|Organi[sz]ation|Alliance|Assembly|Agency|Army|Front|Party|Movement|Mission|Netherlands|Philippines|Taliban|Houthis|Vatican|Kremlin)$/

/** A name as it stands in a sentence. */
export const named = (name: string): string =>
  WITH_ARTICLE.test(name) && !/^the /i.test(name) ? `the ${name}` : name

/** What has to be done, as the head of a row: `Open the schools`. */
export const sentence = capital

export const counted = (count: number, one: string, more = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : more}`

const numbers = new Intl.NumberFormat('en-GB')
export const number = (value: number): string => numbers.format(value)

const dates = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })

// made once: making one takes longer than a hundred dates
const formats: readonly [RegExp, Intl.DateTimeFormat][] = [
  [/^-?\d+$/, dates({ year: 'numeric' })],
  [/^-?\d+-\d\d$/, dates({ month: 'short', year: 'numeric' })],
  [/^/, dates({ day: 'numeric', month: 'short', year: 'numeric' })],
]

/** A time as exactly as it is stated, to the day at most, in UTC; as it is written, where it is in no calendar of ours. */
export function date(moment: string): string {
  const [, format] = formats.find(([form]) => form.test(moment))!
  const time = new Date(moment)
  return Number.isNaN(time.getTime()) ? moment : format.format(time)
}

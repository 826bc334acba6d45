// A judge's word on a condition, as a chip: sign, status, who says so.
import type {
  Attribution,
  ConditionStatus,
  ConditionStatusClass,
  Stance,
  Standing,
} from '@proviso/schema/operations/answers'
import { type Content, type Html, html } from '../html.ts'
import type { Verdict } from '../picture/shown.ts'
import { date, named, standing, status as statusWord } from '../words.ts'

/** A judgement as chips show it. */
export interface Judgement {
  readonly presentId: string
  readonly status: ConditionStatus
  readonly statusClass: ConditionStatusClass
  readonly judgedAt: string
  readonly standing: Standing | null
  readonly contested: boolean
  readonly assessor: { readonly slug: string; readonly name: string } | null
  /** Whose words it rests on, the first first: who first says that it was so judged is the judge, where none is named. */
  readonly voices: {
    readonly nodes: readonly {
      readonly stance: Stance
      readonly attribution: Attribution
      readonly speakerAsWritten: string | null
      readonly speaker: { readonly slug: string; readonly name: string } | null
      readonly quotes: readonly { readonly article: { readonly publisher: { readonly name: string } } }[]
    }[]
  }
}

/** A condition as far as chips need it. */
export interface Judged {
  readonly targets: readonly { readonly slug: string }[]
  readonly issuers: readonly { readonly slug: string }[]
  readonly ofTarget: { readonly presentId: string } | null
}

export const signs: Record<ConditionStatusClass, string> = {
  DONE: '✓',
  PART: '◐',
  FAILED: '✕',
  ENDED: '—',
  OPEN: '○',
  UNJUDGED: '○',
}

/** Who says first that it was so judged, and not who denies or doubts that. */
const voiceOf = ({ voices }: Pick<Judgement, 'voices'>) =>
  voices.nodes.find(({ stance }) => stance === 'ASSERTS' || stance === 'HEDGES')

/** Of whom a judge speaks: of itself, where it is the target or on its side. */
function aboutItself(judgement: Judgement, condition: Judged): string {
  const judge = judgement.assessor ?? voiceOf(judgement)?.speaker
  const is = (parties: Judged['targets']) => parties.some(({ slug }) => slug === judge?.slug)
  if (is(condition.targets)) return ' (of itself)'
  if (condition.ofTarget?.presentId === judgement.presentId) return ' (of its own side)'
  return ''
}

/** Who judges: by name, or as the text has it; a publisher that speaks in its own voice judges itself. */
export function judgeOf({ assessor, voices }: Pick<Judgement, 'assessor' | 'voices'>): string {
  const voice = voiceOf({ voices })
  const judge = assessor ?? voice?.speaker
  if (judge) return named(judge.name)
  if (voice?.speakerAsWritten) return voice.speakerAsWritten
  const publisher = voice?.attribution === 'PUBLISHER_VOICE' && voice.quotes[0]?.article.publisher.name
  return publisher || 'somebody unnamed'
}

/** The same as words, for pictures. */
export const verdict = (judgement: Judgement, condition: Judged): Verdict => ({
  tone: judgement.statusClass.toLowerCase(),
  words: `${statusWord(judgement.status)}, says ${judgeOf(judgement)}${aboutItself(judgement, condition)}`,
})

export function chip(judgement: Judgement, condition: Judged): Html {
  const { statusClass, status, judgedAt, contested } = judgement
  const how = [standing(judgement.standing ?? 'ASSERTED'), contested && 'contested']
    .filter(Boolean)
    .join(', ')
  return html`<span class="chip ${statusClass.toLowerCase()}" title="${date(judgedAt)}"><span aria-hidden="true">${signs[statusClass]}</span> <b>${statusWord(status)}</b>, says <bdi>${judgeOf(judgement)}</bdi>${aboutItself(judgement, condition)}${how && html` <i>${how}</i>`}</span>`
}

/** All judges' words on a condition; where there are none, how it stands. */
export function verdicts(
  condition: Judged & {
    readonly status: ConditionStatus
    readonly statusClass: ConditionStatusClass
    readonly camps: readonly { readonly assessments: readonly Judgement[] }[]
  },
): Content {
  const judgements = condition.camps.flatMap(({ assessments }) => assessments)
  return judgements.length > 0
    ? judgements.map((judgement) => chip(judgement, condition))
    : statusChip(condition.status, condition.statusClass)
}

/** A status without a judge. */
export const statusChip = (status: ConditionStatus, statusClass: ConditionStatusClass): Html =>
  html`<span class="chip ${statusClass.toLowerCase()}"><span aria-hidden="true">${signs[statusClass]}</span> <b>${statusWord(status)}</b></span>`

// The form by which a board is narrowed, and what its fields mean for the question.
import type { Answers, ConditionForce } from '@proviso/schema/operations/answers'
import type { Alternate } from '../alternate.ts'
import { type Html, html } from '../html.ts'
import { choiceIn, inAddress } from '../parameters.ts'
import { dayIn, type View } from '../view.ts'
import { force as forceWord } from '../words.ts'

/** By whose words a board tells statuses: as the form says it, and as the graph does. */
const roles = {
  ISSUER: 'who asks it',
  TARGET: 'who is asked itself',
  THIRD_PARTY: 'third parties',
  MONITOR: 'who watches over it',
  ANYBODY: 'anybody',
} as const

/** Which of a board's conditions are shown. */
const kinds = {
  DISPUTED: 'disputed',
  OVERDUE: 'overdue',
  NOT_MET: 'not met',
  MET: 'met',
  NOT_JUDGED: 'not judged',
} as const

const namesOf = <Names extends object>(names: Names) => Object.keys(names) as (keyof Names & string)[]

/** By whose words statuses are told, where the reader chose that. */
export function judges({ parameters }: View): { judges?: { role: string } } {
  const role = choiceIn(parameters, 'judged', namesOf(roles))
  return role ? { judges: { role } } : {}
}

/** What the choice of a kind demands of conditions. */
export function only(view: View): Record<string, unknown>[] {
  const kind = choiceIn(view.parameters, 'only', namesOf(kinds))
  switch (kind) {
    case undefined:
      return []
    case 'DISPUTED':
      return [{ disputed: { eq: true } }]
    case 'OVERDUE':
      return overdue(view)
    case 'NOT_MET':
      return [ofClass(view, 'FAILED')]
    case 'MET':
      return [ofClass(view, 'DONE')]
    case 'NOT_JUDGED':
      return [ofClass(view, 'UNJUDGED')]
  }
}

/** What was due before the earliest day that is pinned, or before today, and is not known to be met or ended: not by others than its target. A ban is never overdue. */
export function overdue(view: View): Record<string, unknown>[] {
  const { parameters, today } = view
  const pinned = [dayIn(parameters, 'known'), dayIn(parameters, 'as-of')].filter((day) => day !== undefined)
  const [day = today] = pinned.sort()
  return [
    { deadline: { isNull: false }, not: { deadline: { gte: day } }, polarity: { ne: 'MUST_NOT' } },
    { or: [ofClass(view, 'UNJUDGED', 'OPEN', 'PART', 'FAILED'), { selfAssessed: { eq: true } }] },
  ]
}

/** That a status, by whose words the reader wants it, is of one of some classes. */
function ofClass(view: View, ...statusClass: string[]): Record<string, unknown> {
  const by = judges(view).judges
  return { status: { statusClass, ...(by && { by }) } }
}

export function filters(
  { parameters }: View,
  { issuers, topics, forces }: Answers['Board']['scope'],
  table: Alternate,
): Html {
  const actors = issuers.flatMap(({ keys }) => keys[0]?.actor ?? [])
  return html`<form class="filters">
${select(
  'by',
  'By',
  'anybody',
  actors.map(({ slug, name }) => [slug, name]),
)}
${select(
  'topic',
  'Topic',
  'any',
  topics
    .flatMap(({ keys, count }) =>
      keys.map(({ topic }) => topic && ([topic.slug, `${topic.name} (${count})`] as const)),
    )
    .filter((one) => one !== null),
)}
${select('force', 'Force', 'any', valuesOf<ConditionForce>(forces, forceWord))}
${select('judged', 'Judged by', 'all but who is asked', entriesOf(roles))}
${select('only', 'Show', 'all', entriesOf(kinds))}
<label>As known on <input type="date" name="known" value="${parameters.get('known') ?? ''}"></label>
<label>As it stood on <input type="date" name="as-of" value="${parameters.get('as-of') ?? ''}"></label>
<span class="do"><button>Apply</button> <a class="button" href="${table.href}" type="${table.type}">Download CSV</a></span>
</form>`

  function select(
    name: string,
    label: string,
    none: string,
    options: readonly (readonly [string, string])[],
  ): Html {
    const chosen = parameters.get(name)
    const all =
      chosen && !options.some(([value]) => value === chosen)
        ? [...options, [chosen, chosen] as const]
        : options
    return html`<label>${label} <select name="${name}"><option value="">${none}</option>${all.map(
      ([value, words]) =>
        html`<option value="${value}"${value === chosen && html` selected`}>${words}</option>`,
    )}</select></label>`
  }
}

const entriesOf = (names: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(names).map(([value, words]) => [inAddress(value), words])

const valuesOf = <Value extends string>(
  groups: Answers['Board']['scope']['forces'],
  words: (value: Value) => string,
): [string, string][] =>
  groups.flatMap(({ keys, count }) => {
    const value = keys[0]?.value as Value | null | undefined
    return value ? [[inAddress(value), `${words(value)} (${count})`]] : []
  })

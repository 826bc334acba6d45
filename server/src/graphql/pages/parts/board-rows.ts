// The rows of a board: what is required, in which words; by whom, since when; in return for what; and each judge's word.
import type { Answers } from '@proviso/schema/operations/answers'
import { type Content, type Html, html } from '../html.ts'
import { to, type View } from '../view.ts'
import { consideration, date, force, outcome, sentence, stance, standing } from '../words.ts'
import { actorLinks } from './actor-links.ts'
import { verdicts } from './chip.ts'

type Row = Answers['Board']['conditions']['nodes'][number]

/** What a board tells besides. */
interface Options {
  /** Whether rows tell who has to meet them. */
  readonly tellTargets: boolean
}

export const boardRows = (
  view: View,
  rows: readonly Row[],
  options: Options,
): Html => html`<table class="board">
<thead><tr><th scope="col">What is required</th><th scope="col">By whom${options.tellTargets && ', of whom'}, since</th><th scope="col">In return for</th><th scope="col">Was it met? On whose word?</th></tr></thead>
<tbody>${rows.map((row) => boardRow(view, row, options))}</tbody>
</table>`

const boardRow = (view: View, row: Row, { tellTargets }: Options): Html => html`<tr data-row="${row.slug}">
<td><a class="row-title" href="${to(view, ['condition', row.slug])}">${sentence(row.requirement)}</a>${tags(row)}${words(row)}</td>
<td><span class="label">By </span>${actorLinks(view, row.issuers)}${tellTargets && html` <span class="soft">of</span> ${actorLinks(view, row.targets)}`}<div class="soft">${force(row.force)}${row.firstStatedAt && `, ${date(row.firstStatedAt)}`}${row.deadline && html`<br>due ${date(row.deadline)}`}</div></td>
<td><span class="label">In return: </span>${inReturn(row)}</td>
<td>${verdicts(row)}</td>
</tr>
`

function tags({ disputed, contested, standing: stands }: Row): Content {
  const how = standing(stands ?? 'ASSERTED')
  return [
    disputed && html` <span class="tag warn">disputed</span>`,
    contested && html` <span class="tag">denied by some</span>`,
    how && html` <span class="tag">${how}</span>`,
  ]
}

function words({ claims }: Row): Content {
  const [claim] = claims.nodes
  const [first] = claim?.quotes ?? []
  if (!claim || !first) return null
  const how = stance(claim.stance)
  const exact = claim.quotes.map(({ exact }) => exact ?? 'words that may not be shown here').join(' … ')
  return html`<q lang="${first.article.language}" dir="auto">${shortened(exact)}</q>${how && html`<span class="soft">${how}</span>`}`
}

/** So many characters of a quote stand in a row. */
const LONGEST = 240

const shortened = (text: string): string =>
  text.length > LONGEST
    ? `${text
        .slice(0, LONGEST)
        .replace(/\s+\S*$/, '')
        .toWellFormed()}…`
    : text

function inReturn({ considerations }: Row): Html {
  if (considerations.length === 0) return html`<span class="soft">nothing named</span>`
  return html`${considerations.map(
    ({ considerationKind, sign, state }, i) =>
      html`${i > 0 && html`<br>`}${sign === 'NEGATIVE' && 'or else: '}${consideration(considerationKind)}${state && html`<span class="label">, </span><span class="soft row-state">${outcome(state)}</span>`}`,
  )}`
}

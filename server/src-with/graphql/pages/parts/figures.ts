// Numbers that are given for something, those that contradict each other side by side.
import { type Content, type Html, html } from '../html.ts'
import type { View } from '../view.ts'
import { number, plain, qualifier, sentence } from '../words.ts'
import { quotes, sayer } from './quote.ts'
import type { Story } from './story.ts'

type Figure = Omit<Story['figures']['nodes'][number], 'countedAt'>

/** Figures of one kind: what is measured, of whom or what. */
const kindOf = ({ measure, of, unit }: Figure) => `${of ?? measure}, ${unit ?? ''}`

export function figures(view: View, given: readonly Figure[]): Content {
  if (given.length === 0) return null
  const kinds = [...Map.groupBy(given, kindOf).values()].sort(([a], [b]) =>
    kindOf(a!).localeCompare(kindOf(b!)),
  )
  return html`<h2>In numbers</h2>${kinds.map((all) => {
    const [{ of, measure }] = all as [Figure]
    const head = html`<h3>${sentence(of ?? measure)}${all.some(({ conflicting }) => conflicting) && html` <span class="tag warn">sources disagree</span>`}</h3>`
    return html`<section>${head}<ul class="side-by-side">${all.map((figure) => html`<li>${one(view, figure)}</li>`)}</ul></section>`
  })}`
}

const one = (view: View, figure: Figure): Html =>
  html`<b class="amount">${amount(figure)}</b>${figure.use !== 'REPORTED' && html` <span class="soft">${plain(figure.use)}</span>`}${figure.claims.nodes.map((claim) => html`<div>${sayer(claim)}${quotes(view, claim)}</div>`)}`

function amount({ value, low, high, qualifier: how, unit }: Figure): string {
  const numbers =
    value !== null
      ? number(value)
      : [low, high]
          .filter((end) => end !== null)
          .map(number)
          .join('–')
  return [qualifier(how), numbers, unit === 'persons' || unit === '1' ? '' : unit].filter(Boolean).join(' ')
}

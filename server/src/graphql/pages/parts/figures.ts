// Numbers that are given for something, those that contradict each other side by side.
import { type Content, html } from '../html.ts'
import type { View } from '../view.ts'
import { number, qualifier } from '../words.ts'
import { quotes, sayer } from './quote.ts'
import type { Story } from './story.ts'

type Figure = Omit<Story['figures']['nodes'][number], 'countedAt'>

export function figures(view: View, given: readonly Figure[]): Content {
  if (given.length === 0) return null
  const sorted = given.toSorted((a, b) => a.measure.localeCompare(b.measure))
  return html`<h2>In numbers</h2><ul class="plain figures">${sorted.map(
    (figure) =>
      html`<li><b>${amount(figure)}</b> ${figure.of ?? figure.measure}${figure.use !== 'REPORTED' && html` <span class="soft">${figure.use.toLowerCase()}</span>`}${figure.conflicting && html` <span class="tag warn">contradicted</span>`}${figure.claims.nodes.map((claim) => html`<div>${sayer(claim)}${quotes(view, claim)}</div>`)}</li>`,
  )}</ul>`
}

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

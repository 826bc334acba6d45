// What was given, and which of the conditions for it were not met then.
import * as Plot from '@observablehq/plot'
import { type Captions, figure, wrapped } from '../figure.ts'
import { statusColor, statusLegend } from '../wording.ts'
import { canvas } from './canvas.ts'

/** What was on offer, what became of it, and the conditions that were not met. */
export interface Offer {
  readonly description: string
  /** One line for each outcome. */
  readonly outcomes: readonly string[]
  readonly conditions: readonly { readonly summary: string; readonly status: string }[]
}

const CONDITIONS = 400
const LINE = 15.5
const CONDITION = 37

/** Draws the offers in the order given. */
export function stillOwed(offers: readonly Offer[], captions: Captions): object {
  let height = 0
  const rows = offers.map(({ description, outcomes, conditions }) => {
    const name = wrapped(description, 13, 0.56, CONDITIONS - 40)
    const top = height
    height += Math.max(conditions.length * CONDITION + 16, (name.length + outcomes.length) * LINE + 32)
    return {
      name: name.join('\n'),
      outcomes: outcomes.join('\n'),
      top,
      below: top + 18 + name.length * LINE,
      conditions: conditions.map((condition, at) => ({ ...condition, y: top + 27 + at * CONDITION })),
    }
  })
  const conditions = rows.flatMap((row) => row.conditions)
  const left = { x: 0, textAnchor: 'start', lineAnchor: 'top' } as const
  return figure({
    legend: statusLegend(conditions.map(({ status }) => status)),
    ...captions,
    plot: {
      ...canvas(height),
      marks: [
        Plot.ruleY(rows, { y: 'top', stroke: '#d8dee4' }),
        Plot.text(rows, {
          ...left,
          y: 'top',
          dy: 14,
          text: 'name',
          lineHeight: 1.2,
          fontSize: 13,
          fontWeight: 600,
        }),
        Plot.text(rows, {
          ...left,
          y: 'below',
          text: 'outcomes',
          lineHeight: 1.3,
          fontSize: 12,
          fill: '#5f6c7b',
        }),
        Plot.dot(conditions, { x: CONDITIONS, y: 'y', r: 6.5, fill: ({ status }) => statusColor(status) }),
        Plot.text(conditions, {
          x: CONDITIONS + 16,
          y: 'y',
          text: 'summary',
          textAnchor: 'start',
          lineWidth: 36,
          lineHeight: 1.15,
          fontSize: 12.5,
        }),
      ],
    },
  })
}

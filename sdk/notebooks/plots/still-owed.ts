// What was given, and which of the conditions for it are not known to be met.
import * as Plot from '@observablehq/plot'
import { ADVANCE, type Captions, figure, PLOT_WIDTH, wrapped } from '../figure.ts'
import { statusColor, statusLegend } from '../wording.ts'
import { canvas } from './canvas.ts'

/** What was on offer, what became of it, and the conditions that are not known to be met. */
export interface Offer {
  readonly description: string
  /** One line for each outcome. */
  readonly outcomes: readonly string[]
  readonly conditions: readonly {
    readonly summary: string
    readonly status: string
    /** The status with whose word it is. */
    readonly verdict: string
  }[]
}

const CONDITIONS = 400
const LINE = 15.5
/** Around a condition, in pixels. */
const ROOM = 12

/** Draws the offers in the order given. */
export function stillOwed(offers: readonly Offer[], captions: Captions): object {
  let height = 0
  const rows = offers.map(({ description, outcomes, conditions }) => {
    const name = wrapped(description, 13, 0.62, CONDITIONS - 40)
    const top = height
    let y = top + ROOM
    const placed = conditions.map(({ summary, ...condition }) => {
      const lines = wrapped(summary, 12.5, ADVANCE, PLOT_WIDTH - CONDITIONS - 16)
      const at = y
      y += (lines.length + 1) * LINE + ROOM
      return { ...condition, summary: lines.join('\n'), y: at, below: at + lines.length * LINE }
    })
    height = Math.max(y, top + (name.length + outcomes.length) * LINE + 32)
    return {
      name: name.join('\n'),
      outcomes: outcomes.join('\n'),
      top,
      below: top + 18 + name.length * LINE,
      conditions: placed,
    }
  })
  const conditions = rows.flatMap((row) => row.conditions)
  const left = { x: 0, textAnchor: 'start', lineAnchor: 'top' } as const
  const right = { ...left, x: CONDITIONS + 16 }
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
        Plot.dot(conditions, {
          x: CONDITIONS,
          y: 'y',
          dy: 8,
          r: 6.5,
          fill: ({ status }) => statusColor(status),
        }),
        Plot.text(conditions, { ...right, y: 'y', text: 'summary', lineHeight: 1.2, fontSize: 12.5 }),
        Plot.text(conditions, {
          ...right,
          y: 'below',
          dy: 1,
          text: 'verdict',
          fontSize: 11.5,
          fill: '#5f6c7b',
        }),
      ],
    },
  })
}

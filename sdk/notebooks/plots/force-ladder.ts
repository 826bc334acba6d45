// Statements of one requirement, from top to bottom in time, each on the rung of its force.
import * as Plot from '@observablehq/plot'
import { type Captions, figure } from '../figure.ts'
import { date, forceColor, words } from '../wording.ts'
import { canvas } from './canvas.ts'

/** One statement of the requirement. */
export interface Statement {
  /** ISO 8601. */
  readonly at: string | null
  readonly who: string
  readonly force: string
  readonly quote: string
  /** In what form it was put, and what was offered for it. */
  readonly note: string
}

/** From what asks the least to what stakes the most. */
const LADDER = ['CONCERN', 'EXPECTATION', 'BENCHMARK', 'DEMAND', 'CONDITION']
const ROW = 92
const QUOTES = 590
const rung = (force: string) => 190 + 74 * (LADDER.indexOf(force) + 0.5)

/** Draws the ladder. The forces must be among concern, expectation, benchmark, demand and condition. */
export function forceLadder(statements: readonly Statement[], captions: Captions): object {
  const rows = statements.map((statement, at) => ({ ...statement, y: ROW * (at + 0.5) }))
  const onRung = { x: (row: Statement) => rung(row.force), y: 'y' }
  return figure({
    ...captions,
    plot: {
      ...canvas(ROW * rows.length, 30),
      marks: [
        Plot.ruleY(rows.slice(1), { y: (row) => row.y - ROW / 2, stroke: '#e4e8ec' }),
        Plot.ruleX(LADDER, { x: rung, stroke: '#e4e8ec', strokeWidth: 2 }),
        Plot.text(LADDER, {
          x: rung,
          y: 0,
          dy: -12,
          text: (force) => words(force).toLowerCase(),
          fill: forceColor,
          fontSize: 11,
        }),
        Plot.line(rows, { ...onRung, stroke: '#9aa5b1', strokeWidth: 2, curve: 'bump-y' }),
        Plot.dot(rows, {
          ...onRung,
          r: 9,
          fill: (row) => forceColor(row.force),
          stroke: 'white',
          strokeWidth: 2,
        }),
        Plot.text(rows, {
          x: 0,
          y: 'y',
          dy: -11,
          text: (row) => date(row.at),
          textAnchor: 'start',
          fontSize: 12,
          fill: '#5f6c7b',
        }),
        Plot.text(rows, {
          x: 0,
          y: 'y',
          dy: -1,
          text: 'who',
          textAnchor: 'start',
          lineAnchor: 'top',
          lineWidth: 12.5,
          lineHeight: 1.15,
          fontSize: 13.5,
          fontWeight: 600,
        }),
        Plot.text(rows, {
          x: QUOTES,
          y: 'y',
          dy: -34,
          text: 'quote',
          textAnchor: 'start',
          lineAnchor: 'top',
          lineWidth: 21.5,
          lineHeight: 1.2,
          fontSize: 12.5,
          fontStyle: 'italic',
        }),
        Plot.text(rows, {
          x: QUOTES,
          y: 'y',
          dy: 38,
          text: 'note',
          textAnchor: 'start',
          lineAnchor: 'bottom',
          fontSize: 11.5,
          fill: '#5f6c7b',
        }),
      ],
    },
  })
}

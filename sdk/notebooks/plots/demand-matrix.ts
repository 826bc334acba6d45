// Who asks for what: a column per issuer, a row per topic, a chip per requirement that says with what force.
import * as Plot from '@observablehq/plot'
import { type Captions, figure, PLOT_WIDTH } from '../figure.ts'
import { forceColor, words } from '../wording.ts'
import { canvas } from './canvas.ts'

/** A requirement in the matrix. */
export interface Demand {
  readonly topic: string
  readonly force: string
  readonly issuer: string
}

const LABELS = 158
const CHIP = 23

/**
 * Draws the matrix. Rows and columns come with the fullest first; chips of one cell are stacked in the order of
 * `demands`.
 *
 * @param last the issuer whose column comes last, however full it is
 */
export function demandMatrix(demands: readonly Demand[], last: string, captions: Captions): object {
  const issuers = fullestFirst(demands, 'issuer').sort((a, b) => Number(a === last) - Number(b === last))
  const column = (PLOT_WIDTH - LABELS) / issuers.length
  const x = (issuer: string) => LABELS + column * (issuers.indexOf(issuer) + 0.5)

  let height = 0
  const rows = fullestFirst(demands, 'topic').map((topic) => {
    const cells = Map.groupBy(
      demands.filter((demand) => demand.topic === topic),
      (demand) => demand.issuer,
    )
    const top = height
    height += Math.max(...[...cells.values()].map((cell) => cell.length)) * CHIP + 12
    const chips = [...cells.values()].flatMap((cell) =>
      cell.map(({ issuer, force }, at) => ({ x: x(issuer), y: top + 6 + CHIP * (at + 0.5), force })),
    )
    return { topic, top, bottom: height, chips }
  })
  const chips = rows.flatMap((row) => row.chips)

  return figure({
    ...captions,
    plot: {
      ...canvas(height, 62),
      marks: [
        Plot.rect(
          rows.filter((_, at) => at % 2 === 0),
          { x1: 0, x2: PLOT_WIDTH, y1: 'top', y2: 'bottom', fill: '#f4f6f8' },
        ),
        Plot.text(issuers, {
          x,
          y: 0,
          dy: -8,
          lineAnchor: 'bottom',
          lineWidth: column / 12.5,
          fontSize: 12,
          fontWeight: 600,
        }),
        Plot.text(rows, {
          x: 10,
          y: (row) => (row.top + row.bottom) / 2,
          text: (row) => row.topic,
          textAnchor: 'start',
          fontSize: 13,
        }),
        Plot.rect(chips, {
          x1: (chip) => chip.x - column / 2 + 2,
          x2: (chip) => chip.x + column / 2 - 2,
          y1: (chip) => chip.y - 9.5,
          y2: (chip) => chip.y + 9.5,
          r: 5,
          fill: (chip) => forceColor(chip.force),
        }),
        Plot.text(chips, {
          x: 'x',
          y: 'y',
          text: (chip) => words(chip.force).toLowerCase(),
          fill: 'white',
          fontSize: 11,
          fontWeight: 600,
        }),
      ],
    },
  })
}

function fullestFirst(demands: readonly Demand[], key: 'issuer' | 'topic'): string[] {
  return [...Map.groupBy(demands, (demand) => demand[key])]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([name]) => name)
}

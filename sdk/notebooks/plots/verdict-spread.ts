// How far apart those are who judge: a row for each requirement, a dot for each camp.

import * as Plot from '@observablehq/plot'
import type { StatusClass } from '@proviso/sdk'
import { ADVANCE, type Captions, figure, PLOT_WIDTH, wrapped } from '../figure.ts'
import { STATUS_CLASSES } from '../wording.ts'
import { canvas } from './canvas.ts'

/** A requirement, and the camps into which its judges fall. */
export interface Quarrel {
  readonly summary: string
  readonly camps: readonly { readonly statusClass: StatusClass; readonly judges: readonly string[] }[]
}

const LABELS = 320
const classes = Object.keys(STATUS_CLASSES).filter((name) => name !== 'UNJUDGED') as StatusClass[]
const COLUMN = (PLOT_WIDTH - LABELS) / classes.length
const place = (statusClass: StatusClass) => LABELS + COLUMN * (classes.indexOf(statusClass) + 0.5)

/** Draws the rows in the order given. */
export function verdictSpread(quarrels: readonly Quarrel[], captions: Captions): object {
  let height = 0
  const rows = quarrels.map(({ summary, camps }) => {
    const dots = camps.map(({ statusClass, judges }) => ({
      statusClass,
      names: judges.flatMap((judge) => wrapped(judge, 11.5, ADVANCE, COLUMN - 12)),
    }))
    const top = height
    height += Math.max(74, 46 + 14 * Math.max(...dots.map(({ names }) => names.length)))
    return { summary, top, y: (top + height) / 2, dots: dots.map((dot) => ({ ...dot, y: top + 24 })) }
  })
  const dots = rows.flatMap((row) => row.dots)
  const inColumn = { x: (dot: { statusClass: StatusClass }) => place(dot.statusClass), y: 'y' }
  return figure({
    ...captions,
    plot: {
      ...canvas(height, 30),
      marks: [
        Plot.ruleY(rows, { y: 'top', stroke: '#e4e8ec' }),
        Plot.text(classes, {
          x: place,
          y: 0,
          dy: -12,
          text: (name: StatusClass) => STATUS_CLASSES[name].label,
          fontSize: 12.5,
          fontWeight: 600,
        }),
        Plot.text(rows, {
          x: 0,
          y: 'y',
          text: 'summary',
          textAnchor: 'start',
          lineWidth: 24,
          lineHeight: 1.2,
          fontSize: 12.5,
        }),
        Plot.line(dots, { ...inColumn, z: 'y', stroke: '#b8c1cb', strokeWidth: 3 }),
        Plot.dot(dots, {
          ...inColumn,
          r: 8,
          fill: (dot: { statusClass: StatusClass }) => STATUS_CLASSES[dot.statusClass].color,
          stroke: 'white',
          strokeWidth: 2,
        }),
        Plot.text(dots, {
          ...inColumn,
          dy: 14,
          text: (dot) => dot.names.join('\n'),
          lineAnchor: 'top',
          lineHeight: 1.15,
          fontSize: 11.5,
          fill: '#3e4c59',
        }),
      ],
    },
  })
}

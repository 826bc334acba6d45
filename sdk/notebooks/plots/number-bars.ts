// Numbers that several reports give for one thing: a bar for each report, in the parts that it counts.
import * as Plot from '@observablehq/plot'
import { type Captions, figure } from '../figure.ts'

/** What one report counts. */
export interface Count {
  readonly report: string
  readonly parts: readonly {
    /** Who or what is counted. */
    readonly of: string | null
    /** Null where the report gives no number. */
    readonly value: number | null
    readonly qualifier: string
  }[]
}

const ROW = 128
/** The length of a part without a number, in units of the axis: enough for a question mark. */
const UNKNOWN = 14
const TINTS = ['#2f4b9c', '#c8493a', '#2b8a6e', '#8557ad', '#b9770e']
const NUMBER = new Intl.NumberFormat('en-GB')

/** Draws the bars on an axis from 0. */
export function numberBars(counts: readonly Count[], captions: Captions): object {
  const top = (row: number) => 34 + row * ROW
  const segments = counts.flatMap(({ parts }, row) => {
    let end = 0
    return parts.map(({ of, value, qualifier }, at) => {
      const start = end
      end += value ?? UNKNOWN
      const label = value == null ? '?' : `${qualifier === 'APPROX' ? 'about ' : ''}${NUMBER.format(value)}`
      return { row, at, start, end, middle: (start + end) / 2, of, label, known: value != null }
    })
  })
  const height = counts.length * ROW
  return figure({
    ...captions,
    plot: {
      height: height + 30,
      margin: 0,
      marginBottom: 30,
      x: { domain: [0, Math.max(...segments.map(({ end }) => end)) * 1.08] },
      y: { axis: null, domain: [0, height], range: [0, height] },
      marks: [
        Plot.gridX({ stroke: '#e4e8ec', strokeOpacity: 1 }),
        Plot.axisX({ fontSize: 12, label: null, color: '#5f6c7b' }),
        Plot.text(counts, {
          x: 0,
          y: (_, row) => top(row) - 14,
          text: 'report',
          textAnchor: 'start',
          fontSize: 13.5,
          fontWeight: 600,
          ...HALO,
        }),
        Plot.rect(segments, {
          x1: 'start',
          x2: 'end',
          y1: ({ row }) => top(row),
          y2: ({ row }) => top(row) + 44,
          fill: ({ at, known }) => (known ? TINTS[at % TINTS.length] : '#d8dee4'),
          insetRight: 2,
          r: 3,
        }),
        Plot.text(segments, {
          x: 'middle',
          y: ({ row }) => top(row) + 22,
          text: 'label',
          fill: ({ known }) => (known ? 'white' : '#3e4c59'),
          fontSize: 13,
          fontWeight: 600,
        }),
        // At two heights in turn: a narrow part is narrower than its name.
        Plot.text(segments, {
          x: 'middle',
          y: ({ row, at }) => top(row) + (at % 2 ? 76 : 58),
          text: 'of',
          fontSize: 12,
          ...HALO,
        }),
      ],
    },
  })
}

const HALO = { stroke: 'white', strokeWidth: 5, fill: '#1f2933' }

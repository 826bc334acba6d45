// Many requirements through time: a strip for each, coloured by the status that it had.
import * as Plot from '@observablehq/plot'
import { type Captions, figure } from '../figure.ts'
import { statusColor, statusLegend } from '../wording.ts'

/** A requirement through time. Moments are in ISO 8601. */
export interface Strip {
  readonly label: string
  readonly stated: string
  /** Each change, in the order of time. */
  readonly turns: readonly { readonly at: string; readonly status: string }[]
  /** The status at the end. */
  readonly status: string
  /** That status with whose word it is. */
  readonly verdict: string
  /** When an event bore on it. */
  readonly events: readonly string[]
}

const LABELS = 260
const ENDS = 240
const ROW = 25

/** Draws the strips in the order given, from day to day; what changed before or after shows in the colour at the edge. */
export function statusStrips(
  strips: readonly Strip[],
  [from, until]: readonly [string, string],
  captions: Captions,
): object {
  const rows = strips.map((strip, at) => ({ ...strip, y: ROW * (at + 0.5) }))
  const bars = rows.flatMap(({ stated, turns, y }) =>
    [{ at: stated, status: 'UNJUDGED' }, ...turns].flatMap(({ at, status }, index) => {
      // a judgement can look back to before the first statement
      const start = Math.max(Date.parse(at), Date.parse(stated), Date.parse(from))
      const end = Math.min(Date.parse(turns[index]?.at ?? until), Date.parse(until))
      return end > start ? [{ start: new Date(start), end: new Date(end), status, y }] : []
    }),
  )
  const events = rows.flatMap((row) =>
    row.events.filter((at) => at >= from && at <= until).map((at) => ({ x: new Date(at), y: row.y })),
  )
  const height = rows.length * ROW
  return figure({
    legend: statusLegend([...bars, ...rows].map(({ status }) => status)),
    ...captions,
    plot: {
      height: height + 60,
      margin: 0,
      marginTop: 26,
      marginBottom: 34,
      marginLeft: LABELS,
      marginRight: ENDS,
      x: { type: 'utc', domain: [new Date(from), new Date(until)] },
      y: { axis: null, domain: [0, height], range: [26, height + 26] },
      marks: [
        Plot.rect(
          rows.filter((_, at) => at % 2 === 0),
          {
            x1: new Date(from),
            x2: new Date(until),
            y1: ({ y }) => y - ROW / 2,
            y2: ({ y }) => y + ROW / 2,
            fill: '#f4f6f8',
            insetLeft: -LABELS,
            insetRight: -ENDS,
          },
        ),
        Plot.axisX({ ticks: 'month', fontSize: 12, tickSize: 4, color: '#5f6c7b', label: null }),
        Plot.gridX({ ticks: 'month', stroke: '#dfe4e9', strokeOpacity: 1 }),
        Plot.rect(bars, {
          x1: 'start',
          x2: 'end',
          y1: ({ y }) => y - 7,
          y2: ({ y }) => y + 7,
          fill: ({ status }) => statusColor(status),
          insetRight: 1,
          r: 2,
        }),
        Plot.dot(events, { x: 'x', y: 'y', r: 3.6, fill: '#1f2933', stroke: 'white', strokeWidth: 1.4 }),
        Plot.text(rows, {
          frameAnchor: 'left',
          dx: 8 - LABELS,
          y: 'y',
          text: 'label',
          textAnchor: 'start',
          fontSize: 12.5,
        }),
        Plot.dot(rows, {
          frameAnchor: 'right',
          dx: 16,
          y: 'y',
          r: 5,
          fill: ({ status }) => statusColor(status),
        }),
        Plot.text(rows, {
          frameAnchor: 'right',
          dx: 28,
          y: 'y',
          text: 'verdict',
          textAnchor: 'start',
          fontSize: 12.5,
        }),
        Plot.text(['now'], {
          frameAnchor: 'top-right',
          dx: 10,
          dy: -20,
          text: (text) => text,
          textAnchor: 'start',
          fontSize: 12.5,
          fontWeight: 600,
        }),
      ],
    },
  })
}

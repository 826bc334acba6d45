// Who judged a requirement how, and when: a lane for each judge, with the words of each judgement.
import * as Plot from '@observablehq/plot'
import { type Captions, figure, PLOT_WIDTH } from '../figure.ts'
import { statusColor, statusLegend, words } from '../wording.ts'

/** A judgement whether the requirement is met. */
export interface Judgement {
  readonly judge: string
  /** ISO 8601. */
  readonly asOf: string
  readonly status: string
  readonly quote: string
}

/** An event that bears on the requirement. */
export interface BearingEvent {
  /** ISO 8601. */
  readonly start: string
  readonly title: string
  /** How it bears on it, in a word or two. */
  readonly bearing: string
}

const LABELS = 130
const LANE = 118
const EVENT = 21

/** Draws the timeline from day to day (ISO 8601). Judgements and events must be in the order of time. */
export function statusTimeline(
  judgements: readonly Judgement[],
  events: readonly BearingEvent[],
  [from, until]: readonly [string, string],
  captions: Captions,
): object {
  const named = events.map(({ start, title, bearing }, at) => ({
    x: new Date(start),
    y: 16 + at * EVENT,
    text: `${bearing}: ${title}`,
  }))
  // The names of late events stand to the left of their dots.
  const middle = new Date((Date.parse(from) + Date.parse(until)) / 2)
  const eventText = { x: 'x', y: 'y', text: 'text', fontSize: 12.5, ...HALO }
  const eventsHeight = named.length * EVENT + 20

  const lanes = [...Map.groupBy(judgements, ({ judge }) => judge)].map(([judge, own], lane) => ({
    judge,
    top: eventsHeight + lane * LANE,
    bars: own.map(({ asOf, status, quote }, at) => ({
      start: new Date(asOf),
      end: new Date(own[at + 1]?.asOf ?? until),
      status,
      quote,
      top: eventsHeight + lane * LANE + 12,
    })),
  }))
  const bars = lanes.flatMap((lane) => lane.bars)
  const height = eventsHeight + lanes.length * LANE
  const pixelsPerMs = (PLOT_WIDTH - LABELS) / (Date.parse(until) - Date.parse(from))
  const label = {
    frameAnchor: 'left',
    dx: -LABELS,
    textAnchor: 'start',
    fontSize: 13.5,
    fontWeight: 600,
  } as const

  return figure({
    legend: statusLegend(bars.map((bar) => bar.status)),
    ...captions,
    plot: {
      height: height + 34,
      margin: 0,
      marginLeft: LABELS,
      marginBottom: 34,
      x: { type: 'utc', domain: [new Date(from), new Date(until)] },
      y: { axis: null, domain: [0, height], range: [0, height] },
      marks: [
        Plot.ruleY(
          lanes.map((lane) => lane.top),
          { stroke: '#d8dee4', insetLeft: -LABELS },
        ),
        Plot.axisX({ fontSize: 12, tickSize: 4, color: '#5f6c7b', label: null }),
        Plot.ruleX(named, { x: 'x', y1: 'y', y2: height, stroke: '#cbd2d9', strokeDasharray: '2,3' }),
        Plot.dot(named, { x: 'x', y: 'y', r: 4.5, fill: '#1f2933' }),
        Plot.text(
          named.filter(({ x }) => x <= middle),
          { ...eventText, dx: 10, textAnchor: 'start' },
        ),
        Plot.text(
          named.filter(({ x }) => x > middle),
          { ...eventText, dx: -10, textAnchor: 'end' },
        ),
        Plot.text(['Events'], { ...label, y: eventsHeight / 2, text: (name) => name }),
        Plot.text(lanes, { ...label, y: (lane) => lane.top + 24, text: 'judge' }),
        Plot.rect(bars, {
          x1: 'start',
          x2: 'end',
          y1: 'top',
          y2: (bar) => bar.top + 24,
          fill: (bar) => statusColor(bar.status),
          insetRight: 2,
          r: 4,
        }),
        Plot.text(bars, {
          x: 'start',
          y: (bar) => bar.top + 12,
          dx: 8,
          text: (bar) => words(bar.status).toLowerCase(),
          textAnchor: 'start',
          fill: 'white',
          fontSize: 12.5,
          fontWeight: 600,
        }),
        // A mark for each, since each has the width of its bar.
        ...bars.map((bar) =>
          Plot.text([bar], {
            x: 'start',
            y: bar.top + 33,
            text: 'quote',
            dx: 2,
            textAnchor: 'start',
            lineAnchor: 'top',
            lineWidth: Math.min(30, ((bar.end.getTime() - bar.start.getTime()) * pixelsPerMs - 12) / 12.5),
            lineHeight: 1.2,
            fontSize: 12.5,
            fontStyle: 'italic',
            ...HALO,
          }),
        ),
      ],
    },
  })
}

const HALO = { stroke: 'white', strokeWidth: 5, fill: '#1f2933' }

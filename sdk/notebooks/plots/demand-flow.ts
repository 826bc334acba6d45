// The network of who asks something of whom: issuers on the left, targets on the right, a ribbon between for each
// pair and force, as wide as there are requirements.
import * as Plot from '@observablehq/plot'
import { type Captions, figure, PLOT_WIDTH } from '../figure.ts'
import { forceColor, words } from '../wording.ts'
import { canvas } from './canvas.ts'

/** That one actor asks something of another. */
export interface Ask {
  readonly issuer: string
  readonly target: string
  readonly force: string
}

interface End {
  readonly name: string
  readonly top: number
  readonly bottom: number
}

const LABELS = 240
const BAR = 10
/** The height of one requirement, and the least room for a name, in pixels. */
const UNIT = 6
const ROOM = 20

/** Draws the network. Targets come in the order of `asks`; issuers so that ribbons cross little. */
export function demandFlow(asks: readonly Ask[], captions: Captions): object {
  const byForce = Map.groupBy(asks, ({ force }) => force)
  const forces = [...byForce].sort((a, b) => b[1].length - a[1].length).map(([force]) => force)
  const targetNames = [...new Set(asks.map(({ target }) => target))]
  // each issuer at the height of those whom it asks
  const centre = (issuer: string) => {
    const places = asks
      .filter((ask) => ask.issuer === issuer)
      .map(({ target }) => targetNames.indexOf(target))
    return places.reduce((sum, place) => sum + place, 0) / places.length
  }
  const issuerNames = [...new Set(asks.map(({ issuer }) => issuer))].sort((a, b) => centre(a) - centre(b))
  const issuers = stack(issuerNames, (name) => asks.filter(({ issuer }) => issuer === name).length)
  const targets = stack(targetNames, (name) => asks.filter(({ target }) => target === name).length)
  const height = Math.max(...[...issuers, ...targets].map(({ bottom }) => bottom)) + 8
  centreWithin(issuers, height)
  centreWithin(targets, height)

  const groups = Map.groupBy(asks, ({ issuer, target, force }) => JSON.stringify([issuer, target, force]))
  const ribbons = [...groups.values()].map((same) => ({
    ...same[0]!,
    width: same.length * UNIT,
    y1: 0,
    y2: 0,
  }))
  const place = (names: string[], key: 'issuer' | 'target') => (ribbon: Ask) => names.indexOf(ribbon[key])
  attach(ribbons, issuers, 'issuer', 'y1', place(targetNames, 'target'), forces)
  attach(ribbons, targets, 'target', 'y2', place(issuerNames, 'issuer'), forces)

  const bar = { y1: 'top', y2: 'bottom', fill: '#3e4c59', r: 2 }
  const label = {
    y: ({ top, bottom }: End) => (top + bottom) / 2,
    text: 'name',
    fontSize: 13,
    fontWeight: 600,
  }
  return figure({
    legend: forces.map((force) => ({ label: words(force).toLowerCase(), color: forceColor(force) })),
    ...captions,
    plot: {
      ...canvas(height, 30),
      marks: [
        Plot.text(['who asks'], {
          x: LABELS + BAR,
          y: 0,
          dy: -16,
          text: (text) => text,
          textAnchor: 'end',
          ...HEAD,
        }),
        Plot.text(['who is asked'], {
          x: PLOT_WIDTH - LABELS - BAR,
          y: 0,
          dy: -16,
          text: (text) => text,
          textAnchor: 'start',
          ...HEAD,
        }),
        Plot.link(ribbons, {
          x1: LABELS + BAR,
          x2: PLOT_WIDTH - LABELS - BAR,
          y1: 'y1',
          y2: 'y2',
          stroke: ({ force }) => forceColor(force),
          strokeOpacity: 0.62,
          strokeWidth: ({ width }) => width,
          strokeLinecap: 'butt',
          curve: 'bump-x',
        }),
        Plot.rect(issuers, { x1: LABELS, x2: LABELS + BAR, ...bar }),
        Plot.rect(targets, { x1: PLOT_WIDTH - LABELS - BAR, x2: PLOT_WIDTH - LABELS, ...bar }),
        Plot.text(issuers, { ...label, x: LABELS - 8, textAnchor: 'end' }),
        Plot.text(targets, { ...label, x: PLOT_WIDTH - LABELS + 8, textAnchor: 'start' }),
      ],
    },
  })
}

const HEAD = { fontSize: 12, fill: '#5f6c7b' }

type MutableEnd = { -readonly [K in keyof End]: End[K] }

/** Bars one below the other, as high as there are requirements, with room for each name. */
function stack(names: readonly string[], count: (name: string) => number): MutableEnd[] {
  let y = 0
  return names.map((name) => {
    const height = count(name) * UNIT
    const gap = Math.max(8, ROOM - height)
    const top = y + gap / 2
    y = top + height + gap / 2
    return { name, top, bottom: top + height }
  })
}

function centreWithin(ends: MutableEnd[], height: number): void {
  const shift = (height - ends.at(-1)!.bottom - ends[0]!.top) / 2
  for (const end of ends) {
    end.top += shift
    end.bottom += shift
  }
}

/** Sets where each ribbon meets its bar: in the order of the bars at the other side, then of the forces. */
function attach(
  ribbons: (Ask & { width: number; y1: number; y2: number })[],
  ends: readonly End[],
  key: 'issuer' | 'target',
  y: 'y1' | 'y2',
  opposite: (ribbon: Ask) => number,
  forces: readonly string[],
): void {
  const inOrder = ribbons.toSorted(
    (a, b) => opposite(a) - opposite(b) || forces.indexOf(a.force) - forces.indexOf(b.force),
  )
  for (const end of ends) {
    let at = end.top
    for (const ribbon of inOrder.filter((one) => one[key] === end.name)) {
      ribbon[y] = at + ribbon.width / 2
      at += ribbon.width
    }
  }
}

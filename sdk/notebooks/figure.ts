// A plot as one picture: title, legend, plot and caption in a single SVG, which every reader of notebooks shows
// (code hosts strip styles and scripts from HTML, but show an image as it is).
import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'

/** One entry of a legend. */
export interface LegendEntry {
  readonly label: string
  /** A CSS colour. */
  readonly color: string
}

/** The words around a plot. */
export interface Captions {
  /** What the figure is about, in one line. */
  readonly title: string
  /** What the reader sees, in a sentence or two. */
  readonly caption: string
  /** The call that the data came from. */
  readonly query: string
  readonly legend?: readonly LegendEntry[]
}

/** What a figure consists of. */
export interface FigureOptions extends Captions {
  /** Options for Observable Plot; `width` is the figure's. */
  readonly plot: Plot.PlotOptions
}

/** Pixels. The picture shrinks to the page, and never grows. */
const WIDTH = 920
const MARGIN = 24
const INK = '#1f2933'
const MUTED = '#5f6c7b'
/** Every usual system has one of these; where none is, another stands in, and may be wider. */
const SANS = 'Helvetica, Arial, "Liberation Sans", sans-serif'
const MONO = '"Courier New", "Liberation Mono", monospace'

/** Where the reader's system is dark, light and dark change places, and hues stay what they are. */
const DARK =
  '@media (prefers-color-scheme: dark) { .proviso-figure { filter: invert(.93) hue-rotate(180deg) } }'

/** The width that Plot has within a figure, in pixels. */
export const PLOT_WIDTH = WIDTH - 2 * MARGIN

const { document } = parseHTML('<!doctype html><html><body></body></html>')

/** Draws a figure, which shows itself as SVG in Deno's Jupyter kernel. */
export function figure({ title, caption, query, legend = [], plot }: FigureOptions): object {
  const drawn = Plot.plot({
    ...plot,
    document,
    width: PLOT_WIDTH,
    style: { color: INK, fontFamily: SANS, overflow: 'visible' },
  })
  const plotHeight = Number(drawn.getAttribute('height'))
  const parts: string[] = []
  let y = MARGIN + 14
  const write = (content: string, attributes: string) =>
    parts.push(`<text x="${MARGIN}" y="${y}" ${attributes}>${escaped(content)}</text>`)

  write(title, `font-size="19" font-weight="700" fill="${INK}"`)
  for (const [row, entries] of legendRows(legend).entries()) {
    y += row === 0 ? 30 : 20
    parts.push(...swatches(entries, y))
  }
  y += 14
  drawn.setAttribute('x', String(MARGIN))
  drawn.setAttribute('y', String(y))
  parts.push(drawn.outerHTML)
  y += plotHeight + 26
  for (const line of wrapped(caption, 13.5)) {
    write(line, `font-size="13.5" fill="${INK}"`)
    y += 19
  }
  y += 3
  for (const line of wrapped(query, 12, 0.61)) {
    write(line, `font-size="12" fill="${MUTED}" font-family='${MONO}'`)
    y += 16
  }
  const height = y + MARGIN - 14

  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" ` +
    `font-family='${SANS}' role="img" class="proviso-figure" style="max-width:100%;height:auto"><title>${escaped(title)}</title>` +
    `<desc>${escaped(caption)}</desc><style>${DARK}</style><rect width="100%" height="100%" rx="8" fill="white"/>${parts.join('')}</svg>`
  return {
    [Symbol.for('Jupyter.display')]: () => ({
      'image/svg+xml': svg,
      'text/plain': `${title}\n\n${caption}\n\n${query}`,
    }),
  }
}

const widthOf = ({ label }: LegendEntry) => 17 + label.length * 13 * ADVANCE

/** The entries in as many rows as it takes for none to run out of the picture. */
function legendRows(legend: readonly LegendEntry[]): LegendEntry[][] {
  const rows: LegendEntry[][] = []
  let x = PLOT_WIDTH
  for (const entry of legend) {
    if (x + widthOf(entry) > PLOT_WIDTH) {
      rows.push([])
      x = 0
    }
    rows.at(-1)!.push(entry)
    x += widthOf(entry) + 16
  }
  return rows
}

function swatches(legend: readonly LegendEntry[], y: number): string[] {
  let x = MARGIN
  return legend.map((entry) => {
    const at = x
    x += widthOf(entry) + 16
    return (
      `<circle cx="${at + 6}" cy="${y - 4.5}" r="6" fill="${entry.color}"/>` +
      `<text x="${at + 17}" y="${y}" font-size="13" fill="${INK}">${escaped(entry.label)}</text>`
    )
  })
}

/**
 * The mean width of a character in running text, in ems: there is no font here to measure. 0.46 in Helvetica and Arial, up to 0.54 in the
 * widest of the usual fonts (DejaVu Sans, Verdana): measured, with room to spare.
 */
export const ADVANCE = 0.57

/** Lines that fit a width in any usual font. `advance` is the mean width of a character, in ems. */
export function wrapped(text: string, size: number, advance = ADVANCE, width = PLOT_WIDTH): string[] {
  const most = Math.floor(width / (size * advance))
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function escaped(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/[&<>"]/g, (character) => entities[character]!)
}

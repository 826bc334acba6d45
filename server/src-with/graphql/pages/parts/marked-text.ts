// A text with the places marked that state something. Places can overlap, and lie across paragraphs.
import { type Html, html } from '../html.ts'

/** A place in a text, in Unicode code points; `end` is exclusive. */
export interface Place {
  readonly start: number
  readonly end: number
  /** Its number, by which the margin speaks of it. */
  readonly number: number
}

/** @param tellsPlaces whether each piece says where it begins, for scripts */
export function markedText(text: string, places: readonly Place[], tellsPlaces = false): Html[] {
  const points = [...text]
  const bounds = new Set([0, points.length, ...places.flatMap(({ start, end }) => [start, end])])
  for (let index = 0; index < points.length; index++)
    if (points[index] === '\n') bounds.add(index).add(index + 1)
  const cuts = [...bounds].filter((cut) => cut <= points.length).sort((a, b) => a - b)
  const paragraphs: Html[][] = [[]]
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const words = points.slice(start, cuts[index + 1]).join('')
    if (words === '\n') {
      paragraphs.push([])
      continue
    }
    const here = places.filter((place) => place.start <= start && start < place.end)
    const begun = places.filter((place) => place.start === start)
    const numbers = begun.map(
      ({ number }) => html`<sup id="q${number}"><a href="#s${number}">${number}</a></sup> `,
    )
    const at = tellsPlaces && html` data-at="${start}"`
    if (here.length > 0) paragraphs.at(-1)!.push(html`${numbers}<mark${at}>${words}</mark>`)
    else paragraphs.at(-1)!.push(at ? html`<span${at}>${words}</span>` : html`${words}`)
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0).map((paragraph) => html`<p>${paragraph}</p>`)
}

// One bar of how a set of conditions stands, with its numbers in words: told by pattern and sign, never by colour alone.
import { type Html, html } from '../html.ts'
import { number } from '../words.ts'

/** How many conditions stand how. Those that are disputed are in no other number. */
export interface Counts {
  readonly failed: number
  readonly disputed: number
  readonly part: number
  readonly done: number
  readonly ended: number
  readonly total: number
}

const kinds = [
  { name: 'failed', sign: '✕', words: 'not met' },
  { name: 'disputed', sign: '⇄', words: 'disputed' },
  { name: 'part', sign: '◐', words: 'partly met' },
  { name: 'done', sign: '✓', words: 'met, undisputed' },
  { name: 'ended', sign: '—', words: 'ended' },
  { name: 'open', sign: '○', words: 'open or not judged' },
] as const

/** Between two pieces, in per cent of the bar. */
const GAP = 0.3

/** An answer that counts conditions by how they stand. */
type Counted = Readonly<Record<'conditions' | keyof Omit<Counts, 'total'>, { readonly totalCount: number }>>

export const countsOf = ({ conditions, failed, disputed, part, done, ended }: Counted): Counts => ({
  total: conditions.totalCount,
  failed: failed.totalCount,
  disputed: disputed.totalCount,
  part: part.totalCount,
  done: done.totalCount,
  ended: ended.totalCount,
})

/** The pieces of the bar, those of nothing among them. */
export function partsOf(counts: Counts) {
  const { total, failed, disputed, part, done, ended } = counts
  const open = total - failed - disputed - part - done - ended
  const all = { failed, disputed, part, done, ended, open }
  return kinds.map((kind) => ({ ...kind, count: all[kind.name] }))
}

export function standingBar(counts: Counts): Html {
  const parts = partsOf(counts)
  let left = 0
  const pieces = parts
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => {
      const width = (count / counts.total) * 100
      const piece = html`<rect class="bar-${name}" fill="${name === 'disputed' ? 'url(#hatch)' : 'currentColor'}" x="${left.toFixed(2)}%" width="${Math.max(width - GAP, 0.2).toFixed(2)}%" height="14"/>`
      left += width
      return piece
    })
  const told = parts.map(({ words, count }) => `${number(count)} ${words}`).join(', ')
  return html`<svg class="bar" role="img" aria-label="${told}">
<defs><pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="bar-failed" fill="currentColor" width="4" height="8"/><rect class="bar-done" fill="currentColor" x="4" width="4" height="8"/></pattern></defs>
${pieces}</svg>
<ul class="legend" aria-hidden="true">${parts.map(({ name, sign, words, count }) => html`<li><span class="key key-${name}">${sign}</span> ${number(count)} ${words}</li>`)}</ul>`
}

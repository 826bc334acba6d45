// The picture that stands beside links to a page: its title, and how things stand, as the page has it.
import type { Node } from '@takumi-rs/wasm'
import type { Document } from '../page.ts'
import { type Counts, partsOf } from '../parts/standing-bar.ts'
import type { View } from '../view.ts'
import { date, number } from '../words.ts'
import { isDrawable } from './fonts.ts'
import type { Shown, Verdict } from './shown.ts'

/** The colours of the stylesheet, by day. */
const INK = '#1c1d21'
const SOFT = '#565962'
const PAPER = '#fbfaf7'
const tones: Readonly<Record<string, { readonly ink: string; readonly paper: string }>> = {
  done: { ink: '#1d6b4f', paper: '#dcefe6' },
  failed: { ink: '#93261d', paper: '#fadfdb' },
  part: { ink: '#7a4d00', paper: '#fcedc9' },
}
const OPEN = { ink: '#474d5a', paper: '#e9ebef' }
const HATCH = 'repeating-linear-gradient(45deg, #93261d 0px 8px, #1d6b4f 8px 16px)'
/** What stands in place of what cannot be drawn. */
const QUESTION = 'Who demands what of whom, and was it met?'
/** So many judges' words fit. */
const VERDICTS = 4
/** So much of a text is set, in characters: more than there is room for, and no more than can be set in no time. */
const LONGEST = 400

type Style = Readonly<Record<string, string | number>>
const text = (words: string, style: Style): Node => ({ type: 'text', text: words.slice(0, LONGEST), style })
const box = (style: Style, ...children: Node[]): Node => ({
  type: 'container',
  children,
  style: { display: 'flex', ...style },
})

/** @returns a tree of boxes and texts, to be drawn */
export function picture(view: View, { title, description, picture: shown = {} }: Document): Node {
  // what has no letters here is not shown as boxes
  const [head = QUESTION] = [title, description].filter(isDrawable)
  const known = view.parameters.get('known')
  return box(
    {
      width: '100%',
      height: '100%',
      padding: 72,
      flexDirection: 'column',
      justifyContent: 'space-between',
      backgroundColor: PAPER,
      color: SOFT,
      fontSize: 30,
    },
    box(
      { justifyContent: 'space-between' },
      text('Proviso', { fontSize: 38, fontWeight: 600, color: INK }),
      text(known ? `as known on ${date(known)}` : '', {}),
    ),
    text(head, {
      fontSize: head.length > 90 ? 52 : 68,
      fontWeight: 600,
      lineHeight: 1.2,
      lineClamp: 4,
      color: INK,
      ...(isRightToLeft(head) && { direction: 'rtl' }),
    }),
    foot(shown, head === description ? '' : description),
  )
}

function foot({ counts, verdicts = [] }: Shown, description: string): Node {
  if (counts && counts.total > 0) return bar(counts)
  const drawable = verdicts.filter(({ words }) => isDrawable(words)).slice(0, VERDICTS)
  if (drawable.length > 0) return box({ flexWrap: 'wrap', gap: 14 }, ...drawable.map(chip))
  return text(isDrawable(description) ? description : '', { lineClamp: 2, lineHeight: 1.4 })
}

function chip({ tone, words }: Verdict): Node {
  const { ink, paper } = tones[tone] ?? OPEN
  return text(words, { padding: '8px 24px', borderRadius: 28, color: ink, backgroundColor: paper })
}

function bar(counts: Counts): Node {
  const parts = partsOf(counts).filter(({ count }) => count > 0)
  const fill = (name: string): Style =>
    name === 'disputed'
      ? { backgroundImage: HATCH }
      : { backgroundColor: name === 'open' ? '#c9cdd5' : name === 'ended' ? SOFT : tones[name]!.ink }
  return box(
    { flexDirection: 'column', gap: 24 },
    box(
      { gap: 5, borderRadius: 16, overflow: 'hidden' },
      ...parts.map(({ name, count }) => box({ ...fill(name), height: 32, flexGrow: count, flexBasis: 0 })),
    ),
    box(
      { flexWrap: 'wrap', columnGap: 36, rowGap: 8 },
      ...parts.map(({ name, words, count }) =>
        box(
          { alignItems: 'center', gap: 12 },
          box({ ...fill(name), width: 24, height: 24, borderRadius: 6 }),
          text(`${number(count)} ${words}`, {}),
        ),
      ),
    ),
  )
}

/** Whether the first letter with a direction runs from right to left. */
const isRightToLeft = (words: string): boolean => /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufefc]/u.test(words)

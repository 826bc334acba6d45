// The fonts of pictures: which files they are, and which letters they have. Each package has a font in many files, a few letters in each:
// a picture is drawn with the files that its letters need.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The packages, with the scripts that are taken of each; the first is what pictures are set in. Numbered files have the signs of Chinese, Japanese, and Korean. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  'noto-serif': /^(latin|latin-ext|vietnamese|greek|cyrillic|cyrillic-ext)$/,
  'noto-naskh-arabic': /^arabic$/,
  'noto-serif-hebrew': /^hebrew$/,
  'noto-sans-sc': /^\[\d+\]$/,
  'noto-sans-tc': /^\[\d+\]$/,
  'noto-sans-jp': /^\[\d+\]$/,
  'noto-sans-kr': /^\[\d+\]$/,
}

/** Languages share signs and write them differently: where kana or hangul stands beside them, that language's font comes before the others. */
const BEFORE_OTHERS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/, 'noto-sans-jp'],
  [/[\u1100-\u11ff\uac00-\ud7af]/, 'noto-sans-kr'],
]
const SIGNS = 'noto-sans-'

/** A file of a font, with the first and last of each range of letters that it has. */
export interface FontFile {
  readonly name: string
  readonly path: string
  readonly ranges: readonly (readonly [number, number])[]
}

const fileOf = (name: string, path: string) =>
  fileURLToPath(import.meta.resolve(`@fontsource-variable/${name}/${path}`))

let read: ReadonlyMap<string, readonly FontFile[]> | undefined

const files = () => {
  read ??= new Map(Object.entries(PACKAGES).map(([name, scripts]) => [name, filesOf(name, scripts)]))
  return read
}

function filesOf(name: string, scripts: RegExp): readonly FontFile[] {
  const all: Record<string, string> = JSON.parse(readFileSync(fileOf(name, 'unicode.json'), 'utf8'))
  return Object.entries(all)
    .filter(([script]) => scripts.test(script))
    .map(([script, ranges]) => ({
      name,
      path: fileOf(name, `files/${name}-${script.replace(/[[\]]/g, '')}-wght-normal.woff2`),
      ranges: ranges.split(',').map(rangeOf),
    }))
}

/** What a text is set in: the names of fonts in the order in which they are looked at for a letter, and the files with its letters. */
export function fontsFor(text: string): { names: readonly string[]; files: readonly FontFile[] } {
  const first = BEFORE_OTHERS.filter(([letters]) => letters.test(text)).map(([, name]) => name)
  const all = Object.keys(PACKAGES)
  const plain = all.filter((name) => !name.startsWith(SIGNS))
  // a set keeps the order in which names come first
  const names = [...new Set([...plain, ...first, ...all])]
  const found = new Set([...new Set(text)].map((letter) => fileWith(letter, names)))
  return { names, files: [...found].filter((file) => file !== undefined) }
}

/** Whether all letters of a text can be drawn. */
export const isDrawable = (text: string): boolean =>
  [...new Set(text)].every((letter) => fileWith(letter, Object.keys(PACKAGES)) !== undefined)

function fileWith(letter: string, names: readonly string[]): FontFile | undefined {
  const point = letter.codePointAt(0)!
  for (const name of names) {
    const found = files()
      .get(name)!
      .find(({ ranges }) => ranges.some(([first, last]) => first <= point && point <= last))
    if (found) return found
  }
  return undefined
}

/** A range as `unicode-range` of CSS has it: `U+370-377`, `U+37F`. */
function rangeOf(written: string): [number, number] {
  const [first, last = first] = written.trim().slice(2).split('-')
  return [Number.parseInt(first!, 16), Number.parseInt(last!, 16)]
}

// The fonts of pictures: which files they are, and which letters they have.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The packages, with the scripts that are taken of each; the first is what pictures are set in. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'noto-serif': ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'],
  'noto-naskh-arabic': ['arabic'],
  'noto-serif-hebrew': ['hebrew'],
}

const fileOf = (name: string, path: string) =>
  fileURLToPath(import.meta.resolve(`@fontsource-variable/${name}/${path}`))

/** The files, in the order in which they are looked at for a letter. */
export const fontFiles = (): string[] =>
  Object.entries(PACKAGES).flatMap(([name, scripts]) =>
    scripts.map((script) => fileOf(name, `files/${name}-${script}-wght-normal.woff2`)),
  )

let ranges: readonly (readonly [number, number])[] | undefined

/** Whether all letters of a text can be drawn. */
export function isDrawable(text: string): boolean {
  ranges ??= Object.entries(PACKAGES).flatMap(([name, scripts]) => {
    const all: Record<string, string> = JSON.parse(readFileSync(fileOf(name, 'unicode.json'), 'utf8'))
    return scripts.flatMap((script) => all[script]!.split(',').map(rangeOf))
  })
  return [...text].every((letter) => {
    const point = letter.codePointAt(0)!
    return ranges!.some(([first, last]) => first <= point && point <= last)
  })
}

/** A range as `unicode-range` of CSS has it: `U+370-377`, `U+37F`. */
function rangeOf(written: string): [number, number] {
  const [first, last = first] = written.trim().slice(2).split('-')
  return [Number.parseInt(first!, 16), Number.parseInt(last!, 16)]
}

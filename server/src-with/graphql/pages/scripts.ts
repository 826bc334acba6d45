// The small scripts of pages that need one, named by their content, so that browsers keep them for good.
import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const names = ['live', 'compare', 'select-words'] as const

/** The name of a script. */
export type Script = (typeof names)[number]

const read = (name: Script) => readFileSync(new URL(`./scripts/${name}.js`, import.meta.url), 'utf8')

const all = names.map((name) => {
  const text = read(name)
  return { name, text, path: `${name}-${hash('sha256', text, 'base64url').slice(0, 12)}.js` }
})

/** The path of a script from the service's root. */
export const scriptPath = (name: Script): string => all.find((one) => one.name === name)!.path

/** The text of the script at a path from the service's root. */
export const scriptAt = (path: string): string | undefined => all.find((one) => one.path === path)?.text

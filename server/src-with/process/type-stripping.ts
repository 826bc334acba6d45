// In a deployed folder our other packages lie in node_modules, where Node.js runs no TypeScript. There we have it strip
// the types as it does everywhere else.
import { readFileSync } from 'node:fs'
import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'

const OURS = /\/node_modules\/@proviso\/.*\.ts$/

if (OURS.test(import.meta.resolve('@proviso/schema'))) {
  quietly(() => stripTypeScriptTypes(''))
  registerHooks({
    load(url, context, nextLoad) {
      if (!OURS.test(url)) return nextLoad(url, context)
      const source = stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'))
      return { format: 'module', source, shortCircuit: true }
    },
  })
}

/** The first use of what Node.js calls experimental writes a warning among the lines of the log. */
function quietly(use: () => void): void {
  const { emitWarning } = process
  process.emitWarning = () => {}
  use()
  process.emitWarning = emitWarning
}

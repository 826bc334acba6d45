#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

// What was compiled once starts faster the next time.
enableCompileCache()
// Whoever read our output, such as `head`, may have read enough; and the terminal may be closed before we are done.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error
  })
}
await import('./process/type-stripping.ts')
const { createProgram } = await import('./cli/program.ts')
await createProgram().parseAsync()

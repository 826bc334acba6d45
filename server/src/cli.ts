#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

// What was compiled once starts faster the next time.
enableCompileCache()
// Whoever read our output, such as `head`, may have read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
const { createProgram } = await import('./program.ts')
await createProgram().parseAsync()

#!/usr/bin/env node
// JavaScript, and cli.ts a link to it: a Node that cannot read TypeScript reads this and can say so.
if (!process.features.typescript) {
  process.stderr.write(
    `Started directly, Proviso needs Node.js 22.18 or newer; this is ${process.version.slice(1)}.\n` +
      'Start it in its folder with `npx pnpm@12 start`, which brings its own Node.js 24, or any other command with ' +
      '`npx pnpm@12 proviso`.\n',
  )
  process.exit(1)
}
// A service needs little room for what is young; V8 would take 128 MiB for it where a machine has much memory. And where it has little to do, V8
// would move together all that is old, in one go: others wait for that for up to a third of a second while the processors are busy. V8 takes both
// from the command line alone, and workers take them from there.
const flags = ['--max-semi-space-size=16', '--no-memory-reducer-favors-memory']
if (process.argv[2] === 'serve' && process.platform !== 'win32' && process.execve) {
  const given = `${process.execArgv} ${process.env.NODE_OPTIONS}`
  const missing = flags.filter((flag) => !given.includes(flag.replace(/=.*/, '')))
  if (missing.length > 0)
    process.execve(process.execPath, [
      process.execPath,
      ...missing,
      ...process.execArgv,
      ...process.argv.slice(1),
    ])
}
const { enableCompileCache } = await import('node:module')

// What was compiled once starts faster the next time.
enableCompileCache()
// Whoever read our output, such as `head`, may have read enough; and the terminal may be closed before we are done.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error
  })
}
await import('./process/type-stripping.ts')
const { createProgram } = await import('./cli/program.ts')
await createProgram().parseAsync()

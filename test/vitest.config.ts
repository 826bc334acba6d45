import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('..'),
  resolve: {
    // Vite prefers the package's ES modules and Node its CommonJS ones: two copies refuse each other's types
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  test: {
    include: ['{prisma,schema,server,sdk,test}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/generated/**', '**/.data/**'],
    globalSetup: here('support/global-setup.ts'),
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Of a machine that does much else, a second is soon over.
    expect: { poll: { timeout: 30_000 } },
  },
})

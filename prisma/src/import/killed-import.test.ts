import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { useTestDatabase } from '../../../test/support/database.ts'
import { useTemporaryFiles } from '../../test-support/temporary-files.ts'
import { importFiles } from './import-files.ts'

const test = useTestDatabase()
const files = useTemporaryFiles()

it('an import that is killed half-way leaves nothing behind, and can be repeated', async () => {
  const claim = { attribution: 'IMPORTED_CODING', reportedAt: '2021-12-05' }
  const path = await files.dossier(
    'big.jsonl',
    'big',
    Array.from({ length: 3000 }, (_, i) => ({
      record: 'event',
      key: `event-${i}`,
      eventType: 'CONSULT',
      title: `Event ${i}`,
      claims: [claim],
    })),
  )
  const url = (name: string) => JSON.stringify(new URL(name, import.meta.url).href)
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { openDatabase } from ${url('../database/database.ts')}
       import { importFiles } from ${url('./import-files.ts')}
       import { writeSync } from 'node:fs'
       const database = await openDatabase({ databaseUrl: ${JSON.stringify(test.database.url)}, dataDir: '' })
       await importFiles(database, [${JSON.stringify(path)}], {
         onProgress: ({ phase, done, total }) => {
           if (phase !== 'write' || done === 0 || done === total) return
           writeSync(1, 'half-way')
           process.kill(process.pid, 'SIGKILL')
         },
       })`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  const [, signal] = await once(child, 'close')
  expect({ signal, output }).toEqual({ signal: 'SIGKILL', output: 'half-way' })

  const { rows } = await test.database.pool.query(
    `SELECT (SELECT count(*)::int FROM "Event") AS events, (SELECT count(*)::int FROM "Claim") AS claims,
       (SELECT count(*)::int FROM "Dataset") AS datasets, (SELECT count(*)::int FROM "Change") AS changes`,
  )
  expect(rows).toEqual([{ events: 0, claims: 0, datasets: 0, changes: 0 }])
  const { totals } = await importFiles(test.database, [path])
  expect(totals).toMatchObject({ created: 3000, errors: 0 })
})

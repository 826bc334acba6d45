// Golden dossiers: what can be said, said in a dossier, and what the graph answers. Each folder holds a dossier, a question and
// its answer, to be reviewed as a diff. `UPDATE_GOLDEN=1 pnpm test golden-dossiers` writes the answers anew.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { exportDossier, importFiles } from '../../prisma/src/index.ts'
import { useTemporaryFiles } from '../../prisma/test-support/temporary-files.ts'
import { useTestDatabase } from '../support/database.ts'
import { answerOf } from '../support/graph.ts'

const folder = new URL('./', import.meta.url)
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()
const pathOf = (name: string, file: string) => fileURLToPath(new URL(`${name}/${file}`, folder))

describe('golden dossiers', () => {
  const test = useTestDatabase()
  const again = useTestDatabase()
  const files = useTemporaryFiles()

  beforeAll(async () => {
    const report = await importFiles(
      test.database,
      names.map((name) => pathOf(name, 'dossier.jsonl')),
    )
    expect(report.files.flatMap(({ errors }) => errors.map(String))).toEqual([])
  })

  it.each(names)('%s', async (name) => {
    const query = readFileSync(pathOf(name, 'query.graphql'), 'utf8')
    const { result, statements } = await answerOf(test.database.pool, { query })
    expect(statements, 'one operation is one statement').toHaveLength(1)
    const answer = `${JSON.stringify(result, null, 2)}\n`
    if (process.env.UPDATE_GOLDEN) writeFileSync(pathOf(name, 'result.json'), answer)
    else expect(answer).toBe(readFileSync(pathOf(name, 'result.json'), 'utf8'))
  })

  it('come back by way of an export, the same', async () => {
    const exported = async (database: typeof test.database) => {
      const lines: string[] = []
      await exportDossier(database, (line) => void lines.push(`${line}\n`))
      return lines.join('')
    }
    const first = await exported(test.database)
    const path = await files.write('all.jsonl', first)
    const report = await importFiles(again.database, [path])
    expect(report.files.flatMap(({ errors }) => errors.map(String))).toEqual([])
    expect(await exported(again.database)).toBe(first)
  })
})

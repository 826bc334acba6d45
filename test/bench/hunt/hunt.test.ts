// The hunt for dear operations, in short: what is let through is answered without an error that no client should see, and is
// planned within bounds. How long it takes is a matter of the machine: `bench hunt` measures it.
import { describe, expect, it } from 'vitest'
import { USUAL_COST } from '../../../server/src/configuration.ts'
import { useTestDatabase } from '../../support/database.ts'
import { createRandom } from '../dataset/random.ts'
import { readSample } from '../graph/workload.ts'
import { compileQuery, limitedCompiler } from './measure.ts'
import { drawAsked, operationOf } from './operation.ts'

const test = useTestDatabase({ corpus: 'sample' })

describe('operations that may be dear', () => {
  it('are refused with a reason, or planned within bounds and answered', { timeout: 300_000 }, async () => {
    const { pool } = test.database
    const sample = await readSample(pool)
    const compiler = limitedCompiler()
    const random = createRandom(1)
    const outcomes = { refused: 0, answered: 0 }
    for (let i = 0; i < 250; i++) {
      const query = operationOf(drawAsked(random, sample))
      const { invalid, refused, statement } = compileQuery(compiler, query)
      expect(invalid, query).toBeUndefined()
      if (!statement) {
        expect(['QUERY_TOO_COSTLY', 'BAD_USER_INPUT', 'PAGE_TOO_LARGE'], query).toContain(refused)
        outcomes.refused++
        continue
      }
      outcomes.answered++
      expect(statement.cost, query).toBeLessThanOrEqual(USUAL_COST)
      const { rows } = await pool.query({
        text: `EXPLAIN ${statement.text}`,
        values: statement.values,
        rowMode: 'array',
      })
      expect(rows.length, query).toBeLessThan(2000)
      const answer = await pool.query({ text: statement.text, values: statement.values, rowMode: 'array' })
      expect(JSON.parse((answer.rows[0] as unknown as [string])[0]), query).toHaveProperty('data')
    }
    expect(outcomes.refused).toBeGreaterThan(20)
    expect(outcomes.answered).toBeGreaterThan(100)
  })
})

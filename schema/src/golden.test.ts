// Golden files: a query on the sample corpus, its result and its SQL, to be reviewed as a diff.
// `UPDATE_GOLDEN=1 pnpm test schema` writes them anew.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { format } from 'sql-formatter'
import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '../../test/support/database.ts'
import { answerByTree, answerOf, type Question } from '../../test/support/graph.ts'
import type { Statement } from './index.ts'

const folder = new URL('../golden/', import.meta.url)
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()

function questionOf(name: string): Question {
  const variables = new URL(`${name}/variables.json`, folder)
  return {
    query: readFileSync(new URL(`${name}/query.graphql`, folder), 'utf8'),
    variables: existsSync(variables) ? JSON.parse(readFileSync(variables, 'utf8')) : undefined,
  }
}

/** A statement for people to read, with its parameters below it. */
function readable({ text, values }: Statement): string {
  const parameters = values.map((value, i) => `-- $${i + 1} = ${JSON.stringify(value)}\n`)
  return `${format(text, { language: 'postgresql', keywordCase: 'preserve' })}\n${parameters.join('')}`
}

function expectGolden(name: string, file: string, content: string): void {
  const path = new URL(`${name}/${file}`, folder)
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, content)
  else expect(content, `${name}/${file}`).toBe(readFileSync(path, 'utf8'))
}

describe('golden queries', () => {
  const test = useTestDatabase({ corpus: 'sample' })

  it.each(names)('%s', async (name) => {
    const { pool } = test.database
    const answer = await answerOf(pool, questionOf(name))
    expect(answer.statements, 'one operation is one statement').toHaveLength(1)
    expectGolden(name, 'statement.sql', readable(answer.statements[0]!))
    expectGolden(name, 'result.json', `${JSON.stringify(answer.result, null, 2)}\n`)

    const byTree = await answerByTree(pool, questionOf(name))
    expect(byTree.statements).toHaveLength(1)
    expect(JSON.stringify(byTree.result), 'graphql-js gives the same bytes').toBe(
      JSON.stringify(answer.result),
    )
  })
})

describe('a nested query over four levels', () => {
  const test = useTestDatabase({ corpus: 'sample' })
  const question = questionOf('four-levels')

  it('is one statement that pushes a LIMIT down to each level', async () => {
    const { statements } = await answerOf(test.database.pool, question)
    expect(statements).toHaveLength(1)
    // a page whose `hasNextPage` is asked for reads one row more than it shows
    expect(
      [...statements[0]!.text.matchAll(/ limit (\d+)/g)].map(([, limit]) => Number(limit)).sort(),
    ).toEqual([2, 3, 4, 6])
  })

  it('reads no column that is not asked for', async () => {
    const { statements } = await answerOf(test.database.pool, question)
    const { text } = statements[0]!
    expect(text).toMatch(/"summary"/)
    for (const column of [
      'text',
      'exact',
      'prefix',
      'requirement',
      'deadline',
      'description',
      'sha256',
      'confidence',
    ])
      expect(text, `a column that nobody asks for`).not.toContain(`"${column}"`)
  })

  it('shows at each level no more than was asked for', async () => {
    const { result } = await answerOf(test.database.pool, question)
    type Four = {
      actors: {
        nodes: {
          conditionsFaced: { nodes: { assessments: { nodes: { claims: { nodes: unknown[] } }[] } }[] }
        }[]
      }
    }
    const { actors } = result.data as unknown as Four
    const conditions = actors.nodes.flatMap((actor) => actor.conditionsFaced.nodes)
    const assessments = conditions.flatMap((condition) => condition.assessments.nodes)
    expect(actors.nodes).toHaveLength(5)
    expect(Math.max(...actors.nodes.map((actor) => actor.conditionsFaced.nodes.length))).toBe(4)
    expect(Math.max(...conditions.map((condition) => condition.assessments.nodes.length))).toBe(3)
    expect(Math.max(...assessments.map((assessment) => assessment.claims.nodes.length))).toBeLessThanOrEqual(
      2,
    )
    expect(assessments.length).toBeGreaterThan(5)
  })
})

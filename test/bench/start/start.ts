// `bench start`: from the command to the first answer, the first time and later, beside a bare `node` process.
import { execFileSync } from 'node:child_process'
import { ask, dataFolder, serve } from '../../server/service-process.ts'
import { median, printTable, short, spread } from '../print.ts'

export interface StartResult {
  what: string
  /** Milliseconds, by round. */
  milliseconds: number[]
  /** Against starting Node with an empty program, in the same round. */
  ratios: number[]
}

const QUERY = '{ conditions(first: 1) { nodes { slug status } } }'

/** Measures a first start (a new database, migrated and filled with the sample corpus) and `rounds` later ones. */
export async function benchStart(
  { rounds }: { rounds: number },
  progress: (message: string) => void,
): Promise<StartResult[]> {
  const data = await dataFolder()
  const results: StartResult[] = [
    { what: 'first start to first answer', milliseconds: [], ratios: [] },
    { what: 'later start to first answer', milliseconds: [], ratios: [] },
  ]
  try {
    for (let round = 0; round <= rounds; round++) {
      progress(round === 0 ? 'first start' : `later start ${round} of ${rounds}`)
      const bare = timed(() => execFileSync(process.execPath, ['-e', '0']))
      const from = performance.now()
      const service = await serve({ DATA_DIR: data.dataDir })
      const { errors } = await ask(service.url, QUERY)
      const milliseconds = performance.now() - from
      await service.stop()
      if (errors) throw new Error(`the service answered with errors: ${JSON.stringify(errors)}`)
      const result = results[round === 0 ? 0 : 1]!
      result.milliseconds.push(milliseconds)
      result.ratios.push(milliseconds / bare)
    }
  } finally {
    await data.remove()
  }
  return results
}

function timed(run: () => unknown): number {
  const from = performance.now()
  run()
  return performance.now() - from
}

/** Prints the times and their ratios to a bare `node`. */
export function printStart(results: readonly StartResult[]): void {
  printTable(
    'Start',
    ['what', 'ms', '× bare node'],
    results.map(({ what, milliseconds, ratios }) => [what, short(median(milliseconds)), spread(ratios)]),
  )
}

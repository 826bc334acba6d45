// `bench hunt`: looks for operations that take more than their declared cost says, and shows the dearest.

import { readTableSizes } from '../../../server/src/database/table-sizes.ts'
import { openDataset } from '../dataset/dataset.ts'
import { createRandom } from '../dataset/random.ts'
import { readSample } from '../graph/workload.ts'
import { median, printTable, short } from '../print.ts'
import { compileQuery, LONG, limitedCompiler, type Measured, Sessions } from './measure.ts'
import { type Asked, drawAsked, operationOf } from './operation.ts'

/** The bar: so much an operation that is let through may take. */
export const bar = { milliseconds: 2000, backendMiB: 200, nodeMiB: 50, timesMedian: 20, from: LONG }

export interface HuntOptions {
  scale: number
  seed: number
  /** How long to look, and for how many operations at most. */
  minutes: number
  operations: number
}

export interface HuntResult {
  asked: number
  refused: number
  /** Errors that no client should see. */
  faults: string[]
  /** Microseconds for a unit of declared cost, of operations over 50 ms. */
  medianPerUnit: number
  dearest: Measured[]
  /** Those that break the bar, worst by their time for a unit of cost first. */
  beyond: Measured[]
}

export async function benchHunt(
  { scale, seed, minutes, operations }: HuntOptions,
  progress: (message: string) => void,
): Promise<HuntResult> {
  const dataset = await openDataset({ scale, seed: 1 }, progress)
  const sessions = new Sessions(dataset.url)
  try {
    const sample = await readSample(dataset.pool)
    const compiler = limitedCompiler()
    compiler.sizes = await readTableSizes(dataset.pool)
    const random = createRandom(seed)
    const until = performance.now() + minutes * 60_000
    const measured: Measured[] = []
    const faults: string[] = []
    let refused = 0
    const ask = async (asked: Asked, times = 1) => {
      const query = operationOf(asked, times)
      try {
        const found = await sessions.measure(compiler, query)
        if (!found) refused++
        else measured.push(found)
        if (found?.fault && !found.fault.includes('timeout')) faults.push(`${found.fault}: ${query}`)
        return found
      } catch (error) {
        faults.push(`${error instanceof Error ? error.stack : error}: ${query}`)
        return undefined
      }
    }
    while (performance.now() < until && measured.length + refused < operations) {
      const asked = drawAsked(random, sample)
      const found = await ask(asked)
      // what takes long for its cost is asked as often as the limit permits
      const times = found ? Math.min(50, Math.floor(compiler.limits.cost / found.cost)) : 0
      if (found && times > 1 && workOf(found) > 20 && workOf(found) * times > bar.milliseconds / 2) {
        if (compileQuery(compiler, operationOf(asked, times)).statement) await ask(asked, times)
      }
      if (measured.length % 100 === 0) progress(`${measured.length} asked, ${refused} refused`)
    }
    const slow = measured.filter((found) => workOf(found) > bar.from)
    const medianPerUnit = median(slow.map(perUnit))
    return {
      asked: measured.length,
      refused,
      faults,
      medianPerUnit,
      dearest: measured.toSorted((a, b) => workOf(b) - workOf(a)).slice(0, 10),
      beyond: measured
        .filter((found) => breaksBar(found, medianPerUnit))
        .sort((a, b) => perUnit(b) - perUnit(a))
        .slice(0, 20),
    }
  } finally {
    await sessions.close()
    await dataset.close()
  }
}

/** What the backend worked, which other programs distort little; else how long it took. */
export const workOf = ({ milliseconds, backendMilliseconds }: Measured) => backendMilliseconds ?? milliseconds

const breaksBar = (found: Measured, medianPerUnit: number): boolean =>
  workOf(found) > bar.milliseconds ||
  (found.backendMiB ?? 0) > bar.backendMiB ||
  found.nodeMiB > bar.nodeMiB ||
  (workOf(found) > bar.from && perUnit(found) > bar.timesMedian * medianPerUnit)

const perUnit = (found: Measured) => (1000 * workOf(found)) / found.cost

export function printHunt({ asked, refused, faults, medianPerUnit, dearest, beyond }: HuntResult): void {
  const print = (title: string, found: readonly Measured[]) =>
    printTable(title, columns, found.map(cells(medianPerUnit)))
  print(`The dearest of ${asked} operations; ${refused} more were refused`, dearest)
  if (beyond.length > 0) print('Beyond the bar', beyond)
  console.log(`\nOf operations over ${bar.from} ms a unit of cost takes ${short(medianPerUnit)} µs (median).`)
  for (const fault of faults) console.log(`\ninternal error: ${fault}`)
}

const columns = [
  'backend ms',
  'wall ms',
  'cost',
  'µs per unit',
  '× median',
  'backend MiB',
  'Node MiB',
  'fault',
  'operation',
]

const cells = (medianPerUnit: number) => (found: Measured) => [
  short(workOf(found)),
  short(found.milliseconds),
  short(found.cost),
  short(perUnit(found)),
  short(perUnit(found) / medianPerUnit),
  short(found.backendMiB),
  short(found.nodeMiB),
  found.fault ?? '',
  found.query.length > 300 ? `${found.query.slice(0, 300)}…` : found.query,
]

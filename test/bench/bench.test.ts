import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const program = fileURLToPath(new URL('bench.ts', import.meta.url))
let dataDir: string
const bench = (...args: string[]) =>
  promisify(execFile)(process.execPath, [program, ...args], {
    timeout: 300_000,
    env: { ...process.env, DATA_DIR: dataDir },
  })

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'proviso-bench-'))
})
afterAll(async () => await rm(dataDir, { recursive: true, force: true }))

describe('bench', () => {
  it('says what it can measure', async () => {
    const { stdout } = await bench('--list')
    for (const name of ['graph', 'queries', 'import', 'sdk', 'deep-page']) expect(stdout).toContain(name)
  })

  it('says what is wrong with a name or a number', async () => {
    await expect(bench('grph')).rejects.toMatchObject({
      code: 1,
      stderr:
        'There is no measurement "grph". There are: graph, queries, hunt, import, export, languages, search, sdk, memory, surfaces, pages, start, soak, contention, kills, writes, beside, followers, bundles, requests\n',
    })
    await expect(bench('graph', '--scale', 'big')).rejects.toMatchObject({
      stderr: expect.stringContaining('--scale is a number of 0.001 or more'),
    })
  })

  it('soaks a service, which answers all, tells its followers all, and keeps its connections few', async () => {
    const { stdout } = await bench('soak', '--minutes', '0.1', '--followers', '20', '--json')
    const { readings, errors, events, expected } = JSON.parse(stdout).soak
    expect(errors).toEqual({})
    expect(expected).toBeGreaterThan(0)
    expect(events).toBe(expected)
    for (const { connections } of readings) expect(connections).toBeLessThan(40)
  }, 300_000)

  it('exports tables in every format', async () => {
    const { stdout } = await bench('export', '--scale', '0.005', '--rounds', '1', '--json')
    const { rows, formats, duckdbMs } = JSON.parse(stdout).export
    expect(rows).toBe(1500)
    expect(formats.map(({ format }: { format: string }) => format)).toEqual([
      'copy',
      'csv',
      'ndjson',
      'parquet',
      'arrow',
    ])
    for (const { fileMiB } of formats) expect(fileMiB).toBeGreaterThan(0.01)
    expect(duckdbMs).toBeGreaterThan(0)
  }, 300_000)

  it('kills an import and the database, and finds nothing lost', async () => {
    const { stdout } = await bench('kills', '--runs', '2', '--json')
    const { kills } = JSON.parse(stdout)
    expect(kills.map(({ moment, faults }: { moment: string; faults: string[] }) => [moment, faults])).toEqual(
      [
        ['import', []],
        ['postmaster', []],
      ],
    )
  }, 300_000)

  it('finds Proviso’s answers the same as those of hand-written SQL, with one statement each', async () => {
    const { stdout } = await bench('graph', '--scale', '0.005', '--check', '--servers', 'proviso', '--json')
    const { results } = JSON.parse(stdout).graph
    expect(results.length).toBeGreaterThan(10)
    for (const { workload, answering } of results) {
      expect({ workload, fault: answering.proviso.fault }).toEqual({ workload, fault: undefined })
      // beside it a connection may be made, and its settings set
      expect(answering.proviso.statements, workload).toBeLessThan(1.5)
    }
  }, 300_000)
})

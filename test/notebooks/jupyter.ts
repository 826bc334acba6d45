// Jupyter with Deno's kernel, for tests that execute notebooks.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { findRuntime } from '../sdk/runtimes.ts'

const run = promisify(execFile)
const executor = fileURLToPath(new URL('execute.py', import.meta.url))

/** The programs that execute a notebook. */
export interface Jupyter {
  /** A Python that has nbclient. */
  readonly python: string
  readonly deno: string
}

/** Looks for a Python with nbclient (PYTHON, on the PATH, or the system's) and for Deno, or says what is missing. */
export async function findJupyter(): Promise<{ jupyter?: Jupyter; reason: string }> {
  const { path: deno, reason } = await findRuntime('deno')
  if (!deno) return { reason }
  for (const python of [process.env.PYTHON, 'python3', '/usr/bin/python3']) {
    if (!python) continue
    const works = await run(python, ['-c', 'import nbclient']).then(
      () => true,
      () => false,
    )
    if (works) return { jupyter: { python, deno }, reason: '' }
  }
  return {
    reason:
      'No python3 has nbclient: install python3-nbclient (Debian) or nbclient (PyPI), or name one by PYTHON.',
  }
}

/**
 * Executes a notebook against the server at `url`, and writes it with its outputs to `target`.
 *
 * @throws what the first failing cell said
 */
export async function executeNotebook(
  { python, deno }: Jupyter,
  { source, target, url }: { source: string; target: string; url: string },
): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'proviso-jupyter-'))
  try {
    const kernel = join(data, 'kernels/deno')
    await mkdir(kernel, { recursive: true })
    const argv = [deno, 'jupyter', '--kernel', '--conn', '{connection_file}']
    await writeFile(
      join(kernel, 'kernel.json'),
      JSON.stringify({ argv, display_name: 'Deno', language: 'typescript' }),
    )
    const env = { ...process.env, JUPYTER_DATA_DIR: data, PROVISO_URL: url, NO_COLOR: '1' }
    await run(python, [executor, source, target], { env, maxBuffer: 1 << 26 })
  } finally {
    await rm(data, { recursive: true, force: true })
  }
}

/** What a cell put out. */
export interface Output {
  readonly output_type: string
  readonly text?: string | string[]
  readonly data?: Readonly<Record<string, string | string[]>>
}

/** A notebook, as far as the tests look at it. */
export interface Notebook {
  readonly cells: readonly {
    readonly id: string
    readonly cell_type: string
    readonly source: string | string[]
    readonly outputs?: readonly Output[]
  }[]
}

/** A text of a notebook's file, which may be kept as a list of lines. */
export const textOf = (text: string | string[] | undefined): string => [text ?? ''].flat().join('')

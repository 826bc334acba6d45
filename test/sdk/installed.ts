// The SDK as its users get it: packed, and installed into an empty folder.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, inject } from 'vitest'
import type {} from '../support/global-setup.ts'
import { once } from '../support/templates.ts'

const run = promisify(execFile)
export const sdk: string = fileURLToPath(new URL('../../sdk', import.meta.url))
/** The catalogue of operations. */
export const operations: string = fileURLToPath(new URL('../../schema/operations', import.meta.url))

export interface Installed {
  /** The folder into which the SDK is installed, and nothing else. */
  readonly folder: string
  /** The tarball that would be published. */
  readonly tarball: string
}

/** Installs the packed SDK, once for the tests of a file. */
export function useInstalledSdk(by: 'pnpm' | 'npm' = 'pnpm'): Installed {
  let folder = ''
  let tarball = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'proviso-sdk-'))
    tarball = await packed(by)
    await writeFile(join(folder, 'package.json'), '{ "private": true }')
    await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--offline', tarball], {
      cwd: folder,
    })
  }, 300_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))
  return {
    get folder() {
      return folder
    },
    get tarball() {
      return tarball
    },
  }
}

/** The SDK as pnpm or npm packs it, once in a run. */
async function packed(by: 'pnpm' | 'npm'): Promise<string> {
  const folder = join(inject('runFolder'), `sdk-by-${by}`)
  await once(inject('testServer'), folder, async () => {
    if (existsSync(folder)) return
    const packing = await mkdtemp(`${folder}-`)
    await pack(packing, by)
    await rename(packing, folder)
  })
  return join(folder, (await readdir(folder)).find((name) => name.endsWith('.tgz'))!)
}

/** Packs a copy of the SDK, so that what others have built and are using stays as it is. */
async function pack(destination: string, by: 'pnpm' | 'npm'): Promise<void> {
  await mkdir(join(sdk, 'generated'), { recursive: true })
  const copy = await mkdtemp(join(sdk, 'generated/pack-'))
  try {
    for (const name of ['src', 'package.json', 'tsup.config.ts', 'npm-manifest.js', 'README.md'])
      await cp(join(sdk, name), join(copy, name), { recursive: true })
    await cp(join(sdk, '../LICENSE'), join(copy, 'LICENSE'))
    const config = await readFile(join(sdk, 'tsconfig.json'), 'utf8')
    await writeFile(join(copy, 'tsconfig.json'), config.replace('../.tsconfig', '../../../.tsconfig'))
    await symlink(join(sdk, 'node_modules'), join(copy, 'node_modules'))
    const [program, ...args] =
      by === 'npm' ? ['npm'] : ['npx', '-y', 'pnpm@12', '--config.verify-deps-before-run=false']
    await output(program, [...args, 'pack', '--pack-destination', destination], {
      cwd: copy,
      env: { ...process.env, PROVISO_TRUSTED_DOCUMENTS: join(operations, 'trusted-documents.json') },
    })
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

/** Runs a program and returns what it prints; an error shows both of its outputs. */
export async function output(
  program: string,
  args: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  try {
    return (await run(program, args, { maxBuffer: 1 << 26, ...options })).stdout
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}\n${stderr}`)
  }
}

/** Copies the programs of a consumer into its folder. */
export async function copyConsumer(folder: string): Promise<void> {
  await cp(fileURLToPath(new URL('consumer', import.meta.url)), folder, { recursive: true })
}

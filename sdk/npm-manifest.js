// Lets `npm pack` make what `pnpm pack` does. npm packs package.json as it stands, and pnpm with what publishConfig says, and with
// the licence: while npm packs, they stand there so. Run before and after, by any Node: in JavaScript.
import { copyFile, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'

const manifest = 'package.json'
const kept = 'generated/package.json'
const licence = { of: '../LICENSE', here: 'LICENSE' }
/** @param {string} file */
const exists = (file) =>
  stat(file).then(
    () => true,
    () => false,
  )

/** Puts back what was there; also what an `npm pack` that was killed left. */
async function restore() {
  if (!(await exists(kept))) return
  await rename(kept, manifest)
  if (await exists(licence.of)) await rm(licence.here, { force: true })
}

async function prepare() {
  await restore()
  const { publishConfig, ...own } = JSON.parse(await readFile(manifest, 'utf8'))
  await mkdir('generated', { recursive: true })
  await copyFile(manifest, kept)
  await writeFile(manifest, `${JSON.stringify({ ...own, ...publishConfig }, null, 2)}\n`)
  if (await exists(licence.of)) await copyFile(licence.of, licence.here)
}

// its path is what npm says of itself even where another package manager started it
if (process.env.npm_execpath?.endsWith('npm-cli.js'))
  await (process.env.npm_lifecycle_event === 'prepack' ? prepare() : restore())

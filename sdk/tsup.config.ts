import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { defineConfig, type Options } from 'tsup'

// packed with the code; old resolution finds it at the root of the package only
const manifest = process.env.PROVISO_TRUSTED_DOCUMENTS ?? '../schema/operations/trusted-documents.json'

const shared: Options = {
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  // Without Node's types: the build fails where the SDK leans on one of its modules.
  tsconfig: 'src/tsconfig.json',
  dts: true,
  sourcemap: true,
}

/** Where old resolution, which reads no exports, looks for `@proviso/sdk/NAME`. */
async function writeFolder(name: string) {
  await mkdir(name, { recursive: true })
  const files = { main: `../dist/${name}.cjs`, module: `../dist/${name}.js`, types: `../dist/${name}.d.cts` }
  await writeFile(`${name}/package.json`, JSON.stringify(files))
}

export default defineConfig([
  {
    ...shared,
    entry: ['src/index.ts'],
    onSuccess: () => copyFile(manifest, 'trusted-documents.json'),
  },
  {
    ...shared,
    entry: { react: 'src/react/index.ts' },
    // One copy of the SDK, whichever of the two is imported first.
    external: ['@proviso/sdk', 'react'],
    banner: { js: "'use client'" },
    onSuccess: () => writeFolder('react'),
  },
  {
    ...shared,
    entry: { webhooks: 'src/webhooks/index.ts' },
    onSuccess: () => writeFolder('webhooks'),
  },
])

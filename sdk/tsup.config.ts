import { copyFile } from 'node:fs/promises'
import { defineConfig } from 'tsup'

// packed with the code; old resolution finds it at the root of the package only
const manifest = process.env.PROVISO_TRUSTED_DOCUMENTS ?? '../schema/operations/trusted-documents.json'

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  // Without Node's types: the build fails where the SDK leans on one of its modules.
  tsconfig: 'src/tsconfig.json',
  dts: true,
  sourcemap: true,
  onSuccess: () => copyFile(manifest, 'trusted-documents.json'),
})

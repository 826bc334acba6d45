import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  // Without Node's types: the build fails where the SDK leans on one of its modules.
  tsconfig: 'src/tsconfig.json',
  dts: true,
  sourcemap: true,
})

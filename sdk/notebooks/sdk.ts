// The SDK as it is built here. Elsewhere, map '@proviso/sdk' to 'npm:@proviso/sdk' in deno.json instead.
// @ts-types="../dist/index.d.ts"
export * from '../dist/index.js'

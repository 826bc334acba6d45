// `bench bundles`: what one query costs a web page, in bytes, by the client that sends it.
import { execFile } from 'node:child_process'
import { access } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { printTable } from '../print.ts'

const clients = fileURLToPath(new URL('clients/', import.meta.url))
const sdk = fileURLToPath(new URL('../../../sdk/src/', import.meta.url))
const query =
  'query Condition($by: ConditionBy!) { condition(by: $by) { slug summary force issuers { name } } }'
const variables = `{ by: { slug: 'recognition-2021-safe-passage' } }`

/** The same question, put by each client as its documentation shows. */
const programs: Record<string, { folder: string; code: string }> = {
  'Proviso: the transport and this document': {
    folder: sdk,
    code: `import { createTransport } from './index.ts'
      console.log(await createTransport({ url: '/graphql' }).request(\`${query}\`, ${variables}))`,
  },
  'Proviso: the transport and condition()': {
    folder: sdk,
    code: `import { condition, createTransport } from './index.ts'
      console.log(await condition(createTransport({ url: '/graphql' }), ${variables}))`,
  },
  'Proviso: createClient, with all operations': {
    folder: sdk,
    code: `import { createClient } from './index.ts'
      console.log(await createClient({ url: '/graphql' }).condition(${variables}))`,
  },
  'graphql-request': {
    folder: clients,
    code: `import { GraphQLClient } from 'graphql-request'
      console.log(await new GraphQLClient('/graphql').request(\`${query}\`, ${variables}))`,
  },
  '@urql/core': {
    folder: clients,
    code: `import { Client, fetchExchange } from '@urql/core'
      const client = new Client({ url: '/graphql', exchanges: [fetchExchange] })
      console.log(await client.query(\`${query}\`, ${variables}).toPromise())`,
  },
  '@apollo/client': {
    folder: clients,
    code: `import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client'
      const client = new ApolloClient({ link: new HttpLink({ uri: '/graphql' }), cache: new InMemoryCache() })
      console.log(await client.query({ query: gql\`${query}\`, variables: ${variables} }))`,
  },
  '@linear/sdk (a class per model; one issue)': {
    folder: clients,
    code: `import { LinearClient } from '@linear/sdk'
      console.log(await new LinearClient({ apiKey: 'key' }).issue('id'))`,
  },
}

export interface BundleResult {
  client: string
  minified: number
  gzipped: number
}

export async function benchBundles(progress: (message: string) => void): Promise<BundleResult[]> {
  try {
    await access(`${clients}node_modules/@urql/core`)
  } catch {
    progress('installing the other clients into test/bench/sdk/clients')
    await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: clients })
  }
  const results: BundleResult[] = []
  for (const [client, { folder, code }] of Object.entries(programs)) {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: folder, loader: 'ts' },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      define: { 'process.env.NODE_ENV': '"production"', 'globalThis.__DEV__': 'false' },
      conditions: ['production'],
      // One client's webhooks ask for it, which no page needs.
      external: ['crypto'],
      write: false,
      logLevel: 'error',
    })
    const { contents } = outputFiles[0]!
    results.push({ client, minified: contents.length, gzipped: gzipSync(contents, { level: 9 }).length })
  }
  return results
}

export function printBundles(results: readonly BundleResult[]): void {
  const kB = (bytes: number) => (bytes / 1000).toFixed(1)
  const least = results[0]!.gzipped
  printTable(
    'One query in a web page, bundled by esbuild',
    ['client', 'kB minified', 'kB gzipped', 'times the least'],
    results.map(({ client, minified, gzipped }) => [
      client,
      kB(minified),
      kB(gzipped),
      (gzipped / least).toFixed(1),
    ]),
  )
}

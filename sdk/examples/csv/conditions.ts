// Writes every condition on record as CSV, a row per issuer: `node conditions.ts [server] > conditions.csv`
import { createClient } from '@proviso/sdk'

const proviso = createClient({ url: process.argv[2] ?? 'http://127.0.0.1:4000/graphql' })

const rows = await proviso.conditions({ first: 100 }).rows({
  explode: 'issuers',
  columns: {
    condition: 'slug',
    summary: 'summary',
    issuer: 'issuers.name',
    targets: 'targets.name',
    force: 'force',
    offer: 'considerations.considerationKind',
    since: 'firstStatedAt',
    status: 'status',
  },
  onProgress: ({ loaded, total }) => console.error(`${loaded} of ${total} conditions`),
})
process.stdout.write(rows.toCSV())

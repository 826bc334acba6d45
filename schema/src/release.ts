// Takes the schema as it is for that of the release: `pnpm --filter @proviso/schema release`.
import { readFileSync, writeFileSync } from 'node:fs'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const { version } = JSON.parse(read('../package.json')) as { version: string }
writeFileSync(
  new URL('../released.graphql', import.meta.url),
  `# The schema of the last release, ${version}. What is changed since is compared with it.\n${read('../schema.graphql')}`,
)

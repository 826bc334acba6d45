// Asking for data alone: a test says what it expects of them.
import type { Pool } from 'pg'
import { mutate } from './mutate.ts'

/** The data that an operation answers; throws where it has errors. */
export async function ask(
  pool: Pool,
  query: string,
  variables: Record<string, unknown> = {},
  // biome-ignore lint/suspicious/noExplicitAny: whatever was asked for
): Promise<any> {
  const { data, errors } = await mutate(pool, query, variables)
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

/** What a refusal says. */
export const FAULT =
  '__typename ... on Fault { code message } ... on InvalidInput { issues { path code message suggestions } } ... on Conflict { currentId currentVersion }'

/** An article, and a condition that quotes it, as inputs. */
export const article = {
  dataset: 'desk',
  key: 'report',
  publisher: { name: 'Wire' },
  title: 'A mission',
  publishedAt: '2022-01-20',
  text: 'The mission will reopen once the airport is safe, the EU said. It is not safe, the minister said. It is late.',
}
const quoting = (exact: string, more: object = {}) => [
  {
    attribution: 'INDIRECT_SPEECH',
    quotes: [{ article: { record: { dataset: 'desk', key: 'report' } }, exact, ...more }],
  },
]
export const condition = {
  dataset: 'desk',
  slug: 'safe-airport',
  summary: 'The mission reopens once the airport is safe.',
  requirement: 'a safe airport',
  topic: { slug: 'security' },
  force: 'CONDITION',
  issuers: [{ actor: { slug: 'european-union' } }],
  targets: [{ actor: { slug: 'taliban' } }],
  claims: quoting('once the airport is safe'),
}
export const claims = quoting

// What the configuration leaves open to strangers: for `proviso serve --check`.
import { type Configuration, webOrigins } from '../configuration.ts'

type Finding = readonly [isOpen: boolean, what: string, how: string]

/** One line for each way in: whether it is open, and which variable decides it. */
export function exposureReport(configuration: Configuration): string {
  const findings = findingsOf(configuration)
  const lines = findings.map(([isOpen, what, how]) => `${isOpen ? 'open  ' : 'closed'}  ${what} (${how})`)
  const open = findings.filter(([isOpen]) => isOpen).length
  return `${lines.join('\n')}\n${open} of ${findings.length} are open.\n`
}

function findingsOf(configuration: Configuration): Finding[] {
  const { HOST, EXPOSURE, READ_ACCESS, RATE_LIMIT, TRUSTED_ONLY, MAX_BATCH, DATABASE_URL } = configuration
  const isPublic = EXPOSURE === 'public'
  const origins = webOrigins(configuration)
  const isLoopback = /^(127\.|::1$|localhost$)/.test(HOST)
  return [
    [!isLoopback, 'connections from other machines', `HOST=${HOST}`],
    [READ_ACCESS === 'open', 'reading without a key', `READ_ACCESS=${READ_ACCESS}`],
    [RATE_LIMIT === 0, 'any number of requests without a key', `RATE_LIMIT=${RATE_LIMIT}`],
    [isPublic, 'the schema, by introspection', `EXPOSURE=${EXPOSURE}`],
    [isPublic, 'GraphiQL and the landing page', `EXPOSURE=${EXPOSURE}`],
    [isPublic, 'what is wrong with a document, with suggestions', `EXPOSURE=${EXPOSURE}`],
    [!TRUSTED_ONLY, 'documents that nobody has trusted', `TRUSTED_ONLY=${TRUSTED_ONLY}`],
    [
      origins.includes('*'),
      `pages of ${origins.includes('*') ? 'any web origin' : 'other web origins'}`,
      `CORS_ORIGIN=${configuration.CORS_ORIGIN.join(',')}`,
    ],
    [MAX_BATCH > 1, 'several operations in one request', `MAX_BATCH=${MAX_BATCH}`],
    [!isLoopback, 'connections without TLS', 'let a proxy end TLS; see docs/operating.md'],
    [
      DATABASE_URL !== undefined && !/[?&]sslmode=(require|verify-)/.test(DATABASE_URL),
      'the way to the database without TLS',
      DATABASE_URL === undefined ? 'embedded, on loopback' : 'DATABASE_URL without sslmode=require',
    ],
  ]
}

// The configuration: environment variables, checked when the service starts. This file is their one definition; the
// table in the README and in `proviso serve --help` is made from it.
import { availableParallelism } from 'node:os'
import type { DatabaseOptions } from '@proviso/prisma'
import type { Limits } from '@proviso/schema'
import * as z from 'zod'
import { readTrustProxy } from './http/forwarded.ts'
import { LOG_LEVELS } from './logger.ts'

/** What an operation may cost where nothing else is configured; docs/costs.md has what operations took that cost so much. */
export const USUAL_COST = 100_000

const whole = (min: number, max: number, what: string) =>
  z.coerce
    .number({ error: `give ${what}: a whole number from ${min} to ${max}` })
    .int(`give ${what}: a whole number from ${min} to ${max}`)
    .min(min, `give ${what}: a whole number from ${min} to ${max}`)
    .max(max, `give ${what}: a whole number from ${min} to ${max}`)

function isTrustProxy(given: string): boolean {
  try {
    readTrustProxy(given)
    return true
  } catch {
    return false
  }
}

const environment = z.object({
  HOST: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .describe('The address to listen on. `0.0.0.0` or `::` serves other machines too.'),
  PORT: whole(0, 65_535, 'a port').default(4000).describe('The port to listen on; 0 takes any free one.'),
  DATA_DIR: z
    .string()
    .min(1)
    .default('.data')
    .describe('The folder that holds the embedded PostgreSQL, when DATABASE_URL is not set.'),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'give an address such as postgresql://user:password@host:5432/database',
    })
    .optional()
    .describe('A PostgreSQL (15 or newer) to use in place of the embedded one.'),
  DATABASE_DIRECT_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'give an address such as postgresql://owner:password@host:5432/database',
    })
    .optional()
    .describe(
      'Where DATABASE_URL leads through a pooler: an address of the same database past it, for migrations (with the role that owns the tables), versions of the data and live changes.',
    ),
  DATABASE_PREPARE: z
    .enum(['auto', 'on', 'off'], { error: 'give auto, on or off' })
    .default('auto')
    .describe(
      'Whether statements stay prepared. `auto`: unless a pooler is seen; `on`: also through a pooler that permits it; `off`: never, and nothing is set in a session.',
    ),
  DATABASE_REPLICA_URLS: z
    .string()
    .default('')
    .transform((list) => list.split(',').flatMap((url) => url.trim() || []))
    .pipe(
      z.array(
        z.url({
          protocol: /^postgres(ql)?$/,
          error: 'give addresses such as postgresql://user:password@host:5432/database, with commas',
        }),
      ),
    )
    .describe(
      'Read replicas (streaming replication) of the database, with commas. They answer what they have replayed.',
    ),
  TRUST_PROXY: z
    .string()
    .default('false')
    .refine(isTrustProxy, {
      error:
        'give false, true, or addresses and subnets of proxies with commas, such as 127.0.0.1, 10.0.0.0/8',
    })
    .describe(
      'Whose `X-Forwarded-Proto`, `-Host`, `-Prefix` and `-For` are believed: `false`, `true` (whoever connects), or addresses and subnets of proxies, with commas.',
    ),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, { error: `give one of ${LOG_LEVELS.join(', ')}` })
    .default('info')
    .describe(`How much to log: ${LOG_LEVELS.join(', ')}.`),
  WORKERS: z
    .union([z.literal('auto'), whole(1, 1000, 'a number of processes')], {
      error: 'give `auto` or a number of processes: a whole number from 1 to 1000',
    })
    .default('auto')
    .describe(
      'How many processes serve. `auto`: one per core, or half as many when the embedded PostgreSQL shares the machine.',
    ),
  POOL_SIZE: z
    .union([z.literal('auto'), whole(1, 1000, 'a number of connections')], {
      error: 'give `auto` or a number of connections: a whole number from 1 to 1000',
    })
    .default('auto')
    .transform((size) => (size === 'auto' ? Math.max(10, 2 * availableParallelism()) : size))
    .describe(
      'How many database connections to use at most. `auto`: 10, or two per core where that is more.',
    ),
  STATEMENT_TIMEOUT: whole(1, 3_600_000, 'a time in milliseconds')
    .default(10_000)
    .describe('How long one SQL statement may take, in milliseconds; then it is cancelled.'),
  SHUTDOWN_TIMEOUT: whole(0, 3_600_000, 'a time in milliseconds')
    .default(10_000)
    .describe('How long requests in flight may take to finish when the service stops, in milliseconds.'),
  RESPONSE_CACHE_MB: whole(0, 1_000_000, 'a size in MiB')
    .default(64)
    .describe('How much memory to use for answers given before, in MiB; 0 keeps none. They are never stale.'),
  TRUSTED_DOCUMENTS: z
    .string()
    .default('')
    .transform((list) => list.split(',').flatMap((file) => file.trim() || []))
    .describe(
      "Manifests of trusted documents besides that of the SDK, as graphql-codegen's client preset, relay-compiler or Apollo's generator write them: files, with commas.",
    ),
  TRUSTED_ONLY: z
    .stringbool({ error: 'give true or false' })
    .default(false)
    .describe('Whether to answer trusted documents only. GraphiQL then shows no schema.'),
  FEDERATION: z
    .stringbool({ error: 'give true or false' })
    .default(false)
    .describe(
      'Whether to be a subgraph of Apollo Federation 2: see [docs/federation.md](docs/federation.md).',
    ),
  EXPOSURE: z
    .enum(['public', 'closed'], { error: 'give public or closed' })
    .default('public')
    .describe(
      'Whether strangers may look around: `public`, or `closed`, which hides the schema, GraphiQL and what is wrong with documents.',
    ),
  SEARCH_ENGINES: z
    .enum(['allow', 'refuse'], { error: 'give allow or refuse' })
    .default('allow')
    .describe(
      'Whether search engines may show the pages: `allow`, or `refuse`, by `/robots.txt`. `/sitemap.xml` tells them where the pages are.',
    ),
  READ_ACCESS: z
    .enum(['open', 'key'], { error: 'give open or key' })
    .default('open')
    .describe(
      'Who may read: `open`, whoever reaches the service, or `key`, who shows a key (`proviso keys create`). Writing always needs one.',
    ),
  JWT_ISSUER: z
    .url({ protocol: /^https?$/, error: 'give an address such as https://login.example' })
    .optional()
    .describe(
      'Whose JSON Web Tokens are believed beside keys: the `iss` that stands in them. Their `scope` holds scopes of keys.',
    ),
  JWT_AUDIENCE: z
    .string()
    .min(1)
    .default('proviso')
    .describe('What must stand in the `aud` of these tokens: that they are meant for this service.'),
  JWT_KEYS_URL: z
    .url({
      protocol: /^https?$/,
      error: 'give an address such as https://login.example/.well-known/jwks.json',
    })
    .optional()
    .describe(
      'Where the public keys of JWT_ISSUER are, as a JSON Web Key Set. Left out: at `/.well-known/jwks.json` below it.',
    ),
  WEBHOOK_NETWORKS: z
    .string()
    .default('')
    .refine((given) => given === '' || isTrustProxy(given), {
      error: 'give addresses and subnets with commas, such as 10.0.0.0/8',
    })
    .describe(
      'Addresses and subnets, with commas, that webhooks may reach though they are not public, or without TLS.',
    ),
  RATE_LIMIT: whole(0, 1_000_000, 'a number of requests')
    .default(0)
    .describe('How many requests a minute are answered to an address that shows no key; 0 counts none.'),
  RATE_LIMIT_KEY: whole(0, 1_000_000, 'a number of requests')
    .default(0)
    .describe('How many requests a minute are answered to a key; 0 counts none.'),
  CORS_ORIGIN: z
    .string()
    .min(1)
    .default('auto')
    .transform((list) => list.split(',').map((origin) => origin.trim()))
    .describe(
      'From which web origins browsers may ask: `*`, or a list with commas. `auto`: from all, or from none where EXPOSURE is closed.',
    ),
  MAX_BODY_SIZE: whole(1, 1_000_000_000, 'a size in bytes')
    .default(1_000_000)
    .describe('The largest request body, in bytes.'),
  MAX_BATCH: whole(1, 1000, 'a number of operations')
    .default(10)
    .describe('How many operations one batch may hold.'),
  MAX_SUBSCRIPTIONS: whole(0, 1_000_000, 'a number of subscriptions')
    .default(4000)
    .describe('How many subscriptions to serve at the same time; one address may have half of them.'),
  MAX_EXPORTS: whole(0, 1000, 'a number of exports')
    .default(2)
    .describe(
      'How many tables a process may export at the same time (`/export/`), each over a connection of its own; 0 exports none. None are where EXPOSURE is closed or TRUSTED_ONLY is set.',
    ),
  MAX_TOKENS: whole(1, 1_000_000, 'a number of tokens')
    .default(5000)
    .describe('How many tokens a document may have.'),
  MAX_DEPTH: whole(1, 1000, 'a depth').default(20).describe('How deep fields may be nested.'),
  MAX_FIELDS: whole(1, 1_000_000, 'a number of fields')
    .default(1000)
    .describe('How many fields an operation may select, its fragments written out.'),
  MAX_ALIASES: whole(0, 1_000_000, 'a number of aliases')
    .default(50)
    .describe('How many aliases an operation may have, its fragments written out.'),
  MAX_COST: whole(1, 1_000_000_000, 'a cost')
    .default(USUAL_COST)
    .describe(
      'What an operation may cost: about as much as showing so many rows. Lists that have to be searched cost by the sizes of the tables. Trusted documents may cost twice as much, unless a variable gives a filter.',
    ),
  MAX_FILTERS: whole(1, 1000, 'a number of comparisons and relations')
    .default(150)
    .describe(
      'How many comparisons and relations the filters of an operation may hold, in its text or its variables.',
    ),
  MAX_FILTER_DEPTH: whole(1, 20, 'a number of relations')
    .default(8)
    .describe('Over how many relations, one within the other, a filter may go.'),
  MAX_DIRECTIVES: whole(0, 1_000_000, 'a number of directives')
    .default(50)
    .describe('How many directives an operation may have, its fragments written out.'),
})

/** The configuration of the service. Times are in milliseconds, sizes in bytes. */
export type Configuration = z.output<typeof environment>

/** The web origins from which browsers may ask; `*` stands for any. */
export function webOrigins({
  CORS_ORIGIN,
  EXPOSURE,
}: Pick<Configuration, 'CORS_ORIGIN' | 'EXPOSURE'>): string[] {
  if (!CORS_ORIGIN.includes('auto')) return CORS_ORIGIN
  return EXPOSURE === 'closed' ? [] : ['*']
}

/** The web origins that the configuration names itself; `*` stands for any. */
export const namedOrigins = ({ CORS_ORIGIN }: Pick<Configuration, 'CORS_ORIGIN'>): string[] =>
  CORS_ORIGIN.filter((origin) => origin !== 'auto')

/** The environment does not hold a valid configuration; the message says what is wrong with each variable. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
}

/**
 * The configuration that a set of environment variables gives. An empty variable counts as not set.
 *
 * @throws ConfigurationError that names every variable at fault
 */
export function readConfiguration(env: Record<string, string | undefined> = process.env): Configuration {
  const given = Object.fromEntries(
    Object.keys(environment.shape).flatMap((name) => (env[name] ? [[name, env[name]]] : [])),
  )
  const result = environment.safeParse(given)
  if (result.success) return result.data
  const lines = result.error.issues.map((issue) => {
    const name = String(issue.path[0])
    // The address of a database holds its password.
    const value = name.startsWith('DATABASE_') ? '' : `=${given[name]}`
    return `  ${name}${value}: ${issue.message}`
  })
  throw new ConfigurationError(
    `The configuration is not valid:\n${[...new Set(lines)].join('\n')}\nSee "proviso serve --help" for all variables.`,
  )
}

/** The database that a configuration names. */
export const databaseOptions = (configuration: Configuration): DatabaseOptions => ({
  databaseUrl: configuration.DATABASE_URL,
  directUrl: configuration.DATABASE_DIRECT_URL,
  dataDir: configuration.DATA_DIR,
  poolSize: configuration.POOL_SIZE,
  ...(configuration.DATABASE_PREPARE === 'off' && { isPooled: true }),
})

/** One environment variable, as the documentation tells it. */
export interface Variable {
  readonly name: string
  /** The default as one would write it, or undefined for none. */
  readonly default: string | undefined
  readonly description: string
}

const AUTOMATIC = new Set<keyof Configuration>(['WORKERS', 'POOL_SIZE'])

/** How much an operation may ask of the database. */
export const limitsOf = (configuration: Configuration): Limits => ({
  cost: configuration.MAX_COST,
  filters: configuration.MAX_FILTERS,
  relations: configuration.MAX_FILTER_DEPTH,
})

/** Every environment variable that the service knows. */
export const variables: readonly Variable[] = Object.entries(environment.shape).map(([name, type]) => {
  // what it says of itself, before it is adapted to this machine
  const value = AUTOMATIC.has(name as keyof Configuration)
    ? 'auto'
    : readConfiguration({})[name as keyof Configuration]
  return {
    name,
    default: value === undefined || String(value) === '' ? undefined : String(value),
    description: type.description ?? '',
  }
})

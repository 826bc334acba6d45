// The real service over the sample corpus, for the tests of one file.
import { afterAll, beforeAll } from 'vitest'
import type { Database } from '../../prisma/src/index.ts'
import { type Client, type ClientOptions, createClient } from '../../sdk/src/index.ts'
import { type RunningServer, type ServerOptions, startServer } from '../../server/src/index.ts'
import { useTestDatabase } from '../support/database.ts'

/** A running server and a client for it; `requests` counts what the client sent. */
export function useServer(
  options: Partial<ClientOptions> = {},
  configuration: ServerOptions['configuration'] = {},
): {
  readonly database: Database
  readonly url: string
  readonly client: Client
  readonly requests: { body: { query?: string; variables?: Record<string, unknown> } }[]
} {
  const test = useTestDatabase({ corpus: 'sample' })
  const requests: { body: { query?: string; variables?: Record<string, unknown> } }[] = []
  let server: RunningServer | undefined
  beforeAll(async () => {
    server = await startServer({ database: test.database, configuration })
  })
  afterAll(async () => {
    await server?.close()
  })
  return {
    get database() {
      return test.database
    },
    requests,
    get url() {
      return `${server!.url}/graphql`
    },
    get client() {
      return createClient({
        url: this.url,
        fetch: (input, init) => {
          requests.push({ body: JSON.parse(init!.body as string) })
          return fetch(input, init)
        },
        ...options,
      })
    },
  }
}

import { ProvisoError } from '../error.ts'
import type { Transport } from '../transport.ts'

const hint =
  ' If the SDK made the question, the server’s schema is older than the SDK: the server hands out the one that fits it, at /sdk.tgz.'

/** A transport that says where to get the SDK that fits the server, if a question does not. */
export const fitting = (transport: Transport): Transport => ({
  ...transport,
  async request(...args: [never, never]): Promise<never> {
    try {
      return await transport.request<never, never>(...args)
    } catch (error) {
      if (error instanceof ProvisoError && error.code === 'GRAPHQL_VALIDATION_FAILED') error.message += hint
      throw error
    }
  },
})

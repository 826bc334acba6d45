// A mutation: one transaction, at whose end its answer is read in it; refused with a fault where its input does not fit.
import type { GraphQLResolveInfo } from 'graphql'
import { builder } from '../builder.ts'
import { typeKey } from '../compile/object.ts'
import type { Context, Transaction } from '../execute.ts'
import type { FieldBuilder } from '../fields/field.ts'
import { datasetsOf, may, type Principal } from '../sql/principal.ts'
import { refusal } from '../sql/refusal.ts'
import { changedIn } from './changed.ts'
import { Conflict, InvalidInput, NotFound, Refused } from './fault.ts'
import { once } from './idempotency.ts'
import { readPayload, type Written } from './payload.ts'

/** With what a mutation works. */
export interface Session {
  readonly tx: Transaction
  readonly info: GraphQLResolveInfo
  readonly principal: Principal
  /** What brings in what is written: the mutation, and whose key it is. */
  origin(reason?: string | null): {
    kind: 'KEY'
    name: string
    writer: string
    operation: string
    /** The datasets whose withheld words it may be told of; absent: all. */
    shown?: readonly string[]
    reason?: string
  }
  /** The dataset that is written to: the one that is asked for, or the key's own. */
  dataset(asked: unknown): string
}

export interface MutationOptions<Args> {
  readonly description: string
  /** The name of the payload's type. */
  readonly payload: string
  readonly args: (t: FieldBuilder) => Record<string, unknown>
  /** Writes; gives the keys of what the payload shows. */
  readonly write: (args: Args, session: Session) => Promise<Written>
}

const USUAL_DATASET = 'api'

const faults = [InvalidInput, Conflict, NotFound]

/** A field of the mutation type. It is null only beside an error; a later field that fails erases nothing. */
export function mutation<Args = Record<string, unknown>>(
  t: FieldBuilder,
  name: string,
  payload: unknown,
  options: MutationOptions<Args>,
) {
  const result = builder.unionType(`${name[0]!.toUpperCase()}${name.slice(1)}Result`, {
    description: `What became of \`${name}\`: its payload, or a fault.`,
    types: [payload, ...faults] as never,
    resolveType: (value) => (value as unknown as Record<string, string>)[typeKey],
  })
  return t.field({
    type: result,
    nullable: true,
    description: options.description,
    args: {
      ...options.args(t),
      dryRun: t.arg({
        type: 'Boolean',
        defaultValue: false,
        required: true,
        description: 'Whether all is done as it would be, answered, and then undone.',
      }),
    },
    resolve: async (
      _root: unknown,
      { dryRun, ...args }: { dryRun: boolean } & Record<string, unknown>,
      context: Context,
      info: GraphQLResolveInfo,
    ) => {
      const principal = permitted(context)
      let answer: unknown
      try {
        return await context.write!(async (tx) => {
          const work = async () => {
            const written = await options.write(args as Args, sessionOf(tx, info, principal))
            const changed = await changedIn(tx, written.changes)
            return await readPayload(tx, context, info, options.payload, written.rows, changed)
          }
          const { idempotencyKey: key } = context
          answer = key === undefined || dryRun ? await work() : await once(tx, key, principal, info, work)
          if (dryRun) throw new Undone()
          return answer
        })
      } catch (error) {
        if (error instanceof Undone) return answer
        if (error instanceof Refused) return error.fault
        throw error
      }
    },
  })
}

/** Ends a transaction whose work is not to stay. */
class Undone extends Error {}

function permitted({ principal, write }: Context): Principal {
  if (!write) throw refusal('FORBIDDEN', 'This server does not write.')
  if (!principal)
    throw refusal('UNAUTHENTICATED', 'Writing needs a key. Send it as "Authorization: Bearer prv_…".', {
      http: { headers: { 'www-authenticate': 'Bearer realm="proviso"' } },
    })
  if (may(principal, 'write') || datasetsOf(principal, 'write')!.length > 0) return principal
  throw refusal(
    'FORBIDDEN',
    `The key of "${principal.name}" does not permit writing: it needs the scope write.`,
  )
}

const sessionOf = (
  tx: Transaction,
  info: GraphQLResolveInfo,
  principal: Principal,
  shown = datasetsOf(principal, 'texts'),
): Session => ({
  tx,
  info,
  principal,
  origin: (reason) => ({
    kind: 'KEY',
    name: principal.name,
    writer: principal.id,
    operation: info.fieldName,
    ...(shown && { shown }),
    ...(reason != null && { reason }),
  }),
  dataset(asked) {
    const own = datasetsOf(principal, 'write')
    const name = (asked as string | null | undefined) ?? own?.[0] ?? USUAL_DATASET
    if (own && !own.includes(name))
      throw refusal(
        'FORBIDDEN',
        `The key of "${principal.name}" does not permit writing to the dataset "${name}".`,
      )
    return name
  },
})

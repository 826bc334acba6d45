// A mutation: one transaction, at whose end its answer is read in it; refused with a fault where its input does not fit.
import { faultOfDatasetName } from '@proviso/prisma'
import type { GraphQLResolveInfo } from 'graphql'
import { needing } from '../access.ts'
import type { Context, Transaction } from '../execute.ts'
import type { FieldBuilder } from '../fields/field.ts'
import { datasetsOf, type Principal } from '../sql/principal.ts'
import { refusal } from '../sql/refusal.ts'
import { countBrought, entriesIn } from './brought.ts'
import { changedIn } from './changed.ts'
import { Refused, refuseInput } from './fault.ts'
import { once } from './idempotency.ts'
import { sentence } from './issues.ts'
import { readPayload, type Written } from './payload.ts'
import { refusePerspectives } from './present.ts'
import { resultType } from './result.ts'

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
    /** The datasets that it may write to; absent: all. */
    datasets?: readonly string[]
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
  /** Whether it is done beside others like it. */
  readonly beside?: boolean
  /** Writes; gives the keys of what the payload shows. */
  readonly write: (args: Args, session: Session) => Promise<Written>
}

const USUAL_DATASET = 'api'

/** A field of the mutation type. It is null only beside an error; a later field that fails erases nothing. */
export function mutation<Args = Record<string, unknown>>(
  t: FieldBuilder,
  name: string,
  payload: unknown,
  options: MutationOptions<Args>,
) {
  return t.field(
    needing<{ dryRun: boolean } & Record<string, unknown>>(
      { scope: 'write', inDataset: true },
      {
        type: resultType(name, payload),
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
      },
      async (principal, { dryRun, ...args }, context, info) => {
        countBrought(info, entriesIn(args))
        return await transacted({ principal, context, info, dryRun, beside: options.beside }, async (tx) => {
          const session = sessionOf(tx, info, principal)
          // whose records are touched is asked before anything is looked up
          if (namesDataset(args.input)) session.dataset(args.input.dataset)
          refusePerspectives(info, args)
          const written = await options.write(args as Args, session)
          const changed = await changedIn(tx, written)
          return await readPayload(tx, context, info, options.payload, written.rows, changed)
        })
      },
    ),
  )
}

/** A mutation as it was asked for. */
interface AskedMutation {
  readonly principal: Principal
  readonly context: Context
  readonly info: GraphQLResolveInfo
  readonly dryRun?: boolean
  readonly beside?: boolean | undefined
}

/** Does the work of a mutation in a transaction, once for each idempotency key; answers what refuses it. */
export async function transacted(
  { principal, context, info, dryRun = false, beside = false }: AskedMutation,
  work: (tx: Transaction) => Promise<Record<string, unknown>>,
): Promise<unknown> {
  if (!context.write) throw refusal('FORBIDDEN', 'This server does not write.')
  let answer: unknown
  try {
    return await context.write(
      async (tx) => {
        const { idempotencyKey: key } = context
        answer =
          key === undefined || dryRun
            ? await work(tx)
            : await once(tx, key, principal, info, async () => await work(tx))
        if (dryRun) throw new Undone()
        return answer
      },
      { beside },
    )
  } catch (error) {
    if (error instanceof Undone) return answer
    if (error instanceof Refused) return error.fault
    throw error
  }
}

const namesDataset = (input: unknown): input is { dataset: unknown } =>
  typeof input === 'object' && input !== null && 'dataset' in input

/** Ends a transaction whose work is not to stay. */
class Undone extends Error {}

const sessionOf = (
  tx: Transaction,
  info: GraphQLResolveInfo,
  principal: Principal,
  shown = datasetsOf(principal, 'texts'),
  datasets = datasetsOf(principal, 'write'),
): Session => ({
  tx,
  info,
  principal,
  origin(reason) {
    if (reason?.trim() === '') refuseInput(['reason'], 'invalid_value', 'Say why, in a sentence for people.')
    if (reason?.includes('\0') || reason?.isWellFormed() === false)
      refuseInput(['reason'], 'invalid_value', 'A reason cannot hold NUL, nor half of a character.')
    return {
      kind: 'KEY',
      name: principal.name,
      writer: principal.id,
      operation: info.fieldName,
      ...(shown && { shown }),
      ...(datasets && { datasets }),
      ...(reason != null && { reason }),
    }
  },
  dataset(asked) {
    const own = datasetsOf(principal, 'write')
    // as it is read of a file
    const name = (asked as string | null | undefined)?.normalize('NFC') ?? own?.[0] ?? USUAL_DATASET
    if (own && !own.includes(name))
      throw refusal(
        'FORBIDDEN',
        `The key of "${principal.name}" does not permit writing to the dataset "${name}".`,
      )
    // a name that no file can have would keep all that is exported from being imported
    const fault = faultOfDatasetName(name)
    if (fault) refuseInput(['dataset'], 'invalid_value', sentence(fault))
    return name
  },
})

import type { Subscription } from '../graph/schema.ts'
import type { SubscriptionSelection } from '../graph/selections.ts'
import { type SubscribeOptions, subscribe } from '../subscribe.ts'
import type { Transport } from '../transport.ts'
import { printDocument } from './query.ts'
import type { Exact, Result } from './types.ts'

/**
 * Follows a selection of a subscription, typed: see {@link subscribe}.
 *
 * @example
 * for await (const { changes } of follow(proviso, { changes: { recordedAt: true, action: true } }))
 *   console.log(changes.recordedAt, changes.action)
 */
export function follow<const S extends SubscriptionSelection>(
  transport: Transport,
  selection: S & Exact<Subscription, S> & SubscriptionSelection,
  options?: SubscribeOptions,
): AsyncGenerator<Result<Subscription, S>, void, undefined> {
  const { text, variables } = printDocument('Subscription', selection)
  return subscribe(transport, text, variables, options)
}

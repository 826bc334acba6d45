import { schema } from '@proviso/schema'
import { isEnumType } from 'graphql'
import { readConfiguration } from '../../configuration.ts'
import { readNetworks } from '../../http/forwarded.ts'
import { createDeliverer } from '../../webhooks/deliver.ts'
import { webhookFault } from '../../webhooks/service.ts'
import {
  createWebhook,
  deadLetters,
  forgetDeadLetter,
  listWebhooks,
  pauseWebhook,
  removeWebhook,
  resumeWebhook,
  type Webhook,
} from '../../webhooks/webhooks.ts'
import { UsageError } from '../failure.ts'
import { withDatabase } from './with-database.ts'

const allowed = () => readNetworks(readConfiguration().WEBHOOK_NETWORKS)

interface CreateOptions {
  readonly kinds?: readonly string[]
  readonly about?: string
}

/** `proviso webhooks create`: standard output has the secret alone, so that it can be kept by a program. */
export async function createOne(
  url: string,
  { kinds = [], about = undefined }: CreateOptions,
): Promise<number> {
  const wanted = { url, kinds, about: about ?? null }
  const webhook = await withDatabase(async ({ pool }) => {
    const fault = faultOfKinds(kinds) ?? (await webhookFault(pool, wanted, allowed()))?.message
    if (fault !== undefined) throw new UsageError(fault)
    return await createWebhook(pool, wanted)
  })
  process.stderr.write(
    `Webhook ${webhook.id} tells ${url} of what is recorded from now on. Its messages are signed with this secret, which is not shown again:\n`,
  )
  process.stdout.write(`${webhook.secret}\n`)
  return 0
}

/** `proviso webhooks list`. */
export async function listAll({ json = false }: { json?: boolean }): Promise<number> {
  const webhooks = await withDatabase(({ pool }) => listWebhooks(pool))
  if (json) {
    const told = webhooks.map(({ id: number, secret: _, ...webhook }) => ({ number, ...webhook }))
    process.stdout.write(`${JSON.stringify(told, null, 2)}\n`)
    return 0
  }
  if (webhooks.length === 0)
    process.stdout.write('There are no webhooks. Make one: proviso webhooks create URL\n')
  for (const webhook of webhooks) process.stdout.write(`${told(webhook)}\n`)
  return 0
}

/** `proviso webhooks pause`. */
export const pause = (number: string): Promise<number> =>
  change(number, pauseWebhook, 'is told nothing until it is resumed')

/** `proviso webhooks resume`. */
export const resume = (number: string): Promise<number> => change(number, resumeWebhook, 'is told again')

/** `proviso webhooks remove`. */
export const remove = (number: string): Promise<number> => change(number, removeWebhook, 'removed')

/** What is none is the number of nothing. */
const isNumber = (text: string) => /^\d{1,18}$/.test(text)

async function change(number: string, act: typeof removeWebhook, done: string): Promise<number> {
  const isThere = isNumber(number) && (await withDatabase(({ pool }) => act(pool, number)))
  if (!isThere)
    throw new UsageError(`There is no webhook of the number "${number}". See: proviso webhooks list`)
  process.stdout.write(`${number}: ${done}\n`)
  return 0
}

/** `proviso webhooks dead`: fails where a message is not taken again; sends none where one that was asked for is not there. */
export async function dead({ resend }: { resend?: true | readonly string[] }): Promise<number> {
  const numbers = Array.isArray(resend) ? (resend as string[]) : undefined
  return await withDatabase(async ({ pool }, signal) => {
    const letters = await deadLetters(pool, { numbers: numbers?.filter(isNumber) })
    const missing = numbers?.find((wanted) => !letters.some(({ number }) => number === wanted))
    if (missing !== undefined)
      throw new UsageError(`No message of the number "${missing}" is laid aside. See: proviso webhooks dead`)
    if (letters.length === 0) process.stdout.write('There are no such messages.\n')
    if (resend === undefined) {
      for (const { number, webhook, error, diedAt } of letters)
        process.stdout.write(`${number}\t${webhook.url}\t${diedAt.toISOString()}\t${error}\n`)
      return 0
    }
    const deliverer = createDeliverer(allowed())
    let exitCode = 0
    for (const letter of letters) {
      signal.throwIfAborted()
      const delivery = await deliverer.send(letter.webhook, letter)
      if (delivery.isTaken) await forgetDeadLetter(pool, letter.number)
      else exitCode = 1
      process.stdout.write(`${letter.number}: ${delivery.isTaken ? 'taken' : delivery.error}\n`)
    }
    await deliverer.close()
    return exitCode
  })
}

function faultOfKinds(kinds: readonly string[]): string | undefined {
  const type = schema.getType('ChangeKind')
  const known = isEnumType(type) ? type.getValues().map(({ name }) => name) : []
  const wrong = kinds.find((kind) => !known.includes(kind))
  return wrong === undefined ? undefined : `"${wrong}" is no kind of thing: give ${known.join(', ')}.`
}

/** One line for a webhook. */
function told(webhook: Webhook): string {
  const { id, url, kinds, about, deliveredThrough } = webhook
  const what = [...kinds, ...(about === null ? [] : [about])].join(' ') || 'all changes'
  return [id, url, what, `told up to change ${deliveredThrough}`, stateOf(webhook)].join('\t')
}

function stateOf({ failures, lastError, pausedAt, isGone, nextAttemptAt }: Webhook): string {
  const inVain = `in vain ${failures} times`
  if (isGone) return `paused: ${lastError}`
  if (pausedAt) return failures > 0 ? `paused by hand, ${inVain}: ${lastError}` : 'paused by hand'
  return failures > 0 ? `${inVain}, again at ${nextAttemptAt.toISOString()}: ${lastError}` : 'well'
}

// Webhooks for the API: what `proviso webhooks` does, over the connection of whoever asks.
import { identityIn, type WebhookService } from '@proviso/schema'
import { GraphQLError } from 'graphql'
import { type Allows, urlFault } from './address.ts'
import type { Deliverer } from './deliver.ts'
import { nextFor } from './message.ts'
import {
  createWebhook,
  type DeadLetter,
  deadLetters,
  forgetDeadLetter,
  listWebhooks,
  pauseWebhook,
  removeWebhook,
  resumeWebhook,
  type Webhook,
} from './webhooks.ts'

type Connection = Parameters<typeof listWebhooks>[0]

/** What is wrong with a webhook that is to be made; undefined where nothing is. */
export async function webhookFault(
  connection: Connection,
  wanted: Pick<Webhook, 'url' | 'kinds' | 'about'>,
  allows: Allows,
): ReturnType<WebhookService['fault']> {
  const message = urlFault(wanted.url, allows)
  if (message !== undefined) return { field: 'url', message: `${message}.` }
  try {
    nextFor(wanted)
    const { about } = wanted
    return about === null || (await isThere(connection, about))
      ? undefined
      : { field: 'about', message: `There is nothing of the id "${about}".` }
  } catch (error) {
    if (error instanceof GraphQLError) return { field: 'about', message: error.message }
    throw error
  }
}

/** Whether there is a row of an id that can be followed. */
async function isThere(connection: Connection, about: string): Promise<boolean> {
  const { noun, key } = identityIn(about)!
  const { rows } = await connection.query(`SELECT FROM "${noun.model}" WHERE "id" = $1`, [key])
  return rows.length > 0
}

/** What is no id is the id of nothing. */
const isId = (id: string) => /^\d{1,18}$/.test(id)

const ofId =
  (act: (connection: Connection, id: string) => Promise<boolean>) =>
  async (connection: Connection, id: string): Promise<boolean> =>
    isId(id) && (await act(connection, id))

const listed =
  <Item>(list: (connection: Connection, id?: string) => Promise<Item[]>) =>
  async (connection: Connection, id?: string): Promise<Item[]> =>
    id === undefined || isId(id) ? await list(connection, id) : []

export const createWebhookService = (allows: Allows, deliverer: Deliverer): WebhookService => ({
  fault: (connection, wanted) => webhookFault(connection, wanted, allows),
  create: createWebhook,
  list: listed(listWebhooks),
  pause: ofId(pauseWebhook),
  resume: ofId(resumeWebhook),
  remove: ofId(removeWebhook),
  deadLetters: listed((connection, of) => deadLetters(connection, { of })),
  send: (letter) => deliverer.send((letter as DeadLetter).webhook, letter as DeadLetter),
  forget: forgetDeadLetter,
})

// Webhooks as the API tells them. Their secrets are told once, by the mutation that makes one.
import { builder } from '../builder.ts'
import { plain } from '../mutations/fault.ts'
import { ChangeKind } from '../nouns/change-feed.ts'
import type { DeadLetter, Webhook } from '../webhook-service.ts'

const WebhookDeadLetter = builder.objectRef<DeadLetter>('WebhookDeadLetter').implement({
  ...plain,
  description: 'A message that was tried in vain for days, and laid aside.',
  fields: (t) => ({
    id: t.exposeID('number', { description: 'Its number.' }),
    error: t.exposeString('error', { description: 'Why it was last in vain.' }),
    diedAt: t.field({
      type: 'DateTime',
      description: 'When it was laid aside.',
      resolve: ({ diedAt }) => diedAt,
    }),
  }),
})

/** A webhook with its dead letters. */
export interface ToldWebhook extends Webhook {
  readonly deadLetters: readonly DeadLetter[]
}

export const WebhookType = builder.objectRef<ToldWebhook>('Webhook').implement({
  ...plain,
  description: 'An address that is told of what is recorded.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id, as `proviso webhooks list` tells it.' }),
    url: t.exposeString('url', { description: 'The address.' }),
    kinds: t.field({
      type: [ChangeKind],
      description: 'The sorts of things whose changes it is told of. Empty for all.',
      resolve: ({ kinds }) => [...kinds],
    }),
    about: t.exposeID('about', {
      nullable: true,
      description: 'The id of that of which it is told alone. Null for everything.',
    }),
    createdAt: t.field({
      type: 'DateTime',
      description: 'When it was made.',
      resolve: ({ createdAt }) => createdAt,
    }),
    pausedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Since when it is told nothing: it was paused, or the address said that it is gone.',
      resolve: ({ pausedAt }) => pausedAt,
    }),
    failures: t.exposeInt('failures', {
      description: 'How often the message that is being tried was in vain.',
    }),
    lastError: t.exposeString('lastError', { nullable: true, description: 'Why it was last in vain.' }),
    nextAttemptAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it is tried again. Null where nothing was in vain.',
      resolve: ({ failures, nextAttemptAt }) => (failures > 0 ? nextAttemptAt : null),
    }),
    deadLetters: t.field({
      type: [WebhookDeadLetter],
      description: 'The messages that were laid aside, the first first.',
      resolve: ({ deadLetters }) => [...deadLetters],
    }),
  }),
})

const Resent = builder.objectRef<{ id: string; error: string | null }>('ResentDeadLetter').implement({
  ...plain,
  description: 'What became of a message that was sent again.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its number.' }),
    error: t.exposeString('error', {
      nullable: true,
      description: 'Why it was not taken; it stays laid aside. Null where it was taken.',
    }),
  }),
})

/** The types of what mutations of webhooks answer, where they are not refused. */
export const payloads = {
  CreateWebhookPayload: builder
    .objectRef<{ webhook: ToldWebhook; secret: string }>('CreateWebhookPayload')
    .implement({
      ...plain,
      description: 'The webhook that was made.',
      fields: (t) => ({
        webhook: t.field({
          type: WebhookType,
          description: 'The webhook.',
          resolve: ({ webhook }) => webhook,
        }),
        secret: t.exposeString('secret', {
          description: 'What its messages are signed with. It is not told again.',
        }),
      }),
    }),
  PauseWebhookPayload: webhookPayload('PauseWebhookPayload', 'The webhook that was paused.'),
  ResumeWebhookPayload: webhookPayload('ResumeWebhookPayload', 'The webhook that is told again.'),
  DeleteWebhookPayload: builder.objectRef<{ deletedId: string }>('DeleteWebhookPayload').implement({
    ...plain,
    description: 'That a webhook was removed.',
    fields: (t) => ({ deletedId: t.exposeID('deletedId', { description: 'Its id.' }) }),
  }),
  ResendDeadLettersPayload: builder
    .objectRef<{ letters: { id: string; error: string | null }[] }>('ResendDeadLettersPayload')
    .implement({
      ...plain,
      description: 'What became of messages that were sent again.',
      fields: (t) => ({
        letters: t.field({ type: [Resent], description: 'Each of them.', resolve: ({ letters }) => letters }),
      }),
    }),
}

function webhookPayload(name: string, description: string) {
  return builder.objectRef<{ webhook: ToldWebhook }>(name).implement({
    ...plain,
    description,
    fields: (t) => ({
      webhook: t.field({ type: WebhookType, description: 'The webhook.', resolve: ({ webhook }) => webhook }),
    }),
  })
}

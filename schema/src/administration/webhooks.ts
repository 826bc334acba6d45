// Watching over webhooks: what `proviso webhooks` does, for who has a key of the scope admin.
import { needing } from '../access.ts'
import { builder } from '../builder.ts'
import { typeKey } from '../compile/object.ts'
import type { Context, Transaction } from '../execute.ts'
import type { FieldBuilder } from '../fields/field.ts'
import { Refused, refuseInput } from '../mutations/fault.ts'
import { inputType } from '../mutations/inputs.ts'
import { transacted } from '../mutations/mutation.ts'
import { refusePerspectives } from '../mutations/present.ts'
import { resultType } from '../mutations/result.ts'
import { ChangeKind } from '../nouns/change-feed.ts'
import { refusal } from '../sql/refusal.ts'
import type { WebhookService } from '../webhook-service.ts'
import { payloads, type ToldWebhook, WebhookType } from './webhook-types.ts'

const ADMIN = { scope: 'admin', inDataset: false } as const

/** So many messages are sent again at a time. */
const MOST = 10

const serviceOf = ({ webhooks }: Context): WebhookService => {
  if (!webhooks) throw refusal('FORBIDDEN', 'This server sends nothing to webhooks.')
  return webhooks
}

/** All, or the one of a number, if it is there. */
async function toldWebhooks(
  service: WebhookService,
  { client }: Transaction,
  number?: string,
): Promise<ToldWebhook[]> {
  const letters = await service.deadLetters(client, number)
  return (await service.list(client, number)).map((webhook) => ({
    ...webhook,
    deadLetters: letters.filter((letter) => letter.webhook.id === webhook.id),
  }))
}

const notThere = (number: string) => new Refused('NotFound', `There is no webhook of the number "${number}".`)

/** The one of a number, or what refuses the mutation. */
async function toldWebhook(service: WebhookService, tx: Transaction, number: string): Promise<ToldWebhook> {
  const [found] = await toldWebhooks(service, tx, number)
  if (!found) throw notThere(number)
  return found
}

builder.queryField(
  'webhooks',
  (t) =>
    (t as unknown as FieldBuilder).field(
      needing(
        ADMIN,
        {
          type: [WebhookType],
          nullable: false,
          description: 'The addresses that are told of what is recorded.',
        },
        async (_principal, _args, context) => {
          const service = serviceOf(context)
          return await context.write!(async (tx) => await toldWebhooks(service, tx))
        },
      ),
    ) as never,
)

type Work<Args> = (args: Args, tx: Transaction, service: WebhookService) => Promise<object>

function webhookMutation<Args>(
  t: FieldBuilder,
  name: string,
  { description, args }: { description: string; args: Record<string, unknown> },
  work: Work<Args>,
) {
  const payload = `${name[0]!.toUpperCase()}${name.slice(1)}Payload`
  return t.field(
    needing<Args>(
      ADMIN,
      {
        type: resultType(name, payloads[payload as keyof typeof payloads]),
        nullable: true,
        description,
        args,
      },
      async (principal, given, context, info) => {
        const service = serviceOf(context)
        return await transacted({ principal, context, info }, async (tx) => {
          refusePerspectives(info, given as Record<string, unknown>)
          return { ...(await work(given, tx, service)), [typeKey]: payload }
        })
      },
    ),
  )
}

const CreateWebhookInput = () =>
  inputType('CreateWebhookInput', 'An address that is to be told of what is recorded.', (t) => ({
    url: t.field({
      type: 'String',
      required: true,
      description: 'The address: https, and public, unless the server allows others.',
    }),
    kinds: t.field({
      type: [ChangeKind] as never,
      description: 'The sorts of things whose changes it is told of. Default: all.',
    }),
    about: t.field({
      type: 'ID',
      description:
        'The `presentId` of that of which it is told alone: of what `changes(about:)` takes. Default: everything.',
    }),
  }))

const numberArg = (t: FieldBuilder) => ({
  number: t.arg({ type: 'ID', required: true, description: 'The number of the webhook.' }),
})

interface CreateArgs {
  input: { url: string; kinds?: string[] | null; about?: string | null }
}

const webhookMutations = (t: FieldBuilder) => ({
  createWebhook: webhookMutation<CreateArgs>(
    t,
    'createWebhook',
    {
      description: 'Makes a webhook, which is told of what is recorded from then on.',
      args: {
        input: t.arg({ type: CreateWebhookInput(), required: true, description: 'Where, and of what.' }),
      },
    },
    async ({ input: { url, kinds, about } }, { client }, service) => {
      const wanted = { url, kinds: kinds ?? [], about: about ?? null }
      const fault = await service.fault(client, wanted)
      if (fault) refuseInput([fault.field], `invalid_${fault.field}`, fault.message)
      const { secret, ...webhook } = await service.create(client, wanted)
      return { webhook: { ...webhook, deadLetters: [] }, secret }
    },
  ),
  pauseWebhook: webhookMutation<{ number: string }>(
    t,
    'pauseWebhook',
    {
      description: 'Pauses a webhook: what is recorded is told once it is resumed.',
      args: numberArg(t),
    },
    async ({ number }, tx, service) => {
      if (!(await service.pause(tx.client, number))) throw notThere(number)
      return { webhook: await toldWebhook(service, tx, number) }
    },
  ),
  resumeWebhook: webhookMutation<{ number: string }>(
    t,
    'resumeWebhook',
    {
      description:
        'Tells a webhook again that was paused, or that waits, from where it was told last. What was in vain before does not count.',
      args: numberArg(t),
    },
    async ({ number }, tx, service) => {
      if (!(await service.resume(tx.client, number))) throw notThere(number)
      return { webhook: await toldWebhook(service, tx, number) }
    },
  ),
  deleteWebhook: webhookMutation<{ number: string }>(
    t,
    'deleteWebhook',
    { description: 'Removes a webhook, with the messages that were laid aside.', args: numberArg(t) },
    async ({ number }, { client }, service) => {
      if (!(await service.remove(client, number))) throw notThere(number)
      return { deletedNumber: number }
    },
  ),
  resendDeadLetters: resendDeadLetters(t),
})

interface ResendArgs {
  number: string
  letters?: string[] | null
}

/** Why a message that was asked for was not sent. */
const errorOf = (number: string, { deadLetters }: ToldWebhook): string =>
  deadLetters.some((letter) => letter.number === number)
    ? `It was not tried: at most ${MOST} are sent at a time.`
    : 'No message of this number is laid aside.'

/** No transaction: a receiver may take its time. */
function resendDeadLetters(t: FieldBuilder) {
  const payload = 'ResendDeadLettersPayload'
  return t.field(
    needing<ResendArgs>(
      ADMIN,
      {
        type: resultType('resendDeadLetters', payloads[payload]),
        nullable: true,
        description: `Sends messages again that were laid aside, at most ${MOST} at a time, and waits for what becomes of them. One that is taken is laid aside no more.`,
        args: {
          ...numberArg(t),
          letters: t.arg({
            type: ['ID'],
            description: `The numbers of the messages. Default: the first ${MOST} of the webhook.`,
          }),
        },
      },
      async (principal, { number, letters: asked }, context, info) => {
        const service = serviceOf(context)
        const [found] = await context.write!(async (tx) => await toldWebhooks(service, tx, number))
        if (!found) return notThere(number).fault
        const chosen = found.deadLetters
          .filter((letter) => !asked || asked.includes(letter.number))
          .slice(0, MOST)
        const others = (asked ?? []).filter((number) => !chosen.some((letter) => letter.number === number))
        const letters = await Promise.all(
          chosen.map(async (letter) => ({ letter, delivery: await service.send(letter) })),
        )
        return await transacted({ principal, context, info }, async ({ client }) => {
          for (const { letter, delivery } of letters)
            if (delivery.isTaken) await service.forget(client, letter.number)
          return {
            [typeKey]: payload,
            letters: [
              ...letters.map(({ letter, delivery }) => ({
                number: letter.number,
                error: delivery.isTaken ? null : delivery.error,
              })),
              ...others.map((number) => ({ number, error: errorOf(number, found) })),
            ],
          }
        })
      },
    ),
  )
}

builder.mutationFields((t) => webhookMutations(t as unknown as FieldBuilder) as never)

// Addresses that are told of changes, by receivers that take messages, fail, hang, and die.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { numberChanges } from '../../prisma/src/index.ts'
import { verifyWebhook, WebhookError, type WebhookMessage } from '../../sdk/src/webhooks/index.ts'
import { readConfiguration } from '../../server/src/configuration.ts'
import { type DatabaseAccess, openAccess } from '../../server/src/database/access.ts'
import { urlFault } from '../../server/src/webhooks/address.ts'
import { createDeliverer } from '../../server/src/webhooks/deliver.ts'
import { startDispatcher } from '../../server/src/webhooks/dispatcher.ts'
import { webhookFault } from '../../server/src/webhooks/service.ts'
import {
  createWebhook,
  deadLetters,
  listWebhooks,
  pauseWebhook,
  removeWebhook,
  resumeWebhook,
  type Webhook,
} from '../../server/src/webhooks/webhooks.ts'
import { useTestDatabase } from '../support/database.ts'
import { insert } from '../support/rows.ts'

const test = useTestDatabase()
const logger = pino({ level: 'silent' })

let receiver: Server
let url: string
/** What the receiver does with a request. Default: takes it. */
let act: (request: IncomingMessage, response: ServerResponse, attempt: number) => void
let received: { headers: IncomingMessage['headers']; body: string }[]
let access: DatabaseAccess
let stops: (() => Promise<void>)[] = []
let webhook: Webhook

beforeAll(async () => {
  receiver = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) body += chunk
    received.push({ headers: request.headers, body })
    act(request, response, received.length)
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => receiver.once('listening', resolve))
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hooks`
  access = openAccess(test.database, readConfiguration({}), logger)
})
afterAll(async () => {
  receiver?.closeAllConnections()
  receiver?.close()
  await access?.close()
})
afterEach(async () => {
  await stopAll()
  await removeWebhook(test.database.pool, webhook.id)
})

/** Ends the processes, once what they have under way is done. */
async function stopAll() {
  await Promise.all(stops.map((stop) => stop()))
  stops = []
}

const takes = (_: IncomingMessage, response: ServerResponse) => response.writeHead(204).end()

/** Tells a receiver from now on, as two processes do. */
async function follow(
  does: typeof act,
  options: { kinds?: string[]; about?: string; delays?: number[]; patience?: number } = {},
) {
  const { kinds = [], about = null, delays = [0.05, 0.05, 0.05], patience = 400 } = options
  act = does
  received = []
  webhook = await createWebhook(test.database.pool, { url, kinds, about })
  for (let i = 0; i < 2; i++) {
    const deliverer = createDeliverer((address) => address === '127.0.0.1', patience)
    const { feed, runWebhooks: run } = access
    const stop = startDispatcher({ pool: test.database.pool, feed, run, deliverer, logger, delays, idle: 50 })
    stops.push(async () => {
      await stop()
      await deliverer.close()
    })
  }
}

let actors = 0

/** Records so many actors, each by a transaction of its own, and resolves to the id of the last. */
async function record(count: number): Promise<string> {
  let id = ''
  for (let i = 0; i < count; i++) {
    id = await insert(test.database.pool, 'Actor', { slug: `actor-${++actors}` })
    await change(id)
  }
  return id
}

/** Records a change of an actor. */
async function change(actor: string) {
  await test.database.pool.query(
    `INSERT INTO "PendingChange" ("recordedAt", actions, subjects, "rowIds", "originIds") VALUES (now(), '{ADDED}', '{actorId}', ARRAY[$1::bigint], '{NULL}')`,
    [actor],
  )
  await numberChanges(test.database.pool)
}

/** Says who an actor is. */
const merge = (actor: string, into: string | null) =>
  test.database.pool.query('UPDATE "Actor" SET "mergedIntoId" = $2 WHERE id = $1', [actor, into])

const messages = (): Promise<WebhookMessage[]> =>
  Promise.all(received.map(({ headers, body }) => verifyWebhook(body, headers, webhook.secret)))

/** Which changes were told, counted from when the webhook was made. */
const toldPlaces = async () =>
  (await messages()).flatMap(({ changes }) =>
    changes.map(({ id }) => Number(id.slice('chg_'.length)) - Number(webhook.deliveredThrough)),
  )

const state = async () => (await listWebhooks(test.database.pool)).find(({ id }) => id === webhook.id)!

/** How a webhook stands that has been told all. */
async function settled(): Promise<Webhook> {
  const { rows } = await test.database.pool.query('SELECT max(id)::text AS last FROM "Change"')
  await expect.poll(async () => (await state()).deliveredThrough, patiently).toBe(rows[0].last)
  return await state()
}

const patiently = { timeout: 30_000 }

describe('a receiver', () => {
  it('is told of each change once, in order, though two processes tell', async () => {
    await follow(takes)
    await record(12)
    await expect
      .poll(async () => (await messages()).flatMap(({ changes }) => changes).length, patiently)
      .toBe(12)
    const told = (await messages()).flatMap(({ changes }) => changes)
    const { rows } = await test.database.pool.query(
      'SELECT id::text FROM "Change" ORDER BY "Change".id DESC LIMIT 12',
    )
    expect(told.map(({ id }) => id)).toEqual(rows.map(({ id }) => `chg_${id}`).reverse())
    expect(told[0]).toMatchObject({
      action: 'ADDED',
      subject: { __typename: 'Actor', presentId: expect.stringMatching(/^act_\d+$/) },
    })
    await expect.poll(async () => (await state()).deliveredThrough, patiently).toBe(rows[0].id)
  })

  it('is told of the sorts of things that it asks for', async () => {
    await follow(takes, { kinds: ['ARTICLE'] })
    await record(2)
    const last = (await test.database.pool.query('SELECT max(id)::text AS last FROM "Change"')).rows[0].last
    await expect.poll(async () => (await state()).deliveredThrough, patiently).toBe(last)
    expect(received).toEqual([])
  })

  it('that fails, hangs or breaks off is told the same again, with the same id, until it takes it', async () => {
    await follow((request, response, attempt) => {
      if (attempt === 1) response.writeHead(500).end()
      else if (attempt === 2) request.socket.destroy()
      else if (attempt === 3) setTimeout(() => response.writeHead(200).end(), 1000).unref()
      else takes(request, response)
    })
    await record(1)
    await expect.poll(async () => received.length, patiently).toBe(1)
    await record(1)
    await expect.poll(async () => (await messages()).length, patiently).toBe(5)
    const [first, ...others] = await messages()
    for (const again of others.slice(0, 3)) expect(again).toEqual(first)
    expect(others[3]!.id).not.toBe(first!.id)
    await expect.poll(async () => (await state()).failures, patiently).toBe(0)
  })

  it('is told the same again though the graph says something else by then, and so says what is laid aside', async () => {
    const survivor = await record(1)
    let actor: string
    await follow(async (request, response, attempt) => {
      if (attempt === 1) await merge(actor, survivor)
      if (attempt <= 4) response.writeHead(503).end()
      else takes(request, response)
    })
    actor = await insert(test.database.pool, 'Actor', { slug: 'to-be-merged' })
    await change(actor)
    await expect.poll(async () => (await deadLetters(test.database.pool)).length, patiently).toBe(1)
    const [first, ...others] = received.map(({ body }) => body)
    expect(JSON.parse(first!).data.changes[0].subject.presentId).toBe(`act_${actor}`)
    expect(others).toEqual(Array(3).fill(first))
    const [letter] = await deadLetters(test.database.pool)
    expect(letter).toMatchObject({ id: received[0]!.headers['webhook-id'], body: first })
  })

  /** Between the first try and the second, the change that was tried turns out to be about another actor, and one more is recorded. */
  async function followWhileAChangeDropsOut(meanwhile?: string) {
    const [followed, other] = [await record(1), await record(1)]
    await merge(other, followed)
    await follow(
      async (request, response, attempt) => {
        if (attempt > 1) return takes(request, response)
        await merge(other, null)
        await change(followed)
        if (meanwhile !== undefined) await test.database.pool.query(meanwhile)
        response.writeHead(500).end()
      },
      { about: `act_${followed}` },
    )
    await change(other)
  }

  it('is told the same again though it is not for it any more, and all behind it', async () => {
    await followWhileAChangeDropsOut()
    await expect.poll(toldPlaces, patiently).toEqual([1, 1, 2])
  })

  it('is told all behind what a server tried that kept no messages, and is not for it any more', async () => {
    await followWhileAChangeDropsOut('UPDATE "Webhook" SET trying = NULL')
    await expect.poll(toldPlaces, patiently).toEqual([1, 2])
  })

  it.each([
    ['took', 204],
    ['did not take', 500],
    ['said that it is gone to', 410],
  ])(
    'is not told again what it had, where a process wakes up late with a message that it %s',
    async (_, status) => {
      const late = Promise.withResolvers<ServerResponse>()
      await follow(
        async (request, response, attempt) => {
          if (attempt > 1) return takes(request, response)
          late.resolve(response)
          // as if a minute went by
          await test.database.pool.query(`UPDATE "Webhook" SET "leasedUntil" = now() - interval '1 second'`)
        },
        { patience: 60_000, delays: [] },
      )
      await record(1)
      await expect.poll(toldPlaces, patiently).toEqual([1, 1])
      await record(1)
      await expect.poll(toldPlaces, patiently).toEqual([1, 1, 2])
      const after = await settled()
      const response = await late.promise
      response.writeHead(status).end()
      await stopAll()
      expect(await state()).toEqual(after)
      expect(await deadLetters(test.database.pool)).toEqual([])
    },
  )

  it('that never takes a message is told what comes after; the message is laid aside, and can be sent again', async () => {
    await follow((request, response, attempt) => {
      if (attempt <= 4) response.writeHead(503).end()
      else takes(request, response)
    })
    await record(1)
    await expect.poll(async () => (await deadLetters(test.database.pool)).length, patiently).toBe(1)
    await record(1)
    await expect.poll(() => received.length, patiently).toBe(5)
    const [letter] = await deadLetters(test.database.pool)
    expect(letter).toMatchObject({ error: 'it answered 503', body: received[0]!.body, webhook: { url } })
    expect(received[4]!.body).not.toBe(letter!.body)
    const deliverer = createDeliverer(() => true)
    expect(await deliverer.send(letter!.webhook, letter!)).toEqual({ isTaken: true })
    await deliverer.close()
    expect((await messages()).at(-1)!.id).toBe((await messages())[0]!.id)
  })

  it('is told though many others hang', async () => {
    const { pool } = test.database
    const hanging: ServerResponse[] = []
    const others = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        createWebhook(pool, { url: `${url}?hangs=${n}`, kinds: [], about: null }),
      ),
    )
    const does = (request: IncomingMessage, response: ServerResponse) =>
      request.url!.includes('hangs') ? hanging.push(response) : takes(request, response)
    await follow(does, { patience: 60_000 })
    try {
      await record(1)
      await expect
        .poll(async () => (await state()).deliveredThrough, patiently)
        .not.toBe(webhook.deliveredThrough)
      await expect.poll(() => hanging.length, patiently).toBe(12)
      expect((await listWebhooks(pool)).map(({ failures }) => failures)).toEqual(Array(13).fill(0))
    } finally {
      for (const response of hanging) response.writeHead(204).end()
      for (const { id } of others) await removeWebhook(pool, id)
    }
  })

  it.each([
    ['a try', [0.05]],
    ['the last try', []],
  ])(
    'that is paused while %s is under way, which is in vain, stays paused, and has the message ahead of it',
    async (_, delays) => {
      const pauses: typeof act = async (_, response) => {
        await pauseWebhook(test.database.pool, webhook.id)
        response.writeHead(500).end()
      }
      await follow(pauses, { delays })
      await record(1)
      await expect.poll(async () => (await state()).failures, patiently).toBe(1)
      expect(await state()).toMatchObject({ pausedAt: expect.any(Date), isGone: false })
      expect(received).toHaveLength(1)
      act = takes
      await resumeWebhook(test.database.pool, webhook.id)
      await expect.poll(() => received.length, patiently).toBe(2)
      expect(new Set((await messages()).map(({ id }) => id)).size).toBe(1)
      expect(await deadLetters(test.database.pool)).toEqual([])
    },
  )

  it('that is resumed is told as if nothing had been in vain, also while a last try is under way', async () => {
    const delays = [0.05, 0.05, 30, 30]
    await follow((_, response) => response.writeHead(500).end(), { delays })
    await record(1)
    await expect.poll(async () => (await state()).failures, patiently).toBe(3)
    await test.database.pool.query('UPDATE "Webhook" SET failures = 4')
    await resumeWebhook(test.database.pool, webhook.id)
    await expect.poll(async () => (await state()).failures, patiently).toBe(3)
    expect(received).toHaveLength(6)
    act = async (_, response) => {
      await resumeWebhook(test.database.pool, webhook.id)
      act = takes
      response.writeHead(500).end()
    }
    await test.database.pool.query('UPDATE "Webhook" SET failures = 4, "nextAttemptAt" = now()')
    await expect.poll(() => received.length, patiently).toBe(8)
    expect(new Set((await messages()).map(({ id }) => id)).size).toBe(1)
    expect(await deadLetters(test.database.pool)).toEqual([])
  })

  it('that says that it is gone is left alone', async () => {
    await follow((_, response) => response.writeHead(410).end())
    await record(2)
    await expect.poll(state, patiently).toMatchObject({ pausedAt: expect.any(Date), isGone: true })
    expect(received).toHaveLength(1)
  })

  it('that leads elsewhere is not followed', async () => {
    await follow((_, response) => response.writeHead(302, { location: url }).end(), { delays: [] })
    await record(1)
    await expect
      .poll(async () => (await deadLetters(test.database.pool)).at(-1)?.error, patiently)
      .toBe('it answered 302')
    expect(received).toHaveLength(1)
  })
})

describe('a message', () => {
  it('that is altered, old, or signed with another secret is not verified', async () => {
    await follow(takes)
    await record(1)
    await expect.poll(() => received.length, patiently).toBe(1)
    const [{ headers, body }] = received as [(typeof received)[0]]
    const other = `whsec_${Buffer.from('another').toString('base64')}`
    const refused = async (...given: Parameters<typeof verifyWebhook>) =>
      await expect(verifyWebhook(...given)).rejects.toThrow(WebhookError)
    await refused(body.replace('ADDED', 'RETRACTED'), headers, webhook.secret)
    await refused(body, headers, other)
    await refused(body, { ...headers, 'webhook-id': 'whk_0_0' }, webhook.secret)
    await refused(body, { ...headers, 'webhook-timestamp': '1000000000' }, webhook.secret)
    await refused(body, {}, webhook.secret)
    expect(
      await verifyWebhook(body, new Headers(headers as Record<string, string>), [other, webhook.secret]),
    ).toMatchObject({
      type: 'changes.recorded',
    })
  })

  it.each(['', 'no JSON', 'null', '5', '[]', '{}'])(
    'that is rightly signed, but says nothing of a message, is not verified: %j',
    async (body) => {
      await follow(takes)
      const deliverer = createDeliverer(() => true)
      await deliverer.send(webhook, { id: 'whk_1_1', body })
      await deliverer.close()
      await expect(verifyWebhook(body, received[0]!.headers, webhook.secret)).rejects.toThrow(
        new WebhookError('The request is signed, but it is no message.'),
      )
    },
  )
})

describe('an address', () => {
  const nowhere = () => false

  it.each([
    ...[
      'http://127.0.0.1/',
      'https://127.0.0.1/',
      'https://[::1]/',
      'https://[::ffff:127.0.0.1]/',
      'https://0x7f.1/',
    ],
    ...[
      'https://2130706433/',
      'https://169.254.1.1/',
      'https://0.0.0.0/',
      'https://10.0.0.1/',
      'https://[fd00::1]/',
    ],
    ...['https://[::7f00:1]/', 'https://[fec0::1]/', 'https://[2002:7f00:1::]/', 'https://[4000::1]/'],
    ...['https://[64:ff9b::7f00:1]/', 'https://user:secret@example.org/', 'ftp://example.org/', 'nowhere'],
  ])('that is private, or none, is refused: %s', (address) => {
    expect(urlFault(address, nowhere)).toBeDefined()
  })

  it('that is public is taken; a private one where it is allowed', () => {
    expect(urlFault('https://example.org/hooks', nowhere)).toBeUndefined()
    expect(urlFault('https://[2606:4700::1111]/', nowhere)).toBeUndefined()
    expect(urlFault('http://10.0.0.1/', (address) => address === '10.0.0.1')).toBeUndefined()
  })

  it('whose name leads to a private one is not connected to', async () => {
    const deliverer = createDeliverer(nowhere)
    const { port } = new URL(url)
    const secret = `whsec_${Buffer.from('secret').toString('base64')}`
    received = []
    for (const protocol of ['http', 'https'])
      expect(
        await deliverer.send({ url: `${protocol}://localhost:${port}/`, secret }, { id: 'a', body: '{}' }),
      ).toMatchObject({ isTaken: false, error: expect.stringMatching(/allow .*WEBHOOK_NETWORKS/) })
    expect(received).toEqual([])
    await deliverer.close()
  })
})

it('is told of what is there, and of nothing else', async () => {
  const { pool } = test.database
  const id = await insert(pool, 'Actor', { slug: 'followed' })
  const faultOf = (about: string | null) =>
    webhookFault(pool, { url: 'https://example.org/hooks', kinds: [], about }, () => false)
  expect(await faultOf(null)).toBeUndefined()
  expect(await faultOf(`act_${id}`)).toBeUndefined()
  expect(await faultOf('act_999999')).toEqual({
    field: 'about',
    message: 'There is nothing of the id "act_999999".',
  })
  expect(await faultOf('nobody')).toMatchObject({ field: 'about' })
})

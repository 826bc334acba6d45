// A day of an annotator, by plain GraphQL and through the SDK: a text comes in, a condition with its sentence, two judgements of which
// one is corrected, and two actors turn out to be one. A process of its own follows, and a receiver is told; the audit shows all of it.
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createKey } from '../../prisma/src/index.ts'
import { type Client, createClient } from '../../sdk/src/index.ts'
import { verifyWebhook } from '../../sdk/src/webhooks/index.ts'
import { type RunningServer, startServer } from '../../server/src/process/server.ts'
import { useTestDatabase } from '../support/database.ts'

const test = useTestDatabase()
let server: RunningServer
let receiver: Server
let follower: ChildProcess
let admin: Client
let key: string
const received: { headers: NodeJS.Dict<string | string[]>; body: string }[] = []
const followed: Change[] = []

interface Change {
  id: string
  action: string
  subject: { __typename: string }
  origin: { name: string; operation: string; reason: string | null }
}

beforeAll(async () => {
  const { pool } = test.database
  server = await startServer({ database: test.database, configuration: { WEBHOOK_NETWORKS: '127.0.0.1' } })
  key = (await createKey(pool, { name: 'ann', scopes: ['write:desk'] })).text
  const token = (await createKey(pool, { name: 'head of desk', scopes: ['admin'] })).text
  admin = createClient({ url: `${server.url}/graphql`, token })
  receiver = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) body += chunk
    received.push({ headers: request.headers, body })
    response.writeHead(204).end()
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => receiver.once('listening', resolve))
  const program = fileURLToPath(new URL('follower.ts', import.meta.url))
  follower = spawn(process.execPath, [program, `${server.url}/graphql`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  createInterface(follower.stdout!).on('line', (line) => followed.push(JSON.parse(line)))
})
afterAll(async () => {
  follower?.kill()
  receiver?.closeAllConnections()
  receiver?.close()
  await server?.close()
})

interface Selection {
  readonly [field: string]: true | Selection
}
// biome-ignore lint/suspicious/noExplicitAny: what was asked for
type Write = (mutation: string, input: object, selection: Selection) => Promise<any>

const written = (selection: Selection): string =>
  `{ ${Object.entries(selection)
    .map(([name, below]) => (below === true ? name : `${name} ${written(below)}`))
    .join(' ')} }`

const byGraphQL: Write = async (mutation, input, selection) => {
  const Name = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}`
  const query = `mutation ($input: ${Name}Input!) { answer: ${mutation}(input: $input) { ... on ${Name}Payload ${written(selection)} ... on Fault { code message } } }`
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables: { input } }),
  })
  const { data, errors } = (await response.json()) as { data: { answer: object }; errors?: object[] }
  if (errors) throw new Error(JSON.stringify(errors))
  return data.answer
}

const bySdk: Write = async (mutation, input, selection) => {
  const proviso = createClient({ url: `${server.url}/graphql`, token: key })
  const methods = proviso as unknown as Record<
    string,
    (args: object, selection: Selection) => Promise<object>
  >
  return await methods[mutation]!({ input }, selection)
}

const text = 'The mission will reopen once the airport is safe, the EU said. It is safe, a minister said.'

/** The day; names of things end in the day's own word. */
async function annotate(write: Write, word: string) {
  const actor = (slug: string) =>
    write(
      'createActor',
      { slug: `${slug}-${word}`, name: slug, actorKind: 'IGO' },
      { actor: { presentId: true, version: true } },
    )
  await actor('union')
  const { actor: twin } = await actor('the-union')
  await write(
    'createArticle',
    {
      key: word,
      publisher: { name: 'Wire' },
      title: 'A mission',
      publishedAt: '2022-01-20',
      text: `${text} ${word}`,
    },
    { article: { version: true } },
  )
  const quoting = (exact: string) => [
    {
      attribution: 'INDIRECT_SPEECH',
      quotes: [{ article: { record: { dataset: 'desk', key: word } }, exact }],
    },
  ]
  const slug = `safe-airport-${word}`
  const { condition } = await write(
    'createCondition',
    {
      slug,
      summary: 'The mission reopens once the airport is safe.',
      requirement: 'a safe airport',
      topic: { slug: 'security' },
      force: 'CONDITION',
      issuers: [{ actor: { slug: `the-union-${word}` } }],
      claims: quoting('once the airport is safe'),
    },
    { condition: { presentId: true, status: true, claims: { nodes: { quotes: { exact: true } } } } },
  )
  expect(condition).toMatchObject({
    status: 'UNJUDGED',
    claims: { nodes: [{ quotes: [{ exact: 'once the airport is safe' }] }] },
  })
  const judge = (status: string, judgedAt: string) =>
    write(
      'createAssessment',
      { condition: { slug }, status, judgedAt, claims: quoting('It is safe') },
      { assessment: { presentId: true, version: true, condition: { status: true } } },
    )
  await judge('NOT_MET', '2022-01-20')
  const { assessment } = await judge('PARTIALLY_MET', '2022-01-21')
  expect(assessment.condition.status).toBe('PARTIALLY_MET')
  const corrected = await write(
    'supersedeAssessment',
    {
      assessment: assessment.presentId,
      expectedVersion: assessment.version,
      status: 'MET',
      claims: quoting('It is safe'),
      reason: 'misread',
    },
    { assessment: { condition: { status: true } } },
  )
  expect(corrected.assessment.condition.status).toBe('MET')
  const merged = await write(
    'mergeActors',
    {
      actor: { slug: `the-union-${word}` },
      into: { slug: `union-${word}` },
      expectedVersion: twin.version,
      reason: 'the same',
    },
    { mergedId: true, survivor: { slug: true, conditionsIssued: { nodes: { slug: true } } } },
  )
  expect(merged).toEqual({
    mergedId: twin.presentId,
    survivor: { slug: `union-${word}`, conditionsIssued: { nodes: [{ slug }] } },
  })
}

const told = ({ action, subject, origin: { operation, reason } }: Change) =>
  [operation, action, subject.__typename, reason].filter(Boolean).join(' ')

const expected = [
  'createActor ADDED Actor',
  'createActor ADDED Actor',
  'createArticle ADDED Article',
  'createCondition ADDED Condition',
  'createAssessment ADDED Assessment',
  'createAssessment ADDED Assessment',
  'supersedeAssessment ADDED Assessment misread',
  // both of them
  'mergeActors UPDATED Actor the same',
  'mergeActors UPDATED Actor the same',
]

describe.each([
  ['plain GraphQL', byGraphQL, 'one'],
  ['the SDK', bySdk, 'two'],
])('by %s', (_, write, word) => {
  it('all of it is done, followed, told and accounted for', { timeout: 300_000 }, async () => {
    const before = followed.length
    const { port } = receiver.address() as AddressInfo
    const hook = await admin.createWebhook(
      { input: { url: `http://127.0.0.1:${port}/${word}` } },
      { secret: true, webhook: { id: true } },
    )
    received.length = 0
    await annotate(write, word)

    const audit = await auditTrail(before)
    expect(audit.map(told).filter((line) => expected.includes(line))).toEqual(expected)
    expect(new Set(audit.map(({ origin }) => origin.name))).toEqual(new Set(['ann']))

    await expect.poll(() => followed.slice(before), { timeout: 120_000 }).toEqual(audit)

    const idsTold = async () =>
      (
        await Promise.all(
          received.map(({ headers, body }) => verifyWebhook(body, headers as never, hook.secret)),
        )
      ).flatMap(({ changes }) => changes.map(({ id }) => id))
    await expect.poll(idsTold, { timeout: 120_000 }).toEqual(audit.map(({ id }) => id))
    await admin.deleteWebhook({ id: hook.webhook.id }, { deletedId: true })
  })
})

/** What the log of changes says beyond so many, the earliest first. */
async function auditTrail(before: number): Promise<Change[]> {
  const { changes } = await admin.query({
    changes: {
      $: { first: 100 },
      nodes: {
        id: true,
        action: true,
        subject: { __typename: true },
        origin: { name: true, operation: true, reason: true },
      },
    },
  })
  return (changes.nodes as unknown as Change[]).toReversed().slice(before)
}

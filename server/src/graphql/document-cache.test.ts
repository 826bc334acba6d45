import { createSchema, createYoga, type Plugin } from 'graphql-yoga'
import { expect, it } from 'vitest'
import { createDocumentCaches } from './document-cache.ts'
import { useOperationLimits } from './plugins/operation-limits.ts'

/** A service with these caches, the limits beside which they stand in ours, and what it was seen to do. */
function createService(caches = createDocumentCaches()) {
  const seen = { documents: [] as unknown[], validations: 0 }
  const yoga = createYoga({
    schema: createSchema({ typeDefs: 'type Query { a: Int }' }),
    logging: false,
    parserAndValidationCache: caches,
    plugins: [
      useOperationLimits({ tokens: 1000, depth: 10, fields: 100, aliases: 10, directives: 10 }),
      {
        onValidate({ addValidationRule }) {
          addValidationRule(function CountingRule() {
            seen.validations += 1
            return {}
          })
        },
        onExecute({ args }) {
          seen.documents.push(args.document)
        },
      } satisfies Plugin,
    ],
  })
  const ask = async (query: string) => {
    const response = await yoga.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return await response.json()
  }
  return { ask, seen }
}

it('a document is parsed and validated once, and stays the same object, on which its plan hangs', async () => {
  const { ask, seen } = createService()
  for (let i = 0; i < 3; i++) expect(await ask('{ a }')).toEqual({ data: { a: null } })
  expect(seen.documents).toHaveLength(3)
  expect(new Set(seen.documents).size).toBe(1)
  expect(seen.validations).toBe(1)
})

it('a document that is refused is refused each time', async () => {
  const { ask, seen } = createService()
  for (const query of ['{ a', '{ b }', `{ ${'a '.repeat(1000)}}`])
    for (let i = 0; i < 3; i++) expect(await ask(query)).toMatchObject({ errors: [{}] })
  expect(seen.documents).toHaveLength(0)
})

it('keeps so much text at most, and lets the documents go that were not asked for the longest time', async () => {
  const caches = createDocumentCaches(2000)
  const { ask, seen } = createService(caches)
  const often = '{ often: a }'
  for (let i = 0; i < 200; i++) {
    await ask(often)
    await ask(`{ a${i}: a }`)
    await ask(`# ${'x'.repeat(3000)}\n{ a }`)
  }
  expect(caches.documentCache.calculatedSize).toBeLessThanOrEqual(2000)
  expect(new Set(seen.documents.filter((_, i) => i % 3 === 0)).size).toBe(1)
})

it('keeps what is wrong with documents by their size too: a thousand long ones would take gigabytes', async () => {
  const caches = createDocumentCaches(20_000)
  const { ask } = createService(caches)
  for (let i = 0; i < 50; i++) {
    expect(await ask(`{ a(b: "${i}`)).toMatchObject({ errors: [{}] })
    expect(await ask(`{ a(b: "${i}${'x'.repeat(3000)}`)).toMatchObject({ errors: [{}] })
    expect(await ask(`{ a(b: "${i}${'x'.repeat(30_000)}`)).toMatchObject({ errors: [{}] })
  }
  const kept = [...caches.errorCache.keys()]
  expect(kept.length).toBeGreaterThan(1)
  expect(kept.join('').length).toBeLessThanOrEqual(20_000)
})

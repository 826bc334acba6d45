import { getOperationAST, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { schema } from '../schema.ts'
import { type Guard, toldGuard, type Variables } from '../sql/input.ts'
import { Compiler } from './operation.ts'
import { type Plan, Plans } from './plans.ts'

const operation = getOperationAST(parse('{ a }'))!
const other = getOperationAST(parse('{ b }'))!
const plan = (text: string, guards: Plan['guards'] = []): Plan => ({
  name: text.slice(0, 3),
  text,
  cost: 1,
  limit: 10,
  reads: [],
  guards,
})
const shape: Guard = { question: 'value of $shape', answer: ({ shape }) => String(shape) }
const size: Guard = { question: 'value of $size', answer: ({ size }) => String(size) }
const asked = (variables: Variables) =>
  [shape, size].map((guard) => ({ guard, answer: guard.answer(variables) }))

describe('plans', () => {
  it('are found by the answers for which they were made', () => {
    const plans = new Plans()
    const small = plan('small', asked({ shape: 'a', size: 1 }))
    const large = plan('large', asked({ shape: 'a', size: 2 }))
    const always = plan('always')
    plans.keep(operation, 'body', small)
    plans.keep(operation, 'body', large)
    plans.keep(other, 'body', always)
    expect(plans.find(operation, 'body', { shape: 'a', size: 1 })).toBe(small)
    expect(plans.find(operation, 'body', { shape: 'a', size: 2 })).toBe(large)
    expect(plans.find(operation, 'body', { shape: 'b', size: 1 })).toBeUndefined()
    expect(plans.find(operation, 'tree', { shape: 'a', size: 1 })).toBeUndefined()
    expect(plans.find(other, 'body', { shape: 'b' })).toBe(always)
  })

  it('take so many characters over all operations: those not used for longest go', () => {
    const plans = new Plans(10_000)
    const variables = (i: number) => ({ shape: i % 3, size: i })
    const operations = [operation, other]
    for (let i = 0; i < 100; i++) {
      plans.keep(operations[i % 2]!, 'body', plan('x'.repeat(1000), asked(variables(i))))
      // the first is used again and again
      expect(plans.find(operation, 'body', variables(0))).toBeDefined()
      expect(plans.size).toBeLessThanOrEqual(10_000)
    }
    const kept = Array.from({ length: 100 }, (_, i) => plans.find(operations[i % 2]!, 'body', variables(i)))
    expect(kept.flatMap((found, i) => (found ? [i] : []))).toEqual([0, 93, 94, 95, 96, 97, 98, 99])
  })

  it('say for which variables they were made', () => {
    const compiler = new Compiler(schema)
    const document = parse(
      'query ($first: Int, $where: ConditionWhere, $force: ConditionForce) { conditions(first: $first, where: $where) { nodes { id } } of: conditions(where: { force: { eq: $force } }) { nodes { id } } }',
    )
    const use = (variables: Variables) => {
      const { plan } = compiler.statement(document, getOperationAST(document)!, variables, 'body')
      const { isReused, missed, guards } = plan!
      return { isReused, missed, guards: guards.map(toldGuard) }
    }
    const first = use({ first: 5, where: { slug: { eq: 'a' } }, force: 'DEMAND' })
    expect(first).toMatchObject({ isReused: false, missed: 'no plan is kept for this document' })
    expect(first.guards).toEqual(
      expect.arrayContaining([
        'value of $first: 5',
        'keys of $where: slug',
        'keys of $where.slug: eq',
        'absence of $force: false',
      ]),
    )
    expect(use({ first: 5, where: { slug: { eq: 'b' } }, force: 'PLEDGE' })).toEqual({
      isReused: true,
      missed: undefined,
      guards: first.guards,
    })
    const other = use({ first: 6, where: { slug: { eq: 'a' } }, force: 'DEMAND' })
    expect(other).toMatchObject({
      isReused: false,
      missed: 'value of $first: 6, and plans are kept for 5',
    })
    expect(other.guards).toContain('value of $first: 6')
  })

  it('are not kept, nor their statements prepared, where they are long', () => {
    const compiler = new Compiler(schema)
    const lists = Array.from({ length: 50 }, (_, i) => `a${i}: conditions { nodes { ...F } }`)
    const fragment =
      'fragment F on Condition { id issuers { name } claims { nodes { quotes { exact article { title } } } } }'
    const document = parse(`{ ${lists.join(' ')} } ${fragment}`)
    const compiled = () => compiler.statement(document, getOperationAST(document)!, {}, 'body')
    expect(compiled().text.length).toBeGreaterThan(50_000)
    expect(compiled().name).toBe('')
    expect(compiler.plans.size).toBe(0)
    expect(compiled().text).toBe(compiled().text)
  })

  it('count with the document that they keep in memory', () => {
    const plans = new Plans()
    const commented = (length: number) => getOperationAST(parse(`{ a } # ${'x'.repeat(length)}`))!
    plans.keep(commented(1000), 'body', plan('short'))
    expect(plans.size).toBeGreaterThan(1000)
    plans.keep(commented(100_000), 'body', plan('short'))
    expect(plans.size).toBeLessThan(2000)
  })

  it('do not grow with what clients make up', () => {
    const compiler = new Compiler(schema)
    const document = parse(
      'query ($where: ConditionWhere, $ids: [ID!]) { conditions(where: $where) { nodes { id } } of: conditions(where: { id: { in: $ids } }) { nodes { id } } }',
    )
    const ask = (variables: object) =>
      compiler.statement(document, getOperationAST(document)!, { ...variables }, 'body')
    ask({ ids: ['con_1'] })
    const before = compiler.plans.size
    // a list of values is one parameter
    for (let i = 2; i < 1000; i += 7) ask({ ids: Array(i).fill('con_1') })
    expect(compiler.plans.size).toBe(before)
    // a list of filters is another statement for each length, up to the limit
    const alternatives = (length: number) => ({ where: { or: Array(length).fill({ slug: { eq: 'a' } }) } })
    for (let i = 200; i < 300; i++) expect(() => ask(alternatives(i))).toThrow('more than 150')
    expect(compiler.plans.size).toBe(before)
  })
})

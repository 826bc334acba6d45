import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { measureOperations } from './operation-size.ts'

const sizeOf = (document: string) => measureOperations(parse(document))[0]

describe('measureOperations', () => {
  it('counts fields, levels, aliases and directives', () => {
    expect(sizeOf('query @a { x { y: z @b } ... on T @c { w } }')).toEqual({
      depth: 2,
      fields: 3,
      aliases: 1,
      directives: 3,
    })
  })

  it('counts a fragment wherever it is spread', () => {
    const document = `{ a { ...F } b { c { ...F } } } fragment F on T { d: e { f @x } }`
    expect(sizeOf(document)).toEqual({
      depth: 4,
      fields: 3 + 2 * 2,
      aliases: 2,
      directives: 2,
    })
  })

  it('measures a bomb of fragments without setting it off', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, i) => `fragment F${i} on T { ${i < 59 ? `a: x { ...F${i + 1} } b: x { ...F${i + 1} }` : 'y'} }`,
    )
    const size = sizeOf(`{ ...F0 } ${fragments.join(' ')}`)
    expect(size?.depth).toBe(60)
    expect(size?.fields).toBeGreaterThan(2 ** 59)
  })

  it('ends on fragments that spread themselves', () => {
    expect(sizeOf('{ ...A } fragment A on T { a ...B } fragment B on T { b ...A }')).toMatchObject({
      fields: 2,
    })
  })

  it('measures each operation of a document', () => {
    expect(measureOperations(parse('query A { a } query B { b c }')).map((size) => size.fields)).toEqual([
      1, 2,
    ])
  })
})

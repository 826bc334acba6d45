// The schema as its readers see it: printed, described throughout, and regular.
import { readFileSync } from 'node:fs'
import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
  validateSchema,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { schema } from './index.ts'

const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'))
const connections = types.filter(isObjectType).filter((type) => type.name.endsWith('Connection'))
const objectNamed = (name: string) => schema.getType(name) as GraphQLObjectType | undefined

describe('schema.graphql', () => {
  it('is what the code prints, sorted', () => {
    const file = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')
    expect(file, 'run `pnpm --filter @proviso/schema print`').toBe(
      `${printSchema(lexicographicSortSchema(schema))}\n`,
    )
  })

  it('is a valid schema', () => {
    expect(validateSchema(schema)).toEqual([])
  })
})

describe('descriptions', () => {
  const described: [place: string, description: string | null | undefined][] = types.flatMap((type) => [
    [type.name, type.description] as [string, string | null | undefined],
    ...partsOf(type),
  ])

  it('stand on every type, field, argument, input field and enum value', () => {
    expect(described.length).toBeGreaterThan(500)
    expect(described.filter(([, text]) => !text?.trim()).map(([place]) => place)).toEqual([])
  })

  it('are sentences', () => {
    // the standard scalars are described by graphql-js
    const own = described.filter(([place]) => !['Int', 'Float', 'String', 'Boolean', 'ID'].includes(place))
    expect(
      own.filter(([, text]) => !/^\S.*[.?!]$/su.test(text!)).map(([place, text]) => `${place}: ${text}`),
    ).toEqual([])
  })
})

/** Reserved by languages that clients are written in: words that no identifier is, without more ado. */
const reserved = {
  JavaScript:
    'await break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield',
  Python:
    'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield',
  Java: 'abstract assert boolean break byte case catch char class const continue default do double else enum extends final finally float for goto if implements import instanceof int interface long native new package private protected public return short static strictfp super switch synchronized this throw throws transient try void volatile while',
  Kotlin:
    'as break class continue do else false for fun if in interface is null object package return super this throw true try typealias typeof val var when while',
  Swift:
    'Any Self as associatedtype break case catch class continue default defer deinit do else enum extension fallthrough false fileprivate for func guard if import in init inout internal is let nil open operator precedencegroup private protocol public repeat rethrows return self static struct subscript super switch throw throws true try typealias var where while',
  'C#': 'abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out override params private protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual void volatile while',
  Go: 'break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select struct switch type var',
}

it('no name is a reserved word of a language of clients, but for those that the docs tell', () => {
  const docs = readFileSync(new URL('../docs/clients.md', import.meta.url), 'utf8')
  const [, table] = /## Reserved words\n(.*?)\n## /s.exec(docs)!
  const told = [...table!.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, words]) => words!.match(/\w+/g)!)
  const words = new Set(Object.values(reserved).flatMap((list) => list.split(' ')))
  const names = types
    .filter((type) => isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    .flatMap((type) => Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields()))
    .flatMap((field) => [field.name, ...('args' in field ? field.args.map(({ name }) => name) : [])])
  expect([...new Set(names.filter((name) => words.has(name)))].sort()).toEqual(told.sort())
})

describe('types', () => {
  it('use no scalar that says nothing of what it holds', () => {
    expect(
      types
        .filter(isScalarType)
        .map((type) => type.name)
        .sort(),
    ).toEqual([
      'Boolean',
      'CountryCode',
      'DateTime',
      'Float',
      'ID',
      'Int',
      'Locale',
      'Moment',
      'String',
      'URL',
    ])
  })

  it('say of each scalar of theirs where it is specified', () => {
    const own = types.filter(isScalarType).filter((type) => !isSpecifiedScalarType(type))
    expect(own.filter(({ specifiedByURL }) => !specifiedByURL?.startsWith('https://'))).toEqual([])
  })

  it('have enum values in capitals', () => {
    const values = types
      .filter(isEnumType)
      .flatMap((type) => type.getValues().map(({ name }) => `${type.name}.${name}`))
    expect(values.length).toBeGreaterThan(300)
    expect(values.filter((value) => !/\.[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(value))).toEqual([])
  })

  it('have times whose names end in At, but for those that say until when', () => {
    const times = types
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) => Object.values(type.getFields()))
      .filter(({ type }) => ['Moment', 'DateTime'].includes(getNamedType(type).name))
      .map(({ name }) => name)
    expect(times.length).toBeGreaterThan(20)
    const others = new Set(times.filter((name) => !name.endsWith('At')))
    // of a retraction, `at`: what it is the moment of, the field that leads to it says
    expect([...others].sort()).toEqual(['at', 'deadline', 'recordedUntil', 'validFrom', 'validTo'])
  })

  it('say why words are withheld wherever they can be', () => {
    const words = ['exact', 'prefix', 'suffix', 'snippet', 'text']
    const withWords = types
      .filter(isObjectType)
      .filter((type) => type.name !== 'ActorName' && words.some((name) => type.getFields()[name]))
    expect(withWords.length).toBeGreaterThan(3)
    for (const type of withWords) {
      expect(String(type.getFields().textWithheld?.type), type.name).toBe('TextWithheld')
      for (const name of words)
        if (type.getFields()[name]) expect(String(type.getFields()[name]!.type), name).toBe('String')
    }
  })

  it('name each thing with an id as a Node, and nothing else', () => {
    const withId = types.filter(isObjectType).filter((type) => type.getFields().id)
    const nodes = schema.getPossibleTypes(schema.getType('Node') as never)
    expect(withId.map((type) => type.name).sort()).toEqual(nodes.map((type) => type.name).sort())
  })

  it('can be told by id wherever they are filtered, if they have one', () => {
    // versions are read off their record, and by no filter
    const nodes = schema
      .getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType)
      .filter(({ name }) => name !== 'Version')
    const without = nodes
      .map((type) => schema.getType(`${type.name}Where`))
      .filter((where) => !isInputObjectType(where) || String(where.getFields().id?.type) !== 'IDFilter')
    expect(without).toEqual([])
  })

  it('are all reached from the roots by some field, argument or input', () => {
    const reached = new Set<string>()
    const visit = (type: GraphQLNamedType) => {
      if (reached.has(type.name)) return
      reached.add(type.name)
      for (const next of leadingFrom(type)) visit(next)
    }
    for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()])
      if (root) visit(root)
    // what the specification has of itself
    for (const name of ['Boolean', 'String']) reached.add(name)
    expect(types.map((type) => type.name).filter((name) => !reached.has(name))).toEqual([])
  })

  it('that stand in one union or interface agree on the fields that they share, and so on below', () => {
    const conflicts = new Set<string>()
    const seen = new Set<string>()
    const merge = (a: GraphQLObjectType, b: GraphQLObjectType) => {
      const key = [a.name, b.name].sort().join()
      if (a === b || seen.has(key)) return
      seen.add(key)
      for (const [name, field] of Object.entries(a.getFields())) {
        const other = b.getFields()[name]
        if (!other) continue
        const [one, two] = [getNamedType(field.type), getNamedType(other.type)]
        const isLeaf = !isCompositeType(one) || !isCompositeType(two)
        const shape = ({ type }: { type: unknown }, { name }: GraphQLNamedType) =>
          String(type).replace(name, '')
        if (shape(field, one) !== shape(other, two) || (isLeaf && one !== two))
          conflicts.add(`${name}: ${a.name} ${field.type}, ${b.name} ${other.type}`)
        else if (isCompositeType(one) && isCompositeType(two))
          for (const each of objectsOf(one)) for (const another of objectsOf(two)) merge(each, another)
      }
    }
    // no field leads to the interfaces of facets: those of one list are of one type
    const ledTo = new Set(types.filter(isObjectType).flatMap(fieldsLeadTo))
    for (const type of types.filter(isAbstractType).filter((type) => ledTo.has(type)))
      for (const [i, each] of objectsOf(type).entries())
        for (const another of objectsOf(type).slice(i + 1)) merge(each, another)
    expect(seen.size).toBeGreaterThan(100)
    expect([...conflicts]).toEqual([])
  })

  it('take exactly one way to name a thing in each `by`', () => {
    const by = types
      .filter(isInputObjectType)
      .filter((type) => type.name.endsWith('By') && !type.name.endsWith('OrderBy'))
    expect(by.length).toBeGreaterThan(3)
    for (const type of by) expect(type.isOneOf, type.name).toBe(true)
  })
})

describe('connections', () => {
  it.each(connections.map((type) => type.name))('%s has edges, nodes, pageInfo and totalCount', (name) => {
    const fields = objectNamed(name)!.getFields()
    const edgeName = name.replace(/Connection$/, 'Edge')
    expect(String(fields.edges!.type)).toBe(`[${edgeName}!]!`)
    expect(String(fields.pageInfo!.type)).toBe('PageInfo!')
    expect(String(fields.totalCount!.type)).toBe('Int!')
    const { cursor, node } = objectNamed(edgeName)!.getFields()
    expect(String(cursor!.type)).toBe('String!')
    expect(String(fields.nodes!.type)).toBe(`[${getNamedType(node!.type)}!]!`)
    expect(isNonNullType(node!.type)).toBe(true)
  })

  it('are never null, and are read by first, after, last and before', () => {
    let found = 0
    for (const type of types.filter(isObjectType))
      for (const field of Object.values(type.getFields())) {
        if (!connections.includes(getNamedType(field.type) as GraphQLObjectType)) continue
        found += 1
        const place = `${type.name}.${field.name}`
        const taken = Object.fromEntries(field.args.map(({ name, type }) => [name, String(type)]))
        expect(isNonNullType(field.type), place).toBe(true)
        expect(taken, place).toMatchObject({ first: 'Int', after: 'String', last: 'Int', before: 'String' })
        if (taken.orderBy) expect(taken.orderBy, place).toMatch(/^\[\w+OrderBy!\]$/)
        if (taken.where) expect(taken.where, place).toMatch(/^\w+Where$/)
      }
    expect(found).toBeGreaterThan(30)
  })

  it('have facets whose keys are typed: by a facet of their own', () => {
    const facetted = connections.filter((type) => type.getFields().facets)
    expect(facetted.length).toBeGreaterThan(8)
    for (const type of facetted) {
      const noun = type.name.replace(/Connection$/, '')
      const { facets } = type.getFields()
      expect(String(facets!.args.find(({ name }) => name === 'by')!.type)).toBe(`[${noun}Facet!]!`)
      const group = getNamedType(facets!.type) as GraphQLObjectType
      const key = getNamedType(group.getFields().keys!.type) as GraphQLObjectType
      expect(String(key.getFields().by!.type)).toBe(`${noun}Facet!`)
      expect(key.getInterfaces().map(({ name }) => name)).toEqual(['FacetKey'])
    }
  })

  it('are ordered by fields of the enum, direction and nulls', () => {
    const orders = types.filter(isInputObjectType).filter((type) => type.name.endsWith('OrderBy'))
    expect(orders.length).toBeGreaterThan(5)
    for (const type of orders) {
      const { field, direction, nulls } = type.getFields()
      expect(isEnumType(getNamedType(field!.type)), type.name).toBe(true)
      expect(String(direction!.type)).toBe('OrderDirection!')
      expect(String(nulls!.type)).toBe('NullsOrder!')
    }
  })

  it('are filtered with and, or, not everywhere alike', () => {
    const wheres = types
      .filter(isInputObjectType)
      .filter((type) => type.name.endsWith('Where') && objectNamed(type.name.replace(/Where$/, '')))
    expect(wheres.length).toBeGreaterThan(8)
    for (const type of wheres) {
      const { and, or, not } = type.getFields()
      expect(
        [and, or, not].map((field) => String(field?.type)),
        type.name,
      ).toEqual([`[${type.name}!]`, `[${type.name}!]`, type.name])
    }
  })
})

describe('lists', () => {
  it('never hold nulls, except where an id names nothing', () => {
    const holes = types.filter(isObjectType).flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => {
          const list = isNonNullType(field.type) ? field.type.ofType : field.type
          return isListType(list) && !(isNonNullType(field.type) && isNonNullType(list.ofType))
        })
        .map((field) => `${type.name}.${field.name}`),
    )
    expect(holes).toEqual(['Query.nodes'])
  })
})

const objectsOf = (type: GraphQLNamedType): readonly GraphQLObjectType[] =>
  isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : []

/** The types that a type leads to. */
function leadingFrom(type: GraphQLNamedType): GraphQLNamedType[] {
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => getNamedType(field.type))
  if (isAbstractType(type)) return [...objectsOf(type), ...(isInterfaceType(type) ? fieldsLeadTo(type) : [])]
  return isObjectType(type) ? [...fieldsLeadTo(type), ...type.getInterfaces()] : []
}

const fieldsLeadTo = (type: GraphQLObjectType | GraphQLInterfaceType): GraphQLNamedType[] =>
  Object.values(type.getFields()).flatMap((field) =>
    [field.type, ...field.args.map((argument) => argument.type)].map((each) => getNamedType(each)),
  )

/** The places inside a type, with their descriptions. */
function partsOf(type: GraphQLNamedType): [string, string | null | undefined][] {
  if (isEnumType(type))
    return type.getValues().map((value) => [`${type.name}.${value.name}`, value.description])
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field.description])
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).flatMap((field) => [
    [`${type.name}.${field.name}`, field.description] as [string, string | null | undefined],
    ...field.args.map(
      (argument) =>
        [`${type.name}.${field.name}(${argument.name}:)`, argument.description] as [
          string,
          string | null | undefined,
        ],
    ),
  ])
}

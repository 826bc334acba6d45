// The tables hold what the API says: each row of them is compared with what the list of its noun shows, from several moments.
import { type GraphQLObjectType, getNamedType, isObjectType, isUnionType } from 'graphql'
import type { Pool } from 'pg'
import { describe, expect, it } from 'vitest'
import { schema, type Table, type TableRequest, tableStatement, tables } from '../../../schema/src/index.ts'
import { useTestDatabase } from '../../support/database.ts'
import { answerOf } from '../../support/graph.ts'
import { momentOf } from '../reference/moment.ts'
import { moments as days } from '../world/draws.ts'
import { insertWorld } from '../world/insert.ts'
import { createWorld } from '../world/world.ts'

type Values = Record<string, unknown>

const perspectives: readonly Omit<TableRequest, 'where'>[] = [
  {},
  { asOf: days[5] },
  { knownAt: days[6] },
  { knownAt: days[4], asOf: days[3] },
  { knownAt: days[7], knownBy: 'RECORDED' },
]

/** The rows of a table, as values that JSON has. */
async function rowsOf(pool: Pool, table: Table, request: TableRequest): Promise<Values[]> {
  const { text, values, columns } = tableStatement(table, request)
  const { rows } = await pool.query({ text, values: [...values], rowMode: 'array' })
  return rows.map((row: unknown[]) => Object.fromEntries(columns.map(({ name }, i) => [name, row[i]])))
}

/** All that a list of the API shows. */
async function listed(pool: Pool, root: string, selection: string, request: TableRequest): Promise<Values[]> {
  const type = schema.getQueryType()!.getFields()[root]!
  const names = Object.keys(request)
  const declared = names.map((name) => `$${name}: ${type.args.find((arg) => arg.name === name)!.type}`)
  const passed = names.map((name) => `${name}: $${name}`)
  const found: Values[] = []
  let after: string | null = null
  do {
    const args = [...passed, 'first: 100', 'after: $after', 'orderBy: [{ field: ID }]'].join(', ')
    const query = `query(${['$after: String', ...declared].join(', ')}) { list: ${root}(${args}) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`
    const answer = await answerOf(pool, { query, variables: { ...request, after } })
    if (answer.result.errors) throw new Error(`${answer.result.errors[0]!.message}\n${query}`)
    const list = answer.result.data!.list as { nodes: Values[]; pageInfo: Values }
    found.push(...list.nodes)
    after = list.pageInfo.hasNextPage ? (list.pageInfo.endCursor as string) : null
  } while (after)
  return found
}

const uncapitalised = (text: string) => text[0]!.toLowerCase() + text.slice(1)

interface Place {
  readonly selection: string
  read(node: Values): unknown
}

/** Where the API says what a column holds: a selection, and how its value is found in a node. */
function placeOf(type: GraphQLObjectType, name: string): Place {
  if (name === 'id') return { selection: 'presentId', read: (node: Values) => node.presentId }
  const fields = type.getFields()
  const [, moment, bound] = /^(.+At|deadline|valid.+)(Start|End)$/.exec(name) ?? []
  if (moment) {
    const { selection, read } = placeOf(type, moment)
    return {
      selection,
      read(node) {
        const text = read(node)
        return text == null
          ? null
          : momentOf(text as string)[bound === 'Start' ? 'start' : 'end'].toISOString()
      },
    }
  }
  if (fields[name]) return { selection: name, read: (node: Values) => node[name] }
  for (const field of Object.values(fields)) {
    const below = getNamedType(field.type)
    const rest = name.startsWith(field.name) ? uncapitalised(name.slice(field.name.length)) : ''
    const inner = rest === 'id' ? 'presentId' : rest
    if (inner && isObjectType(below) && below.getFields()[inner])
      return {
        selection: `${field.name} { ${inner} }`,
        read: (node: Values) => (node[field.name] as Values | null)?.[inner] ?? null,
      }
    if (!isUnionType(below)) continue
    const member = below.getTypes().find((one) => name.startsWith(uncapitalised(one.name)))
    if (!member) continue
    const key =
      name === `${uncapitalised(member.name)}Id` ? 'presentId' : uncapitalised(name.slice(member.name.length))
    return {
      selection: `${field.name} { __typename ... on ${member.name} { ${key} } }`,
      read(node: Values) {
        const subject = node[field.name] as Values | null
        return subject?.__typename === member.name ? subject[key] : null
      },
    }
  }
  throw new Error(`the API does not say ${type.name}.${name}`)
}

const roots = schema.getQueryType()!.getFields()

describe('tables', () => {
  const test = useTestDatabase()
  let filled: Promise<void> | undefined
  const pool = async () => {
    filled ??= insertWorld(test.database.pool, createWorld(7))
    await filled
    return test.database.pool
  }

  it.each(
    [...tables().values()].filter(
      ({ name, key }) => key && roots[name]?.args.some((arg) => arg.name === 'knownAt'),
    ),
  )('$name: as the API lists them', async (table) => {
    const type = schema.getType(table.model) as GraphQLObjectType
    const places = table.columns.map((column) => [column.name, placeOf(type, column.name)] as const)
    const selection = [...new Set(places.map(([, place]) => place.selection))].join(' ')
    for (const request of perspectives) {
      const nodes = await listed(await pool(), table.name, selection, request)
      const expected = nodes.map((node) =>
        Object.fromEntries(places.map(([name, place]) => [name, place.read(node)])),
      )
      expect(await rowsOf(await pool(), table, request)).toEqual(expected)
    }
    expect((await rowsOf(await pool(), table, {})).length).toBeGreaterThan(0)
  })

  it('of links: the parties that conditions have, with the conditions that are asked for', async () => {
    const { values } = tables()
      .get('parties')!
      .columns.find(({ name }) => name === 'role')!
    const plural = (role: string) => `${role.toLowerCase().replace(/y$/, 'ie')}s`
    const roles = Object.fromEntries(values!.map(({ name }) => [plural(name), name]))
    const words = 'parties(first: 100) { nodes { role asWritten actor { presentId } } }'
    const selection = `presentId slug ${words} ${Object.keys(roles)
      .map((field) => `${field} { presentId slug }`)
      .join(' ')}`
    const key = (row: Values) => Object.values(row).join()
    let compared = 0
    for (const perspective of perspectives) {
      const request = {
        ...perspective,
        where: { force: { in: ['DEMAND', 'CONDITION', 'PLEDGE', 'APPEAL'] } },
      }
      const conditions = await listed(await pool(), 'conditions', selection, request)
      const written = (condition: Values, role: string, actor: unknown) =>
        (condition.parties as { nodes: { role: string; asWritten: string; actor: Values }[] }).nodes.find(
          (party) => party.role === role && party.actor.presentId === actor,
        )!.asWritten
      const expected = conditions.flatMap((condition) =>
        Object.entries(roles).flatMap(([field, role]) =>
          (condition[field] as Values[]).map((actor) => ({
            conditionId: condition.presentId,
            conditionSlug: condition.slug,
            actorId: actor.presentId,
            actorSlug: actor.slug,
            role,
            asWritten: written(condition, role, actor.presentId),
          })),
        ),
      )
      compared += expected.length
      const parties = await rowsOf(await pool(), tables().get('parties')!, request)
      expect(parties.map(key).sort()).toEqual(expected.map(key).sort())
    }
    expect(compared).toBeGreaterThan(10)
  })

  it('of links: the quotes of claims, which are rows of the table of quotes', async () => {
    for (const request of perspectives) {
      const claims = await listed(await pool(), 'claims', 'presentId quotes { presentId }', request)
      const expected = claims.flatMap(({ presentId, quotes }) =>
        (quotes as Values[]).map((quote) => `${presentId} ${quote.presentId}`),
      )
      const links = await rowsOf(await pool(), tables().get('claimQuotes')!, request)
      expect(links.map(({ claimId, quoteId }) => `${claimId} ${quoteId}`).sort()).toEqual(expected.sort())
      const quotes = await rowsOf(await pool(), tables().get('quotes')!, request)
      const ids = new Set(quotes.map(({ id }) => id))
      expect(links.filter(({ quoteId }) => !ids.has(quoteId))).toEqual([])
    }
  })

  it('say what every column means, and which values it has', () => {
    for (const { name, description, columns } of tables().values()) {
      expect(description, name).toMatch(/\.$/)
      for (const column of columns) {
        expect(column.description, `${name}.${column.name}`).toMatch(/\w/)
        if (column.type === 'Enum') expect(column.values!.length, `${name}.${column.name}`).toBeGreaterThan(0)
        if (column.references)
          expect(
            tables()
              .get(column.references.table)!
              .columns.map((other) => other.name),
          ).toContain(column.references.column)
      }
      expect(new Set(columns.map((column) => column.name)).size, name).toBe(columns.length)
    }
  })

  it.each([
    [{ where: { forc: { eq: 'DEMAND' } } }, /^where: Field "forc" is not defined.*Did you mean "force"/],
    [{ where: { force: { eq: 'DEMANDS' } } }, /^where\.force\.eq: .*"DEMAND"/],
    [{ knownAt: 'yesterday' }, /^knownAt: /],
    [{ knownBy: 'HEARSAY' }, /^knownBy: /],
  ])('refuse what the API refuses: %j', (request, message) => {
    const read = () => tableStatement(tables().get('conditions')!, request)
    expect(read).toThrow(message)
    expect(read).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) }),
    )
  })
})

// By every stored column and every link lists can be filtered, by every column ordered: what is left out stands in the README.
import { readFileSync } from 'node:fs'
import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { schema } from './index.ts'
import { enumValue } from './sql/enum-value.ts'
import { modelNames, modelOf } from './sql/model.ts'

const whereOf = (model: string) => schema.getType(`${model}Where`)
const listed = modelNames.filter((model) => isInputObjectType(whereOf(model)))

/** What is not compared, as `Model.name`, or `name` in all models. */
const exceptions: ReadonlySet<string> = new Set(
  [
    ...readFileSync(new URL('../README.md', import.meta.url), 'utf8').matchAll(
      /^\| `([\w.]+)`(?:, `[\w.]+`)* \|/gm,
    ),
  ].flatMap(([row]) => [...row.matchAll(/`([\w.]+)`/g)].map(([, name]) => name!)),
)
const isLeftOut = (model: string, name: string) => exceptions.has(name) || exceptions.has(`${model}.${name}`)

/** Names of the API for relations of the models. */
const called: Readonly<Record<string, string>> = { 'Event.participations': 'participants' }
const nameOf = (model: string, name: string) => called[`${model}.${name}`] ?? name

/** Keys of other rows are followed as links. */
const isKey = (column: string) => column === 'id' || /(?:Id|WrittenId)$/.test(column)
/** How exactly a moment is known, the moment itself tells. */
const isPrecision = (column: string) => column.endsWith('Precision')

describe.each(listed)('lists of %s', (model) => {
  const { columns, relations } = modelOf(model)
  const filters = Object.keys((whereOf(model) as GraphQLInputObjectType).getFields())
  const own = [...columns.keys()].filter(
    (column) => !isKey(column) && !isPrecision(column) && !isLeftOut(model, column),
  )

  it('are filtered by every column and every link', () => {
    const links = [...relations.keys()].filter((relation) => !isLeftOut(model, relation))
    expect(
      [...own, ...links].map((name) => nameOf(model, name)).filter((name) => !filters.includes(name)),
    ).toEqual([])
  })

  it('are ordered by every column, where they are lists that can be ordered', () => {
    const orderBy = schema.getType(`${model}OrderBy`) as GraphQLInputObjectType | undefined
    if (!orderBy) return
    const values = (getNamedType(orderBy.getFields().field!.type) as GraphQLEnumType)
      .getValues()
      .map(({ name }) => name)
    expect(own.filter((column) => !values.includes(enumValue(column)))).toEqual([])
  })
})

it('every connection of stored rows is filtered and ordered; what is worked out comes in an order of its own', () => {
  const objects = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type))
  const led = objects.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const [, model] = /^(\w+)Connection!$/.exec(String(field.type)) ?? []
      const args = field.args.map(({ name }) => name)
      return model ? [{ model, place: `${type.name}.${field.name}`, args }] : []
    }),
  )
  const isStored = ({ model }: { model: string }) => modelNames.includes(model)
  expect(led.length).toBeGreaterThan(60)
  expect(
    led.filter((one) => isStored(one) && !(one.args.includes('where') && one.args.includes('orderBy'))),
  ).toEqual([])
  expect([...new Set(led.filter((one) => !isStored(one)).map(({ model }) => model))].sort()).toEqual([
    'RelatedActor',
    'Search',
    'StatusTurn',
    'Version',
  ])
})

it('what is left out is there: no exception names what is gone', () => {
  const names = new Set(
    modelNames.flatMap((model) => {
      const { columns, relations } = modelOf(model)
      return [...columns.keys(), ...relations.keys()].flatMap((name) => [name, `${model}.${name}`])
    }),
  )
  expect(exceptions.size).toBeGreaterThan(3)
  expect([...exceptions].filter((name) => !names.has(name))).toEqual([])
})

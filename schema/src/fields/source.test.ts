// Names of columns and relations are checked by types, against the models, and again where types cannot tell.
import { expect, it } from 'vitest'
import { schema } from '../index.ts'
import { Compilation, usualLimits } from '../sql/compilation.ts'
import { Perspective } from '../sql/perspective.ts'
import { Row } from '../sql/row.ts'
import type { NounDefinition } from './noun.ts'
import { related, through } from './source.ts'

const compilation = new Compilation(schema, {}, {}, 'body', usualLimits)
const condition = new Row(compilation, 'Condition', Perspective.present)

it('a column that the model does not have does not compile, and throws', () => {
  expect(condition.column('summary').sql).toBe('condition1."summary"')
  // @ts-expect-error a misspelt column
  expect(() => condition.column('sumary')).toThrow('Condition has no column sumary')
  // @ts-expect-error a misspelt column of a row found by a relation
  expect(() => related(condition, 'assessments').row.column('placeNam')).toThrow('no column placeNam')
})

it('a relation that the model does not have does not compile, and throws', () => {
  expect(related(condition, 'assessments').row.model).toBe('Assessment')
  // @ts-expect-error a misspelt relation
  expect(() => related(condition, 'assesments')).toThrow('Condition has no relation assesments')
  // @ts-expect-error a misspelt relation of the links
  expect(() => through(condition, 'parties', 'actr')).toThrow('ConditionParty has no relation actr')
})

it('a subselect has the columns that it has, which shows when it is run', () => {
  const camp = condition.other('camp')
  expect(camp.column('class').sql).toMatch(/^camp\d+\."class"$/)
})

it('a noun is defined by columns and relations of its model', () => {
  const definition: Partial<NounDefinition<'Condition'>> = {
    // @ts-expect-error a misspelt column
    columns: { sumary: [] },
    // @ts-expect-error a misspelt relation
    visibleWith: ['considerations'],
  }
  expect(Object.keys(definition)).toHaveLength(2)
})

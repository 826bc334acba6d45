// What a row is about: one of several nouns, each by a relation of its own.
import { builder } from '../builder.ts'
import { typeKey } from '../compile/object.ts'
import type { Alternative } from '../compile/spec.ts'
import { modelOf } from '../sql/model.ts'
import { type Noun, nounIfAny } from '../sql/noun.ts'
import type { Row } from '../sql/row.ts'
import { sql } from '../sql/sql.ts'
import { related } from './source.ts'

/** A union of models, which are asked for when all nouns are defined. */
export const unionOf = (name: string, description: string, models: () => readonly string[]) =>
  builder.unionType(name, {
    description,
    types: (() => models()) as never,
    resolveType: (value) => (value as unknown as Record<string, string>)[typeKey],
  })

/** The relations of a model that are called like the nouns to which they lead, as far as these are subjects. */
export const subjectsOf = (model: string, isSubject: (noun: Noun) => boolean): string[] =>
  [...modelOf(model).relations]
    .filter(([name, to]) => {
      const noun = nounIfAny(to.model)
      return noun && name === relationTo(to.model) && isSubject(noun)
    })
    .map(([name]) => name)

const relationTo = (model: string) => model[0]!.toLowerCase() + model.slice(1)

/** The models to which relations lead. */
export const modelsOf = (model: string, relations: readonly string[]): string[] =>
  relations.map((relation) => modelOf(model).relations.get(relation)!.model)

/** One alternative for each relation that leads to what a row is about; at most one of them is set. */
export const alternatives = (row: Row, relations: readonly string[]): Alternative[] =>
  relations.map((relation) => {
    const source = related(row, relation)
    return { type: source.row.model, when: sql`${row.column(`${relation}Id`)} is not null`, source }
  })

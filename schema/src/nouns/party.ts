// Parties: who has which part towards a condition, a consideration or an agreement. Each is known with that, and by claims of its own
// where it has some.
import { Role } from '../enums.ts'
import { connection } from '../fields/connection.ts'
import { documentationOf } from '../fields/documentation.ts'
import { one, value } from '../fields/field.ts'
import { defineNoun } from '../fields/noun.ts'
import { related } from '../fields/source.ts'
import type { RelationName } from '../sql/model.ts'
import type { Row } from '../sql/row.ts'
import type { Sql } from '../sql/sql.ts'
import { isFirstLink } from './access-paths.ts'
import { standingOfConsideration } from './consideration.ts'
import { byOwnClaims, linkStandingFields, linkStandingFilters, standingOfRelated } from './standing.ts'

interface Parties<Model extends string> {
  readonly prefix: string
  readonly plural: string
  /** To what they are parties. */
  readonly to: RelationName<Model> & string
  readonly toModel: string
  /** How that stands, where it is no fact that claims state. */
  readonly standing?: (to: Row) => Sql
  /** Whether the field that leads there is nullable, as others of its name are. */
  readonly nullable: boolean
}

function defineParties<Model extends 'ConditionParty' | 'ConsiderationParty' | 'AgreementParty'>(
  model: Model,
  { prefix, plural, to, toModel, standing, nullable }: Parties<Model>,
): void {
  const asThat = standingOfRelated(to, standing)
  defineNoun<'ConditionParty' | 'ConsiderationParty' | 'AgreementParty'>({
    model,
    prefix,
    plural,
    ...byOwnClaims,
    visibleWith: [to as never],
    // of several that were found to be the same, one is shown
    isItself: isFirstLink,
    defaultOrder: [{ field: 'id', direction: 'ASC' }],
    columns: { role: ['hidden', 'filter'], asWritten: ['filter'] },
    fields: (t) => ({
      ...linkStandingFields(t, asThat, `as the ${to}`, toModel),
      role: value(t, Role, (row) => row.column('role'), { description: documentationOf(model, 'role') }),
      actor: one(t, 'Actor', (row) => related(row, 'actor'), {
        nullable: true,
        description: 'Who is the party.',
      }),
      [to]: one(t, toModel, (row) => related(row, to as never), { nullable, description: `The ${to}.` }),
      claims: connection(t, 'Claim', (row) => related(row, 'claims'), {
        description: `On whose word they are a party. Where nobody claims it by itself, it is known with the ${to}.`,
      }),
    }),
    where: (f) => ({
      ...linkStandingFilters(f, asThat),
      actor: f.one('Actor', (row) => related(row, 'actor'), 'By who is the party.'),
      [to]: f.one(toModel, (row) => related(row, to as never), `By the ${to}.`),
    }),
  })
}

defineParties('ConditionParty', {
  prefix: 'pty',
  plural: 'parties to conditions',
  to: 'condition',
  toModel: 'Condition',
  nullable: true,
})
defineParties('ConsiderationParty', {
  prefix: 'cpt',
  plural: 'parties to considerations',
  to: 'consideration',
  toModel: 'Consideration',
  standing: standingOfConsideration,
  nullable: true,
})
defineParties('AgreementParty', {
  prefix: 'apt',
  plural: 'parties to agreements',
  to: 'agreement',
  toModel: 'Agreement',
  nullable: false,
})

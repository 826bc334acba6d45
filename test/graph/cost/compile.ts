// Compiles operations as for graphs of very different sizes.
import { type GraphQLError, getOperationAST, getVariableValues, parse } from 'graphql'
import { expect } from 'vitest'
import { askedBy, Compiler, type Sizes, schema } from '../../../schema/src/index.ts'
import { USUAL_COST } from '../../../server/src/configuration.ts'
import { loadExamples } from '../../../server/src/graphql/examples.ts'

/** The tables of the benchmark's graph, and of a corpus that somebody just began. */
export const large: Sizes = new Map(
  Object.entries({
    Article: 200_000,
    Actor: 20_000,
    ActorName: 30_000,
    Event: 400_000,
    Condition: 300_000,
    Assessment: 240_000,
    Consideration: 75_000,
    Figure: 60_000,
    Affiliation: 15_000,
    Outcome: 90_000,
    Claim: 1_200_000,
    SearchEntry: 920_000,
    SearchPart: 3_000,
    Change: 1_700_000,
    Origin: 50,
    Dataset: 1,
    ActorIdentifier: 20_000,
    ConditionParty: 700_000,
    'Claim.originId:met': 25_000,
    'ConditionParty.actorId:longest': 60_000,
    'ConditionParty.actorId:long': 280_000,
    'ConditionParty.actorId:met': 10_000,
    'ConditionParty.actorId:rest': 700,
    'ConditionParty.actorId:slug=most': 60_000,
    'Affiliation.actorId:met': 230,
    'Article.publisherId:longest': 27_000,
    'Article.publisherId:long': 139_000,
    'Article.publisherId:rest': 250,
    'SearchEntry.words:': 2_200,
    'SearchEntry.words:aid': 50_000,
    'SearchEntry.words:en:aid': 50_000,
    'SearchEntry.words:en:talk': 60_000,
    'SearchEntry.words:en:govern': 75_000,
    'SearchEntry.words:the': 760_000,
    Condition_everDisputed: 4_900,
    StatusPeriod_disputed_descending: 8_700,
  }),
)
export const small: Sizes = new Map([...large].map(([model, size]) => [model, size / 1000]))

/** The statement of a query; what it is told where it is refused. */
export function compile(
  query: string,
  sizes: Sizes,
  variables: Record<string, unknown> = {},
  limit = USUAL_COST,
): { text: string } | { message: string } {
  const compiler = new Compiler(schema, { cost: USUAL_COST })
  compiler.sizes = sizes
  const document = parse(query)
  try {
    const operation = getOperationAST(document)!
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
    expect(errors).toBeUndefined()
    return compiler.statement(document, operation, askedBy(coerced!, undefined), 'body', limit)
  } catch (error) {
    const { message, extensions } = error as GraphQLError
    expect(extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY' })
    return { message }
  }
}

/** Those of the catalogue that are asked, not followed, with variables as the examples have them. */
export const operations = (await loadExamples()).filter(({ query }) => !/^subscription/m.test(query))

export const isRefused = (query: string, sizes: Sizes): boolean => 'message' in compile(query, sizes)

export const times = (count: number, field: string) =>
  `{ ${Array.from({ length: count }, (_, i) => `a${i}: ${field}`).join(' ')} }`

/** The statement of a query that is let through on the large graph. */
export const textOf = (query: string) => (compile(query, large) as { text: string }).text

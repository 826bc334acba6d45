// The schema by the rules that graphql-eslint recommends, and those of Relay: what is found otherwise stands in the docs, with the reason.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import graphqlPlugin from '@graphql-eslint/eslint-plugin'
import { ESLint, type Linter } from 'eslint'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const schema = 'schema/schema.graphql'
const { parser, configs } = graphqlPlugin
const rulesOf = (name: 'flat/schema-recommended' | 'flat/schema-relay') =>
  configs[name].rules as Linter.RulesRecord

/** The rules that the docs say are not kept, with a reason each. */
const excepted = [
  ...readFileSync(`${root}schema/docs/clients.md`, 'utf8').matchAll(
    /^\| `(@graphql-eslint\/[\w-]+)` \| .+ \|$/gm,
  ),
].map(([, rule]) => rule)

it('keeps the rules of graphql-eslint, but for those that the docs name', async () => {
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: {
      files: ['**/*.graphql'],
      plugins: { '@graphql-eslint': graphqlPlugin as never },
      languageOptions: { parser, parserOptions: { graphQLConfig: { schema: `${root}${schema}` } } },
      rules: { ...rulesOf('flat/schema-recommended'), ...rulesOf('flat/schema-relay') },
    },
  })
  const [result] = await eslint.lintFiles([schema])
  const found = new Set(result!.messages.map(({ ruleId }) => ruleId))
  expect([...found].sort()).toEqual(excepted.toSorted())
}, 120_000)

// Each mutation is told of in the docs: what all kinds of record have, once for all; each other by its name.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { descriptions } from '../../prisma/src/record/format.ts'
import { schema } from '../../schema/src/index.ts'

const docs = ['schema/docs/writing.md', 'server/docs/webhooks.md']
  .map((path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))
  .join()

it('the docs tell what each mutation is for', () => {
  const ofAll = descriptions.flatMap(({ model }) => [`create${model}`, `revise${model}`])
  const others = Object.keys(schema.getMutationType()!.getFields()).filter((name) => !ofAll.includes(name))
  expect(others.length).toBeGreaterThan(10)
  expect(others.filter((name) => !docs.includes(`\`${name}\``))).toEqual([])
})

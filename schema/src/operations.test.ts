// The catalogue of operations: words are never shown without how whoever says them stands to them, nor a requirement as if it
// were for nothing.
import { readdirSync, readFileSync } from 'node:fs'
import {
  type ASTNode,
  type DocumentNode,
  getNamedType,
  Kind,
  parse,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { expect, it } from 'vitest'
import { schema } from './schema.ts'

const folder = new URL('../operations/', import.meta.url)
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.graphql'))
  .sort()

/** The fields that a selection names, by itself or by fragments. */
const fieldsOf = (document: DocumentNode, { selections }: SelectionSetNode): string[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value]
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(document, selection.selectionSet)
    const fragment = document.definitions.find(
      (node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === selection.name.value,
    )
    return fragment && 'selectionSet' in fragment && fragment.selectionSet
      ? fieldsOf(document, fragment.selectionSet)
      : []
  })

const read = (name: string) => parse(readFileSync(new URL(name, folder), 'utf8'))

it.each(names)('%s tells of all words that it shows whether they assert or deny', (name) => {
  const document = read(name)
  const info = new TypeInfo(schema)
  const silent: string[][] = []
  visit(
    document,
    visitWithTypeInfo(info, {
      SelectionSet(node, _key, parent) {
        const parentNode = parent as ASTNode
        // fragments are looked at where they are used
        if (getNamedType(info.getParentType())?.name !== 'Claim') return
        if (parentNode.kind === Kind.FRAGMENT_DEFINITION) return
        const fields = fieldsOf(document, node)
        if (fields.includes('quotes') && !fields.includes('stance')) silent.push(fields)
      },
    }),
  )
  expect(silent).toEqual([])
})

it('what a requirement is for is asked for whole: `consideration` is null where it stands in terms alone', () => {
  const partial = names.filter((name) => {
    const info = new TypeInfo(schema)
    let found = false
    visit(
      read(name),
      visitWithTypeInfo(info, {
        Field({ name: { value } }) {
          if (value === 'consideration' && info.getParentType()?.name === 'Condition') found = true
        },
      }),
    )
    return found
  })
  expect(partial).toEqual([])
})

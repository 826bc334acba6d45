import {
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { jsdoc, typescriptType } from './typescript.ts'

/** One field of a result, with every selection that was made of it. */
interface SelectedField {
  readonly name: string
  readonly selections: SelectionSetNode[]
}

/** Writes the types of what documents return, each field with its description in the schema. */
export class ResultTypes {
  readonly #schema: GraphQLSchema
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** The enums that were mentioned. */
  readonly enums: Set<string> = new Set()

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#schema = schema
    this.#fragments = fragments
  }

  /** The type of a field's value, given the selections made of it. */
  value(type: GraphQLOutputType, selections: SelectionSetNode[]): string {
    return typescriptType(type, (name) => {
      const named = getNamedType(type)
      if (isCompositeType(named)) return this.object(named, selections)
      this.enums.add(name)
      return name
    })
  }

  /** The type of a connection's nodes; '' where none are selected. */
  nodes(connection: GraphQLObjectType, selections: SelectionSetNode[]): string {
    const nodes = this.fields(connection, selections).get('nodes')
    const type = nodes && getNamedType(connection.getFields()[nodes.name]!.type)
    return nodes && isCompositeType(type) ? this.object(type, nodes.selections) : ''
  }

  /** An object type, or a union with a member per differing object type of an interface or union. */
  object(type: GraphQLCompositeType, selections: SelectionSetNode[]): string {
    if (isObjectType(type)) return this.#members(type, selections)
    const alike = new Map<string, string[]>()
    for (const member of isAbstractType(type) ? this.#schema.getPossibleTypes(type) : []) {
      const text = this.#members(member, selections, '#')
      alike.set(text, [...(alike.get(text) ?? []), `'${member.name}'`])
    }
    const members = [...alike].map(([text, names]) => text.replace('#', names.join(' | ')))
    return members.length === 1 ? members[0]! : `(\n| ${members.join('\n| ')}\n)`
  }

  #members(type: GraphQLObjectType, selections: SelectionSetNode[], typename = `'${type.name}'`): string {
    const members = [...this.fields(type, selections)].map(([key, { name, selections: inner }]) => {
      if (name === '__typename') return `${key}: ${typename}\n`
      const field = type.getFields()[name]!
      return `${jsdoc(field.description, field.deprecationReason)}${key}: ${this.value(field.type, inner)}\n`
    })
    return `{\n${members.join('')}}`
  }

  /** The fields that selections ask of an object type, by their names in the answer. */
  fields(type: GraphQLObjectType, selections: readonly SelectionSetNode[]): Map<string, SelectedField> {
    const fields = new Map<string, SelectedField>()
    const collect = (set: SelectionSetNode) => {
      for (const selection of set.selections) {
        if (selection.directives?.length)
          throw new Error('Directives in ready-made operations are not supported.')
        if (selection.kind === Kind.FIELD) {
          const key = selection.alias?.value ?? selection.name.value
          const known = fields.get(key) ?? { name: selection.name.value, selections: [] }
          if (selection.selectionSet) known.selections.push(selection.selectionSet)
          fields.set(key, known)
          continue
        }
        const fragment =
          selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(selection.name.value)! : selection
        const condition = fragment.typeCondition?.name.value ?? type.name
        const applies =
          condition === type.name ||
          this.#schema.getPossibleTypes(this.#schema.getType(condition) as never)?.includes(type)
        if (applies) collect(fragment.selectionSet)
      }
    }
    selections.forEach(collect)
    return fields
  }
}

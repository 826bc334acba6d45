// Which fields of the schema a run of operations has asked for.
import { getNamedType, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { schema } from '../../../schema/src/index.ts'
import { covers } from '../reference/reference.ts'

const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type))
const ledTo = new Set(
  types.flatMap((type) => Object.values(type.getFields()).map((field) => getNamedType(field.type).name)),
)
/** Whether any field leads to a type: every noun has a connection, but not each is a list somewhere. */
const isReachable = (name: string) => ledTo.has(name.replace(/Edge$/, 'Connection')) || name === 'Query'

/** The fields that the reference can answer, as `Type.field`. */
const answerable = types
  .filter((type) => isReachable(type.name))
  .flatMap((type) =>
    Object.keys(type.getFields())
      .filter((field) => covers(type.name, field))
      .map((field) => `${type.name}.${field}`),
  )

/** Notes what operations ask for. */
export class Coverage {
  readonly #asked = new Set<string>()

  note(query: string): void {
    const types = new TypeInfo(schema)
    visit(
      parse(query),
      visitWithTypeInfo(types, {
        Field: (node) => {
          this.#asked.add(`${types.getParentType()}.${node.name.value}`)
        },
      }),
    )
  }

  /** The part of all fields that was asked for, from 0 to 1. */
  get share(): number {
    return 1 - this.missed.length / answerable.length
  }

  get missed(): string[] {
    return answerable.filter((field) => !this.#asked.has(field))
  }
}

// What the models' `///` comments say of a column or relation.
import { getDatamodel } from '@proviso/prisma/pothos'

interface Documented {
  models: Record<
    string,
    { documentation?: string; fields: { name: string; documentation?: string; type: string; kind: string }[] }
  >
}
const { models } = (getDatamodel() as unknown as { datamodel: Documented }).datamodel

/** The comment on a field of a model. Throws where there is none: every public field is documented. */
export function documentationOf(model: string, field: string): string {
  const documentation = fieldOf(model, field).documentation
  if (!documentation) throw new Error(`${model}.${field} has no documentation`)
  return documentation
}

/** The comment on a model. Throws where there is none. */
export function modelDocumentation(model: string): string {
  const documentation = models[model]?.documentation
  if (!documentation) throw new Error(`${model} has no documentation`)
  return documentation
}

/** The Prisma type of a column: a scalar's or an enum's name. */
export const prismaTypeOf = (model: string, field: string): { type: string; kind: string } =>
  fieldOf(model, field)

function fieldOf(model: string, field: string) {
  const found = models[model]?.fields.find((candidate) => candidate.name === field)
  if (!found) throw new Error(`${model} has no field ${field}`)
  return found
}

// What a mutation's input says, as a record is written in a dossier.
import type { Field, Fields, Kind } from '@proviso/prisma'
import { momentText, type Span } from '@proviso/prisma/moment'
import type { References } from './references.ts'

type Values = Readonly<Record<string, unknown>>
type Path = readonly (string | number)[]

/** The fields of a record that an input gives. Null says as much as nothing, unless `keepsNulls`: then it clears a field. */
export function writtenFields(
  fields: Fields,
  input: Values,
  references: References,
  path: Path,
  keepsNulls = false,
): Record<string, unknown> {
  const written: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    const value = input[name]
    if (value === undefined || (value === null && !keepsNulls)) continue
    written[name] = value === null ? null : writtenField(field, value, references, [...path, name])
  }
  return written
}

function writtenField({ kept }: Field, value: unknown, references: References, path: Path): unknown {
  const items = (item: (value: Values, path: Path) => unknown) =>
    (value as Values[]).map((one, i) => item(one, [...path, i]))
  switch (kept.as) {
    case 'reference':
      return references.nameOf(kept.to, value, path)
    case 'group':
      return writtenFields(kept.fields, value as Values, references, path)
    case 'list':
    case 'claims':
    case 'quotes':
      return items((one, at) => writtenFields(kept.fields, one, references, at))
    case 'parties':
      return items((one, at) => {
        const party = writtenFields(kept.fields, one, references, at)
        return Object.keys(party).length === 1 ? party.actor : party
      })
    case 'relays':
      return items(({ actor, publisher }, at) =>
        actor === undefined || actor === null
          ? { publisher }
          : references.nameOf('actor', actor, [...at, 'actor']),
      )
    case 'references':
      return named(kept.to, value as unknown[], references, path)
    case 'terms':
      return items(({ conditions, atLeast }, at) => ({
        conditions: named('condition', conditions as unknown[], references, [...at, 'conditions']),
        ...(atLeast != null && { atLeast }),
      }))
    default:
      return bare(value)
  }
}

const named = (kind: Kind, list: readonly unknown[], references: References, path: Path) =>
  list.map((by, i) => references.nameOf(kind, by, [...path, i]))

/** Without what is null, and with moments as they are written. */
function bare(value: unknown): unknown {
  if (isSpan(value)) return momentText(value.start.toISOString(), value.precision)
  if (Array.isArray(value)) return value.map(bare)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => (one == null ? [] : [[name, bare(one)]])),
  )
}

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && 'precision' in value && 'start' in value

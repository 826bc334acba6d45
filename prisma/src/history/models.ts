// The models of what rows read before: for each table whose records can be edited one more, with the same columns, and between which
// moments a state of the row held. Run by itself, this file writes them down:
//   node prisma/src/history/models.ts
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { editedModels, hasFormer } from './tables.ts'

/** Where the models are. */
const folder = new URL('../../models/', import.meta.url)
/** Where those of former states are kept. */
export const HISTORY_MODELS = new URL('history.prisma', folder)

interface Column {
  readonly name: string
  readonly type: string
  /** `@db.Timestamptz(3)`, where the model says so. */
  readonly native: string
}

/** The columns of a model, in its order. */
function columnsOf(model: string, text: string, enums: ReadonlySet<string>): Column[] {
  const body = new RegExp(`^model ${model} \\{\n(.*?)^\\}`, 'ms').exec(text)?.[1]
  if (body === undefined) throw new Error(`there is no model ${model}`)
  return [...body.matchAll(/^ {2}(\w+) +(\w+)\??(?!\[)(.*)$/gm)].flatMap(([, name, type, rest]) =>
    scalars.has(type!) || enums.has(type!)
      ? [{ name: name!, type: type!, native: /@db\.\w+(?:\(\d+\))?/.exec(rest!)?.[0] ?? '' }]
      : [],
  )
}

const scalars = new Set(['BigInt', 'Boolean', 'DateTime', 'Float', 'Int', 'String'])

/** By what former states are looked up: by their names, and by what they hang on. */
const isIndexed = ({ name }: Column) => name === 'slug' || (/\wId$/.test(name) && !name.endsWith('WrittenId'))

function historyOf(model: string, columns: readonly Column[]): string {
  const lines = columns
    .filter(({ name }) => name !== 'id' && name !== 'isEdited' && hasFormer(model, name))
    .map(({ name, type, native }) => `  ${name} ${type}?${native && ` ${native}`}`)
  return `/// How rows of ${model} read, and since when that is known: between two reports, by what was recorded between two moments.
model ${model}History {
  /// The id of the row.
  id BigInt
${lines.join('\n')}
  /// From which report on it read so; \`-infinity\` for the first state.
  reportedFrom DateTime @db.Timestamptz(3)
  /// Until which report; \`infinity\` for the latest state.
  reportedUntil DateTime @db.Timestamptz(3)
  /// From when on that is recorded; \`-infinity\` for what was first recorded.
  recordedFrom DateTime @db.Timestamptz(3)
  /// Until when, for then it was recorded otherwise; \`infinity\` for what is recorded now.
  recordedUntil DateTime @db.Timestamptz(3)

  @@id([id, recordedFrom, reportedFrom])
${columns
  .filter((column) => isIndexed(column) && hasFormer(model, column.name))
  .map(({ name }) => `  @@index([${name}])`)
  .join('\n')}
}
`
}

/** The models of former states, as the models of today have them. */
export function historyModels(): string {
  const own = HISTORY_MODELS.pathname.split('/').at(-1)
  const text = readdirSync(folder)
    .filter((name) => name.endsWith('.prisma') && name !== own)
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n')
  const enums = new Set([...text.matchAll(/^enum (\w+)/gm)].map(([, name]) => name!))
  return `// Made by src/history/models.ts of the other models: do not edit.

${editedModels.map((model) => historyOf(model, columnsOf(model, text, enums))).join('\n')}`
}

if (process.argv[1] === import.meta.filename) writeFileSync(HISTORY_MODELS, historyModels())

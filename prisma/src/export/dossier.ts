// Exports the graph as a dossier.
import type { Database } from '../database/database.ts'
import { ReadsInTurn } from '../import/reads.ts'
import { descriptions, FORMAT } from '../record/format.ts'
import { isKnownByItself } from '../record/kind.ts'
import { exportedFormerly } from './formerly.ts'
import { ExportKeys } from './keys.ts'
import { exportedRecord } from './record.ts'
import { readExported } from './rows.ts'

/** What is exported. */
export interface ExportOptions {
  /** Only this dataset. Its records refer to those of others as "dataset/key". Default: the whole graph. */
  dataset?: string | undefined
}

/** So many records are read at once. */
const PAGE = 500

/**
 * Writes the graph, or one dataset of it, as a dossier: one record per line, without line ends, in a canonical order and
 * form. A graph that is exported, imported into an empty database and exported again gives the same bytes. The export
 * shows one moment of the database, whatever is written meanwhile.
 *
 * @param write takes a line; where it returns a promise, it is awaited.
 * @returns how many records were written, the lines of datasets not counted.
 * @throws {RangeError} where there is no such dataset.
 */
export async function exportDossier(
  database: Database,
  write: (line: string) => void | Promise<void>,
  options: ExportOptions = {},
): Promise<{ records: number }> {
  const client = await database.pool.connect()
  let isDone = false
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const keys = await ExportKeys.load(client)
    const datasets = keys.datasets.filter(
      ({ name }) => options.dataset === undefined || name === options.dataset,
    )
    if (options.dataset !== undefined && datasets.length === 0) {
      const names = keys.datasets.map(({ name }) => name).join(', ')
      throw new RangeError(`There is no dataset "${options.dataset}". There are: ${names || 'none'}.`)
    }
    const reads = new ReadsInTurn(client)
    const written = new Set<string>()
    let records = 0
    for (const { name, description, licence } of datasets) {
      await write(
        JSON.stringify({
          record: 'dataset',
          format: FORMAT,
          name,
          description: description ?? undefined,
          licence: licence ?? undefined,
        }),
      )
      for (const description of descriptions) {
        const { kind } = description
        const all = keys.recordsOf(name, kind)
        for (let from = 0; from < all.length; from += PAGE) {
          const page = all.slice(from, from + PAGE)
          const read = await readExported(
            reads,
            description,
            page.map(({ rowId }) => rowId),
          )
          for (const exported of page) {
            const { rowId } = exported
            const owner = keys.ownerOf(kind, rowId)
            const hasOwner = datasets.some((dataset) => dataset.name === owner)
            const isWrittenElsewhere = () => written.has(rowId) || (owner !== name && hasOwner)
            // what is known by itself needs no other record beside it
            const sameAs = hasOwner || !isKnownByItself(kind) ? keys.sameAs(name, kind, exported) : undefined
            const context = { dataset: name, keys, read, isWrittenElsewhere, isFirst: sameAs === undefined }
            const record = exportedRecord(kind, exported, context)
            const formerly = context.isFirst ? exportedFormerly(kind, rowId, context) : undefined
            await write(JSON.stringify({ ...record, formerly, sameAs }))
            if (kind === 'article' && !isWrittenElsewhere()) written.add(rowId)
            records++
          }
        }
      }
    }
    await client.query('COMMIT')
    isDone = true
    return { records }
  } finally {
    // a connection whose transaction is left open is of no use to anybody
    client.release(!isDone)
  }
}

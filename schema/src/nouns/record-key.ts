// By which records of datasets something came in: the way to name it that holds in every database.
import { documentationOf } from '../fields/documentation.ts'
import { objectType, value } from '../fields/field.ts'
import type { Row } from '../sql/row.ts'
import type { Source } from '../sql/source.ts'
import { literal, sql } from '../sql/sql.ts'

/** A record by its dataset and its key. */
export const RecordKey = objectType(
  'RecordKey',
  'A record of a dataset, by the key that its authors chose: the same in every database into which the dataset is imported.',
  (t) => ({
    dataset: value(
      t,
      'String',
      (row) => {
        const dataset = row.other('Dataset')
        return sql`(select ${dataset.column('name')} from ${dataset.table} where ${dataset.id} = ${row.column('datasetId')})`
      },
      { description: documentationOf('Dataset', 'name') },
    ),
    key: value(t, 'String', (row) => row.column('key'), {
      description: documentationOf('DatasetRecord', 'key'),
    }),
  }),
)

/** The records that became a row. */
export function recordsOf(row: Row): Source {
  const record = row.other('DatasetRecord')
  return {
    row: record,
    from: record.table,
    where: [
      sql`${record.column('type')} = ${literal(row.model.toUpperCase())} and ${record.column('rowId')} = ${row.id}`,
    ],
  }
}

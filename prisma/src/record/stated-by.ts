// Which claims state a record, and whose they are, in SQL.
import { KINDS, stated } from './format.ts'
import { type Kind, recordType } from './kind.ts'
import { subjectColumn } from './stored.ts'

/** By which columns claims state records of a kind, and the links on them. */
export interface StatedBy {
  kind: Kind
  /** The column of the claim. */
  column: string
  /** An SQL expression for the id of the record's row, of a claim `c`. */
  row: string
  /** An SQL expression for the ids that the column has of claims on rows whose ids `ids` yields. */
  of: (ids: string) => string
}

export const statedBy = (kind: Kind): StatedBy[] => [
  ...(stated.includes(kind)
    ? [{ kind, column: `${kind}Id`, row: `c."${kind}Id"`, of: (ids: string) => ids }]
    : []),
  ...KINDS[kind].children
    .filter(({ isClaimed }) => isClaimed)
    .map(({ model, parent }) => {
      const column = subjectColumn(model)
      return {
        kind,
        column,
        row: `(SELECT l."${parent}" FROM "${model}" l WHERE l.id = c."${column}")`,
        of: (ids: string) => `ARRAY(SELECT l.id FROM "${model}" l WHERE l."${parent}" = ANY(${ids}))`,
      }
    }),
]

/** How a row is named: `dataset/key`, or what kind of row it is where no dataset has brought it. */
export const recordNameOf = (kind: Kind, row: string): string =>
  `coalesce((SELECT d.name || '/' || r.key FROM "DatasetRecord" r JOIN "Dataset" d ON d.id = r."datasetId"
     WHERE r.type = '${recordType(kind)}' AND r."rowId" = ${row} ORDER BY r.id LIMIT 1), '${kind} ' || ${row})`

/** An SQL expression for when the last record of a row `t` was retracted that claims nothing; null while one stands. What is shipped stays. */
export const recordsRetractedAt = (kind: Kind): string => {
  const at = `(SELECT CASE WHEN bool_and(r."retractedAt" IS NOT NULL) THEN max(r."retractedAt") END
                FROM "DatasetRecord" r WHERE r.type = '${recordType(kind)}' AND r."rowId" = t.id)`
  return kind === 'topic' ? `CASE WHEN NOT t."isShipped" THEN ${at} END` : at
}

/** An SQL condition that a dataset, whose alias is `d`, has a record of what a claim `c` states. */
export const isHeldBy = ({ kind, row }: StatedBy): string =>
  `EXISTS (SELECT FROM "DatasetRecord" r WHERE r."datasetId" = d.id AND r.type = '${recordType(kind)}' AND r."rowId" = ${row})`

/**
 * An SQL condition that a claim `c` is a dataset's: one that it brought, or one that came with a record that has moved since, so that
 * the dataset which brought it knows nothing more of the row.
 */
export const isOfDataset = (by: StatedBy, name: string): string =>
  `EXISTS (SELECT FROM "Origin" o JOIN "Dataset" d ON d.id = o."datasetId" WHERE o.id = c."originId" AND (d.name = ${name}
     OR NOT ${isHeldBy(by)}))`

export { type Database, type DatabaseOptions, openDatabase } from './database/database.ts'
export { backup, restore } from './database/dump.ts'
export { DatabaseError } from './database/error.ts'
export { backendOf, createPool } from './database/pool.ts'
export { type ExportOptions, exportDossier } from './export/dossier.ts'
export { convertFile } from './formats/convert.ts'
export { EntryReader } from './formats/entry-reader.ts'
export type { FileHead, Format, OpenFile, ReadOptions } from './formats/format.ts'
export { unreported } from './history/tables.ts'
export {
  ImportOptionError,
  importFiles,
} from './import/import-files.ts'
export type { ImportOptions, ImportProgress } from './import/options.ts'
export { type Purged, PurgeError, purge } from './import/purge.ts'
export type { FileReport, ImportReport, RecordCounts } from './import/report.ts'
export { RetractionError, retract } from './import/retract.ts'
export type { Origin } from './import/write/audit-trail.ts'
export { mergeActor } from './import/write/merge-actors.ts'
export {
  flush,
  numberChanges,
  numberChangesOf,
  numberLeftChanges,
  numberSomeChanges,
} from './import/write/number-changes.ts'
export {
  isContended,
  isCrossed,
  lockConditions,
  SMALL_WRITE,
  SMALL_WRITE_BESIDE,
} from './import/write/record-writer.ts'
export { type Retracted, type RetractionBy, retractFact } from './import/write/retract-facts.ts'
export type { Referrer } from './import/write/retract-records.ts'
export { retractRow } from './import/write/retract-row.ts'
export { recordOwner, reviseRecord } from './import/write/revise-record.ts'
export {
  type Succeeding,
  succeeding,
  succeedingRecord,
} from './import/write/succeeding-record.ts'
export { TOUCHED, type Touched, touchedBy } from './import/write/touched.ts'
export { versionQuery } from './import/write/versions.ts'
export { readDossier, writeDossier } from './import/write/write-dossier.ts'
export { type GivenRecords, type WrittenRecords, writeRecords } from './import/write/write-records.ts'
export { type ApiKey, createKey, findKeys, listKeys, type NewKey, noteUse, revokeKey } from './keys/keys.ts'
export { digestOf, publicIdIn } from './keys/text.ts'
export { migrate, pendingMigrations } from './migrate/migrate.ts'
export { claimFields } from './record/claim.ts'
export { closest } from './record/closest.ts'
export { type ImportError, type ImportErrorCode, type ImportNote, oneOf } from './record/fault.ts'
export type { Field, Fields, Kept } from './record/field.ts'
export { type Agent, claimed, claimedModels, KINDS, unclaimed } from './record/format.ts'
export type { Id, Kind } from './record/kind.ts'
export { isOnCalendar } from './record/moment.ts'
export { roleDocs } from './record/role-docs.ts'
export { within } from './record/stored.ts'
export { faultOfDatasetName, referenceDescription } from './record/values.ts'
export { cleanPendingLists } from './search/pending-lists.ts'
export { canonicalAddress } from './text/address.ts'
export { isCountryName } from './text/countries.ts'
export { inexactNumberIn, inexactWords, isExact } from './text/exact-number.ts'
export { languageNumber } from './text/stems.ts'
export { type SearchQuery, searchQuery } from './text/tsquery.ts'
export type { Checked } from './verify/check.ts'
export { verify } from './verify/verify.ts'

/** The dossier that ships with Proviso: news texts in our own words, fully annotated. */
export const sampleCorpus: URL = new URL('../corpus/sample.jsonl', import.meta.url)

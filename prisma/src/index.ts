export { type Database, type DatabaseOptions, openDatabase } from './database/database.ts'
export { backup, restore } from './database/dump.ts'
export { DatabaseError } from './database/error.ts'
export { backendOf, createPool } from './database/pool.ts'
export { type ExportOptions, exportDossier } from './export/dossier.ts'
export { convertFile } from './formats/convert.ts'
export { EntryReader } from './formats/entry-reader.ts'
export type { FileHead, Format, OpenFile, ReadOptions } from './formats/format.ts'
export {
  ImportOptionError,
  importFiles,
} from './import/import-files.ts'
export type { ImportOptions, ImportProgress } from './import/options.ts'
export type { FileReport, ImportReport, RecordCounts } from './import/report.ts'
export { RetractionError, retract } from './import/retract.ts'
export type { Origin } from './import/write/audit-trail.ts'
export { numberChanges } from './import/write/number-changes.ts'
export { type GivenRecords, type WrittenRecords, writeRecords } from './import/write/record-writer.ts'
export { type ApiKey, createKey, findKeys, listKeys, type NewKey, noteUse, revokeKey } from './keys/keys.ts'
export { digestOf, publicIdIn } from './keys/text.ts'
export { migrate, pendingMigrations } from './migrate/migrate.ts'
export type { ImportError, ImportErrorCode, ImportNote } from './record/fault.ts'
export { canonicalAddress } from './text/address.ts'
export { isCountryName } from './text/countries.ts'
export { languageNumber } from './text/stems.ts'
export { type SearchQuery, searchQuery } from './text/tsquery.ts'

/** The dossier that ships with Proviso: news texts in our own words, fully annotated. */
export const sampleCorpus: URL = new URL('../corpus/sample.jsonl', import.meta.url)

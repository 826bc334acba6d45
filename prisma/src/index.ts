export { type Database, type DatabaseOptions, openDatabase } from './database/database.ts'
export { DatabaseError } from './database/error.ts'
export { type ExportOptions, exportDossier } from './dossier/export-dossier.ts'
export type { ImportError, ImportErrorCode } from './dossier/import-error.ts'
export { type ImportOptions, type ImportProgress, importFiles } from './dossier/import-files.ts'
export type { FileReport, ImportReport, RecordCounts } from './dossier/report.ts'
export { migrate, pendingMigrations } from './migrate/migrate.ts'

/** The dossier that ships with Proviso: news texts in our own words, fully annotated. */
export const sampleCorpus: URL = new URL('../corpus/sample.jsonl', import.meta.url)

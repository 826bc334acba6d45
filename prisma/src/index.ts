export { type Database, type DatabaseOptions, openDatabase } from './database/database.ts'
export { DatabaseError } from './database/error.ts'
export { migrate, pendingMigrations } from './migrate/migrate.ts'

/** The dossier that ships with Proviso: news texts in our own words, fully annotated. */
export const sampleCorpus: URL = new URL('../corpus/sample.jsonl', import.meta.url)

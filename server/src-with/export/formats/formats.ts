// The formats of exports: a new one needs a line here. What one needs is loaded when it is asked for.
import type { Format } from './format.ts'

/** A format by its name. */
export const formats: Readonly<Record<string, () => Promise<Format>>> = {
  csv: async () => (await import('./csv.ts')).csv,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
  parquet: async () => (await import('./parquet.ts')).parquet,
  arrow: async () => (await import('./arrow.ts')).arrowStream,
}

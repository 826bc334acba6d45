import type { Tables } from './row-source.ts'
import { toRows } from './rows.ts'
import { writeRows } from './stream.ts'

/** Tables for a bare transport: `createTransport({ url, tables })`. */
export const tables: Tables = { toRows: toRows as never, writeRows }

// What a file is, seen from its content.
import { extname } from 'node:path'

/** A dossier, a file of articles with one JSON object per line, or one plain text. */
export type FileKind = 'dossier' | 'articles' | 'text'

/**
 * Tells the kind of a file by its first line that is not blank. The name decides only where that line is no valid JSON:
 * then `.jsonl`, `.ndjson` and `.json` are meant to hold JSON, and all others are text.
 */
export function kindOfFile(path: string, firstLine: string): FileKind {
  const named = ['.jsonl', '.ndjson', '.json'].includes(extname(path).toLowerCase())
  let value: unknown
  try {
    value = JSON.parse(firstLine)
  } catch {
    if (!named && !/^\s*\{\s*"(record|publisher|title|text|id)"\s*:/.test(firstLine)) return 'text'
    return /"record"\s*:/.test(firstLine) ? 'dossier' : 'articles'
  }
  const fields = value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {}
  if ('record' in fields) return 'dossier'
  if (named || ('title' in fields && 'text' in fields)) return 'articles'
  return 'text'
}

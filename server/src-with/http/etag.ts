// Entity tags (RFC 9110, 8.8.3): what a client holds need not be sent again.
import { hash } from 'node:crypto'

/** A strong entity tag of a content, as it stands before any coding. */
export const entityTag = (type: string, body: Buffer): string =>
  `"${hash('sha256', Buffer.concat([Buffer.from(`${type}\n`), body]), 'base64url').slice(0, 27)}"`

/** The tag of the same content in a coding: other bytes, so another tag. */
export const codedTag = (tag: string, coding: string): string => tag.replace(/"$/, `-${coding}"`)

/** The tags of an If-None-Match header, as they were before any coding. */
export const uncodedTags = (header: string): string => header.replaceAll(/-(?:gzip|br|zstd)"/g, '"')

/** Whether an If-None-Match header names a tag. Weak comparison, as RFC 9110 wants it here. */
export function holds(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)
}

import { createHash } from 'node:crypto'

/**
 * The form in which texts are quoted: Unicode normal form C, with LF line ends.
 *
 * @example
 * normalForm('cafe\u0301\r\n') // 'café\n'
 */
export function normalForm(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').normalize('NFC')
}

/** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

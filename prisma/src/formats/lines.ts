import { createReadStream } from 'node:fs'

/** One line of a file, without its line end. */
export interface Line {
  /** Counted from 1. */
  number: number
  /** The text, or undefined where the bytes are not UTF-8. */
  text: string | undefined
  /** How many bytes of the file have been read when this line has. */
  bytes: number
  /** What is wrong with the bytes, where they are not UTF-8. */
  fault?: string
}

/**
 * Reads a file of UTF-8 text line by line, in little memory. A byte order mark is skipped; a line ends with LF or CRLF.
 *
 * @throws the error of the file system where the file cannot be read.
 */
export async function* readLines(path: string): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let pending: Buffer[] = []
  let number = 0
  let bytes = 0
  const line = (end: Buffer | undefined): Line => {
    let content =
      end === undefined ? Buffer.concat(pending) : pending.length > 0 ? Buffer.concat([...pending, end]) : end
    pending = []
    number++
    bytes += content.length + 1
    if (number === 1) {
      if (content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf) content = content.subarray(3)
      const utf16 =
        (content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff)
      if (utf16) return { number, bytes, text: undefined, fault: 'the file is in UTF-16; save it as UTF-8' }
    }
    if (content.at(-1) === 0x0d) content = content.subarray(0, -1)
    try {
      return { number, bytes, text: decoder.decode(content) }
    } catch {
      return {
        number,
        bytes,
        text: undefined,
        fault: `not UTF-8 at byte ${firstInvalidByte(content) + 1} of the line`,
      }
    }
  }
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    let from = 0
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, from)) {
      yield line(chunk.subarray(from, at))
      from = at + 1
    }
    if (from < chunk.length) pending.push(chunk.subarray(from))
  }
  if (pending.length > 0) yield line(undefined)
}

/** Where the first byte stands that is no UTF-8: the first difference after decoding with replacements and encoding again. */
export function firstInvalidByte(content: Buffer): number {
  const again = Buffer.from(content.toString('utf8'), 'utf8')
  for (let i = 0; i < content.length; i++) if (content[i] !== again[i]) return i
  return content.length
}

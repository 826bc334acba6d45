// Compression of answers. The codings and levels were chosen by measurement (SCALING.md; test/bench/compression.ts).
import type { IncomingMessage } from 'node:http'
import type { Transform } from 'node:stream'
import { promisify } from 'node:util'
import zlib, { type BrotliOptions, type ZlibOptions, type ZstdOptions } from 'node:zlib'
import Negotiator from 'negotiator'

/** A content coding (RFC 9110, 8.4.1). */
export type Coding = 'zstd' | 'br' | 'gzip' | 'identity'

/** What the types of `negotiator` leave out: without it, codings liked equally are taken in the client's order. */
interface WithPreferred {
  encoding(available: Coding[], options: { preferred: Coding[] }): Coding | undefined
}

/**
 * Best first, for clients that take several equally. Brotli costs what zstd does, and clients exist that ask for zstd and
 * cannot read it (undici on Node 20, and with it code generators).
 */
const PREFERRED: Coding[] = ['br', 'zstd', 'gzip', 'identity']

/** Less than this fits into one packet as it is. */
const LEAST_BYTES = 1400

/** Up to this, a thread of its own costs more than the work itself. */
const MOST_BYTES_AT_ONCE = 128 * 1024

const { constants } = zlib
const ZSTD: ZstdOptions = {
  params: { [constants.ZSTD_c_compressionLevel]: 1 },
}
const BROTLI: BrotliOptions = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 1 },
}
const GZIP: ZlibOptions = { level: 1 }

const zstdInThread = promisify<Buffer, ZstdOptions, Buffer>(zlib.zstdCompress)
const brotliInThread = promisify<Buffer, BrotliOptions, Buffer>(zlib.brotliCompress)
const gzipInThread = promisify<Buffer, ZlibOptions, Buffer>(zlib.gzip)

const COMPRESS = {
  zstd: (body: Buffer) => zlib.zstdCompressSync(body, ZSTD),
  br: (body: Buffer) => zlib.brotliCompressSync(body, BROTLI),
  gzip: (body: Buffer) => zlib.gzipSync(body, GZIP),
}
const COMPRESS_IN_THREAD = {
  zstd: (body: Buffer) => zstdInThread(body, ZSTD),
  br: (body: Buffer) => brotliInThread(body, BROTLI),
  gzip: (body: Buffer) => gzipInThread(body, GZIP),
}

/** The coding that a client likes best of those that we have. */
export function preferredCoding(request: IncomingMessage): Coding {
  if (request.headers['accept-encoding'] === undefined) return 'identity'
  const negotiator = new Negotiator(request) as Negotiator & WithPreferred
  return negotiator.encoding(PREFERRED, { preferred: PREFERRED }) ?? 'identity'
}

/** Whether a body is worth compressing. */
export const isWorthCoding = (body: Buffer): boolean => body.byteLength >= LEAST_BYTES

/** A body in a coding. */
export function encode(body: Buffer, coding: Exclude<Coding, 'identity'>): Buffer | Promise<Buffer> {
  return (body.byteLength <= MOST_BYTES_AT_ONCE ? COMPRESS : COMPRESS_IN_THREAD)[coding](body)
}

/** Puts a stream into a coding. */
export function coder(coding: Exclude<Coding, 'identity'>): Transform {
  switch (coding) {
    case 'zstd':
      return zlib.createZstdCompress(ZSTD)
    case 'br':
      return zlib.createBrotliCompress(BROTLI)
    case 'gzip':
      return zlib.createGzip(GZIP)
  }
}

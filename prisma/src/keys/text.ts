// How keys are written: `prv_<id>_<secret>`. The id names the key; the last six characters of the secret are a checksum,
// by which scanners of leaked secrets tell a key from what only looks like one, and a typing error is seen without asking anybody.
import { createHash, randomInt } from 'node:crypto'
import { crc32 } from 'node:zlib'

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** 71 bits to tell keys apart, 256 that nobody guesses, 32 of the checksum. */
const LENGTHS = { id: 12, random: 43, checksum: 6 }

const FORM = new RegExp(
  `^prv_([0-9A-Za-z]{${LENGTHS.id}})_([0-9A-Za-z]{${LENGTHS.random + LENGTHS.checksum}})$`,
)

const randomText = (length: number): string =>
  Array.from({ length }, () => DIGITS[randomInt(DIGITS.length)]).join('')

/** The CRC-32 of a text in digits of base 62. */
function checksumOf(text: string): string {
  let digits = ''
  for (let rest = crc32(text); digits.length < LENGTHS.checksum; rest = Math.floor(rest / DIGITS.length))
    digits = DIGITS[rest % DIGITS.length] + digits
  return digits
}

/** A new key, as its holder keeps it, and the id in it. */
export function makeKeyText(): { text: string; publicId: string } {
  const publicId = randomText(LENGTHS.id)
  const text = `prv_${publicId}_${randomText(LENGTHS.random)}`
  return { publicId, text: text + checksumOf(text) }
}

/** The id in a key; undefined for what is no key, or one with a wrong letter in it. */
export function publicIdIn(text: string): string | undefined {
  const [, publicId] = FORM.exec(text) ?? []
  if (publicId === undefined) return undefined
  const end = text.length - LENGTHS.checksum
  return checksumOf(text.slice(0, end)) === text.slice(end) ? publicId : undefined
}

/** What is kept of a key. It is as random as a hash, so that nothing slower is needed against guessing. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')

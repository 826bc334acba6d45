/**
 * An address on the web as it is compared with others: whatever the case of its host, the letters of its host (IDN) and its
 * percent-encoding, with or without its default port, the slash of an empty path and a fragment. As it is where it is no address.
 *
 * @example
 * canonicalAddress('https://ДОМ.example:443') // 'https://xn--d1aqf.example/'
 */
export function canonicalAddress(written: string): string {
  if (!URL.canParse(written)) return written
  const url = new URL(written)
  url.hash = ''
  return url.href.replace(/%[0-9a-f]{2}/gi, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return /[A-Za-z0-9\-._~]/.test(character) ? character : code.toUpperCase()
  })
}

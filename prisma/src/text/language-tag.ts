/**
 * A language tag in its canonical form; as it is where it is none.
 *
 * @example
 * canonicalTag('zh-hans') // 'zh-Hans'
 * canonicalTag('eng') // 'en'
 */
export function canonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag
  } catch {
    return tag
  }
}

/** Whether a text is a BCP 47 tag whose language is one of ISO 639; longer names, such as "English", are reserved. */
export function isLanguageTag(tag: string): boolean {
  try {
    return /^[a-z]{2,3}(-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

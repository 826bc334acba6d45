// The names of countries, so that one that is written right is not taken for another that is written wrong: Niger and Nigeria.
import { fold } from './fold.ts'

const LANGUAGES = [
  'en',
  'fr',
  'es',
  'de',
  'pt',
  'it',
  'nl',
  'tr',
  'ru',
  'uk',
  'ar',
  'fa',
  'he',
  'zh',
  'ja',
  'ko',
  'ka',
  'th',
]
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

let names: Set<string> | undefined

/** Whether a text is the name of a country in one of the usual languages, as CLDR has it. */
export function isCountryName(text: string): boolean {
  names ??= new Set(
    LANGUAGES.flatMap((language) => {
      const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
      return LETTERS.flatMap((first) => LETTERS.flatMap((second) => display.of(first + second) ?? [])).map(
        fold,
      )
    }),
  )
  return names.has(fold(text.trim()))
}

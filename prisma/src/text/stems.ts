// The stems of words, by the language that they are written in: Snowball's where there is such a stemmer, else light ones of our own.
import { stemmer as arabic } from '@orama/stemmers/arabic'
import { stemmer as armenian } from '@orama/stemmers/armenian'
import { stemmer as danish } from '@orama/stemmers/danish'
import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as finnish } from '@orama/stemmers/finnish'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as german } from '@orama/stemmers/german'
import { stemmer as greek } from '@orama/stemmers/greek'
import { stemmer as hungarian } from '@orama/stemmers/hungarian'
import { stemmer as hindi } from '@orama/stemmers/indian'
import { stemmer as indonesian } from '@orama/stemmers/indonesian'
import { stemmer as irish } from '@orama/stemmers/irish'
import { stemmer as italian } from '@orama/stemmers/italian'
import { stemmer as lithuanian } from '@orama/stemmers/lithuanian'
import { stemmer as nepali } from '@orama/stemmers/nepali'
import { stemmer as norwegian } from '@orama/stemmers/norwegian'
import { stemmer as portuguese } from '@orama/stemmers/portuguese'
import { stemmer as romanian } from '@orama/stemmers/romanian'
import { stemmer as russian } from '@orama/stemmers/russian'
import { stemmer as serbian } from '@orama/stemmers/serbian'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import { stemmer as swedish } from '@orama/stemmers/swedish'
import { stemmer as tamil } from '@orama/stemmers/tamil'
import { stemmer as turkish } from '@orama/stemmers/turkish'
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian'
import { fold, lowered } from './fold.ts'
import { type Script, scriptOf } from './scripts.ts'
import { arabicStems } from './stems/arabic.ts'
import { georgianStems } from './stems/georgian.ts'
import { hebrewStems } from './stems/hebrew.ts'
import { koreanStems } from './stems/korean.ts'
import { persianStems } from './stems/persian.ts'

type Stemmer = (word: string) => string[]

/** Of a word with and without its accents: whoever asks may leave them out. */
const snowball =
  (stem: (word: string) => string): Stemmer =>
  (word) => {
    const written = lowered(word)
    const plain = fold(word)
    const stems = new Set([fold(stem(written))])
    if (plain !== written) stems.add(fold(stem(plain)))
    return [...stems]
  }
/** Plurals that Snowball leaves as they are: comissões, reféns. */
const portugueseSingular = (word: string): string =>
  word.replace(/[õoã]es$/, (end) => (end === 'oes' ? 'ao' : 'ão')).replace(/ns$/, 'm')
/** Plurals and verbs on -eln, of which Snowball leaves the n: Geiseln, verhandeln. */
const germanSingular = (word: string): string => word.replace(/eln$/, 'el')
const light =
  (stems: (word: string) => string[]): Stemmer =>
  (word) =>
    stems(fold(word))

/** The stemmers of each script, the most usual language first: it is taken for texts whose language is not known. */
const STEMMERS: Readonly<Record<Script, Readonly<Record<string, Stemmer>>>> = {
  Latn: {
    en: snowball(english),
    fr: snowball(french),
    es: snowball(spanish),
    de: snowball((word) => german(germanSingular(word))),
    pt: snowball((word) => portuguese(portugueseSingular(word))),
    it: snowball(italian),
    nl: snowball(dutch),
    tr: snowball(turkish),
    id: snowball(indonesian),
    ro: snowball(romanian),
    sv: snowball(swedish),
    no: snowball(norwegian),
    da: snowball(danish),
    fi: snowball(finnish),
    hu: snowball(hungarian),
    lt: snowball(lithuanian),
    ga: snowball(irish),
  },
  Cyrl: { ru: snowball(russian), uk: snowball(ukrainian), sr: snowball(serbian) },
  Arab: {
    ar: (word) => [...new Set([...arabicStems(fold(word)), fold(arabic(fold(word)))])],
    fa: light(persianStems),
  },
  Hebr: { he: light(hebrewStems) },
  Grek: { el: snowball(greek) },
  Hang: { ko: light(koreanStems) },
  Geor: { ka: light(georgianStems) },
  Armn: { hy: snowball(armenian) },
  Deva: { hi: snowball(hindi), ne: snowball(nepali) },
  Taml: { ta: snowball(tamil) },
}

/** Languages whose words another language's stemmer serves, by their BCP 47 codes. */
const SERVED: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', ms: 'id', prs: 'fa', be: 'ru' }

/** The languages that texts are indexed by, each by its number: the first is also that of texts in all others. */
export const LANGUAGES: readonly string[] = Object.values(STEMMERS).flatMap((stemmers) =>
  Object.keys(stemmers),
)

/** The number, counted from 1, of the language whose stems the words of a text have. */
export function languageNumber(tag: string): number {
  const [code] = tag.toLowerCase().split('-')
  return Math.max(0, LANGUAGES.indexOf(SERVED[code!] ?? code!)) + 1
}

/** The language whose stemmer a word in a text of a language gets: that of the text, or the usual one of the word's script. */
function languageOf(script: Script, language: string): string {
  return language in STEMMERS[script] ? language : Object.keys(STEMMERS[script])[0]!
}

const most = 100_000
const kept = new Map<string, readonly string[]>()

/** The stems of a word in a text of a language, each marked with its language: `en:recogni`. */
export function stemsOf(word: string, language: string): readonly string[] {
  const script = scriptOf(word)
  if (script === undefined) return []
  const key = `${language} ${word}`
  const known = kept.get(key)
  if (known) return known
  const stems = markedStems(word, script, languageOf(script, language))
  if (kept.size >= most) kept.clear()
  kept.set(key, stems)
  return stems
}

/** The stems of a word in all languages of its script. */
export function allStemsOf(word: string): readonly string[] {
  const script = scriptOf(word)
  return script === undefined
    ? []
    : Object.keys(STEMMERS[script]).flatMap((language) => stemsOf(word, language))
}

function markedStems(word: string, script: Script, language: string): string[] {
  return STEMMERS[script][language]!(word)
    .filter((stem) => stem !== '')
    .map((stem) => `${language}:${stem}`)
}

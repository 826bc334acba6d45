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
import { isFunctionWord } from './function-words.ts'
import { type Script, scriptOf } from './scripts.ts'
import { arabicStems } from './stems/arabic.ts'
import { bulgarianStems } from './stems/bulgarian.ts'
import { georgianStems } from './stems/georgian.ts'
import { hebrewStems } from './stems/hebrew.ts'
import { koreanStems } from './stems/korean.ts'
import { persianStems } from './stems/persian.ts'

type Stemmer = (word: string) => string[]

/**
 * Of a word with and without its accents: whoever asks may leave them out.
 *
 * @param otherwise another form of the word, where Snowball's stems of its forms differ.
 */
const snowball =
  (stem: (word: string) => string, otherwise?: (word: string) => string): Stemmer =>
  (word) => {
    const written = lowered(word)
    const plain = fold(word)
    const stems = new Set([fold(stem(written))])
    if (plain !== written) stems.add(fold(stem(plain)))
    if (otherwise) for (const form of [written, plain]) stems.add(fold(stem(otherwise(form))))
    return [...stems]
  }
/** American spelling: recognise, honour, defence. */
const american = (word: string): string =>
  word
    .replace(/^(\w{3,})is(e[ds]?|ers?|ing|ations?)$/, '$1iz$2')
    .replace(/^(\w{3,})our(s|ed|ing|able|ites?)?$/, '$1or$2')
    .replace(/^(def|off|lic|pret)ence(s?)$/, '$1ense$2')
/** Plurals that Snowball leaves as they are, and names of measures: women, children; centre, programme. */
const englishForm = (word: string): string =>
  american(word)
    .replace(/^((?:\w{2,})?)men$/, '$1man')
    .replace(/^((?:grand)?child)ren$/, '$1')
    .replace(/^(\w*(?:cent|theat|kilomet|met|lit))re(s?)$/, '$1er$2')
    .replace(/^(program)me(s?)$/, '$1$2')
const spanishSingular = (word: string): string => word.replace(/^(.{4,}[aeo])s$/, '$1')
/** Ministeries; and the letters that stand at the end of a word for others within it: huizen of huis, brieven of brief. */
const dutchSingular = (word: string): string =>
  word
    .replace(/ies$/, 'ie')
    .replace(/enen$/, 'ene')
    .replace(/(?<=.[aeiou])zen$/, 's')
    .replace(/(?<=.[aeiou])ven$/, 'f')
/** Latin words with the ending of either language: departementet, ministerium, ministeriet. */
const scandinavianSingular = (word: string): string =>
  word.replace(/(ment)(?:e[nt]s?|er|ene)$/, '$1').replace(/i(?:ums?|ets?|er|erna|erne|ene)$/, 'i')
/** Hallitus and hallituksen, tunnustaminen and tunnustamista, panttivangit and panttivanki. */
const finnishOblique = (word: string): string =>
  word
    .replace(/([uy])s$/, '$1ksen')
    .replace(/mi(?:nen|se[nt]|st[aä]|sess[aä]|sest[aä]|seen|sell[aä]|selle|selt[aä]|seksi|sen[aä])$/, 'mista')
    .replace(/nen$/, 'sen')
    .replace(/ng(?=[aeiouyäö])/g, 'nk')
/** Countries on -стан, of some of whose cases Snowball leaves the last letter: Афганистан, Афганистане. */
const russianNominative = (word: string): string => word.replace(/стан(?:а|у|ом|е)$/, 'стан')
/** A vowel that stands in the bare form alone: посол, посла; ребёнок, ребёнка; окно, окон. */
const russianOblique = (word: string): string =>
  russianNominative(word).replace(/(?<=..[бвгджзклмнпрстфхцчшщ])[оеё](?=[клнрц]$)/, '')
/** Nouns on -ова, of which Snowball leaves too little: умова, умови. */
const ukrainianOblique = (word: string): string => word.replace(/(?<=..)ова$/, 'ови')
/** What is somebody's: iadesi, anlaşması, ülkesinin. */
const turkishUnpossessed = (word: string): string =>
  word
    .replace(/(?<=..[aeıioöuü])s[ıiuü](?:n[ıiuüae]n?|yl[ae])?$/, '')
    // a dative that looks like a place: hükümete
    .replace(/(?<=..[aeıioöuü]t)[ae]$/, '')
/** Nouns on -ία, whichever case: συμφωνία, συμφωνίας, συμφωνιών. */
const greekGenitive = (word: string): string => word.replace(/[ιί](?:α[ςσ]?|ε[ςσ]|[ωώ]ν)$/, 'ιας')
/** Nouns on -ություն, whichever case: կառավարություն, կառավարության. */
const armenianNominative = (word: string): string => word.replace(/ությ(?:ուն|ան|ամբ)\p{L}*$/u, 'ություն')
/** Plurals that Snowball leaves as they are: comissões, reféns. */
const portugueseSingular = (word: string): string =>
  word
    .replace(/[õoã]es$/, (end) => (end === 'oes' ? 'ao' : 'ão'))
    .replace(/ns$/, 'm')
    .replace(/(?<=..[aou])is$/, 'l')
/** Plurals and verbs on -eln, of which Snowball leaves the n: Geiseln, verhandeln. */
const germanSingular = (word: string): string => word.replace(/eln$/, 'el')
/** Verbs on -ern, whose forms Snowball keeps apart: fordern, forderte, gefordert. */
const germanVerb = (word: string): string =>
  word.replace(/^ge(.{3,}er)t$/, '$1').replace(/^(.{3,}er)(?:n|t|te|ten|tet|st)$/, '$1')
/** Nouns on -u, and their articles: ministru, ministrul, ministrului. */
const romanianBare = (word: string): string => word.replace(/(?<=..[bcdfghlmnprstvz]r)u(?:l|lui)?$/, '')
const light =
  (stems: (word: string) => string[]): Stemmer =>
  (word) =>
    stems(fold(word))

/** The stemmers of each script, the most usual language first: it is taken for texts whose language is not known. */
const STEMMERS: Readonly<Record<Script, Readonly<Record<string, Stemmer>>>> = {
  Latn: {
    en: snowball((word) => english(englishForm(word))),
    fr: snowball(french),
    es: snowball(spanish, spanishSingular),
    de: snowball((word) => german(germanSingular(word)), germanVerb),
    pt: snowball((word) => portuguese(portugueseSingular(word))),
    it: snowball(italian),
    nl: snowball(dutch, dutchSingular),
    // a base form that ends as an inflected one loses more than its inflected forms do: rehine, rehinelerin
    tr: (word) => [...new Set([...snowball(turkish, turkishUnpossessed)(word), fold(word)])],
    id: snowball(indonesian),
    ro: snowball(romanian, romanianBare),
    sv: snowball(swedish, scandinavianSingular),
    no: snowball(norwegian, scandinavianSingular),
    da: snowball(danish, scandinavianSingular),
    fi: snowball(finnish, finnishOblique),
    hu: snowball(hungarian),
    lt: snowball(lithuanian),
    ga: snowball(irish),
    sr: snowball(serbian),
  },
  Cyrl: {
    ru: snowball(russian, russianOblique),
    uk: snowball(ukrainian, ukrainianOblique),
    sr: snowball(serbian),
    bg: light(bulgarianStems),
  },
  Arab: {
    ar: (word) => [...new Set([...arabicStems(fold(word)), fold(arabic(fold(word)))])],
    fa: light(persianStems),
  },
  Hebr: { he: light(hebrewStems) },
  Grek: { el: snowball(greek, greekGenitive) },
  Hang: { ko: light(koreanStems) },
  Geor: { ka: light(georgianStems) },
  Armn: { hy: snowball(armenian, armenianNominative) },
  Deva: { hi: snowball(hindi), ne: snowball(nepali) },
  Taml: { ta: snowball(tamil) },
}

/** Languages whose words another language's stemmer serves, by their BCP 47 codes. */
const SERVED: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  ms: 'id',
  prs: 'fa',
  be: 'ru',
  mk: 'bg',
  hr: 'sr',
  bs: 'sr',
  sh: 'sr',
}

/** The languages that texts are indexed by, each by its number: the first is also that of texts in all others. */
export const LANGUAGES: readonly string[] = [
  ...new Set(Object.values(STEMMERS).flatMap((stemmers) => Object.keys(stemmers))),
]

/** The number, counted from 1, of the language whose stems the words of a text have. */
export function languageNumber(tag: string): number {
  const [code] = tag.toLowerCase().split('-')
  return Math.max(0, LANGUAGES.indexOf(SERVED[code!] ?? code!)) + 1
}

/** The language whose stemmer a word in a text of a language gets: that of the text, or the usual one of the word's script. */
function languageOf(script: Script, tag: string): string {
  const language = SERVED[tag] ?? tag
  return language in STEMMERS[script] ? language : Object.keys(STEMMERS[script])[0]!
}

const most = 100_000
const kept = new Map<string, readonly string[]>()

/** The stems of a word in a text of a language, each marked with its language: `en:recogni`. Of "the" and "of" there are none. */
export function stemsOf(word: string, language: string): readonly string[] {
  const script = scriptOf(word)
  if (script === undefined || isFunctionWord(word)) return []
  const key = `${language} ${word}`
  const known = kept.get(key)
  if (known) return known
  const stems = markedStems(word, script, languageOf(script, language))
  if (kept.size >= most) kept.clear()
  kept.set(key, stems)
  return stems
}

/**
 * What a word is asked for by in texts of a language, or of any: its stems, and itself as the stem of others, with a stem
 * that loses another letter. Of a base form Snowball takes more than of an inflected one: rehine, rehinelerin.
 */
export function askedStemsOf(word: string, language?: string): readonly string[] {
  const script = scriptOf(word)
  if (script === undefined) return []
  return languagesOf(script, language).flatMap((one) => {
    const stems = stemsOf(word, one)
    if (one === 'en' || stems.length === 0) return stems
    const shorter = isLight(script) ? [] : stems.flatMap((stem) => shortened(stem, one))
    return [...stems, `${one}:${fold(word)}`, ...shorter]
  })
}

/** A stem without a last letter that Snowball takes from it again; more would be another word. */
function shortened(stem: string, language: string): readonly string[] {
  const bare = stem.slice(stem.indexOf(':') + 1)
  if (bare.length < 5) return []
  return stemsOf(bare, language).filter(({ length }) => length === stem.length - 1)
}

/** What a word of a phrase is asked for by beside itself: as what Arabic, Hebrew and Korean write other words onto. */
export function hostsOf(word: string, language?: string): readonly string[] {
  const script = scriptOf(word)
  if (script === undefined || !isLight(script)) return []
  return languagesOf(script, language).map((one) => `${one}:${fold(word)}`)
}

/** Whether what is written onto the words of a script are words of their own: articles, prepositions, particles. */
const isLight = (script: Script): boolean => script === 'Arab' || script === 'Hebr' || script === 'Hang'

const languagesOf = (script: Script, language?: string): readonly string[] =>
  language === undefined ? Object.keys(STEMMERS[script]) : [languageOf(script, language)]

function markedStems(word: string, script: Script, language: string): string[] {
  return STEMMERS[script][language]!(word)
    .filter((stem) => stem !== '')
    .map((stem) => `${language}:${stem}`)
}

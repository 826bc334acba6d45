// Letters as they are compared: whatever their case, accents, vowel signs and width, and whichever of its spellings a letter has.

/** Marks that readers take or leave: accents of Latin, Greek and Cyrillic letters, vowel signs of Arabic and Hebrew. */
const MARKS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]+/g
/** Characters that nobody sees: soft hyphens, joiners, marks of direction, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu

/** Letters that no normal form takes apart, and that stand for each other. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ς: 'σ',
  // the alef wasla, the teh marbuta and the yeh without dots; the yeh, kaf and heh of Persian, Urdu and Kurdish
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۃ: 'ه',
  // at the end of a Hebrew word
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
}
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')
const DIGITS =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\u17e0-\u17e9\u1040-\u1049]/g
const ASCII = /^[\0-\x7f]*$/

/** The text without characters that nobody sees, in lower case, its letters as they are spelt. */
export function lowered(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  return text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase().normalize('NFC')
}

/**
 * The text as it is compared with others.
 *
 * @example
 * fold('Müller') // 'muller'
 * fold('شاملة') === fold('شامله') // true
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => LETTERS[letter]!)
    .replace(DIGITS, (digit) => String(numberOf(digit)))
    .normalize('NFC')
}

/** The digits of each of these scripts follow each other from 0. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0x17e0, 0x1040]
const numberOf = (digit: string): number => {
  const code = digit.charCodeAt(0)
  return code - ZEROS.findLast((zero) => zero <= code)!
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }

/** How else the letters of a word are written where they have two spellings: ü as ue. Nothing where they have one. */
export function spelledOut(word: string): string | undefined {
  const written = lowered(word)
  const out = written.replace(/[äöüåø]/g, (letter) => UMLAUTS[letter]!)
  return out === written ? undefined : fold(out)
}

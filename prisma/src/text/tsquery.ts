// Queries in PostgreSQL's language.

import { type Alternatives, type Asked, lexemesAt, readQuery } from './query.ts'
import { LANGUAGES } from './stems.ts'

/** What a query asks, as parameters of a statement. */
export interface SearchQuery {
  /** What texts of each language are matched with, in the order of `LANGUAGES`. */
  readonly matches: readonly string[]
  /** What they are ranked by: the same without what shall not be there. */
  readonly ranks: readonly string[]
  /** The words and phrases one by one, for texts that are indexed in parts. */
  readonly leaves: readonly string[]
  /** What is asked of the whole of such a text, with the numbers of the leaves for words. */
  readonly whole: string
  /** The words to mark: to which leaf each belongs, at which place of it, and under which it is found. */
  readonly marks: {
    readonly leaf: readonly number[]
    readonly offset: readonly number[]
    readonly lexeme: readonly string[]
  }
  /**
   * By alternative, for each word that has to be there, under what it is found in texts of any language. Of texts that have all words of one there are no
   * more than have the rarest of them.
   */
  readonly words: readonly (readonly (readonly string[])[])[]
  /** Of each leaf that is marked, how many of its words are looked for, and how many words of a text it is. */
  readonly sizes: readonly number[]
  readonly lengths: readonly number[]
}

const most = 200
const kept = new Map<string, SearchQuery>()

/** What a query asks. */
export function searchQuery(text: string): SearchQuery {
  const known = kept.get(text)
  if (known) return known
  const query = made(readQuery(text))
  if (kept.size >= most) kept.delete(kept.keys().next().value!)
  if (text.length < 1000) kept.set(text, query)
  return query
}

function made(lists: Alternatives): SearchQuery {
  const leaves: Asked[] = []
  const numbers = new Map<string, number>()
  const numbered = lists.map((list) =>
    list.map(({ asked, without }) => ({ number: numberOf(asked), without })),
  )
  const positive = new Set(numbered.flat().flatMap(({ number, without }) => (without ? [] : [number])))
  const put = (leaf: (number: number) => string, isPlain = false) =>
    numbered
      .map((list) =>
        [
          ...new Set(
            list
              .filter(({ without }) => !(isPlain && without))
              .map(({ number, without }) => `${without ? '!' : ''}(${leaf(number)})`),
          ),
        ].join(' & '),
      )
      .map((list) => `(${list})`)
      .join(' | ')
  const inAny = leaves.map((asked) => rowOf(asked, lexemesOf(asked)))
  const byLanguage = LANGUAGES.map((language) => leaves.map((asked) => lexemesOf(asked, language)))
  const marked = leaves.map((asked, i) => (positive.has(i) ? asked : undefined))
  const marks = marked.flatMap((asked, leaf) =>
    (asked?.places ?? []).flatMap((place) =>
      lexemesAt(place, asked!.inflected).map((lexeme) => ({ leaf: leaf + 1, offset: place.offset, lexeme })),
    ),
  )
  return {
    matches: byLanguage.map((lexemes) => put((number) => rowOf(leaves[number]!, lexemes[number]!))),
    ranks: byLanguage.map((lexemes) => put((number) => rowOf(leaves[number]!, lexemes[number]!), true)),
    leaves: inAny,
    whole: put((number) => `'${number + 1}'`),
    marks: {
      leaf: marks.map(({ leaf }) => leaf),
      offset: marks.map(({ offset }) => offset),
      lexeme: marks.map(({ lexeme }) => lexeme),
    },
    words: numbered.map((list) =>
      list
        .filter(({ without }) => !without)
        .flatMap(({ number }) =>
          leaves[number]!.places.map((_, place) => [
            ...new Set(byLanguage.flatMap((lexemes) => lexemes[number]![place]!)),
          ]),
        ),
    ),
    sizes: leaves.map(({ places }) => places.length),
    lengths: leaves.map(({ length }) => length),
  }

  function numberOf(asked: Asked): number {
    const name = JSON.stringify(asked)
    const number = numbers.get(name) ?? leaves.push(asked) - 1
    numbers.set(name, number)
    return number
  }
}

/** Under what each place is found: in texts of one language, or of any. */
const lexemesOf = ({ places, inflected }: Asked, language?: string): string[][] =>
  places.map((place) => lexemesAt(place, inflected, language))

/** Words in a row: `('safe') <-> ('passage' | 'en:passag')`. */
function rowOf({ places }: Asked, lexemes: readonly (readonly string[])[]): string {
  return places
    .map((place, i) => {
      const any = lexemes[i]!.map((lexeme) => `'${lexeme}'`).join(' | ')
      const distance = i === 0 ? '' : ` <${place.offset - places[i - 1]!.offset}> `
      return `${distance}(${any})`
    })
    .join('')
}

// A light stemmer of Georgian: the plural, the cases, the postpositions written onto them and the "is" written onto these; and the vowel
// that a word loses where an ending follows: ქვეყანა, ქვეყნის.

const POSTPOSITIONS =
  /(სთვის|ისთვის|თვის|ისგან|სგან|გან|ისკენ|სკენ|კენ|დანაც|იდან|დან|სთან|თან|ამდე|მდე|შიც|ში|ზეც|ზე|აც|ც)$/
/** The "is" after a postposition: ქალაქშია. */
const COPULA = /(?<=ში|ზე|მდე)ა$|(?<=თან|გან|თვის|დან)აა$/
const CASES = /(ებისა|ების|ებმა|ებით|ებად|ებს|ები|ები?|ისა|ის|მა|მ|ით|ად|სა|ს|თა|ნი|ო|ი|ა|ე)$/
/** Of one thing: nouns on -ება end as plurals do. */
const SINGULAR = /(ისა|ის|მა|მ|ით|ად|სა|ს|ო|ი|ა|ე)$/
/** A vowel that is lost before an ending. */
const LOST = /(?<=..)[აეო](?=[ლრნმ]$)/
const SHORTEST = 3

/** The stems of a word. */
export function georgianStems(word: string): string[] {
  const bare = cut(cut(word, COPULA), POSTPOSITIONS)
  // a vowel before the sign of a case is that of the nominative: მთავრობა, მთავრობამ
  const cased = [cut(bare, CASES), cut(word, CASES), cut(bare, SINGULAR)]
  const stems = [bare, ...cased, ...cased.map((stem) => cut(stem, /[აეოუი]$/))]
  return [...new Set([...stems, ...stems.map((stem) => cut(stem, COPULA).replace(LOST, ''))])]
}

function cut(word: string, ending: RegExp): string {
  const rest = word.replace(ending, '')
  return rest.length >= SHORTEST ? rest : word
}

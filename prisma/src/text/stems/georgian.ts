// A light stemmer of Georgian: the plural, the cases, and the postpositions written onto them.

const POSTPOSITIONS =
  /(სთვის|ისთვის|თვის|ისგან|სგან|გან|ისკენ|სკენ|კენ|დანაც|იდან|დან|სთან|თან|ამდე|მდე|შიც|ში|ზეც|ზე|აც|ც)$/
const CASES = /(ებისა|ების|ებმა|ებით|ებად|ებს|ები|ები?|ისა|ის|მა|მ|ით|ად|სა|ს|თა|ნი|ო|ი|ა|ე)$/
/** Of one thing: nouns on -ება end as plurals do. */
const SINGULAR = /(ისა|ის|მა|მ|ით|ად|სა|ს|ო|ი|ა|ე)$/
const SHORTEST = 3

/** The stems of a word. */
export function georgianStems(word: string): string[] {
  const bare = cut(word, POSTPOSITIONS)
  // a vowel before the sign of a case is that of the nominative: მთავრობა, მთავრობამ
  const cased = [cut(bare, CASES), cut(word, CASES), cut(bare, SINGULAR)]
  return [...new Set([bare, ...cased, ...cased.map((stem) => cut(stem, /[აეოუი]$/))])]
}

function cut(word: string, ending: RegExp): string {
  const rest = word.replace(ending, '')
  return rest.length >= SHORTEST ? rest : word
}

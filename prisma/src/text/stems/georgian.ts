// A light stemmer of Georgian: the plural, the cases, and the postpositions written onto them.

const POSTPOSITIONS =
  /(სთვის|ისთვის|თვის|ისგან|სგან|გან|ისკენ|სკენ|კენ|დანაც|იდან|დან|სთან|თან|ამდე|მდე|შიც|ში|ზეც|ზე|აც|ც)$/
const CASES = /(ებისა|ების|ებმა|ებით|ებად|ებს|ები|ები?|ისა|ის|მა|მ|ით|ად|სა|ს|თა|ნი|ო|ი|ა|ე)$/
const SHORTEST = 3

/** The stems of a word. */
export function georgianStems(word: string): string[] {
  const bare = cut(word, POSTPOSITIONS)
  return [...new Set([bare, cut(bare, CASES), cut(word, CASES)])]
}

function cut(word: string, ending: RegExp): string {
  const rest = word.replace(ending, '')
  return rest.length >= SHORTEST ? rest : word
}

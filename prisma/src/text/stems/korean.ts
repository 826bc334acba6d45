// A light stemmer of Korean: the particles at the end of a noun, one after the other, the plural, the endings of "to be", and those of verbs made
// from nouns by 하다 and 되다 ("recognised", "was recognised": 인정했다, 인정되었다).

const ENDINGS = [
  /(으로부터|로부터|에게서|한테서|으로서|으로써|이라고|이라는|이라며|이라도|에서는|에서도|에게는|까지는|까지도)$/,
  /(로서|로써|라고|라는|라며|에게|한테|에서|까지|부터|처럼|보다|마다|조차|마저|밖에|이나|이며|이란|께서|으로)$/,
  /(은|는|이|가|을|를|의|에|와|과|도|만|로|나|랑|야)$/,
  /(이었다|였다|이다|입니다)$/,
  /(하다|하다고|하겠다고|하겠다|했다고|한다고|하였다|하였으며|하였고|하였던|하였지만|했습니다|합니다|했으며|했고|했지만|했다는|했다며|한다는|한다며|하라고|하라는|하자고|하도록|하려고|하면서|하려면|했다|한다|하는|하고|하며|하기|하지|하게|하면|해야|하여|해서|했던|할|한|해|함)$/,
  /(되다|되었다|되었으며|되었고|되었던|되었지만|됐으며|됐고|됐다는|된다는|되도록|됐다고|된다고|됩니다|됐다|된다|되는|되고|되며|되기|되지|되면|돼야|될|된|돼|됨)$/,
  /들$/,
]
const SHORTEST = 2

/** The stems of a word: what each ending leaves, from the word itself on. */
export function koreanStems(word: string): string[] {
  const stems = new Set([word])
  for (const ending of [...ENDINGS, ...ENDINGS]) {
    for (const stem of [...stems]) {
      const rest = stem.replace(ending, '')
      if (rest.length >= SHORTEST) stems.add(rest)
    }
  }
  return [...stems]
}

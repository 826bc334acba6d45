// Identifiers of actors in other systems, with links to those that have an address for each.
import { type Html, html } from '../html.ts'

const addresses: Readonly<Record<string, (value: string) => string>> = {
  wikidata: (value) => `https://www.wikidata.org/wiki/${encodeURIComponent(value)}`,
  viaf: (value) => `https://viaf.org/viaf/${encodeURIComponent(value)}`,
  ror: (value) => `https://ror.org/${encodeURIComponent(value)}`,
  isni: (value) => `https://isni.org/isni/${encodeURIComponent(value)}`,
}

export function identifierLink({ scheme, value }: { scheme: string; value: string }): Html {
  const address = Object.hasOwn(addresses, scheme) ? addresses[scheme]!(value) : undefined
  return html`<span class="soft">${scheme}</span> ${address ? html`<a href="${address}">${value}</a>` : value}`
}

// Whom an actor is linked to, as a small picture of links: each actor is text, says how it is linked, and can be reached by keyboard.
import type { Answers } from '@proviso/schema/operations/answers'
import { type Content, html } from '../html.ts'
import { to, type View } from '../view.ts'
import { counted, number } from '../words.ts'
import type { Named } from './actor-links.ts'

type Actor = NonNullable<Answers['ActorProfile']['actor']>

/** An actor beside the one that is shown, with how many conditions lie between them. */
interface Neighbour extends Named {
  asks: number
  isAsked: number
}

const [WIDTH, LINE] = [260, 44]
/** So many characters of a name fit, and so many actors. */
const [LONGEST, MOST] = [24, 12]

export function network(view: View, actor: Actor): Content {
  const all = neighbours(actor)
  if (all.length === 0) return null
  const height = all.length * LINE
  const middle = height / 2
  const short = (text: string) =>
    [...text].length > LONGEST ? `${[...text].slice(0, LONGEST - 1).join('')}…` : text
  return html`<section class="card"><h2>Linked to</h2>
<svg class="network" viewBox="0 0 ${WIDTH} ${height}" role="group" aria-label="Actors linked to ${actor.name}">
${all.map((neighbour, index) => {
  const y = index * LINE + LINE / 2
  const width = 1 + Math.min(Math.log2(1 + neighbour.asks + neighbour.isAsked), 5)
  return html`<path stroke-width="${width.toFixed(1)}" d="M8 ${middle} C 34 ${middle}, 34 ${y}, 60 ${y}"/><a href="${to(view, ['actor', neighbour.slug])}"><text x="68" y="${y}">${short(neighbour.name)}</text></a><text class="how" x="68" y="${y + 16}">${how(neighbour)}</text>`
})}
<circle cx="8" cy="${middle}" r="6"/></svg></section>`
}

/** Those with whom most conditions lie between first, then those linked by what else is known. */
function neighbours({ slug, faced, issued, relatedActors }: Actor): Neighbour[] {
  const found = new Map<string, Neighbour>()
  const add = (named: Named | null | undefined, asks: number, isAsked: number) => {
    if (!named || named.slug === slug) return
    const before = found.get(named.slug) ?? { ...named, asks: 0, isAsked: 0 }
    found.set(named.slug, { ...before, asks: before.asks + asks, isAsked: before.isAsked + isAsked })
  }
  for (const { count, keys } of faced.issuers) add(keys[0]?.actor, count, 0)
  for (const { count, keys } of issued.targets) add(keys[0]?.actor, 0, count)
  for (const { actor } of relatedActors.nodes) add(actor, 0, 0)
  return [...found.values()].sort((a, b) => b.asks + b.isAsked - (a.asks + a.isAsked)).slice(0, MOST)
}

function how({ asks, isAsked }: Neighbour): string {
  // both have to fit beside the picture's lines
  if (asks > 0 && isAsked > 0) return `sets it ${number(asks)}, faces ${number(isAsked)} of it`
  if (asks > 0) return `sets it ${counted(asks, 'condition')}`
  return isAsked > 0 ? `faces ${number(isAsked)} of it` : 'by events or affiliations'
}

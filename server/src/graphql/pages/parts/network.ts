// Whom an actor is linked to, as a small picture of links: each actor is text and can be reached by keyboard.
import type { Answers } from '@proviso/schema/operations/answers'
import { type Content, html } from '../html.ts'
import { to, type View } from '../view.ts'

type Actor = NonNullable<Answers['ActorProfile']['actor']>

const [WIDTH, LINE] = [260, 26]
/** So many characters of a name fit. */
const LONGEST = 24

export function network(view: View, { name, relatedActors: { nodes } }: Actor): Content {
  if (nodes.length === 0) return null
  const height = nodes.length * LINE
  const middle = height / 2
  const short = (text: string) =>
    [...text].length > LONGEST ? `${[...text].slice(0, LONGEST - 1).join('')}…` : text
  return html`<section class="card"><h2>Linked to</h2>
<svg class="network" viewBox="0 0 ${WIDTH} ${height}" role="group" aria-label="Actors linked to ${name}">
<circle cx="8" cy="${middle}" r="6"/>
${nodes.map(({ actor }, index) => {
  const y = index * LINE + LINE / 2
  return html`<path d="M8 ${middle} C 34 ${middle}, 34 ${y}, 60 ${y}"/><a href="${to(view, ['actor', actor.slug])}"><text x="66" y="${y + 5}">${short(actor.name)}</text></a>`
})}</svg></section>`
}

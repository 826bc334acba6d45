// Actors by their names, each a link to its page.
import { type Content, html, joined } from '../html.ts'
import { to, type View } from '../view.ts'

/** An actor as links need it. */
export interface Named {
  readonly slug: string
  readonly name: string
}

/** Names are set apart from the direction of the text around them. */
export const actorLinks = (view: View, actors: readonly Named[]): Content =>
  joined(
    actors.map(({ slug, name }) => html`<a href="${to(view, ['actor', slug])}"><bdi>${name}</bdi></a>`),
    ', ',
  )

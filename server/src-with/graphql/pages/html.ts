// HTML as tagged templates, which escape what is put into them: the service runs from its sources, where no JSX can stand.
import { html, raw } from 'hono/html'

export { html, raw }

/** A part of a page. */
export type Html = ReturnType<typeof html>

/** What can stand in a part of a page. Nothing stands for what is missing. */
export type Content = Html | string | number | false | null | undefined | readonly Content[]

/** Parts with something between each two. */
export const joined = (parts: readonly Content[], between: Content): Content =>
  parts.map((part, index) => (index === 0 ? part : [between, part]))

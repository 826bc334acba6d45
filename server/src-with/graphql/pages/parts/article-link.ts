// Articles by their titles: a link to the page that shows the text, which is the same in every database.
import { type Html, html } from '../html.ts'
import { to, type View } from '../view.ts'

/** An article as links need it. */
export interface Titled {
  readonly title: string
  readonly language: string
  readonly records: readonly { readonly dataset: string; readonly key: string }[]
}

export function articleLink(view: View, { title, language, records: [record] }: Titled): Html {
  const name = html`<bdi lang="${language}">${title}</bdi>`
  return record ? html`<a href="${to(view, ['article', record.dataset, record.key])}">${name}</a>` : name
}

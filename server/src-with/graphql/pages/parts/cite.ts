// How to cite a page: a line with an address that shows the same for good.
import { pinnedAddress } from '../citation.ts'
import { type Html, html } from '../html.ts'
import type { View } from '../view.ts'
import { date } from '../words.ts'

export const cite = (view: View, title: string): Html =>
  html`<section class="card"><h2>Cite as</h2><p class="soft">${title.replace(/\.$/, '')}. Proviso, as known on ${date(view.parameters.get('known') ?? view.today)}, as it stood on ${date(view.parameters.get('as-of') ?? view.today)}. <span class="address">${pinnedAddress(view)}</span></p></section>`

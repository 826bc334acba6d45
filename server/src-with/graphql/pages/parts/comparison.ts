// The form by which a page is compared with what was known on another day. It needs a script, which shows it.
import { type Html, html } from '../html.ts'

export const comparison = (): Html =>
  html`<form class="filters" data-compare hidden><label>Compare with what was known on <input type="date" name="day" required></label><button>Compare</button><output></output></form>`

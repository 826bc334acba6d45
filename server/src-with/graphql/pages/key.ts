// The page on which a reader shows a key, or takes it back.
import { html } from './html.ts'
import type { Document } from './page.ts'

/** Where it is. */
export const KEY_PATH = 'key'

export interface KeyDocument {
  /** Where the form goes, from the page that shows it. */
  readonly action: string
  /** What the key is called with which the reader reads; undefined for none. */
  readonly name?: string | undefined
  readonly message?: string | undefined
  /** Where the reader goes on, as a path from the service's root. Default: the front. */
  readonly back?: string
}

export const keyDocument = ({ action, name, message, back = '' }: KeyDocument): Document => ({
  title: 'Your key',
  description: 'Read with a key.',
  isIndexed: false,
  body: html`${message !== undefined && html`<p role="alert"><strong>${message}</strong></p>`}
${
  name === undefined
    ? html`<p>A key says who you are: it shows what strangers may not see. Whoever watches over the service makes them.</p>
<form method="post" action="${action}"><input type="hidden" name="back" value="${back}"><p><label for="key">Key</label> <input id="key" name="key" type="password" required maxlength="4000" autocomplete="off" spellcheck="false" placeholder="prv_…"> <button>Read with it</button></p></form>
<p class="soft">It is kept in a cookie of this site until you close the browser. It counts for pages, and for nothing else.</p>`
    : html`<p>You read with the key of <strong>${name}</strong>.</p>
<form method="post" action="${action}"><p><input type="hidden" name="key" value=""><button>Forget it</button></p></form>`
}`,
})

// The page on which somebody shows their key.
import { html } from './html.ts'
import type { Document } from './page.ts'
import { rootOf, type View } from './view.ts'

/**
 * @param back the path, from the service's root, to which it leads
 * @param fault why the key that was shown lets nobody in
 */
export const signInPage = (view: View, back: string, fault?: string): Document => ({
  title: 'Who are you?',
  description: 'Reviewing needs a key of the scope write.',
  isIndexed: false,
  body: html`<p>Reviewing needs a key of the scope <code>write</code>: ask whoever runs this service for one.</p>
${fault && html`<p class="card note" role="alert">${fault}</p>`}
<form method="post" action="${rootOf(view)}sign-in" class="deed"><input type="hidden" name="back" value="${back}"><label>Key <input type="password" name="key" required autocomplete="current-password"></label><button>Sign in</button></form>`,
})

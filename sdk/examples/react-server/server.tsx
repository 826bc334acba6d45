// Renders the page on the server, with the answers that it rests on, for the browser to go on from.
import { createTransport } from '@proviso/sdk'
import { Answers, ProvisoProvider } from '@proviso/sdk/react'
import { prerender } from 'react-dom/static'
import { Page } from './page.tsx'

export async function renderPage(url: string, slug: string): Promise<string> {
  // Of this request alone: answers are not shared between readers.
  const answers = new Answers()
  const { prelude } = await prerender(
    <ProvisoProvider client={createTransport({ url })} answers={answers}>
      <Page slug={slug} />
    </ProvisoProvider>,
  )
  const given = JSON.stringify({ url, slug, answers }).replaceAll('<', '\\u003c')
  return `<!doctype html><meta charset="utf-8"><title>Proviso</title>
    <div id="app">${await new Response(prelude).text()}</div>
    <script type="application/json" id="given">${given}</script>
    <script type="module" src="/browser.js"></script>`
}

// The page of GraphiQL: what it starts with; the rest it loads.
import { createHash } from 'node:crypto'
import type { Example } from '../examples.ts'
import type { Page } from '../plugins/page.ts'
import { builtGraphiQL } from './graphiql-files.ts'

// The editor writes its style, and what it makes of the schema, into the page.
const policy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** More than fit side by side in a window help nobody. */
const TABS = 5

/** Makes the GraphiQL page, when it is first asked for, with a tab for each of the first examples. */
export function createGraphiQLPage(loadExamples: () => Promise<readonly Example[]>): () => Promise<Page> {
  let made: Promise<Page> | undefined

  async function make(): Promise<Page> {
    const [built, examples] = await Promise.all([builtGraphiQL(), loadExamples()])
    if (!built) return notBuilt
    const tabs = examples
      .slice(0, TABS)
      .map(({ query, variables }) => ({ query, variables: variables ?? null }))
    const body = htmlOf(`graphiql/${built.version}/`, tabs)
    return {
      body,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'cache-control': 'private, max-age=300',
        vary: 'accept, accept-encoding',
        etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      },
    }
  }

  return () => {
    made ??= make().catch((error) => {
      made = undefined
      throw error
    })
    return made
  }
}

const notBuilt: Page = {
  body: 'GraphiQL is not built here. Run `npx pnpm@12 generate` in the folder of the project, before it is deployed.\nThe API answers without: POST to this address.\n',
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
}

/** JSON that can stand in a script. */
const inScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')

const htmlOf = (files: string, questions: object): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Proviso</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<style>${style}</style>
<script>${keyField}</script>
<script>window.start = ${start(inScript(questions))}</script>
<script src="${files}page.js" type="module"></script>
</head>
<body class="no-focus-outline">
<noscript>GraphiQL needs JavaScript. The API answers without: POST to this address.</noscript>
<div id="root"><p>GraphiQL is loading …</p></div>
<link rel="stylesheet" href="${files}page.css">
</body>
</html>
`

const style = `body { margin: 0; overflow: hidden }
#root { height: 100dvh }
#root > p { margin: 2rem; font: 15px system-ui, sans-serif; color: #3b4b68 }
#proviso-key { position: fixed; right: 1rem; bottom: 1rem; z-index: 9; display: flex; gap: .5rem; align-items: center; padding: .4rem .6rem;
  border-radius: 6px; font: 13px system-ui, sans-serif; color: #3b4b68; background: #fffc; box-shadow: 0 0 4px #0004 }
#proviso-key input { width: 11rem; font: inherit }`

// A field for a key. It is kept for as long as the tab is open (sessionStorage: no other tab and no later visit has it), stands in no
// address, and is sent to this service alone, with what GraphiQL asks.
const keyField = `(() => {
  const place = 'proviso:key'
  const plain = window.fetch
  window.fetch = (input, init) => {
    const request = new Request(input, init)
    const key = sessionStorage.getItem(place)
    const isOurs = new URL(request.url).origin === location.origin
    if (key && isOurs && !request.headers.has('authorization')) request.headers.set('authorization', 'Bearer ' + key)
    return plain(request)
  }
  addEventListener('DOMContentLoaded', () => {
    const form = document.createElement('form')
    form.id = 'proviso-key'
    form.innerHTML = '<label for="proviso-key-text">Key</label><input id="proviso-key-text" type="password" autocomplete="off" placeholder="prv_…"><button></button>'
    const [input, button] = form.querySelectorAll('input, button')
    const show = () => {
      const isSet = sessionStorage.getItem(place) !== null
      input.hidden = isSet
      button.textContent = isSet ? 'Forget key' : 'Use'
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      if (sessionStorage.getItem(place) === null && input.value.trim()) sessionStorage.setItem(place, input.value.trim())
      else sessionStorage.removeItem(place)
      input.value = ''
      show()
      // what was asked without it, such as the schema, is asked again
      location.reload()
    })
    show()
    document.body.append(form)
  })
})()`

// GraphiQL keeps tabs from visit to visit, puts an empty one in front where none fits what it starts with, and asks nothing by itself.
// Here the questions are there on every visit beside the tabs of one's own, and a link is answered at once, unless it would change anything.
const start = (questions: string) => `((given) => {
  const key = 'graphiql:tabState'
  const asked = new URLSearchParams(location.search)
  const pretty = (json) => { try { return JSON.stringify(JSON.parse(json), null, 2) } catch { return json } }
  const nameOf = (query) => /^ *(?:query|mutation|subscription)\\s+(\\w+)/m.exec(query)?.[1] ?? null
  const tab = ({ query, variables }) => ({
    id: 'tab-' + Math.random().toString(36).slice(2), title: nameOf(query) ?? '<untitled>', query,
    variables: variables ? pretty(variables) : null, headers: null, operationName: nameOf(query), response: null,
  })
  let before
  try { before = JSON.parse(localStorage.getItem(key)) } catch {}
  const own = (before?.tabs ?? []).filter(({ query }) => query?.trim())
  const questions = given.map(tab)
  const tabs = [...questions.filter(({ query }) => !own.some((one) => one.query === query)), ...own]
  let shown = own.includes(before?.tabs[before.activeTabIndex]) ? before.tabs[before.activeTabIndex] : tabs[0]
  if (asked.get('query')) {
    const linked = tab({ query: asked.get('query'), variables: asked.get('variables') })
    shown = tabs.find(({ query, variables }) => query === linked.query && (variables || null) === linked.variables)
    if (!shown) tabs.push(shown = linked)
    // with a key at hand, whoever makes somebody follow a link must not write in their name
    if (!/\\bmutation\\b/.test(linked.query)) {
      const asking = setInterval(() => {
        if (!document.querySelector('.graphiql-query-editor .view-line')?.textContent) return
        document.querySelector('.graphiql-execute-button')?.click()
        clearInterval(asking)
      }, 100)
    }
  }
  localStorage.setItem(key, JSON.stringify({ tabs, activeTabIndex: tabs.indexOf(shown) }))
  return { query: shown.query, variables: shown.variables ?? '', headers: shown.headers ?? '' }
})(${questions})`

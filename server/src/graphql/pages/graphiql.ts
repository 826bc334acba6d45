// GraphiQL, from the files of its package: it works without a connection to the internet.
import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Example } from '../examples.ts'
import type { Page } from '../plugins/page.ts'

// The editor runs in workers made from the page itself, and its style is in the page.
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  "img-src 'self' data:",
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** More than fit side by side in a window help nobody. */
const TABS = 5

/**
 * Makes the GraphiQL page with a tab for each of the first examples. It is 9 MB of text, so that it is read and compressed once, when
 * it is first asked for.
 */
export function createGraphiQLPage(
  loadExamples: () => Promise<readonly Example[]>,
): (request: IncomingMessage) => Promise<Page> {
  let made: ReturnType<typeof make> | undefined

  async function make() {
    const [{ renderGraphiQL }, examples] = await Promise.all([
      import('@graphql-yoga/render-graphiql'),
      loadExamples(),
    ])
    const options = {
      title: 'Proviso',
      defaultTabs: examples
        .slice(0, TABS)
        .map(({ query, variables }) => ({ query, variables: variables ?? null })),
    }
    const json = JSON.stringify(options)
    const html = renderGraphiQL(options)
      .replace(json, () => inBrowser(json))
      .replace('<head>', '<head><meta name="viewport" content="width=device-width, initial-scale=1">')
      .replace('</head>', () => `<style>${style}</style><script>${keyField}</script></head>`)
    const plain = Buffer.from(html)
    const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
    return {
      plain,
      zipped: Buffer.from(await promisify(gzip)(plain, { level: 4 })),
      etag,
    }
  }

  return async (request) => {
    made ??= make()
    const { plain, zipped, etag } = await made.catch((error) => {
      made = undefined
      throw error
    })
    const compressed = /\bgzip\b/.test(String(request.headers['accept-encoding']))
    return {
      body: compressed ? zipped : plain,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'cache-control': 'private, max-age=300',
        vary: 'accept, accept-encoding',
        etag,
        ...(compressed && { 'content-encoding': 'gzip' }),
      },
    }
  }
}

const style = `body { margin: 0; overflow: hidden }
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
const inBrowser = (options: string) => `((options) => {
  const key = 'graphiql:tabState'
  const given = new URLSearchParams(location.search)
  const pretty = (json) => { try { return JSON.stringify(JSON.parse(json), null, 2) } catch { return json } }
  const nameOf = (query) => /^ *(?:query|mutation|subscription)\\s+(\\w+)/m.exec(query)?.[1] ?? null
  const tab = ({ query, variables }) => ({
    id: 'tab-' + Math.random().toString(36).slice(2), title: nameOf(query) ?? '<untitled>', query,
    variables: variables ? pretty(variables) : null, headers: null, operationName: nameOf(query), response: null,
  })
  let before
  try { before = JSON.parse(localStorage.getItem(key)) } catch {}
  const own = (before?.tabs ?? []).filter(({ query }) => query?.trim())
  const questions = options.defaultTabs.map(tab)
  const tabs = [...questions.filter(({ query }) => !own.some((one) => one.query === query)), ...own]
  let shown = own.includes(before?.tabs[before.activeTabIndex]) ? before.tabs[before.activeTabIndex] : tabs[0]
  if (given.get('query')) {
    const linked = tab({ query: given.get('query'), variables: given.get('variables') })
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
  return { ...options, defaultTabs: undefined, query: shown.query, variables: shown.variables ?? '', headers: shown.headers ?? '' }
})(${options})`

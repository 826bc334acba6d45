// GraphiQL in its page: what it starts with stands in the page, as `#root`'s data.
import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { getOperationAST } from 'graphql'
import { createClient } from 'graphql-sse'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { explorer } from './explorer.ts'
import './style.css'

declare global {
  interface Window {
    /** What GraphiQL starts with; the page's own script says. */
    start: { query: string; variables: string; headers: string }
  }
}

/** The workers of the editor, by the names that it gives them. Each is started when it is first needed. */
const workers: Record<string, string> = {
  editorWorkerService: 'editor.js',
  json: 'json.js',
  graphql: 'graphql.js',
}

window.MonacoEnvironment = {
  globalAPI: false,
  getWorker: (_, label) =>
    new Worker(new URL(workers[label]!, import.meta.url), { type: 'module', name: label }),
}

const url = location.origin + location.pathname
const once = createGraphiQLFetcher({ url })

/** Asks; a subscription goes on as server-sent events. */
const ask: Fetcher = (params, options) => {
  const asked = options?.documentAST && getOperationAST(options.documentAST, params.operationName)
  if (asked?.operation !== 'subscription') return once(params, options)
  const { query, variables, operationName } = params
  const subscription = { query, variables, operationName: operationName ?? undefined }
  return createClient({ url, headers: options?.headers }).iterate(subscription)
}

const { query, variables, headers } = window.start
createRoot(document.querySelector('#root')!).render(
  createElement(GraphiQL, {
    fetcher: ask,
    initialQuery: query,
    initialVariables: variables,
    initialHeaders: headers,
    plugins: [HISTORY_PLUGIN, explorer],
  }),
)

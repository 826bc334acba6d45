import { type Example, questionPath } from '../examples.ts'
import type { Page } from '../plugins/page.ts'

/**
 * The page at `/`: what this is, five questions to try, and where everything else is. Its links are relative, so that they hold behind a
 * proxy that serves it under a prefix.
 *
 * @param address the service's root as the browser knows it, with a slash at its end
 */
export function renderLandingPage(address: string, examples: readonly Example[]): Page {
  const questions = examples
    .slice(0, 5)
    .map((example) => `<li><a href="${escaped(questionPath(example))}">${escaped(example.title)}</a></li>`)
  const body = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Proviso</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Proviso</h1>
<p class="lead">Who demands what of whom, in return for what, on whose word, and was it met?</p>
<p>A GraphQL API over a graph of articles, actors, events and conditions taken from diplomatic news.
Every fact leads back to the exact words that state it.</p>
${questions.length > 0 ? `<h2>Ask it</h2>\n<ul class="questions">\n${questions.join('\n')}\n</ul>` : ''}
<h2>Where things are</h2>
<dl>
<dt><a href="graphql">/graphql</a></dt><dd>the API, and GraphiQL in a browser</dd>
<dt><a href="schema.graphql">/schema.graphql</a></dt><dd>its schema</dd>
<dt><a href="export/codebook.md">/export</a></dt><dd>the graph as tables (CSV, JSON lines, Parquet, Arrow), and what they hold</dd>
<dt><a href="health">/health</a></dt><dd>whether the process is up</dd>
<dt><a href="ready">/ready</a></dt><dd>whether it can answer: database and migrations</dd>
</dl>
<h2>From a terminal</h2>
<pre><code>curl ${escaped(new URL('graphql', address).href)} \\
  --header 'content-type: application/json' \\
  --data '{"query": "{ conditions(first: 3) { totalCount nodes { summary } } }"}'</code></pre>
</main>
</body>
</html>
`
  return {
    body,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
    },
  }
}

/** The same for those who read no HTML, such as curl: where everything is, by its whole address. */
export function renderAddresses(address: string): Page {
  const places = [
    ['graphql', 'the API, and GraphiQL in a browser'],
    ['schema.graphql', 'its schema'],
    ['export/codebook.md', 'the graph as tables: what there is, and what it means'],
    ['export/conditions.csv', 'one of them; also .ndjson, .parquet, .arrow'],
    ['health', 'whether the process is up'],
    ['ready', 'whether it can answer: database and migrations'],
  ] as const
  const urls = places.map(([path]) => new URL(path, address).href)
  const width = Math.max(...urls.map((url) => url.length))
  const lines = places.map(([, what], index) => `${urls[index]!.padEnd(width)}  ${what}\n`)
  const question = '{"query": "{ conditions(first: 3) { totalCount nodes { summary } } }"}'
  return {
    body:
      'Proviso: who demands what of whom, in return for what, on whose word, and was it met?\n\n' +
      `${lines.join('')}\ncurl ${urls[0]} --header 'content-type: application/json' \\\n  --data '${question}'\n`,
    headers: { 'content-type': 'text/plain; charset=utf-8', vary: 'accept' },
  }
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const style = `
:root { color-scheme: light dark; --ink: #1c1d21; --soft: #5a5d66; --paper: #fbfaf7; --line: #e2dfd6; --link: #1f4e8c }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e9e7e1; --soft: #a3a5ad; --paper: #17181b; --line: #33353b; --link: #8db8f0 }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.6 system-ui, sans-serif }
main { max-width: 42rem; margin: 0 auto; padding: 4rem 1.25rem }
h1 { margin: 0; font: 600 2.5rem/1.2 Georgia, serif }
h2 { margin: 2.5rem 0 .5rem; font-size: 1rem; color: var(--soft) }
.lead { margin-top: .5rem; font: italic 1.3rem/1.45 Georgia, serif }
a { color: var(--link); text-underline-offset: .15em }
.questions { list-style: none; padding: 0 }
.questions li { padding: .6rem 0; border-top: 1px solid var(--line) }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.25rem; margin: 0 }
dd { margin: 0; color: var(--soft) }
pre { margin: 0; padding: 1rem; overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; font-size: .85rem }
`

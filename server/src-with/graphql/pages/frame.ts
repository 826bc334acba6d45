// What stands around every page: the head with search and ways on, the foot with the other forms of the same.

import { kebabCase } from '../../kebab-case.ts'
import type { Alternate } from './alternate.ts'
import type { Question } from './ask.ts'
import { pinnedAddress } from './citation.ts'
import { type Html, html } from './html.ts'
import { ICON_PATH } from './icon.ts'
import type { Document } from './page.ts'
import { SIZE } from './picture/draw.ts'
import { type Script, scriptPath } from './scripts.ts'
import { styleName } from './style.ts'
import { here, pinned, rootOf, to, type View } from './view.ts'
import { date } from './words.ts'

const directives = [
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
]

/** The policy that browsers hold pages to: they have no script, and nothing from elsewhere. */
export const policy = ["default-src 'none'", ...directives].join('; ')

/** The same for pages with scripts of ours, which ask this service alone. */
export const policyWithScript = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  ...directives,
].join('; ')

/** What a page has besides HTML. One that is pinned to a day does not change. */
export const scriptsOf = (view: View, { follows, isComparable }: Document): Script[] => [
  ...(follows !== undefined && !view.parameters.get('known') ? (['live'] as const) : []),
  ...(isComparable ? (['compare'] as const) : []),
]

/**
 * @param question what the page asks; undefined where it says what went wrong
 * @param scripts what it has besides. Default: what the document says
 */
export async function frame(
  view: View,
  document: Document,
  question?: Question,
  scripts: readonly Script[] = scriptsOf(view, document),
): Promise<string> {
  const {
    title,
    description,
    body,
    trail = [],
    canonical = view.path,
    alternates = [],
    language,
    isIndexed = true,
    follows,
  } = document
  const root = rootOf(view)
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Proviso</title>
<meta name="description" content="${description}">
${!isIndexed && html`<meta name="robots" content="noindex">\n`}<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:type" content="website">
<meta property="og:url" content="${view.address}${canonical}">
${question && pictureTags(view, title)}<link rel="canonical" href="${view.address}${canonical}">
${otherForms(view, alternates, question).map(({ type, label, href }) => html`<link rel="alternate" type="${type}" title="${label}" href="${href}">\n`)}<link rel="icon" type="image/svg+xml" href="${root}${ICON_PATH}">
<link rel="stylesheet" href="${root}${styleName}">
${scripts.map(
  (name) => html`<script type="module" src="${root}${scriptPath(name)}"></script>
`,
)}</head>
<body>
<a class="skip" href="#main">To the content</a>
<header class="top">
<a class="home" href="${to(view, [])}">Proviso</a>
<form role="search" action="${root}search"><label class="unseen" for="search">Search</label><input id="search" type="search" name="q" maxlength="200" placeholder="Search: safe passage, Muttaqi, “inclusive”…">${pinned(view)}<button>Search</button></form>
<nav class="ways" aria-label="Proviso"><a href="${to(view, ['conditions'])}">Board</a><a href="${to(view, ['actors'])}">Actors</a><a href="${to(view, ['changes'])}">What changed</a><a href="${to(view, ['data'])}">Data</a><a href="${root}graphql">API</a><a href="${root}key" rel="nofollow">Key</a></nav>
</header>
<main id="main"${follows && html` data-about="${follows}"`}>
${trail.length > 0 && html`<nav class="trail" aria-label="Where this is">${trail.map((part, index) => html`${index > 0 && html` <span aria-hidden="true">›</span> `}${part}`)}</nav>`}
<h1${language && html` lang="${language}" dir="auto"`}>${title}</h1>
${body}
</main>
${question && foot(view, alternates, question)}
</body>
</html>
`
  return String(await page)
}

/** The picture that stands beside links to the page. */
function pictureTags(view: View, title: string): Html {
  const days = new URLSearchParams(
    ['known', 'as-of'].flatMap((name) => {
      const day = view.parameters.get(name)
      return day ? [[name, day]] : []
    }),
  )
  const address = `${view.address}${view.path}.png${days.size > 0 ? `?${days}` : ''}`
  return html`<meta property="og:image" content="${address}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${SIZE.width}">
<meta property="og:image:height" content="${SIZE.height}">
<meta property="og:image:alt" content="${title}">
<meta name="twitter:card" content="summary_large_image">
`
}

/** Of an answer, what it says in linked data and as the answer itself, beside what the page has of its own. */
function otherForms(view: View, alternates: readonly Alternate[], question: Question | undefined) {
  const form = (ending: string) => here({ ...view, path: `${view.path}.${ending}` }, {})
  const own: Alternate[] =
    question && view.path !== ''
      ? [
          { type: 'application/ld+json', label: 'JSON-LD', href: form('jsonld') },
          { type: 'application/json', label: 'JSON', href: form('json') },
        ]
      : []
  return [...alternates, ...own]
}

/** The same in other forms, how to cite it, and the question that it answers. */
function foot(view: View, alternates: readonly Alternate[], { operation, variables }: Question): Html {
  const name = kebabCase(operation)
  const asked = new URLSearchParams({ variables: JSON.stringify(variables) })
  const form = (ending: string) => here({ ...view, path: `${view.path}.${ending}` }, {})
  return html`<footer><nav class="ways" aria-label="The same in other forms">${alternates.map(({ type, label, href }) => html`<a href="${href}" type="${type}">${label}</a>`)}<a href="${form('json')}">JSON</a><a href="${form('jsonld')}">JSON-LD</a><a href="${form('bib')}">BibTeX</a><a href="${form('csl')}">CSL</a><a href="${pinnedAddress(view)}">This page as of ${date(view.today)}</a><a href="${rootOf(view)}questions/${name}?${asked}">The query behind this page</a></nav></footer>`
}

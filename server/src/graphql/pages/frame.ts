// What stands around every page: the head with search and ways on, the foot with the other forms of the same.
import { type Html, html } from './html.ts'
import type { Document } from './page.ts'
import { styleName } from './style.ts'
import { rootOf, to, type View } from './view.ts'

/** The policy that browsers hold pages to: they have no script, and nothing from elsewhere. */
export const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

export async function frame(view: View, document: Document): Promise<string> {
  const { title, description, body, trail = [], canonical = view.path, alternates = [] } = document
  const root = rootOf(view)
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Proviso</title>
<meta name="description" content="${description}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:type" content="website">
<meta property="og:url" content="${view.address}${canonical}">
<link rel="canonical" href="${view.address}${canonical}">
${alternates.map(({ type, label, href }) => html`<link rel="alternate" type="${type}" title="${label}" href="${href}">\n`)}<link rel="stylesheet" href="${root}${styleName}">
</head>
<body>
<a class="skip" href="#main">To the content</a>
<header class="top">
<a class="home" href="${to(view, [])}">Proviso</a>
<form role="search" action="${root}search"><label class="unseen" for="search">Search</label><input id="search" type="search" name="q" maxlength="200" placeholder="Search: safe passage, Muttaqi, “inclusive”…">${pinned(view)}<button>Search</button></form>
<nav class="ways" aria-label="Proviso"><a href="${to(view, [])}">Board</a><a href="${to(view, ['changes'])}">What changed</a><a href="${to(view, ['data'])}">Data</a><a href="${root}graphql">API</a></nav>
</header>
<main id="main">
${trail.length > 0 && html`<nav class="trail" aria-label="Where this is">${trail.map((part, index) => html`${index > 0 && html` <span aria-hidden="true">›</span> `}${part}`)}</nav>`}
<h1>${title}</h1>
${body}
</main>
${
  alternates.length > 0 &&
  html`<footer><nav class="ways" aria-label="The same in other forms">${alternates.map(({ type, label, href }) => html`<a href="${href}" type="${type}">${label}</a>`)}</nav></footer>`
}
</body>
</html>
`
  return String(await page)
}

/** The days that are pinned, as hidden fields of a form. */
export const pinned = ({ parameters }: View): Html[] =>
  ['known', 'as-of']
    .filter((name) => parameters.get(name))
    .map((name) => html`<input type="hidden" name="${name}" value="${parameters.get(name)}">`)

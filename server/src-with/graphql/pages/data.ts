// What the graph holds and where it came from, with the ways to take it home.
import type { Answers } from '@proviso/schema/operations/answers'
import { type Html, html } from './html.ts'
import { definePage } from './page.ts'
import { rootOf, type View } from './view.ts'
import { counted, date, number } from './words.ts'

export const dataPage = definePage<'Holdings'>({
  path: 'data',
  question: () => ({ operation: 'Holdings', variables: {} }),
  show: (view, answer) => ({
    title: 'The data',
    description: 'Datasets, publishers, the codebook, and downloads as CSV, JSON lines, Parquet and Arrow.',
    body: body(view, answer),
  }),
})

const TABLES = ['conditions', 'assessments', 'claims', 'actors', 'events', 'articles']

function body(view: View, answer: Answers['Holdings']): Html {
  const root = rootOf(view)
  const { articles, actors, events, conditions, claims, datasets, publishers, origins } = answer
  const counts = [
    counted(conditions.totalCount, 'condition'),
    counted(actors.totalCount, 'actor'),
    counted(events.totalCount, 'event'),
    counted(claims.totalCount, 'claim'),
    counted(articles.totalCount, 'article'),
  ]
  return html`<p>${counts.join(', ')}.</p>
<h2>Take it home</h2>
<ul class="plain">${TABLES.map((table) => html`<li>${table}: ${['csv', 'ndjson', 'parquet', 'arrow'].map((format) => html`<a href="${root}export/${table}.${format}">${format}</a> `)}</li>`)}</ul>
<p><a href="${root}export/codebook.md">The codebook</a> says what every column means; <a href="${root}export/datapackage.json">datapackage.json</a> tells it to programs.</p>
<h2>Datasets</h2>
<ul class="plain">${datasets.nodes.map(({ name, description, licence }) => html`<li><b>${name}</b>${licence && html` <span class="tag">${licence}</span>`}${description && html`<br>${description}`}</li>`)}</ul>
<h2>Publishers</h2>
<ul class="plain">${publishers.nodes.map(({ name, domain, articles: own }) => html`<li><bdi>${name}</bdi> <span class="soft">${domain && `${domain}, `}${counted(own.totalCount, 'article')}</span></li>`)}</ul>
<h2>Imports</h2>
<ul class="plain">${origins.nodes.map(({ name, recordedAt, created, updated }) => html`<li>${date(recordedAt)}: ${name} <span class="soft">${number(created)} new, ${number(updated)} changed</span></li>`)}</ul>
<h2>For programs</h2>
<ul class="plain"><li><a href="${root}graphql">GraphQL, with GraphiQL to try it</a></li><li><a href="${root}schema.graphql">its schema</a></li><li><a href="${root}sdk.tgz">the TypeScript SDK</a></li></ul>`
}

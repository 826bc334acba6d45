// Search: what matches, best first, with the words that match; and what was meant, where nothing does.
import type { Answers } from '@proviso/schema/operations/answers'
import { type Content, type Html, html } from './html.ts'
import { definePage } from './page.ts'
import { actorLinks } from './parts/actor-links.ts'
import { articleLink } from './parts/article-link.ts'
import { highlighted } from './parts/highlighted.ts'
import { here, moments, to, type View } from './view.ts'
import { actorKind, counted, date, force } from './words.ts'

type Found = Answers['Search']['search']
type Hit = Found['nodes'][number]

const HITS = 20

export const searchPage = definePage<'Search'>({
  path: 'search',
  question(view) {
    const after = view.parameters.get('after')
    return {
      operation: 'Search',
      variables: { query: wanted(view), first: HITS, ...(after && { after }), ...moments(view) },
    }
  },
  show: (view, { search }) => ({
    title: wanted(view) ? `Search: ${wanted(view)}` : 'Search',
    description: 'Articles, actors, events and conditions by their words.',
    canonical: `search?${new URLSearchParams({ q: wanted(view) })}`,
    isIndexed: false,
    body: body(view, search),
  }),
})

const wanted = ({ parameters }: View): string => (parameters.get('q') ?? '').trim().slice(0, 200)

const body = (
  view: View,
  { nodes, totalCount, didYouMean, pageInfo }: Found,
): Html => html`${didYouMean.length > 0 && html`<p>Did you mean ${actorLinks(view, didYouMean)}?</p>`}
<p class="soft">${wanted(view) ? `${counted(totalCount, 'hit')}.` : 'Search for words, "a phrase", or, -without.'}</p>
<ol class="plain hits">${nodes.map((hit) => html`<li>${head(view, hit)}${hit.snippet && html`<div class="soft" dir="auto">${highlighted(hit.snippet, hit.highlights)}</div>`}</li>`)}</ol>
${pageInfo.hasNextPage && html`<p><a rel="next" href="${here(view, { after: pageInfo.endCursor })}">Show more</a></p>`}`

function head(view: View, { node }: Hit): Content {
  switch (node.__typename) {
    case 'Actor':
      return html`<a href="${to(view, ['actor', node.slug])}"><bdi>${node.name}</bdi></a> <span class="soft">${actorKind(node.actorKind)}, <a href="${to(view, ['of', node.slug])}">what is asked of it</a></span>`
    case 'Article':
      return html`${articleLink(view, { ...node, language: '' })} <span class="soft">article${node.publishedAt && `, ${date(node.publishedAt)}`}</span>`
    case 'Condition':
      return html`<a href="${to(view, ['condition', node.slug])}">${node.summary}</a> <span class="soft">${force(node.force).toLowerCase()}</span>`
    case 'Event':
      return html`<a href="${to(view, ['event', node.slug])}">${node.title}</a> <span class="soft">event${node.startedAt && `, ${date(node.startedAt)}`}</span>`
  }
}

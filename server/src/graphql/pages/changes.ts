// What changed, day by day: what Proviso learned, and from where.
import type { Answers } from '@proviso/schema/operations/answers'
import { type Content, type Html, html } from './html.ts'
import { definePage } from './page.ts'
import { change } from './parts/change.ts'
import { dayIn, here, type View } from './view.ts'
import { counted, date } from './words.ts'

type Changes = Answers['WhatChanged']['changes']

const CHANGES = 50

/** What is told of: links between these and texts change along with them. */
const told = {
  or: ['condition', 'event', 'actor', 'article', 'agreement', 'assessment', 'outcome'].map((kind) => ({
    [kind]: {},
  })),
}

export const changesPage = definePage<'WhatChanged'>({
  path: 'changes',
  question(view) {
    const since = dayIn(view.parameters, 'since')
    const after = view.parameters.get('after')
    return {
      operation: 'WhatChanged',
      variables: {
        where: told,
        first: CHANGES,
        ...(since && { since: `${since}T00:00:00.000Z` }),
        ...(after && { after }),
        ...(view.language && { language: view.language }),
      },
    }
  },
  show: (view, { changes }) => ({
    title: 'What changed',
    description: 'What was added, updated and retracted, day by day.',
    canonical: 'changes',
    body: body(view, changes),
  }),
})

function body(view: View, { nodes, totalCount, pageInfo }: Changes): Html {
  const days = Map.groupBy(nodes, ({ recordedAt }) => recordedAt.slice(0, 10))
  return html`<form class="filters"><label>Since <input type="date" name="since" value="${view.parameters.get('since') ?? ''}"></label><button>Show</button></form>
<p class="soft">${counted(totalCount, 'change')}.</p>
${[...days].map(([day, changes]) => html`<h2><time datetime="${day}">${date(day)}</time></h2><ul class="plain">${changes.map((one): Content => html`<li>${change(view, one)}</li>`)}</ul>`)}
${pageInfo.hasNextPage && html`<p><a rel="next" href="${here(view, { after: pageInfo.endCursor })}">Show more</a></p>`}`
}

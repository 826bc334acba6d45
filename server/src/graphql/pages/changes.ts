// What changed, day by day: what Proviso learned, and from where.
import type { Answers } from '@proviso/schema/operations/answers'
import { feedOf, withAbout } from './feed.ts'
import { type Html, html } from './html.ts'
import { definePage } from './page.ts'
import { changesByDay } from './parts/change.ts'
import { dayIn, here, pathOf, type View } from './view.ts'
import { sentence as capital, consideration, counted, outcome, plain, status } from './words.ts'

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
    const about = view.parameters.get('about')
    return {
      operation: 'WhatChanged',
      variables: {
        where: told,
        first: CHANGES,
        ...(since && { since: `${since}T00:00:00.000Z` }),
        ...(after && { after }),
        ...(about && { about }),
        ...(view.language && { language: view.language }),
      },
    }
  },
  show: (view, { changes }) => ({
    title: 'What changed',
    description: 'What was added, updated and retracted, day by day.',
    canonical: 'changes',
    body: body(view, changes),
    follows: view.parameters.get('about') ?? '',
    alternates: [feedOf(view, view.parameters.get('about'))],
  }),
  feed: (view, { changes }) => {
    const about = view.parameters.get('about')
    return {
      title: 'Proviso: what changed',
      page: withAbout('changes', about),
      feed: withAbout('changes.atom', about),
      entries: changes.nodes.map(({ id, action, recordedAt, origin, subject }) => {
        const [title, ...segments] = named(subject)
        return {
          id,
          title: `${capital(plain(action))}: ${title}`,
          path: segments.length > 0 ? pathOf(segments) : withAbout('changes', about),
          at: recordedAt,
          author: origin?.name ?? 'Proviso',
        }
      }),
    }
  },
})

/** What was changed, and the path of the page that tells of it. */
function named(subject: Changes['nodes'][number]['subject']): readonly [string, ...string[]] {
  switch (subject?.__typename) {
    case 'Actor':
      return [subject.name, 'actor', subject.slug]
    case 'Article': {
      const [record] = subject.records
      return record ? [subject.title, 'article', record.dataset, record.key] : [subject.title]
    }
    case 'Condition':
      return [subject.summary, 'condition', subject.slug]
    case 'Event':
      return [subject.title, 'event', subject.slug]
    case 'Assessment': {
      const who = subject.assessor ? `${subject.assessor.name} judges ` : ''
      const judged = `${who}${status(subject.status)}`
      return subject.condition
        ? [`${judged}: ${subject.condition.requirement}`, 'condition', subject.condition.slug]
        : [judged]
    }
    case 'Outcome': {
      const [condition] = subject.consideration?.conditions.nodes ?? []
      const what = subject.consideration
        ? consideration(subject.consideration.considerationKind)
        : 'Something on offer'
      const became = subject.state ? `${what} ${outcome(subject.state)}` : what
      if (condition) return [`${became}, for: ${condition.requirement}`, 'condition', condition.slug]
      const named = subject.consideration?.description
      return [named ? `${became}: ${named}` : became]
    }
    default:
      return ['something that is no longer there']
  }
}

function body(view: View, { nodes, totalCount, pageInfo }: Changes): Html {
  return html`<form class="filters"><label>Since <input type="date" name="since" value="${view.parameters.get('since') ?? ''}"></label><button>Show</button></form>
<p class="soft">${counted(totalCount, 'change')}.</p>
${changesByDay(view, nodes, (day) => html`<h2>${day}</h2>`)}
${pageInfo.hasNextPage && html`<p><a rel="next" href="${here(view, { after: pageInfo.endCursor })}">Show more</a></p>`}`
}

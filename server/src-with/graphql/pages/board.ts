// Boards: conditions with how they stand. What is asked of somebody, by somebody, about something, or at all.
import type { Answers } from '@proviso/schema/operations/answers'
import type { Alternate } from './alternate.ts'
import { type Html, html } from './html.ts'
import { definePage, NotThere, type Page } from './page.ts'
import { choiceIn, valuesOf } from './parameters.ts'
import { boardRows } from './parts/board-rows.ts'
import { comparison } from './parts/comparison.ts'
import { filters, judges, only } from './parts/filters.ts'
import { countsOf, standingBar } from './parts/standing-bar.ts'
import { csv } from './parts/table-link.ts'
import { here, pathOf, perspective, to, type View } from './view.ts'
import { counted, date, named } from './words.ts'

export const ROWS = 50

type BoardAnswer = Answers['Board']
type Where = Readonly<Record<string, unknown>>

/** What a board is about, by the segment of its address. */
interface Subject {
  readonly path: string
  /** How it belongs to the conditions, in the trail above it. */
  readonly way?: string
  scope(key: string): Where
  /** Whom it is about, where that is an actor. */
  about?(key: string): Where
  /** What it is about, where that is a topic. */
  topic?(key: string): Where
  /** @throws NotThere */
  title(key: string, answer: BoardAnswer): string
}

const withSlug = (slug: string) => ({ slug: { eq: slug } })

const within = (slug: string) => ({ topic: { within: { slug } } })

function nameIn({ about }: BoardAnswer, slug: string): string {
  const [actor] = about.nodes
  if (!actor) throw new NotThere(`No actor goes by “${slug}” here.`)
  return named(actor.name)
}

const subjects: Subject[] = [
  {
    path: 'of/:actor',
    way: 'asked of',
    scope: (slug) => ({ targets: { some: withSlug(slug) } }),
    about: withSlug,
    title: (slug, answer) => `What is asked of ${nameIn(answer, slug)}`,
  },
  {
    path: 'by/:actor',
    way: 'asked by',
    scope: (slug) => ({ issuers: { some: withSlug(slug) } }),
    about: withSlug,
    title: (slug, answer) => `What ${nameIn(answer, slug)} asks of others`,
  },
  {
    path: 'topic/:topic',
    way: 'about',
    scope: (slug) => within(slug),
    topic: withSlug,
    title(slug, { topic }) {
      const [found] = topic.nodes
      if (!found) throw new NotThere(`There is no topic “${slug}”.`)
      return `What is asked about ${found.name.toLowerCase()}`
    },
  },
  { path: 'conditions', scope: () => ({}), title: () => 'What is asked of whom' },
]

/** The boards. */
export const boards: readonly Page[] = subjects.map(({ path, way, scope, about, topic, title }) =>
  definePage<'Board'>({
    path,
    question(view, key = '') {
      const after = view.parameters.get('after')
      return {
        operation: 'Board',
        variables: {
          ...(about && { about: about(key) }),
          ...(topic && { topic: topic(key) }),
          scope: scope(key),
          where: { and: [scope(key), ...narrowed(view)] },
          ...judges(view),
          ...perspective(view),
          first: ROWS,
          ...(after && { after }),
        },
      }
    },
    show(view, answer, key = '') {
      const sentence = title(key, answer)
      const table = csv(view, 'conditions', { and: [scope(key), ...narrowed(view)] })
      return {
        title: sentence,
        description: `${sentence}: ${told(answer)}`,
        trail: [html`<a href="${to(view, ['conditions'])}">Conditions</a>`, ...(way ? [html`${way}`] : [])],
        canonical: canonical(view, key === '' ? ['conditions'] : [path.split('/')[0]!, key]),
        body: body(view, answer, table),
        alternates: [table],
        follows: '',
        isComparable: true,
        picture: { counts: countsOf(answer) },
      }
    },
  }),
)

/** What the reader narrows a board by. */
function narrowed(view: View): Where[] {
  const { parameters } = view
  const by = parameters.get('by')
  const topic = parameters.get('topic')
  const force = choiceIn(parameters, 'force', valuesOf('ConditionForce'))
  return [
    ...(by ? [{ issuers: { some: withSlug(by) } }] : []),
    ...(topic ? [within(topic)] : []),
    ...(force ? [{ force: { eq: force } }] : []),
    ...only(view),
  ]
}

function told(answer: BoardAnswer): string {
  const { conditions, disputed, failed, done } = answer
  return `${counted(conditions.totalCount, 'requirement')}, of which ${failed.totalCount} not met, ${disputed.totalCount} disputed, ${done.totalCount} met.`
}

function body(view: View, answer: BoardAnswer, table: Alternate): Html {
  const { conditions, issuers } = answer
  const total = conditions.totalCount
  return html`<p>${counted(total, 'requirement')} by ${counted(issuers.facets.length, 'actor')}${pins(view)}.${answer.about.nodes.map(({ slug, name, description }) => html` <a href="${to(view, ['actor', slug])}">About ${named(name)}</a>${description && html`<span class="soft">: ${description}</span>`}`)}</p>
<div data-row="standing">${total > 0 && standingBar(countsOf(answer))}</div>
${filters(view, answer.scope, table)}
${comparison()}
${total === 0 ? html`<p>Nothing like this is known${view.parameters.size > 0 && html`; <a href="${view.path.split('/').at(-1)}">ask without filters</a>`}.</p>` : boardRows(view, conditions.nodes, { tellTargets: !view.path.startsWith('of/') })}
${total > 0 && more(view, answer)}`
}

/** The days that are pinned, as a part of a sentence. */
function pins({ parameters }: View): string {
  const [known, asOf] = [parameters.get('known'), parameters.get('as-of')]
  return [known && `, as known on ${date(known)}`, asOf && `, as it stood on ${date(asOf)}`]
    .filter(Boolean)
    .join('')
}

function more(view: View, { conditions }: BoardAnswer): Html {
  const { nodes, totalCount, pageInfo } = conditions
  return html`<p class="soft">${counted(nodes.length, 'row')} of ${totalCount}.
${view.parameters.has('after') && html`<a href="${here(view, { after: null })}">From the start</a>`}
${pageInfo.hasNextPage && html`<a rel="next" href="${here(view, { after: pageInfo.endCursor })}">Show more</a>`}</p>`
}

function canonical({ parameters }: View, segments: string[]): string {
  const lasting = new URLSearchParams(
    [...parameters].filter(([name, value]) => value && ['known', 'as-of'].includes(name)),
  )
  return pathOf(segments) + (lasting.size > 0 ? `?${lasting}` : '')
}

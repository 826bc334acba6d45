// The actors, by name: how much each faces and sets.
import type { ActorKind, Answers } from '@proviso/schema/operations/answers'
import { type Html, html } from './html.ts'
import { definePage } from './page.ts'
import { choiceIn, inAddress, valuesOf } from './parameters.ts'
import { here, perspective, pinned, to, type View } from './view.ts'
import { actorKind, counted, number } from './words.ts'

const ACTORS = 100

export const actorsPage = definePage<'ActorsKnown'>({
  path: 'actors',
  question(view) {
    const { parameters } = view
    const kind = choiceIn(parameters, 'kind', valuesOf('ActorKind'))
    const after = parameters.get('after')
    return {
      operation: 'ActorsKnown',
      variables: {
        ...(kind && { where: { actorKind: { eq: kind } } }),
        first: ACTORS,
        ...(after && { after }),
        ...perspective(view),
      },
    }
  },
  show: (view, answer) => ({
    title: 'Actors',
    description: 'Who asks and who is asked, by name.',
    body: body(view, answer),
  }),
})

const body = (view: View, { actors, kinds }: Answers['ActorsKnown']): Html => html`<form class="filters">
<label>Kind <select name="kind"><option value="">all</option>${kinds.facets.map(({ keys: [key], count }) => key?.value && option(view, key.value, count))}</select></label>${pinned(view)}<button>Show</button></form>
<p class="soft">${counted(actors.totalCount, 'actor')}.</p>
<table class="actors"><thead><tr><th scope="col">Actor</th><th scope="col">Faces</th><th scope="col">Sets</th></tr></thead><tbody>${actors.nodes.map(
  ({ slug, name, actorKind: kind, description, faced, issued }) => html`<tr>
<td><a class="row-title" href="${to(view, ['actor', slug])}"><bdi>${name}</bdi></a><div class="soft">${description ?? actorKind(kind)}</div></td>
<td>${count(view, 'of', slug, faced.totalCount)}</td><td>${count(view, 'by', slug, issued.totalCount)}</td></tr>
`,
)}</tbody></table>
${actors.pageInfo.hasNextPage && html`<p><a rel="next" href="${here(view, { after: actors.pageInfo.endCursor })}">Show more</a></p>`}`

function option(view: View, value: string, count: number): Html {
  const given = inAddress(value)
  return html`<option value="${given}"${view.parameters.get('kind') === given && html` selected`}>${actorKind(value as ActorKind)} (${number(count)})</option>`
}

const count = (view: View, way: 'of' | 'by', slug: string, conditions: number) =>
  conditions > 0
    ? html`<a href="${to(view, [way, slug])}">${number(conditions)}</a>`
    : html`<span class="soft">0</span>`

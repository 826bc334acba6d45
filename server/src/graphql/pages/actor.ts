// One actor: who it is, what it faces and sets, how its promises stand by judge, to whom it belongs, what it said.
import type { Answers } from '@proviso/schema/operations/answers'
import { feedOf } from './feed.ts'
import { type Content, type Html, html } from './html.ts'
import { definePage, NotThere } from './page.ts'
import { BadParameter } from './parameters.ts'
import { actorLinks } from './parts/actor-links.ts'
import { identifierLink } from './parts/identifier.ts'
import { network } from './parts/network.ts'
import { promises } from './parts/promises.ts'
import { quotes, sayer } from './parts/quote.ts'
import { agreementLink, claimed } from './parts/subject.ts'
import { csv } from './parts/table-link.ts'
import { perspective, pinned, rootOf, to, type View } from './view.ts'
import { actorKind, affiliation, counted, date, sentence, standing } from './words.ts'

type Actor = NonNullable<Answers['ActorProfile']['actor']>

export const actorPage = definePage<'ActorProfile'>({
  path: 'actor/:slug',
  question(view, slug) {
    const month = monthIn(view)
    return {
      operation: 'ActorProfile',
      variables: {
        by: { slug },
        ...(month && { said: { or: [{ saidAt: { eq: month } }, { reportedAt: { eq: month } }] } }),
        ...perspective(view),
      },
      // which of very many were disputed at a moment is looked at on their own page
      lean: { disputed: {} },
    }
  },
  show(view, { actor }, slug) {
    if (!actor) throw new NotThere(`No actor goes by “${slug}” here.`)
    return {
      title: actor.name,
      description: actor.description ?? `${actor.name}: what it faces, sets, promised and said.`,
      trail: [html`<a href="${to(view, ['actors'])}">Actors</a>`],
      canonical: `actor/${actor.slug}`,
      body: body(view, actor),
      follows: actor.presentId,
      alternates: [
        csv(view, 'conditions', { targets: { some: { slug: { eq: actor.slug } } } }),
        feedOf(view, actor.presentId),
        {
          type: 'application/ld+json',
          label: 'Linked data',
          href: `${rootOf(view)}ld/${actor.id}`,
        },
      ],
    }
  },
})

/** The month whose statements are wanted. */
function monthIn({ parameters }: View): string | undefined {
  const given = parameters.get('said')
  if (!given) return undefined
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(given)) throw new BadParameter('said', given, 'a month as in 2021-10')
  return given
}

const body = (
  view: View,
  actor: Actor,
): Html => html`<p class="soft">${sentence(actorKind(actor.actorKind))}${actor.description && `. ${actor.description}`}</p>
<div class="two"><div>
<ul class="plain ways">
<li><a href="${to(view, ['of', actor.slug])}">${counted(actor.faced.totalCount, 'requirement')} asked of it</a>${disputed(view, actor)}</li>
<li><a href="${to(view, ['by', actor.slug])}">${counted(actor.issued.totalCount, 'requirement')} it sets</a></li>
</ul>
${promises(view, actor.promises)}
${statements(view, actor)}
</div>
<aside>
<section class="card"><h2>Names</h2><ul class="plain">${actor.names.map(({ text, language }) => html`<li><bdi lang="${language}">${text}</bdi> <span class="soft">${language}</span></li>`)}</ul>
${actor.mergedFrom.length > 0 && html`<h3>Also written as</h3><ul class="plain">${actor.mergedFrom.map(({ name }) => html`<li><bdi>${name}</bdi></li>`)}</ul>`}
${actor.identifiers.length > 0 && html`<h3>Elsewhere</h3><ul class="plain">${actor.identifiers.map((identifier) => html`<li>${identifierLink(identifier)}</li>`)}</ul>`}</section>
${affiliations(view, actor)}
${agreements(view, actor)}
${network(view, actor)}
</aside></div>`

/** Among fewer it never costs too much to tell those that are disputed. */
const many = 1000

/** How many are disputed; just that there may be some where all of very many were counted instead. */
function disputed(view: View, { slug, faced, facedDisputed: { totalCount } }: Actor): Content {
  if (totalCount === 0) return null
  const isTold = totalCount < faced.totalCount || totalCount < many
  return html`, <a href="${to(view, ['of', slug], { only: 'disputed' })}">${isTold ? `${totalCount} disputed` : 'those that are disputed'}</a>`
}

function affiliations(view: View, { affiliations: all, slug }: Actor): Content {
  if (all.nodes.length === 0) return null
  return html`<section class="card"><h2>Affiliations</h2><ul class="plain">${all.nodes.map((one) => {
    const { actor, counterpart, affiliationKind, officeTitle, validFrom, validTo } = one
    const who = actor && actor.slug !== slug ? html`${actorLinks(view, [actor])} ` : null
    const whom = counterpart.slug === slug ? 'it' : actorLinks(view, [counterpart])
    const how = standing(one.standing ?? 'ASSERTED')
    const since = [validFrom && `from ${date(validFrom)}`, validTo && `to ${date(validTo)}`]
      .filter(Boolean)
      .join(' ')
    return html`<li>${who}${affiliation(affiliationKind)} ${whom}${officeTitle && `, ${officeTitle}`}${since && html` <span class="soft">${since}</span>`}${how && html` <span class="tag">${how}</span>`}</li>`
  })}</ul></section>`
}

const agreements = (view: View, { agreements: { nodes } }: Actor): Content =>
  nodes.length > 0 &&
  html`<section class="card"><h2>Agreements</h2><ul class="plain">${nodes.map((one) => html`<li>${agreementLink(view, one)}${one.startedAt && html` <span class="soft">${date(one.startedAt)}</span>`}</li>`)}</ul></section>`

type Statement = Actor['statements']['nodes'][number]

const toldAt = ({ saidAt, reportedAt }: Statement): string => saidAt ?? reportedAt

/** In the order of the days that they show. */
const latestFirst = (all: readonly Statement[]): Statement[] =>
  all.toSorted((one, other) => toldAt(other).localeCompare(toldAt(one)))

const statements = (view: View, { statements: all }: Actor): Html => html`<h2>What it said</h2>
<form class="filters"><label>In the month of <input type="month" name="said" placeholder="2021-10" value="${view.parameters.get('said') ?? ''}"></label>${pinned(view)}<button>Show</button></form>
${
  all.nodes.length === 0
    ? html`<p class="soft">Nothing${view.parameters.get('said') && ' then'}.</p>`
    : html`<ol class="story">${latestFirst(all.nodes).map((claim) => {
        const at = toldAt(claim)
        return html`<li><span class="sign" aria-hidden="true">❝</span><time datetime="${at}">${date(at)}</time> <b>${claimed(view, claim.subject)}</b> ${sayer(claim, true)}${quotes(view, claim)}</li>`
      })}</ol>`
}
${all.totalCount > all.nodes.length && html`<p class="soft">${all.nodes.length} of ${all.totalCount}: choose a month for others.</p>`}`

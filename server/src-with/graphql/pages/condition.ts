// One condition: how it stands and on whose word, its story on a line, what is on offer for it, its versions.
import { feedOf } from './feed.ts'
import { type Content, type Html, html } from './html.ts'
import { definePage, NotThere } from './page.ts'
import { actorCard } from './parts/actor-card.ts'
import { actorLinks } from './parts/actor-links.ts'
import { chip, statusChip, verdict } from './parts/chip.ts'
import { cite } from './parts/cite.ts'
import { comparison } from './parts/comparison.ts'
import { figures } from './parts/figures.ts'
import { offer } from './parts/offer.ts'
import type { Story } from './parts/story.ts'
import { storyLine } from './parts/story-line.ts'
import { agreementLink } from './parts/subject.ts'
import { csv } from './parts/table-link.ts'
import { versions } from './parts/versions.ts'
import { perspective, to, type View } from './view.ts'
import { date, force, formality, named, polarity, sentence, standing } from './words.ts'

export const conditionPage = definePage<'ConditionStory'>({
  path: 'condition/:slug',
  question: (view, slug) => ({
    operation: 'ConditionStory',
    variables: { by: { slug }, ...perspective(view) },
  }),
  show(view, { condition }, slug) {
    if (!condition) throw new NotThere(`No condition goes by “${slug}” here.`)
    const [target] = condition.targets
    return {
      title: condition.summary,
      description: sentence(condition.requirement),
      trail: [
        html`<a href="${to(view, ['conditions'])}">Conditions</a>`,
        target &&
          html`<a href="${to(view, ['of', target.slug])}">asked of <bdi>${named(target.name)}</bdi></a>`,
      ].filter((part) => part !== undefined),
      canonical: to({ ...view, path: '' }, ['condition', condition.slug]).replace('./', ''),
      body: body(view, condition),
      alternates: [
        csv(view, 'conditions', { slug: { eq: condition.slug } }),
        feedOf(view, condition.presentId),
      ],
      follows: condition.presentId,
      isComparable: true,
      picture: {
        verdicts: condition.camps.flatMap(({ assessments }) =>
          assessments.map((judgement) => verdict(judgement, condition)),
        ),
      },
    }
  },
})

function body(view: View, condition: Story): Html {
  const judgements = condition.camps.flatMap(({ assessments }) => assessments)
  const how = standing(condition.standing ?? 'ASSERTED')
  return html`<p data-row="judgements">${condition.disputed && html`<span class="tag warn">disputed</span> `}${condition.contested && html`<span class="tag">denied by some</span> `}${how && html`<span class="tag">${how}</span> `}${
    judgements.length > 0
      ? judgements.map((judgement) => chip(judgement, condition))
      : statusChip(condition.status, condition.statusClass)
  }</p>
${comparison()}
${versions(view, condition)}
<div class="two"><div>
<h2>Its story</h2>
${storyLine(view, condition)}
${figures(view, condition.figures.nodes)}
</div>
<aside>
<section class="card"><h2>${force(condition.force)}</h2><dl>${terms(view, condition)}</dl></section>
${condition.considerations.map((consideration) => offer(view, consideration, condition.slug))}
${condition.targets.map((target) => actorCard(view, target))}
${cite(view, condition.summary)}
</aside></div>`
}

function terms(view: View, condition: Story): Content {
  const { requirement, topics, deadline, firstStatedAt } = condition
  const parties = [
    ['asked by', condition.issuers],
    ['asked of', condition.targets],
    ['for the good of', condition.beneficiaries],
    ['vouched for by', condition.guarantors],
    ['watched over by', condition.monitors],
  ] as const
  const lines: [string, Content][] = [
    ['What is required', sentence(requirement)],
    ...parties
      .filter(([, actors]) => actors.length > 0)
      .map(([words, actors]): [string, Content] => [sentence(words), actorLinks(view, actors)]),
    [
      'About',
      topics.map(
        ({ slug, name }, i) => html`${i > 0 && ', '}<a href="${to(view, ['topic', slug])}">${name}</a>`,
      ),
    ],
    ['How it is put', `${sentence(polarity(condition.polarity))}, ${formality(condition.formality)}`],
  ]
  const { stage } = condition
  if (stage)
    lines.push([
      'Part of',
      html`${agreementLink(view, stage.agreement)}, stage ${stage.number}: ${stage.title}`,
    ])
  if (firstStatedAt) lines.push(['First stated', date(firstStatedAt)])
  if (deadline) lines.push(['Due', date(deadline)])
  if (condition.effect === 'SUBSEQUENT') lines.push(['Effect', 'what it is for ends if it ceases to be met'])
  return lines.map(([term, description]) => html`<dt>${term}</dt><dd>${description}</dd>`)
}

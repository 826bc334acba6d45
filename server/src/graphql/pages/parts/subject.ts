// What a claim or a change is about, in a few words that lead there.
import type { Answers } from '@proviso/schema/operations/answers'
import { type Content, html } from '../html.ts'
import { to, type View } from '../view.ts'
import { affiliation, consideration, force, outcome, sentence } from '../words.ts'
import { actorLinks } from './actor-links.ts'
import { statusChip } from './chip.ts'

type Claimed = NonNullable<Answers['ActorProfile']['actor']>['statements']['nodes'][number]['subject']

/** A condition as links need it. */
interface Required {
  readonly slug: string
  readonly requirement: string
}

export const conditionLink = (view: View, { slug, requirement }: Required): Content =>
  html`<a href="${to(view, ['condition', slug])}">${sentence(requirement)}</a>`

export const eventLink = (view: View, { slug, title }: { slug: string; title: string }): Content =>
  html`<a href="${to(view, ['event', slug])}">${title}</a>`

export const agreementLink = (view: View, { slug, title }: { slug: string; title: string }): Content =>
  html`<a href="${to(view, ['agreement', slug])}">${title}</a>`

/** What is claimed. */
export function claimed(view: View, subject: Claimed): Content {
  switch (subject?.__typename) {
    case 'Condition':
      return html`${force(subject.force)}: ${conditionLink(view, subject)}`
    case 'Event':
      return html`Event: ${eventLink(view, subject)}`
    case 'Assessment':
      return html`${statusChip(subject.status, subject.statusClass)}${subject.condition && conditionLink(view, subject.condition)}`
    case 'Outcome':
      return result(view, subject)
    case 'Figure':
      return html`In numbers: ${subject.of ?? subject.measure}${subject.event && html`, ${eventLink(view, subject.event)}`}${subject.condition && html`, ${conditionLink(view, subject.condition)}`}`
    case 'Affiliation':
      return html`${subject.actor ? actorLinks(view, [subject.actor]) : 'somebody'} ${affiliation(subject.affiliationKind)} ${actorLinks(view, [subject.counterpart])}`
    default:
      return 'something that is not known from here'
  }
}

/** What became of something that was on offer. */
export function result(
  view: View,
  {
    state,
    consideration: given,
  }: { state: Parameters<typeof outcome>[0] | null; consideration: Offered | null },
): Content {
  const [condition] = given?.conditions.nodes ?? []
  const became = html`${given ? consideration(given.considerationKind) : 'Something on offer'}${state && ` ${outcome(state)}`}`
  if (condition) return html`${became}, for: ${conditionLink(view, condition)}`
  // what nothing is asked for has no condition to name it
  return given?.description ? html`${became}: ${given.description}` : became
}

interface Offered {
  readonly considerationKind: Parameters<typeof consideration>[0]
  readonly description: string | null
  readonly conditions: { readonly nodes: readonly Required[] }
}

// How an actor's own promises stand, judge by judge: one row a judge, with how many of them it finds kept or broken.
import type { Answers } from '@proviso/schema/operations/answers'
import { type Content, html } from '../html.ts'
import type { View } from '../view.ts'
import { counted, sentence } from '../words.ts'
import { judgeOf, verdicts } from './chip.ts'
import { conditionLink } from './subject.ts'

type Promises = NonNullable<Answers['ActorProfile']['actor']>['promises']

export function promises(view: View, { nodes, totalCount }: Promises): Content {
  if (nodes.length === 0) return null
  const byJudge = new Map<string, { done: number; part: number; failed: number }>()
  for (const { camps } of nodes)
    for (const judgement of camps.flatMap(({ assessments }) => assessments)) {
      const judge = judgeOf(judgement)
      const counts = byJudge.get(judge) ?? { done: 0, part: 0, failed: 0 }
      byJudge.set(judge, counts)
      if (judgement.statusClass === 'DONE') counts.done++
      if (judgement.statusClass === 'PART') counts.part++
      if (judgement.statusClass === 'FAILED') counts.failed++
    }
  const rows = [...byJudge].filter(([, { done, part, failed }]) => done + part + failed > 0)
  return html`<h2>Its own promises</h2>
<p>${counted(totalCount, 'promise')}${totalCount > nodes.length && `, of which the first ${nodes.length} are shown and counted`}.</p>
${
  rows.length > 0 &&
  html`<table><thead><tr><th scope="col">Who judges</th><th scope="col">✓ kept</th><th scope="col">◐ in part</th><th scope="col">✕ broken</th></tr></thead><tbody>${rows.map(
    ([judge, { done, part, failed }]) =>
      html`<tr><th scope="row"><bdi>${sentence(judge)}</bdi></th><td>${done}</td><td>${part}</td><td>${failed}</td></tr>`,
  )}</tbody></table>`
}
<ul class="plain">${nodes.map((promise) => html`<li>${conditionLink(view, promise)}<br>${verdicts(promise)}</li>`)}</ul>`
}

// The conditions of the benchmark graph, what is on offer for them, whether somebody holds them to be met, and
// what became of the offer.
import { before, type Scene } from './graph.ts'
import { weighted } from './random.ts'
import { offers, requirements, topicIds } from './vocabulary.ts'

const forceOf = weighted({
  CONDITION: 30,
  BENCHMARK: 8,
  DEMAND: 25,
  ULTIMATUM: 3,
  EXPECTATION: 10,
  APPEAL: 10,
  CONCERN: 7,
  PLEDGE: 5,
  RED_LINE: 2,
})
const statusOf = weighted({
  PENDING: 10,
  IN_PROGRESS: 14,
  PARTIALLY_MET: 14,
  MET: 14,
  MET_WITH_DELAY: 3,
  NOT_MET: 22,
  REJECTED: 8,
  BETRAYED: 3,
  WAIVED: 2,
  MODIFIED: 2,
  WITHDRAWN: 2,
  LAPSED: 3,
  UNKNOWN: 3,
})
const stateOf = weighted({
  OFFERED: 30,
  WITHHELD: 25,
  PARTLY_GRANTED: 10,
  GRANTED: 18,
  SUSPENDED: 6,
  REVOKED: 3,
  DISCLAIMED: 8,
})
/** What became of a threat, where it is said of something good. */
const ofThreats: Record<string, string> = {
  OFFERED: 'THREATENED',
  WITHHELD: 'AVERTED',
  PARTLY_GRANTED: 'EXECUTED',
  GRANTED: 'EXECUTED',
  SUSPENDED: 'LIFTED',
  REVOKED: 'LIFTED',
}
const formalities = [
  'LEGAL_TEXT',
  'FORMAL_DECISION',
  'OFFICIAL_STATEMENT',
  'INFORMAL',
  'REPORTED_BY_MEDIA',
] as const
const topics = Object.keys(requirements) as (keyof typeof requirements)[]
const kinds = Object.keys(offers) as (keyof typeof offers)[]
const DAY = 86_400_000

/** Emits the conditions that this article reports first. Four in a row belong to one campaign: the same parties. */
export function conditionsOf(scene: Scene): void {
  const { random, cast, sizes, emit, article, index, events, past } = scene
  const last = before(sizes.conditions, index + 1, sizes)
  for (let id = 1 + before(sizes.conditions, index, sizes); id <= last; id++) {
    const campaignId = Math.min(
      sizes.considerations,
      1 + Math.floor(((id - 1) * sizes.considerations) / sizes.conditions),
    )
    if (past.campaign?.considerationId !== campaignId) startCampaign(scene, campaignId)
    const { issuers, targets } = past.campaign!
    const topic = topics[Math.min(random.below(topics.length), random.below(topics.length))]!
    const requirement = random.pick(requirements[topic])
    const force = forceOf(random)
    const verb =
      force === 'CONCERN'
        ? 'is concerned whether'
        : force === 'PLEDGE'
          ? 'expects, as pledged, that'
          : 'requires that'
    const summary = `${cast.nameOf(issuers[0]!)} ${verb} ${requirement} by ${cast.nameOf(targets[0]!)}`
    const saidAt = random.chance(0.5)
      ? new Date(article.reportedAt.getTime() - random.below(48) * 3_600_000)
      : null
    const attached =
      force === 'CONDITION' || force === 'BENCHMARK' || force === 'ULTIMATUM' || random.chance(0.5)
    const firstStatedAt = saidAt ?? article.reportedAt
    const knownSince = article.reportedAt
    emit('Condition', {
      id,
      slug: `condition-${id}`,
      summary,
      requirement,
      topicId: topicIds[topic],
      force,
      polarity: random.chance(0.7) ? 'MUST' : random.pick(['MUST_NOT', 'ALLOW', 'CEASE']),
      formality: random.pick(formalities),
      deadline: force === 'ULTIMATUM' ? new Date(article.reportedAt.getTime() + 14 * DAY) : null,
      firstStatedAt,
      considerationId: attached ? campaignId : null,
      supersedesId: id > 1 && random.chance(0.03) ? id - 1 : null,
      knownSince,
    })
    article.added({ conditionId: id })
    for (const actorId of issuers)
      emit('ConditionParty', { conditionId: id, actorId, role: 'ISSUER', firstStatedAt, knownSince })
    for (const actorId of targets)
      emit('ConditionParty', { conditionId: id, actorId, role: 'TARGET', firstStatedAt, knownSince })
    if (random.chance(0.2))
      emit('ConditionParty', {
        conditionId: id,
        actorId: cast.anyActor(random),
        role: 'BENEFICIARY',
        firstStatedAt,
        knownSince,
      })
    article.say(`${summary}, a statement said.`, {
      conditionId: id,
      attribution: random.chance(0.4) ? 'DIRECT_QUOTE' : 'INDIRECT_SPEECH',
      speakerId: issuers[0]!,
      speakerAsWritten: random.chance(0.5) ? 'a statement' : null,
      saidAt,
    })
    if (random.chance(0.1)) article.goOn('“There can be no exceptions to this,” it added.')
    if (events[0] && random.chance(0.6)) bear(scene, events[0], id, 'STATES')
    past.conditions[id] = { issuer: issuers[0]!, target: targets[0]!, topic, requirement }
  }
}

function startCampaign({ random, cast, emit, article, past }: Scene, considerationId: number): void {
  const [issuer, target, ally] = cast.actors(random, 3) as [number, number, number]
  const issuers = random.chance(0.2) ? [issuer, ally] : [issuer]
  const kind = random.pick(kinds)
  emit('Consideration', {
    id: considerationId,
    slug: `offer-${considerationId}`,
    considerationKind: kind,
    sign: kind === 'SANCTIONS' ? 'NEGATIVE' : 'POSITIVE',
    operator: random.pick(['ALL_OF', 'ANY_OF', 'GRADUATED']),
    description: `${cast.nameOf(issuer)} offers ${offers[kind]} to ${cast.nameOf(target)}`,
  })
  article.added({ considerationId })
  for (const actorId of issuers) emit('ConsiderationParty', { considerationId, actorId, role: 'GIVER' })
  emit('ConsiderationParty', { considerationId, actorId: target, role: 'RECEIVER' })
  if (kind === 'SANCTIONS') past.threats.add(considerationId)
  past.campaign = { considerationId, issuers, targets: [target], kind }
}

/** Emits judgements on conditions told so far: by the issuer, the target, or a third. They often disagree. */
export function assessmentsOf(scene: Scene): void {
  const { random, cast, sizes, emit, article, index, events, past } = scene
  const known = before(sizes.conditions, index + 1, sizes)
  const last = before(sizes.assessments, index + 1, sizes)
  for (let id = 1 + before(sizes.assessments, index, sizes); id <= last; id++) {
    if (known === 0) continue
    // Half judge what was just said, half go back; the square makes some conditions much judged.
    const conditionId = random.chance(0.5) ? known : 1 + Math.floor(random.next() ** 2 * known)
    const { issuer, target, requirement } = past.conditions[conditionId]!
    const by = random.next()
    const assessorId = by < 0.4 ? issuer : by < 0.7 ? target : by < 0.95 ? cast.anyActor(random) : null
    const status = statusOf(random)
    const judgedAt = new Date(article.reportedAt.getTime() - random.below(3) * DAY)
    const pair = `${conditionId}:${assessorId}`
    const retractedAt = random.chance(0.01) ? new Date(article.recordedAt.getTime() + 60 * DAY) : null
    const earlier = past.assessments.get(pair)
    emit('Assessment', {
      id,
      conditionId,
      status,
      assessorId,
      judgedAt,
      supersedesId: assessorId && earlier && random.chance(0.5) ? earlier : null,
      retractedAt,
      knownSince: retractedAt ? null : article.reportedAt,
    })
    article.added({ assessmentId: id })
    if (assessorId) past.assessments.set(pair, id)
    const said = status.toLowerCase().replaceAll('_', ' ')
    const name = assessorId ? cast.nameOf(assessorId) : 'An observer'
    article.say(`${name} called it ${said} that ${requirement}.`, {
      assessmentId: id,
      attribution: random.chance(0.3) ? 'DIRECT_QUOTE' : 'INDIRECT_SPEECH',
      speakerId: assessorId,
      speakerAsWritten: assessorId ? null : 'an observer',
      saidAt: random.chance(0.3) ? judgedAt : null,
      retractedAt,
    })
    if (events[0]) {
      if (status === 'MET' || status === 'PARTIALLY_MET') bear(scene, events[0], conditionId, 'SATISFIES')
      else if (status === 'NOT_MET' || status === 'BETRAYED') bear(scene, events[0], conditionId, 'BREACHES')
      else if (status === 'IN_PROGRESS') bear(scene, events[0], conditionId, 'NEGOTIATES')
    }
  }
}

/** Emits what became of offers. */
export function outcomesOf({ random, sizes, emit, article, index, events, past }: Scene): void {
  const last = before(sizes.outcomes, index + 1, sizes)
  for (let id = 1 + before(sizes.outcomes, index, sizes); id <= last; id++) {
    const newest = past.campaign?.considerationId
    if (!newest) continue
    const considerationId = random.chance(0.6) ? newest : 1 + random.below(newest)
    const drawn = stateOf(random)
    const state = (past.threats.has(considerationId) && ofThreats[drawn]) || drawn
    const eventId = events.length > 0 && random.chance(0.6) ? random.pick(events) : null
    const { reportedAt } = article
    emit('Outcome', { id, considerationId, state, effectiveAt: reportedAt, eventId, knownSince: reportedAt })
    article.added({ outcomeId: id })
    article.say(`The offer was ${state.toLowerCase().replaceAll('_', ' ')}, officials said.`, {
      outcomeId: id,
      attribution: 'INDIRECT_SPEECH',
      speakerAsWritten: 'officials',
    })
  }
}

function bear(
  { emit, article, counters, bearings }: Scene,
  eventId: number,
  conditionId: number,
  kind: string,
): void {
  // The event is of this article, so that a repetition can only come from this article, too.
  const key = `${eventId}:${conditionId}:${kind}`
  if (bearings.has(key)) return
  bearings.add(key)
  const id = ++counters.bearing
  emit('Bearing', { id, eventId, conditionId, bearingKind: kind })
  article.added({ bearingId: id })
}

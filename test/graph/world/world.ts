// A small random graph: rows for every table, with ties, nulls, contradictions, claims retracted and reported late.
// The same seed gives the same rows. They satisfy what the database demands.

import { createHash } from 'node:crypto'
import * as enums from '@proviso/prisma/enums'
import { claimedModels } from '../../../prisma/src/record/format.ts'
import { subjectColumn } from '../../../prisma/src/record/stored.ts'
import { statesOf } from '../../../prisma/src/record/threats.ts'
import { modelOf } from '../../../schema/src/sql/model.ts'
import { createRandom, type Random } from '../../bench/dataset/random.ts'
import type { Values } from './insert.ts'
import { knownFrom, withPrecisions } from './precisions.ts'

type Row = Values & { id: number }

/** The rows of each table, in an order in which they can be inserted. */
export type World = Record<string, Values[]>

export interface WorldOptions {
  /**
   * Nothing is reported or recorded before that on which it stands: no judgement before the condition, no figure before
   * its event, no quote before its text. True for whatever was read out of news; random rows need not be so.
   */
  readonly orderly?: boolean
}

const day = 24 * 3600 * 1000
/** Moments that things happen at: few, so that many fall together. */
export const moments: readonly string[] = [0, 0.5, 1, 30, 31, 60, 90, 90.25, 120, 180, 365].map((days) =>
  new Date(Date.UTC(2021, 7, 15) + days * day).toISOString(),
)
const future = '2035-01-01T00:00:00.000Z'

const words = [
  'Élysée',
  'talks',
  'Kraków',
  'aid',
  'Türkiye',
  'safe',
  'passage',
  'São',
  'Tomé',
  'embassy',
  '100%',
  'a_b',
]
const people = ['Ana', 'Élise', 'elise', 'Zoë', 'Bo', 'Müller', 'muller', 'The Council', 'The Group', 'Côte']

/** When a text was published: as it says, or with its article, or else when the first such text was taken in. */
export function publicationOf(world: World, revision: Values): string {
  const article = world.Article!.find((row) => row.id === revision.articleId)!
  const undated = world
    .Revision!.filter(
      (row) => row.articleId === article.id && row.isOwn === revision.isOwn && row.publishedAt === null,
    )
    .map((row) => row.capturedAt as string)
  const dated = knownFrom(revision, 'publishedAt', revision.capturedAt as string)
  const captured = undated.sort()[0]!
  return dated ?? knownFrom(article, 'publishedAt', captured) ?? captured
}

/** Makes a world out of a seed. */
export function createWorld(seed: number, { orderly = false }: WorldOptions = {}): World {
  const random = createRandom(seed)
  const maker = new Maker(random, orderly)
  return maker.world()
}

/** The columns by which a claim says what it is about. */
const aboutNothing = Object.fromEntries(claimedModels.map((model) => [subjectColumn(model), null]))

class Maker {
  readonly random: Random
  readonly orderly: boolean
  readonly tables: World = {}

  constructor(random: Random, orderly: boolean) {
    this.random = random
    this.orderly = orderly
  }

  one<T extends string>(values: Record<string, T>): T {
    return this.random.pick(Object.values(values))
  }

  maybe<T>(probability: number, make: () => T): T | null {
    return this.random.chance(probability) ? make() : null
  }

  some<T>(items: readonly T[], most: number): T[] {
    const left = [...items]
    const count = this.random.below(Math.min(most, items.length) + 1)
    return Array.from({ length: count }, () => left.splice(this.random.below(left.length), 1)[0]!)
  }

  phrase(): string {
    return Array.from({ length: 1 + this.random.below(3) }, () => this.random.pick(words)).join(' ')
  }

  moment(): string {
    return this.random.pick(moments)
  }

  /** Rows with ids that leave gaps. */
  rows(table: string, count: number, make: (id: number, before: Row[]) => Values): Row[] {
    const rows: Row[] = []
    for (let i = 0; i < count; i++) {
      const id = (rows.at(-1)?.id ?? 0) + 1 + this.random.below(2)
      rows.push({ id, ...make(id, rows) })
    }
    this.tables[table] = rows
    return rows
  }

  earlier(before: readonly Row[], probability: number): number | null {
    return before.length === 0 ? null : this.maybe(probability, () => this.random.pick(before).id)
  }

  world(): World {
    const { random } = this
    const pick = <T>(items: readonly T[]) => random.pick(items)

    this.rows('Publisher', 3, (id) => ({
      name: `${pick(people)} ${id}`,
      domain: this.maybe(0.7, () => `p${id}.example`),
    }))
    const actors = this.rows('Actor', 12, (id) => ({
      slug: `actor-${id}`,
      name: pick(people),
      actorKind: this.one(enums.ActorKind),
      description: this.maybe(0.5, () => this.phrase()),
      mergedIntoId: null,
    }))
    // some actors turned out to be others, one of them by way of another
    const [left, other, last] = actors.slice(-3)
    for (const actor of [left!, last!]) actor.mergedIntoId = actors[random.below(6)]!.id
    other!.mergedIntoId = last!.id
    this.rows('ActorName', 14, (id) => ({
      actorId: pick(actors).id,
      text: `${pick(people)} ${id % 3}`,
      language: pick(['en', 'fr', 'und']),
      kind: Object.values(enums.ActorNameKind)[id % 4],
    }))
    this.tables.ActorName = uniqueBy(this.tables.ActorName!, 'actorId', 'text', 'language', 'kind')
    this.rows('ActorIdentifier', 8, (id) => ({
      actorId: pick(actors).id,
      scheme: pick(['wikidata', 'iso3166-1-alpha-2']),
      value: `Q${id}`,
    }))

    const origins = this.origins()
    this.articles(origins)
    const agreements = this.rows('Agreement', 4, (id) => ({
      slug: `agreement-${id}`,
      title: this.phrase(),
      agreementKind: this.one(enums.AgreementKind),
      ...this.span(),
    }))
    this.tables.AgreementParty = numbered(
      agreements.flatMap(({ id }) =>
        this.some(actors, 3).map((actor) => ({
          agreementId: id,
          actorId: actor.id,
          role: 'PARTY',
          asWritten: this.maybe(0.4, () => pick(people)),
        })),
      ),
    )
    const stages = this.rows('Stage', 6, (id) => ({
      agreementId: pick(agreements).id,
      number: id,
      title: this.phrase(),
      opensById: null,
    }))
    const considerations = this.rows('Consideration', 6, (id) => ({
      stageId: this.maybe(0.4, () => pick(stages).id),
      slug: this.maybe(0.7, () => `consideration-${id}`),
      considerationKind: this.one(enums.ConsiderationKind),
      sign: this.one(enums.ConsiderationSign),
      operator: this.one(enums.ConsiderationOperator),
      description: this.phrase(),
    }))
    for (const stage of stages) stage.opensById = this.maybe(0.5, () => pick(considerations).id)
    this.tables.ConsiderationParty = numbered(
      considerations.flatMap(({ id }) =>
        Object.values(enums.ConsiderationRole).flatMap((role) =>
          this.some(actors, 2).map((actor) => ({
            considerationId: id,
            actorId: actor.id,
            role,
            asWritten: this.maybe(0.4, () => pick(people)),
          })),
        ),
      ),
    )
    const topics = this.topics()
    const conditions = this.rows('Condition', 14, (id, before) => ({
      slug: `condition-${id}`,
      summary: this.phrase(),
      requirement: this.phrase(),
      topicId: pick(topics.slice(0, 5)).id,
      force: this.one(enums.ConditionForce),
      effect: this.one(enums.ConditionEffect),
      polarity: this.one(enums.Polarity),
      formality: this.one(enums.Formality),
      deadline: this.maybe(0.4, () => this.moment()),
      deadlineAsWritten: this.maybe(0.3, () => this.phrase()),
      recurs: this.maybe(0.3, () => this.one(enums.Recurrence)),
      considerationId: this.maybe(0.6, () => pick(considerations).id),
      deliversId: this.maybe(0.3, () => pick(considerations).id),
      stageId: this.maybe(0.4, () => pick(stages).id),
      supersedesId: this.earlier(before, 0.3),
    }))
    this.tables.ConditionTopic = numbered(
      conditions.flatMap(({ id }) =>
        this.some(topics, 3).map((topic) => ({ conditionId: id, topicId: topic.id })),
      ),
    )
    // some conditions stand in terms, of the consideration that they name or of another
    this.tables.TermCondition = numbered(
      considerations
        .filter((row) => row.operator !== 'GRADUATED' && random.chance(0.6))
        .flatMap(({ id }) =>
          Array.from({ length: 1 + random.below(3) }, (_, i) => {
            const members = this.some(conditions.slice(0, 6), 3)
            const atLeast = this.maybe(0.6, () => 1 + random.below(Math.max(1, members.length)))
            return members.map((member) => ({
              considerationId: id,
              term: i + 1,
              atLeast,
              conditionId: member.id,
            }))
          }).flat(),
        ),
    )
    this.tables.ConditionParty = numbered(
      conditions.flatMap(({ id }) =>
        Object.values(enums.ConditionRole).flatMap((role) =>
          this.some(actors, 3).map((actor) => ({
            conditionId: id,
            actorId: actor.id,
            role,
            asWritten: this.maybe(0.4, () => pick(people)),
          })),
        ),
      ),
    )
    const events = this.rows('Event', 16, (id, before) => ({
      slug: this.maybe(0.7, () => `event-${id}`),
      eventType: pick(Object.values(enums.EventType).slice(0, 5)),
      subtype: this.maybe(0.5, () => this.one(enums.EventSubtype)),
      title: this.phrase(),
      realis: this.one(enums.Realis),
      ...this.span(),
      ...this.place(),
      partOfId: this.earlier(before, 0.3),
    }))
    this.rows('Participation', 36, () => ({
      eventId: pick(events).id,
      actorId: this.maybe(0.85, () => pick(actors).id),
      asWritten: pick(people),
      role: pick(Object.values(enums.ParticipationRole).slice(0, 5)),
    }))
    this.tables.Participation = uniqueBy(this.tables.Participation!, 'eventId', 'role', 'asWritten')
    this.rows('Bearing', 18, () => ({
      eventId: pick(events).id,
      conditionId: pick(conditions).id,
      bearingKind: this.one(enums.BearingKind),
    }))
    this.tables.Bearing = uniqueBy(this.tables.Bearing!, 'eventId', 'conditionId', 'bearingKind')
    // many judgements of a few conditions, often of the same moment
    const assessments = this.rows('Assessment', 30, (_, before) => ({
      conditionId: pick(random.chance(0.7) ? conditions.slice(0, 5) : conditions).id,
      status: this.one(enums.AssessmentStatus),
      assessorId: this.maybe(0.85, () => pick(actors.slice(0, random.chance(0.6) ? 2 : 6)).id),
      judgedAt: this.maybe(0.95, () => pick(moments.slice(2, 7))) ?? future,
      supersedesId: this.earlier(before, 0.2),
    }))
    const outcomes = this.rows('Outcome', 10, () => {
      const { id, sign } = pick(considerations)
      return {
        considerationId: id,
        state: pick(statesOf[sign as keyof typeof statesOf]),
        effectiveAt: this.maybe(0.95, () => this.moment()) ?? future,
        eventId: this.maybe(0.5, () => pick(events).id),
      }
    })
    const figures = this.rows('Figure', 20, (_, before) => {
      const of = pick(['event', 'event', 'event', 'condition', 'consideration'])
      return {
        eventId: of === 'event' ? pick(events.slice(0, 3)).id : null,
        conditionId: of === 'condition' ? pick(conditions).id : null,
        considerationId: of === 'consideration' ? pick(considerations).id : null,
        measure: pick(['people evacuated', 'share']),
        unit: pick(['people', 'people', 'USD']),
        unitAsWritten: this.maybe(0.2, () => 'persons'),
        of: this.maybe(0.3, () => pick(people)),
        use: random.chance(0.7) ? 'REPORTED' : this.one(enums.FigureUse),
        countedAt: this.maybe(0.2, () => this.moment()),
        value: this.maybe(0.7, () => pick([330, 258, 0.1, 1e21, -2.5])),
        low: this.maybe(0.3, () => 1),
        high: this.maybe(0.3, () => 60),
        qualifier: this.one(enums.FigureQualifier),
        partOfId: this.earlier(before, 0.3),
      }
    })
    const affiliations = this.rows('Affiliation', 10, () => {
      const [from, to] = shuffled(random, actors)
      return {
        actorId: from!.id,
        counterpartId: to!.id,
        affiliationKind: this.one(enums.AffiliationKind),
        officeTitle: this.maybe(0.5, () => this.phrase()),
        validFrom: this.maybe(0.6, () => pick(['2001-01-01T00:00:00.000Z', '2021-09-14T00:00:00.000Z'])),
        validTo: this.maybe(0.4, () => pick(['2021-09-14T00:00:00.000Z', '2022-02-28T00:00:00.000Z'])),
      }
    })
    const claimedOnes = this.fewOf('Consideration', 3)
    const claimedConsiderations: unknown[] = claimedOnes.map(({ id }) => id)
    this.claims(
      [
        ...conditions.map((row) => ({ column: 'conditionId', row })),
        ...events.map((row) => ({ column: 'eventId', row })),
        ...assessments.map((row) => ({ column: 'assessmentId', row })),
        ...outcomes.map((row) => ({ column: 'outcomeId', row })),
        ...figures.map((row) => ({ column: 'figureId', row })),
        ...affiliations.map((row) => ({ column: 'affiliationId', row })),
        ...agreements.map((row) => ({ column: 'agreementId', row })),
        ...this.fewOf('AgreementParty', 4).map((row) => ({ column: 'agreementPartyId', row })),
        // few links have claims of their own
        ...this.fewOf('Bearing', 6).map((row) => ({ column: 'bearingId', row })),
        ...claimedOnes.map((row) => ({ column: 'considerationId', row })),
        ...this.fewOf('Participation', 9).map((row) => ({ column: 'participationId', row })),
        ...this.fewOf('ConditionParty', 14).map((row) => ({ column: 'conditionPartyId', row })),
        ...this.fewOf('ConsiderationParty', 6)
          .filter((row) => !this.orderly || claimedConsiderations.includes(row.considerationId))
          .map((row) => ({ column: 'considerationPartyId', row })),
      ],
      actors,
      origins,
    )
    this.changes(origins)
    return withPrecisions(random, inOrder(this.tables), this.orderly)
  }

  fewOf(table: string, most: number): Row[] {
    return this.some(this.tables[table] as Row[], most)
  }

  span(): Values {
    const startedAt = this.maybe(0.8, () => this.moment())
    const later = () => this.random.pick(moments.filter((at) => at >= startedAt!))
    return { startedAt, endedAt: startedAt === null ? null : this.maybe(0.3, later) }
  }

  place(): Values {
    const known = this.random.chance(0.6)
    return {
      placeName: known ? this.random.pick(['Kabul', 'Doha', 'Kraków']) : null,
      placeCountry: known ? this.random.pick(['AF', 'QA', 'PL']) : null,
      placeLatitude: known ? 34.53 : null,
      placeLongitude: known ? 69.17 : null,
    }
  }

  articles(origins: Row[]): void {
    const { random } = this
    const publishers = this.tables.Publisher as Row[]
    const articles = this.rows('Article', 9, (id) => ({
      publisherId: random.pick(publishers).id,
      url: this.maybe(0.7, () => `https://news.example/${id}`),
      title: this.phrase(),
      documentNumber: id % 2 === 0 ? `S/RES/${id}` : null,
      language: random.pick(['en', 'fr']),
      publishedAt: this.maybe(0.8, () => this.moment()),
      licence: this.maybe(0.3, () => random.pick(['MIT', 'restricted'])),
    }))
    const revisions: Row[] = []
    for (const article of articles) {
      const texts: string[] = []
      const count = 1 + random.below(3)
      for (let number = 1; number <= count; number++) {
        const isFirst = number === 1
        const isOwn = isFirst || random.chance(0.8)
        const captured = moments[Math.min(moments.length - 1, number + random.below(9))]!
        // another dataset's text comes after the article
        const first = revisions.findLast((revision) => revision.number === 1)!
        const capturedAt =
          isOwn || captured > (first.capturedAt as string) ? captured : (first.capturedAt as string)
        const later = moments.filter((at) => at >= ((article.publishedAt ?? capturedAt) as string))
        // at times a text reads again as it did before the last correction
        const written =
          number > 2 && random.chance(0.3)
            ? texts[0]!
            : `${this.phrase()} 🏛 ${article.id}.${number} ${this.phrase()} — “${this.phrase()}”`
        // of the last article no text was at hand at first
        const text = number === 1 && article === articles.at(-1) ? '' : written
        texts.push(text)
        revisions.push({
          id: revisions.length + 1,
          articleId: article.id,
          number,
          text,
          sha256: createHash('sha256').update(text).digest('hex'),
          length: [...text].length,
          by: isFirst ? 'SOURCE' : this.one(enums.Reviser),
          publishedAt: isFirst ? null : this.maybe(0.6, () => random.pick(later)),
          capturedAt,
          isOwn,
          originId: this.maybe(0.5, () => random.pick(origins).id),
        })
      }
    }
    this.tables.Revision = revisions
    this.rows('Quote', 28, () => {
      const revision = random.pick(revisions.filter(({ text }) => text !== ''))
      const letters = [...(revision.text as string)]
      const start = random.below(letters.length - 2)
      const end = start + 1 + random.below(Math.min(12, letters.length - start))
      return {
        revisionId: revision.id,
        startOffset: start,
        endOffset: end,
        exact: letters.slice(start, end).join(''),
        prefix: letters.slice(Math.max(0, start - 4), start).join(''),
        suffix: letters.slice(end, end + 4).join(''),
      }
    })
    this.tables.Quote = uniqueBy(this.tables.Quote!, 'revisionId', 'startOffset', 'endOffset')
  }

  origins(): Row[] {
    this.rows('Dataset', 2, (id) => ({ name: `dataset-${id}`, description: this.phrase(), licence: null }))
    const datasets = this.tables.Dataset as Row[]
    return this.rows('Origin', 3, (id) => ({
      datasetId: this.random.pick(datasets).id,
      originKind: this.one(enums.OriginKind),
      name: `file-${id}.jsonl`,
      operation: this.maybe(0.5, () => this.phrase()),
      reason: this.maybe(0.5, () => this.phrase()),
      recordedAt: this.moment(),
      created: id,
      updated: 0,
      unchanged: 2,
    }))
  }

  /** When a quote's text was published, and when it was taken in. */
  appearance(quoteId: number): { published: string; captured: string } {
    const quote = this.tables.Quote!.find((row) => row.id === quoteId)!
    const revision = this.tables.Revision!.find((row) => row.id === quote.revisionId)!
    return { published: publicationOf(this.tables, revision), captured: revision.capturedAt as string }
  }

  /** Articles that a coded record can name: in an orderly world those that had appeared when it was reported, and were there when it was recorded. */
  namable(reportedAt: string, recordedAt: string): Row[] {
    const first = (this.tables.Revision as Row[]).filter(({ number }) => number === 1)
    const there = first.filter(
      (revision) =>
        !this.orderly ||
        (publicationOf(this.tables, revision) <= reportedAt && (revision.capturedAt as string) <= recordedAt),
    )
    return (this.tables.Article as Row[]).filter(({ id }) => there.some(({ articleId }) => articleId === id))
  }

  claims(subjects: { column: string; row: Row }[], actors: Row[], origins: Row[]): void {
    const { random } = this
    const claims: Row[] = []
    const links: Values[] = []
    const named: Values[] = []
    const relays: Values[] = []
    // when each condition and event was first reported and recorded
    const firstKnown = new Map<string, { reportedAt: string; recordedAt: string }>()
    const latest = (...all: (string | undefined)[]) =>
      all
        .filter((at) => at !== undefined)
        .sort()
        .at(-1)!
    const standsOn = (column: string, row: Row) =>
      (column === 'affiliationId' || column === 'outcomeId'
        ? []
        : ['conditionId', 'eventId', 'considerationId', 'agreementId']
      )
        .filter((ground) => ground !== column && ground in row)
        .map((ground) => firstKnown.get(`${ground} ${row[ground]}`))
        .filter((first) => first !== undefined && this.orderly)

    for (const { column, row } of subjects) {
      const count = this.orderly ? 1 + random.below(3) : random.below(4)
      for (let i = 0; i < count; i++) {
        const grounds = standsOn(column, row)
        // others stand on these: in an orderly world their first claim is never retracted
        const isGround = ['conditionId', 'eventId', 'considerationId', 'agreementId'].includes(column)
        const firm = this.orderly && i === 0 && isGround
        const earliest = latest(moments[0], ...grounds.map((ground) => ground!.reportedAt))
        // conditions and outcomes speak of considerations from the beginning
        const first = firm && column === 'considerationId' ? moments.slice(0, 1) : moments
        const reportedAt = random.pick(first.filter((at) => at >= earliest))
        const earliestRecord = latest(reportedAt, ...grounds.map((ground) => ground!.recordedAt))
        const recordedAt = random.pick(first.filter((at) => at >= earliestRecord))
        const later = moments.filter((at) => at > reportedAt)
        const quotes = this.some(this.tables.Quote as Row[], 3).filter((quote) => {
          if (!this.orderly) return true
          const { published, captured } = this.appearance(quote.id)
          return published <= reportedAt && captured <= recordedAt
        })
        const id = claims.length + 1
        claims.push({
          id,
          ...aboutNothing,
          [column]: row.id,
          stance: this.one(enums.Stance),
          attribution: quotes.length ? random.pick(['DIRECT_QUOTE', 'INFERRED']) : 'IMPORTED_CODING',
          speakerId: this.maybe(0.6, () => random.pick(actors).id),
          speakerAsWritten: this.maybe(0.5, () => random.pick(people)),
          saidAt: this.maybe(0.5, () => random.pick(moments)),
          reportedAt,
          recordedAt,
          ...this.retraction(firm ? [] : later, recordedAt),
          confidence: this.maybe(0.3, () => 0.25),
          agentKind: this.one(enums.AgentKind),
          agentName: 'tester',
          agentVersion: this.maybe(0.5, () => '1.0'),
          originId: this.maybe(0.5, () => random.pick(origins).id),
        })
        if (i === 0) firstKnown.set(`${column} ${row.id}`, { reportedAt, recordedAt })
        for (const [place, quote] of quotes.entries())
          links.push({ claimId: id, quoteId: quote.id, ordinal: place + 1 })
        const articles = quotes.length > 0 ? [] : this.namable(reportedAt, recordedAt)
        for (let ordinal = 1; ordinal <= Math.min(id % 3, articles.length); ordinal++)
          named.push({ claimId: id, articleId: articles[(id + ordinal) % articles.length]!.id, ordinal })
        const chain = random.below(3)
        for (let ordinal = 1; ordinal <= chain; ordinal++)
          relays.push({
            id: relays.length + 1,
            claimId: id,
            ordinal,
            ...(random.chance(0.5)
              ? { actorId: random.pick(actors).id, publisherId: null }
              : { actorId: null, publisherId: random.pick(this.tables.Publisher as Row[]).id }),
          })
      }
    }
    this.tables.Claim = claims
    this.tables.ClaimQuote = links
    this.tables.ClaimArticle = named
    this.tables.ClaimRelay = relays
    this.tables.RetractionQuote = claims
      .filter(({ retractedBy }) => retractedBy !== null && random.chance(0.5))
      .flatMap(({ id }) =>
        this.some(this.tables.Quote as Row[], 2).map((quote, place) => ({
          claimId: id,
          quoteId: quote.id,
          ordinal: place + 1,
        })),
      )
  }

  /** A vocabulary of several levels, with ids behind those of the topics that are there. */
  topics(): Row[] {
    const topics = this.rows('Topic', 8, (id, before) => ({
      slug: `topic-${id}`,
      name: this.phrase(),
      description: this.maybe(0.5, () => this.phrase()),
      broaderId: this.earlier(before, 0.6),
    }))
    for (const topic of topics) {
      topic.id += 1000
      if (topic.broaderId !== null) topic.broaderId = Number(topic.broaderId) + 1000
    }
    this.rows('TopicCode', 6, (id) => ({
      topicId: this.random.pick(topics).id,
      scheme: this.random.pick(['cap', 'imf-mona']),
      value: `${id}`,
    }))
    return topics
  }

  /** By its source at one of these moments, or by its coder when that was recorded; or not at all. */
  retraction(later: readonly string[], recordedAt: string): Values {
    const at = later.length === 0 ? null : this.maybe(0.25, () => this.random.pick(later))
    if (at === null) return { retractedBy: null, retractedAt: null, retractedRecordedAt: null }
    const recorded = this.random.pick([
      ...moments.filter((moment) => moment >= at && moment > recordedAt),
      future,
    ])
    return this.random.chance(0.5)
      ? { retractedBy: 'SOURCE', retractedAt: at, retractedRecordedAt: recorded }
      : { retractedBy: 'CODER', retractedAt: recorded, retractedRecordedAt: recorded }
  }

  changes(origins: Row[]): void {
    const subjects = [...modelOf('Change').relations.values()].filter(({ model }) => model !== 'Origin')
    const none = Object.fromEntries(subjects.map(({ from }) => [from, null]))
    this.rows('Change', 24, (id) => {
      const { from: column, model: table } = subjects[id % subjects.length]!
      return {
        recordedAt: this.moment(),
        action: this.one(enums.ChangeAction),
        originId: this.maybe(0.7, () => this.random.pick(origins).id),
        ...none,
        [column]: this.random.pick(this.tables[table] as Row[]).id,
      }
    })
    const records: [string, string][] = [
      ['ACTOR', 'Actor'],
      ['ARTICLE', 'Article'],
      ['EVENT', 'Event'],
      ['CONDITION', 'Condition'],
      ['CONSIDERATION', 'Consideration'],
      ['ASSESSMENT', 'Assessment'],
    ]
    for (const table of ['Event', 'Condition'])
      this.tables[`${table}Code`] = numbered(
        (this.tables[table] as Row[]).flatMap(({ id }) =>
          this.some(['0211', '112', 'QPC'], 2).map((value) => ({
            [`${table.toLowerCase()}Id`]: id,
            scheme: value === 'QPC' ? 'imf-mona' : 'cameo',
            value,
          })),
        ),
      )
    this.rows('DatasetRecord', 18, (id) => {
      const [type, table] = records[id % records.length]!
      return {
        datasetId: this.random.pick(this.tables.Dataset as Row[]).id,
        key: `key-${id}`,
        type,
        rowId: this.random.pick(this.tables[table] as Row[]).id,
        sha256: '0'.repeat(64),
      }
    })
  }
}

const numbered = (rows: readonly Values[]): Row[] => rows.map((row, i) => ({ id: i + 1, ...row }))

function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const left = [...items]
  return items.map(() => left.splice(random.below(left.length), 1)[0]!)
}

function uniqueBy(rows: readonly Values[], ...columns: string[]): Values[] {
  return [
    ...new Map(rows.map((row) => [columns.map((column) => String(row[column])).join('|'), row])).values(),
  ]
}

const order = [
  'Publisher', 'Dataset', 'Origin', 'Actor', 'ActorName', 'ActorIdentifier', 'Article', 'Revision', 'Quote', 'Agreement', 'AgreementParty', 'Stage', 'Consideration',
  'ConsiderationParty', 'Topic', 'TopicCode', 'Condition', 'ConditionCode', 'ConditionTopic', 'TermCondition', 'ConditionParty', 'Event', 'EventCode', 'Participation', 'Bearing', 'Assessment', 'Outcome',
  'Figure', 'Affiliation', 'Claim', 'ClaimQuote', 'ClaimArticle', 'ClaimRelay', 'RetractionQuote', 'Change', 'DatasetRecord',
] // biome-ignore format: one table after the other
const inOrder = (tables: World): World =>
  Object.fromEntries(order.map((table) => [table, tables[table] ?? []]))

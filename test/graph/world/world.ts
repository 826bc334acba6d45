// A small random graph: rows for every table, with ties, nulls, contradictions, claims retracted and reported late.
// The same seed gives the same rows. They satisfy what the database demands.

import { createHash } from 'node:crypto'
import * as enums from '@proviso/prisma/enums'
import { descriptions } from '../../../prisma/src/record/format.ts'
import { statesOf } from '../../../prisma/src/record/threats.ts'
import { modelOf } from '../../../schema/src/sql/model.ts'
import { addClaims } from './claims.ts'
import { Draws, future, moments, people, type Row, type World } from './draws.ts'
import type { Values } from './insert.ts'
import { withPrecisions } from './precisions.ts'

export interface WorldOptions {
  /**
   * Nothing is reported or recorded before that on which it stands: no judgement before the condition, no figure before
   * its event, no quote before its text. True for whatever was read out of news; random rows need not be so.
   */
  readonly orderly?: boolean
}

/** Makes a world out of a seed. */
export function createWorld(seed: number, { orderly = false }: WorldOptions = {}): World {
  const maker = new Maker(seed)
  maker.addFacts()
  addClaims(maker, orderly)
  maker.addRecords()
  return withPrecisions(maker.random, maker.tables, orderly)
}

class Maker extends Draws {
  addFacts(): void {
    const { random } = this
    const pick = <T>(items: readonly T[]) => random.pick(items)

    this.rows('Publisher', 3, (id) => ({
      name: () => `${pick(people)} ${id}`,
      domain: () => this.maybe(0.7, () => `p${id}.example`),
    }))
    const actors = this.rows('Actor', 12, (id) => ({
      slug: `actor-${id}`,
      name: () => pick(people),
      actorKind: () => this.one(enums.ActorKind),
      description: () => this.maybe(0.5, () => this.phrase()),
      mergedIntoId: null,
    }))
    // some actors turned out to be others, one of them by way of another
    const [left, other, last] = actors.slice(-3)
    for (const actor of [left!, last!])
      actor.mergedIntoId = random.within(`merger of ${actor.id}`, () => pick(actors.slice(0, 6)).id)
    other!.mergedIntoId = last!.id
    this.rows('ActorName', 14, (id) => ({
      actorId: () => pick(actors).id,
      text: () => `${pick(people)} ${id % 3}`,
      language: () => pick(['en', 'fr', 'und']),
      kind: Object.values(enums.ActorNameKind)[id % 4],
    }))
    this.unique('ActorName', 'actorId', 'text', 'language', 'kind')
    this.rows('ActorIdentifier', 8, (id) => ({
      actorId: () => pick(actors).id,
      scheme: () => pick(['wikidata', 'iso3166-1-alpha-2']),
      value: `Q${id}`,
    }))

    const origins = this.origins()
    this.articles(origins)
    const agreements = this.rows('Agreement', 4, (id) => ({
      slug: `agreement-${id}`,
      title: () => this.phrase(),
      agreementKind: () => this.one(enums.AgreementKind),
      ...this.span(),
    }))
    this.linked('AgreementParty', agreements, ({ id }) =>
      this.some(actors, 3).map((actor) => ({
        agreementId: id,
        actorId: actor.id,
        role: 'PARTY',
        asWritten: () => this.maybe(0.4, () => pick(people)),
      })),
    )
    const stages = this.rows('Stage', 6, (id) => ({
      agreementId: () => pick(agreements).id,
      number: id,
      title: () => this.phrase(),
      opensById: null,
    }))
    const considerations = this.rows('Consideration', 6, (id) => ({
      stageId: () => this.maybe(0.4, () => pick(stages).id),
      slug: () => this.maybe(0.7, () => `consideration-${id}`),
      considerationKind: () => this.one(enums.ConsiderationKind),
      sign: () => this.one(enums.ConsiderationSign),
      operator: () => this.one(enums.ConsiderationOperator),
      description: () => this.phrase(),
    }))
    for (const stage of stages)
      stage.opensById = random.within(`what opens ${stage.id}`, () =>
        this.maybe(0.5, () => pick(considerations).id),
      )
    this.linked('ConsiderationParty', considerations, ({ id }) =>
      Object.values(enums.ConsiderationRole).flatMap((role) =>
        random.within(role, () =>
          this.some(actors, 2).map((actor) => ({
            considerationId: id,
            actorId: actor.id,
            role,
            asWritten: () => this.maybe(0.4, () => pick(people)),
          })),
        ),
      ),
    )
    const topics = this.topics()
    const conditions = this.rows('Condition', 14, (id, before) => ({
      slug: `condition-${id}`,
      summary: () => this.phrase(),
      requirement: () => this.phrase(),
      topicId: () => pick(topics.slice(0, 5)).id,
      force: () => this.one(enums.ConditionForce),
      effect: () => this.one(enums.ConditionEffect),
      polarity: () => this.one(enums.Polarity),
      formality: () => this.one(enums.Formality),
      deadline: () => this.maybe(0.4, () => this.moment()),
      deadlineAsWritten: () => this.maybe(0.3, () => this.phrase()),
      recurs: () => this.maybe(0.3, () => this.one(enums.Recurrence)),
      considerationId: () => this.maybe(0.6, () => pick(considerations).id),
      deliversId: () => this.maybe(0.3, () => pick(considerations).id),
      stageId: () => this.maybe(0.4, () => pick(stages).id),
      supersedesId: () => this.earlier(before, 0.3),
    }))
    this.linked('ConditionTopic', conditions, ({ id }) =>
      this.some(topics, 3).map((topic) => ({ conditionId: id, topicId: topic.id })),
    )
    // some conditions stand in terms, of the consideration that they name or of another
    this.linked('TermCondition', considerations, ({ id, operator }) => {
      if (operator === 'GRADUATED' || random.chance(0.4)) return []
      return Array.from({ length: 1 + random.below(3) }, (_, i) => {
        const members = this.some(conditions.slice(0, 6), 3)
        const atLeast = this.maybe(0.6, () => 1 + random.below(Math.max(1, members.length)))
        return members.map((member) => ({
          considerationId: id,
          term: i + 1,
          atLeast,
          conditionId: member.id,
        }))
      }).flat()
    })
    this.linked('ConditionParty', conditions, ({ id }) =>
      Object.values(enums.ConditionRole).flatMap((role) =>
        random.within(role, () =>
          this.some(actors, 3).map((actor) => ({
            conditionId: id,
            actorId: actor.id,
            role,
            asWritten: () => this.maybe(0.4, () => pick(people)),
          })),
        ),
      ),
    )
    const events = this.rows('Event', 16, (id, before) => ({
      slug: () => this.maybe(0.7, () => `event-${id}`),
      eventType: () => pick(Object.values(enums.EventType).slice(0, 5)),
      subtype: () => this.maybe(0.5, () => this.one(enums.EventSubtype)),
      title: () => this.phrase(),
      realis: () => this.one(enums.Realis),
      ...this.span(),
      ...this.place(),
      partOfId: () => this.earlier(before, 0.3),
    }))
    this.rows('Participation', 36, () => ({
      eventId: () => pick(events).id,
      actorId: () => this.maybe(0.85, () => pick(actors).id),
      asWritten: () => pick(people),
      role: () => pick(Object.values(enums.ParticipationRole).slice(0, 5)),
    }))
    this.unique('Participation', 'eventId', 'role', 'asWritten')
    this.rows('Bearing', 18, () => ({
      eventId: () => pick(events).id,
      conditionId: () => pick(conditions).id,
      bearingKind: () => this.one(enums.BearingKind),
    }))
    this.unique('Bearing', 'eventId', 'conditionId', 'bearingKind')
    // many judgements of a few conditions, often of the same moment
    this.rows('Assessment', 30, (_, before) => ({
      conditionId: () => pick(random.chance(0.7) ? conditions.slice(0, 5) : conditions).id,
      status: () => this.one(enums.AssessmentStatus),
      assessorId: () => this.maybe(0.85, () => pick(actors.slice(0, random.chance(0.6) ? 2 : 6)).id),
      judgedAt: () => this.maybe(0.95, () => pick(moments.slice(2, 7))) ?? future,
      supersedesId: () => this.earlier(before, 0.2),
    }))
    this.rows('Outcome', 10, () => {
      const { id, sign } = pick(considerations)
      return {
        considerationId: id,
        state: () => pick(statesOf[sign as keyof typeof statesOf]),
        effectiveAt: () => this.maybe(0.95, () => this.moment()) ?? future,
        eventId: () => this.maybe(0.5, () => pick(events).id),
      }
    })
    this.rows('Figure', 20, (_, before) => {
      const of = pick(['event', 'event', 'event', 'condition', 'consideration'])
      return {
        eventId: of === 'event' ? pick(events.slice(0, 3)).id : null,
        conditionId: of === 'condition' ? pick(conditions).id : null,
        considerationId: of === 'consideration' ? pick(considerations).id : null,
        measure: () => pick(['people evacuated', 'share']),
        unit: () => pick(['people', 'people', 'USD']),
        unitAsWritten: () => this.maybe(0.2, () => 'persons'),
        of: () => this.maybe(0.3, () => pick(people)),
        use: () => (random.chance(0.7) ? 'REPORTED' : this.one(enums.FigureUse)),
        countedAt: () => this.maybe(0.2, () => this.moment()),
        value: () => this.maybe(0.7, () => pick([330, 258, 0.1, 1e21, -2.5])),
        low: () => this.maybe(0.3, () => 1),
        high: () => this.maybe(0.3, () => 60),
        qualifier: () => this.one(enums.FigureQualifier),
        partOfId: () => this.earlier(before, 0.3),
      }
    })
    this.rows('Affiliation', 10, () => {
      const [from, to] = random.shuffledNamed(actors, ({ id }) => `${id}`)
      return {
        actorId: from!.id,
        counterpartId: to!.id,
        affiliationKind: () => this.one(enums.AffiliationKind),
        officeTitle: () => this.maybe(0.5, () => this.phrase()),
        validFrom: () =>
          this.maybe(0.6, () => pick(['2001-01-01T00:00:00.000Z', '2021-09-14T00:00:00.000Z'])),
        validTo: () => this.maybe(0.4, () => pick(['2021-09-14T00:00:00.000Z', '2022-02-28T00:00:00.000Z'])),
      }
    })
  }

  /** From when until when; like a place, a row’s own stream may draw it. */
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
      publisherId: () => random.pick(publishers).id,
      url: () => this.maybe(0.7, () => `https://news.example/${id}`),
      title: () => this.phrase(),
      documentNumber: id % 2 === 0 ? `S/RES/${id}` : null,
      language: () => random.pick(['en', 'fr']),
      publishedAt: () => this.maybe(0.8, () => this.moment()),
      licence: () => this.maybe(0.3, () => random.pick(['MIT', 'restricted'])),
    }))
    this.revisions(articles, origins)
    const written = this.tables.Revision!.filter(({ text }) => text !== '')
    this.rows('Quote', 28, () => {
      const revision = random.pick(written)
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
    this.unique('Quote', 'revisionId', 'startOffset', 'endOffset')
  }

  revisions(articles: readonly Row[], origins: readonly Row[]): void {
    const { random } = this
    this.linked('Revision', articles, (article) => {
      const revisions: Values[] = []
      const texts: string[] = []
      const count = 1 + random.below(3)
      for (let number = 1; number <= count; number++) {
        const isFirst = number === 1
        const isOwn = isFirst || random.chance(0.8)
        const captured = moments[Math.min(moments.length - 1, number + random.below(9))]!
        // another dataset's text comes after the article
        const [first] = revisions
        const capturedAt =
          isOwn || captured > (first!.capturedAt as string) ? captured : (first!.capturedAt as string)
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
          articleId: article.id,
          number,
          text,
          sha256: createHash('sha256').update(text).digest('hex'),
          length: [...text].length,
          by: () => (isFirst ? 'SOURCE' : this.one(enums.Reviser)),
          publishedAt: () => (isFirst ? null : this.maybe(0.6, () => random.pick(later))),
          capturedAt,
          isOwn,
          originId: () => this.maybe(0.5, () => random.pick(origins).id),
        })
      }
      return revisions
    })
  }

  origins(): Row[] {
    this.rows('Dataset', 2, (id) => ({
      name: `dataset-${id}`,
      description: () => this.phrase(),
      licence: null,
    }))
    const datasets = this.tables.Dataset as Row[]
    return this.rows('Origin', 3, (id) => ({
      datasetId: () => this.random.pick(datasets).id,
      originKind: () => this.one(enums.OriginKind),
      name: `file-${id}.jsonl`,
      operation: () => this.maybe(0.5, () => this.phrase()),
      reason: () => this.maybe(0.5, () => this.phrase()),
      recordedAt: () => this.moment(),
      created: id,
      updated: 0,
      unchanged: 2,
    }))
  }

  /** A vocabulary of several levels, with ids behind those of the topics that are there. */
  topics(): Row[] {
    const topics = this.rows('Topic', 8, (id, before) => ({
      slug: `topic-${id}`,
      name: () => this.phrase(),
      description: () => this.maybe(0.5, () => this.phrase()),
      broaderId: () => this.earlier(before, 0.6),
    }))
    for (const topic of topics) {
      topic.id += 1000
      if (topic.broaderId !== null) topic.broaderId = Number(topic.broaderId) + 1000
    }
    this.rows('TopicCode', 6, (id) => ({
      topicId: () => this.random.pick(topics).id,
      scheme: () => this.random.pick(['cap', 'imf-mona']),
      value: `${id}`,
    }))
    return topics
  }

  addRecords(): void {
    const origins = this.tables.Origin as Row[]
    const subjects = [...modelOf('Change').relations.values()].filter(({ model }) => model !== 'Origin')
    const none = Object.fromEntries(subjects.map(({ from }) => [from, null]))
    this.rows('Change', 24, (_id) => {
      const { from: column, model: table } = this.random.pickNamed(subjects, ({ model }) => model)
      return {
        recordedAt: () => this.moment(),
        action: () => this.one(enums.ChangeAction),
        originId: () => this.maybe(0.7, () => this.random.pick(origins).id),
        ...none,
        [column]: this.random.pick(this.tables[table] as Row[]).id,
      }
    })
    for (const table of ['Event', 'Condition'])
      this.linked(`${table}Code`, this.tables[table] as Row[], ({ id }) =>
        this.some(['0211', '112', 'QPC'], 2).map((value) => ({
          [`${table.toLowerCase()}Id`]: id,
          scheme: value === 'QPC' ? 'imf-mona' : 'cameo',
          value,
        })),
      )
    this.rows('DatasetRecord', 18, (id) => {
      const { kind, model } = this.random.pickNamed(descriptions, (one) => one.kind)
      return {
        datasetId: () => this.random.pick(this.tables.Dataset as Row[]).id,
        key: `key-${id}`,
        type: kind.toUpperCase(),
        rowId: () => this.random.pick(this.tables[model] as Row[]).id,
        sha256: '0'.repeat(64),
      }
    })
  }
}

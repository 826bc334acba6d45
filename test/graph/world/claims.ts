// What is claimed in a random graph: by whom, since when, on which words, by way of whom, and until when.
import * as enums from '@proviso/prisma/enums'
import { claimedModels } from '../../../prisma/src/record/format.ts'
import { subjectColumn } from '../../../prisma/src/record/stored.ts'
import { type Draws, future, moments, people, type Row, type World } from './draws.ts'
import type { Values } from './insert.ts'
import { knownFrom } from './precisions.ts'

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

/** Of how many rows something is claimed, where not of all: few links have claims of their own. */
const most: Readonly<Record<string, number>> = {
  AgreementParty: 4,
  Bearing: 6,
  Consideration: 3,
  ConditionParty: 14,
  ConsiderationParty: 6,
  Participation: 9,
}

/** Facts on which others stand, by the columns that lead to them. */
const grounds = ['conditionId', 'eventId', 'considerationId', 'agreementId']

/** The columns by which a claim says what it is about. */
const aboutNothing = Object.fromEntries(claimedModels.map((model) => [subjectColumn(model), null]))

/** Adds claims of all that rests on them, with their quotes and whoever passed them on. */
export function addClaims(draws: Draws, orderly: boolean): void {
  new Claims(draws, orderly).add()
}

interface First {
  readonly reportedAt: string
  readonly recordedAt: string
}

class Claims {
  readonly #draws: Draws
  readonly #orderly: boolean
  readonly #claims: Row[] = []
  readonly #quotes: Values[] = []
  readonly #articles: Values[] = []
  readonly #relays: Values[] = []
  /** When each fact was first reported and recorded. */
  readonly #firstKnown = new Map<string, First>()

  constructor(draws: Draws, orderly: boolean) {
    this.#draws = draws
    this.#orderly = orderly
  }

  add(): void {
    const { random, tables } = this.#draws
    // records are in an order in which each stands on those before it
    for (const model of claimedModels)
      for (const row of this.#claimed(model))
        random.within(`claims of ${model} ${row.id}`, () => this.#of(subjectColumn(model), row))
    tables.Claim = this.#claims
    tables.ClaimQuote = this.#quotes
    tables.ClaimArticle = this.#articles
    tables.ClaimRelay = this.#relays
    tables.RetractionQuote = this.#claims
      .filter(({ retractedBy }) => retractedBy !== null)
      .flatMap(({ id }) => random.within(`retraction of ${id}`, () => this.#retractionQuotes(id)))
  }

  /** The rows of a model of which something is claimed. */
  #claimed(model: string): readonly Row[] {
    const rows = this.#draws.tables[model] as Row[] | undefined
    if (!rows) throw new Error(`the world has no rows of ${model}: give it some in world/world.ts`)
    const some = model in most ? this.#draws.fewOf(model, most[model]!) : rows
    return this.#orderly && model === 'ConsiderationParty'
      ? some.filter(({ considerationId }) => this.#firstKnown.has(`considerationId ${considerationId}`))
      : some
  }

  #of(column: string, row: Row): void {
    const { random } = this.#draws
    const count = this.#orderly ? 1 + random.below(3) : random.below(4)
    for (let number = 1; number <= count; number++)
      random.within(`${number}`, () => this.#claim(column, row, number === 1))
  }

  #claim(column: string, row: Row, isFirst: boolean): void {
    const { random } = this.#draws
    const standsOn = this.#standsOn(column, row)
    // others stand on these: in an orderly world their first claim is never retracted
    const firm = this.#orderly && isFirst && grounds.includes(column)
    const earliest = latest(moments[0]!, ...standsOn.map(({ reportedAt }) => reportedAt))
    // conditions and outcomes speak of considerations from the beginning
    const first = firm && column === 'considerationId' ? moments.slice(0, 1) : moments
    const reportedAt = random.pick(first.filter((at) => at >= earliest))
    const earliestRecord = latest(reportedAt, ...standsOn.map(({ recordedAt }) => recordedAt))
    const recordedAt = random.pick(first.filter((at) => at >= earliestRecord))
    const later = moments.filter((at) => at > reportedAt)
    const quotes = random.within('quotes', () => this.#quotesAt(reportedAt, recordedAt))
    const id = this.#claims.length + 1
    const draws = this.#draws
    this.#claims.push({
      id,
      ...aboutNothing,
      [column]: row.id,
      ...this.#draws.row({
        stance: () => draws.one(enums.Stance),
        attribution: () => (quotes.length ? random.pick(['DIRECT_QUOTE', 'INFERRED']) : 'IMPORTED_CODING'),
        speakerId: () => draws.maybe(0.6, () => random.pick(draws.tables.Actor as Row[]).id),
        speakerAsWritten: () => draws.maybe(0.5, () => random.pick(people)),
        saidAt: () => draws.maybe(0.5, () => random.pick(moments)),
        reportedAt,
        recordedAt,
        ...random.within('retraction', () => this.#retraction(firm ? [] : later, recordedAt)),
        confidence: () => draws.maybe(0.3, () => 0.25),
        agentKind: () => draws.one(enums.AgentKind),
        agentName: 'tester',
        agentVersion: () => draws.maybe(0.5, () => '1.0'),
        originId: () => draws.maybe(0.5, () => random.pick(draws.tables.Origin as Row[]).id),
      }),
    })
    if (isFirst) this.#firstKnown.set(`${column} ${row.id}`, { reportedAt, recordedAt })
    for (const [place, quote] of quotes.entries())
      this.#quotes.push({ claimId: id, quoteId: quote.id, ordinal: place + 1 })
    const articles = quotes.length > 0 ? [] : this.#namable(reportedAt, recordedAt)
    for (let ordinal = 1; ordinal <= Math.min(id % 3, articles.length); ordinal++)
      this.#articles.push({ claimId: id, articleId: articles[(id + ordinal) % articles.length]!.id, ordinal })
    random.within('relays', () => this.#addRelays(id))
  }

  /** What has to be known before something is said of a row: in worlds that are not orderly, nothing. */
  #standsOn(column: string, row: Row): First[] {
    if (!this.#orderly || column === 'affiliationId' || column === 'outcomeId') return []
    return grounds
      .filter((ground) => ground !== column && ground in row)
      .flatMap((ground) => this.#firstKnown.get(`${ground} ${row[ground]}`) ?? [])
  }

  /** Some quotes: in an orderly world of texts that had appeared and were there. */
  #quotesAt(reportedAt: string, recordedAt: string): Row[] {
    return this.#draws.some(this.#draws.tables.Quote as Row[], 3).filter((quote) => {
      if (!this.#orderly) return true
      const revision = this.#draws.tables.Revision!.find((row) => row.id === quote.revisionId)!
      return (
        publicationOf(this.#draws.tables, revision) <= reportedAt &&
        (revision.capturedAt as string) <= recordedAt
      )
    })
  }

  /** Articles that a coded record can name: in an orderly world those that had appeared when it was reported, and were there when it was recorded. */
  #namable(reportedAt: string, recordedAt: string): Row[] {
    const { tables } = this.#draws
    const first = (tables.Revision as Row[]).filter(({ number }) => number === 1)
    const there = first.filter(
      (revision) =>
        !this.#orderly ||
        (publicationOf(tables, revision) <= reportedAt && (revision.capturedAt as string) <= recordedAt),
    )
    return (tables.Article as Row[]).filter(({ id }) => there.some(({ articleId }) => articleId === id))
  }

  #addRelays(claimId: number): void {
    const { random, tables } = this.#draws
    const count = random.below(3)
    for (let ordinal = 1; ordinal <= count; ordinal++) {
      const by = random.chance(0.5)
        ? { actorId: random.pick(tables.Actor as Row[]).id, publisherId: null }
        : { actorId: null, publisherId: random.pick(tables.Publisher as Row[]).id }
      this.#relays.push({ id: this.#relays.length + 1, claimId, ordinal, ...by })
    }
  }

  /** By its source at one of these moments, or by its coder when that was recorded; or not at all. */
  #retraction(later: readonly string[], recordedAt: string): Values {
    const { random } = this.#draws
    const at = later.length === 0 ? null : this.#draws.maybe(0.25, () => random.pick(later))
    if (at === null) return { retractedBy: null, retractedAt: null, retractedRecordedAt: null }
    const recorded = random.pick([...moments.filter((moment) => moment >= at && moment > recordedAt), future])
    return random.chance(0.5)
      ? { retractedBy: 'SOURCE', retractedAt: at, retractedRecordedAt: recorded }
      : { retractedBy: 'CODER', retractedAt: recorded, retractedRecordedAt: recorded }
  }

  #retractionQuotes(claimId: number): Values[] {
    const { random, tables } = this.#draws
    const quotes = random.chance(0.5) ? this.#draws.some(tables.Quote as Row[], 2) : []
    return quotes.map((quote, place) => ({ claimId, quoteId: quote.id, ordinal: place + 1 }))
  }
}

const latest = (...all: readonly string[]): string => all.toSorted().at(-1)!

// The benchmark graph: news articles in order of time, each with the events, conditions, assessments, outcomes
// and figures that it reports.
import { ArticleDraft, type Counters } from './article.ts'
import { type Cast, generateCast } from './cast.ts'
import { assessmentsOf, conditionsOf, outcomesOf } from './demands.ts'
import { eventsOf, figuresOf } from './happenings.ts'
import { KeptRows } from './kept.ts'
import { createRandom, type Random } from './random.ts'
import { type GraphOptions, type Sizes, sizesOf } from './sizes.ts'
import type { Emit } from './tables.ts'
import { filler, languages, type requirements } from './vocabulary.ts'

/** What the facts of one article have at hand. */
export interface Scene {
  random: Random
  cast: Cast
  sizes: Sizes
  emit: Emit
  article: ArticleDraft
  /** The number of the article, from 0. */
  index: number
  /** Ids of the events first reported by this article. */
  events: number[]
  /** The bearings that this article has told, keyed `event:condition:kind`. */
  bearings: Set<string>
  counters: Counters
  /** What earlier articles left to refer to. */
  past: Past
}

/** What was told so far, by id. */
export interface Past {
  conditions: { issuer: number; target: number; topic: keyof typeof requirements; requirement: string }[]
  eventTitles: string[]
  campaign?: { considerationId: number; issuers: number[]; targets: number[]; kind: string }
  /** The considerations that are threats. */
  threats: Set<number>
  /** The latest assessment of a condition by an assessor, keyed `condition:assessor`. */
  assessments: Map<string, number>
}

const FIRST_DAY = Date.UTC(1995, 0, 1)
const LAST_DAY = Date.UTC(2026, 6, 1)
const HOUR = 3_600_000
const DAY = 24 * HOUR
/** What is known by the day is kept as its last millisecond. */
const endOfDay = (moment: number): number => moment - (moment % DAY) + DAY - 1

/** How many of `total` things, spread evenly over the articles, come before the article with this number. */
export const before = (total: number, index: number, sizes: Sizes): number =>
  Math.floor((total * index) / sizes.articles)

/** Emits all rows of the graph; yields after each article, so that the caller can wait for what takes the rows. */
export function* generateGraph(options: GraphOptions, emitRow: Emit): Generator<void> {
  const kept = new KeptRows(emitRow)
  const { emit } = kept
  const sizes = sizesOf(options.scale)
  const cast = generateCast(options, sizes, emit)
  const counters: Counters = { revision: 0, quote: 0, claim: 0, change: 0, bearing: 0 }
  const past: Past = {
    conditions: [{ issuer: 0, target: 0, topic: 'other', requirement: '' }],
    eventTitles: [''],
    threats: new Set(),
    assessments: new Map(),
  }
  emit('Dataset', {
    id: 1,
    name: 'bench',
    description: 'Invented news for measurements.',
    licence: 'CC0-1.0',
  })
  const step = (LAST_DAY - FIRST_DAY) / sizes.articles
  const articlesPerImport = Math.ceil(sizes.articles / 200)
  for (let index = 0; index < sizes.articles; index++) {
    const random = createRandom(Math.imul(options.seed, 0x9e3779b1) ^ (index + 1))
    const moment = FIRST_DAY + Math.floor(step * (index + random.next() * 0.5))
    const wholeDay = random.chance(0.4)
    const reportedAt = new Date(wholeDay ? endOfDay(moment) : moment)
    const importNumber = Math.floor(index / articlesPerImport)
    const recordedAt = new Date(FIRST_DAY + Math.ceil(step * (importNumber + 1) * articlesPerImport))
    if (index % articlesPerImport === 0) {
      emit('Origin', {
        id: importNumber + 1,
        datasetId: 1,
        originKind: 'FILE',
        name: `bench-${importNumber + 1}.jsonl`,
        recordedAt,
        created: 0,
        updated: 0,
        unchanged: 0,
      })
    }
    const article = new ArticleDraft({ reportedAt, recordedAt, originId: importNumber + 1, counters, emit })
    article.added({ articleId: index + 1 })
    const scene: Scene = {
      random,
      cast,
      sizes,
      emit,
      article,
      index,
      events: [],
      bearings: new Set(),
      counters,
      past,
    }
    const title = writeArticle(scene)
    const row = {
      id: index + 1,
      publisherId: cast.anyPublisher(random),
      url: random.chance(0.95) ? `https://news.example/${reportedAt.getUTCFullYear()}/${index + 1}` : null,
      title,
      language: random.chance(0.9) ? languages.usual : random.pick(languages.others),
      publishedAt: random.chance(0.99) ? reportedAt : null,
      publishedAtPrecision: wholeDay ? 'DAY' : 'INSTANT',
      licence: random.chance(0.2) ? 'CC-BY-4.0' : null,
    }
    emit('Article', row)
    article.finish(index + 1, (row.publishedAt as Date | null) ?? recordedAt, random.chance(0.05))
    kept.finishArticle(row.id, row.publishedAt)
    yield
  }
  kept.finish()
}

/** Tells everything that this article reports, and returns its headline. */
function writeArticle(scene: Scene): string {
  const { random, article, past } = scene
  article.say(filler(random))
  eventsOf(scene)
  if (random.chance(0.5)) article.say(filler(random))
  conditionsOf(scene)
  assessmentsOf(scene)
  outcomesOf(scene)
  figuresOf(scene)
  repeatsOf(scene)
  affiliationsOf(scene)
  const headline = scene.events[0] ? past.eventTitles[scene.events[0]]! : 'Brief news'
  return random.chance(0.8) ? headline : `${headline}: what we know`
}

/** Claims by this article on what others reported at least three days before. Some contradict it. */
function repeatsOf({ random, article, index, sizes, past }: Scene): void {
  const daysAgo = index - Math.ceil((3 * DAY * sizes.articles) / (LAST_DAY - FIRST_DAY)) - 1
  if (daysAgo < 0) return
  const count = before(sizes.repeats, index + 1, sizes) - before(sizes.repeats, index, sizes)
  for (let i = 0; i < count; i++) {
    const stance = random.chance(0.8) ? 'ASSERTS' : random.pick(['DENIES', 'QUESTIONS', 'HEDGES'])
    const retractedAt = random.chance(0.05) ? new Date(article.recordedAt.getTime() + 30 * DAY) : null
    // who contradicts is another than who said it first, so that what is contested still counts
    const contradicts = stance === 'DENIES' || stance === 'QUESTIONS'
    // A few much-told stories get most of the repetitions: the square favours small numbers.
    const favoured = random.next() ** 3
    if (random.chance(0.6)) {
      const eventId = 1 + Math.floor(favoured * before(sizes.events, daysAgo, sizes))
      const title = past.eventTitles[eventId]
      if (!title) continue
      article.say(`As reported earlier, ${title}.`, {
        eventId,
        attribution: contradicts ? 'INDIRECT_SPEECH' : 'PUBLISHER_VOICE',
        speakerAsWritten: contradicts ? 'a spokesman' : null,
        stance,
        retractedAt,
      })
    } else {
      const conditionId = 1 + Math.floor(favoured * before(sizes.conditions, daysAgo, sizes))
      const condition = past.conditions[conditionId]
      if (!condition?.issuer) continue
      article.say(`It remains a requirement that ${condition.requirement}, an official recalled.`, {
        conditionId,
        attribution: 'INDIRECT_SPEECH',
        speakerId: contradicts ? condition.target : condition.issuer,
        speakerAsWritten: 'an official',
        stance,
        retractedAt,
      })
    }
  }
}

function affiliationsOf({ random, article, index, sizes, cast, emit }: Scene): void {
  for (
    let id = 1 + before(sizes.affiliations, index, sizes);
    id <= before(sizes.affiliations, index + 1, sizes);
    id++
  ) {
    const [from, to] = cast.actors(random, 2) as [number, number]
    const kind = random.pick(['MEMBER_OF', 'PART_OF', 'HOLDS_OFFICE_IN', 'REPRESENTS', 'CONTROLS'])
    const title = kind === 'HOLDS_OFFICE_IN' ? random.pick(['foreign minister', 'envoy', 'governor']) : null
    const validFrom = random.chance(0.7) ? new Date(endOfDay(article.reportedAt.getTime())) : null
    emit('Affiliation', {
      id,
      actorId: from,
      counterpartId: to,
      affiliationKind: kind,
      officeTitle: title,
      validFrom,
      validFromPrecision: validFrom ? 'DAY' : 'INSTANT',
      knownSince: article.reportedAt,
    })
    article.added({ affiliationId: id })
    const sentence = `${cast.nameOf(from)} works with ${cast.nameOf(to)} as ${title ?? 'a member'}.`
    article.say(sentence, { affiliationId: id, attribution: 'PUBLISHER_VOICE' })
  }
}

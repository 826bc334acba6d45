// The graph as DESIGN describes it, noun by noun, over rows in memory. Slow, simple, and made without the compiler.
import * as enums from '@proviso/prisma/enums'
import { GraphQLError } from 'graphql'
import { editedModels } from '../../../prisma/src/history/tables.ts'
import { claimedModels } from '../../../prisma/src/record/format.ts'
import { changesOf } from './changes.ts'
import { withColumns } from './columns.ts'
import { conflictsOf } from './figures.ts'
import {
  conditionsOf as conditionsOfConsideration,
  considerationsOf,
  fulfilmentAt,
  fulfilmentOf,
  type Term,
  termsOf,
} from './fulfilment.ts'
import { findById, globalIdOf, models, presentIdOf } from './ids.ts'
import { firstStated, type Perspective, replaced } from './known.ts'
import { mergedFrom, survivor } from './mergers.ts'
import { isMoment, type Moment, momentIn } from './moment.ts'
import { compareTexts } from './order.ts'
import { type Cursors, type PageArgs, pageOf, pageOfEntries } from './page.ts'
import {
  actorsIn,
  affiliationsOf,
  agreementsOfActor,
  anchorOf,
  claimsIn,
  claimsOn,
  conditionsBorneOn,
  conditionsOf,
  conditionsOfAgreement,
  eventsBearingOn,
  eventsOfActor,
  isRestricted,
  partiesOf,
  quotesIn,
  quotesOf,
  reportedIn,
  takenBackBy,
  textOf,
  wordsOf,
} from './relations.ts'
import { isContested, standingOf } from './standing.ts'
import {
  type Camp,
  campsOf,
  classOf,
  historyOf,
  isDisputed,
  isSelfAssessed,
  stateOf,
  statusByOf,
  statusOf,
  type Turn,
} from './status.ts'
import { type Entity, relations, type Store } from './store.ts'
import { topicsOf, wayTo } from './topics.ts'
import { type Version, versionsOf } from './versions.ts'
import { ifVisible, isVisible, visible } from './visible.ts'
import { pathBetween, relatedActors, type WalkArgs } from './walk.ts'

/** A row, and from where it is seen. */
export interface Seen {
  readonly row: Entity
  readonly at: Perspective
}

/** What the resolvers work on. */
export interface ReferenceContext {
  readonly store: Store
  readonly cursors: Cursors
}

type PerspectiveArgs = {
  asOf?: Moment | null
  knownAt?: Moment | null
  knownBy?: 'REPORTED' | 'RECORDED' | null
}
// biome-ignore lint/suspicious/noExplicitAny: arguments differ from field to field
type Resolver = (seen: Seen, args: any, context: ReferenceContext) => unknown
type Fields = Record<string, Resolver>

/** The perspective that arguments ask for, else that which holds above. */
const perspective = (args: PerspectiveArgs, above: Perspective): Perspective => replaced(above, args)

const see = (row: Entity | null, at: Perspective): Seen | null => row && { row, at }
const seeAll = (rows: readonly Entity[], at: Perspective, of?: Entity): Seen[] =>
  visible(rows, at, of && { above: of }).map((row) => ({ row, at }))
const byId = (a: Entity, b: Entity) => Number(a.id - b.id)
const byName = (a: Entity, b: Entity) => compareTexts(a.get('name'), b.get('name')) || byId(a, b)

const column =
  (name: string): Resolver =>
  ({ row }) =>
    shown(row, name)
const columns = (...names: string[]): Fields => Object.fromEntries(names.map((name) => [name, column(name)]))
const shown = (row: Entity, column: string) =>
  isMoment(row, column) ? (momentIn(row, column)?.text ?? null) : row.get(column)
/** A relation that always leads somewhere: shown with the row, whether it is visible by itself or not. */
const always =
  (relation: string): Resolver =>
  ({ row, at }) =>
    see(row.one(relation), at)
/** A relation that may lead nowhere: to nothing that is not visible. */
const maybe =
  (relation: string): Resolver =>
  ({ row, at }) =>
    see(ifVisible(row.one(relation), at), at)
/** A plain list, in the order of the ids. */
const list =
  (relation: string): Resolver =>
  ({ row, at }) =>
    seeAll([...row.many(relation)].sort(byId), at, row)
const parties =
  (role: string): Resolver =>
  ({ row, at }) =>
    seeAll(partiesOf(row, role, at).sort(byName), at)
const pages =
  (model: string, rows: string | ((row: Entity, at: Perspective) => readonly Entity[])): Resolver =>
  ({ row, at }, args: PageArgs, { cursors }) =>
    pageOf(model, typeof rows === 'string' ? row.many(rows) : rows(row, at), args, at, cursors, row)
const at =
  // biome-ignore lint/suspicious/noExplicitAny: arguments differ from field to field
    (answer: (row: Entity, at: Perspective, args: any) => unknown): Resolver =>
    ({ row, at }, args: PerspectiveArgs) => {
      const below = perspective(args, at)
      return answer(row.asRead(below), below, args)
    }

const codes: Resolver = ({ row, at }) =>
  seeAll(
    [...row.many('codes')].sort(
      (a, b) =>
        compareTexts(a.get('scheme'), b.get('scheme')) || compareTexts(a.get('value'), b.get('value')),
    ),
    at,
  )
const stands: Fields = { standing: at(standingOf), contested: at(isContested) }
/** Entries that have no ids, in pages. */
const entries =
  (
    answer: (row: Entity, at: Perspective, args: WalkArgs & { depth?: number | null }) => object[],
  ): Resolver =>
  ({ row, at }, args, { cursors }) => {
    const below = perspective(args, at)
    return pageOfEntries(answer(row.asRead(below), below, args), args, below, cursors)
  }

/** An actor's name in a language, or in the language that it is a variety of, else the name that it goes by. */
function nameOf(actor: Entity, language: string | null | undefined): unknown {
  const parts = language?.toLowerCase().split('-') ?? []
  const kinds = Object.keys(enums.ActorNameKind)
  for (let length = parts.length; length > 0; length--) {
    const tag = parts.slice(0, length).join('-')
    const [first] = actor
      .many('names')
      .filter((name) => name.get<string>('language').toLowerCase() === tag)
      .sort(
        (a, b) =>
          Number(a.get('isMerged')) - Number(b.get('isMerged')) ||
          kinds.indexOf(a.get('kind')) - kinds.indexOf(b.get('kind')) ||
          byId(a, b),
      )
    if (first) return first.get('text')
  }
  return actor.get('name')
}

/** What a claim, and a change, is about: the relations of which one leads to it. */
const claimSubjects = Object.entries(relations.Claim!).flatMap(([name, model]) =>
  claimedModels.includes(model) ? [name] : [],
)
const changeSubjects = Object.keys(relations.Change!).filter((name) => name !== 'origin')

const particular: Record<string, Fields> = {
  Publisher: { ...columns('name', 'domain'), articles: pages('Article', 'articles') },
  Article: {
    ...columns('removedAt', 'removedReason'),
    publisher: always('publisher'),
    text: ({ row, at }) => (isRestricted(row) ? null : textOf(row, at) || null),
    textWithheld: ({ row }) => (isRestricted(row) ? 'RESTRICTED' : null),
    revisions: ({ row, at }) =>
      seeAll(
        [...row.many('revisions')].sort((a, b) => a.get<number>('number') - b.get<number>('number')),
        at,
      ),
    quotations: pages('Quote', quotesIn),
    claims: pages('Claim', claimsIn),
    events: pages('Event', (row, at) => reportedIn(row, 'event', at)),
    conditions: pages('Condition', (row, at) => reportedIn(row, 'condition', at)),
    actors: pages('Actor', actorsIn),
    records: ({ row }, _, { store }) =>
      store
        .all('DatasetRecord')
        .filter((record) => record.get('type') === 'ARTICLE' && record.get('rowId') === row.id)
        .map((record) => ({ dataset: record.one('dataset')!.get('name'), key: record.get('key') })),
  },
  Revision: {
    ...columns('number', 'sha256', 'length', 'by', 'capturedAt', 'isOwn'),
    text: ({ row }) => (isRestricted(row.one('article')!) ? null : row.get('text')),
    textWithheld: ({ row }) => (isRestricted(row.one('article')!) ? 'RESTRICTED' : null),
    publishedAt: ({ row }) => shown(row, 'publishedAt') ?? shown(row.one('article')!, 'publishedAt'),
    article: always('article'),
    origin: maybe('origin'),
  },
  Quote: {
    ...columns('startOffset', 'endOffset'),
    ...Object.fromEntries(
      ['exact', 'prefix', 'suffix'].map((name) => [name, ({ row }: Seen) => wordsOf(row, name)]),
    ),
    textWithheld: ({ row }) => (wordsOf(row, 'exact') === null ? 'RESTRICTED' : null),
    anchor: (seen) => seen,
    revision: always('revision'),
    article: ({ row, at }) => see(row.one('revision')!.one('article'), at),
    claims: pages('Claim', claimsOn),
  },
  Claim: {
    // that it was retracted later was not known at the time
    retracted: (seen) => (seen.at.knownAt || seen.row.get('retractedBy') === null ? null : seen),
    subject: ({ row, at }) =>
      see(claimSubjects.map((kind) => ifVisible(row.one(kind), at)).find((one) => one !== null) ?? null, at),
    speaker: maybe('speaker'),
    relayedBy: ({ row, at }) =>
      row
        .many('relayedBy')
        .sort((a, b) => a.get<number>('ordinal') - b.get<number>('ordinal'))
        .map((relay) => ({ row: relay, at })),
    documents: ({ row, at }) =>
      seeAll(
        row
          .many('documents')
          .sort((a, b) => a.get<number>('ordinal') - b.get<number>('ordinal'))
          .map((named) => named.one('article')!),
        at,
      ),
    quotes: ({ row, at }) => quotesOf(row, at).map((quote) => ({ row: quote, at })),
    agent: (seen) => seen,
    origin: maybe('origin'),
  },
  Relay: { actor: maybe('actor'), publisher: maybe('publisher') },
  QuoteAnchor: {
    match: ({ row, at }) => anchorOf(row, at).match,
    startOffset: ({ row, at }) => anchorOf(row, at).startOffset,
    endOffset: ({ row, at }) => anchorOf(row, at).endOffset,
  },
  Retraction: {
    by: ({ row }) => row.get('retractedBy'),
    at: ({ row }) => shown(row, 'retractedAt'),
    recordedAt: ({ row }) => row.get('retractedRecordedAt'),
    quotes: ({ row, at }) => takenBackBy(row).map((quote) => ({ row: quote, at })),
  },
  Agent: {
    kind: ({ row }) => row.get('agentKind'),
    name: ({ row }) => row.get('agentName'),
    version: ({ row }) => row.get('agentVersion'),
  },
  Actor: {
    ...columns('removedAt', 'removedReason'),
    name: ({ row }, { language }: { language?: string | null }) => nameOf(row, language),
    mergedFrom: ({ row, at }) =>
      mergedFrom(row)
        .sort(byId)
        .map((merged) => ({ row: merged, at })),
    names: list('names'),
    identifiers: ({ row, at }) =>
      seeAll(
        [...row.many('identifiers')].sort(
          (a, b) =>
            compareTexts(a.get('scheme'), b.get('scheme')) || compareTexts(a.get('value'), b.get('value')),
        ),
        at,
      ),
    affiliations: pages('Affiliation', affiliationsOf),
    events: pages('Event', eventsOfActor),
    conditionsIssued: pages('Condition', (row, at) => conditionsOf(row, 'ISSUER', at)),
    conditionsFaced: pages('Condition', (row, at) => conditionsOf(row, 'TARGET', at)),
    agreements: pages('Agreement', agreementsOfActor),
    statements: pages('Claim', 'statements'),
    assessments: pages('Assessment', 'assessments'),
    relatedActors: entries((row, at, args) => relatedActors(row, args, at)),
  },
  MergedActor: { formerId: ({ row }) => presentIdOf(row), ...columns('slug', 'name', 'actorKind') },
  Affiliation: {
    ...stands,
    actor: always('actor'),
    counterpart: always('counterpart'),
    claims: pages('Claim', 'claims'),
  },
  Agreement: {
    ...stands,
    parties: pages('AgreementParty', 'parties'),
    stages: ({ row, at }) =>
      seeAll(
        [...row.many('stages')].sort((a, b) => a.get<number>('number') - b.get<number>('number')),
        at,
        row,
      ),
    conditions: pages('Condition', conditionsOfAgreement),
    claims: pages('Claim', 'claims'),
  },
  Stage: {
    agreement: always('agreement'),
    opensBy: maybe('opensBy'),
    conditions: pages('Condition', 'conditions'),
    considerations: list('considerations'),
  },
  Topic: {
    ...columns('isShipped'),
    level: ({ row }) => wayTo(row).length,
    broader: maybe('broader'),
    narrower: list('narrower'),
    codes,
    conditions: pages('Condition', 'conditions'),
  },
  Event: {
    ...stands,
    place: (seen) =>
      ['placeName', 'placeCountry', 'placeLatitude', 'placeLongitude'].some(
        (column) => seen.row.get(column) !== null,
      )
        ? seen
        : null,
    partOf: maybe('partOf'),
    parts: pages('Event', 'parts'),
    participants: pages('Participation', 'participations'),
    codes,
    figures: pages('Figure', 'figures'),
    bearings: pages('Bearing', 'bearings'),
    conditions: pages('Condition', conditionsBorneOn),
    outcomes: pages('Outcome', 'outcomes'),
    claims: pages('Claim', 'claims'),
  },
  Place: {
    name: ({ row }) => row.get('placeName'),
    country: ({ row }) => row.get('placeCountry'),
    latitude: ({ row }) => row.get('placeLatitude'),
    longitude: ({ row }) => row.get('placeLongitude'),
  },
  Participation: {
    ...stands,
    actor: maybe('actor'),
    event: maybe('event'),
    claims: pages('Claim', 'claims'),
  },
  ConditionParty: {
    ...stands,
    actor: maybe('actor'),
    condition: maybe('condition'),
    claims: pages('Claim', 'claims'),
  },
  ConsiderationParty: {
    ...stands,
    actor: maybe('actor'),
    consideration: maybe('consideration'),
    claims: pages('Claim', 'claims'),
  },
  AgreementParty: {
    ...stands,
    actor: maybe('actor'),
    agreement: always('agreement'),
    claims: pages('Claim', 'claims'),
  },
  Bearing: {
    ...stands,
    event: maybe('event'),
    condition: maybe('condition'),
    claims: pages('Claim', 'claims'),
  },
  Condition: {
    ...stands,
    topic: always('topic'),
    topics: ({ row, at }) => seeAll(topicsOf(row), at),
    codes,
    parties: pages('ConditionParty', 'parties'),
    issuers: parties('ISSUER'),
    targets: parties('TARGET'),
    beneficiaries: parties('BENEFICIARY'),
    guarantors: parties('GUARANTOR'),
    monitors: parties('MONITOR'),
    abstainers: parties('ABSTAINER'),
    consideration: maybe('consideration'),
    considerations: ({ row, at }) => seeAll(considerationsOf(row), at),
    delivers: maybe('delivers'),
    stage: maybe('stage'),
    supersedes: maybe('supersedes'),
    supersededBy: list('supersededBy'),
    figures: pages('Figure', 'figures'),
    bearings: pages('Bearing', 'bearings'),
    assessments: pages('Assessment', 'assessments'),
    claims: pages('Claim', 'claims'),
    events: pages('Event', eventsBearingOn),
    firstStatedAt: ({ row, at }) => firstStated(row, at)?.text ?? null,
    status: at((row, at, { by }) => statusOf(row, at, by)),
    statusClass: at((row, at, { by }) => classOf(statusOf(row, at, by))),
    statusBy: at((row, at, { by }) => see(statusByOf(row, at, by), at)),
    selfAssessed: at((row, at, { by }) => isSelfAssessed(row, at, by)),
    disputed: at((row, at, { window }) => isDisputed(row, at, window)),
    camps: at((row, at) => campsOf(row, at).map((camp) => ({ camp, at }))),
    history: entries((row, at) => historyOf(row, at).map((turn) => ({ turn, at }))),
  },
  Consideration: {
    ...stands,
    parties: pages('ConsiderationParty', 'parties'),
    givers: parties('GIVER'),
    receivers: parties('RECEIVER'),
    conditions: pages('Condition', conditionsOfConsideration),
    stage: maybe('stage'),
    opens: list('opens'),
    deliveredBy: list('deliveredBy'),
    terms: ({ row, at }) => termsOf(row, at).map((term) => ({ term, at })),
    fulfilment: at(fulfilmentOf),
    outcomes: pages('Outcome', 'outcomes'),
    figures: pages('Figure', 'figures'),
    claims: pages('Claim', 'claims'),
    state: at(stateOf),
  },
  Assessment: {
    ...stands,
    statusClass: ({ row }) => classOf(row.get('status')),
    condition: maybe('condition'),
    assessor: maybe('assessor'),
    supersedes: maybe('supersedes'),
    supersededBy: list('supersededBy'),
    claims: pages('Claim', 'claims'),
  },
  Outcome: {
    ...stands,
    consideration: maybe('consideration'),
    event: maybe('event'),
    fulfilment: ({ row, at }) => fulfilmentAt(row, at),
    claims: pages('Claim', 'claims'),
  },
  Figure: {
    ...stands,
    conflicting: ({ row, at }) => conflictsOf(row, at).length > 0,
    conflicts: ({ row, at }) => conflictsOf(row, at).map((other) => ({ row: other, at })),
    event: maybe('event'),
    condition: maybe('condition'),
    consideration: maybe('consideration'),
    partOf: maybe('partOf'),
    parts: pages('Figure', 'parts'),
    claims: pages('Claim', 'claims'),
  },
  Dataset: columns('name', 'description', 'licence'),
  Origin: {
    ...columns('originKind', 'name', 'operation', 'reason', 'recordedAt', 'created', 'updated', 'unchanged'),
    dataset: always('dataset'),
  },
  Change: {
    ...columns('recordedAt', 'action'),
    origin: maybe('origin'),
    before: ({ row, at }) =>
      row.get('action') === 'ADDED'
        ? null
        : recordedAt(row, new Date(row.date('recordedAt')!.getTime() - 1), at),
    after: ({ row, at }) => recordedAt(row, row.date('recordedAt')!, at),
    subject: ({ row, at }) =>
      see(changeSubjects.map((kind) => whoever(row.one(kind))).find((one) => one !== null)!, at),
  },
}
const nouns = withColumns(particular, column)

/** How what was changed read, by what was recorded at a moment, where it keeps that. */
function recordedAt(change: Entity, knownAt: Date, at: Perspective): Seen | null {
  const then: Perspective = { ...at, knownAt, knownBy: 'RECORDED' }
  const row = changeSubjects
    .map((kind) => change.one(kind))
    .find((subject) => subject !== null && editedModels.includes(subject.model))
  return row ? see(row.asRead(then), then) : null
}

/** An actor that was merged into another is found as that other. */
const whoever = (row: Entity | null): Entity | null => (row?.model === 'Actor' ? survivor(row) : row)

/** What a name leads to; an id says from where it is seen, and arguments beside it take the place of what it says. */
function seeFound(found: { row: Entity; at: Perspective } | null, args: PerspectiveArgs = {}): Seen | null {
  if (!found) return null
  const at = perspective(args, found.at)
  if (!found.row.isThere(at)) return null
  const row = whoever(found.row.asRead(at))!
  return isVisible(row, at) ? { row, at } : null
}

export type By = {
  id?: string
  slug?: string
  url?: string
  identifier?: { scheme: string; value: string }
  code?: { scheme: string; value: string }
  record?: { dataset: string; key: string }
}

function findBy(store: Store, model: string, by: By): { row: Entity; at: Perspective } | null {
  if (by.id !== undefined) return findById(store, by.id, model)
  const row = rowBy(store, model, by)
  return row && { row, at: {} }
}

function rowBy(store: Store, model: string, by: By): Entity | null {
  const having = (column: string, value: string) =>
    store.all(model).find((row) => row.get(column) === value) ?? null
  if (by.slug !== undefined) return having('slug', by.slug)
  if (by.url !== undefined) return having('url', by.url)
  if (by.identifier) {
    const { scheme, value } = by.identifier
    const found = store
      .all('ActorIdentifier')
      .find((one) => one.get('scheme') === scheme && one.get('value') === value)
    return found?.one('actor') ?? null
  }
  if (by.code) {
    const { scheme, value } = by.code
    const found = store
      .all('TopicCode')
      .find((one) => one.get('scheme') === scheme && one.get('value') === value)
    return found?.one('topic') ?? null
  }
  const { dataset, key } = by.record!
  const record = store
    .all('DatasetRecord')
    .find(
      (one) =>
        one.get('type') === model.toUpperCase() &&
        one.get('key') === key &&
        one.one('dataset')!.get('name') === dataset,
    )
  return record ? (store.find(model, record.get<bigint>('rowId')) ?? null) : null
}

/** The actor whom an argument names. */
function actorBy(store: Store, by: By): Entity {
  const actor = whoever(rowBy(store, 'Actor', by))
  if (!actor) throw new GraphQLError('no such actor', { extensions: { code: 'NOT_FOUND' } })
  return actor
}

// biome-ignore lint/suspicious/noExplicitAny: arguments differ from field to field
type RootResolver = (root: unknown, args: any, context: ReferenceContext) => unknown

const lookup =
  (model: string): RootResolver =>
  (_, args, { store }) =>
    seeFound(findBy(store, model, args.by), args)
const rootPages =
  (model: string): RootResolver =>
  (_, args, { store, cursors }) => {
    const at = perspective(args, {})
    return pageOf(model, store.at(at).all(model), args, at, cursors)
  }

const query: Record<string, RootResolver> = {
  node: (_, args, { store }) => seeFound(findById(store, args.id)),
  nodes(_, args, { store }) {
    if (args.ids.length > 100) throw new GraphQLError('too many', { extensions: { code: 'PAGE_TOO_LARGE' } })
    return args.ids.map((id: string) => seeFound(findById(store, id)))
  },
  ...Object.fromEntries(models.map((model) => [model[0]!.toLowerCase() + model.slice(1), lookup(model)])),
  ...Object.fromEntries(
    models.map((model) => [`${model[0]!.toLowerCase()}${model.slice(1)}s`, rootPages(model)]),
  ),
  changes: (_, args, { store, cursors }) => pageOf('Change', changesOf(store, args), args, {}, cursors),
  conditionsBetween(_, args, { store, cursors }) {
    const at = perspective(args, {})
    const [issuer, target] = [actorBy(store, args.issuer).asRead(at), actorBy(store, args.target).asRead(at)]
    const between = store
      .at(at)
      .all('Condition')
      .filter(
        (row) =>
          partiesOf(row, 'ISSUER', at).includes(issuer) && partiesOf(row, 'TARGET', at).includes(target),
      )
    return pageOf('Condition', between, args, at, cursors)
  },
  pathBetween(_, args, { store }) {
    const at = perspective(args, {})
    const [from, to] = [args.from, args.to].map((by) => actorBy(store, by).asRead(at))
    return pathBetween(from!, to!, args, at)
  },
}

// biome-ignore lint/suspicious/noExplicitAny: parents differ from type to type
type AnyResolver = (parent: any, args: any, context: ReferenceContext) => unknown

/** The resolvers of each type. */
export const resolvers: Record<string, Record<string, AnyResolver>> = {
  Query: query,
  ...Object.fromEntries(
    Object.entries(nouns).map(([type, fields]) => [
      type,
      {
        id: ({ row, at }: Seen) => globalIdOf(row, at),
        presentId: ({ row }: Seen) => presentIdOf(row),
        version: ({ row, at }: Seen) =>
          'version' in row.values
            ? row.get('version')
            : row.model === 'Claim' && row.get('retractedAt') && !at.knownAt
              ? 2
              : 1,
        versions({ row, at }: Seen, args: PageArgs, { store, cursors }: ReferenceContext) {
          return pageOfEntries(versionsOf(row, at, store), args, at, cursors)
        },
        ...fields,
      },
    ]),
  ),
  Camp: {
    statusClass: ({ camp }: { camp: Camp }) => camp.statusClass,
    assessments: ({ camp, at }: { camp: Camp; at: Perspective }) =>
      camp.assessments.map((row) => ({ row, at })),
  },
  Version: {
    id: ({ id }: Version) => id,
    presentId: ({ id }: Version) => id,
    version: ({ number }: Version) => number,
    recordedAt: ({ recordedAt }: Version) => recordedAt,
    recordedUntil: ({ recordedUntil }: Version) => recordedUntil,
    record: ({ record, at }: Version) => ({ row: record.asRead(at), at }),
    versions: (_, args: PageArgs, { cursors }) => pageOfEntries([], args, {}, cursors),
  },
  RecordKey: {
    dataset: ({ dataset }: { dataset: string }) => dataset,
    key: ({ key }: { key: string }) => key,
  },
  Term: {
    atLeast: ({ term }: { term: Term }) => term.atLeast,
    conditions: ({ term, at }: { term: Term; at: Perspective }) =>
      term.conditions.map((row) => ({ row, at })),
  },
  StatusTurn: {
    turnedAt: ({ turn }: { turn: Turn }) => turn.turnedAt,
    status: ({ turn }: { turn: Turn }) => turn.status,
    previous: ({ turn }: { turn: Turn }) => turn.previous,
    assessment: ({ turn, at }: { turn: Turn; at: Perspective }) => ({ row: turn.assessment, at }),
  },
}

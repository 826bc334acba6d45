import type { ActorFacet, ActorKind, ActorLink, ActorNameKind, ActorOrderField, AffiliationKind, AffiliationOrderField, AgentKind, AgreementFacet, AgreementKind, AgreementMoment, AgreementOrderField, AgreementPartyOrderField, AgreementRole, AnchorMatch, ArticleFacet, ArticleMoment, ArticleOrderField, AssessmentFacet, AssessmentMoment, AssessmentOrderField, AssessmentStatus, Attribution, BearingFacet, BearingKind, BearingOrderField, ChangeAction, ChangeKind, ChangeOrderField, ClaimFacet, ClaimMoment, ClaimOrderField, ConditionEffect, ConditionFacet, ConditionForce, ConditionMoment, ConditionOrderField, ConditionPartyOrderField, ConditionRole, ConditionStatus, ConditionStatusClass, ConsiderationFacet, ConsiderationKind, ConsiderationOperator, ConsiderationOrderField, ConsiderationPartyOrderField, ConsiderationRole, ConsiderationSign, DatasetOrderField, EventFacet, EventMoment, EventOrderField, EventSubtype, EventType, FigureOrderField, FigureQualifier, FigureUse, Formality, Fulfilment, Interval, KnownBy, NullsOrder, OrderDirection, OriginFacet, OriginKind, OriginMoment, OriginOrderField, OutcomeFacet, OutcomeMoment, OutcomeOrderField, OutcomeState, ParticipationFacet, ParticipationOrderField, ParticipationRole, Polarity, PublisherOrderField, QuoteOrderField, Realis, Recurrence, Retractor, Reviser, Role, SearchType, Stance, Standing, StatusClass, StatusRole, TextWithheld, TopicFacet, TopicOrderField } from './enums.ts'
import type { ActorBy, ActorIdentifierInput, ActorIdentifierListFilter, ActorIdentifierWhere, ActorKindFilter, ActorListFilter, ActorNameInput, ActorNameKindFilter, ActorNameListFilter, ActorNameWhere, ActorOrderBy, ActorWhere, AddRevisionInput, AffiliationKindFilter, AffiliationListFilter, AffiliationOrderBy, AffiliationWhere, AgentInput, AgentKindFilter, AgreementBy, AgreementKindFilter, AgreementListFilter, AgreementOrderBy, AgreementPartyListFilter, AgreementPartyOrderBy, AgreementPartyWhere, AgreementRoleFilter, AgreementWhere, ArticleBy, ArticleListFilter, ArticleOrderBy, ArticleWhere, AssessmentListFilter, AssessmentOrderBy, AssessmentStatusFilter, AssessmentWhere, AttributionFilter, BearingKindFilter, BearingListFilter, BearingOrderBy, BearingWhere, BooleanFilter, ChangeActionFilter, ChangeListFilter, ChangeOrderBy, ChangeWhere, ClaimInput, ClaimListFilter, ClaimOrderBy, ClaimRelayListFilter, ClaimRelayWhere, ClaimWhere, CodeInput, ConditionBy, ConditionCodeInput, ConditionCodeListFilter, ConditionCodeWhere, ConditionEffectFilter, ConditionForceFilter, ConditionListFilter, ConditionOrderBy, ConditionPartyListFilter, ConditionPartyOrderBy, ConditionPartyWhere, ConditionRoleFilter, ConditionWhere, ConsiderationBy, ConsiderationKindFilter, ConsiderationListFilter, ConsiderationOperatorFilter, ConsiderationOrderBy, ConsiderationPartyListFilter, ConsiderationPartyOrderBy, ConsiderationPartyWhere, ConsiderationRoleFilter, ConsiderationSignFilter, ConsiderationWhere, CreateActorInput, CreateAffiliationInput, CreateAgreementInput, CreateArticleInput, CreateAssessmentInput, CreateBearingInput, CreateConditionInput, CreateConsiderationInput, CreateEventInput, CreateFigureInput, CreateOutcomeInput, CreateStageInput, CreateTopicInput, CreateWebhookInput, DatasetOrderBy, DatasetWhere, DateTimeFilter, DisputedFilter, EventBy, EventCodeInput, EventCodeListFilter, EventCodeWhere, EventListFilter, EventOrderBy, EventSubtypeFilter, EventTypeFilter, EventWhere, FigureListFilter, FigureOrderBy, FigureQualifierFilter, FigureUseFilter, FigureWhere, FloatFilter, FormalityFilter, FulfilmentFilter, IDFilter, IdentifierInput, ImportDossierInput, IntFilter, MergeActorsInput, MomentFilter, OriginKindFilter, OriginListFilter, OriginOrderBy, OriginWhere, OutcomeListFilter, OutcomeOrderBy, OutcomeStateFilter, OutcomeWhere, ParticipationInput, ParticipationListFilter, ParticipationOrderBy, ParticipationRoleFilter, ParticipationWhere, PartyInput, PlaceInput, PolarityFilter, PublisherInput, PublisherOrderBy, PublisherWhere, QuoteInput, QuoteListFilter, QuoteOrderBy, QuoteWhere, RealisFilter, RecordInput, RecurrenceFilter, RelayInput, RetractInput, RetractorFilter, ReviseActorInput, ReviseAffiliationInput, ReviseAgreementInput, ReviseArticleInput, ReviseAssessmentInput, ReviseBearingInput, ReviseConditionInput, ReviseConsiderationInput, ReviseEventInput, ReviseFigureInput, ReviseOutcomeInput, ReviseStageInput, ReviseTopicInput, ReviserFilter, RevisionInput, RevisionListFilter, RevisionWhere, SearchWhere, StageListFilter, StageWhere, StanceFilter, StandingFilter, StatusBy, StatusClassFilter, StatusFilter, StringFilter, SupersedeAssessmentInput, SupersedeConditionInput, TermInput, TopicBy, TopicCodeInput, TopicCodeListFilter, TopicCodeWhere, TopicListFilter, TopicOrderBy, TopicWhere, UnmergeActorsInput } from './inputs.ts'
import type { Field } from '../selection/types.ts'
/** Somebody who acts or is acted upon: a state, an authority, an organisation, a person, a group of people. */
export interface Actor {
  readonly __typename: 'Actor'
  /** What kind of actor this is. */
  actorKind: ActorKind
  /** How the actor belongs to others, and others to it; nothing by which it would belong to itself after a merger. */
  affiliations: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: ID ASC. */
    orderBy?: readonly AffiliationOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: AffiliationWhere | null | undefined
  }, AffiliationConnection>
  /** The agreements by which the actor is bound, latest first. */
  agreements: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: STARTED_AT DESC. */
    orderBy?: readonly AgreementOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: AgreementWhere | null | undefined
  }, AgreementConnection>
  /** The actor’s judgements of conditions, latest first. */
  assessments: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: JUDGED_AT DESC. */
    orderBy?: readonly AssessmentOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: AssessmentWhere | null | undefined
  }, AssessmentConnection>
  /** The conditions that the actor has to meet, latest first. */
  conditionsFaced: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: FIRST_STATED_AT DESC. */
    orderBy?: readonly ConditionOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ConditionWhere | null | undefined
  }, ConditionConnection>
  /** The conditions that the actor sets, latest first. */
  conditionsIssued: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: FIRST_STATED_AT DESC. */
    orderBy?: readonly ConditionOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ConditionWhere | null | undefined
  }, ConditionConnection>
  /** One sentence that says who this is. */
  description: string | null
  /** The events in which the actor takes part, latest first. */
  events: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: STARTED_AT DESC. */
    orderBy?: readonly EventOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: EventWhere | null | undefined
  }, EventConnection>
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** The actor’s identifiers in other systems, also those of actors that were found to be this one. */
  identifiers: ActorIdentifier[]
  /** The actors that were found to be this one, at whatever time and by whatever dataset. All that is linked to them is linked to this one, at all dates and from every perspective; their slugs, ids and identifiers lead here. */
  mergedFrom: MergedActor[]
  /** The name by which the actor is best known in English. */
  name: Field<{
    /** The name in this language instead (BCP 47), where the actor has one: official names first. Default: as described. */
    language?: string | null | undefined
  }, string>
  /** All names by which the actor goes, also those of actors that were found to be this one. */
  names: ActorName[]
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId: string
  /** The actors linked to this one: the nearest first, and those at the same distance in the order of their ids. Of an actor’s links the walk looks at its latest 100 events, its latest 100 conditions in each role and its first 100 affiliations in each direction, as far as they are known; of actors on the way, at 50 of each. Seen from a moment (of asOf and knownAt the earlier), the latest are those up to it and as many of the next after it. From more than 100 actors it goes no further. */
  relatedActors: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** Over how many links, 1 to 3. Default 1. */
    depth?: number | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** What may link them. Default: all. */
    via?: readonly ActorLink[] | null | undefined
  }, RelatedActorConnection>
  /** When what tells who this is was removed, as a law demanded; null where it was not. Kept by the importer. */
  removedAt: string | null
  /** Why that was removed. */
  removedReason: string | null
  /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
  slug: string
  /** What the actor says, latest first. */
  statements: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: REPORTED_AT DESC. */
    orderBy?: readonly ClaimOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ClaimWhere | null | undefined
  }, ClaimConnection>
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version: number
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
  }, VersionConnection>
}

/** A page of a list of actors. */
export interface ActorConnection {
  readonly __typename: 'ActorConnection'
  /** The entries with their cursors. */
  edges: ActorEdge[]
  /** How many actors of the whole list there are for each key, most first. */
  facets: Field<{
    /** What to count by: one facet, or two at once. */
    by: readonly ActorFacet[]
    /** How many groups. Default 20. At most 500. */
    first?: number | null | undefined
  }, ActorFacetGroup[]>
  /** The entries alone. */
  nodes: Actor[]
  /** Where the page stands in the list. */
  pageInfo: PageInfo
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
}

/** One entry in a list of actors. */
export interface ActorEdge {
  readonly __typename: 'ActorEdge'
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor: string
  /** The entry itself. */
  node: Actor
}

/** A group of actors with the same keys. */
export interface ActorFacetGroup {
  readonly __typename: 'ActorFacetGroup'
  /** How many rows there are. */
  count: number
  /** What the rows have in common: one key for each facet asked for, in that order. */
  keys: ActorFacetKey[]
}

/** One of the keys that actors of a group have in common. */
export interface ActorFacetKey {
  readonly __typename: 'ActorFacetKey'
  /** The actor who is the key, where keys are actors. */
  actor: Actor | null
  /** The facet: what is counted by. */
  by: ActorFacet
  /** The key as people read it: the name of an actor or topic, else the key itself. */
  label: string | null
  /** The topic that is the key, where keys are topics. */
  topic: Topic | null
  /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
  value: string | null
}

/** The identifier of an actor in another system. */
export interface ActorIdentifier {
  readonly __typename: 'ActorIdentifier'
  /** The system: "wikidata", "iso3166-1-alpha-2", "iso3166-1-alpha-3", "cameo", "icews" or another. */
  scheme: string
  /** The identifier as that system writes it. */
  value: string
}

/**
 * A name that an actor goes by. A name is never an identity: two actors can share one.
 *
 * As in all tables with links to actors, the link leads to who it is: mergers rewrite it, and `…WrittenId` keeps who was written.
 */
export interface ActorName {
  readonly __typename: 'ActorName'
  /** What kind of name this is. */
  kind: ActorNameKind
  /** The language of the name, as a BCP 47 tag; "und" where it belongs to none. */
  language: string
  /** The name as written. */
  text: string
}

/** A text that was added, and what became of the quotes. */
export interface AddRevisionPayload {
  readonly __typename: 'AddRevisionPayload'
  /** The article, with the new text among its `revisions`. */
  article: Article
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
  /** All quotes of the text that was the latest before. None is moved: the `anchor` of each says where its words stand in the article’s text now, or that they are ORPHANED. */
  quotes: Quote[]
}

/** What became of `addRevision`: its payload, or a fault. */
export interface AddRevisionResult {
  readonly __typename: 'AddRevisionPayload' | 'Conflict' | 'InvalidInput' | 'NotFound'
  readonly $on: { AddRevisionPayload: AddRevisionPayload; Conflict: Conflict; InvalidInput: InvalidInput; NotFound: NotFound }
}

/** How one actor belongs to another, and from when to when. */
export interface Affiliation {
  readonly __typename: 'Affiliation'
  /** Who belongs. */
  actor: Actor | null
  /** How the actor belongs to the counterpart. */
  affiliationKind: AffiliationKind
  /** On whose word. */
  claims: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: REPORTED_AT DESC. */
    orderBy?: readonly ClaimOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ClaimWhere | null | undefined
  }, ClaimConnection>
  /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. */
  contested: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, boolean>
  /** To whom. */
  counterpart: Actor
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** The title of the office or role ("acting foreign minister"). */
  officeTitle: string | null
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId: string
  /** How it stands: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Null where it was not known. */
  standing: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, Standing | null>
  /** When it began, where that is known. */
  validFrom: string | null
  /** Until when it lasted, its last day included. Null while it lasts, or where the end is not known. */
  validTo: string | null
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version: number
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
  }, VersionConnection>
}

/** A page of a list of affiliations. */
export interface AffiliationConnection {
  readonly __typename: 'AffiliationConnection'
  /** The entries with their cursors. */
  edges: AffiliationEdge[]
  /** The entries alone. */
  nodes: Affiliation[]
  /** Where the page stands in the list. */
  pageInfo: PageInfo
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
}

/** One entry in a list of affiliations. */
export interface AffiliationEdge {
  readonly __typename: 'AffiliationEdge'
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor: string
  /** The entry itself. */
  node: Affiliation
}

/** Who read a claim out of a text: a person or a program. */
export interface Agent {
  readonly __typename: 'Agent'
  /** What kind of agent it is. */
  kind: AgentKind
  /** The agent’s name. */
  name: string
  /** The agent’s version, where it has one. */
  version: string | null
}

/** What parties have agreed on: a ceasefire, a programme, a treaty, a resolution. What it requires and gives belongs to its stages. */
export interface Agreement {
  readonly __typename: 'Agreement'
  /** What kind of agreement it is. */
  agreementKind: AgreementKind
  /** On whose word. */
  claims: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: REPORTED_AT DESC. */
    orderBy?: readonly ClaimOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ClaimWhere | null | undefined
  }, ClaimConnection>
  /** What it requires: the conditions of all its stages. */
  conditions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: FIRST_STATED_AT DESC. */
    orderBy?: readonly ConditionOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ConditionWhere | null | undefined
  }, ConditionConnection>
  /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. */
  contested: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, boolean>
  /** When it ended. Null while it lasts, or where the end is not known. */
  endedAt: string | null
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** Who is bound by it, and on whose word. */
  parties: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: ID ASC. */
    orderBy?: readonly AgreementPartyOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: AgreementPartyWhere | null | undefined
  }, AgreementPartyConnection>
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId: string
  /** A short name for addresses and queries, lower case with hyphens. */
  slug: string
  /** Its stages, in their order. */
  stages: Stage[]
  /** How it stands: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Null where it was not known. */
  standing: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, Standing | null>
  /** From when it holds. */
  startedAt: string | null
  /** What it is called, or one line that says what it is. */
  title: string
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version: number
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
  }, VersionConnection>
}

/** A page of a list of agreements. */
export interface AgreementConnection {
  readonly __typename: 'AgreementConnection'
  /** The entries with their cursors. */
  edges: AgreementEdge[]
  /** How many agreements of the whole list there are for each key, most first. */
  facets: Field<{
    /** What to count by: one facet, or two at once. */
    by: readonly AgreementFacet[]
    /** How many groups. Default 20. At most 500. */
    first?: number | null | undefined
  }, AgreementFacetGroup[]>
  /** The entries alone. */
  nodes: Agreement[]
  /** Where the page stands in the list. */
  pageInfo: PageInfo
  /** How many agreements of the whole list fall into each interval of time, oldest first. A moment that is known less exactly counts where it ends. Intervals without any are left out. */
  series: Field<{
    /** Which moment of theirs. */
    field: AgreementMoment
    /** How many intervals, the latest. Default: all. At most 500. */
    first?: number | null | undefined
    /** How long the intervals are. */
    interval: Interval
  }, SeriesPoint[]>
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
}

/** One entry in a list of agreements. */
export interface AgreementEdge {
  readonly __typename: 'AgreementEdge'
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor: string
  /** The entry itself. */
  node: Agreement
}

/** A group of agreements with the same keys. */
export interface AgreementFacetGroup {
  readonly __typename: 'AgreementFacetGroup'
  /** How many rows there are. */
  count: number
  /** What the rows have in common: one key for each facet asked for, in that order. */
  keys: AgreementFacetKey[]
}

/** One of the keys that agreements of a group have in common. */
export interface AgreementFacetKey {
  readonly __typename: 'AgreementFacetKey'
  /** The actor who is the key, where keys are actors. */
  actor: Actor | null
  /** The facet: what is counted by. */
  by: AgreementFacet
  /** The key as people read it: the name of an actor or topic, else the key itself. */
  label: string | null
  /** The topic that is the key, where keys are topics. */
  topic: Topic | null
  /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
  value: string | null
}

/**
 * That an actor is a party to an agreement. Of several that were found to be the same, one leads to who they are; the others stay
 * with whom they were written to be, where nobody looks.
 */
export interface AgreementParty {
  readonly __typename: 'AgreementParty'
  /** Who is the party. */
  actor: Actor | null
  /** The agreement. */
  agreement: Agreement
  /** The party as the text names it: "the Kabul authorities". Null where it is not said. */
  asWritten: string | null
  /** On whose word they are a party. Where nobody claims it by itself, it is known with the agreement. */
  claims: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: REPORTED_AT DESC. */
    orderBy?: readonly ClaimOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ClaimWhere | null | undefined
  }, ClaimConnection>
  /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. False where nobody claims it by itself. */
  contested: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, boolean>
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId: string
  /** Which part it has. */
  role: Role
  /** How it stands by claims of its own: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Without them as the agreement. Null where it was not known. */
  standing: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, Standing | null>
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version: number
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
  }, VersionConnection>
}

/** A page of a list of parties to agreements. */
export interface AgreementPartyConnection {
  readonly __typename: 'AgreementPartyConnection'
  /** The entries with their cursors. */
  edges: AgreementPartyEdge[]
  /** The entries alone. */
  nodes: AgreementParty[]
  /** Where the page stands in the list. */
  pageInfo: PageInfo
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
}

/** One entry in a list of parties to agreements. */
export interface AgreementPartyEdge {
  readonly __typename: 'AgreementPartyEdge'
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor: string
  /** The entry itself. */
  node: AgreementParty
}

/** A published text: a news report, a statement, a chapter of an official history. Its words live in revisions, which never change. */
export interface Article {
  readonly __typename: 'Article'
  /** The actors that the article speaks of. */
  actors: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: NAME ASC. */
    orderBy?: readonly ActorOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ActorWhere | null | undefined
  }, ActorConnection>
  /** What is claimed on the word of this article: by its sentences, or by coded records that name it without quoting it. */
  claims: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: REPORTED_AT DESC. */
    orderBy?: readonly ClaimOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ClaimWhere | null | undefined
  }, ClaimConnection>
  /** The conditions that the article reports, or of which coded records name it. */
  conditions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: FIRST_STATED_AT DESC. */
    orderBy?: readonly ConditionOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ConditionWhere | null | undefined
  }, ConditionConnection>
  /** The number by which its publisher knows the document ("S/RES/2254 (2015)", "EBS/99/100"). Null where it has none. */
  documentNumber: string | null
  /** The events that the article reports, or of which coded records name it. */
  events: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: STARTED_AT DESC. */
    orderBy?: readonly EventOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: EventWhere | null | undefined
  }, EventConnection>
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
  language: string
  /** The licence under which the text is available, as its source names it. */
  licence: string | null
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId: string
  /** When the article was published. Null where the publisher gives no date. */
  publishedAt: string | null
  /** Who published the article. */
  publisher: Publisher
  /** The sentences of the article that state something, in the order of the text: while a claim that rests on them stands. */
  quotations: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: REVISION_ID ASC, START_OFFSET ASC. */
    orderBy?: readonly QuoteOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: QuoteWhere | null | undefined
  }, QuoteConnection>
  /** The records of datasets that it came in by, the first first: `article(by: { record })` finds it by each of them in every database. */
  records: RecordKey[]
  /** When its text was removed, as a law demanded; null where it was not. Kept by the importer. */
  removedAt: string | null
  /** Why its text was removed. */
  removedReason: string | null
  /** All states of the text, oldest first; other datasets’ texts for the address stand beside the article’s own. */
  revisions: Revision[]
  /** The text of the latest revision of the article’s own dataset; with `knownAt`, of those that were known then. Null where it is withheld, and of a document of which no text is at hand. */
  text: string | null
  /** Why the words are withheld. Null where they are shown. */
  textWithheld: TextWithheld | null
  /** The headline. */
  title: string
  /** Where the article was published, as it was given. No two articles share an address, however it is written. */
  url: string | null
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version: number
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
  }, VersionConnection>
}

/** A page of a list of articles. */
export interface ArticleConnection {
  readonly __typename: 'ArticleConnection'
  /** The entries with their cursors. */
  edges: ArticleEdge[]
  /** How many articles of the whole list there are for each key, most first. */
  facets: Field<{
    /** What to count by: one facet, or two at once. */
    by: readonly ArticleFacet[]
    /** How many groups. Default 20. At most 500. */
    first?: number | null | undefined
  }, ArticleFacetGroup[]>
  /** The entries alone. */
  nodes: Article[]
  /** Where the page stands in the list. */
  pageInfo: PageInfo
  /** How many articles of the whole list fall into each interval of time, oldest first. A moment that is known less exactly counts where it ends. Intervals without any are left out. */
  series: Field<{
    /** Which moment of theirs. */
    field: ArticleMoment
    /** How many intervals, the latest. Default: all. At most 500. */
    first?: number | null | undefined
    /** How long the intervals are. */
    interval: Interval
  }, SeriesPoint[]>
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
}

/** One entry in a list of articles. */
export interface ArticleEdge {
  readonly __typename: 'ArticleEdge'
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor: string
  /** The entry itself. */
  node: Article
}

/** A group of articles with the same keys. */
export interface ArticleFacetGroup {
  readonly __typename: 'ArticleFacetGroup'
  /** How many rows there are. */
  count: number
  /** What the rows have in common: one key for each facet asked for, in that order. */
  keys: ArticleFacetKey[]
}

/** One of the keys that articles of a group have in common. */
export interface ArticleFacetKey {
  readonly __typename: 'ArticleFacetKey'
  /** The actor who is the key, where keys are actors. */
  actor: Actor | null
  /** The facet: what is counted by. */
  by: ArticleFacet
  /** The key as people read it: the name of an actor or topic, else the key itself. */
  label: string | null
  /** The topic that is the key, where keys are topics. */
  topic: Topic | null
  /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
  value: string | null
}

/** Somebody's judgement whether a condition was met. A status is always somebody's word. */
export interface Assessment {
  readonly __typename: 'Assessment'
  /** Who judges. Null where the text names nobody known: then whoever says first that it was so judged counts as the assessor, and not who denies that. */
  assessor: Actor | null
  /** On whose word. */
  claims: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: REPORTED_AT DESC. */
    orderBy?: readonly ClaimOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ClaimWhere | null | undefined
  }, ClaimConnection>
  /** The condition that is judged. */
  condition: Condition | null
  /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. */
  contested: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, boolean>
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** The time for which the judgement holds. */
  judgedAt: string
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId: string
  /** How it stands: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Null where it was not known. */
  standing: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, Standing | null>
  /** The status that the assessor gives it. Never UNJUDGED. */
  status: ConditionStatus
  /** What the status comes down to. Never UNJUDGED. */
  statusClass: ConditionStatusClass
  /** The judgements that take the place of this one; those of another assessor leave it to count. */
  supersededBy: Assessment[]
  /**
   * The assessor's former judgement of the same condition that this one takes the place of: where this one counts, that one does not. One of
   * another assessor counts all the same: nobody takes back the word of another.
   */
  supersedes: Assessment | null
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version: number
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
  }, VersionConnection>
}

/** A page of a list of assessments. */
export interface AssessmentConnection {
  readonly __typename: 'AssessmentConnection'
  /** The entries with their cursors. */
  edges: AssessmentEdge[]
  /** How many assessments of the whole list there are for each key, most first. */
  facets: Field<{
    /** What to count by: one facet, or two at once. */
    by: readonly AssessmentFacet[]
    /** How many groups. Default 20. At most 500. */
    first?: number | null | undefined
  }, AssessmentFacetGroup[]>
  /** The entries alone. */
  nodes: Assessment[]
  /** Where the page stands in the list. */
  pageInfo: PageInfo
  /** How many assessments of the whole list fall into each interval of time, oldest first. A moment that is known less exactly counts where it ends. Intervals without any are left out. */
  series: Field<{
    /** Which moment of theirs. */
    field: AssessmentMoment
    /** How many intervals, the latest. Default: all. At most 500. */
    first?: number | null | undefined
    /** How long the intervals are. */
    interval: Interval
  }, SeriesPoint[]>
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
}

/** One entry in a list of assessments. */
export interface AssessmentEdge {
  readonly __typename: 'AssessmentEdge'
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor: string
  /** The entry itself. */
  node: Assessment
}

/** A group of assessments with the same keys. */
export interface AssessmentFacetGroup {
  readonly __typename: 'AssessmentFacetGroup'
  /** How many rows there are. */
  count: number
  /** What the rows have in common: one key for each facet asked for, in that order. */
  keys: AssessmentFacetKey[]
}

/** One of the keys that assessments of a group have in common. */
export interface AssessmentFacetKey {
  readonly __typename: 'AssessmentFacetKey'
  /** The actor who is the key, where keys are actors. */
  actor: Actor | null
  /** The facet: what is counted by. */
  by: AssessmentFacet
  /** The key as people read it: the name of an actor or topic, else the key itself. */
  label: string | null
  /** The topic that is the key, where keys are topics. */
  topic: Topic | null
  /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
  value: string | null
}

/** That an event bears on a condition, and how. */
export interface Bearing {
  readonly __typename: 'Bearing'
  /** How the event bears on the condition. */
  bearingKind: BearingKind
  /** On whose word the event bears on the condition. Where nobody claims it by itself, it is known with both. */
  claims: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: REPORTED_AT DESC. */
    orderBy?: readonly ClaimOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ClaimWhere | null | undefined
  }, ClaimConnection>
  /** The condition. */
  condition: Condition | null
  /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. False where nobody claims it by itself. */
  contested: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, boolean>
  /** The event. */
  event: Event | null
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId: string
  /** How it stands by claims of its own: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Without them as the weaker of its event and its condition. Null where it was not known. */
  standing: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, Standing | null>
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version: number
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
  }, VersionConnection>
}

/** A page of a list of bearings. */
export interface BearingConnection {
  readonly __typename: 'BearingConnection'
  /** The entries with their cursors. */
  edges: BearingEdge[]
  /** How many bearings of the whole list there are for each key, most first. */
  facets: Field<{
    /** What to count by: one facet, or two at once. */
    by: readonly BearingFacet[]
    /** How many groups. Default 20. At most 500. */
    first?: number | null | undefined
  }, BearingFacetGroup[]>
  /** The entries alone. */
  nodes: Bearing[]
  /** Where the page stands in the list. */
  pageInfo: PageInfo
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
}

/** One entry in a list of bearings. */
export interface BearingEdge {
  readonly __typename: 'BearingEdge'
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor: string
  /** The entry itself. */
  node: Bearing
}

/** A group of bearings with the same keys. */
export interface BearingFacetGroup {
  readonly __typename: 'BearingFacetGroup'
  /** How many rows there are. */
  count: number
  /** What the rows have in common: one key for each facet asked for, in that order. */
  keys: BearingFacetKey[]
}

/** One of the keys that bearings of a group have in common. */
export interface BearingFacetKey {
  readonly __typename: 'BearingFacetKey'
  /** The actor who is the key, where keys are actors. */
  actor: Actor | null
  /** The facet: what is counted by. */
  by: BearingFacet
  /** The key as people read it: the name of an actor or topic, else the key itself. */
  label: string | null
  /** The topic that is the key, where keys are topics. */
  topic: Topic | null
  /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
  value: string | null
}

/** Assessors whose latest judgements of a condition come down to the same. */
export interface Camp {
  readonly __typename: 'Camp'
  /** Their judgements, one for each assessor. */
  assessments: Assessment[]
  /** What their judgements come down to. */
  statusClass: StatusClass
}

/** One change in what Proviso knows, in the order in which it became known. */
export interface Change {
  readonly __typename: 'Change'
  /** What was done. */
  action: ChangeAction
  /** How it read then, as it was recorded by this change: its id says so, and so it is found again. Null of what never reads otherwise, as texts and claims. Of an actor that was merged, the one that it is now. */
  after: ChangedRecord | null
  /** How it read before, as it was recorded right then: its id says so, and so it is found again. Null of what was added, and of what never reads otherwise, as texts and claims. Of an actor that was merged, the one that it is now. */
  before: ChangedRecord | null
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** Where it came from. */
  origin: Origin | null
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId: string
  /** When it was recorded. */
  recordedAt: string
  /** What was changed, also where it has been retracted since. */
  subject: ChangeSubject | null
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version: number
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
  }, VersionConnection>
}

/** A page of a list of changes. */
export interface ChangeConnection {
  readonly __typename: 'ChangeConnection'
  /** The entries with their cursors. */
  edges: ChangeEdge[]
  /** The entries alone. */
  nodes: Change[]
  /** Where the page stands in the list. */
  pageInfo: PageInfo
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
}

/** One entry in a list of changes. */
export interface ChangeEdge {
  readonly __typename: 'ChangeEdge'
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor: string
  /** The entry itself. */
  node: Change
}

/** What a change is a change of. */
export interface ChangeSubject {
  readonly __typename: 'Actor' | 'Affiliation' | 'Agreement' | 'Article' | 'Assessment' | 'Bearing' | 'Claim' | 'Condition' | 'Consideration' | 'Event' | 'Figure' | 'Outcome' | 'Revision' | 'Stage' | 'Topic'
  readonly $on: { Actor: Actor; Affiliation: Affiliation; Agreement: Agreement; Article: Article; Assessment: Assessment; Bearing: Bearing; Claim: Claim; Condition: Condition; Consideration: Consideration; Event: Event; Figure: Figure; Outcome: Outcome; Revision: Revision; Stage: Stage; Topic: Topic }
}

/** A record that keeps how it read before. */
export interface ChangedRecord {
  readonly __typename: 'Actor' | 'Affiliation' | 'Agreement' | 'Article' | 'Assessment' | 'Bearing' | 'Condition' | 'Consideration' | 'Event' | 'Figure' | 'Outcome' | 'Stage'
  readonly $on: { Actor: Actor; Affiliation: Affiliation; Agreement: Agreement; Article: Article; Assessment: Assessment; Bearing: Bearing; Condition: Condition; Consideration: Consideration; Event: Event; Figure: Figure; Outcome: Outcome; Stage: Stage }
}

/** Somebody's word on one thing: who said it, how they stand to it, and the sentences that say so. Everything that Proviso knows, it knows by a claim. */
export interface Claim {
  readonly __typename: 'Claim'
  /** Who read the claim out of the text. */
  agent: Agent
  /** How the words reach us. */
  attribution: Attribution
  /** How sure the agent is that the text says this, from 0 to 1. Null where it gives no such number. */
  confidence: number | null
  /** The articles that a coded record names without quoting them. Those of words are told by `quotes`. */
  documents: Article[]
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** Where the claim came from. */
  origin: Origin | null
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId: string
  /** The words that state it; with `knownAt`, those of texts that were known then. */
  quotes: Quote[]
  /** When Proviso learned of the claim. */
  recordedAt: string
  /** By way of whom it came, in order: first the one nearest to who says so, last the one nearest to the text. */
  relayedBy: Relay[]
  /** When the words were published: a day, a month or a year counts as known from its end, or from when it was recorded if that came first. */
  reportedAt: string
  /** That the claim was retracted. Null while it stands, and where `knownAt` asks for what was known before. */
  retracted: Retraction | null
  /** When the words were said, where that is known. */
  saidAt: string | null
  /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
  speaker: Actor | null
  /** The speaker as the text names them ("a spokeswoman", "the ministry"). */
  speakerAsWritten: string | null
  /** How the speaker stands to what is claimed. */
  stance: Stance
  /** What is claimed. Null where it is not known, or does not hold, in the perspective asked for. */
  subject: ClaimSubject | null
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version: number
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
  }, VersionConnection>
}

/** A page of a list of claims. */
export interface ClaimConnection {
  readonly __typename: 'ClaimConnection'
  /** The entries with their cursors. */
  edges: ClaimEdge[]
  /** How many claims of the whole list there are for each key, most first. */
  facets: Field<{
    /** What to count by: one facet, or two at once. */
    by: readonly ClaimFacet[]
    /** How many groups. Default 20. At most 500. */
    first?: number | null | undefined
  }, ClaimFacetGroup[]>
  /** The entries alone. */
  nodes: Claim[]
  /** Where the page stands in the list. */
  pageInfo: PageInfo
  /** How many claims of the whole list fall into each interval of time, oldest first. A moment that is known less exactly counts where it ends. Intervals without any are left out. */
  series: Field<{
    /** Which moment of theirs. */
    field: ClaimMoment
    /** How many intervals, the latest. Default: all. At most 500. */
    first?: number | null | undefined
    /** How long the intervals are. */
    interval: Interval
  }, SeriesPoint[]>
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
}

/** One entry in a list of claims. */
export interface ClaimEdge {
  readonly __typename: 'ClaimEdge'
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor: string
  /** The entry itself. */
  node: Claim
}

/** A group of claims with the same keys. */
export interface ClaimFacetGroup {
  readonly __typename: 'ClaimFacetGroup'
  /** How many rows there are. */
  count: number
  /** What the rows have in common: one key for each facet asked for, in that order. */
  keys: ClaimFacetKey[]
}

/** One of the keys that claims of a group have in common. */
export interface ClaimFacetKey {
  readonly __typename: 'ClaimFacetKey'
  /** The actor who is the key, where keys are actors. */
  actor: Actor | null
  /** The facet: what is counted by. */
  by: ClaimFacet
  /** The key as people read it: the name of an actor or topic, else the key itself. */
  label: string | null
  /** The topic that is the key, where keys are topics. */
  topic: Topic | null
  /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
  value: string | null
}

/** What a claim is about: exactly one fact. */
export interface ClaimSubject {
  readonly __typename: 'Affiliation' | 'Agreement' | 'AgreementParty' | 'Assessment' | 'Bearing' | 'Condition' | 'ConditionParty' | 'Consideration' | 'ConsiderationParty' | 'Event' | 'Figure' | 'Outcome' | 'Participation'
  readonly $on: { Affiliation: Affiliation; Agreement: Agreement; AgreementParty: AgreementParty; Assessment: Assessment; Bearing: Bearing; Condition: Condition; ConditionParty: ConditionParty; Consideration: Consideration; ConsiderationParty: ConsiderationParty; Event: Event; Figure: Figure; Outcome: Outcome; Participation: Participation }
}

/** What somebody requires of somebody: a condition, a demand, a benchmark, a pledge, or merely a concern. */
export interface Condition {
  readonly __typename: 'Condition'
  /** Who could have set or refused it, and did neither. */
  abstainers: Actor[]
  /** All judgements of it, latest first. */
  assessments: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: JUDGED_AT DESC. */
    orderBy?: readonly AssessmentOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: AssessmentWhere | null | undefined
  }, AssessmentConnection>
  /** Which events bear on it, and how. */
  bearings: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: ID ASC. */
    orderBy?: readonly BearingOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: BearingWhere | null | undefined
  }, BearingConnection>
  /** Who gains by it. */
  beneficiaries: Actor[]
  /** The camps into which its assessors fall; two or more where it is disputed. */
  camps: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, Camp[]>
  /** The claims that state it, latest first: on whose word, in which sentence. */
  claims: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: REPORTED_AT DESC. */
    orderBy?: readonly ClaimOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ClaimWhere | null | undefined
  }, ClaimConnection>
  /** What it is called in schemes of codes. */
  codes: ConditionCode[]
  /** What is on offer, or threatened, for it, where it names one. Null where it only stands in terms: `considerations` has all. */
  consideration: Consideration | null
  /** All that is on offer, or threatened, for it: what it names, and that in whose terms it stands. */
  considerations: Consideration[]
  /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. */
  contested: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, boolean>
  /** By when, where a time is set: it is due when that moment is over. Of what must not be done, when the ban ends: that is never overdue. */
  deadline: string | null
  /** The time limit in the words of the text ("within 48 hours"). */
  deadlineAsWritten: string | null
  /** The consideration that meeting it consists in: hostages for prisoners, of which each is the other’s. No status follows from it. */
  delivers: Consideration | null
  /** Whether two of its assessors disagree: their words, said without reservations, are of different classes among DONE, PART and FAILED, of moments with at most `window` days between them, and, where it recurs, of one week, month, quarter or year of UTC. */
  disputed: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
    /** How many days their judgements may lie apart. Default 366. */
    window?: number | null | undefined
  }, boolean>
  /** Whether it must be met before what it is for, or ends that if it ceases to be. */
  effect: ConditionEffect
  /** The events that bear on it, latest first. */
  events: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: STARTED_AT DESC. */
    orderBy?: readonly EventOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: EventWhere | null | undefined
  }, EventConnection>
  /** The numbers that are given for it. */
  figures: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: ID ASC. */
    orderBy?: readonly FigureOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: FigureWhere | null | undefined
  }, FigureConnection>
  /** When it was first stated: at the earliest of the events known to state it, as far as they occurred, of when it was said or reported by claims that assert or hedge it, and of the judgements of it; events and judgements that are merely denied or questioned tell nothing. Null where none of these is known. */
  firstStatedAt: string | null
  /** With what force it is put. */
  force: ConditionForce
  /** How formally it is put. */
  formality: Formality
  /** Who vouches for it. */
  guarantors: Actor[]
  /** All judgements of it, oldest first, with who gave them and where, also those by which its status does not go: how that went, `status(asOf:)` tells. */
  history: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
  }, StatusTurnConnection>
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** Who sets it. */
  issuers: Actor[]
  /** Who watches over it. */
  monitors: Actor[]
  /** Who has which part towards it, and on whose word. */
  parties: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: ID ASC. */
    orderBy?: readonly ConditionPartyOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ConditionPartyWhere | null | undefined
  }, ConditionPartyConnection>
  /** Whether something must be done, must not be done, must be allowed, or must cease. */
  polarity: Polarity
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId: string
  /** How often it has to be met anew, or whether it has to hold all the time. Null where it is to be met once. */
  recurs: Recurrence | null
  /** What has to be done or left undone, as briefly as possible. */
  requirement: string
  /** Whether its status is the word of the target’s side. */
  selfAssessed: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** By whose words. Default: `{ role: OTHERS }`. */
    by?: StatusBy | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, boolean>
  /** A short name for addresses and queries, lower case with hyphens. */
  slug: string
  /** The stage of an agreement to which it belongs. */
  stage: Stage | null
  /** How it stands: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Null where it was not known. */
  standing: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, Standing | null>
  /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
  status: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** By whose words. Default: `{ role: OTHERS }`. */
    by?: StatusBy | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, ConditionStatus>
  /** The judgement by which it has its status. Null where nobody has judged. */
  statusBy: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** By whose words. Default: `{ role: OTHERS }`. */
    by?: StatusBy | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, Assessment | null>
  /** What its status comes down to. */
  statusClass: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** By whose words. Default: `{ role: OTHERS }`. */
    by?: StatusBy | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, ConditionStatusClass>
  /** One sentence that says who requires what of whom. */
  summary: string
  /** The later conditions that take the place of this one. */
  supersededBy: Condition[]
  /** The earlier condition that this one takes the place of. */
  supersedes: Condition | null
  /** Who has to meet it. */
  targets: Actor[]
  /** What it is about, first of all. */
  topic: Topic
  /** All that it is about: its topic and further ones. */
  topics: Topic[]
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version: number
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
  }, VersionConnection>
}

/** What a condition is called in a scheme of codes. */
export interface ConditionCode {
  readonly __typename: 'ConditionCode'
  /** The scheme: "imf-mona". */
  scheme: string
  /** The code as that scheme writes it: "QPC". */
  value: string
}

/** A page of a list of conditions. */
export interface ConditionConnection {
  readonly __typename: 'ConditionConnection'
  /** The entries with their cursors. */
  edges: ConditionEdge[]
  /** How many conditions of the whole list there are for each key, most first. */
  facets: Field<{
    /** What to count by: one facet, or two at once. */
    by: readonly ConditionFacet[]
    /** How many groups. Default 20. At most 500. */
    first?: number | null | undefined
    /** Topics are counted as what stands above them at this level: 1 for the broadest. Those that stand no lower count as themselves. Default: all do. */
    level?: number | null | undefined
    /** By whose words STATUS and SELF_ASSESSED are counted, as of the moment of the list. Default: `{ role: OTHERS }`. */
    statusBy?: StatusBy | null | undefined
  }, ConditionFacetGroup[]>
  /** The entries alone. */
  nodes: Condition[]
  /** Where the page stands in the list. */
  pageInfo: PageInfo
  /** How many conditions of the whole list fall into each interval of time, oldest first. A moment that is known less exactly counts where it ends. Intervals without any are left out. */
  series: Field<{
    /** Which moment of theirs. */
    field: ConditionMoment
    /** How many intervals, the latest. Default: all. At most 500. */
    first?: number | null | undefined
    /** How long the intervals are. */
    interval: Interval
  }, SeriesPoint[]>
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
}

/** One entry in a list of conditions. */
export interface ConditionEdge {
  readonly __typename: 'ConditionEdge'
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor: string
  /** The entry itself. */
  node: Condition
}

/** A group of conditions with the same keys. */
export interface ConditionFacetGroup {
  readonly __typename: 'ConditionFacetGroup'
  /** How many rows there are. */
  count: number
  /** What the rows have in common: one key for each facet asked for, in that order. */
  keys: ConditionFacetKey[]
}

/** One of the keys that conditions of a group have in common. */
export interface ConditionFacetKey {
  readonly __typename: 'ConditionFacetKey'
  /** The actor who is the key, where keys are actors. */
  actor: Actor | null
  /** The facet: what is counted by. */
  by: ConditionFacet
  /** The key as people read it: the name of an actor or topic, else the key itself. */
  label: string | null
  /** The topic that is the key, where keys are topics. */
  topic: Topic | null
  /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
  value: string | null
}

/**
 * That an actor is a party to a condition, and which. Of several parties in a role that were found to be the same, one leads to
 * who they are; the others stay with whom they were written to be, where nobody looks.
 */
export interface ConditionParty {
  readonly __typename: 'ConditionParty'
  /** Who is the party. */
  actor: Actor | null
  /** The party as the text names it: "the Kabul authorities". Null where it is not said. */
  asWritten: string | null
  /** On whose word they are a party. Where nobody claims it by itself, it is known with the condition. */
  claims: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: REPORTED_AT DESC. */
    orderBy?: readonly ClaimOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ClaimWhere | null | undefined
  }, ClaimConnection>
  /** The condition. */
  condition: Condition | null
  /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. False where nobody claims it by itself. */
  contested: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, boolean>
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId: string
  /** Which party. */
  role: Role
  /** How it stands by claims of its own: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Without them as the condition. Null where it was not known. */
  standing: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, Standing | null>
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version: number
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
  }, VersionConnection>
}

/** A page of a list of parties to conditions. */
export interface ConditionPartyConnection {
  readonly __typename: 'ConditionPartyConnection'
  /** The entries with their cursors. */
  edges: ConditionPartyEdge[]
  /** The entries alone. */
  nodes: ConditionParty[]
  /** Where the page stands in the list. */
  pageInfo: PageInfo
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
}

/** One entry in a list of parties to conditions. */
export interface ConditionPartyEdge {
  readonly __typename: 'ConditionPartyEdge'
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor: string
  /** The entry itself. */
  node: ConditionParty
}

/** A condition stands otherwise than before, by what was recorded. */
export interface ConditionStatusChange {
  readonly __typename: 'ConditionStatusChange'
  /** The change by which it came to be so: of the claim by which somebody judges, or of the judgement. */
  change: Change
  /** The condition. */
  condition: Condition
  /** Its status by what has been recorded now. */
  status: ConditionStatus
  /** Its status by what had been recorded before. */
  statusBefore: ConditionStatus
}

/** What is to be created is there already, or what is to be changed is another by now: somebody else was first. */
export interface Conflict {
  readonly __typename: 'Conflict'
  /** The kind of fault, for programs: INVALID_INPUT, CONFLICT, NOT_FOUND. */
  code: string
  /** The `presentId` of what is there. Null where it is not known which one. */
  currentId: string | null
  /** Its version, as `expectedVersion` takes it. */
  currentVersion: number | null
  /** What is wrong, in a sentence for people. */
  message: string
}

/** What is on offer, or threatened, for a set of conditions. */
export interface Consideration {
  readonly __typename: 'Consideration'
  /** On whose word it is on offer. Where nobody claims it by itself, it is known with the first condition or outcome that speaks of it. */
  claims: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: REPORTED_AT DESC. */
    orderBy?: readonly ClaimOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ClaimWhere | null | undefined
  }, ClaimConnection>
  /** The conditions for which it is on offer: those of all its terms. */
  conditions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: FIRST_STATED_AT DESC. */
    orderBy?: readonly ConditionOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ConditionWhere | null | undefined
  }, ConditionConnection>
  /** What kind of thing it is. */
  considerationKind: ConsiderationKind
  /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. False where nobody claims it by itself. */
  contested: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, boolean>
  /** The conditions that consist in it. */
  deliveredBy: Condition[]
  /** One sentence that says what it is. */
  description: string | null
  /** The numbers that are given for it: the amount of a loan. */
  figures: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: ID ASC. */
    orderBy?: readonly FigureOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: FigureWhere | null | undefined
  }, FigureConnection>
  /** Whether what it was offered for had been done by the moment, by default by now. Considered are the conditions of its terms that had to be met before (PRECEDENT), as far as they had been stated by the moment and no other had taken their place. By the status of each at the moment: what was waived counts as met; what was withdrawn, lapsed or modified is left out; what is met, met in part, or ended, on the word of its target’s side alone counts as not judged, unless that side ends it as its issuer; a MUST_NOT that nobody judged is taken to be kept. A term is MET by as many as it needs; else UNJUDGED while those not judged could still make it so; else PARTLY_MET if any is met or met in part; else UNMET. All terms MET is MET; any UNMET or PARTLY_MET is PARTLY_MET if anything is met or met in part, else UNMET; else UNJUDGED. GRADUATED has no terms: MET by all, PARTLY_MET by any, UNJUDGED if any is not judged, else UNMET. */
  fulfilment: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, Fulfilment>
  /** Who gives it. */
  givers: Actor[]
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** The stages that open by it. */
  opens: Stage[]
  /** How many of the conditions that name it, and stand in no other of its terms, have to be met for it. */
  operator: ConsiderationOperator
  /** What became of it over time, latest first. */
  outcomes: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: EFFECTIVE_AT DESC. */
    orderBy?: readonly OutcomeOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: OutcomeWhere | null | undefined
  }, OutcomeConnection>
  /** Who gives and who receives it, and on whose word. */
  parties: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: ID ASC. */
    orderBy?: readonly ConsiderationPartyOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ConsiderationPartyWhere | null | undefined
  }, ConsiderationPartyConnection>
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId: string
  /** Who receives it. */
  receivers: Actor[]
  /** Whether it is something good that is promised, or something bad that is threatened. */
  sign: ConsiderationSign
  /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for a consideration that is given none. */
  slug: string
  /** The stage of an agreement to which it belongs. */
  stage: Stage | null
  /** How it stands by claims of its own: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Without them as the strongest of its conditions, also those of its terms, and of its outcomes; ASSERTED where it has neither. */
  standing: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, Standing | null>
  /** What became of it: the state of its latest outcome. Null where there is none. */
  state: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, OutcomeState | null>
  /** What must be met for it: every one of these. None where it is given the more, the more is met (GRADUATED). */
  terms: Term[]
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version: number
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
  }, VersionConnection>
}

/** A page of a list of considerations. */
export interface ConsiderationConnection {
  readonly __typename: 'ConsiderationConnection'
  /** The entries with their cursors. */
  edges: ConsiderationEdge[]
  /** How many considerations of the whole list there are for each key, most first. */
  facets: Field<{
    /** What to count by: one facet, or two at once. */
    by: readonly ConsiderationFacet[]
    /** How many groups. Default 20. At most 500. */
    first?: number | null | undefined
  }, ConsiderationFacetGroup[]>
  /** The entries alone. */
  nodes: Consideration[]
  /** Where the page stands in the list. */
  pageInfo: PageInfo
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
}

/** One entry in a list of considerations. */
export interface ConsiderationEdge {
  readonly __typename: 'ConsiderationEdge'
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor: string
  /** The entry itself. */
  node: Consideration
}

/** A group of considerations with the same keys. */
export interface ConsiderationFacetGroup {
  readonly __typename: 'ConsiderationFacetGroup'
  /** How many rows there are. */
  count: number
  /** What the rows have in common: one key for each facet asked for, in that order. */
  keys: ConsiderationFacetKey[]
}

/** One of the keys that considerations of a group have in common. */
export interface ConsiderationFacetKey {
  readonly __typename: 'ConsiderationFacetKey'
  /** The actor who is the key, where keys are actors. */
  actor: Actor | null
  /** The facet: what is counted by. */
  by: ConsiderationFacet
  /** The key as people read it: the name of an actor or topic, else the key itself. */
  label: string | null
  /** The topic that is the key, where keys are topics. */
  topic: Topic | null
  /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
  value: string | null
}

/**
 * That an actor gives or receives a consideration. Of several in a role that were found to be the same, one leads to who they
 * are; the others stay with whom they were written to be, where nobody looks.
 */
export interface ConsiderationParty {
  readonly __typename: 'ConsiderationParty'
  /** Who is the party. */
  actor: Actor | null
  /** The party as the text names it: "the Kabul authorities". Null where it is not said. */
  asWritten: string | null
  /** On whose word they are a party. Where nobody claims it by itself, it is known with the consideration. */
  claims: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: REPORTED_AT DESC. */
    orderBy?: readonly ClaimOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ClaimWhere | null | undefined
  }, ClaimConnection>
  /** The consideration. */
  consideration: Consideration | null
  /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. False where nobody claims it by itself. */
  contested: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, boolean>
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId: string
  /** Whether the actor gives or receives. */
  role: Role
  /** How it stands by claims of its own: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Without them as the consideration. Null where it was not known. */
  standing: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, Standing | null>
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version: number
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
  }, VersionConnection>
}

/** A page of a list of parties to considerations. */
export interface ConsiderationPartyConnection {
  readonly __typename: 'ConsiderationPartyConnection'
  /** The entries with their cursors. */
  edges: ConsiderationPartyEdge[]
  /** The entries alone. */
  nodes: ConsiderationParty[]
  /** Where the page stands in the list. */
  pageInfo: PageInfo
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
}

/** One entry in a list of parties to considerations. */
export interface ConsiderationPartyEdge {
  readonly __typename: 'ConsiderationPartyEdge'
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor: string
  /** The entry itself. */
  node: ConsiderationParty
}

/** The actor that was added. */
export interface CreateActorPayload {
  readonly __typename: 'CreateActorPayload'
  /** The actor. */
  actor: Actor
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
}

/** What became of `createActor`: its payload, or a fault. */
export interface CreateActorResult {
  readonly __typename: 'Conflict' | 'CreateActorPayload' | 'InvalidInput' | 'NotFound'
  readonly $on: { Conflict: Conflict; CreateActorPayload: CreateActorPayload; InvalidInput: InvalidInput; NotFound: NotFound }
}

/** The affiliation that was added. */
export interface CreateAffiliationPayload {
  readonly __typename: 'CreateAffiliationPayload'
  /** The affiliation. */
  affiliation: Affiliation
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
}

/** What became of `createAffiliation`: its payload, or a fault. */
export interface CreateAffiliationResult {
  readonly __typename: 'Conflict' | 'CreateAffiliationPayload' | 'InvalidInput' | 'NotFound'
  readonly $on: { Conflict: Conflict; CreateAffiliationPayload: CreateAffiliationPayload; InvalidInput: InvalidInput; NotFound: NotFound }
}

/** The agreement that was added. */
export interface CreateAgreementPayload {
  readonly __typename: 'CreateAgreementPayload'
  /** The agreement. */
  agreement: Agreement
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
}

/** What became of `createAgreement`: its payload, or a fault. */
export interface CreateAgreementResult {
  readonly __typename: 'Conflict' | 'CreateAgreementPayload' | 'InvalidInput' | 'NotFound'
  readonly $on: { Conflict: Conflict; CreateAgreementPayload: CreateAgreementPayload; InvalidInput: InvalidInput; NotFound: NotFound }
}

/** The article that was added. */
export interface CreateArticlePayload {
  readonly __typename: 'CreateArticlePayload'
  /** The article. */
  article: Article
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
}

/** What became of `createArticle`: its payload, or a fault. */
export interface CreateArticleResult {
  readonly __typename: 'Conflict' | 'CreateArticlePayload' | 'InvalidInput' | 'NotFound'
  readonly $on: { Conflict: Conflict; CreateArticlePayload: CreateArticlePayload; InvalidInput: InvalidInput; NotFound: NotFound }
}

/** The assessment that was added. */
export interface CreateAssessmentPayload {
  readonly __typename: 'CreateAssessmentPayload'
  /** The assessment. */
  assessment: Assessment
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
}

/** What became of `createAssessment`: its payload, or a fault. */
export interface CreateAssessmentResult {
  readonly __typename: 'Conflict' | 'CreateAssessmentPayload' | 'InvalidInput' | 'NotFound'
  readonly $on: { Conflict: Conflict; CreateAssessmentPayload: CreateAssessmentPayload; InvalidInput: InvalidInput; NotFound: NotFound }
}

/** The bearing that was added. */
export interface CreateBearingPayload {
  readonly __typename: 'CreateBearingPayload'
  /** The bearing. */
  bearing: Bearing
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
}

/** What became of `createBearing`: its payload, or a fault. */
export interface CreateBearingResult {
  readonly __typename: 'Conflict' | 'CreateBearingPayload' | 'InvalidInput' | 'NotFound'
  readonly $on: { Conflict: Conflict; CreateBearingPayload: CreateBearingPayload; InvalidInput: InvalidInput; NotFound: NotFound }
}

/** The condition that was added. */
export interface CreateConditionPayload {
  readonly __typename: 'CreateConditionPayload'
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
  /** The condition. */
  condition: Condition
}

/** What became of `createCondition`: its payload, or a fault. */
export interface CreateConditionResult {
  readonly __typename: 'Conflict' | 'CreateConditionPayload' | 'InvalidInput' | 'NotFound'
  readonly $on: { Conflict: Conflict; CreateConditionPayload: CreateConditionPayload; InvalidInput: InvalidInput; NotFound: NotFound }
}

/** The consideration that was added. */
export interface CreateConsiderationPayload {
  readonly __typename: 'CreateConsiderationPayload'
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
  /** The consideration. */
  consideration: Consideration
}

/** What became of `createConsideration`: its payload, or a fault. */
export interface CreateConsiderationResult {
  readonly __typename: 'Conflict' | 'CreateConsiderationPayload' | 'InvalidInput' | 'NotFound'
  readonly $on: { Conflict: Conflict; CreateConsiderationPayload: CreateConsiderationPayload; InvalidInput: InvalidInput; NotFound: NotFound }
}

/** The event that was added. */
export interface CreateEventPayload {
  readonly __typename: 'CreateEventPayload'
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
  /** The event. */
  event: Event
}

/** What became of `createEvent`: its payload, or a fault. */
export interface CreateEventResult {
  readonly __typename: 'Conflict' | 'CreateEventPayload' | 'InvalidInput' | 'NotFound'
  readonly $on: { Conflict: Conflict; CreateEventPayload: CreateEventPayload; InvalidInput: InvalidInput; NotFound: NotFound }
}

/** The figure that was added. */
export interface CreateFigurePayload {
  readonly __typename: 'CreateFigurePayload'
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
  /** The figure. */
  figure: Figure
}

/** What became of `createFigure`: its payload, or a fault. */
export interface CreateFigureResult {
  readonly __typename: 'Conflict' | 'CreateFigurePayload' | 'InvalidInput' | 'NotFound'
  readonly $on: { Conflict: Conflict; CreateFigurePayload: CreateFigurePayload; InvalidInput: InvalidInput; NotFound: NotFound }
}

/** The outcome that was added. */
export interface CreateOutcomePayload {
  readonly __typename: 'CreateOutcomePayload'
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
  /** The outcome. */
  outcome: Outcome
}

/** What became of `createOutcome`: its payload, or a fault. */
export interface CreateOutcomeResult {
  readonly __typename: 'Conflict' | 'CreateOutcomePayload' | 'InvalidInput' | 'NotFound'
  readonly $on: { Conflict: Conflict; CreateOutcomePayload: CreateOutcomePayload; InvalidInput: InvalidInput; NotFound: NotFound }
}

/** The stage that was added. */
export interface CreateStagePayload {
  readonly __typename: 'CreateStagePayload'
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
  /** The stage. */
  stage: Stage
}

/** What became of `createStage`: its payload, or a fault. */
export interface CreateStageResult {
  readonly __typename: 'Conflict' | 'CreateStagePayload' | 'InvalidInput' | 'NotFound'
  readonly $on: { Conflict: Conflict; CreateStagePayload: CreateStagePayload; InvalidInput: InvalidInput; NotFound: NotFound }
}

/** The topic that was added. */
export interface CreateTopicPayload {
  readonly __typename: 'CreateTopicPayload'
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
  /** The topic. */
  topic: Topic
}

/** What became of `createTopic`: its payload, or a fault. */
export interface CreateTopicResult {
  readonly __typename: 'Conflict' | 'CreateTopicPayload' | 'InvalidInput' | 'NotFound'
  readonly $on: { Conflict: Conflict; CreateTopicPayload: CreateTopicPayload; InvalidInput: InvalidInput; NotFound: NotFound }
}

/** The webhook that was made. */
export interface CreateWebhookPayload {
  readonly __typename: 'CreateWebhookPayload'
  /** What its messages are signed with. It is not told again. */
  secret: string
  /** The webhook. */
  webhook: Webhook
}

/** What became of `createWebhook`: its payload, or a fault. */
export interface CreateWebhookResult {
  readonly __typename: 'Conflict' | 'CreateWebhookPayload' | 'InvalidInput' | 'NotFound'
  readonly $on: { Conflict: Conflict; CreateWebhookPayload: CreateWebhookPayload; InvalidInput: InvalidInput; NotFound: NotFound }
}

/** A named body of records from one source: the keys that its authors chose are unique within it. */
export interface Dataset {
  readonly __typename: 'Dataset'
  /** One sentence that says what it holds. */
  description: string | null
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** The licence under which its records are available. */
  licence: string | null
  /** The dataset's name. */
  name: string
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId: string
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version: number
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
  }, VersionConnection>
}

/** A page of a list of datasets. */
export interface DatasetConnection {
  readonly __typename: 'DatasetConnection'
  /** The entries with their cursors. */
  edges: DatasetEdge[]
  /** The entries alone. */
  nodes: Dataset[]
  /** Where the page stands in the list. */
  pageInfo: PageInfo
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
}

/** One entry in a list of datasets. */
export interface DatasetEdge {
  readonly __typename: 'DatasetEdge'
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor: string
  /** The entry itself. */
  node: Dataset
}

/** That a webhook was removed. */
export interface DeleteWebhookPayload {
  readonly __typename: 'DeleteWebhookPayload'
  /** Its number. */
  deletedNumber: string
}

/** What became of `deleteWebhook`: its payload, or a fault. */
export interface DeleteWebhookResult {
  readonly __typename: 'Conflict' | 'DeleteWebhookPayload' | 'InvalidInput' | 'NotFound'
  readonly $on: { Conflict: Conflict; DeleteWebhookPayload: DeleteWebhookPayload; InvalidInput: InvalidInput; NotFound: NotFound }
}

/** Something that happened, is happening, is planned, or is said not to have happened. */
export interface Event {
  readonly __typename: 'Event'
  /** On which conditions the event bears, and how. */
  bearings: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: ID ASC. */
    orderBy?: readonly BearingOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: BearingWhere | null | undefined
  }, BearingConnection>
  /** On whose word. */
  claims: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: REPORTED_AT DESC. */
    orderBy?: readonly ClaimOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ClaimWhere | null | undefined
  }, ClaimConnection>
  /** What it is called in schemes of codes. */
  codes: EventCode[]
  /** The conditions on which the event bears. */
  conditions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: FIRST_STATED_AT DESC. */
    orderBy?: readonly ConditionOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ConditionWhere | null | undefined
  }, ConditionConnection>
  /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. */
  contested: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, boolean>
  /** When it ended. Null for an event that ended within `startedAt`, or while it lasts. */
  endedAt: string | null
  /** The broad category: one of the 16 of the PLOVER ontology, STATEMENT or OTHER. */
  eventType: EventType
  /** The numbers that are given for it. Numbers that contradict each other stand side by side. */
  figures: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: ID ASC. */
    orderBy?: readonly FigureOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: FigureWhere | null | undefined
  }, FigureConnection>
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** What became of considerations by this event. */
  outcomes: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: EFFECTIVE_AT DESC. */
    orderBy?: readonly OutcomeOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: OutcomeWhere | null | undefined
  }, OutcomeConnection>
  /** The larger event that this one is a part of. */
  partOf: Event | null
  /** Who takes part, and how. Whoever was merged into another with the same part counts once: as what was written of the other says. */
  participants: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: ID ASC. */
    orderBy?: readonly ParticipationOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ParticipationWhere | null | undefined
  }, ParticipationConnection>
  /** The events that are parts of this one. */
  parts: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: STARTED_AT DESC. */
    orderBy?: readonly EventOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: EventWhere | null | undefined
  }, EventConnection>
  /** Where it takes place. */
  place: Place | null
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId: string
  /** Whether it happened at all. */
  realis: Realis
  /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for an event that is given none. */
  slug: string
  /** How it stands: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Null where it was not known. */
  standing: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, Standing | null>
  /** When it began or took place. */
  startedAt: string | null
  /** A narrower category. */
  subtype: EventSubtype | null
  /** One line that says what happened. */
  title: string
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version: number
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
  }, VersionConnection>
}

/** What an event is called in a scheme of codes. */
export interface EventCode {
  readonly __typename: 'EventCode'
  /** The scheme: "cameo". */
  scheme: string
  /** The code as that scheme writes it: "0211". */
  value: string
}

/** A page of a list of events. */
export interface EventConnection {
  readonly __typename: 'EventConnection'
  /** The entries with their cursors. */
  edges: EventEdge[]
  /** How many events of the whole list there are for each key, most first. */
  facets: Field<{
    /** What to count by: one facet, or two at once. */
    by: readonly EventFacet[]
    /** How many groups. Default 20. At most 500. */
    first?: number | null | undefined
  }, EventFacetGroup[]>
  /** The entries alone. */
  nodes: Event[]
  /** Where the page stands in the list. */
  pageInfo: PageInfo
  /** How many events of the whole list fall into each interval of time, oldest first. A moment that is known less exactly counts where it ends. Intervals without any are left out. */
  series: Field<{
    /** Which moment of theirs. */
    field: EventMoment
    /** How many intervals, the latest. Default: all. At most 500. */
    first?: number | null | undefined
    /** How long the intervals are. */
    interval: Interval
  }, SeriesPoint[]>
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
}

/** One entry in a list of events. */
export interface EventEdge {
  readonly __typename: 'EventEdge'
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor: string
  /** The entry itself. */
  node: Event
}

/** A group of events with the same keys. */
export interface EventFacetGroup {
  readonly __typename: 'EventFacetGroup'
  /** How many rows there are. */
  count: number
  /** What the rows have in common: one key for each facet asked for, in that order. */
  keys: EventFacetKey[]
}

/** One of the keys that events of a group have in common. */
export interface EventFacetKey {
  readonly __typename: 'EventFacetKey'
  /** The actor who is the key, where keys are actors. */
  actor: Actor | null
  /** The facet: what is counted by. */
  by: EventFacet
  /** The key as people read it: the name of an actor or topic, else the key itself. */
  label: string | null
  /** The topic that is the key, where keys are topics. */
  topic: Topic | null
  /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
  value: string | null
}

/** A group of rows with the same keys. */
export interface Facet {
  readonly __typename: 'ActorFacetGroup' | 'AgreementFacetGroup' | 'ArticleFacetGroup' | 'AssessmentFacetGroup' | 'BearingFacetGroup' | 'ClaimFacetGroup' | 'ConditionFacetGroup' | 'ConsiderationFacetGroup' | 'EventFacetGroup' | 'OriginFacetGroup' | 'OutcomeFacetGroup' | 'ParticipationFacetGroup' | 'TopicFacetGroup'
  readonly $on: { ActorFacetGroup: ActorFacetGroup; AgreementFacetGroup: AgreementFacetGroup; ArticleFacetGroup: ArticleFacetGroup; AssessmentFacetGroup: AssessmentFacetGroup; BearingFacetGroup: BearingFacetGroup; ClaimFacetGroup: ClaimFacetGroup; ConditionFacetGroup: ConditionFacetGroup; ConsiderationFacetGroup: ConsiderationFacetGroup; EventFacetGroup: EventFacetGroup; OriginFacetGroup: OriginFacetGroup; OutcomeFacetGroup: OutcomeFacetGroup; ParticipationFacetGroup: ParticipationFacetGroup; TopicFacetGroup: TopicFacetGroup }
  /** How many rows there are. */
  count: number
  /** What the rows have in common: one key for each facet asked for, in that order. */
  keys: FacetKey[]
}

/** One of the keys that the rows of a group have in common. */
export interface FacetKey {
  readonly __typename: 'ActorFacetKey' | 'AgreementFacetKey' | 'ArticleFacetKey' | 'AssessmentFacetKey' | 'BearingFacetKey' | 'ClaimFacetKey' | 'ConditionFacetKey' | 'ConsiderationFacetKey' | 'EventFacetKey' | 'OriginFacetKey' | 'OutcomeFacetKey' | 'ParticipationFacetKey' | 'TopicFacetKey'
  readonly $on: { ActorFacetKey: ActorFacetKey; AgreementFacetKey: AgreementFacetKey; ArticleFacetKey: ArticleFacetKey; AssessmentFacetKey: AssessmentFacetKey; BearingFacetKey: BearingFacetKey; ClaimFacetKey: ClaimFacetKey; ConditionFacetKey: ConditionFacetKey; ConsiderationFacetKey: ConsiderationFacetKey; EventFacetKey: EventFacetKey; OriginFacetKey: OriginFacetKey; OutcomeFacetKey: OutcomeFacetKey; ParticipationFacetKey: ParticipationFacetKey; TopicFacetKey: TopicFacetKey }
  /** The actor who is the key, where keys are actors. */
  actor: Actor | null
  /** The key as people read it: the name of an actor or topic, else the key itself. */
  label: string | null
  /** The topic that is the key, where keys are topics. */
  topic: Topic | null
  /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
  value: string | null
}

/** Why a mutation was refused. There may be more kinds of faults in time: ask for these fields of those that you do not know. */
export interface Fault {
  readonly __typename: 'Conflict' | 'InvalidInput' | 'NotFound'
  readonly $on: { Conflict: Conflict; InvalidInput: InvalidInput; NotFound: NotFound }
  /** The kind of fault, for programs: INVALID_INPUT, CONFLICT, NOT_FOUND. */
  code: string
  /** What is wrong, in a sentence for people. */
  message: string
}

/** A number that somebody gives for an event, a condition or a consideration. Figures that contradict each other stand side by side. */
export interface Figure {
  readonly __typename: 'Figure'
  /** On whose word. */
  claims: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: REPORTED_AT DESC. */
    orderBy?: readonly ClaimOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ClaimWhere | null | undefined
  }, ClaimConnection>
  /** The condition that the figure describes. */
  condition: Condition | null
  /** Whether another figure contradicts it. Two figures for the same thing contradict each other where they give the same measure, `of`, unit, use and countedAt, and the ranges that they leave open do not overlap. What is meant about (APPROX) contradicts nothing, and neither does a toll that rises, which is counted at another moment. */
  conflicting: boolean
  /** The figures that contradict it. */
  conflicts: Figure[]
  /** The consideration that the figure describes. */
  consideration: Consideration | null
  /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. */
  contested: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, boolean>
  /** The moment for which it was counted or measured. A toll that rises is counted at one moment after another. */
  countedAt: string | null
  /** The event that the figure describes. */
  event: Event | null
  /** The upper bound, where the source gives one. */
  high: number | null
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** The lower bound, where the source gives one. */
  low: number | null
  /** What is counted or measured ("people evacuated", "share of population"). */
  measure: string
  /** Of whom or what ("Afghans", "Dutch nationals"). */
  of: string | null
  /** The total that this figure is a part of. */
  partOf: Figure | null
  /** The figures that this total is made up of. */
  parts: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: ID ASC. */
    orderBy?: readonly FigureOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: FigureWhere | null | undefined
  }, FigureConnection>
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId: string
  /** How exact the number is meant to be. */
  qualifier: FigureQualifier
  /** How it stands: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Null where it was not known. */
  standing: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, Standing | null>
  /**
   * The unit, in the words of a vocabulary: "people", "percent", "tonnes", a currency by its ISO 4217 code. A unit that the vocabulary
   * does not have stays as written.
   */
  unit: string
  /** The unit as the text writes it ("US$", "persons"), where that is otherwise. */
  unitAsWritten: string | null
  /** What the number is: what is required, that adjusted, what came of it, or merely what is reported. */
  use: FigureUse
  /** The number, where the source gives one. */
  value: number | null
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version: number
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
  }, VersionConnection>
}

/** A page of a list of figures. */
export interface FigureConnection {
  readonly __typename: 'FigureConnection'
  /** The entries with their cursors. */
  edges: FigureEdge[]
  /** The entries alone. */
  nodes: Figure[]
  /** Where the page stands in the list. */
  pageInfo: PageInfo
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
}

/** One entry in a list of figures. */
export interface FigureEdge {
  readonly __typename: 'FigureEdge'
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor: string
  /** The entry itself. */
  node: Figure
}

/** A place where words of the query stand. */
export interface Highlight {
  readonly __typename: 'Highlight'
  /** Where they end there, in Unicode code points counted from 0, exclusive. */
  endOffset: number
  /** The field of the object in which they stand: `title`, `text`, `names`…. */
  field: string
  /** Of a list, such as `names`: in which of its entries they stand, counted from 0. Null for other fields. */
  item: number | null
  /** Where they start in the text of the field, or of the entry, in Unicode code points counted from 0, inclusive. */
  startOffset: number
  /** The words as they stand there. Null where they are withheld. */
  text: string | null
  /** Why the words are withheld. Null where they are shown. */
  textWithheld: TextWithheld | null
}

/** What became of a dossier. */
export interface ImportDossierPayload {
  readonly __typename: 'ImportDossierPayload'
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
  /** How many records are new. */
  created: number
  /** How many were there, the same. */
  unchanged: number
  /** How many were there and are different now. */
  updated: number
}

/** What became of `importDossier`: its payload, or a fault. */
export interface ImportDossierResult {
  readonly __typename: 'Conflict' | 'ImportDossierPayload' | 'InvalidInput' | 'NotFound'
  readonly $on: { Conflict: Conflict; ImportDossierPayload: ImportDossierPayload; InvalidInput: InvalidInput; NotFound: NotFound }
}

/** One thing that is wrong with an input. */
export interface InputIssue {
  readonly __typename: 'InputIssue'
  /** What kind of thing, as importers call it: `quote_not_found`. */
  code: string
  /** What is wrong, and how to mend it. */
  message: string
  /** Where: from the argument on, as in `["input", "claims", "0", "quotes", "0", "exact"]`. */
  path: string[]
  /** What was perhaps meant, the likeliest first: names, keys, words of the text. */
  suggestions: string[]
}

/** The input cannot be written as it is. Nothing was. */
export interface InvalidInput {
  readonly __typename: 'InvalidInput'
  /** The kind of fault, for programs: INVALID_INPUT, CONFLICT, NOT_FOUND. */
  code: string
  /** What is wrong with it: the first 100 faults; `message` says how many more there are. */
  issues: InputIssue[]
  /** What is wrong, in a sentence for people. */
  message: string
}

/** Who two actors are. */
export interface MergeActorsPayload {
  readonly __typename: 'MergeActorsPayload'
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
  /** The `presentId` of the actor that is no more by itself; it leads to the survivor. */
  mergedId: string
  /** Who both are: all that was known of either. */
  survivor: Actor
}

/** What became of `mergeActors`: its payload, or a fault. */
export interface MergeActorsResult {
  readonly __typename: 'Conflict' | 'InvalidInput' | 'MergeActorsPayload' | 'NotFound'
  readonly $on: { Conflict: Conflict; InvalidInput: InvalidInput; MergeActorsPayload: MergeActorsPayload; NotFound: NotFound }
}

/** An actor as it was written before it was found to be the same as another. */
export interface MergedActor {
  readonly __typename: 'MergedActor'
  /** What kind of actor this is. */
  actorKind: ActorKind
  /** Its global id, which leads to the other. */
  formerId: string
  /** The name by which the actor is best known in English. */
  name: string
  /** Its slug, which leads to the other. */
  slug: string
  /** Its version, as `unmergeActors` expects it. */
  version: number
}

/** Where to write: each field is a transaction of its own, done in order. Each says which scope a key needs for it. */
export interface Mutation {
  readonly __typename: 'Mutation'
  /** Adds a state of the text of an article. The text that was published last is the article’s: this one, unless its `publishedAt` says that it came before. No text is overwritten, and no quote is moved. Needs a key of the scope `write` or `write:DATASET`. */
  addRevision: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** Of which article, and the text. */
    input: AddRevisionInput
  }, AddRevisionResult | null>
  /** Adds an actor. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`. */
  createActor: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** The actor. */
    input: CreateActorInput
  }, CreateActorResult | null>
  /** Adds an affiliation. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`. */
  createAffiliation: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** The affiliation. */
    input: CreateAffiliationInput
  }, CreateAffiliationResult | null>
  /** Adds an agreement. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`. */
  createAgreement: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** The agreement. */
    input: CreateAgreementInput
  }, CreateAgreementResult | null>
  /** Adds an article. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`. */
  createArticle: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** The article. */
    input: CreateArticleInput
  }, CreateArticleResult | null>
  /** Adds an assessment. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`. */
  createAssessment: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** The assessment. */
    input: CreateAssessmentInput
  }, CreateAssessmentResult | null>
  /** Adds a bearing. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`. */
  createBearing: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** The bearing. */
    input: CreateBearingInput
  }, CreateBearingResult | null>
  /** Adds a condition. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`. */
  createCondition: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** The condition. */
    input: CreateConditionInput
  }, CreateConditionResult | null>
  /** Adds a consideration. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`. */
  createConsideration: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** The consideration. */
    input: CreateConsiderationInput
  }, CreateConsiderationResult | null>
  /** Adds an event. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`. */
  createEvent: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** The event. */
    input: CreateEventInput
  }, CreateEventResult | null>
  /** Adds a figure. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`. */
  createFigure: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** The figure. */
    input: CreateFigureInput
  }, CreateFigureResult | null>
  /** Adds an outcome. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`. */
  createOutcome: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** The outcome. */
    input: CreateOutcomeInput
  }, CreateOutcomeResult | null>
  /** Adds a stage. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`. */
  createStage: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** The stage. */
    input: CreateStageInput
  }, CreateStageResult | null>
  /** Adds a topic. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`. */
  createTopic: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** The topic. */
    input: CreateTopicInput
  }, CreateTopicResult | null>
  /** Makes a webhook, which is told of what is recorded from then on. Needs a key of the scope `admin`. */
  createWebhook: Field<{
    /** Where, and of what. */
    input: CreateWebhookInput
  }, CreateWebhookResult | null>
  /** Removes a webhook, with the messages that were laid aside. Needs a key of the scope `admin`. */
  deleteWebhook: Field<{
    /** The number of the webhook. */
    number: string
  }, DeleteWebhookResult | null>
  /** Imports a dossier whole, or not at all: as `proviso import` does, for what is sent rather than kept in files. A dossier that was imported before changes nothing. Needs a key of the scope `write` or `write:DATASET`. */
  importDossier: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** The dossier. */
    input: ImportDossierInput
  }, ImportDossierResult | null>
  /** Says that two actors are one: all that names one of them leads to the survivor. A key for single datasets has to permit writing to the one that had `actor` first. Needs a key of the scope `write` or `write:DATASET`. */
  mergeActors: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** The two. */
    input: MergeActorsInput
  }, MergeActorsResult | null>
  /** Pauses a webhook: what is recorded is told once it is resumed. Needs a key of the scope `admin`. */
  pauseWebhook: Field<{
    /** The number of the webhook. */
    number: string
  }, PauseWebhookResult | null>
  /** Sends messages again that were laid aside, at most 10 at a time, and waits for what becomes of them. One that is taken is laid aside no more. Needs a key of the scope `admin`. */
  resendDeadLetters: Field<{
    /** The numbers of the messages. Default: the first 10 of the webhook. */
    letters?: readonly string[] | null | undefined
    /** The number of the webhook. */
    number: string
  }, ResendDeadLettersResult | null>
  /** Tells a webhook again that was paused, or that waits, from where it was told last. What was in vain before does not count. Needs a key of the scope `admin`. */
  resumeWebhook: Field<{
    /** The number of the webhook. */
    number: string
  }, ResumeWebhookResult | null>
  /** Retracts a fact, a claim, or an article, actor, topic or stage that should not have been made. It stays in the record, marked; no import brings it back, for it is yours. What stands and refers to it has to be retracted first. Needs a key of the scope `write` or `write:DATASET`. */
  retract: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** What is retracted, and why. */
    input: RetractInput
  }, RetractResult | null>
  /** Says something else of an actor than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`. */
  reviseActor: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** Which one, and what. */
    input: ReviseActorInput
  }, ReviseActorResult | null>
  /** Says something else of an affiliation than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`. */
  reviseAffiliation: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** Which one, and what. */
    input: ReviseAffiliationInput
  }, ReviseAffiliationResult | null>
  /** Says something else of an agreement than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`. */
  reviseAgreement: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** Which one, and what. */
    input: ReviseAgreementInput
  }, ReviseAgreementResult | null>
  /** Says something else of an article than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`. */
  reviseArticle: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** Which one, and what. */
    input: ReviseArticleInput
  }, ReviseArticleResult | null>
  /** Says something else of an assessment than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`. */
  reviseAssessment: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** Which one, and what. */
    input: ReviseAssessmentInput
  }, ReviseAssessmentResult | null>
  /** Says something else of a bearing than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`. */
  reviseBearing: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** Which one, and what. */
    input: ReviseBearingInput
  }, ReviseBearingResult | null>
  /** Says something else of a condition than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`. */
  reviseCondition: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** Which one, and what. */
    input: ReviseConditionInput
  }, ReviseConditionResult | null>
  /** Says something else of a consideration than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`. */
  reviseConsideration: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** Which one, and what. */
    input: ReviseConsiderationInput
  }, ReviseConsiderationResult | null>
  /** Says something else of an event than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`. */
  reviseEvent: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** Which one, and what. */
    input: ReviseEventInput
  }, ReviseEventResult | null>
  /** Says something else of a figure than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`. */
  reviseFigure: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** Which one, and what. */
    input: ReviseFigureInput
  }, ReviseFigureResult | null>
  /** Says something else of an outcome than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`. */
  reviseOutcome: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** Which one, and what. */
    input: ReviseOutcomeInput
  }, ReviseOutcomeResult | null>
  /** Says something else of a stage than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`. */
  reviseStage: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** Which one, and what. */
    input: ReviseStageInput
  }, ReviseStageResult | null>
  /** Says something else of a topic than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`. */
  reviseTopic: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** Which one, and what. */
    input: ReviseTopicInput
  }, ReviseTopicResult | null>
  /** Adds an assessment in place of another, which stays in the record as it was. Where something is in its place already, that is a CONFLICT. Needs a key of the scope `write` or `write:DATASET`. */
  supersedeAssessment: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** In whose place, and what it says. */
    input: SupersedeAssessmentInput
  }, SupersedeAssessmentResult | null>
  /** Adds a condition in place of another, which stays in the record as it was. Where something is in its place already, that is a CONFLICT. Needs a key of the scope `write` or `write:DATASET`. */
  supersedeCondition: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** In whose place, and what it says. */
    input: SupersedeConditionInput
  }, SupersedeConditionResult | null>
  /** Takes back that an actor is the same as another: what was written of it is its own again. A key for single datasets has to permit writing to the one that had `actor` first. Needs a key of the scope `write` or `write:DATASET`. */
  unmergeActors: Field<{
    /** Whether all is done as it would be, answered, and then undone. Default false. */
    dryRun?: boolean | undefined
    /** Which. */
    input: UnmergeActorsInput
  }, UnmergeActorsResult | null>
}

/** Anything that has an id of its own and can be fetched again by it. */
export interface Node {
  readonly __typename: 'Actor' | 'Affiliation' | 'Agreement' | 'AgreementParty' | 'Article' | 'Assessment' | 'Bearing' | 'Change' | 'Claim' | 'Condition' | 'ConditionParty' | 'Consideration' | 'ConsiderationParty' | 'Dataset' | 'Event' | 'Figure' | 'Origin' | 'Outcome' | 'Participation' | 'Publisher' | 'Quote' | 'Revision' | 'Stage' | 'Topic' | 'Version'
  readonly $on: { Actor: Actor; Affiliation: Affiliation; Agreement: Agreement; AgreementParty: AgreementParty; Article: Article; Assessment: Assessment; Bearing: Bearing; Change: Change; Claim: Claim; Condition: Condition; ConditionParty: ConditionParty; Consideration: Consideration; ConsiderationParty: ConsiderationParty; Dataset: Dataset; Event: Event; Figure: Figure; Origin: Origin; Outcome: Outcome; Participation: Participation; Publisher: Publisher; Quote: Quote; Revision: Revision; Stage: Stage; Topic: Topic; Version: Version }
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId: string
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version: number
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
  }, VersionConnection>
}

/** What is to be changed is not there. */
export interface NotFound {
  readonly __typename: 'NotFound'
  /** The kind of fault, for programs: INVALID_INPUT, CONFLICT, NOT_FOUND. */
  code: string
  /** What is wrong, in a sentence for people. */
  message: string
}

/** What brought records in, and when: a file that was imported, or somebody who writes over the API. */
export interface Origin {
  readonly __typename: 'Origin'
  /** How many records were created. */
  created: number
  /** The dataset that the records belong to. */
  dataset: Dataset
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** What it is called: the name of the file, without its folder; the name of the key or of the agent. */
  name: string
  /** The mutation by which they wrote, as in "createCondition". Null where it was a file. */
  operation: string | null
  /** What sort of origin this is. */
  originKind: OriginKind
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId: string
  /** Why, in their words. */
  reason: string | null
  /** When what it brought was recorded. */
  recordedAt: string
  /** How many records were there already, the same. */
  unchanged: number
  /** How many records were changed. */
  updated: number
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version: number
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
  }, VersionConnection>
}

/** A page of a list of origins. */
export interface OriginConnection {
  readonly __typename: 'OriginConnection'
  /** The entries with their cursors. */
  edges: OriginEdge[]
  /** How many origins of the whole list there are for each key, most first. */
  facets: Field<{
    /** What to count by: one facet, or two at once. */
    by: readonly OriginFacet[]
    /** How many groups. Default 20. At most 500. */
    first?: number | null | undefined
  }, OriginFacetGroup[]>
  /** The entries alone. */
  nodes: Origin[]
  /** Where the page stands in the list. */
  pageInfo: PageInfo
  /** How many origins of the whole list fall into each interval of time, oldest first. A moment that is known less exactly counts where it ends. Intervals without any are left out. */
  series: Field<{
    /** Which moment of theirs. */
    field: OriginMoment
    /** How many intervals, the latest. Default: all. At most 500. */
    first?: number | null | undefined
    /** How long the intervals are. */
    interval: Interval
  }, SeriesPoint[]>
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
}

/** One entry in a list of origins. */
export interface OriginEdge {
  readonly __typename: 'OriginEdge'
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor: string
  /** The entry itself. */
  node: Origin
}

/** A group of origins with the same keys. */
export interface OriginFacetGroup {
  readonly __typename: 'OriginFacetGroup'
  /** How many rows there are. */
  count: number
  /** What the rows have in common: one key for each facet asked for, in that order. */
  keys: OriginFacetKey[]
}

/** One of the keys that origins of a group have in common. */
export interface OriginFacetKey {
  readonly __typename: 'OriginFacetKey'
  /** The actor who is the key, where keys are actors. */
  actor: Actor | null
  /** The facet: what is counted by. */
  by: OriginFacet
  /** The key as people read it: the name of an actor or topic, else the key itself. */
  label: string | null
  /** The topic that is the key, where keys are topics. */
  topic: Topic | null
  /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
  value: string | null
}

/** What became of a consideration at some time. */
export interface Outcome {
  readonly __typename: 'Outcome'
  /** On whose word. */
  claims: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: REPORTED_AT DESC. */
    orderBy?: readonly ClaimOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ClaimWhere | null | undefined
  }, ClaimConnection>
  /** The consideration. */
  consideration: Consideration | null
  /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. */
  contested: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, boolean>
  /** From when this holds. */
  effectiveAt: string
  /** The event by which it came about. */
  event: Event | null
  /** Whether what the consideration was offered for had been done when this became of it. Considered are the conditions of its terms that had to be met before (PRECEDENT), as far as they had been stated by the moment and no other had taken their place. By the status of each at the moment: what was waived counts as met; what was withdrawn, lapsed or modified is left out; what is met, met in part, or ended, on the word of its target’s side alone counts as not judged, unless that side ends it as its issuer; a MUST_NOT that nobody judged is taken to be kept. A term is MET by as many as it needs; else UNJUDGED while those not judged could still make it so; else PARTLY_MET if any is met or met in part; else UNMET. All terms MET is MET; any UNMET or PARTLY_MET is PARTLY_MET if anything is met or met in part, else UNMET; else UNJUDGED. GRADUATED has no terms: MET by all, PARTLY_MET by any, UNJUDGED if any is not judged, else UNMET. */
  fulfilment: Fulfilment
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId: string
  /** How it stands: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Null where it was not known. */
  standing: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, Standing | null>
  /** What became of it. */
  state: OutcomeState | null
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version: number
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
  }, VersionConnection>
}

/** A page of a list of outcomes. */
export interface OutcomeConnection {
  readonly __typename: 'OutcomeConnection'
  /** The entries with their cursors. */
  edges: OutcomeEdge[]
  /** How many outcomes of the whole list there are for each key, most first. */
  facets: Field<{
    /** What to count by: one facet, or two at once. */
    by: readonly OutcomeFacet[]
    /** How many groups. Default 20. At most 500. */
    first?: number | null | undefined
  }, OutcomeFacetGroup[]>
  /** The entries alone. */
  nodes: Outcome[]
  /** Where the page stands in the list. */
  pageInfo: PageInfo
  /** How many outcomes of the whole list fall into each interval of time, oldest first. A moment that is known less exactly counts where it ends. Intervals without any are left out. */
  series: Field<{
    /** Which moment of theirs. */
    field: OutcomeMoment
    /** How many intervals, the latest. Default: all. At most 500. */
    first?: number | null | undefined
    /** How long the intervals are. */
    interval: Interval
  }, SeriesPoint[]>
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
}

/** One entry in a list of outcomes. */
export interface OutcomeEdge {
  readonly __typename: 'OutcomeEdge'
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor: string
  /** The entry itself. */
  node: Outcome
}

/** A group of outcomes with the same keys. */
export interface OutcomeFacetGroup {
  readonly __typename: 'OutcomeFacetGroup'
  /** How many rows there are. */
  count: number
  /** What the rows have in common: one key for each facet asked for, in that order. */
  keys: OutcomeFacetKey[]
}

/** One of the keys that outcomes of a group have in common. */
export interface OutcomeFacetKey {
  readonly __typename: 'OutcomeFacetKey'
  /** The actor who is the key, where keys are actors. */
  actor: Actor | null
  /** The facet: what is counted by. */
  by: OutcomeFacet
  /** The key as people read it: the name of an actor or topic, else the key itself. */
  label: string | null
  /** The topic that is the key, where keys are topics. */
  topic: Topic | null
  /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
  value: string | null
}

/** Where a page stands in its list. */
export interface PageInfo {
  readonly __typename: 'PageInfo'
  /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
  endCursor: string | null
  /** Whether the list goes on after this page. */
  hasNextPage: boolean
  /** Whether the list has entries before this page. */
  hasPreviousPage: boolean
  /** The cursor of the first entry. Null for an empty page. */
  startCursor: string | null
}

/** That an actor took part in an event, and how. */
export interface Participation {
  readonly __typename: 'Participation'
  /** Who took part. Null where the text names nobody known. */
  actor: Actor | null
  /** The participant as the text names them. */
  asWritten: string | null
  /** On whose word they took part. Where nobody claims it by itself, it is known with the event. */
  claims: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: REPORTED_AT DESC. */
    orderBy?: readonly ClaimOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ClaimWhere | null | undefined
  }, ClaimConnection>
  /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. False where nobody claims it by itself. */
  contested: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, boolean>
  /** The event. */
  event: Event | null
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId: string
  /** The part played. */
  role: Role
  /** How it stands by claims of its own: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Without them as its event. Null where it was not known. */
  standing: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, Standing | null>
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version: number
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
  }, VersionConnection>
}

/** A page of a list of participations. */
export interface ParticipationConnection {
  readonly __typename: 'ParticipationConnection'
  /** The entries with their cursors. */
  edges: ParticipationEdge[]
  /** How many participations of the whole list there are for each key, most first. */
  facets: Field<{
    /** What to count by: one facet, or two at once. */
    by: readonly ParticipationFacet[]
    /** How many groups. Default 20. At most 500. */
    first?: number | null | undefined
  }, ParticipationFacetGroup[]>
  /** The entries alone. */
  nodes: Participation[]
  /** Where the page stands in the list. */
  pageInfo: PageInfo
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
}

/** One entry in a list of participations. */
export interface ParticipationEdge {
  readonly __typename: 'ParticipationEdge'
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor: string
  /** The entry itself. */
  node: Participation
}

/** A group of participations with the same keys. */
export interface ParticipationFacetGroup {
  readonly __typename: 'ParticipationFacetGroup'
  /** How many rows there are. */
  count: number
  /** What the rows have in common: one key for each facet asked for, in that order. */
  keys: ParticipationFacetKey[]
}

/** One of the keys that participations of a group have in common. */
export interface ParticipationFacetKey {
  readonly __typename: 'ParticipationFacetKey'
  /** The actor who is the key, where keys are actors. */
  actor: Actor | null
  /** The facet: what is counted by. */
  by: ParticipationFacet
  /** The key as people read it: the name of an actor or topic, else the key itself. */
  label: string | null
  /** The topic that is the key, where keys are topics. */
  topic: Topic | null
  /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
  value: string | null
}

/** One actor on a path between two, with what links it to the one before. */
export interface PathStep {
  readonly __typename: 'PathStep'
  /** The actor. */
  actor: Actor
  /** What links it to the actor before it. Null for the first. */
  via: ActorLink | null
}

/** The webhook that was paused. */
export interface PauseWebhookPayload {
  readonly __typename: 'PauseWebhookPayload'
  /** The webhook. */
  webhook: Webhook
}

/** What became of `pauseWebhook`: its payload, or a fault. */
export interface PauseWebhookResult {
  readonly __typename: 'Conflict' | 'InvalidInput' | 'NotFound' | 'PauseWebhookPayload'
  readonly $on: { Conflict: Conflict; InvalidInput: InvalidInput; NotFound: NotFound; PauseWebhookPayload: PauseWebhookPayload }
}

/** Where an event takes place. */
export interface Place {
  readonly __typename: 'Place'
  /** The country of the place, as an ISO 3166-1 alpha-2 code. */
  country: string | null
  /** Latitude of the place in degrees north, WGS 84. */
  latitude: number | null
  /** Longitude of the place in degrees east, WGS 84. */
  longitude: number | null
  /** The name of the place. */
  name: string | null
}

/** Who publishes articles: a news agency, a newspaper, a ministry's web site. */
export interface Publisher {
  readonly __typename: 'Publisher'
  /** The articles that it published, latest first. */
  articles: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: PUBLISHED_AT DESC. */
    orderBy?: readonly ArticleOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ArticleWhere | null | undefined
  }, ArticleConnection>
  /** Its internet domain, lower case, without "www.". */
  domain: string | null
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** The publisher's name as it writes it itself. */
  name: string
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId: string
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version: number
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
  }, VersionConnection>
}

/** A page of a list of publishers. */
export interface PublisherConnection {
  readonly __typename: 'PublisherConnection'
  /** The entries with their cursors. */
  edges: PublisherEdge[]
  /** The entries alone. */
  nodes: Publisher[]
  /** Where the page stands in the list. */
  pageInfo: PageInfo
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
}

/** One entry in a list of publishers. */
export interface PublisherEdge {
  readonly __typename: 'PublisherEdge'
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor: string
  /** The entry itself. */
  node: Publisher
}

/** Where to enter the graph: who demands what of whom, in return for what, on whose word, and was it met? */
export interface Query {
  readonly __typename: 'Query'
  /** One actor. An actor that was merged into another is found as that other. */
  actor: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** Which one. */
    by: ActorBy
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, Actor | null>
  /** All actors. */
  actors: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: NAME ASC. */
    orderBy?: readonly ActorOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ActorWhere | null | undefined
  }, ActorConnection>
  /** All affiliations: who belongs to whom, and from when to when. */
  affiliations: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: ID ASC. */
    orderBy?: readonly AffiliationOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: AffiliationWhere | null | undefined
  }, AffiliationConnection>
  /** One agreement. */
  agreement: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** Which one. */
    by: AgreementBy
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, Agreement | null>
  /** All agreements: ceasefires, programmes, treaties, resolutions. */
  agreements: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: STARTED_AT DESC. */
    orderBy?: readonly AgreementOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: AgreementWhere | null | undefined
  }, AgreementConnection>
  /** One article. */
  article: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** Which one. */
    by: ArticleBy
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, Article | null>
  /** All articles. */
  articles: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: PUBLISHED_AT DESC. */
    orderBy?: readonly ArticleOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ArticleWhere | null | undefined
  }, ArticleConnection>
  /** All assessments: who says of which condition that it was met, or not. */
  assessments: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: JUDGED_AT DESC. */
    orderBy?: readonly AssessmentOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: AssessmentWhere | null | undefined
  }, AssessmentConnection>
  /** What changed in what Proviso knows, latest first, and where it came from. */
  changes: Field<{
    /** Only changes of this article, actor, event, condition or agreement, of what belongs to it (to an agreement its stages, and what stands in them), and of what is claimed of it. From where its id sees it does not matter. */
    about?: string | null | undefined
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** Only changes of things of these sorts. Default: of all. */
    kinds?: readonly ChangeKind[] | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: ID DESC. */
    orderBy?: readonly ChangeOrderBy[] | null | undefined
    /** Recorded at this moment or later. */
    since?: string | Date | null | undefined
    /** Recorded before this moment. */
    until?: string | Date | null | undefined
    /** Only entries like this. */
    where?: ChangeWhere | null | undefined
  }, ChangeConnection>
  /** All claims: who says what, in which words. */
  claims: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: REPORTED_AT DESC. */
    orderBy?: readonly ClaimOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ClaimWhere | null | undefined
  }, ClaimConnection>
  /** One condition. */
  condition: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** Which one. */
    by: ConditionBy
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, Condition | null>
  /** All conditions: requirements, demands, pledges and concerns. */
  conditions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: FIRST_STATED_AT DESC. */
    orderBy?: readonly ConditionOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ConditionWhere | null | undefined
  }, ConditionConnection>
  /** The conditions that one actor sets and another has to meet. An actor who is not there is an error, NOT_FOUND, with the nearest names. */
  conditionsBetween: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** The actor who sets them. */
    issuer: ActorBy
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: FIRST_STATED_AT DESC. */
    orderBy?: readonly ConditionOrderBy[] | null | undefined
    /** The actor who has to meet them. */
    target: ActorBy
    /** Only entries like this. */
    where?: ConditionWhere | null | undefined
  }, ConditionConnection>
  /** One consideration. */
  consideration: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** Which one. */
    by: ConsiderationBy
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, Consideration | null>
  /** All considerations: what is on offer for conditions. */
  considerations: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: ID ASC. */
    orderBy?: readonly ConsiderationOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ConsiderationWhere | null | undefined
  }, ConsiderationConnection>
  /** All datasets that records belong to. */
  datasets: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: NAME ASC. */
    orderBy?: readonly DatasetOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: DatasetWhere | null | undefined
  }, DatasetConnection>
  /** One event. */
  event: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** Which one. */
    by: EventBy
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, Event | null>
  /** All events. */
  events: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: STARTED_AT DESC. */
    orderBy?: readonly EventOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: EventWhere | null | undefined
  }, EventConnection>
  /** All figures: the numbers that are given for events and conditions. */
  figures: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: ID ASC. */
    orderBy?: readonly FigureOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: FigureWhere | null | undefined
  }, FigureConnection>
  /** Any object, by its global id, as it is seen from where the id says. Null where there is none. */
  node: Field<{
    /** The global id. */
    id: string
  }, Node | null>
  /** Several objects, by their global ids, in the order of the ids, each as it is seen from where its id says. Null for each id that names none. */
  nodes: Field<{
    /** At most 100 global ids. */
    ids: readonly string[]
  }, (Node | null)[]>
  /** All origins: each import, and each writing by hand, latest first. */
  origins: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: ID DESC. */
    orderBy?: readonly OriginOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: OriginWhere | null | undefined
  }, OriginConnection>
  /** All outcomes: what became of considerations. */
  outcomes: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: EFFECTIVE_AT DESC. */
    orderBy?: readonly OutcomeOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: OutcomeWhere | null | undefined
  }, OutcomeConnection>
  /** A shortest path from one actor to another, both included; empty where none is found. An actor who is not there is an error, NOT_FOUND, with the nearest names. The search goes out from both ends at once, over half of `maxLength` links (rounded up) from each, and stops at the step in which they meet. Of several shortest paths it gives that over the actors with the lowest ids, from the start on, and of several links the first by name. Of an actor’s links the walk looks at its latest 100 events, its latest 100 conditions in each role and its first 100 affiliations in each direction, as far as they are known; of actors on the way, at 50 of each. Seen from a moment (of asOf and knownAt the earlier), the latest are those up to it and as many of the next after it. The second step goes on from the 25 actors at each end that have the most links to it. */
  pathBetween: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** The actor at the start. */
    from: ActorBy
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
    /** Over how many links at most, 1 to 4. Default 3. */
    maxLength?: number | null | undefined
    /** The actor at the end. */
    to: ActorBy
    /** What may link the actors on the path. Default: all. */
    via?: readonly ActorLink[] | null | undefined
  }, PathStep[]>
  /** All publishers of articles. */
  publishers: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: NAME ASC. */
    orderBy?: readonly PublisherOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: PublisherWhere | null | undefined
  }, PublisherConnection>
  /** Full-text search, best match first. The query is written as for a web search engine: words, "a phrase", or, -without. Words are found in every script, whatever the case, accents and vowel signs of their letters, and as the language of the text inflects them; words in quotation marks only as they are, in a row. At `knownAt` texts are found as they read then: articles by the revision, events and conditions by the words that were known; with `knownBy: RECORDED` also articles by the title, and actors by the name and description, that were recorded. A query that only excludes finds nothing. Of a query the first 64 words and phrases count. */
  search: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** Whether events and conditions that are known by coded records alone (all their claims are IMPORTED_CODING) are found as well. Default: false. */
    coded?: boolean | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** What to search for. */
    query: string
    /** What kinds of things to search. Default: all. */
    types?: readonly SearchType[] | null | undefined
    /** Which things may be found. */
    where?: SearchWhere | null | undefined
  }, SearchConnection>
  /** One topic. */
  topic: Field<{
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** Which one. */
    by: TopicBy
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
  }, Topic | null>
  /** All topics that conditions can be about: those that Proviso ships, and those of datasets. */
  topics: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
    asOf?: string | Date | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
    knownAt?: string | Date | null | undefined
    /** What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below. */
    knownBy?: KnownBy | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: ID ASC. */
    orderBy?: readonly TopicOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: TopicWhere | null | undefined
  }, TopicConnection>
  /** The addresses that are told of what is recorded. Needs a key of the scope `admin`. */
  webhooks: Webhook[]
}

/** The exact words of a text that state something: a W3C text-quote and text-position selector in one. */
export interface Quote {
  readonly __typename: 'Quote'
  /** Where the words stand in the latest text of the article’s own dataset; with `knownAt`, of those that were known then. Quotes are never moved: `startOffset` and `endOffset` of the quote stay those of the text that it was taken from. */
  anchor: QuoteAnchor
  /** The article that is quoted. */
  article: Article
  /** What is claimed on these words. */
  claims: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: REPORTED_AT DESC. */
    orderBy?: readonly ClaimOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ClaimWhere | null | undefined
  }, ClaimConnection>
  /** Where the quote ends in its revision's text, in Unicode code points counted from 0, exclusive. */
  endOffset: number
  /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
  exact: string | null
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** Up to 32 code points that stand before the quote. Null where it is withheld. */
  prefix: string | null
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId: string
  /** The text that the words are taken from. */
  revision: Revision
  /** Where the quote starts in its revision's text, in Unicode code points counted from 0, inclusive. */
  startOffset: number
  /** Up to 32 code points that stand after the quote. Null where it is withheld. */
  suffix: string | null
  /** Why the words are withheld. Null where they are shown. */
  textWithheld: TextWithheld | null
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version: number
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
  }, VersionConnection>
}

/** Where the words of a quote stand in the latest text of the article. */
export interface QuoteAnchor {
  readonly __typename: 'QuoteAnchor'
  /** Where they end in that text, in Unicode code points counted from 0, exclusive. Null where they are ORPHANED. */
  endOffset: number | null
  /** How they are found. */
  match: AnchorMatch
  /** Where they start in that text, in Unicode code points counted from 0, inclusive. Null where they are ORPHANED. */
  startOffset: number | null
}

/** A page of a list of quotes. */
export interface QuoteConnection {
  readonly __typename: 'QuoteConnection'
  /** The entries with their cursors. */
  edges: QuoteEdge[]
  /** The entries alone. */
  nodes: Quote[]
  /** Where the page stands in the list. */
  pageInfo: PageInfo
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
}

/** One entry in a list of quotes. */
export interface QuoteEdge {
  readonly __typename: 'QuoteEdge'
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor: string
  /** The entry itself. */
  node: Quote
}

/** A record of a dataset, by the key that its authors chose: the same in every database into which the dataset is imported. */
export interface RecordKey {
  readonly __typename: 'RecordKey'
  /** The dataset's name. */
  dataset: string
  /** The key that the dataset's authors chose. */
  key: string
}

/** An actor linked to another, directly or over others. */
export interface RelatedActor {
  readonly __typename: 'RelatedActor'
  /** The actor. */
  actor: Actor
  /** Over how many links at the least: 1 for actors linked directly. */
  distance: number
}

/** A page of a list of related actors. */
export interface RelatedActorConnection {
  readonly __typename: 'RelatedActorConnection'
  /** The entries with their cursors. */
  edges: RelatedActorEdge[]
  /** The entries alone. */
  nodes: RelatedActor[]
  /** Where the page stands in the list. */
  pageInfo: PageInfo
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
}

/** One entry in a list of related actors. */
export interface RelatedActorEdge {
  readonly __typename: 'RelatedActorEdge'
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor: string
  /** The entry itself. */
  node: RelatedActor
}

/** By way of whom a claim came: an actor or a publisher. */
export interface Relay {
  readonly __typename: 'Relay'
  /** The actor who passed it on. Null where a publisher did. */
  actor: Actor | null
  /** The publisher that passed it on. Null where an actor did. */
  publisher: Publisher | null
}

/** What became of messages that were sent again. */
export interface ResendDeadLettersPayload {
  readonly __typename: 'ResendDeadLettersPayload'
  /** Each of them. */
  letters: ResentDeadLetter[]
}

/** What became of `resendDeadLetters`: its payload, or a fault. */
export interface ResendDeadLettersResult {
  readonly __typename: 'Conflict' | 'InvalidInput' | 'NotFound' | 'ResendDeadLettersPayload'
  readonly $on: { Conflict: Conflict; InvalidInput: InvalidInput; NotFound: NotFound; ResendDeadLettersPayload: ResendDeadLettersPayload }
}

/** What became of a message that was sent again. */
export interface ResentDeadLetter {
  readonly __typename: 'ResentDeadLetter'
  /** Why it was not taken; it stays laid aside. Null where it was taken. */
  error: string | null
  /** Its number. */
  number: string
}

/** The webhook that is told again. */
export interface ResumeWebhookPayload {
  readonly __typename: 'ResumeWebhookPayload'
  /** The webhook. */
  webhook: Webhook
}

/** What became of `resumeWebhook`: its payload, or a fault. */
export interface ResumeWebhookResult {
  readonly __typename: 'Conflict' | 'InvalidInput' | 'NotFound' | 'ResumeWebhookPayload'
  readonly $on: { Conflict: Conflict; InvalidInput: InvalidInput; NotFound: NotFound; ResumeWebhookPayload: ResumeWebhookPayload }
}

/** What was retracted. */
export interface RetractPayload {
  readonly __typename: 'RetractPayload'
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
  /** The `presentId` of what was retracted, for caches to let go of. */
  retractedId: string
}

/** What became of `retract`: its payload, or a fault. */
export interface RetractResult {
  readonly __typename: 'Conflict' | 'InvalidInput' | 'NotFound' | 'RetractPayload'
  readonly $on: { Conflict: Conflict; InvalidInput: InvalidInput; NotFound: NotFound; RetractPayload: RetractPayload }
}

/** That a claim was retracted: by whom, and when. */
export interface Retraction {
  readonly __typename: 'Retraction'
  /** When the claim was retracted: taken back by its source, or found to be an error by its coder. Null while it stands. */
  at: string
  /** Who retracted the claim. Null while it stands. */
  by: Retractor
  /** The words by which it was taken back, where they are known. */
  quotes: Quote[]
  /** When Proviso learned that the claim was retracted. Null while it stands. */
  recordedAt: string
}

/** The actor, as it is said now. */
export interface ReviseActorPayload {
  readonly __typename: 'ReviseActorPayload'
  /** The actor. */
  actor: Actor
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
}

/** What became of `reviseActor`: its payload, or a fault. */
export interface ReviseActorResult {
  readonly __typename: 'Conflict' | 'InvalidInput' | 'NotFound' | 'ReviseActorPayload'
  readonly $on: { Conflict: Conflict; InvalidInput: InvalidInput; NotFound: NotFound; ReviseActorPayload: ReviseActorPayload }
}

/** The affiliation, as it is said now. */
export interface ReviseAffiliationPayload {
  readonly __typename: 'ReviseAffiliationPayload'
  /** The affiliation. */
  affiliation: Affiliation
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
}

/** What became of `reviseAffiliation`: its payload, or a fault. */
export interface ReviseAffiliationResult {
  readonly __typename: 'Conflict' | 'InvalidInput' | 'NotFound' | 'ReviseAffiliationPayload'
  readonly $on: { Conflict: Conflict; InvalidInput: InvalidInput; NotFound: NotFound; ReviseAffiliationPayload: ReviseAffiliationPayload }
}

/** The agreement, as it is said now. */
export interface ReviseAgreementPayload {
  readonly __typename: 'ReviseAgreementPayload'
  /** The agreement. */
  agreement: Agreement
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
}

/** What became of `reviseAgreement`: its payload, or a fault. */
export interface ReviseAgreementResult {
  readonly __typename: 'Conflict' | 'InvalidInput' | 'NotFound' | 'ReviseAgreementPayload'
  readonly $on: { Conflict: Conflict; InvalidInput: InvalidInput; NotFound: NotFound; ReviseAgreementPayload: ReviseAgreementPayload }
}

/** The article, as it is said now. */
export interface ReviseArticlePayload {
  readonly __typename: 'ReviseArticlePayload'
  /** The article. */
  article: Article
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
}

/** What became of `reviseArticle`: its payload, or a fault. */
export interface ReviseArticleResult {
  readonly __typename: 'Conflict' | 'InvalidInput' | 'NotFound' | 'ReviseArticlePayload'
  readonly $on: { Conflict: Conflict; InvalidInput: InvalidInput; NotFound: NotFound; ReviseArticlePayload: ReviseArticlePayload }
}

/** The assessment, as it is said now. */
export interface ReviseAssessmentPayload {
  readonly __typename: 'ReviseAssessmentPayload'
  /** The assessment. */
  assessment: Assessment
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
}

/** What became of `reviseAssessment`: its payload, or a fault. */
export interface ReviseAssessmentResult {
  readonly __typename: 'Conflict' | 'InvalidInput' | 'NotFound' | 'ReviseAssessmentPayload'
  readonly $on: { Conflict: Conflict; InvalidInput: InvalidInput; NotFound: NotFound; ReviseAssessmentPayload: ReviseAssessmentPayload }
}

/** The bearing, as it is said now. */
export interface ReviseBearingPayload {
  readonly __typename: 'ReviseBearingPayload'
  /** The bearing. */
  bearing: Bearing
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
}

/** What became of `reviseBearing`: its payload, or a fault. */
export interface ReviseBearingResult {
  readonly __typename: 'Conflict' | 'InvalidInput' | 'NotFound' | 'ReviseBearingPayload'
  readonly $on: { Conflict: Conflict; InvalidInput: InvalidInput; NotFound: NotFound; ReviseBearingPayload: ReviseBearingPayload }
}

/** The condition, as it is said now. */
export interface ReviseConditionPayload {
  readonly __typename: 'ReviseConditionPayload'
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
  /** The condition. */
  condition: Condition
}

/** What became of `reviseCondition`: its payload, or a fault. */
export interface ReviseConditionResult {
  readonly __typename: 'Conflict' | 'InvalidInput' | 'NotFound' | 'ReviseConditionPayload'
  readonly $on: { Conflict: Conflict; InvalidInput: InvalidInput; NotFound: NotFound; ReviseConditionPayload: ReviseConditionPayload }
}

/** The consideration, as it is said now. */
export interface ReviseConsiderationPayload {
  readonly __typename: 'ReviseConsiderationPayload'
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
  /** The consideration. */
  consideration: Consideration
}

/** What became of `reviseConsideration`: its payload, or a fault. */
export interface ReviseConsiderationResult {
  readonly __typename: 'Conflict' | 'InvalidInput' | 'NotFound' | 'ReviseConsiderationPayload'
  readonly $on: { Conflict: Conflict; InvalidInput: InvalidInput; NotFound: NotFound; ReviseConsiderationPayload: ReviseConsiderationPayload }
}

/** The event, as it is said now. */
export interface ReviseEventPayload {
  readonly __typename: 'ReviseEventPayload'
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
  /** The event. */
  event: Event
}

/** What became of `reviseEvent`: its payload, or a fault. */
export interface ReviseEventResult {
  readonly __typename: 'Conflict' | 'InvalidInput' | 'NotFound' | 'ReviseEventPayload'
  readonly $on: { Conflict: Conflict; InvalidInput: InvalidInput; NotFound: NotFound; ReviseEventPayload: ReviseEventPayload }
}

/** The figure, as it is said now. */
export interface ReviseFigurePayload {
  readonly __typename: 'ReviseFigurePayload'
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
  /** The figure. */
  figure: Figure
}

/** What became of `reviseFigure`: its payload, or a fault. */
export interface ReviseFigureResult {
  readonly __typename: 'Conflict' | 'InvalidInput' | 'NotFound' | 'ReviseFigurePayload'
  readonly $on: { Conflict: Conflict; InvalidInput: InvalidInput; NotFound: NotFound; ReviseFigurePayload: ReviseFigurePayload }
}

/** The outcome, as it is said now. */
export interface ReviseOutcomePayload {
  readonly __typename: 'ReviseOutcomePayload'
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
  /** The outcome. */
  outcome: Outcome
}

/** What became of `reviseOutcome`: its payload, or a fault. */
export interface ReviseOutcomeResult {
  readonly __typename: 'Conflict' | 'InvalidInput' | 'NotFound' | 'ReviseOutcomePayload'
  readonly $on: { Conflict: Conflict; InvalidInput: InvalidInput; NotFound: NotFound; ReviseOutcomePayload: ReviseOutcomePayload }
}

/** The stage, as it is said now. */
export interface ReviseStagePayload {
  readonly __typename: 'ReviseStagePayload'
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
  /** The stage. */
  stage: Stage
}

/** What became of `reviseStage`: its payload, or a fault. */
export interface ReviseStageResult {
  readonly __typename: 'Conflict' | 'InvalidInput' | 'NotFound' | 'ReviseStagePayload'
  readonly $on: { Conflict: Conflict; InvalidInput: InvalidInput; NotFound: NotFound; ReviseStagePayload: ReviseStagePayload }
}

/** The topic, as it is said now. */
export interface ReviseTopicPayload {
  readonly __typename: 'ReviseTopicPayload'
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
  /** The topic. */
  topic: Topic
}

/** What became of `reviseTopic`: its payload, or a fault. */
export interface ReviseTopicResult {
  readonly __typename: 'Conflict' | 'InvalidInput' | 'NotFound' | 'ReviseTopicPayload'
  readonly $on: { Conflict: Conflict; InvalidInput: InvalidInput; NotFound: NotFound; ReviseTopicPayload: ReviseTopicPayload }
}

/** One state of an article's text. Revisions are never overwritten: a cleaned or corrected text is a new revision. */
export interface Revision {
  readonly __typename: 'Revision'
  /** The article whose text this is. */
  article: Article
  /** Who made this text out of the one before. A text cleaned by its coder counts as published when what it cleans was. */
  by: Reviser
  /** When Proviso took in this text. */
  capturedAt: string
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** Whether it is a text of the article's own dataset, of which the latest is the article's text; otherwise it is another dataset's text for the same address. */
  isOwn: boolean
  /** The length of the text in Unicode code points. */
  length: number
  /** The number of this revision in its article, counted from 1. The first holds the text as it was received. */
  number: number
  /** Where the text came from. */
  origin: Origin | null
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId: string
  /** When the text was published: the first with its article, a later one when its source says, or else when it was taken in, a cleaned one when what it cleans was. Null where nobody dates it. */
  publishedAt: string | null
  /** The SHA-256 of the text in UTF-8, as 64 hexadecimal digits. */
  sha256: string
  /**
   * The whole text. The first revision holds it as it was received; where that is not in Unicode normal form C with LF line ends, the
   * second does. Empty of a document that is known by its number or address alone. Null where it is withheld.
   */
  text: string | null
  /** Why the words are withheld. Null where they are shown. */
  textWithheld: TextWithheld | null
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version: number
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
  }, VersionConnection>
}

/** A page of a list of search results. */
export interface SearchConnection {
  readonly __typename: 'SearchConnection'
  /** Up to five actors with names like the query, the likest first: for names that were misspelt. */
  didYouMean: Actor[]
  /** The entries with their cursors. */
  edges: SearchEdge[]
  /** The entries alone. */
  nodes: SearchResult[]
  /** Where the page stands in the list. */
  pageInfo: PageInfo
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
}

/** One entry in a list of search results. */
export interface SearchEdge {
  readonly __typename: 'SearchEdge'
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor: string
  /** All places that match. */
  highlights: Highlight[]
  /** The entry itself. */
  node: SearchResult
  /** How well it matches: cover density with titles weighing most. Comparable within one search only. */
  score: number
  /** The words around the places that match best. Null where they are withheld. */
  snippet: string | null
  /** Why the words are withheld. Null where they are shown. */
  textWithheld: TextWithheld | null
}

/** Something found. */
export interface SearchResult {
  readonly __typename: 'Actor' | 'Article' | 'Condition' | 'Event'
  readonly $on: { Actor: Actor; Article: Article; Condition: Condition; Event: Event }
}

/** How many rows fall into one interval of time. */
export interface SeriesPoint {
  readonly __typename: 'SeriesPoint'
  /** How many rows there are. */
  count: number
  /** The day on which the interval starts. */
  startsAt: string
}

/** A stage of an agreement: a phase of a ceasefire, a review of a programme, a chapter of an accession. */
export interface Stage {
  readonly __typename: 'Stage'
  /** The agreement. */
  agreement: Agreement
  /** What it requires. */
  conditions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: FIRST_STATED_AT DESC. */
    orderBy?: readonly ConditionOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ConditionWhere | null | undefined
  }, ConditionConnection>
  /** What it gives, or threatens. */
  considerations: Consideration[]
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** The place of the stage among the agreement's stages, counted from 1. */
  number: number
  /** The consideration by which it opens: the stage begins once that is given, by its terms. */
  opensBy: Consideration | null
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId: string
  /** What it is called. */
  title: string
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version: number
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
  }, VersionConnection>
}

/** A judgement in the history of a condition, whether its status goes by it or not. */
export interface StatusTurn {
  readonly __typename: 'StatusTurn'
  /** The judgement itself, with who gave it and in which words. */
  assessment: Assessment
  /** The status that the one before it gave. UNJUDGED for the first. */
  previous: ConditionStatus
  /** The status that it gives. */
  status: AssessmentStatus
  /** The moment of which it judges. */
  turnedAt: string
}

/** A page of a list of judgements of a condition. */
export interface StatusTurnConnection {
  readonly __typename: 'StatusTurnConnection'
  /** The entries with their cursors. */
  edges: StatusTurnEdge[]
  /** The entries alone. */
  nodes: StatusTurn[]
  /** Where the page stands in the list. */
  pageInfo: PageInfo
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
}

/** One entry in a list of judgements of a condition. */
export interface StatusTurnEdge {
  readonly __typename: 'StatusTurnEdge'
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor: string
  /** The entry itself. */
  node: StatusTurn
}

/** What can be followed live, over server-sent events. */
export interface Subscription {
  readonly __typename: 'Subscription'
  /** Each article that is taken in. Events carry ids: a client that lost its connection goes on without a gap by sending the last one as `Last-Event-ID`. */
  articleAdded: Field<{
    /** Only articles like this. */
    where?: ArticleWhere | null | undefined
  }, Article>
  /** Each change in what Proviso knows, as it is recorded. Events carry ids: a client that lost its connection goes on without a gap by sending the last one as `Last-Event-ID`. */
  changes: Field<{
    /** Only changes of this article, actor, event, condition or agreement, of what belongs to it (to an agreement its stages, and what stands in them), and of what is claimed of it. From where its id sees it does not matter. */
    about?: string | null | undefined
    /** Only changes of things of these sorts. Default: of all. */
    kinds?: readonly ChangeKind[] | null | undefined
    /** Only changes like this. */
    where?: ChangeWhere | null | undefined
  }, Change>
  /** Each condition whose status comes to be another by judgements that are recorded, retracted or written anew. The status is that of the moment of the recording: what comes about by the passing of time alone is not told. Events carry ids: a client that lost its connection goes on without a gap by sending the last one as `Last-Event-ID`. */
  conditionStatusChanged: Field<{
    /** By whose words. Default: `{ role: OTHERS }`. */
    by?: StatusBy | null | undefined
    /** Only conditions like this. */
    where?: ConditionWhere | null | undefined
  }, ConditionStatusChange>
}

/** The assessment in place of another. */
export interface SupersedeAssessmentPayload {
  readonly __typename: 'SupersedeAssessmentPayload'
  /** The new assessment; its `supersedes` is the one whose place it takes. */
  assessment: Assessment
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
}

/** What became of `supersedeAssessment`: its payload, or a fault. */
export interface SupersedeAssessmentResult {
  readonly __typename: 'Conflict' | 'InvalidInput' | 'NotFound' | 'SupersedeAssessmentPayload'
  readonly $on: { Conflict: Conflict; InvalidInput: InvalidInput; NotFound: NotFound; SupersedeAssessmentPayload: SupersedeAssessmentPayload }
}

/** The condition in place of another. */
export interface SupersedeConditionPayload {
  readonly __typename: 'SupersedeConditionPayload'
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
  /** The new condition; its `supersedes` is the one whose place it takes. */
  condition: Condition
}

/** What became of `supersedeCondition`: its payload, or a fault. */
export interface SupersedeConditionResult {
  readonly __typename: 'Conflict' | 'InvalidInput' | 'NotFound' | 'SupersedeConditionPayload'
  readonly $on: { Conflict: Conflict; InvalidInput: InvalidInput; NotFound: NotFound; SupersedeConditionPayload: SupersedeConditionPayload }
}

/** One of the things that must all hold for a consideration: so many of these conditions. */
export interface Term {
  readonly __typename: 'Term'
  /** How many of its conditions must be met. Null: all of them. */
  atLeast: number | null
  /** Its conditions. */
  conditions: Condition[]
}

/**
 * What conditions can be about: a concept of a vocabulary, as SKOS has it. The vocabulary that Proviso ships is in `sql/topics.sql`;
 * datasets may bring topics of their own.
 */
export interface Topic {
  readonly __typename: 'Topic'
  /** The topic of which it is a part. Null for a broadest. */
  broader: Topic | null
  /** What it is called in schemes of codes. */
  codes: TopicCode[]
  /** The conditions that are about it first of all. Those about narrower topics as well: `conditions(where: { topic: { within: { slug: "…" } } })`. */
  conditions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
    /** The order: by the first key, then by the next, and at last by id. Default: FIRST_STATED_AT DESC. */
    orderBy?: readonly ConditionOrderBy[] | null | undefined
    /** Only entries like this. */
    where?: ConditionWhere | null | undefined
  }, ConditionConnection>
  /** One sentence that says what belongs to it. */
  description: string | null
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** Whether Proviso ships it. What datasets add to it stays beside what it is shipped with. */
  isShipped: boolean
  /** How many topics lie on the way to it from the broadest above it, both counted: 1 for a broadest. */
  level: number
  /** What it is called. */
  name: string
  /** The topics that are parts of it. */
  narrower: Topic[]
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId: string
  /** A short name for addresses and queries, lower case with hyphens. */
  slug: string
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version: number
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
  }, VersionConnection>
}

/** What a topic is called in a scheme of codes. */
export interface TopicCode {
  readonly __typename: 'TopicCode'
  /** The scheme: "imf-mona", "cap". */
  scheme: string
  /** The code as that scheme writes it. */
  value: string
}

/** A page of a list of topics. */
export interface TopicConnection {
  readonly __typename: 'TopicConnection'
  /** The entries with their cursors. */
  edges: TopicEdge[]
  /** How many topics of the whole list there are for each key, most first. */
  facets: Field<{
    /** What to count by: one facet, or two at once. */
    by: readonly TopicFacet[]
    /** How many groups. Default 20. At most 500. */
    first?: number | null | undefined
  }, TopicFacetGroup[]>
  /** The entries alone. */
  nodes: Topic[]
  /** Where the page stands in the list. */
  pageInfo: PageInfo
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
}

/** One entry in a list of topics. */
export interface TopicEdge {
  readonly __typename: 'TopicEdge'
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor: string
  /** The entry itself. */
  node: Topic
}

/** A group of topics with the same keys. */
export interface TopicFacetGroup {
  readonly __typename: 'TopicFacetGroup'
  /** How many rows there are. */
  count: number
  /** What the rows have in common: one key for each facet asked for, in that order. */
  keys: TopicFacetKey[]
}

/** One of the keys that topics of a group have in common. */
export interface TopicFacetKey {
  readonly __typename: 'TopicFacetKey'
  /** The actor who is the key, where keys are actors. */
  actor: Actor | null
  /** The facet: what is counted by. */
  by: TopicFacet
  /** The key as people read it: the name of an actor or topic, else the key itself. */
  label: string | null
  /** The topic that is the key, where keys are topics. */
  topic: Topic | null
  /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
  value: string | null
}

/** An actor that stands by itself again. */
export interface UnmergeActorsPayload {
  readonly __typename: 'UnmergeActorsPayload'
  /** The actor, with what was written of it. */
  actor: Actor
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed: Node[]
}

/** What became of `unmergeActors`: its payload, or a fault. */
export interface UnmergeActorsResult {
  readonly __typename: 'Conflict' | 'InvalidInput' | 'NotFound' | 'UnmergeActorsPayload'
  readonly $on: { Conflict: Conflict; InvalidInput: InvalidInput; NotFound: NotFound; UnmergeActorsPayload: UnmergeActorsPayload }
}

/** How a record read, as it was recorded from a moment on: a version of it, which stays what it is whatever is written later. */
export interface Version {
  readonly __typename: 'Version'
  /** The global id of the version, by which `node` finds it again. It says when it was recorded. */
  id: string
  /** The same as `id`: a version is the same from wherever it is seen. */
  presentId: string
  /** The record as it read, with all below it as it was recorded then. Its id is that of this recording, also where it reads so now. */
  record: VersionedRecord
  /** From when on it was recorded so. */
  recordedAt: string
  /** Until when, for then it was written over: by all that is recorded today, from wherever it is seen. Null for what is recorded now. */
  recordedUntil: string | null
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version: number
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions: Field<{
    /** Only entries after this cursor. */
    after?: string | null | undefined
    /** Only entries before this cursor. */
    before?: string | null | undefined
    /** How many entries, from the start. Default 20, at most 100. */
    first?: number | null | undefined
    /** How many entries, from the end. At most 100. */
    last?: number | null | undefined
  }, VersionConnection>
}

/** A page of a list of versions. */
export interface VersionConnection {
  readonly __typename: 'VersionConnection'
  /** The entries with their cursors. */
  edges: VersionEdge[]
  /** The entries alone. */
  nodes: Version[]
  /** Where the page stands in the list. */
  pageInfo: PageInfo
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
}

/** One entry in a list of versions. */
export interface VersionEdge {
  readonly __typename: 'VersionEdge'
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor: string
  /** The entry itself. */
  node: Version
}

/** A record that has versions. */
export interface VersionedRecord {
  readonly __typename: 'Actor' | 'Affiliation' | 'Agreement' | 'Article' | 'Assessment' | 'Bearing' | 'Condition' | 'Consideration' | 'Event' | 'Figure' | 'Outcome' | 'Stage'
  readonly $on: { Actor: Actor; Affiliation: Affiliation; Agreement: Agreement; Article: Article; Assessment: Assessment; Bearing: Bearing; Condition: Condition; Consideration: Consideration; Event: Event; Figure: Figure; Outcome: Outcome; Stage: Stage }
}

/** An address that is told of what is recorded. */
export interface Webhook {
  readonly __typename: 'Webhook'
  /** The id of that of which it is told alone. Null for everything. */
  about: string | null
  /** When it was made. */
  createdAt: string
  /** The messages that were laid aside, the first first. */
  deadLetters: WebhookDeadLetter[]
  /** How often the message that is being tried was in vain. */
  failures: number
  /** The sorts of things whose changes it is told of. Empty for all. */
  kinds: ChangeKind[]
  /** Why it was last in vain. */
  lastError: string | null
  /** When it is tried again. Null where nothing was in vain. */
  nextAttemptAt: string | null
  /** Its number, as `proviso webhooks list` tells it. */
  number: string
  /** Since when it is told nothing: it was paused, or the address said that it is gone. */
  pausedAt: string | null
  /** The address. */
  url: string
}

/** A message that was tried in vain for days, and laid aside. */
export interface WebhookDeadLetter {
  readonly __typename: 'WebhookDeadLetter'
  /** When it was laid aside. */
  diedAt: string
  /** Why it was last in vain. */
  error: string
  /** Its number. */
  number: string
}


import type { ActorFacet, ActorKind, ActorLink, ActorNameKind, ActorOrderField, AffiliationKind, AffiliationOrderField, AgentKind, AgreementFacet, AgreementKind, AgreementMoment, AgreementOrderField, AgreementPartyOrderField, AgreementRole, AnchorMatch, ArticleFacet, ArticleMoment, ArticleOrderField, AssessmentFacet, AssessmentMoment, AssessmentOrderField, AssessmentStatus, Attribution, BearingFacet, BearingKind, BearingOrderField, ChangeAction, ChangeKind, ChangeOrderField, ClaimFacet, ClaimMoment, ClaimOrderField, ConditionEffect, ConditionFacet, ConditionForce, ConditionMoment, ConditionOrderField, ConditionPartyOrderField, ConditionRole, ConditionStatus, ConditionStatusClass, ConsiderationFacet, ConsiderationKind, ConsiderationOperator, ConsiderationOrderField, ConsiderationPartyOrderField, ConsiderationRole, ConsiderationSign, DatasetOrderField, EventFacet, EventMoment, EventOrderField, EventSubtype, EventType, FigureOrderField, FigureQualifier, FigureUse, Formality, Fulfilment, Interval, KnownBy, NullsOrder, OrderDirection, OriginFacet, OriginKind, OriginMoment, OriginOrderField, OutcomeFacet, OutcomeMoment, OutcomeOrderField, OutcomeState, ParticipationFacet, ParticipationOrderField, ParticipationRole, Polarity, PublisherOrderField, QuoteOrderField, Realis, Recurrence, Retractor, Reviser, Role, SearchType, Stance, Standing, StatusClass, StatusRole, TextWithheld, TopicFacet, TopicOrderField } from './enums.ts'
/** Names one Actor, in exactly one way. */
export type ActorBy =
| {
  /** By global id, as seen from where the id says; `asOf`, `knownAt` and `knownBy` beside it take the place of what it says. */
  id: string
  identifier?: never
  record?: never
  slug?: never
}
| {
  id?: never
  /** By its identifier in another system. */
  identifier: IdentifierInput
  record?: never
  slug?: never
}
| {
  id?: never
  identifier?: never
  /** By the key of its record in a dataset. */
  record: RecordInput
  slug?: never
}
| {
  id?: never
  identifier?: never
  record?: never
  /** By slug. */
  slug: string
}

/** An entry of a list: ActorIdentifier. */
export interface ActorIdentifierInput {
  /** The system: "wikidata", "iso3166-1-alpha-2", "iso3166-1-alpha-3", "cameo", "icews" or another. */
  scheme: string
  /** The identifier as that system writes it. */
  value: string
}

/** Demands something of the rows in a list of ActorIdentifier objects. */
export interface ActorIdentifierListFilter {
  /** All of them are like this (also if there are none). */
  every?: ActorIdentifierWhere | null | undefined
  /** Not one of them is like this. */
  none?: ActorIdentifierWhere | null | undefined
  /** At least one of them is like this. */
  some?: ActorIdentifierWhere | null | undefined
}

/** Which ActorIdentifier objects to return. Several fields at once must all hold. */
export interface ActorIdentifierWhere {
  /** By its actor. */
  actor?: ActorWhere | null | undefined
  /** All of these must hold. */
  and?: readonly ActorIdentifierWhere[] | null | undefined
  /** This must not hold. */
  not?: ActorIdentifierWhere | null | undefined
  /** At least one of these must hold. One that asks for nothing is left out. */
  or?: readonly ActorIdentifierWhere[] | null | undefined
  /** The system: "wikidata", "iso3166-1-alpha-2", "iso3166-1-alpha-3", "cameo", "icews" or another. */
  scheme?: StringFilter | null | undefined
  /** The identifier as that system writes it. */
  value?: StringFilter | null | undefined
}

/** Compares a value of ActorKind. */
export interface ActorKindFilter {
  /** Is equal to this. */
  eq?: ActorKind | null | undefined
  /** Is one of these. */
  in?: readonly ActorKind[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: ActorKind | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly ActorKind[] | null | undefined
}

/** Demands something of the rows in a list of Actor objects. */
export interface ActorListFilter {
  /** All of them are like this (also if there are none). */
  every?: ActorWhere | null | undefined
  /** Not one of them is like this. */
  none?: ActorWhere | null | undefined
  /** At least one of them is like this. */
  some?: ActorWhere | null | undefined
}

/** An entry of a list: ActorName. */
export interface ActorNameInput {
  /** What kind of name this is. */
  kind?: ActorNameKind | null | undefined
  /** The language of the name, as a BCP 47 tag; "und" where it belongs to none. */
  language?: string | null | undefined
  /** The name as written. */
  text: string
}

/** Compares a value of ActorNameKind. */
export interface ActorNameKindFilter {
  /** Is equal to this. */
  eq?: ActorNameKind | null | undefined
  /** Is one of these. */
  in?: readonly ActorNameKind[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: ActorNameKind | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly ActorNameKind[] | null | undefined
}

/** Demands something of the rows in a list of ActorName objects. */
export interface ActorNameListFilter {
  /** All of them are like this (also if there are none). */
  every?: ActorNameWhere | null | undefined
  /** Not one of them is like this. */
  none?: ActorNameWhere | null | undefined
  /** At least one of them is like this. */
  some?: ActorNameWhere | null | undefined
}

/** Which ActorName objects to return. Several fields at once must all hold. */
export interface ActorNameWhere {
  /** By its actor. */
  actor?: ActorWhere | null | undefined
  /** All of these must hold. */
  and?: readonly ActorNameWhere[] | null | undefined
  /** What kind of name this is. */
  kind?: ActorNameKindFilter | null | undefined
  /** The language of the name, as a BCP 47 tag; "und" where it belongs to none. */
  language?: StringFilter | null | undefined
  /** This must not hold. */
  not?: ActorNameWhere | null | undefined
  /** At least one of these must hold. One that asks for nothing is left out. */
  or?: readonly ActorNameWhere[] | null | undefined
  /** The name as written. */
  text?: StringFilter | null | undefined
}

/** One key of an order of actors. */
export interface ActorOrderBy {
  /** Which way. Default "ASC". */
  direction?: OrderDirection | undefined
  /** What to order by. */
  field: ActorOrderField
  /** Where entries without a value stand. Default "LAST". */
  nulls?: NullsOrder | undefined
}

/** Which Actor objects to return. Several fields at once must all hold. */
export interface ActorWhere {
  /** What kind of actor this is. */
  actorKind?: ActorKindFilter | null | undefined
  /** By its affiliates. */
  affiliates?: AffiliationListFilter | null | undefined
  /** By that to which it belongs. */
  affiliations?: AffiliationListFilter | null | undefined
  /** By its agreement parties. */
  agreementParties?: AgreementPartyListFilter | null | undefined
  /** By the agreements by which it is bound. */
  agreements?: AgreementListFilter | null | undefined
  /** All of these must hold. */
  and?: readonly ActorWhere[] | null | undefined
  /** By its assessments. */
  assessments?: AssessmentListFilter | null | undefined
  /** By its changes. */
  changes?: ChangeListFilter | null | undefined
  /** By its condition parties. */
  conditionParties?: ConditionPartyListFilter | null | undefined
  /** By the conditions that it has to meet. */
  conditionsFaced?: ConditionListFilter | null | undefined
  /** By the conditions that it sets. */
  conditionsIssued?: ConditionListFilter | null | undefined
  /** By its consideration parties. */
  considerationParties?: ConsiderationPartyListFilter | null | undefined
  /** By the considerations that it gives. */
  considerationsGiven?: ConsiderationListFilter | null | undefined
  /** By the considerations that it receives. */
  considerationsReceived?: ConsiderationListFilter | null | undefined
  /** One sentence that says who this is. */
  description?: StringFilter | null | undefined
  /** By the events in which it takes part. */
  events?: EventListFilter | null | undefined
  /** By global id. */
  id?: IDFilter | null | undefined
  /** By its identifiers in other systems. */
  identifiers?: ActorIdentifierListFilter | null | undefined
  /** The name by which the actor is best known in English. */
  name?: StringFilter | null | undefined
  /** By any of the names that it has today, from wherever it is seen, whatever the case, accents and vowel signs of the letters; persons also by a part of a name, such as the last name. Those whose names are merely alike, as if it were slightly misspelt, only where nobody has this name and it is not that of another country. */
  named?: string | null | undefined
  /** By any of its names. */
  names?: ActorNameListFilter | null | undefined
  /** This must not hold. */
  not?: ActorWhere | null | undefined
  /** At least one of these must hold. One that asks for nothing is left out. */
  or?: readonly ActorWhere[] | null | undefined
  /** By its participations. */
  participations?: ParticipationListFilter | null | undefined
  /** By its relays. */
  relays?: ClaimRelayListFilter | null | undefined
  /** When what tells who this is was removed, as a law demanded; null where it was not. Kept by the importer. */
  removedAt?: DateTimeFilter | null | undefined
  /** Why that was removed. */
  removedReason?: StringFilter | null | undefined
  /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
  slug?: StringFilter | null | undefined
  /** By its statements. */
  statements?: ClaimListFilter | null | undefined
}

/** A new state of the text of an article. */
export interface AddRevisionInput {
  /** The article. */
  article: ArticleBy
  /** Who made this text out of the one before. Default: the CODER where it is that text in Unicode normal form C with LF line ends, or where there was none, else the SOURCE. */
  by?: Reviser | null | undefined
  /** When the text was taken in. Default: now. */
  capturedAt?: string | Date | null | undefined
  /** The dataset in whose name you write. Default: that of the article. A text in the name of another stands beside the article’s own. */
  dataset?: string | null | undefined
  /** The version of the article, as you have seen it. */
  expectedVersion: number
  /** When the text was published. Default: the first when the article was, a later one when it was taken in. */
  publishedAt?: string | Date | null | undefined
  /** Why, in a sentence for people. */
  reason?: string | null | undefined
  /** The text. */
  text: string
}

/** Compares a value of AffiliationKind. */
export interface AffiliationKindFilter {
  /** Is equal to this. */
  eq?: AffiliationKind | null | undefined
  /** Is one of these. */
  in?: readonly AffiliationKind[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: AffiliationKind | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly AffiliationKind[] | null | undefined
}

/** Demands something of the rows in a list of Affiliation objects. */
export interface AffiliationListFilter {
  /** All of them are like this (also if there are none). */
  every?: AffiliationWhere | null | undefined
  /** Not one of them is like this. */
  none?: AffiliationWhere | null | undefined
  /** At least one of them is like this. */
  some?: AffiliationWhere | null | undefined
}

/** One key of an order of affiliations. */
export interface AffiliationOrderBy {
  /** Which way. Default "ASC". */
  direction?: OrderDirection | undefined
  /** What to order by. */
  field: AffiliationOrderField
  /** Where entries without a value stand. Default "LAST". */
  nulls?: NullsOrder | undefined
}

/** Which Affiliation objects to return. Several fields at once must all hold. */
export interface AffiliationWhere {
  /** By who belongs. */
  actor?: ActorWhere | null | undefined
  /** How the actor belongs to the counterpart. */
  affiliationKind?: AffiliationKindFilter | null | undefined
  /** All of these must hold. */
  and?: readonly AffiliationWhere[] | null | undefined
  /** By its changes. */
  changes?: ChangeListFilter | null | undefined
  /** By its claims. */
  claims?: ClaimListFilter | null | undefined
  /** By whether somebody denies it while somebody else asserts or hedges it. */
  contested?: BooleanFilter | null | undefined
  /** By to whom. */
  counterpart?: ActorWhere | null | undefined
  /** By global id. */
  id?: IDFilter | null | undefined
  /** This must not hold. */
  not?: AffiliationWhere | null | undefined
  /** The title of the office or role ("acting foreign minister"). */
  officeTitle?: StringFilter | null | undefined
  /** At least one of these must hold. One that asks for nothing is left out. */
  or?: readonly AffiliationWhere[] | null | undefined
  /** By how it stands. Lists have only what is ASSERTED or HEDGED, unless a filter of theirs says something of the standing: then they have whatever it lets through. */
  standing?: StandingFilter | null | undefined
  /** When it began, where that is known. */
  validFrom?: MomentFilter | null | undefined
  /** Until when it lasted, its last day included. Null while it lasts, or where the end is not known. */
  validTo?: MomentFilter | null | undefined
}

/** Who read the claim out of the text. Default: whoever writes. */
export interface AgentInput {
  /** What kind of agent read the claim out of the text. */
  kind: AgentKind
  /** The agent's name: a person's handle, an importer, a model. */
  name: string
  /** The agent's version, where it has one. */
  version?: string | null | undefined
}

/** Compares a value of AgentKind. */
export interface AgentKindFilter {
  /** Is equal to this. */
  eq?: AgentKind | null | undefined
  /** Is one of these. */
  in?: readonly AgentKind[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: AgentKind | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly AgentKind[] | null | undefined
}

/** Names one Agreement, in exactly one way. */
export type AgreementBy =
| {
  /** By global id, as seen from where the id says; `asOf`, `knownAt` and `knownBy` beside it take the place of what it says. */
  id: string
  record?: never
  slug?: never
}
| {
  id?: never
  /** By the key of its record in a dataset. */
  record: RecordInput
  slug?: never
}
| {
  id?: never
  record?: never
  /** By slug. */
  slug: string
}

/** Compares a value of AgreementKind. */
export interface AgreementKindFilter {
  /** Is equal to this. */
  eq?: AgreementKind | null | undefined
  /** Is one of these. */
  in?: readonly AgreementKind[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: AgreementKind | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly AgreementKind[] | null | undefined
}

/** Demands something of the rows in a list of Agreement objects. */
export interface AgreementListFilter {
  /** All of them are like this (also if there are none). */
  every?: AgreementWhere | null | undefined
  /** Not one of them is like this. */
  none?: AgreementWhere | null | undefined
  /** At least one of them is like this. */
  some?: AgreementWhere | null | undefined
}

/** One key of an order of agreements. */
export interface AgreementOrderBy {
  /** Which way. Default "ASC". */
  direction?: OrderDirection | undefined
  /** What to order by. */
  field: AgreementOrderField
  /** Where entries without a value stand. Default "LAST". */
  nulls?: NullsOrder | undefined
}

/** Demands something of the rows in a list of AgreementParty objects. */
export interface AgreementPartyListFilter {
  /** All of them are like this (also if there are none). */
  every?: AgreementPartyWhere | null | undefined
  /** Not one of them is like this. */
  none?: AgreementPartyWhere | null | undefined
  /** At least one of them is like this. */
  some?: AgreementPartyWhere | null | undefined
}

/** One key of an order of parties to agreements. */
export interface AgreementPartyOrderBy {
  /** Which way. Default "ASC". */
  direction?: OrderDirection | undefined
  /** What to order by. */
  field: AgreementPartyOrderField
  /** Where entries without a value stand. Default "LAST". */
  nulls?: NullsOrder | undefined
}

/** Which AgreementParty objects to return. Several fields at once must all hold. */
export interface AgreementPartyWhere {
  /** By who is the party. */
  actor?: ActorWhere | null | undefined
  /** By the agreement. */
  agreement?: AgreementWhere | null | undefined
  /** All of these must hold. */
  and?: readonly AgreementPartyWhere[] | null | undefined
  /** The party as the text names it: "the Kabul authorities". Null where it is not said. */
  asWritten?: StringFilter | null | undefined
  /** By its claims. */
  claims?: ClaimListFilter | null | undefined
  /** By whether somebody denies it while somebody else asserts or hedges it. */
  contested?: BooleanFilter | null | undefined
  /** By global id. */
  id?: IDFilter | null | undefined
  /** This must not hold. */
  not?: AgreementPartyWhere | null | undefined
  /** At least one of these must hold. One that asks for nothing is left out. */
  or?: readonly AgreementPartyWhere[] | null | undefined
  /** Which part it has. */
  role?: AgreementRoleFilter | null | undefined
  /** By how it stands. Lists have only what is ASSERTED or HEDGED, unless a filter of theirs says something of the standing: then they have whatever it lets through. */
  standing?: StandingFilter | null | undefined
}

/** Compares a value of AgreementRole. */
export interface AgreementRoleFilter {
  /** Is equal to this. */
  eq?: AgreementRole | null | undefined
  /** Is one of these. */
  in?: readonly AgreementRole[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: AgreementRole | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly AgreementRole[] | null | undefined
}

/** Which Agreement objects to return. Several fields at once must all hold. */
export interface AgreementWhere {
  /** What kind of agreement it is. */
  agreementKind?: AgreementKindFilter | null | undefined
  /** All of these must hold. */
  and?: readonly AgreementWhere[] | null | undefined
  /** By its changes. */
  changes?: ChangeListFilter | null | undefined
  /** By the claims that state it. */
  claims?: ClaimListFilter | null | undefined
  /** By what it requires. */
  conditions?: ConditionListFilter | null | undefined
  /** By whether somebody denies it while somebody else asserts or hedges it. */
  contested?: BooleanFilter | null | undefined
  /** When it ended. Null while it lasts, or where the end is not known. */
  endedAt?: MomentFilter | null | undefined
  /** By global id. */
  id?: IDFilter | null | undefined
  /** This must not hold. */
  not?: AgreementWhere | null | undefined
  /** At least one of these must hold. One that asks for nothing is left out. */
  or?: readonly AgreementWhere[] | null | undefined
  /** By who is bound by it. */
  parties?: AgreementPartyListFilter | null | undefined
  /** A short name for addresses and queries, lower case with hyphens. */
  slug?: StringFilter | null | undefined
  /** By its stages. */
  stages?: StageListFilter | null | undefined
  /** By how it stands. Lists have only what is ASSERTED or HEDGED, unless a filter of theirs says something of the standing: then they have whatever it lets through. */
  standing?: StandingFilter | null | undefined
  /** From when it holds. */
  startedAt?: MomentFilter | null | undefined
  /** What it is called, or one line that says what it is. */
  title?: StringFilter | null | undefined
}

/** Names one Article, in exactly one way. */
export type ArticleBy =
| {
  /** By global id, as seen from where the id says; `asOf`, `knownAt` and `knownBy` beside it take the place of what it says. */
  id: string
  record?: never
  url?: never
}
| {
  id?: never
  /** By the key of its record in a dataset. */
  record: RecordInput
  url?: never
}
| {
  id?: never
  record?: never
  /** By the address at which it was published, however it is written. */
  url: string
}

/** Demands something of the rows in a list of Article objects. */
export interface ArticleListFilter {
  /** All of them are like this (also if there are none). */
  every?: ArticleWhere | null | undefined
  /** Not one of them is like this. */
  none?: ArticleWhere | null | undefined
  /** At least one of them is like this. */
  some?: ArticleWhere | null | undefined
}

/** One key of an order of articles. */
export interface ArticleOrderBy {
  /** Which way. Default "ASC". */
  direction?: OrderDirection | undefined
  /** What to order by. */
  field: ArticleOrderField
  /** Where entries without a value stand. Default "LAST". */
  nulls?: NullsOrder | undefined
}

/** Which Article objects to return. Several fields at once must all hold. */
export interface ArticleWhere {
  /** By the actors that the article speaks of. */
  actors?: ActorListFilter | null | undefined
  /** All of these must hold. */
  and?: readonly ArticleWhere[] | null | undefined
  /** By its changes. */
  changes?: ChangeListFilter | null | undefined
  /** By what is claimed on its word. */
  claims?: ClaimListFilter | null | undefined
  /** By the conditions that the article reports. */
  conditions?: ConditionListFilter | null | undefined
  /** The number by which its publisher knows the document ("S/RES/2254 (2015)", "EBS/99/100"). Null where it has none. */
  documentNumber?: StringFilter | null | undefined
  /** By the events that it reports. */
  events?: EventListFilter | null | undefined
  /** By global id. */
  id?: IDFilter | null | undefined
  /** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
  language?: StringFilter | null | undefined
  /** The licence under which the text is available, as its source names it. */
  licence?: StringFilter | null | undefined
  /** This must not hold. */
  not?: ArticleWhere | null | undefined
  /** At least one of these must hold. One that asks for nothing is left out. */
  or?: readonly ArticleWhere[] | null | undefined
  /** When the article was published. Null where the publisher gives no date. */
  publishedAt?: MomentFilter | null | undefined
  /** By its publisher. */
  publisher?: PublisherWhere | null | undefined
  /** By its sentences that state something. */
  quotations?: QuoteListFilter | null | undefined
  /** When its text was removed, as a law demanded; null where it was not. Kept by the importer. */
  removedAt?: DateTimeFilter | null | undefined
  /** Why its text was removed. */
  removedReason?: StringFilter | null | undefined
  /** By its revisions. */
  revisions?: RevisionListFilter | null | undefined
  /** By words of its title and its latest text, found as by `search`: words, "a phrase", or, -without. */
  text?: string | null | undefined
  /** The headline. */
  title?: StringFilter | null | undefined
  /** Where the article was published, as it was given. No two articles share an address, however it is written. */
  url?: StringFilter | null | undefined
}

/** Demands something of the rows in a list of Assessment objects. */
export interface AssessmentListFilter {
  /** All of them are like this (also if there are none). */
  every?: AssessmentWhere | null | undefined
  /** Not one of them is like this. */
  none?: AssessmentWhere | null | undefined
  /** At least one of them is like this. */
  some?: AssessmentWhere | null | undefined
}

/** One key of an order of assessments. */
export interface AssessmentOrderBy {
  /** Which way. Default "ASC". */
  direction?: OrderDirection | undefined
  /** What to order by. */
  field: AssessmentOrderField
  /** Where entries without a value stand. Default "LAST". */
  nulls?: NullsOrder | undefined
}

/** Compares a value of AssessmentStatus. */
export interface AssessmentStatusFilter {
  /** Is equal to this. */
  eq?: AssessmentStatus | null | undefined
  /** Is one of these. */
  in?: readonly AssessmentStatus[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: AssessmentStatus | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly AssessmentStatus[] | null | undefined
}

/** Which Assessment objects to return. Several fields at once must all hold. */
export interface AssessmentWhere {
  /** All of these must hold. */
  and?: readonly AssessmentWhere[] | null | undefined
  /** By who judges. */
  assessor?: ActorWhere | null | undefined
  /** By its changes. */
  changes?: ChangeListFilter | null | undefined
  /** By its claims. */
  claims?: ClaimListFilter | null | undefined
  /** By the condition that is judged. */
  condition?: ConditionWhere | null | undefined
  /** By whether somebody denies it while somebody else asserts or hedges it. */
  contested?: BooleanFilter | null | undefined
  /** By global id. */
  id?: IDFilter | null | undefined
  /** The time for which the judgement holds. */
  judgedAt?: MomentFilter | null | undefined
  /** This must not hold. */
  not?: AssessmentWhere | null | undefined
  /** At least one of these must hold. One that asks for nothing is left out. */
  or?: readonly AssessmentWhere[] | null | undefined
  /** By how it stands. Lists have only what is ASSERTED or HEDGED, unless a filter of theirs says something of the standing: then they have whatever it lets through. */
  standing?: StandingFilter | null | undefined
  /** The status that the assessor gives it. */
  status?: AssessmentStatusFilter | null | undefined
  /** By what the status comes down to. */
  statusClass?: StatusClassFilter | null | undefined
  /** By its superseded by. */
  supersededBy?: AssessmentListFilter | null | undefined
  /** By its supersedes. */
  supersedes?: AssessmentWhere | null | undefined
}

/** Compares a value of Attribution. */
export interface AttributionFilter {
  /** Is equal to this. */
  eq?: Attribution | null | undefined
  /** Is one of these. */
  in?: readonly Attribution[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: Attribution | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly Attribution[] | null | undefined
}

/** Compares a value of BearingKind. */
export interface BearingKindFilter {
  /** Is equal to this. */
  eq?: BearingKind | null | undefined
  /** Is one of these. */
  in?: readonly BearingKind[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: BearingKind | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly BearingKind[] | null | undefined
}

/** Demands something of the rows in a list of Bearing objects. */
export interface BearingListFilter {
  /** All of them are like this (also if there are none). */
  every?: BearingWhere | null | undefined
  /** Not one of them is like this. */
  none?: BearingWhere | null | undefined
  /** At least one of them is like this. */
  some?: BearingWhere | null | undefined
}

/** One key of an order of bearings. */
export interface BearingOrderBy {
  /** Which way. Default "ASC". */
  direction?: OrderDirection | undefined
  /** What to order by. */
  field: BearingOrderField
  /** Where entries without a value stand. Default "LAST". */
  nulls?: NullsOrder | undefined
}

/** Which Bearing objects to return. Several fields at once must all hold. */
export interface BearingWhere {
  /** All of these must hold. */
  and?: readonly BearingWhere[] | null | undefined
  /** How the event bears on the condition. */
  bearingKind?: BearingKindFilter | null | undefined
  /** By its changes. */
  changes?: ChangeListFilter | null | undefined
  /** By its claims. */
  claims?: ClaimListFilter | null | undefined
  /** By the condition. */
  condition?: ConditionWhere | null | undefined
  /** By whether somebody denies it while somebody else asserts or hedges it. */
  contested?: BooleanFilter | null | undefined
  /** By the event. */
  event?: EventWhere | null | undefined
  /** By global id. */
  id?: IDFilter | null | undefined
  /** This must not hold. */
  not?: BearingWhere | null | undefined
  /** At least one of these must hold. One that asks for nothing is left out. */
  or?: readonly BearingWhere[] | null | undefined
  /** By how it stands. Lists have only what is ASSERTED or HEDGED, unless a filter of theirs says something of the standing: then they have whatever it lets through. */
  standing?: StandingFilter | null | undefined
}

/** Compares whether something is so. */
export interface BooleanFilter {
  /** Is equal to this. */
  eq?: boolean | null | undefined
}

/** Compares a value of ChangeAction. */
export interface ChangeActionFilter {
  /** Is equal to this. */
  eq?: ChangeAction | null | undefined
  /** Is one of these. */
  in?: readonly ChangeAction[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: ChangeAction | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly ChangeAction[] | null | undefined
}

/** Demands something of the rows in a list of Change objects. */
export interface ChangeListFilter {
  /** All of them are like this (also if there are none). */
  every?: ChangeWhere | null | undefined
  /** Not one of them is like this. */
  none?: ChangeWhere | null | undefined
  /** At least one of them is like this. */
  some?: ChangeWhere | null | undefined
}

/** One key of an order of changes. */
export interface ChangeOrderBy {
  /** Which way. Default "ASC". */
  direction?: OrderDirection | undefined
  /** What to order by. */
  field: ChangeOrderField
  /** Where entries without a value stand. Default "LAST". */
  nulls?: NullsOrder | undefined
}

/** Which Change objects to return. Several fields at once must all hold. */
export interface ChangeWhere {
  /** What was done. */
  action?: ChangeActionFilter | null | undefined
  /** By the actor that was changed, also if it was retracted since. */
  actor?: ActorWhere | null | undefined
  /** By the affiliation that was changed, also if it was retracted since. */
  affiliation?: AffiliationWhere | null | undefined
  /** By the agreement that was changed, also if it was retracted since. */
  agreement?: AgreementWhere | null | undefined
  /** All of these must hold. */
  and?: readonly ChangeWhere[] | null | undefined
  /** By the article that was changed, also if it was retracted since. */
  article?: ArticleWhere | null | undefined
  /** By the assessment that was changed, also if it was retracted since. */
  assessment?: AssessmentWhere | null | undefined
  /** By the bearing that was changed, also if it was retracted since. */
  bearing?: BearingWhere | null | undefined
  /** By the claim that was changed, also if it was retracted since. */
  claim?: ClaimWhere | null | undefined
  /** By the condition that was changed, also if it was retracted since. */
  condition?: ConditionWhere | null | undefined
  /** By the consideration that was changed, also if it was retracted since. */
  consideration?: ConsiderationWhere | null | undefined
  /** By the event that was changed, also if it was retracted since. */
  event?: EventWhere | null | undefined
  /** By the figure that was changed, also if it was retracted since. */
  figure?: FigureWhere | null | undefined
  /** By global id. */
  id?: IDFilter | null | undefined
  /** This must not hold. */
  not?: ChangeWhere | null | undefined
  /** At least one of these must hold. One that asks for nothing is left out. */
  or?: readonly ChangeWhere[] | null | undefined
  /** By its origin. */
  origin?: OriginWhere | null | undefined
  /** By the outcome that was changed, also if it was retracted since. */
  outcome?: OutcomeWhere | null | undefined
  /** When it was recorded. */
  recordedAt?: DateTimeFilter | null | undefined
  /** By the revision that was changed, also if it was retracted since. */
  revision?: RevisionWhere | null | undefined
  /** By the stage that was changed, also if it was retracted since. */
  stage?: StageWhere | null | undefined
  /** By the topic that was changed, also if it was retracted since. */
  topic?: TopicWhere | null | undefined
}

/** Somebody’s word on a fact: who said it, how, and in which words. */
export interface ClaimInput {
  /** Who read the claim out of the text. Default: the agent of the dataset. */
  agent?: AgentInput | null | undefined
  /** How the words reach us. */
  attribution: Attribution
  /** How sure the agent is that the text says this, from 0 to 1. Null where it gives no such number. */
  confidence?: number | null | undefined
  /** The articles that a coded record names without quoting them. Only a claim with the attribution IMPORTED_CODING has any. */
  documents?: readonly ArticleBy[] | null | undefined
  /** The words that state it. Only a claim with the attribution IMPORTED_CODING may have none. */
  quotes?: readonly QuoteInput[] | null | undefined
  /** By way of whom it came, where the text says so: actors, and publishers as {"publisher": "…"}, first the one nearest to who says it. */
  relayedBy?: readonly RelayInput[] | null | undefined
  /** When they were published. Default: when the article first quoted was. */
  reportedAt?: string | Date | null | undefined
  /** When the words were said. */
  saidAt?: string | Date | null | undefined
  /** The actor who says so. */
  speaker?: ActorBy | null | undefined
  /** The speaker as the text names them. */
  speakerAsWritten?: string | null | undefined
  /** How the speaker stands to what is claimed. */
  stance?: Stance | null | undefined
}

/** Demands something of the rows in a list of Claim objects. */
export interface ClaimListFilter {
  /** All of them are like this (also if there are none). */
  every?: ClaimWhere | null | undefined
  /** Not one of them is like this. */
  none?: ClaimWhere | null | undefined
  /** At least one of them is like this. */
  some?: ClaimWhere | null | undefined
}

/** One key of an order of claims. */
export interface ClaimOrderBy {
  /** Which way. Default "ASC". */
  direction?: OrderDirection | undefined
  /** What to order by. */
  field: ClaimOrderField
  /** Where entries without a value stand. Default "LAST". */
  nulls?: NullsOrder | undefined
}

/** Demands something of the rows in a list of ClaimRelay objects. */
export interface ClaimRelayListFilter {
  /** All of them are like this (also if there are none). */
  every?: ClaimRelayWhere | null | undefined
  /** Not one of them is like this. */
  none?: ClaimRelayWhere | null | undefined
  /** At least one of them is like this. */
  some?: ClaimRelayWhere | null | undefined
}

/** Which ClaimRelay objects to return. Several fields at once must all hold. */
export interface ClaimRelayWhere {
  /** By the actor. */
  actor?: ActorWhere | null | undefined
  /** All of these must hold. */
  and?: readonly ClaimRelayWhere[] | null | undefined
  /** By its claim. */
  claim?: ClaimWhere | null | undefined
  /** This must not hold. */
  not?: ClaimRelayWhere | null | undefined
  /** At least one of these must hold. One that asks for nothing is left out. */
  or?: readonly ClaimRelayWhere[] | null | undefined
  /** The place in the chain, counted from 1: first the one nearest to who says so, last the one nearest to the text. */
  ordinal?: IntFilter | null | undefined
  /** By the publisher. */
  publisher?: PublisherWhere | null | undefined
}

/** Which Claim objects to return. Several fields at once must all hold. */
export interface ClaimWhere {
  /** By its affiliation. */
  affiliation?: AffiliationWhere | null | undefined
  /** What kind of agent read the claim out of the text. */
  agentKind?: AgentKindFilter | null | undefined
  /** The agent's name: a person's handle, an importer, a model. */
  agentName?: StringFilter | null | undefined
  /** The agent's version, where it has one. */
  agentVersion?: StringFilter | null | undefined
  /** By the agreement that is claimed. */
  agreement?: AgreementWhere | null | undefined
  /** By its agreement party. */
  agreementParty?: AgreementPartyWhere | null | undefined
  /** All of these must hold. */
  and?: readonly ClaimWhere[] | null | undefined
  /** By the assessment that is claimed. */
  assessment?: AssessmentWhere | null | undefined
  /** How the words reach us. */
  attribution?: AttributionFilter | null | undefined
  /** By its bearing. */
  bearing?: BearingWhere | null | undefined
  /** By its changes. */
  changes?: ChangeListFilter | null | undefined
  /** By the condition that is claimed. */
  condition?: ConditionWhere | null | undefined
  /** By its condition party. */
  conditionParty?: ConditionPartyWhere | null | undefined
  /** How sure the agent is that the text says this, from 0 to 1. Null where it gives no such number. */
  confidence?: FloatFilter | null | undefined
  /** By its consideration. */
  consideration?: ConsiderationWhere | null | undefined
  /** By its consideration party. */
  considerationParty?: ConsiderationPartyWhere | null | undefined
  /** By the articles that it names without quoting them. */
  documents?: ArticleListFilter | null | undefined
  /** By the event that is claimed. */
  event?: EventWhere | null | undefined
  /** By its figure. */
  figure?: FigureWhere | null | undefined
  /** By global id. */
  id?: IDFilter | null | undefined
  /** This must not hold. */
  not?: ClaimWhere | null | undefined
  /** At least one of these must hold. One that asks for nothing is left out. */
  or?: readonly ClaimWhere[] | null | undefined
  /** By its origin. */
  origin?: OriginWhere | null | undefined
  /** By its outcome. */
  outcome?: OutcomeWhere | null | undefined
  /** By its participation. */
  participation?: ParticipationWhere | null | undefined
  /** By the words that state it. */
  quotes?: QuoteListFilter | null | undefined
  /** When Proviso learned of the claim. */
  recordedAt?: DateTimeFilter | null | undefined
  /** By way of whom it came. */
  relayedBy?: ClaimRelayListFilter | null | undefined
  /** When the words were published: a day, a month or a year counts as known from its end, or from when it was recorded if that came first. */
  reportedAt?: MomentFilter | null | undefined
  /** When the claim was retracted: taken back by its source, or found to be an error by its coder. Null while it stands. */
  retractedAt?: MomentFilter | null | undefined
  /** Who retracted the claim. Null while it stands. */
  retractedBy?: RetractorFilter | null | undefined
  /** When the words were said, where that is known. */
  saidAt?: MomentFilter | null | undefined
  /** By the actor who says so. */
  speaker?: ActorWhere | null | undefined
  /** The speaker as the text names them ("a spokeswoman", "the ministry"). */
  speakerAsWritten?: StringFilter | null | undefined
  /** How the speaker stands to what is claimed. */
  stance?: StanceFilter | null | undefined
}

/** A code in a scheme of codes. */
export interface CodeInput {
  /** The scheme, as in "imf-mona" or "cameo". */
  scheme: string
  /** The code as that scheme writes it. */
  value: string
}

/** Names one Condition, in exactly one way. */
export type ConditionBy =
| {
  /** By global id, as seen from where the id says; `asOf`, `knownAt` and `knownBy` beside it take the place of what it says. */
  id: string
  record?: never
  slug?: never
}
| {
  id?: never
  /** By the key of its record in a dataset. */
  record: RecordInput
  slug?: never
}
| {
  id?: never
  record?: never
  /** By slug. */
  slug: string
}

/** An entry of a list: ConditionCode. */
export interface ConditionCodeInput {
  /** The scheme: "imf-mona". */
  scheme: string
  /** The code as that scheme writes it: "QPC". */
  value: string
}

/** Demands something of the rows in a list of ConditionCode objects. */
export interface ConditionCodeListFilter {
  /** All of them are like this (also if there are none). */
  every?: ConditionCodeWhere | null | undefined
  /** Not one of them is like this. */
  none?: ConditionCodeWhere | null | undefined
  /** At least one of them is like this. */
  some?: ConditionCodeWhere | null | undefined
}

/** Which ConditionCode objects to return. Several fields at once must all hold. */
export interface ConditionCodeWhere {
  /** All of these must hold. */
  and?: readonly ConditionCodeWhere[] | null | undefined
  /** By its condition. */
  condition?: ConditionWhere | null | undefined
  /** This must not hold. */
  not?: ConditionCodeWhere | null | undefined
  /** At least one of these must hold. One that asks for nothing is left out. */
  or?: readonly ConditionCodeWhere[] | null | undefined
  /** The scheme: "imf-mona". */
  scheme?: StringFilter | null | undefined
  /** The code as that scheme writes it: "QPC". */
  value?: StringFilter | null | undefined
}

/** Compares a value of ConditionEffect. */
export interface ConditionEffectFilter {
  /** Is equal to this. */
  eq?: ConditionEffect | null | undefined
  /** Is one of these. */
  in?: readonly ConditionEffect[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: ConditionEffect | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly ConditionEffect[] | null | undefined
}

/** Compares a value of ConditionForce. */
export interface ConditionForceFilter {
  /** Is equal to this. */
  eq?: ConditionForce | null | undefined
  /** Is one of these. */
  in?: readonly ConditionForce[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: ConditionForce | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly ConditionForce[] | null | undefined
}

/** Demands something of the rows in a list of Condition objects. */
export interface ConditionListFilter {
  /** All of them are like this (also if there are none). */
  every?: ConditionWhere | null | undefined
  /** Not one of them is like this. */
  none?: ConditionWhere | null | undefined
  /** At least one of them is like this. */
  some?: ConditionWhere | null | undefined
}

/** One key of an order of conditions. */
export interface ConditionOrderBy {
  /** Which way. Default "ASC". */
  direction?: OrderDirection | undefined
  /** What to order by. */
  field: ConditionOrderField
  /** Where entries without a value stand. Default "LAST". */
  nulls?: NullsOrder | undefined
}

/** Demands something of the rows in a list of ConditionParty objects. */
export interface ConditionPartyListFilter {
  /** All of them are like this (also if there are none). */
  every?: ConditionPartyWhere | null | undefined
  /** Not one of them is like this. */
  none?: ConditionPartyWhere | null | undefined
  /** At least one of them is like this. */
  some?: ConditionPartyWhere | null | undefined
}

/** One key of an order of parties to conditions. */
export interface ConditionPartyOrderBy {
  /** Which way. Default "ASC". */
  direction?: OrderDirection | undefined
  /** What to order by. */
  field: ConditionPartyOrderField
  /** Where entries without a value stand. Default "LAST". */
  nulls?: NullsOrder | undefined
}

/** Which ConditionParty objects to return. Several fields at once must all hold. */
export interface ConditionPartyWhere {
  /** By who is the party. */
  actor?: ActorWhere | null | undefined
  /** All of these must hold. */
  and?: readonly ConditionPartyWhere[] | null | undefined
  /** The party as the text names it: "the Kabul authorities". Null where it is not said. */
  asWritten?: StringFilter | null | undefined
  /** By its claims. */
  claims?: ClaimListFilter | null | undefined
  /** By the condition. */
  condition?: ConditionWhere | null | undefined
  /** By whether somebody denies it while somebody else asserts or hedges it. */
  contested?: BooleanFilter | null | undefined
  /** By global id. */
  id?: IDFilter | null | undefined
  /** This must not hold. */
  not?: ConditionPartyWhere | null | undefined
  /** At least one of these must hold. One that asks for nothing is left out. */
  or?: readonly ConditionPartyWhere[] | null | undefined
  /** Which party. */
  role?: ConditionRoleFilter | null | undefined
  /** By how it stands. Lists have only what is ASSERTED or HEDGED, unless a filter of theirs says something of the standing: then they have whatever it lets through. */
  standing?: StandingFilter | null | undefined
}

/** Compares a value of ConditionRole. */
export interface ConditionRoleFilter {
  /** Is equal to this. */
  eq?: ConditionRole | null | undefined
  /** Is one of these. */
  in?: readonly ConditionRole[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: ConditionRole | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly ConditionRole[] | null | undefined
}

/** Which Condition objects to return. Several fields at once must all hold. */
export interface ConditionWhere {
  /** By who could have set or refused it, and did neither. */
  abstainers?: ActorListFilter | null | undefined
  /** All of these must hold. */
  and?: readonly ConditionWhere[] | null | undefined
  /** By the judgements of it. */
  assessments?: AssessmentListFilter | null | undefined
  /** By its bearings. */
  bearings?: BearingListFilter | null | undefined
  /** By who gains by it. */
  beneficiaries?: ActorListFilter | null | undefined
  /** By its changes. */
  changes?: ChangeListFilter | null | undefined
  /** By the claims that state it. */
  claims?: ClaimListFilter | null | undefined
  /** By what it is called in schemes of codes. */
  codes?: ConditionCodeListFilter | null | undefined
  /** By what is on offer for it, where it names one. By all: `considerations`. */
  consideration?: ConsiderationWhere | null | undefined
  /** By all that is on offer for it. */
  considerations?: ConsiderationListFilter | null | undefined
  /** By whether somebody denies it while somebody else asserts or hedges it. */
  contested?: BooleanFilter | null | undefined
  /** By when, where a time is set: it is due when that moment is over. Of what must not be done, when the ban ends: that is never overdue. */
  deadline?: MomentFilter | null | undefined
  /** The time limit in the words of the text ("within 48 hours"). */
  deadlineAsWritten?: StringFilter | null | undefined
  /** By the consideration that meeting it consists in. */
  delivers?: ConsiderationWhere | null | undefined
  /** By whether its assessors disagree. */
  disputed?: DisputedFilter | null | undefined
  /** Whether it must be met before what it is for, or ends that if it ceases to be. */
  effect?: ConditionEffectFilter | null | undefined
  /** By the events that bear on it. */
  events?: EventListFilter | null | undefined
  /** By the numbers that are given for it. */
  figures?: FigureListFilter | null | undefined
  /** When it was first stated: at the earliest of the events known to state it, as far as they occurred, of when it was said or reported by claims that assert or hedge it, and of the judgements of it; events and judgements that are merely denied or questioned tell nothing. Null where none of these is known. */
  firstStatedAt?: MomentFilter | null | undefined
  /** With what force it is put. */
  force?: ConditionForceFilter | null | undefined
  /** How formally it is put. */
  formality?: FormalityFilter | null | undefined
  /** By who vouches for it. */
  guarantors?: ActorListFilter | null | undefined
  /** By global id. */
  id?: IDFilter | null | undefined
  /** By who sets it. */
  issuers?: ActorListFilter | null | undefined
  /** By who watches over it. */
  monitors?: ActorListFilter | null | undefined
  /** This must not hold. */
  not?: ConditionWhere | null | undefined
  /** At least one of these must hold. One that asks for nothing is left out. */
  or?: readonly ConditionWhere[] | null | undefined
  /** By its parties. */
  parties?: ConditionPartyListFilter | null | undefined
  /** Whether something must be done, must not be done, must be allowed, or must cease. */
  polarity?: PolarityFilter | null | undefined
  /** How often it has to be met anew, or whether it has to hold all the time. Null where it is to be met once. */
  recurs?: RecurrenceFilter | null | undefined
  /** What has to be done or left undone, as briefly as possible. */
  requirement?: StringFilter | null | undefined
  /** By whether its status is the word of the target’s side; by the words of others than OTHERS, `status: { selfAssessed: true, by: … }` asks. */
  selfAssessed?: BooleanFilter | null | undefined
  /** A short name for addresses and queries, lower case with hyphens. */
  slug?: StringFilter | null | undefined
  /** By the stage of an agreement to which it belongs. */
  stage?: StageWhere | null | undefined
  /** By how it stands. Lists have only what is ASSERTED or HEDGED, unless a filter of theirs says something of the standing: then they have whatever it lets through. */
  standing?: StandingFilter | null | undefined
  /** By its status at a moment. */
  status?: StatusFilter | null | undefined
  /** One sentence that says who requires what of whom. */
  summary?: StringFilter | null | undefined
  /** By its superseded by. */
  supersededBy?: ConditionListFilter | null | undefined
  /** By the condition that it takes the place of. */
  supersedes?: ConditionWhere | null | undefined
  /** By who has to meet it. */
  targets?: ActorListFilter | null | undefined
  /** By what it is about, first of all. */
  topic?: TopicWhere | null | undefined
  /** By all that it is about. */
  topics?: TopicListFilter | null | undefined
}

/** Names one Consideration, in exactly one way. */
export type ConsiderationBy =
| {
  /** By global id, as seen from where the id says; `asOf`, `knownAt` and `knownBy` beside it take the place of what it says. */
  id: string
  record?: never
  slug?: never
}
| {
  id?: never
  /** By the key of its record in a dataset. */
  record: RecordInput
  slug?: never
}
| {
  id?: never
  record?: never
  /** By slug. */
  slug: string
}

/** Compares a value of ConsiderationKind. */
export interface ConsiderationKindFilter {
  /** Is equal to this. */
  eq?: ConsiderationKind | null | undefined
  /** Is one of these. */
  in?: readonly ConsiderationKind[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: ConsiderationKind | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly ConsiderationKind[] | null | undefined
}

/** Demands something of the rows in a list of Consideration objects. */
export interface ConsiderationListFilter {
  /** All of them are like this (also if there are none). */
  every?: ConsiderationWhere | null | undefined
  /** Not one of them is like this. */
  none?: ConsiderationWhere | null | undefined
  /** At least one of them is like this. */
  some?: ConsiderationWhere | null | undefined
}

/** Compares a value of ConsiderationOperator. */
export interface ConsiderationOperatorFilter {
  /** Is equal to this. */
  eq?: ConsiderationOperator | null | undefined
  /** Is one of these. */
  in?: readonly ConsiderationOperator[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: ConsiderationOperator | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly ConsiderationOperator[] | null | undefined
}

/** One key of an order of considerations. */
export interface ConsiderationOrderBy {
  /** Which way. Default "ASC". */
  direction?: OrderDirection | undefined
  /** What to order by. */
  field: ConsiderationOrderField
  /** Where entries without a value stand. Default "LAST". */
  nulls?: NullsOrder | undefined
}

/** Demands something of the rows in a list of ConsiderationParty objects. */
export interface ConsiderationPartyListFilter {
  /** All of them are like this (also if there are none). */
  every?: ConsiderationPartyWhere | null | undefined
  /** Not one of them is like this. */
  none?: ConsiderationPartyWhere | null | undefined
  /** At least one of them is like this. */
  some?: ConsiderationPartyWhere | null | undefined
}

/** One key of an order of parties to considerations. */
export interface ConsiderationPartyOrderBy {
  /** Which way. Default "ASC". */
  direction?: OrderDirection | undefined
  /** What to order by. */
  field: ConsiderationPartyOrderField
  /** Where entries without a value stand. Default "LAST". */
  nulls?: NullsOrder | undefined
}

/** Which ConsiderationParty objects to return. Several fields at once must all hold. */
export interface ConsiderationPartyWhere {
  /** By who is the party. */
  actor?: ActorWhere | null | undefined
  /** All of these must hold. */
  and?: readonly ConsiderationPartyWhere[] | null | undefined
  /** The party as the text names it: "the Kabul authorities". Null where it is not said. */
  asWritten?: StringFilter | null | undefined
  /** By its claims. */
  claims?: ClaimListFilter | null | undefined
  /** By the consideration. */
  consideration?: ConsiderationWhere | null | undefined
  /** By whether somebody denies it while somebody else asserts or hedges it. */
  contested?: BooleanFilter | null | undefined
  /** By global id. */
  id?: IDFilter | null | undefined
  /** This must not hold. */
  not?: ConsiderationPartyWhere | null | undefined
  /** At least one of these must hold. One that asks for nothing is left out. */
  or?: readonly ConsiderationPartyWhere[] | null | undefined
  /** Whether the actor gives or receives. */
  role?: ConsiderationRoleFilter | null | undefined
  /** By how it stands. Lists have only what is ASSERTED or HEDGED, unless a filter of theirs says something of the standing: then they have whatever it lets through. */
  standing?: StandingFilter | null | undefined
}

/** Compares a value of ConsiderationRole. */
export interface ConsiderationRoleFilter {
  /** Is equal to this. */
  eq?: ConsiderationRole | null | undefined
  /** Is one of these. */
  in?: readonly ConsiderationRole[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: ConsiderationRole | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly ConsiderationRole[] | null | undefined
}

/** Compares a value of ConsiderationSign. */
export interface ConsiderationSignFilter {
  /** Is equal to this. */
  eq?: ConsiderationSign | null | undefined
  /** Is one of these. */
  in?: readonly ConsiderationSign[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: ConsiderationSign | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly ConsiderationSign[] | null | undefined
}

/** Which Consideration objects to return. Several fields at once must all hold. */
export interface ConsiderationWhere {
  /** All of these must hold. */
  and?: readonly ConsiderationWhere[] | null | undefined
  /** By its changes. */
  changes?: ChangeListFilter | null | undefined
  /** By its claims. */
  claims?: ClaimListFilter | null | undefined
  /** By the conditions for which it is on offer. */
  conditions?: ConditionListFilter | null | undefined
  /** What kind of thing it is. */
  considerationKind?: ConsiderationKindFilter | null | undefined
  /** By whether somebody denies it while somebody else asserts or hedges it. */
  contested?: BooleanFilter | null | undefined
  /** By its delivered by. */
  deliveredBy?: ConditionListFilter | null | undefined
  /** One sentence that says what it is. */
  description?: StringFilter | null | undefined
  /** By the numbers that are given for it. */
  figures?: FigureListFilter | null | undefined
  /** By whether what it was offered for had been done by the moment, by default by now. */
  fulfilment?: FulfilmentFilter | null | undefined
  /** By who gives it. */
  givers?: ActorListFilter | null | undefined
  /** By global id. */
  id?: IDFilter | null | undefined
  /** This must not hold. */
  not?: ConsiderationWhere | null | undefined
  /** By its opens. */
  opens?: StageListFilter | null | undefined
  /** How many of the conditions that name it, and stand in no other of its terms, have to be met for it. */
  operator?: ConsiderationOperatorFilter | null | undefined
  /** At least one of these must hold. One that asks for nothing is left out. */
  or?: readonly ConsiderationWhere[] | null | undefined
  /** By what became of it over time. */
  outcomes?: OutcomeListFilter | null | undefined
  /** By its parties. */
  parties?: ConsiderationPartyListFilter | null | undefined
  /** By who receives it. */
  receivers?: ActorListFilter | null | undefined
  /** Whether it is something good that is promised, or something bad that is threatened. */
  sign?: ConsiderationSignFilter | null | undefined
  /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for a consideration that is given none. */
  slug?: StringFilter | null | undefined
  /** By the stage of an agreement to which it belongs. */
  stage?: StageWhere | null | undefined
  /** By how it stands. Lists have only what is ASSERTED or HEDGED, unless a filter of theirs says something of the standing: then they have whatever it lets through. */
  standing?: StandingFilter | null | undefined
  /** By what became of it. */
  state?: OutcomeStateFilter | null | undefined
}

/** What is to be said of an actor that is added. */
export interface CreateActorInput {
  /** What kind of actor this is. */
  actorKind: ActorKind
  /** The dataset to which the record belongs. Default: that of the key with which you write, or "api". */
  dataset?: string | null | undefined
  /** One sentence that says who this is. */
  description?: string | null | undefined
  /** Its identifiers. */
  identifiers?: readonly ActorIdentifierInput[] | null | undefined
  /** A key of your own choice, unique within the dataset: whoever sends it again is told that it is there. Default: made. */
  key?: string | null | undefined
  /** The name by which the actor is best known in English. */
  name: string
  /** Its names. */
  names?: readonly ActorNameInput[] | null | undefined
  /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
  slug?: string | null | undefined
}

/** What is to be said of an affiliation that is added. */
export interface CreateAffiliationInput {
  /** Who belongs. */
  actor: ActorBy
  /** How the actor belongs to the counterpart. */
  affiliationKind: AffiliationKind
  /** Who says so, in which words. */
  claims: readonly ClaimInput[]
  /** To whom. */
  counterpart: ActorBy
  /** The dataset to which the record belongs. Default: that of the key with which you write, or "api". */
  dataset?: string | null | undefined
  /** A key of your own choice, unique within the dataset: whoever sends it again is told that it is there. Default: made. */
  key?: string | null | undefined
  /** The title of the office or role ("acting foreign minister"). */
  officeTitle?: string | null | undefined
  /** When it began, where that is known. */
  validFrom?: string | Date | null | undefined
  /** Until when it lasted, its last day included. Null while it lasts, or where the end is not known. */
  validTo?: string | Date | null | undefined
}

/** What is to be said of an agreement that is added. */
export interface CreateAgreementInput {
  /** What kind of agreement it is. */
  agreementKind: AgreementKind
  /** Who says so, in which words. */
  claims: readonly ClaimInput[]
  /** The dataset to which the record belongs. Default: that of the key with which you write, or "api". */
  dataset?: string | null | undefined
  /** When it ended. Null while it lasts, or where the end is not known. */
  endedAt?: string | Date | null | undefined
  /** A key of your own choice, unique within the dataset: whoever sends it again is told that it is there. Default: made. */
  key?: string | null | undefined
  /** Who is bound by it. */
  parties?: readonly PartyInput[] | null | undefined
  /** A short name for addresses and queries, lower case with hyphens. */
  slug?: string | null | undefined
  /** From when it holds. */
  startedAt?: string | Date | null | undefined
  /** What it is called, or one line that says what it is. */
  title: string
}

/** What is to be said of an article that is added. */
export interface CreateArticleInput {
  /** The dataset to which the record belongs. Default: that of the key with which you write, or "api". */
  dataset?: string | null | undefined
  /** The number by which its publisher knows the document ("S/RES/2254 (2015)", "EBS/99/100"). Null where it has none. */
  documentNumber?: string | null | undefined
  /** A key of your own choice, unique within the dataset: whoever sends it again is told that it is there. Default: made. */
  key?: string | null | undefined
  /** BCP 47 tag. */
  language?: string | null | undefined
  /** The licence under which the text is available, as its source names it. */
  licence?: string | null | undefined
  /** When the article was published. Null where the publisher gives no date. */
  publishedAt?: string | Date | null | undefined
  /** Who published the article. */
  publisher: PublisherInput
  /** The states of the text, oldest first; the last one holds. */
  revisions?: readonly RevisionInput[] | null | undefined
  /** In place of a text: the SHA-256 of a revision’s text that was imported before. With revisions beside it, these are the dataset’s own texts for an article of another. */
  sha256?: string | null | undefined
  /** The text. Short for one revision. A document of which no text is at hand has none of text, revisions and sha256, but a url or a documentNumber. */
  text?: string | null | undefined
  /** The headline. */
  title: string
  /** Where the article was published, as it was given. No two articles share an address, however it is written. */
  url?: string | null | undefined
}

/** What is to be said of an assessment that is added. */
export interface CreateAssessmentInput {
  /** Who judges. Null where the text names nobody known. */
  assessor?: ActorBy | null | undefined
  /** Who says so, in which words. */
  claims: readonly ClaimInput[]
  /** The condition that is judged. */
  condition: ConditionBy
  /** The dataset to which the record belongs. Default: that of the key with which you write, or "api". */
  dataset?: string | null | undefined
  /** A moment, as exact as its source states it: a year (1934), a month (1934-05), a day (1934-05-17) or an instant (1934-05-17T14:30:00Z). Years, months and days are those of UTC. */
  judgedAt: string | Date
  /** A key of your own choice, unique within the dataset: whoever sends it again is told that it is there. Default: made. */
  key?: string | null | undefined
  /** The status that the assessor gives it. */
  status: AssessmentStatus
  /**
   * The assessor's former judgement of the same condition that this one takes the place of: where this one counts, that one does not. One of
   * another assessor counts all the same: nobody takes back the word of another.
   */
  supersedes?: string | null | undefined
}

/** What is to be said of a bearing that is added. */
export interface CreateBearingInput {
  /** How the event bears on the condition. */
  bearingKind: BearingKind
  /** The claims that state this by itself. Without, it is known with its event and its condition. */
  claims?: readonly ClaimInput[] | null | undefined
  /** The condition. */
  condition: ConditionBy
  /** The dataset to which the record belongs. Default: that of the key with which you write, or "api". */
  dataset?: string | null | undefined
  /** The event. */
  event: EventBy
  /** A key of your own choice, unique within the dataset: whoever sends it again is told that it is there. Default: made. */
  key?: string | null | undefined
}

/** What is to be said of a condition that is added. */
export interface CreateConditionInput {
  /** Could have set or refused it, and did neither: abstained. */
  abstainers?: readonly PartyInput[] | null | undefined
  /** Gains by it. */
  beneficiaries?: readonly PartyInput[] | null | undefined
  /** Who says so, in which words. */
  claims: readonly ClaimInput[]
  /** What it is called in schemes of codes: {"scheme": "imf-mona", "value": "QPC"}. */
  codes?: readonly ConditionCodeInput[] | null | undefined
  /** What is on offer, or threatened, for it. */
  consideration?: ConsiderationBy | null | undefined
  /** The dataset to which the record belongs. Default: that of the key with which you write, or "api". */
  dataset?: string | null | undefined
  /** By when: it is due when that moment is over. With the polarity MUST_NOT, when the ban ends. */
  deadline?: string | Date | null | undefined
  /** The time limit in the words of the text: "within 48 hours". */
  deadlineAsWritten?: string | null | undefined
  /** The consideration that meeting it consists in: hostages for prisoners, of which each is the other's. No status follows from it. */
  delivers?: ConsiderationBy | null | undefined
  /** Whether it must be met before what it is for, or ends that if it ceases to be. */
  effect?: ConditionEffect | null | undefined
  /** With what force it is put. */
  force: ConditionForce
  /** How formally it is put. */
  formality?: Formality | null | undefined
  /** Vouches for it. */
  guarantors?: readonly PartyInput[] | null | undefined
  /** Sets it. */
  issuers?: readonly PartyInput[] | null | undefined
  /** A key of your own choice, unique within the dataset: whoever sends it again is told that it is there. Default: made. */
  key?: string | null | undefined
  /** Watches over it. */
  monitors?: readonly PartyInput[] | null | undefined
  /** Whether something must be done, must not be done, must be allowed, or must cease. */
  polarity?: Polarity | null | undefined
  /** How often it has to be met anew, or whether it has to hold all the time. Null where it is to be met once. */
  recurs?: Recurrence | null | undefined
  /** What has to be done or left undone, as briefly as possible. */
  requirement: string
  /** A short name for addresses and queries, lower case with hyphens. */
  slug?: string | null | undefined
  /** The stage of an agreement to which it belongs. */
  stage?: string | null | undefined
  /** One sentence that says who requires what of whom. */
  summary: string
  /** The earlier condition that this one takes the place of. */
  supersedes?: ConditionBy | null | undefined
  /** Has to meet it. */
  targets?: readonly PartyInput[] | null | undefined
  /** What it is about, first of all: a topic that Proviso ships, by its slug, or one of this or another dataset. */
  topic: TopicBy
  /** What else it is about. */
  topics?: readonly TopicBy[] | null | undefined
}

/** What is to be said of a consideration that is added. */
export interface CreateConsiderationInput {
  /** The claims that state this by itself. Without, it is known with the first condition or outcome that speaks of it. */
  claims?: readonly ClaimInput[] | null | undefined
  /** What kind of thing it is. */
  considerationKind: ConsiderationKind
  /** The dataset to which the record belongs. Default: that of the key with which you write, or "api". */
  dataset?: string | null | undefined
  /** One sentence that says what it is. */
  description: string
  /** Gives it. */
  givers?: readonly PartyInput[] | null | undefined
  /** A key of your own choice, unique within the dataset: whoever sends it again is told that it is there. Default: made. */
  key?: string | null | undefined
  /** How many of the conditions that name it, and stand in no other of its terms, have to be met for it. */
  operator?: ConsiderationOperator | null | undefined
  /** Receives it. */
  receivers?: readonly PartyInput[] | null | undefined
  /** Whether it is something good that is promised, or something bad that is threatened. */
  sign?: ConsiderationSign | null | undefined
  /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for a consideration that is given none. */
  slug?: string | null | undefined
  /** The stage of an agreement to which it belongs. */
  stage?: string | null | undefined
  /** What must be met for it: every term, each by all or so many of its conditions. “A and (B or C) unless D” is three terms, the last with a condition of the polarity MUST_NOT. Conditions that name the consideration and stand in no term form one more, by `operator`. */
  terms?: readonly TermInput[] | null | undefined
}

/** What is to be said of an event that is added. */
export interface CreateEventInput {
  /** Who says so, in which words. */
  claims: readonly ClaimInput[]
  /** What it is called in schemes of codes: {"scheme": "cameo", "value": "0211"}. */
  codes?: readonly EventCodeInput[] | null | undefined
  /** The dataset to which the record belongs. Default: that of the key with which you write, or "api". */
  dataset?: string | null | undefined
  /** When it ended. Null for an event that ended within `startedAt`, or while it lasts. */
  endedAt?: string | Date | null | undefined
  /** The broad category: one of the 16 of the PLOVER ontology, STATEMENT or OTHER. */
  eventType: EventType
  /** A key of your own choice, unique within the dataset: whoever sends it again is told that it is there. Default: made. */
  key?: string | null | undefined
  /** The larger event that this one is a part of. */
  partOf?: EventBy | null | undefined
  /** Its participants. */
  participants?: readonly ParticipationInput[] | null | undefined
  /** Where it happens. */
  place?: PlaceInput | null | undefined
  /** Whether it happened at all. */
  realis?: Realis | null | undefined
  /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for an event that is given none. */
  slug?: string | null | undefined
  /** When it began or took place. */
  startedAt?: string | Date | null | undefined
  /** A narrower category. */
  subtype?: EventSubtype | null | undefined
  /** One line that says what happened. */
  title: string
}

/** What is to be said of a figure that is added. */
export interface CreateFigureInput {
  /** Who says so, in which words. */
  claims: readonly ClaimInput[]
  /** The condition that the figure describes. */
  condition?: ConditionBy | null | undefined
  /** The consideration that the figure describes: the amount of a loan. */
  consideration?: ConsiderationBy | null | undefined
  /** The moment for which it was counted or measured. A toll that rises is counted at one moment after another. */
  countedAt?: string | Date | null | undefined
  /** The dataset to which the record belongs. Default: that of the key with which you write, or "api". */
  dataset?: string | null | undefined
  /** The event that the figure describes. */
  event?: EventBy | null | undefined
  /** The upper bound, where the source gives one. */
  high?: number | null | undefined
  /** A key of your own choice, unique within the dataset: whoever sends it again is told that it is there. Default: made. */
  key?: string | null | undefined
  /** The lower bound, where the source gives one. */
  low?: number | null | undefined
  /** What is counted or measured ("people evacuated", "share of population"). */
  measure: string
  /** Of whom or what ("Afghans", "Dutch nationals"). */
  of?: string | null | undefined
  /** The total that this figure is a part of. */
  partOf?: string | null | undefined
  /** How exact the number is meant to be. */
  qualifier?: FigureQualifier | null | undefined
  /** The unit: "people", "percent", a currency by its ISO 4217 code, or another. What is written otherwise ("%", "US$") is kept in the word of the vocabulary, and as `unitAsWritten`. */
  unit: string
  /** The unit as the text writes it ("US$", "persons"), where that is otherwise. */
  unitAsWritten?: string | null | undefined
  /** What the number is: what is required, that adjusted, what came of it, or merely what is reported. */
  use?: FigureUse | null | undefined
  /** The number, where the source gives one. */
  value?: number | null | undefined
}

/** What is to be said of an outcome that is added. */
export interface CreateOutcomeInput {
  /** Who says so, in which words. */
  claims: readonly ClaimInput[]
  /** The consideration. */
  consideration: ConsiderationBy
  /** The dataset to which the record belongs. Default: that of the key with which you write, or "api". */
  dataset?: string | null | undefined
  /** A moment, as exact as its source states it: a year (1934), a month (1934-05), a day (1934-05-17) or an instant (1934-05-17T14:30:00Z). Years, months and days are those of UTC. */
  effectiveAt: string | Date
  /** The event by which it came about. */
  event?: EventBy | null | undefined
  /** A key of your own choice, unique within the dataset: whoever sends it again is told that it is there. Default: made. */
  key?: string | null | undefined
  /** What became of it. */
  state: OutcomeState
}

/** What is to be said of a stage that is added. */
export interface CreateStageInput {
  /** The agreement. */
  agreement: AgreementBy
  /** The dataset to which the record belongs. Default: that of the key with which you write, or "api". */
  dataset?: string | null | undefined
  /** A key of your own choice, unique within the dataset: whoever sends it again is told that it is there. Default: made. */
  key?: string | null | undefined
  /** The place of the stage among those of the agreement, from 1. */
  number: number
  /** The consideration by which it opens: the stage begins once that is given, by its terms. */
  opensBy?: ConsiderationBy | null | undefined
  /** What it is called. */
  title: string
}

/** What is to be said of a topic that is added. */
export interface CreateTopicInput {
  /** The topic of which it is a part. */
  broader?: TopicBy | null | undefined
  /** Its codes. */
  codes?: readonly TopicCodeInput[] | null | undefined
  /** The dataset to which the record belongs. Default: that of the key with which you write, or "api". */
  dataset?: string | null | undefined
  /** One sentence that says what belongs to it. */
  description?: string | null | undefined
  /** A key of your own choice, unique within the dataset: whoever sends it again is told that it is there. Default: made. */
  key?: string | null | undefined
  /** What it is called. */
  name: string
  /** A short name for addresses and queries. Default: the key. Of a topic that is there, also of one that Proviso ships: the record means that one. To one that Proviso ships it adds codes, to another also what is not said of it yet. */
  slug?: string | null | undefined
}

/** An address that is to be told of what is recorded. */
export interface CreateWebhookInput {
  /** The `presentId` of that of which it is told alone: of what `changes(about:)` takes. Default: everything. */
  about?: string | null | undefined
  /** The sorts of things whose changes it is told of. Default: all. */
  kinds?: readonly ChangeKind[] | null | undefined
  /** The address: https, and public, unless the server allows others. */
  url: string
}

/** One key of an order of datasets. */
export interface DatasetOrderBy {
  /** Which way. Default "ASC". */
  direction?: OrderDirection | undefined
  /** What to order by. */
  field: DatasetOrderField
  /** Where entries without a value stand. Default "LAST". */
  nulls?: NullsOrder | undefined
}

/** Which Dataset objects to return. Several fields at once must all hold. */
export interface DatasetWhere {
  /** All of these must hold. */
  and?: readonly DatasetWhere[] | null | undefined
  /** One sentence that says what it holds. */
  description?: StringFilter | null | undefined
  /** By global id. */
  id?: IDFilter | null | undefined
  /** The licence under which its records are available. */
  licence?: StringFilter | null | undefined
  /** The dataset's name. */
  name?: StringFilter | null | undefined
  /** This must not hold. */
  not?: DatasetWhere | null | undefined
  /** At least one of these must hold. One that asks for nothing is left out. */
  or?: readonly DatasetWhere[] | null | undefined
  /** By its origins. */
  origins?: OriginListFilter | null | undefined
}

/** Compares an instant by Proviso’s own clock. */
export interface DateTimeFilter {
  /** Is equal to this. */
  eq?: string | Date | null | undefined
  /** Is greater (later) than this. */
  gt?: string | Date | null | undefined
  /** Is this or greater (later). */
  gte?: string | Date | null | undefined
  /** Is one of these. */
  in?: readonly (string | Date)[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is less (earlier) than this. */
  lt?: string | Date | null | undefined
  /** Is this or less (earlier). */
  lte?: string | Date | null | undefined
  /** Is anything but this (also nothing). */
  ne?: string | Date | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly (string | Date)[] | null | undefined
}

/** Whether the assessors of a condition disagree at a moment. */
export interface DisputedFilter {
  /** As it stood at this moment. Default: as for the field filtered. */
  asOf?: string | Date | null | undefined
  /** Whether they do. Default true. */
  eq?: boolean | undefined
  /** As known at this moment. Default: as for the field filtered. */
  knownAt?: string | Date | null | undefined
  /** What counts as known. Default: as for the field filtered. */
  knownBy?: KnownBy | null | undefined
  /** How many days their judgements may lie apart. Default 366. */
  window?: number | null | undefined
}

/** Names one Event, in exactly one way. */
export type EventBy =
| {
  /** By global id, as seen from where the id says; `asOf`, `knownAt` and `knownBy` beside it take the place of what it says. */
  id: string
  record?: never
  slug?: never
}
| {
  id?: never
  /** By the key of its record in a dataset. */
  record: RecordInput
  slug?: never
}
| {
  id?: never
  record?: never
  /** By slug. */
  slug: string
}

/** An entry of a list: EventCode. */
export interface EventCodeInput {
  /** The scheme: "cameo". */
  scheme: string
  /** The code as that scheme writes it: "0211". */
  value: string
}

/** Demands something of the rows in a list of EventCode objects. */
export interface EventCodeListFilter {
  /** All of them are like this (also if there are none). */
  every?: EventCodeWhere | null | undefined
  /** Not one of them is like this. */
  none?: EventCodeWhere | null | undefined
  /** At least one of them is like this. */
  some?: EventCodeWhere | null | undefined
}

/** Which EventCode objects to return. Several fields at once must all hold. */
export interface EventCodeWhere {
  /** All of these must hold. */
  and?: readonly EventCodeWhere[] | null | undefined
  /** By its event. */
  event?: EventWhere | null | undefined
  /** This must not hold. */
  not?: EventCodeWhere | null | undefined
  /** At least one of these must hold. One that asks for nothing is left out. */
  or?: readonly EventCodeWhere[] | null | undefined
  /** The scheme: "cameo". */
  scheme?: StringFilter | null | undefined
  /** The code as that scheme writes it: "0211". */
  value?: StringFilter | null | undefined
}

/** Demands something of the rows in a list of Event objects. */
export interface EventListFilter {
  /** All of them are like this (also if there are none). */
  every?: EventWhere | null | undefined
  /** Not one of them is like this. */
  none?: EventWhere | null | undefined
  /** At least one of them is like this. */
  some?: EventWhere | null | undefined
}

/** One key of an order of events. */
export interface EventOrderBy {
  /** Which way. Default "ASC". */
  direction?: OrderDirection | undefined
  /** What to order by. */
  field: EventOrderField
  /** Where entries without a value stand. Default "LAST". */
  nulls?: NullsOrder | undefined
}

/** Compares a value of EventSubtype. */
export interface EventSubtypeFilter {
  /** Is equal to this. */
  eq?: EventSubtype | null | undefined
  /** Is one of these. */
  in?: readonly EventSubtype[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: EventSubtype | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly EventSubtype[] | null | undefined
}

/** Compares a value of EventType. */
export interface EventTypeFilter {
  /** Is equal to this. */
  eq?: EventType | null | undefined
  /** Is one of these. */
  in?: readonly EventType[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: EventType | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly EventType[] | null | undefined
}

/** Which Event objects to return. Several fields at once must all hold. */
export interface EventWhere {
  /** All of these must hold. */
  and?: readonly EventWhere[] | null | undefined
  /** By how it bears on which condition. */
  bearings?: BearingListFilter | null | undefined
  /** By its changes. */
  changes?: ChangeListFilter | null | undefined
  /** By the claims that state it. */
  claims?: ClaimListFilter | null | undefined
  /** By what it is called in schemes of codes. */
  codes?: EventCodeListFilter | null | undefined
  /** By the conditions on which it bears. */
  conditions?: ConditionListFilter | null | undefined
  /** By whether somebody denies it while somebody else asserts or hedges it. */
  contested?: BooleanFilter | null | undefined
  /** When it ended. Null for an event that ended within `startedAt`, or while it lasts. */
  endedAt?: MomentFilter | null | undefined
  /** The broad category: one of the 16 of the PLOVER ontology, STATEMENT or OTHER. */
  eventType?: EventTypeFilter | null | undefined
  /** By the numbers that are given for it. */
  figures?: FigureListFilter | null | undefined
  /** By global id. */
  id?: IDFilter | null | undefined
  /** This must not hold. */
  not?: EventWhere | null | undefined
  /** At least one of these must hold. One that asks for nothing is left out. */
  or?: readonly EventWhere[] | null | undefined
  /** By its outcomes. */
  outcomes?: OutcomeListFilter | null | undefined
  /** By the larger event that it is a part of. */
  partOf?: EventWhere | null | undefined
  /** By who takes part, and how. */
  participants?: ParticipationListFilter | null | undefined
  /** By its parts. */
  parts?: EventListFilter | null | undefined
  /** The country of the place, as an ISO 3166-1 alpha-2 code. */
  placeCountry?: StringFilter | null | undefined
  /** Latitude of the place in degrees north, WGS 84. */
  placeLatitude?: FloatFilter | null | undefined
  /** Longitude of the place in degrees east, WGS 84. */
  placeLongitude?: FloatFilter | null | undefined
  /** The name of the place. */
  placeName?: StringFilter | null | undefined
  /** Whether it happened at all. */
  realis?: RealisFilter | null | undefined
  /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for an event that is given none. */
  slug?: StringFilter | null | undefined
  /** By how it stands. Lists have only what is ASSERTED or HEDGED, unless a filter of theirs says something of the standing: then they have whatever it lets through. */
  standing?: StandingFilter | null | undefined
  /** When it began or took place. */
  startedAt?: MomentFilter | null | undefined
  /** A narrower category. */
  subtype?: EventSubtypeFilter | null | undefined
  /** One line that says what happened. */
  title?: StringFilter | null | undefined
}

/** Demands something of the rows in a list of Figure objects. */
export interface FigureListFilter {
  /** All of them are like this (also if there are none). */
  every?: FigureWhere | null | undefined
  /** Not one of them is like this. */
  none?: FigureWhere | null | undefined
  /** At least one of them is like this. */
  some?: FigureWhere | null | undefined
}

/** One key of an order of figures. */
export interface FigureOrderBy {
  /** Which way. Default "ASC". */
  direction?: OrderDirection | undefined
  /** What to order by. */
  field: FigureOrderField
  /** Where entries without a value stand. Default "LAST". */
  nulls?: NullsOrder | undefined
}

/** Compares a value of FigureQualifier. */
export interface FigureQualifierFilter {
  /** Is equal to this. */
  eq?: FigureQualifier | null | undefined
  /** Is one of these. */
  in?: readonly FigureQualifier[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: FigureQualifier | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly FigureQualifier[] | null | undefined
}

/** Compares a value of FigureUse. */
export interface FigureUseFilter {
  /** Is equal to this. */
  eq?: FigureUse | null | undefined
  /** Is one of these. */
  in?: readonly FigureUse[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: FigureUse | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly FigureUse[] | null | undefined
}

/** Which Figure objects to return. Several fields at once must all hold. */
export interface FigureWhere {
  /** All of these must hold. */
  and?: readonly FigureWhere[] | null | undefined
  /** By its changes. */
  changes?: ChangeListFilter | null | undefined
  /** By its claims. */
  claims?: ClaimListFilter | null | undefined
  /** By its condition. */
  condition?: ConditionWhere | null | undefined
  /** By whether another figure contradicts it. Two figures for the same thing contradict each other where they give the same measure, `of`, unit, use and countedAt, and the ranges that they leave open do not overlap. What is meant about (APPROX) contradicts nothing, and neither does a toll that rises, which is counted at another moment. */
  conflicting?: BooleanFilter | null | undefined
  /** By its consideration. */
  consideration?: ConsiderationWhere | null | undefined
  /** By whether somebody denies it while somebody else asserts or hedges it. */
  contested?: BooleanFilter | null | undefined
  /** The moment for which it was counted or measured. A toll that rises is counted at one moment after another. */
  countedAt?: MomentFilter | null | undefined
  /** By its event. */
  event?: EventWhere | null | undefined
  /** The upper bound, where the source gives one. */
  high?: FloatFilter | null | undefined
  /** By global id. */
  id?: IDFilter | null | undefined
  /** The lower bound, where the source gives one. */
  low?: FloatFilter | null | undefined
  /** What is counted or measured ("people evacuated", "share of population"). */
  measure?: StringFilter | null | undefined
  /** This must not hold. */
  not?: FigureWhere | null | undefined
  /** Of whom or what ("Afghans", "Dutch nationals"). */
  of?: StringFilter | null | undefined
  /** At least one of these must hold. One that asks for nothing is left out. */
  or?: readonly FigureWhere[] | null | undefined
  /** By its part of. */
  partOf?: FigureWhere | null | undefined
  /** By its parts. */
  parts?: FigureListFilter | null | undefined
  /** How exact the number is meant to be. */
  qualifier?: FigureQualifierFilter | null | undefined
  /** By how it stands. Lists have only what is ASSERTED or HEDGED, unless a filter of theirs says something of the standing: then they have whatever it lets through. */
  standing?: StandingFilter | null | undefined
  /**
   * The unit, in the words of a vocabulary: "people", "percent", "tonnes", a currency by its ISO 4217 code. A unit that the vocabulary
   * does not have stays as written.
   */
  unit?: StringFilter | null | undefined
  /** The unit as the text writes it ("US$", "persons"), where that is otherwise. */
  unitAsWritten?: StringFilter | null | undefined
  /** What the number is: what is required, that adjusted, what came of it, or merely what is reported. */
  use?: FigureUseFilter | null | undefined
  /** The number, where the source gives one. */
  value?: FloatFilter | null | undefined
}

/** Compares a number. */
export interface FloatFilter {
  /** Is equal to this. */
  eq?: number | null | undefined
  /** Is greater (later) than this. */
  gt?: number | null | undefined
  /** Is this or greater (later). */
  gte?: number | null | undefined
  /** Is one of these. */
  in?: readonly number[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is less (earlier) than this. */
  lt?: number | null | undefined
  /** Is this or less (earlier). */
  lte?: number | null | undefined
  /** Is anything but this (also nothing). */
  ne?: number | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly number[] | null | undefined
}

/** Compares a value of Formality. */
export interface FormalityFilter {
  /** Is equal to this. */
  eq?: Formality | null | undefined
  /** Is one of these. */
  in?: readonly Formality[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: Formality | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly Formality[] | null | undefined
}

/** Compares whether what a consideration was offered for had been done. */
export interface FulfilmentFilter {
  /** Is this. */
  eq?: Fulfilment | null | undefined
  /** Is one of these. */
  in?: readonly Fulfilment[] | null | undefined
  /** Is none of these. */
  notIn?: readonly Fulfilment[] | null | undefined
}

/** Compares which object it is. A `presentId` fits every list; the `id` of an object as seen from elsewhere than the list is refused (PERSPECTIVE_MISMATCH). */
export interface IDFilter {
  /** Is equal to this. */
  eq?: string | null | undefined
  /** Is one of these. */
  in?: readonly string[] | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly string[] | null | undefined
}

/** An identifier of an actor in another system. */
export interface IdentifierInput {
  /** The system, as in "wikidata" or "iso3166-1-alpha-2". */
  scheme: string
  /** The identifier as that system writes it. */
  value: string
}

/** A dossier. */
export interface ImportDossierInput {
  /** At most 1000 records as in a file: JSON Lines, the first of which names the dataset. */
  dossier: string
  /** Why, in a sentence for people. */
  reason?: string | null | undefined
}

/** Compares a whole number. */
export interface IntFilter {
  /** Is equal to this. */
  eq?: number | null | undefined
  /** Is greater (later) than this. */
  gt?: number | null | undefined
  /** Is this or greater (later). */
  gte?: number | null | undefined
  /** Is one of these. */
  in?: readonly number[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is less (earlier) than this. */
  lt?: number | null | undefined
  /** Is this or less (earlier). */
  lte?: number | null | undefined
  /** Is anything but this (also nothing). */
  ne?: number | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly number[] | null | undefined
}

/** Two actors that were found to be one. */
export interface MergeActorsInput {
  /** Who goes by the name of the other. */
  actor: ActorBy
  /** The dataset in whose name you write. Default: that of your key, or "api". */
  dataset?: string | null | undefined
  /** The version of `actor`, as you have seen it. */
  expectedVersion: number
  /** By whose name both go. */
  into: ActorBy
  /** Why, in a sentence for people. */
  reason: string
}

/** Compares moments as exactly as they are known: what can be so is so. A day lies within its month, and neither before nor after it. */
export interface MomentFilter {
  /** Overlaps with this: "1934-05" is equal to "1934", and to "1934-05-17". */
  eq?: string | Date | null | undefined
  /** Ends after this has ended. */
  gt?: string | Date | null | undefined
  /** Ends after this begins, or when it does. */
  gte?: string | Date | null | undefined
  /** Overlaps with one of these. */
  in?: readonly (string | Date)[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Begins before this begins. */
  lt?: string | Date | null | undefined
  /** Begins before this has ended. */
  lte?: string | Date | null | undefined
  /** Does not overlap with this (also nothing). */
  ne?: string | Date | null | undefined
  /** Overlaps with none of these (also nothing). */
  notIn?: readonly (string | Date)[] | null | undefined
}

/** Compares a value of OriginKind. */
export interface OriginKindFilter {
  /** Is equal to this. */
  eq?: OriginKind | null | undefined
  /** Is one of these. */
  in?: readonly OriginKind[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: OriginKind | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly OriginKind[] | null | undefined
}

/** Demands something of the rows in a list of Origin objects. */
export interface OriginListFilter {
  /** All of them are like this (also if there are none). */
  every?: OriginWhere | null | undefined
  /** Not one of them is like this. */
  none?: OriginWhere | null | undefined
  /** At least one of them is like this. */
  some?: OriginWhere | null | undefined
}

/** One key of an order of origins. */
export interface OriginOrderBy {
  /** Which way. Default "ASC". */
  direction?: OrderDirection | undefined
  /** What to order by. */
  field: OriginOrderField
  /** Where entries without a value stand. Default "LAST". */
  nulls?: NullsOrder | undefined
}

/** Which Origin objects to return. Several fields at once must all hold. */
export interface OriginWhere {
  /** All of these must hold. */
  and?: readonly OriginWhere[] | null | undefined
  /** By its changes. */
  changes?: ChangeListFilter | null | undefined
  /** By its claims. */
  claims?: ClaimListFilter | null | undefined
  /** How many records were created. */
  created?: IntFilter | null | undefined
  /** By the dataset that the records belong to. */
  dataset?: DatasetWhere | null | undefined
  /** By global id. */
  id?: IDFilter | null | undefined
  /** What it is called: the name of the file, without its folder; the name of the key or of the agent. */
  name?: StringFilter | null | undefined
  /** This must not hold. */
  not?: OriginWhere | null | undefined
  /** The mutation by which they wrote, as in "createCondition". Null where it was a file. */
  operation?: StringFilter | null | undefined
  /** At least one of these must hold. One that asks for nothing is left out. */
  or?: readonly OriginWhere[] | null | undefined
  /** What sort of origin this is. */
  originKind?: OriginKindFilter | null | undefined
  /** Why, in their words. */
  reason?: StringFilter | null | undefined
  /** When what it brought was recorded. */
  recordedAt?: DateTimeFilter | null | undefined
  /** By its revisions. */
  revisions?: RevisionListFilter | null | undefined
  /** How many records were there already, the same. */
  unchanged?: IntFilter | null | undefined
  /** How many records were changed. */
  updated?: IntFilter | null | undefined
}

/** Demands something of the rows in a list of Outcome objects. */
export interface OutcomeListFilter {
  /** All of them are like this (also if there are none). */
  every?: OutcomeWhere | null | undefined
  /** Not one of them is like this. */
  none?: OutcomeWhere | null | undefined
  /** At least one of them is like this. */
  some?: OutcomeWhere | null | undefined
}

/** One key of an order of outcomes. */
export interface OutcomeOrderBy {
  /** Which way. Default "ASC". */
  direction?: OrderDirection | undefined
  /** What to order by. */
  field: OutcomeOrderField
  /** Where entries without a value stand. Default "LAST". */
  nulls?: NullsOrder | undefined
}

/** Compares a value of OutcomeState. */
export interface OutcomeStateFilter {
  /** Is equal to this. */
  eq?: OutcomeState | null | undefined
  /** Is one of these. */
  in?: readonly OutcomeState[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: OutcomeState | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly OutcomeState[] | null | undefined
}

/** Which Outcome objects to return. Several fields at once must all hold. */
export interface OutcomeWhere {
  /** All of these must hold. */
  and?: readonly OutcomeWhere[] | null | undefined
  /** By its changes. */
  changes?: ChangeListFilter | null | undefined
  /** By its claims. */
  claims?: ClaimListFilter | null | undefined
  /** By the consideration. */
  consideration?: ConsiderationWhere | null | undefined
  /** By whether somebody denies it while somebody else asserts or hedges it. */
  contested?: BooleanFilter | null | undefined
  /** From when this holds. */
  effectiveAt?: MomentFilter | null | undefined
  /** By the event by which it came about. */
  event?: EventWhere | null | undefined
  /** By whether what the consideration was offered for had been done when this became of it. */
  fulfilment?: FulfilmentFilter | null | undefined
  /** By global id. */
  id?: IDFilter | null | undefined
  /** This must not hold. */
  not?: OutcomeWhere | null | undefined
  /** At least one of these must hold. One that asks for nothing is left out. */
  or?: readonly OutcomeWhere[] | null | undefined
  /** By how it stands. Lists have only what is ASSERTED or HEDGED, unless a filter of theirs says something of the standing: then they have whatever it lets through. */
  standing?: StandingFilter | null | undefined
  /** What became of it. */
  state?: OutcomeStateFilter | null | undefined
}

/** An entry of a list: Participation. */
export interface ParticipationInput {
  /** Who took part. Null where the text names nobody known. */
  actor?: ActorBy | null | undefined
  /** The participant as the text names them. Default: the actor’s name. */
  asWritten?: string | null | undefined
  /** The claims that state this by itself. Without, it is known with its event. */
  claims?: readonly ClaimInput[] | null | undefined
  /** The part played. */
  role: ParticipationRole
}

/** Demands something of the rows in a list of Participation objects. */
export interface ParticipationListFilter {
  /** All of them are like this (also if there are none). */
  every?: ParticipationWhere | null | undefined
  /** Not one of them is like this. */
  none?: ParticipationWhere | null | undefined
  /** At least one of them is like this. */
  some?: ParticipationWhere | null | undefined
}

/** One key of an order of participations. */
export interface ParticipationOrderBy {
  /** Which way. Default "ASC". */
  direction?: OrderDirection | undefined
  /** What to order by. */
  field: ParticipationOrderField
  /** Where entries without a value stand. Default "LAST". */
  nulls?: NullsOrder | undefined
}

/** Compares a value of ParticipationRole. */
export interface ParticipationRoleFilter {
  /** Is equal to this. */
  eq?: ParticipationRole | null | undefined
  /** Is one of these. */
  in?: readonly ParticipationRole[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: ParticipationRole | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly ParticipationRole[] | null | undefined
}

/** Which Participation objects to return. Several fields at once must all hold. */
export interface ParticipationWhere {
  /** By who takes part. */
  actor?: ActorWhere | null | undefined
  /** All of these must hold. */
  and?: readonly ParticipationWhere[] | null | undefined
  /** The participant as the text names them. */
  asWritten?: StringFilter | null | undefined
  /** By its claims. */
  claims?: ClaimListFilter | null | undefined
  /** By whether somebody denies it while somebody else asserts or hedges it. */
  contested?: BooleanFilter | null | undefined
  /** By the event. */
  event?: EventWhere | null | undefined
  /** By global id. */
  id?: IDFilter | null | undefined
  /** This must not hold. */
  not?: ParticipationWhere | null | undefined
  /** At least one of these must hold. One that asks for nothing is left out. */
  or?: readonly ParticipationWhere[] | null | undefined
  /** The part played. */
  role?: ParticipationRoleFilter | null | undefined
  /** By how it stands. Lists have only what is ASSERTED or HEDGED, unless a filter of theirs says something of the standing: then they have whatever it lets through. */
  standing?: StandingFilter | null | undefined
}

/** An actor who is a party, with the words by which the text names them, and claims of its own where they state that. */
export interface PartyInput {
  /** The actor. */
  actor: ActorBy
  /** The party as the text names it: "the Kabul authorities". Other words mend those that were given before. */
  asWritten?: string | null | undefined
  /** The claims that state this by itself. Without, it is known with its agreement. */
  claims?: readonly ClaimInput[] | null | undefined
}

/** Where it happens. */
export interface PlaceInput {
  /** The country of the place, as an ISO 3166-1 alpha-2 code. */
  country?: string | null | undefined
  /** Latitude of the place in degrees north, WGS 84. */
  latitude?: number | null | undefined
  /** Longitude of the place in degrees east, WGS 84. */
  longitude?: number | null | undefined
  /** The name of the place. */
  name?: string | null | undefined
}

/** Compares a value of Polarity. */
export interface PolarityFilter {
  /** Is equal to this. */
  eq?: Polarity | null | undefined
  /** Is one of these. */
  in?: readonly Polarity[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: Polarity | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly Polarity[] | null | undefined
}

/** Who publishes: found by its name, or made. */
export interface PublisherInput {
  /** Its internet domain, lower case, without "www.". */
  domain?: string | null | undefined
  /** The publisher's name as it writes it itself. */
  name: string
}

/** One key of an order of publishers. */
export interface PublisherOrderBy {
  /** Which way. Default "ASC". */
  direction?: OrderDirection | undefined
  /** What to order by. */
  field: PublisherOrderField
  /** Where entries without a value stand. Default "LAST". */
  nulls?: NullsOrder | undefined
}

/** Which Publisher objects to return. Several fields at once must all hold. */
export interface PublisherWhere {
  /** All of these must hold. */
  and?: readonly PublisherWhere[] | null | undefined
  /** By its articles. */
  articles?: ArticleListFilter | null | undefined
  /** Its internet domain, lower case, without "www.". */
  domain?: StringFilter | null | undefined
  /** By global id. */
  id?: IDFilter | null | undefined
  /** The publisher's name as it writes it itself. */
  name?: StringFilter | null | undefined
  /** This must not hold. */
  not?: PublisherWhere | null | undefined
  /** At least one of these must hold. One that asks for nothing is left out. */
  or?: readonly PublisherWhere[] | null | undefined
  /** By its relays. */
  relays?: ClaimRelayListFilter | null | undefined
}

/** Words of a text that a claim rests on. */
export interface QuoteInput {
  /** The article that is quoted. */
  article: ArticleBy
  /** Where the quote ends, in Unicode code points from 0, exclusive. */
  endOffset?: number | null | undefined
  /** The quoted words, exactly as they stand in the text. */
  exact: string
  /** Words that stand right before, to tell one place from another. */
  prefix?: string | null | undefined
  /** Which revision of its text. Default: of those that have the words as the latest has them, the first that was published. */
  revision?: number | null | undefined
  /** That the quote is meant to begin or end within what is read as one character (an extended grapheme cluster of Unicode), such as half a flag. */
  splitsGrapheme?: boolean | null | undefined
  /** Where the quote starts, in Unicode code points from 0, inclusive. */
  startOffset?: number | null | undefined
  /** Words that stand right after, to tell one place from another. */
  suffix?: string | null | undefined
}

/** Demands something of the rows in a list of Quote objects. */
export interface QuoteListFilter {
  /** All of them are like this (also if there are none). */
  every?: QuoteWhere | null | undefined
  /** Not one of them is like this. */
  none?: QuoteWhere | null | undefined
  /** At least one of them is like this. */
  some?: QuoteWhere | null | undefined
}

/** One key of an order of quotes. */
export interface QuoteOrderBy {
  /** Which way. Default "ASC". */
  direction?: OrderDirection | undefined
  /** What to order by. */
  field: QuoteOrderField
  /** Where entries without a value stand. Default "LAST". */
  nulls?: NullsOrder | undefined
}

/** Which Quote objects to return. Several fields at once must all hold. */
export interface QuoteWhere {
  /** All of these must hold. */
  and?: readonly QuoteWhere[] | null | undefined
  /** By what is claimed on these words. */
  claims?: ClaimListFilter | null | undefined
  /** Where the quote ends in its revision's text, in Unicode code points counted from 0, exclusive. */
  endOffset?: IntFilter | null | undefined
  /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. */
  exact?: StringFilter | null | undefined
  /** By global id. */
  id?: IDFilter | null | undefined
  /** This must not hold. */
  not?: QuoteWhere | null | undefined
  /** At least one of these must hold. One that asks for nothing is left out. */
  or?: readonly QuoteWhere[] | null | undefined
  /** Up to 32 code points that stand before the quote. */
  prefix?: StringFilter | null | undefined
  /** By its revision. */
  revision?: RevisionWhere | null | undefined
  /** Where the quote starts in its revision's text, in Unicode code points counted from 0, inclusive. */
  startOffset?: IntFilter | null | undefined
  /** Up to 32 code points that stand after the quote. */
  suffix?: StringFilter | null | undefined
}

/** Compares a value of Realis. */
export interface RealisFilter {
  /** Is equal to this. */
  eq?: Realis | null | undefined
  /** Is one of these. */
  in?: readonly Realis[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: Realis | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly Realis[] | null | undefined
}

/** A record of a dataset, by the key that its authors chose. */
export interface RecordInput {
  /** The name of the dataset. */
  dataset: string
  /** The key of the record. */
  key: string
}

/** Compares a value of Recurrence. */
export interface RecurrenceFilter {
  /** Is equal to this. */
  eq?: Recurrence | null | undefined
  /** Is one of these. */
  in?: readonly Recurrence[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: Recurrence | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly Recurrence[] | null | undefined
}

/** Who passed a claim on: an actor or a publisher. */
export type RelayInput =
| {
  /** The actor. */
  actor: ActorBy
  publisher?: never
}
| {
  actor?: never
  /** The name of the publisher: found by it, or made. */
  publisher: string
}

/** What is retracted, by whom, and why. */
export interface RetractInput {
  /** When it was taken back: not before it was said, and not in the future; less exactly written, by its end at the latest. Default: now. */
  at?: string | Date | null | undefined
  /** Who retracts it: its CODER, for whom it was never said, or its SOURCE, which said it and takes it back. Default "CODER". */
  by?: Retractor | undefined
  /** The dataset in whose name you write. Default: that of your key, or "api". */
  dataset?: string | null | undefined
  /** Its version, as you have seen it. */
  expectedVersion: number
  /** The id of the fact (agreement, event, condition, assessment, outcome, figure, affiliation), of which all claims are retracted that stand; of one claim; or of what should not have been made (article, actor, topic, stage), and goes where nothing that was ever said refers to it. */
  id: string
  /** Why, in a sentence for people. */
  reason: string
}

/** Compares a value of Retractor. */
export interface RetractorFilter {
  /** Is equal to this. */
  eq?: Retractor | null | undefined
  /** Is one of these. */
  in?: readonly Retractor[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: Retractor | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly Retractor[] | null | undefined
}

/** What is to be said otherwise of an actor: fields that are left out stay as they are, and null clears one. */
export interface ReviseActorInput {
  /** The actor. */
  actor: ActorBy
  /** What kind of actor this is. */
  actorKind?: ActorKind | null | undefined
  /** The dataset in whose name you write. Default: that of your key, or "api". */
  dataset?: string | null | undefined
  /** One sentence that says who this is. */
  description?: string | null | undefined
  /** Its version, as you have seen it. */
  expectedVersion: number
  /** Its identifiers. */
  identifiers?: readonly ActorIdentifierInput[] | null | undefined
  /** The name by which the actor is best known in English. */
  name?: string | null | undefined
  /** Its names. */
  names?: readonly ActorNameInput[] | null | undefined
  /** Why, in a sentence for people. */
  reason?: string | null | undefined
  /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
  slug?: string | null | undefined
}

/** What is to be said otherwise of an affiliation: fields that are left out stay as they are, and null clears one. */
export interface ReviseAffiliationInput {
  /** Who belongs. */
  actor?: ActorBy | null | undefined
  /** The affiliation. */
  affiliation: string
  /** How the actor belongs to the counterpart. */
  affiliationKind?: AffiliationKind | null | undefined
  /** Who says so, in which words. */
  claims?: readonly ClaimInput[] | null | undefined
  /** To whom. */
  counterpart?: ActorBy | null | undefined
  /** The dataset in whose name you write. Default: that of your key, or "api". */
  dataset?: string | null | undefined
  /** Its version, as you have seen it. */
  expectedVersion: number
  /** The title of the office or role ("acting foreign minister"). */
  officeTitle?: string | null | undefined
  /** Why, in a sentence for people. */
  reason?: string | null | undefined
  /** When it began, where that is known. */
  validFrom?: string | Date | null | undefined
  /** Until when it lasted, its last day included. Null while it lasts, or where the end is not known. */
  validTo?: string | Date | null | undefined
}

/** What is to be said otherwise of an agreement: fields that are left out stay as they are, and null clears one. */
export interface ReviseAgreementInput {
  /** The agreement. */
  agreement: AgreementBy
  /** What kind of agreement it is. */
  agreementKind?: AgreementKind | null | undefined
  /** Who says so, in which words. */
  claims?: readonly ClaimInput[] | null | undefined
  /** The dataset in whose name you write. Default: that of your key, or "api". */
  dataset?: string | null | undefined
  /** When it ended. Null while it lasts, or where the end is not known. */
  endedAt?: string | Date | null | undefined
  /** Its version, as you have seen it. */
  expectedVersion: number
  /** Who is bound by it. */
  parties?: readonly PartyInput[] | null | undefined
  /** Why, in a sentence for people. */
  reason?: string | null | undefined
  /** A short name for addresses and queries, lower case with hyphens. */
  slug?: string | null | undefined
  /** From when it holds. */
  startedAt?: string | Date | null | undefined
  /** What it is called, or one line that says what it is. */
  title?: string | null | undefined
}

/** What is to be said otherwise of an article: fields that are left out stay as they are, and null clears one. */
export interface ReviseArticleInput {
  /** The article. */
  article: ArticleBy
  /** The dataset in whose name you write. Default: that of your key, or "api". */
  dataset?: string | null | undefined
  /** The number by which its publisher knows the document ("S/RES/2254 (2015)", "EBS/99/100"). Null where it has none. */
  documentNumber?: string | null | undefined
  /** Its version, as you have seen it. */
  expectedVersion: number
  /** BCP 47 tag. */
  language?: string | null | undefined
  /** The licence under which the text is available, as its source names it. */
  licence?: string | null | undefined
  /** When the article was published. Null where the publisher gives no date. */
  publishedAt?: string | Date | null | undefined
  /** Who published the article. */
  publisher?: PublisherInput | null | undefined
  /** Why, in a sentence for people. */
  reason?: string | null | undefined
  /** The states of the text, oldest first; the last one holds. */
  revisions?: readonly RevisionInput[] | null | undefined
  /** In place of a text: the SHA-256 of a revision’s text that was imported before. With revisions beside it, these are the dataset’s own texts for an article of another. */
  sha256?: string | null | undefined
  /** The text. Short for one revision. A document of which no text is at hand has none of text, revisions and sha256, but a url or a documentNumber. */
  text?: string | null | undefined
  /** The headline. */
  title?: string | null | undefined
  /** Where the article was published, as it was given. No two articles share an address, however it is written. */
  url?: string | null | undefined
}

/** What is to be said otherwise of an assessment: fields that are left out stay as they are, and null clears one. */
export interface ReviseAssessmentInput {
  /** The assessment. */
  assessment: string
  /** Who judges. Null where the text names nobody known. */
  assessor?: ActorBy | null | undefined
  /** Who says so, in which words. */
  claims?: readonly ClaimInput[] | null | undefined
  /** The condition that is judged. */
  condition?: ConditionBy | null | undefined
  /** The dataset in whose name you write. Default: that of your key, or "api". */
  dataset?: string | null | undefined
  /** Its version, as you have seen it. */
  expectedVersion: number
  /** A moment, as exact as its source states it: a year (1934), a month (1934-05), a day (1934-05-17) or an instant (1934-05-17T14:30:00Z). Years, months and days are those of UTC. */
  judgedAt?: string | Date | null | undefined
  /** Why, in a sentence for people. */
  reason?: string | null | undefined
  /** The status that the assessor gives it. */
  status?: AssessmentStatus | null | undefined
  /**
   * The assessor's former judgement of the same condition that this one takes the place of: where this one counts, that one does not. One of
   * another assessor counts all the same: nobody takes back the word of another.
   */
  supersedes?: string | null | undefined
}

/** What is to be said otherwise of a bearing: fields that are left out stay as they are, and null clears one. */
export interface ReviseBearingInput {
  /** The bearing. */
  bearing: string
  /** How the event bears on the condition. */
  bearingKind?: BearingKind | null | undefined
  /** The claims that state this by itself. Without, it is known with its event and its condition. */
  claims?: readonly ClaimInput[] | null | undefined
  /** The condition. */
  condition?: ConditionBy | null | undefined
  /** The dataset in whose name you write. Default: that of your key, or "api". */
  dataset?: string | null | undefined
  /** The event. */
  event?: EventBy | null | undefined
  /** Its version, as you have seen it. */
  expectedVersion: number
  /** Why, in a sentence for people. */
  reason?: string | null | undefined
}

/** What is to be said otherwise of a condition: fields that are left out stay as they are, and null clears one. */
export interface ReviseConditionInput {
  /** Could have set or refused it, and did neither: abstained. */
  abstainers?: readonly PartyInput[] | null | undefined
  /** Gains by it. */
  beneficiaries?: readonly PartyInput[] | null | undefined
  /** Who says so, in which words. */
  claims?: readonly ClaimInput[] | null | undefined
  /** What it is called in schemes of codes: {"scheme": "imf-mona", "value": "QPC"}. */
  codes?: readonly ConditionCodeInput[] | null | undefined
  /** The condition. */
  condition: ConditionBy
  /** What is on offer, or threatened, for it. */
  consideration?: ConsiderationBy | null | undefined
  /** The dataset in whose name you write. Default: that of your key, or "api". */
  dataset?: string | null | undefined
  /** By when: it is due when that moment is over. With the polarity MUST_NOT, when the ban ends. */
  deadline?: string | Date | null | undefined
  /** The time limit in the words of the text: "within 48 hours". */
  deadlineAsWritten?: string | null | undefined
  /** The consideration that meeting it consists in: hostages for prisoners, of which each is the other's. No status follows from it. */
  delivers?: ConsiderationBy | null | undefined
  /** Whether it must be met before what it is for, or ends that if it ceases to be. */
  effect?: ConditionEffect | null | undefined
  /** Its version, as you have seen it. */
  expectedVersion: number
  /** With what force it is put. */
  force?: ConditionForce | null | undefined
  /** How formally it is put. */
  formality?: Formality | null | undefined
  /** Vouches for it. */
  guarantors?: readonly PartyInput[] | null | undefined
  /** Sets it. */
  issuers?: readonly PartyInput[] | null | undefined
  /** Watches over it. */
  monitors?: readonly PartyInput[] | null | undefined
  /** Whether something must be done, must not be done, must be allowed, or must cease. */
  polarity?: Polarity | null | undefined
  /** Why, in a sentence for people. */
  reason?: string | null | undefined
  /** How often it has to be met anew, or whether it has to hold all the time. Null where it is to be met once. */
  recurs?: Recurrence | null | undefined
  /** What has to be done or left undone, as briefly as possible. */
  requirement?: string | null | undefined
  /** A short name for addresses and queries, lower case with hyphens. */
  slug?: string | null | undefined
  /** The stage of an agreement to which it belongs. */
  stage?: string | null | undefined
  /** One sentence that says who requires what of whom. */
  summary?: string | null | undefined
  /** The earlier condition that this one takes the place of. */
  supersedes?: ConditionBy | null | undefined
  /** Has to meet it. */
  targets?: readonly PartyInput[] | null | undefined
  /** What it is about, first of all: a topic that Proviso ships, by its slug, or one of this or another dataset. */
  topic?: TopicBy | null | undefined
  /** What else it is about. */
  topics?: readonly TopicBy[] | null | undefined
}

/** What is to be said otherwise of a consideration: fields that are left out stay as they are, and null clears one. */
export interface ReviseConsiderationInput {
  /** The claims that state this by itself. Without, it is known with the first condition or outcome that speaks of it. */
  claims?: readonly ClaimInput[] | null | undefined
  /** The consideration. */
  consideration: ConsiderationBy
  /** What kind of thing it is. */
  considerationKind?: ConsiderationKind | null | undefined
  /** The dataset in whose name you write. Default: that of your key, or "api". */
  dataset?: string | null | undefined
  /** One sentence that says what it is. */
  description?: string | null | undefined
  /** Its version, as you have seen it. */
  expectedVersion: number
  /** Gives it. */
  givers?: readonly PartyInput[] | null | undefined
  /** How many of the conditions that name it, and stand in no other of its terms, have to be met for it. */
  operator?: ConsiderationOperator | null | undefined
  /** Why, in a sentence for people. */
  reason?: string | null | undefined
  /** Receives it. */
  receivers?: readonly PartyInput[] | null | undefined
  /** Whether it is something good that is promised, or something bad that is threatened. */
  sign?: ConsiderationSign | null | undefined
  /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for a consideration that is given none. */
  slug?: string | null | undefined
  /** The stage of an agreement to which it belongs. */
  stage?: string | null | undefined
  /** What must be met for it: every term, each by all or so many of its conditions. “A and (B or C) unless D” is three terms, the last with a condition of the polarity MUST_NOT. Conditions that name the consideration and stand in no term form one more, by `operator`. */
  terms?: readonly TermInput[] | null | undefined
}

/** What is to be said otherwise of an event: fields that are left out stay as they are, and null clears one. */
export interface ReviseEventInput {
  /** Who says so, in which words. */
  claims?: readonly ClaimInput[] | null | undefined
  /** What it is called in schemes of codes: {"scheme": "cameo", "value": "0211"}. */
  codes?: readonly EventCodeInput[] | null | undefined
  /** The dataset in whose name you write. Default: that of your key, or "api". */
  dataset?: string | null | undefined
  /** When it ended. Null for an event that ended within `startedAt`, or while it lasts. */
  endedAt?: string | Date | null | undefined
  /** The event. */
  event: EventBy
  /** The broad category: one of the 16 of the PLOVER ontology, STATEMENT or OTHER. */
  eventType?: EventType | null | undefined
  /** Its version, as you have seen it. */
  expectedVersion: number
  /** The larger event that this one is a part of. */
  partOf?: EventBy | null | undefined
  /** Its participants. */
  participants?: readonly ParticipationInput[] | null | undefined
  /** Where it happens. */
  place?: PlaceInput | null | undefined
  /** Whether it happened at all. */
  realis?: Realis | null | undefined
  /** Why, in a sentence for people. */
  reason?: string | null | undefined
  /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for an event that is given none. */
  slug?: string | null | undefined
  /** When it began or took place. */
  startedAt?: string | Date | null | undefined
  /** A narrower category. */
  subtype?: EventSubtype | null | undefined
  /** One line that says what happened. */
  title?: string | null | undefined
}

/** What is to be said otherwise of a figure: fields that are left out stay as they are, and null clears one. */
export interface ReviseFigureInput {
  /** Who says so, in which words. */
  claims?: readonly ClaimInput[] | null | undefined
  /** The condition that the figure describes. */
  condition?: ConditionBy | null | undefined
  /** The consideration that the figure describes: the amount of a loan. */
  consideration?: ConsiderationBy | null | undefined
  /** The moment for which it was counted or measured. A toll that rises is counted at one moment after another. */
  countedAt?: string | Date | null | undefined
  /** The dataset in whose name you write. Default: that of your key, or "api". */
  dataset?: string | null | undefined
  /** The event that the figure describes. */
  event?: EventBy | null | undefined
  /** Its version, as you have seen it. */
  expectedVersion: number
  /** The figure. */
  figure: string
  /** The upper bound, where the source gives one. */
  high?: number | null | undefined
  /** The lower bound, where the source gives one. */
  low?: number | null | undefined
  /** What is counted or measured ("people evacuated", "share of population"). */
  measure?: string | null | undefined
  /** Of whom or what ("Afghans", "Dutch nationals"). */
  of?: string | null | undefined
  /** The total that this figure is a part of. */
  partOf?: string | null | undefined
  /** How exact the number is meant to be. */
  qualifier?: FigureQualifier | null | undefined
  /** Why, in a sentence for people. */
  reason?: string | null | undefined
  /** The unit: "people", "percent", a currency by its ISO 4217 code, or another. What is written otherwise ("%", "US$") is kept in the word of the vocabulary, and as `unitAsWritten`. */
  unit?: string | null | undefined
  /** The unit as the text writes it ("US$", "persons"), where that is otherwise. */
  unitAsWritten?: string | null | undefined
  /** What the number is: what is required, that adjusted, what came of it, or merely what is reported. */
  use?: FigureUse | null | undefined
  /** The number, where the source gives one. */
  value?: number | null | undefined
}

/** What is to be said otherwise of an outcome: fields that are left out stay as they are, and null clears one. */
export interface ReviseOutcomeInput {
  /** Who says so, in which words. */
  claims?: readonly ClaimInput[] | null | undefined
  /** The consideration. */
  consideration?: ConsiderationBy | null | undefined
  /** The dataset in whose name you write. Default: that of your key, or "api". */
  dataset?: string | null | undefined
  /** A moment, as exact as its source states it: a year (1934), a month (1934-05), a day (1934-05-17) or an instant (1934-05-17T14:30:00Z). Years, months and days are those of UTC. */
  effectiveAt?: string | Date | null | undefined
  /** The event by which it came about. */
  event?: EventBy | null | undefined
  /** Its version, as you have seen it. */
  expectedVersion: number
  /** The outcome. */
  outcome: string
  /** Why, in a sentence for people. */
  reason?: string | null | undefined
  /** What became of it. */
  state?: OutcomeState | null | undefined
}

/** What is to be said otherwise of a stage: fields that are left out stay as they are, and null clears one. */
export interface ReviseStageInput {
  /** The agreement. */
  agreement?: AgreementBy | null | undefined
  /** The dataset in whose name you write. Default: that of your key, or "api". */
  dataset?: string | null | undefined
  /** Its version, as you have seen it. */
  expectedVersion: number
  /** The place of the stage among those of the agreement, from 1. */
  number?: number | null | undefined
  /** The consideration by which it opens: the stage begins once that is given, by its terms. */
  opensBy?: ConsiderationBy | null | undefined
  /** Why, in a sentence for people. */
  reason?: string | null | undefined
  /** The stage. */
  stage: string
  /** What it is called. */
  title?: string | null | undefined
}

/** What is to be said otherwise of a topic: fields that are left out stay as they are, and null clears one. */
export interface ReviseTopicInput {
  /** The topic of which it is a part. */
  broader?: TopicBy | null | undefined
  /** Its codes. */
  codes?: readonly TopicCodeInput[] | null | undefined
  /** The dataset in whose name you write. Default: that of your key, or "api". */
  dataset?: string | null | undefined
  /** One sentence that says what belongs to it. */
  description?: string | null | undefined
  /** Its version, as you have seen it. */
  expectedVersion: number
  /** What it is called. */
  name?: string | null | undefined
  /** Why, in a sentence for people. */
  reason?: string | null | undefined
  /** A short name for addresses and queries. Default: the key. Of a topic that is there, also of one that Proviso ships: the record means that one. To one that Proviso ships it adds codes, to another also what is not said of it yet. */
  slug?: string | null | undefined
  /** The topic. */
  topic: TopicBy
}

/** Compares a value of Reviser. */
export interface ReviserFilter {
  /** Is equal to this. */
  eq?: Reviser | null | undefined
  /** Is one of these. */
  in?: readonly Reviser[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: Reviser | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly Reviser[] | null | undefined
}

/** A state of the text of an article. */
export interface RevisionInput {
  /** Who made this text out of the one before. Default: the CODER where it is that text in Unicode normal form C with LF line ends, or where there was none, else the SOURCE. */
  by?: Reviser | null | undefined
  /** When the text was taken in. Default: now. */
  capturedAt?: string | Date | null | undefined
  /** When the text was published. Default: the first when the article was, a later one when it was taken in. */
  publishedAt?: string | Date | null | undefined
  /** The text. */
  text: string
}

/** Demands something of the rows in a list of Revision objects. */
export interface RevisionListFilter {
  /** All of them are like this (also if there are none). */
  every?: RevisionWhere | null | undefined
  /** Not one of them is like this. */
  none?: RevisionWhere | null | undefined
  /** At least one of them is like this. */
  some?: RevisionWhere | null | undefined
}

/** Which Revision objects to return. Several fields at once must all hold. */
export interface RevisionWhere {
  /** All of these must hold. */
  and?: readonly RevisionWhere[] | null | undefined
  /** By its article. */
  article?: ArticleWhere | null | undefined
  /** Who made this text out of the one before. A text cleaned by its coder counts as published when what it cleans was. */
  by?: ReviserFilter | null | undefined
  /** When Proviso took in this text. */
  capturedAt?: DateTimeFilter | null | undefined
  /** By its changes. */
  changes?: ChangeListFilter | null | undefined
  /** By global id. */
  id?: IDFilter | null | undefined
  /** Whether it is a text of the article's own dataset, of which the latest is the article's text; otherwise it is another dataset's text for the same address. */
  isOwn?: BooleanFilter | null | undefined
  /** The length of the text in Unicode code points. */
  length?: IntFilter | null | undefined
  /** This must not hold. */
  not?: RevisionWhere | null | undefined
  /** The number of this revision in its article, counted from 1. The first holds the text as it was received. */
  number?: IntFilter | null | undefined
  /** At least one of these must hold. One that asks for nothing is left out. */
  or?: readonly RevisionWhere[] | null | undefined
  /** By its origin. */
  origin?: OriginWhere | null | undefined
  /** When the text was published: the first with its article, a later one when its source says, or else when it was taken in, a cleaned one when what it cleans was. Null where nobody dates it. */
  publishedAt?: MomentFilter | null | undefined
  /** By its quotes. */
  quotes?: QuoteListFilter | null | undefined
  /** The SHA-256 of the text in UTF-8, as 64 hexadecimal digits. */
  sha256?: StringFilter | null | undefined
}

/** Which things may be found. Things of a type that is not named are not restricted. */
export interface SearchWhere {
  /** Of things of type Actor, only those like this. */
  actor?: ActorWhere | null | undefined
  /** Of things of type Article, only those like this. */
  article?: ArticleWhere | null | undefined
  /** Of things of type Condition, only those like this. */
  condition?: ConditionWhere | null | undefined
  /** Of things of type Event, only those like this. */
  event?: EventWhere | null | undefined
}

/** Demands something of the rows in a list of Stage objects. */
export interface StageListFilter {
  /** All of them are like this (also if there are none). */
  every?: StageWhere | null | undefined
  /** Not one of them is like this. */
  none?: StageWhere | null | undefined
  /** At least one of them is like this. */
  some?: StageWhere | null | undefined
}

/** Which Stage objects to return. Several fields at once must all hold. */
export interface StageWhere {
  /** By the agreement. */
  agreement?: AgreementWhere | null | undefined
  /** All of these must hold. */
  and?: readonly StageWhere[] | null | undefined
  /** By its changes. */
  changes?: ChangeListFilter | null | undefined
  /** By what it requires. */
  conditions?: ConditionListFilter | null | undefined
  /** By what it gives, or threatens. */
  considerations?: ConsiderationListFilter | null | undefined
  /** By global id. */
  id?: IDFilter | null | undefined
  /** This must not hold. */
  not?: StageWhere | null | undefined
  /** The place of the stage among the agreement's stages, counted from 1. */
  number?: IntFilter | null | undefined
  /** By the consideration by which it opens. */
  opensBy?: ConsiderationWhere | null | undefined
  /** At least one of these must hold. One that asks for nothing is left out. */
  or?: readonly StageWhere[] | null | undefined
  /** What it is called. */
  title?: StringFilter | null | undefined
}

/** Compares a value of Stance. */
export interface StanceFilter {
  /** Is equal to this. */
  eq?: Stance | null | undefined
  /** Is one of these. */
  in?: readonly Stance[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: Stance | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly Stance[] | null | undefined
}

/** Compares a value of Standing. */
export interface StandingFilter {
  /** Is equal to this. */
  eq?: Standing | null | undefined
  /** Is one of these. */
  in?: readonly Standing[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: Standing | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly Standing[] | null | undefined
}

/** By whose words a status is asked for. */
export type StatusBy =
| {
  /** Those of an actor; who is not there is an error, NOT_FOUND. */
  actor: ActorBy
  role?: never
}
| {
  actor?: never
  /** Those of a role. */
  role: StatusRole
}

/** Compares what a status comes down to. */
export interface StatusClassFilter {
  /** Is one of these. */
  in: readonly StatusClass[]
}

/** Compares the status of a condition at a moment. */
export interface StatusFilter {
  /** As it stood at this moment. Default: as for the field filtered. */
  asOf?: string | Date | null | undefined
  /** By whose words. Default: `{ role: OTHERS }`. */
  by?: StatusBy | null | undefined
  /** Is this. */
  eq?: ConditionStatus | null | undefined
  /** Is one of these. */
  in?: readonly ConditionStatus[] | null | undefined
  /** As known at this moment. Default: as for the field filtered. */
  knownAt?: string | Date | null | undefined
  /** What counts as known. Default: as for the field filtered. */
  knownBy?: KnownBy | null | undefined
  /** Is none of these. */
  notIn?: readonly ConditionStatus[] | null | undefined
  /** Whether it is the word of the target’s side. What nobody has judged is not. */
  selfAssessed?: boolean | null | undefined
  /** Comes down to one of these. */
  statusClass?: readonly ConditionStatusClass[] | null | undefined
}

/** Compares a text. */
export interface StringFilter {
  /** Contains this, whatever the case and the accents of the letters. */
  contains?: string | null | undefined
  /** Is equal to this. */
  eq?: string | null | undefined
  /** Is one of these. */
  in?: readonly string[] | null | undefined
  /** Is there no value (true), or is there one (false). */
  isNull?: boolean | null | undefined
  /** Is anything but this (also nothing). */
  ne?: string | null | undefined
  /** Is none of these (also nothing). */
  notIn?: readonly string[] | null | undefined
  /** Starts with this, whatever the case and the accents of the letters. */
  startsWith?: string | null | undefined
}

/** What is to be said of an assessment in place of another: fields that are left out read as of the other, but for its slug and its claims, and null leaves one empty. */
export interface SupersedeAssessmentInput {
  /** The assessment whose place is taken. */
  assessment: string
  /** Who judges. Null where the text names nobody known. */
  assessor?: ActorBy | null | undefined
  /** Who says so, in which words. */
  claims: readonly ClaimInput[]
  /** The condition that is judged. */
  condition?: ConditionBy | null | undefined
  /** The dataset to which the record belongs. Default: that of the key with which you write, or "api". */
  dataset?: string | null | undefined
  /** Its version, as you have seen it. */
  expectedVersion: number
  /** A moment, as exact as its source states it: a year (1934), a month (1934-05), a day (1934-05-17) or an instant (1934-05-17T14:30:00Z). Years, months and days are those of UTC. */
  judgedAt?: string | Date | null | undefined
  /** A key of your own choice, unique within the dataset: whoever sends it again is told that it is there. Default: made. */
  key?: string | null | undefined
  /** Why, in a sentence for people. */
  reason?: string | null | undefined
  /** The status that the assessor gives it. */
  status?: AssessmentStatus | null | undefined
}

/** What is to be said of a condition in place of another: fields that are left out read as of the other, but for its slug and its claims, and null leaves one empty. */
export interface SupersedeConditionInput {
  /** Could have set or refused it, and did neither: abstained. */
  abstainers?: readonly PartyInput[] | null | undefined
  /** Gains by it. */
  beneficiaries?: readonly PartyInput[] | null | undefined
  /** Who says so, in which words. */
  claims: readonly ClaimInput[]
  /** What it is called in schemes of codes: {"scheme": "imf-mona", "value": "QPC"}. */
  codes?: readonly ConditionCodeInput[] | null | undefined
  /** The condition whose place is taken. */
  condition: ConditionBy
  /** What is on offer, or threatened, for it. */
  consideration?: ConsiderationBy | null | undefined
  /** The dataset to which the record belongs. Default: that of the key with which you write, or "api". */
  dataset?: string | null | undefined
  /** By when: it is due when that moment is over. With the polarity MUST_NOT, when the ban ends. */
  deadline?: string | Date | null | undefined
  /** The time limit in the words of the text: "within 48 hours". */
  deadlineAsWritten?: string | null | undefined
  /** The consideration that meeting it consists in: hostages for prisoners, of which each is the other's. No status follows from it. */
  delivers?: ConsiderationBy | null | undefined
  /** Whether it must be met before what it is for, or ends that if it ceases to be. */
  effect?: ConditionEffect | null | undefined
  /** Its version, as you have seen it. */
  expectedVersion: number
  /** With what force it is put. */
  force?: ConditionForce | null | undefined
  /** How formally it is put. */
  formality?: Formality | null | undefined
  /** Vouches for it. */
  guarantors?: readonly PartyInput[] | null | undefined
  /** Sets it. */
  issuers?: readonly PartyInput[] | null | undefined
  /** A key of your own choice, unique within the dataset: whoever sends it again is told that it is there. Default: made. */
  key?: string | null | undefined
  /** Watches over it. */
  monitors?: readonly PartyInput[] | null | undefined
  /** Whether something must be done, must not be done, must be allowed, or must cease. */
  polarity?: Polarity | null | undefined
  /** Why, in a sentence for people. */
  reason?: string | null | undefined
  /** How often it has to be met anew, or whether it has to hold all the time. Null where it is to be met once. */
  recurs?: Recurrence | null | undefined
  /** What has to be done or left undone, as briefly as possible. */
  requirement?: string | null | undefined
  /** A short name for addresses and queries, lower case with hyphens. */
  slug?: string | null | undefined
  /** The stage of an agreement to which it belongs. */
  stage?: string | null | undefined
  /** One sentence that says who requires what of whom. */
  summary?: string | null | undefined
  /** Has to meet it. */
  targets?: readonly PartyInput[] | null | undefined
  /** What it is about, first of all: a topic that Proviso ships, by its slug, or one of this or another dataset. */
  topic?: TopicBy | null | undefined
  /** What else it is about. */
  topics?: readonly TopicBy[] | null | undefined
}

/** Conditions, of which all or so many have to be met. */
export interface TermInput {
  /** How many of them must be met. Default: all. */
  atLeast?: number | null | undefined
  /** The conditions of the term. */
  conditions: readonly ConditionBy[]
}

/** Names one Topic, in exactly one way. */
export type TopicBy =
| {
  /** By its code in a scheme of codes. */
  code: CodeInput
  id?: never
  record?: never
  slug?: never
}
| {
  code?: never
  /** By global id, as seen from where the id says; `asOf`, `knownAt` and `knownBy` beside it take the place of what it says. */
  id: string
  record?: never
  slug?: never
}
| {
  code?: never
  id?: never
  /** By the key of its record in a dataset. */
  record: RecordInput
  slug?: never
}
| {
  code?: never
  id?: never
  record?: never
  /** By slug. */
  slug: string
}

/** An entry of a list: TopicCode. */
export interface TopicCodeInput {
  /** The scheme: "imf-mona", "cap". */
  scheme: string
  /** The code as that scheme writes it. */
  value: string
}

/** Demands something of the rows in a list of TopicCode objects. */
export interface TopicCodeListFilter {
  /** All of them are like this (also if there are none). */
  every?: TopicCodeWhere | null | undefined
  /** Not one of them is like this. */
  none?: TopicCodeWhere | null | undefined
  /** At least one of them is like this. */
  some?: TopicCodeWhere | null | undefined
}

/** Which TopicCode objects to return. Several fields at once must all hold. */
export interface TopicCodeWhere {
  /** All of these must hold. */
  and?: readonly TopicCodeWhere[] | null | undefined
  /** This must not hold. */
  not?: TopicCodeWhere | null | undefined
  /** At least one of these must hold. One that asks for nothing is left out. */
  or?: readonly TopicCodeWhere[] | null | undefined
  /** The scheme: "imf-mona", "cap". */
  scheme?: StringFilter | null | undefined
  /** By its topic. */
  topic?: TopicWhere | null | undefined
  /** The code as that scheme writes it. */
  value?: StringFilter | null | undefined
}

/** Demands something of the rows in a list of Topic objects. */
export interface TopicListFilter {
  /** All of them are like this (also if there are none). */
  every?: TopicWhere | null | undefined
  /** Not one of them is like this. */
  none?: TopicWhere | null | undefined
  /** At least one of them is like this. */
  some?: TopicWhere | null | undefined
}

/** One key of an order of topics. */
export interface TopicOrderBy {
  /** Which way. Default "ASC". */
  direction?: OrderDirection | undefined
  /** What to order by. */
  field: TopicOrderField
  /** Where entries without a value stand. Default "LAST". */
  nulls?: NullsOrder | undefined
}

/** Which Topic objects to return. Several fields at once must all hold. */
export interface TopicWhere {
  /** All of these must hold. */
  and?: readonly TopicWhere[] | null | undefined
  /** By the topic of which it is a part. */
  broader?: TopicWhere | null | undefined
  /** By its changes. */
  changes?: ChangeListFilter | null | undefined
  /** By what it is called in schemes of codes. */
  codes?: TopicCodeListFilter | null | undefined
  /** By the conditions that are about it first of all. */
  conditions?: ConditionListFilter | null | undefined
  /** One sentence that says what belongs to it. */
  description?: StringFilter | null | undefined
  /** By global id. */
  id?: IDFilter | null | undefined
  /** Whether Proviso ships it. What datasets add to it stays beside what it is shipped with. */
  isShipped?: BooleanFilter | null | undefined
  /** By how far it is from the broadest above it, which is at 1. */
  level?: IntFilter | null | undefined
  /** What it is called. */
  name?: StringFilter | null | undefined
  /** By the topics that are parts of it. */
  narrower?: TopicListFilter | null | undefined
  /** This must not hold. */
  not?: TopicWhere | null | undefined
  /** At least one of these must hold. One that asks for nothing is left out. */
  or?: readonly TopicWhere[] | null | undefined
  /** A short name for addresses and queries, lower case with hyphens. */
  slug?: StringFilter | null | undefined
  /** By the topic that it is or, over however many steps, is a part of. */
  within?: TopicBy | null | undefined
}

/** An actor that was merged into another by mistake. */
export interface UnmergeActorsInput {
  /** The id of the actor that was merged: the `mergedId` that the merger gave. */
  actor: string
  /** The dataset in whose name you write. Default: that of your key, or "api". */
  dataset?: string | null | undefined
  /** The version of `actor`, as `mergedFrom` of the survivor tells it: one more than that with which it was merged. */
  expectedVersion: number
  /** Why, in a sentence for people. */
  reason: string
}


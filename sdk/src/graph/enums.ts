import { type Enumeration, enumeration } from '../enumeration.ts'
/** By what actors can be counted. */
export type ActorFacet =
/** What kind of actor this is. */
| 'ACTOR_KIND'

/** By what actors can be counted. Its values by name, and all of them as `values`. */
export const ActorFacet: Enumeration<ActorFacet> & {
  /** What kind of actor this is. */
  readonly ACTOR_KIND: 'ACTOR_KIND'
} = /* @__PURE__ */ enumeration("ACTOR_KIND")

/** What kind of actor somebody is. */
export type ActorKind =
/** An armed group that belongs to no state. */
| 'ARMED_GROUP'
/** States or others who act together without an organisation. */
| 'COALITION'
/** A company. */
| 'COMPANY'
/** An authority that governs without being generally recognised. */
| 'DE_FACTO_AUTHORITY'
/** The government of a state. */
| 'GOVERNMENT'
/** An organisation of states, or a body of one. */
| 'IGO'
/** A publisher or broadcaster as an actor. */
| 'MEDIA'
/** An organisation that belongs to no state. */
| 'NGO'
/** A political party. */
| 'PARTY'
/** A person. */
| 'PERSON'
/** A group of people ("women and girls", "former soldiers"). */
| 'POPULATION_GROUP'
/** A state as a subject of international law. */
| 'STATE'
/** A ministry, parliament, court, army or other body of a state. */
| 'STATE_BODY'
/** Not known. */
| 'UNKNOWN'

/** What kind of actor somebody is. Its values by name, and all of them as `values`. */
export const ActorKind: Enumeration<ActorKind> & {
  /** An armed group that belongs to no state. */
  readonly ARMED_GROUP: 'ARMED_GROUP'
  /** States or others who act together without an organisation. */
  readonly COALITION: 'COALITION'
  /** A company. */
  readonly COMPANY: 'COMPANY'
  /** An authority that governs without being generally recognised. */
  readonly DE_FACTO_AUTHORITY: 'DE_FACTO_AUTHORITY'
  /** The government of a state. */
  readonly GOVERNMENT: 'GOVERNMENT'
  /** An organisation of states, or a body of one. */
  readonly IGO: 'IGO'
  /** A publisher or broadcaster as an actor. */
  readonly MEDIA: 'MEDIA'
  /** An organisation that belongs to no state. */
  readonly NGO: 'NGO'
  /** A political party. */
  readonly PARTY: 'PARTY'
  /** A person. */
  readonly PERSON: 'PERSON'
  /** A group of people ("women and girls", "former soldiers"). */
  readonly POPULATION_GROUP: 'POPULATION_GROUP'
  /** A state as a subject of international law. */
  readonly STATE: 'STATE'
  /** A ministry, parliament, court, army or other body of a state. */
  readonly STATE_BODY: 'STATE_BODY'
  /** Not known. */
  readonly UNKNOWN: 'UNKNOWN'
} = /* @__PURE__ */ enumeration("ARMED_GROUP COALITION COMPANY DE_FACTO_AUTHORITY GOVERNMENT IGO MEDIA NGO PARTY PERSON POPULATION_GROUP STATE STATE_BODY UNKNOWN")

/** What can link two actors. */
export type ActorLink =
/** One belongs to the other. */
| 'AFFILIATION'
/** They are parties to the same condition. */
| 'CONDITION'
/** They take part in the same event. */
| 'EVENT'

/** What can link two actors. Its values by name, and all of them as `values`. */
export const ActorLink: Enumeration<ActorLink> & {
  /** One belongs to the other. */
  readonly AFFILIATION: 'AFFILIATION'
  /** They are parties to the same condition. */
  readonly CONDITION: 'CONDITION'
  /** They take part in the same event. */
  readonly EVENT: 'EVENT'
} = /* @__PURE__ */ enumeration("AFFILIATION CONDITION EVENT")

/** What kind of name an actor's name is. */
export type ActorNameKind =
/** Initials or another short form. */
| 'ACRONYM'
/** Another name in use. */
| 'ALIAS'
/** A name of former times. */
| 'FORMER'
/** The official name in full. */
| 'OFFICIAL'

/** What kind of name an actor's name is. Its values by name, and all of them as `values`. */
export const ActorNameKind: Enumeration<ActorNameKind> & {
  /** Initials or another short form. */
  readonly ACRONYM: 'ACRONYM'
  /** Another name in use. */
  readonly ALIAS: 'ALIAS'
  /** A name of former times. */
  readonly FORMER: 'FORMER'
  /** The official name in full. */
  readonly OFFICIAL: 'OFFICIAL'
} = /* @__PURE__ */ enumeration("ACRONYM ALIAS FORMER OFFICIAL")

/** By what actors can be ordered. */
export type ActorOrderField =
/** What kind of actor this is. */
| 'ACTOR_KIND'
/** One sentence that says who this is. */
| 'DESCRIPTION'
/** The order in which they were recorded. */
| 'ID'
/** The name by which the actor is best known in English. */
| 'NAME'
/** When what tells who this is was removed, as a law demanded; null where it was not. Kept by the importer. */
| 'REMOVED_AT'
/** Why that was removed. */
| 'REMOVED_REASON'
/** A short name for addresses and queries, lower case with hyphens ("european-union"). */
| 'SLUG'

/** By what actors can be ordered. Its values by name, and all of them as `values`. */
export const ActorOrderField: Enumeration<ActorOrderField> & {
  /** What kind of actor this is. */
  readonly ACTOR_KIND: 'ACTOR_KIND'
  /** One sentence that says who this is. */
  readonly DESCRIPTION: 'DESCRIPTION'
  /** The order in which they were recorded. */
  readonly ID: 'ID'
  /** The name by which the actor is best known in English. */
  readonly NAME: 'NAME'
  /** When what tells who this is was removed, as a law demanded; null where it was not. Kept by the importer. */
  readonly REMOVED_AT: 'REMOVED_AT'
  /** Why that was removed. */
  readonly REMOVED_REASON: 'REMOVED_REASON'
  /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
  readonly SLUG: 'SLUG'
} = /* @__PURE__ */ enumeration("ACTOR_KIND DESCRIPTION ID NAME REMOVED_AT REMOVED_REASON SLUG")

/** How one actor belongs to another. */
export type AffiliationKind =
/** Controls it. */
| 'CONTROLS'
/** Holds an office in it. */
| 'HOLDS_OFFICE_IN'
/** Is a member of it. */
| 'MEMBER_OF'
/** Is a part of it. */
| 'PART_OF'
/** Speaks or acts for it. */
| 'REPRESENTS'
/** Came after it, in its place. */
| 'SUCCEEDS'

/** How one actor belongs to another. Its values by name, and all of them as `values`. */
export const AffiliationKind: Enumeration<AffiliationKind> & {
  /** Controls it. */
  readonly CONTROLS: 'CONTROLS'
  /** Holds an office in it. */
  readonly HOLDS_OFFICE_IN: 'HOLDS_OFFICE_IN'
  /** Is a member of it. */
  readonly MEMBER_OF: 'MEMBER_OF'
  /** Is a part of it. */
  readonly PART_OF: 'PART_OF'
  /** Speaks or acts for it. */
  readonly REPRESENTS: 'REPRESENTS'
  /** Came after it, in its place. */
  readonly SUCCEEDS: 'SUCCEEDS'
} = /* @__PURE__ */ enumeration("CONTROLS HOLDS_OFFICE_IN MEMBER_OF PART_OF REPRESENTS SUCCEEDS")

/** By what affiliations can be ordered. */
export type AffiliationOrderField =
/** How the actor belongs to the counterpart. */
| 'AFFILIATION_KIND'
/** The order in which they were recorded. */
| 'ID'
/** The title of the office or role ("acting foreign minister"). */
| 'OFFICE_TITLE'
/** When it began, where that is known. */
| 'VALID_FROM'
/** Until when it lasted, its last day included. Null while it lasts, or where the end is not known. */
| 'VALID_TO'

/** By what affiliations can be ordered. Its values by name, and all of them as `values`. */
export const AffiliationOrderField: Enumeration<AffiliationOrderField> & {
  /** How the actor belongs to the counterpart. */
  readonly AFFILIATION_KIND: 'AFFILIATION_KIND'
  /** The order in which they were recorded. */
  readonly ID: 'ID'
  /** The title of the office or role ("acting foreign minister"). */
  readonly OFFICE_TITLE: 'OFFICE_TITLE'
  /** When it began, where that is known. */
  readonly VALID_FROM: 'VALID_FROM'
  /** Until when it lasted, its last day included. Null while it lasts, or where the end is not known. */
  readonly VALID_TO: 'VALID_TO'
} = /* @__PURE__ */ enumeration("AFFILIATION_KIND ID OFFICE_TITLE VALID_FROM VALID_TO")

/** What kind of agent made a record. */
export type AgentKind =
/** A person. */
| 'HUMAN'
/** A program that reads another dataset. */
| 'IMPORTER'
/** A statistical or language model. */
| 'MODEL'
/** A program that follows written rules. */
| 'RULE'

/** What kind of agent made a record. Its values by name, and all of them as `values`. */
export const AgentKind: Enumeration<AgentKind> & {
  /** A person. */
  readonly HUMAN: 'HUMAN'
  /** A program that reads another dataset. */
  readonly IMPORTER: 'IMPORTER'
  /** A statistical or language model. */
  readonly MODEL: 'MODEL'
  /** A program that follows written rules. */
  readonly RULE: 'RULE'
} = /* @__PURE__ */ enumeration("HUMAN IMPORTER MODEL RULE")

/** By what agreements can be counted. */
export type AgreementFacet =
/** What kind of agreement it is. */
| 'AGREEMENT_KIND'
/** How it stands. */
| 'STANDING'

/** By what agreements can be counted. Its values by name, and all of them as `values`. */
export const AgreementFacet: Enumeration<AgreementFacet> & {
  /** What kind of agreement it is. */
  readonly AGREEMENT_KIND: 'AGREEMENT_KIND'
  /** How it stands. */
  readonly STANDING: 'STANDING'
} = /* @__PURE__ */ enumeration("AGREEMENT_KIND STANDING")

/** What kind of agreement it is. */
export type AgreementKind =
/** The accession to an organisation. */
| 'ACCESSION'
/** An agreement to stop fighting. */
| 'CEASEFIRE'
/** A statement that several make together. */
| 'JOINT_STATEMENT'
/** None of these. */
| 'OTHER'
/** An agreement that ends a war. */
| 'PEACE_AGREEMENT'
/** A programme of a lender or donor. */
| 'PROGRAMME'
/** A resolution of a body. */
| 'RESOLUTION'
/** A treaty. */
| 'TREATY'

/** What kind of agreement it is. Its values by name, and all of them as `values`. */
export const AgreementKind: Enumeration<AgreementKind> & {
  /** The accession to an organisation. */
  readonly ACCESSION: 'ACCESSION'
  /** An agreement to stop fighting. */
  readonly CEASEFIRE: 'CEASEFIRE'
  /** A statement that several make together. */
  readonly JOINT_STATEMENT: 'JOINT_STATEMENT'
  /** None of these. */
  readonly OTHER: 'OTHER'
  /** An agreement that ends a war. */
  readonly PEACE_AGREEMENT: 'PEACE_AGREEMENT'
  /** A programme of a lender or donor. */
  readonly PROGRAMME: 'PROGRAMME'
  /** A resolution of a body. */
  readonly RESOLUTION: 'RESOLUTION'
  /** A treaty. */
  readonly TREATY: 'TREATY'
} = /* @__PURE__ */ enumeration("ACCESSION CEASEFIRE JOINT_STATEMENT OTHER PEACE_AGREEMENT PROGRAMME RESOLUTION TREATY")

/** By which moment of theirs agreements can be counted over time. */
export type AgreementMoment =
/** From when it holds. */
| 'STARTED_AT'

/** By which moment of theirs agreements can be counted over time. Its values by name, and all of them as `values`. */
export const AgreementMoment: Enumeration<AgreementMoment> & {
  /** From when it holds. */
  readonly STARTED_AT: 'STARTED_AT'
} = /* @__PURE__ */ enumeration("STARTED_AT")

/** By what agreements can be ordered. */
export type AgreementOrderField =
/** What kind of agreement it is. */
| 'AGREEMENT_KIND'
/** When it ended. Null while it lasts, or where the end is not known. */
| 'ENDED_AT'
/** The order in which they were recorded. */
| 'ID'
/** A short name for addresses and queries, lower case with hyphens. */
| 'SLUG'
/** From when it holds. */
| 'STARTED_AT'
/** What it is called, or one line that says what it is. */
| 'TITLE'

/** By what agreements can be ordered. Its values by name, and all of them as `values`. */
export const AgreementOrderField: Enumeration<AgreementOrderField> & {
  /** What kind of agreement it is. */
  readonly AGREEMENT_KIND: 'AGREEMENT_KIND'
  /** When it ended. Null while it lasts, or where the end is not known. */
  readonly ENDED_AT: 'ENDED_AT'
  /** The order in which they were recorded. */
  readonly ID: 'ID'
  /** A short name for addresses and queries, lower case with hyphens. */
  readonly SLUG: 'SLUG'
  /** From when it holds. */
  readonly STARTED_AT: 'STARTED_AT'
  /** What it is called, or one line that says what it is. */
  readonly TITLE: 'TITLE'
} = /* @__PURE__ */ enumeration("AGREEMENT_KIND ENDED_AT ID SLUG STARTED_AT TITLE")

/** By what parties to agreements can be ordered. */
export type AgreementPartyOrderField =
/** The party as the text names it: "the Kabul authorities". Null where it is not said. */
| 'AS_WRITTEN'
/** The order in which they were recorded. */
| 'ID'
/** Which part it has. */
| 'ROLE'

/** By what parties to agreements can be ordered. Its values by name, and all of them as `values`. */
export const AgreementPartyOrderField: Enumeration<AgreementPartyOrderField> & {
  /** The party as the text names it: "the Kabul authorities". Null where it is not said. */
  readonly AS_WRITTEN: 'AS_WRITTEN'
  /** The order in which they were recorded. */
  readonly ID: 'ID'
  /** Which part it has. */
  readonly ROLE: 'ROLE'
} = /* @__PURE__ */ enumeration("AS_WRITTEN ID ROLE")

/** Which part an actor has in an agreement. */
export type AgreementRole =
/** Is bound by it. */
| 'PARTY'

/** Which part an actor has in an agreement. Its values by name, and all of them as `values`. */
export const AgreementRole: Enumeration<AgreementRole> & {
  /** Is bound by it. */
  readonly PARTY: 'PARTY'
} = /* @__PURE__ */ enumeration("PARTY")

/** How the words of a quote are found in the latest text of the article. */
export type AnchorMatch =
/** They stand in it several times, and what stood before and after them tells which is meant. */
| 'CONTEXT'
/** They stand in it once. */
| 'EXACT'
/** They do not stand in it, or it cannot be told where. */
| 'ORPHANED'

/** How the words of a quote are found in the latest text of the article. Its values by name, and all of them as `values`. */
export const AnchorMatch: Enumeration<AnchorMatch> & {
  /** They stand in it several times, and what stood before and after them tells which is meant. */
  readonly CONTEXT: 'CONTEXT'
  /** They stand in it once. */
  readonly EXACT: 'EXACT'
  /** They do not stand in it, or it cannot be told where. */
  readonly ORPHANED: 'ORPHANED'
} = /* @__PURE__ */ enumeration("CONTEXT EXACT ORPHANED")

/** By what articles can be counted. */
export type ArticleFacet =
/** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
| 'LANGUAGE'
/** The licence under which the text is available, as its source names it. */
| 'LICENCE'
/** Who published it. */
| 'PUBLISHER'

/** By what articles can be counted. Its values by name, and all of them as `values`. */
export const ArticleFacet: Enumeration<ArticleFacet> & {
  /** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
  readonly LANGUAGE: 'LANGUAGE'
  /** The licence under which the text is available, as its source names it. */
  readonly LICENCE: 'LICENCE'
  /** Who published it. */
  readonly PUBLISHER: 'PUBLISHER'
} = /* @__PURE__ */ enumeration("LANGUAGE LICENCE PUBLISHER")

/** By which moment of theirs articles can be counted over time. */
export type ArticleMoment =
/** When the article was published. Null where the publisher gives no date. */
| 'PUBLISHED_AT'

/** By which moment of theirs articles can be counted over time. Its values by name, and all of them as `values`. */
export const ArticleMoment: Enumeration<ArticleMoment> & {
  /** When the article was published. Null where the publisher gives no date. */
  readonly PUBLISHED_AT: 'PUBLISHED_AT'
} = /* @__PURE__ */ enumeration("PUBLISHED_AT")

/** By what articles can be ordered. */
export type ArticleOrderField =
/** The number by which its publisher knows the document ("S/RES/2254 (2015)", "EBS/99/100"). Null where it has none. */
| 'DOCUMENT_NUMBER'
/** The order in which they were recorded. */
| 'ID'
/** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
| 'LANGUAGE'
/** The licence under which the text is available, as its source names it. */
| 'LICENCE'
/** When the article was published. Null where the publisher gives no date. */
| 'PUBLISHED_AT'
/** When its text was removed, as a law demanded; null where it was not. Kept by the importer. */
| 'REMOVED_AT'
/** Why its text was removed. */
| 'REMOVED_REASON'
/** The headline. */
| 'TITLE'
/** Where the article was published, as it was given. No two articles share an address, however it is written. */
| 'URL'

/** By what articles can be ordered. Its values by name, and all of them as `values`. */
export const ArticleOrderField: Enumeration<ArticleOrderField> & {
  /** The number by which its publisher knows the document ("S/RES/2254 (2015)", "EBS/99/100"). Null where it has none. */
  readonly DOCUMENT_NUMBER: 'DOCUMENT_NUMBER'
  /** The order in which they were recorded. */
  readonly ID: 'ID'
  /** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
  readonly LANGUAGE: 'LANGUAGE'
  /** The licence under which the text is available, as its source names it. */
  readonly LICENCE: 'LICENCE'
  /** When the article was published. Null where the publisher gives no date. */
  readonly PUBLISHED_AT: 'PUBLISHED_AT'
  /** When its text was removed, as a law demanded; null where it was not. Kept by the importer. */
  readonly REMOVED_AT: 'REMOVED_AT'
  /** Why its text was removed. */
  readonly REMOVED_REASON: 'REMOVED_REASON'
  /** The headline. */
  readonly TITLE: 'TITLE'
  /** Where the article was published, as it was given. No two articles share an address, however it is written. */
  readonly URL: 'URL'
} = /* @__PURE__ */ enumeration("DOCUMENT_NUMBER ID LANGUAGE LICENCE PUBLISHED_AT REMOVED_AT REMOVED_REASON TITLE URL")

/** By what assessments can be counted. */
export type AssessmentFacet =
/** Who judges. */
| 'ASSESSOR'
/** How it stands. */
| 'STANDING'
/** The status that the assessor gives it. */
| 'STATUS'
/** What the status comes down to. */
| 'STATUS_CLASS'

/** By what assessments can be counted. Its values by name, and all of them as `values`. */
export const AssessmentFacet: Enumeration<AssessmentFacet> & {
  /** Who judges. */
  readonly ASSESSOR: 'ASSESSOR'
  /** How it stands. */
  readonly STANDING: 'STANDING'
  /** The status that the assessor gives it. */
  readonly STATUS: 'STATUS'
  /** What the status comes down to. */
  readonly STATUS_CLASS: 'STATUS_CLASS'
} = /* @__PURE__ */ enumeration("ASSESSOR STANDING STATUS STATUS_CLASS")

/** By which moment of theirs assessments can be counted over time. */
export type AssessmentMoment =
/** The time for which the judgement holds. */
| 'JUDGED_AT'

/** By which moment of theirs assessments can be counted over time. Its values by name, and all of them as `values`. */
export const AssessmentMoment: Enumeration<AssessmentMoment> & {
  /** The time for which the judgement holds. */
  readonly JUDGED_AT: 'JUDGED_AT'
} = /* @__PURE__ */ enumeration("JUDGED_AT")

/** By what assessments can be ordered. */
export type AssessmentOrderField =
/** The order in which they were recorded. */
| 'ID'
/** The time for which the judgement holds. */
| 'JUDGED_AT'
/** The status that the assessor gives it. */
| 'STATUS'

/** By what assessments can be ordered. Its values by name, and all of them as `values`. */
export const AssessmentOrderField: Enumeration<AssessmentOrderField> & {
  /** The order in which they were recorded. */
  readonly ID: 'ID'
  /** The time for which the judgement holds. */
  readonly JUDGED_AT: 'JUDGED_AT'
  /** The status that the assessor gives it. */
  readonly STATUS: 'STATUS'
} = /* @__PURE__ */ enumeration("ID JUDGED_AT STATUS")

/** Whether a condition was met, as its assessor sees it. Each status belongs to a class: OPEN, DONE, PART, FAILED or ENDED. */
export type AssessmentStatus =
/** It was pledged or once met, and then broken. Class FAILED. */
| 'BETRAYED'
/** It is being worked on. Class OPEN. */
| 'IN_PROGRESS'
/** It ended by time or by events. Class ENDED. */
| 'LAPSED'
/** It is met. Class DONE. */
| 'MET'
/** It was met, but late. Class DONE. */
| 'MET_WITH_DELAY'
/** Another condition took its place. Class ENDED. */
| 'MODIFIED'
/** It is not met. Class FAILED. */
| 'NOT_MET'
/** A part of it is met. Class PART. */
| 'PARTIALLY_MET'
/** Nothing has been done yet. Class OPEN. */
| 'PENDING'
/** The target refuses it. Class FAILED. */
| 'REJECTED'
/** The assessor cannot tell. Class OPEN. */
| 'UNKNOWN'
/** The issuer no longer insists on it. Class ENDED. */
| 'WAIVED'
/** The issuer took it back. Class ENDED. */
| 'WITHDRAWN'

/** Whether a condition was met, as its assessor sees it. Each status belongs to a class: OPEN, DONE, PART, FAILED or ENDED. Its values by name, and all of them as `values`. */
export const AssessmentStatus: Enumeration<AssessmentStatus> & {
  /** It was pledged or once met, and then broken. Class FAILED. */
  readonly BETRAYED: 'BETRAYED'
  /** It is being worked on. Class OPEN. */
  readonly IN_PROGRESS: 'IN_PROGRESS'
  /** It ended by time or by events. Class ENDED. */
  readonly LAPSED: 'LAPSED'
  /** It is met. Class DONE. */
  readonly MET: 'MET'
  /** It was met, but late. Class DONE. */
  readonly MET_WITH_DELAY: 'MET_WITH_DELAY'
  /** Another condition took its place. Class ENDED. */
  readonly MODIFIED: 'MODIFIED'
  /** It is not met. Class FAILED. */
  readonly NOT_MET: 'NOT_MET'
  /** A part of it is met. Class PART. */
  readonly PARTIALLY_MET: 'PARTIALLY_MET'
  /** Nothing has been done yet. Class OPEN. */
  readonly PENDING: 'PENDING'
  /** The target refuses it. Class FAILED. */
  readonly REJECTED: 'REJECTED'
  /** The assessor cannot tell. Class OPEN. */
  readonly UNKNOWN: 'UNKNOWN'
  /** The issuer no longer insists on it. Class ENDED. */
  readonly WAIVED: 'WAIVED'
  /** The issuer took it back. Class ENDED. */
  readonly WITHDRAWN: 'WITHDRAWN'
} = /* @__PURE__ */ enumeration("BETRAYED IN_PROGRESS LAPSED MET MET_WITH_DELAY MODIFIED NOT_MET PARTIALLY_MET PENDING REJECTED UNKNOWN WAIVED WITHDRAWN")

/** How the words of a claim reach us. */
export type Attribution =
/** The speaker's own words in quotation marks. */
| 'DIRECT_QUOTE'
/** A document that the text cites: a law, a communiqué, a report. */
| 'DOCUMENT'
/** A coded record of another dataset, without words to quote. */
| 'IMPORTED_CODING'
/** The speaker's words as told by the publisher. */
| 'INDIRECT_SPEECH'
/** Nobody says so outright; an agent concludes it from the words. */
| 'INFERRED'
/** The publisher says so in its own voice. */
| 'PUBLISHER_VOICE'

/** How the words of a claim reach us. Its values by name, and all of them as `values`. */
export const Attribution: Enumeration<Attribution> & {
  /** The speaker's own words in quotation marks. */
  readonly DIRECT_QUOTE: 'DIRECT_QUOTE'
  /** A document that the text cites: a law, a communiqué, a report. */
  readonly DOCUMENT: 'DOCUMENT'
  /** A coded record of another dataset, without words to quote. */
  readonly IMPORTED_CODING: 'IMPORTED_CODING'
  /** The speaker's words as told by the publisher. */
  readonly INDIRECT_SPEECH: 'INDIRECT_SPEECH'
  /** Nobody says so outright; an agent concludes it from the words. */
  readonly INFERRED: 'INFERRED'
  /** The publisher says so in its own voice. */
  readonly PUBLISHER_VOICE: 'PUBLISHER_VOICE'
} = /* @__PURE__ */ enumeration("DIRECT_QUOTE DOCUMENT IMPORTED_CODING INDIRECT_SPEECH INFERRED PUBLISHER_VOICE")

/** By what bearings can be counted. */
export type BearingFacet =
/** How the event bears on the condition. */
| 'BEARING_KIND'

/** By what bearings can be counted. Its values by name, and all of them as `values`. */
export const BearingFacet: Enumeration<BearingFacet> & {
  /** How the event bears on the condition. */
  readonly BEARING_KIND: 'BEARING_KIND'
} = /* @__PURE__ */ enumeration("BEARING_KIND")

/** How an event bears on a condition. */
export type BearingKind =
/** By it the target agreed to the condition. */
| 'ACCEPTS'
/** It breaches the condition. */
| 'BREACHES'
/** By it the time for the condition was extended. */
| 'EXTENDS'
/** By it the condition was changed. */
| 'MODIFIES'
/** It negotiates the condition. */
| 'NEGOTIATES'
/** By it the target refused the condition. */
| 'REJECTS'
/** It satisfies the condition, wholly or in part. */
| 'SATISFIES'
/** By it the condition was stated. */
| 'STATES'
/** By it the condition was waived. */
| 'WAIVES'

/** How an event bears on a condition. Its values by name, and all of them as `values`. */
export const BearingKind: Enumeration<BearingKind> & {
  /** By it the target agreed to the condition. */
  readonly ACCEPTS: 'ACCEPTS'
  /** It breaches the condition. */
  readonly BREACHES: 'BREACHES'
  /** By it the time for the condition was extended. */
  readonly EXTENDS: 'EXTENDS'
  /** By it the condition was changed. */
  readonly MODIFIES: 'MODIFIES'
  /** It negotiates the condition. */
  readonly NEGOTIATES: 'NEGOTIATES'
  /** By it the target refused the condition. */
  readonly REJECTS: 'REJECTS'
  /** It satisfies the condition, wholly or in part. */
  readonly SATISFIES: 'SATISFIES'
  /** By it the condition was stated. */
  readonly STATES: 'STATES'
  /** By it the condition was waived. */
  readonly WAIVES: 'WAIVES'
} = /* @__PURE__ */ enumeration("ACCEPTS BREACHES EXTENDS MODIFIES NEGOTIATES REJECTS SATISFIES STATES WAIVES")

/** By what bearings can be ordered. */
export type BearingOrderField =
/** How the event bears on the condition. */
| 'BEARING_KIND'
/** The order in which they were recorded. */
| 'ID'

/** By what bearings can be ordered. Its values by name, and all of them as `values`. */
export const BearingOrderField: Enumeration<BearingOrderField> & {
  /** How the event bears on the condition. */
  readonly BEARING_KIND: 'BEARING_KIND'
  /** The order in which they were recorded. */
  readonly ID: 'ID'
} = /* @__PURE__ */ enumeration("BEARING_KIND ID")

/** What was done to a record. */
export type ChangeAction =
/** It was added. */
| 'ADDED'
/** It was withdrawn; it stays in the record, marked. */
| 'RETRACTED'
/** It was changed. */
| 'UPDATED'

/** What was done to a record. Its values by name, and all of them as `values`. */
export const ChangeAction: Enumeration<ChangeAction> & {
  /** It was added. */
  readonly ADDED: 'ADDED'
  /** It was withdrawn; it stays in the record, marked. */
  readonly RETRACTED: 'RETRACTED'
  /** It was changed. */
  readonly UPDATED: 'UPDATED'
} = /* @__PURE__ */ enumeration("ADDED RETRACTED UPDATED")

/** What sort of thing was changed. */
export type ChangeKind =
/** The actor that was changed. */
| 'ACTOR'
/** The affiliation that was changed. */
| 'AFFILIATION'
/** The agreement that was changed. */
| 'AGREEMENT'
/** The article that was changed. */
| 'ARTICLE'
/** The assessment that was changed. */
| 'ASSESSMENT'
/** The bearing that was changed. */
| 'BEARING'
/** The claim that was changed. */
| 'CLAIM'
/** The condition that was changed. */
| 'CONDITION'
/** The consideration that was changed. */
| 'CONSIDERATION'
/** The event that was changed. */
| 'EVENT'
/** The figure that was changed. */
| 'FIGURE'
/** The outcome that was changed. */
| 'OUTCOME'
/** The revision that was changed. */
| 'REVISION'
/** The stage that was changed. */
| 'STAGE'
/** The topic that was changed. */
| 'TOPIC'

/** What sort of thing was changed. Its values by name, and all of them as `values`. */
export const ChangeKind: Enumeration<ChangeKind> & {
  /** The actor that was changed. */
  readonly ACTOR: 'ACTOR'
  /** The affiliation that was changed. */
  readonly AFFILIATION: 'AFFILIATION'
  /** The agreement that was changed. */
  readonly AGREEMENT: 'AGREEMENT'
  /** The article that was changed. */
  readonly ARTICLE: 'ARTICLE'
  /** The assessment that was changed. */
  readonly ASSESSMENT: 'ASSESSMENT'
  /** The bearing that was changed. */
  readonly BEARING: 'BEARING'
  /** The claim that was changed. */
  readonly CLAIM: 'CLAIM'
  /** The condition that was changed. */
  readonly CONDITION: 'CONDITION'
  /** The consideration that was changed. */
  readonly CONSIDERATION: 'CONSIDERATION'
  /** The event that was changed. */
  readonly EVENT: 'EVENT'
  /** The figure that was changed. */
  readonly FIGURE: 'FIGURE'
  /** The outcome that was changed. */
  readonly OUTCOME: 'OUTCOME'
  /** The revision that was changed. */
  readonly REVISION: 'REVISION'
  /** The stage that was changed. */
  readonly STAGE: 'STAGE'
  /** The topic that was changed. */
  readonly TOPIC: 'TOPIC'
} = /* @__PURE__ */ enumeration("ACTOR AFFILIATION AGREEMENT ARTICLE ASSESSMENT BEARING CLAIM CONDITION CONSIDERATION EVENT FIGURE OUTCOME REVISION STAGE TOPIC")

/** By what changes can be ordered. */
export type ChangeOrderField =
/** What was done. */
| 'ACTION'
/** The order in which they were recorded. */
| 'ID'
/** When it was recorded. */
| 'RECORDED_AT'

/** By what changes can be ordered. Its values by name, and all of them as `values`. */
export const ChangeOrderField: Enumeration<ChangeOrderField> & {
  /** What was done. */
  readonly ACTION: 'ACTION'
  /** The order in which they were recorded. */
  readonly ID: 'ID'
  /** When it was recorded. */
  readonly RECORDED_AT: 'RECORDED_AT'
} = /* @__PURE__ */ enumeration("ACTION ID RECORDED_AT")

/** By what claims can be counted. */
export type ClaimFacet =
/** What kind of agent read the claim out of the text. */
| 'AGENT_KIND'
/** How the words reach us. */
| 'ATTRIBUTION'
/** Who says so. */
| 'SPEAKER'
/** How the speaker stands to what is claimed. */
| 'STANCE'

/** By what claims can be counted. Its values by name, and all of them as `values`. */
export const ClaimFacet: Enumeration<ClaimFacet> & {
  /** What kind of agent read the claim out of the text. */
  readonly AGENT_KIND: 'AGENT_KIND'
  /** How the words reach us. */
  readonly ATTRIBUTION: 'ATTRIBUTION'
  /** Who says so. */
  readonly SPEAKER: 'SPEAKER'
  /** How the speaker stands to what is claimed. */
  readonly STANCE: 'STANCE'
} = /* @__PURE__ */ enumeration("AGENT_KIND ATTRIBUTION SPEAKER STANCE")

/** By which moment of theirs claims can be counted over time. */
export type ClaimMoment =
/** When Proviso learned of the claim. */
| 'RECORDED_AT'
/** When the words were published: a day, a month or a year counts as known from its end, or from when it was recorded if that came first. */
| 'REPORTED_AT'
/** When the words were said, where that is known. */
| 'SAID_AT'

/** By which moment of theirs claims can be counted over time. Its values by name, and all of them as `values`. */
export const ClaimMoment: Enumeration<ClaimMoment> & {
  /** When Proviso learned of the claim. */
  readonly RECORDED_AT: 'RECORDED_AT'
  /** When the words were published: a day, a month or a year counts as known from its end, or from when it was recorded if that came first. */
  readonly REPORTED_AT: 'REPORTED_AT'
  /** When the words were said, where that is known. */
  readonly SAID_AT: 'SAID_AT'
} = /* @__PURE__ */ enumeration("RECORDED_AT REPORTED_AT SAID_AT")

/** By what claims can be ordered. */
export type ClaimOrderField =
/** What kind of agent read the claim out of the text. */
| 'AGENT_KIND'
/** The agent's name: a person's handle, an importer, a model. */
| 'AGENT_NAME'
/** The agent's version, where it has one. */
| 'AGENT_VERSION'
/** How the words reach us. */
| 'ATTRIBUTION'
/** How sure the agent is that the text says this, from 0 to 1. Null where it gives no such number. */
| 'CONFIDENCE'
/** The order in which they were recorded. */
| 'ID'
/** When Proviso learned of the claim. */
| 'RECORDED_AT'
/** When the words were published: a day, a month or a year counts as known from its end, or from when it was recorded if that came first. */
| 'REPORTED_AT'
/** When the words were said, where that is known. */
| 'SAID_AT'
/** The speaker as the text names them ("a spokeswoman", "the ministry"). */
| 'SPEAKER_AS_WRITTEN'
/** How the speaker stands to what is claimed. */
| 'STANCE'

/** By what claims can be ordered. Its values by name, and all of them as `values`. */
export const ClaimOrderField: Enumeration<ClaimOrderField> & {
  /** What kind of agent read the claim out of the text. */
  readonly AGENT_KIND: 'AGENT_KIND'
  /** The agent's name: a person's handle, an importer, a model. */
  readonly AGENT_NAME: 'AGENT_NAME'
  /** The agent's version, where it has one. */
  readonly AGENT_VERSION: 'AGENT_VERSION'
  /** How the words reach us. */
  readonly ATTRIBUTION: 'ATTRIBUTION'
  /** How sure the agent is that the text says this, from 0 to 1. Null where it gives no such number. */
  readonly CONFIDENCE: 'CONFIDENCE'
  /** The order in which they were recorded. */
  readonly ID: 'ID'
  /** When Proviso learned of the claim. */
  readonly RECORDED_AT: 'RECORDED_AT'
  /** When the words were published: a day, a month or a year counts as known from its end, or from when it was recorded if that came first. */
  readonly REPORTED_AT: 'REPORTED_AT'
  /** When the words were said, where that is known. */
  readonly SAID_AT: 'SAID_AT'
  /** The speaker as the text names them ("a spokeswoman", "the ministry"). */
  readonly SPEAKER_AS_WRITTEN: 'SPEAKER_AS_WRITTEN'
  /** How the speaker stands to what is claimed. */
  readonly STANCE: 'STANCE'
} = /* @__PURE__ */ enumeration("AGENT_KIND AGENT_NAME AGENT_VERSION ATTRIBUTION CONFIDENCE ID RECORDED_AT REPORTED_AT SAID_AT SPEAKER_AS_WRITTEN STANCE")

/** Which way a condition works. */
export type ConditionEffect =
/** It must be met before: until then what it is for is not given, or not in force. */
| 'PRECEDENT'
/** It must go on being met: what it is for ends if it ceases to be, as by a snapback or a sunset clause. */
| 'SUBSEQUENT'

/** Which way a condition works. Its values by name, and all of them as `values`. */
export const ConditionEffect: Enumeration<ConditionEffect> & {
  /** It must be met before: until then what it is for is not given, or not in force. */
  readonly PRECEDENT: 'PRECEDENT'
  /** It must go on being met: what it is for ends if it ceases to be, as by a snapback or a sunset clause. */
  readonly SUBSEQUENT: 'SUBSEQUENT'
} = /* @__PURE__ */ enumeration("PRECEDENT SUBSEQUENT")

/** By what conditions can be counted. */
export type ConditionFacet =
/** What kind of thing is on offer for it. */
| 'CONSIDERATION'
/** Whether it must be met before what it is for, or ends that if it ceases to be. */
| 'EFFECT'
/** With what force it is put. */
| 'FORCE'
/** How formally it is put. */
| 'FORMALITY'
/** Who sets it. */
| 'ISSUER'
/** Whether something must be done, must not be done, must be allowed, or must cease. */
| 'POLARITY'
/** How often it has to be met anew, or whether it has to hold all the time. Null where it is to be met once. */
| 'RECURS'
/** Whether its status, by the words of those whom `statusBy` names, is the word of the target’s side. */
| 'SELF_ASSESSED'
/** How it stands. */
| 'STANDING'
/** Its status, by the words of those whom `statusBy` names. */
| 'STATUS'
/** Who has to meet it. */
| 'TARGET'
/** What it is about, first of all. */
| 'TOPIC'

/** By what conditions can be counted. Its values by name, and all of them as `values`. */
export const ConditionFacet: Enumeration<ConditionFacet> & {
  /** What kind of thing is on offer for it. */
  readonly CONSIDERATION: 'CONSIDERATION'
  /** Whether it must be met before what it is for, or ends that if it ceases to be. */
  readonly EFFECT: 'EFFECT'
  /** With what force it is put. */
  readonly FORCE: 'FORCE'
  /** How formally it is put. */
  readonly FORMALITY: 'FORMALITY'
  /** Who sets it. */
  readonly ISSUER: 'ISSUER'
  /** Whether something must be done, must not be done, must be allowed, or must cease. */
  readonly POLARITY: 'POLARITY'
  /** How often it has to be met anew, or whether it has to hold all the time. Null where it is to be met once. */
  readonly RECURS: 'RECURS'
  /** Whether its status, by the words of those whom `statusBy` names, is the word of the target’s side. */
  readonly SELF_ASSESSED: 'SELF_ASSESSED'
  /** How it stands. */
  readonly STANDING: 'STANDING'
  /** Its status, by the words of those whom `statusBy` names. */
  readonly STATUS: 'STATUS'
  /** Who has to meet it. */
  readonly TARGET: 'TARGET'
  /** What it is about, first of all. */
  readonly TOPIC: 'TOPIC'
} = /* @__PURE__ */ enumeration("CONSIDERATION EFFECT FORCE FORMALITY ISSUER POLARITY RECURS SELF_ASSESSED STANDING STATUS TARGET TOPIC")

/** With what force a requirement is put. */
export type ConditionForce =
/** Asked for. */
| 'APPEAL'
/** A yardstick by which progress is measured step by step. */
| 'BENCHMARK'
/** Raised as a worry; nothing is required. */
| 'CONCERN'
/** Something is given only if it is met. */
| 'CONDITION'
/** Required, with nothing offered or threatened. */
| 'DEMAND'
/** Expected. */
| 'EXPECTATION'
/** A quantity to be aimed at, short of which nothing is withheld by itself. */
| 'INDICATIVE_TARGET'
/** Promised by the target itself. */
| 'PLEDGE'
/** To be done before a decision is taken: a prior action of a programme. */
| 'PRIOR_ACTION'
/** A line that must not be crossed. */
| 'RED_LINE'
/** Required by a deadline, under threat of harm. */
| 'ULTIMATUM'

/** With what force a requirement is put. Its values by name, and all of them as `values`. */
export const ConditionForce: Enumeration<ConditionForce> & {
  /** Asked for. */
  readonly APPEAL: 'APPEAL'
  /** A yardstick by which progress is measured step by step. */
  readonly BENCHMARK: 'BENCHMARK'
  /** Raised as a worry; nothing is required. */
  readonly CONCERN: 'CONCERN'
  /** Something is given only if it is met. */
  readonly CONDITION: 'CONDITION'
  /** Required, with nothing offered or threatened. */
  readonly DEMAND: 'DEMAND'
  /** Expected. */
  readonly EXPECTATION: 'EXPECTATION'
  /** A quantity to be aimed at, short of which nothing is withheld by itself. */
  readonly INDICATIVE_TARGET: 'INDICATIVE_TARGET'
  /** Promised by the target itself. */
  readonly PLEDGE: 'PLEDGE'
  /** To be done before a decision is taken: a prior action of a programme. */
  readonly PRIOR_ACTION: 'PRIOR_ACTION'
  /** A line that must not be crossed. */
  readonly RED_LINE: 'RED_LINE'
  /** Required by a deadline, under threat of harm. */
  readonly ULTIMATUM: 'ULTIMATUM'
} = /* @__PURE__ */ enumeration("APPEAL BENCHMARK CONCERN CONDITION DEMAND EXPECTATION INDICATIVE_TARGET PLEDGE PRIOR_ACTION RED_LINE ULTIMATUM")

/** By which moment of theirs conditions can be counted over time. */
export type ConditionMoment =
/** By when, where a time is set: it is due when that moment is over. Of what must not be done, when the ban ends: that is never overdue. */
| 'DEADLINE'
/** When it was first stated: at the earliest of the events known to state it, as far as they occurred, of when it was said or reported by claims that assert or hedge it, and of the judgements of it; events and judgements that are merely denied or questioned tell nothing. Null where none of these is known. */
| 'FIRST_STATED_AT'

/** By which moment of theirs conditions can be counted over time. Its values by name, and all of them as `values`. */
export const ConditionMoment: Enumeration<ConditionMoment> & {
  /** By when, where a time is set: it is due when that moment is over. Of what must not be done, when the ban ends: that is never overdue. */
  readonly DEADLINE: 'DEADLINE'
  /** When it was first stated: at the earliest of the events known to state it, as far as they occurred, of when it was said or reported by claims that assert or hedge it, and of the judgements of it; events and judgements that are merely denied or questioned tell nothing. Null where none of these is known. */
  readonly FIRST_STATED_AT: 'FIRST_STATED_AT'
} = /* @__PURE__ */ enumeration("DEADLINE FIRST_STATED_AT")

/** By what conditions can be ordered. */
export type ConditionOrderField =
/** By when, where a time is set: it is due when that moment is over. Of what must not be done, when the ban ends: that is never overdue. */
| 'DEADLINE'
/** The time limit in the words of the text ("within 48 hours"). */
| 'DEADLINE_AS_WRITTEN'
/** Whether it must be met before what it is for, or ends that if it ceases to be. */
| 'EFFECT'
/** When it was first stated: at the earliest of the events known to state it, as far as they occurred, of when it was said or reported by claims that assert or hedge it, and of the judgements of it; events and judgements that are merely denied or questioned tell nothing. Null where none of these is known. */
| 'FIRST_STATED_AT'
/** With what force it is put. */
| 'FORCE'
/** How formally it is put. */
| 'FORMALITY'
/** The order in which they were recorded. */
| 'ID'
/** Whether something must be done, must not be done, must be allowed, or must cease. */
| 'POLARITY'
/** How often it has to be met anew, or whether it has to hold all the time. Null where it is to be met once. */
| 'RECURS'
/** What has to be done or left undone, as briefly as possible. */
| 'REQUIREMENT'
/** A short name for addresses and queries, lower case with hyphens. */
| 'SLUG'
/** One sentence that says who requires what of whom. */
| 'SUMMARY'
/** In the order of the topics: those that Proviso ships in the order of its vocabulary, then others. */
| 'TOPIC'

/** By what conditions can be ordered. Its values by name, and all of them as `values`. */
export const ConditionOrderField: Enumeration<ConditionOrderField> & {
  /** By when, where a time is set: it is due when that moment is over. Of what must not be done, when the ban ends: that is never overdue. */
  readonly DEADLINE: 'DEADLINE'
  /** The time limit in the words of the text ("within 48 hours"). */
  readonly DEADLINE_AS_WRITTEN: 'DEADLINE_AS_WRITTEN'
  /** Whether it must be met before what it is for, or ends that if it ceases to be. */
  readonly EFFECT: 'EFFECT'
  /** When it was first stated: at the earliest of the events known to state it, as far as they occurred, of when it was said or reported by claims that assert or hedge it, and of the judgements of it; events and judgements that are merely denied or questioned tell nothing. Null where none of these is known. */
  readonly FIRST_STATED_AT: 'FIRST_STATED_AT'
  /** With what force it is put. */
  readonly FORCE: 'FORCE'
  /** How formally it is put. */
  readonly FORMALITY: 'FORMALITY'
  /** The order in which they were recorded. */
  readonly ID: 'ID'
  /** Whether something must be done, must not be done, must be allowed, or must cease. */
  readonly POLARITY: 'POLARITY'
  /** How often it has to be met anew, or whether it has to hold all the time. Null where it is to be met once. */
  readonly RECURS: 'RECURS'
  /** What has to be done or left undone, as briefly as possible. */
  readonly REQUIREMENT: 'REQUIREMENT'
  /** A short name for addresses and queries, lower case with hyphens. */
  readonly SLUG: 'SLUG'
  /** One sentence that says who requires what of whom. */
  readonly SUMMARY: 'SUMMARY'
  /** In the order of the topics: those that Proviso ships in the order of its vocabulary, then others. */
  readonly TOPIC: 'TOPIC'
} = /* @__PURE__ */ enumeration("DEADLINE DEADLINE_AS_WRITTEN EFFECT FIRST_STATED_AT FORCE FORMALITY ID POLARITY RECURS REQUIREMENT SLUG SUMMARY TOPIC")

/** By what parties to conditions can be ordered. */
export type ConditionPartyOrderField =
/** The party as the text names it: "the Kabul authorities". Null where it is not said. */
| 'AS_WRITTEN'
/** The order in which they were recorded. */
| 'ID'
/** Which party. */
| 'ROLE'

/** By what parties to conditions can be ordered. Its values by name, and all of them as `values`. */
export const ConditionPartyOrderField: Enumeration<ConditionPartyOrderField> & {
  /** The party as the text names it: "the Kabul authorities". Null where it is not said. */
  readonly AS_WRITTEN: 'AS_WRITTEN'
  /** The order in which they were recorded. */
  readonly ID: 'ID'
  /** Which party. */
  readonly ROLE: 'ROLE'
} = /* @__PURE__ */ enumeration("AS_WRITTEN ID ROLE")

/** Which party to a condition somebody is. */
export type ConditionRole =
/** Could have set or refused it, and did neither: abstained. */
| 'ABSTAINER'
/** Gains by it. */
| 'BENEFICIARY'
/** Vouches for it. */
| 'GUARANTOR'
/** Sets it. */
| 'ISSUER'
/** Watches over it. */
| 'MONITOR'
/** Has to meet it. */
| 'TARGET'

/** Which party to a condition somebody is. Its values by name, and all of them as `values`. */
export const ConditionRole: Enumeration<ConditionRole> & {
  /** Could have set or refused it, and did neither: abstained. */
  readonly ABSTAINER: 'ABSTAINER'
  /** Gains by it. */
  readonly BENEFICIARY: 'BENEFICIARY'
  /** Vouches for it. */
  readonly GUARANTOR: 'GUARANTOR'
  /** Sets it. */
  readonly ISSUER: 'ISSUER'
  /** Watches over it. */
  readonly MONITOR: 'MONITOR'
  /** Has to meet it. */
  readonly TARGET: 'TARGET'
} = /* @__PURE__ */ enumeration("ABSTAINER BENEFICIARY GUARANTOR ISSUER MONITOR TARGET")

/** How a condition stands. Each status belongs to a class: OPEN, DONE, PART, FAILED, ENDED or UNJUDGED. */
export type ConditionStatus =
/** It was pledged or once met, and then broken. Class FAILED. */
| 'BETRAYED'
/** It is being worked on. Class OPEN. */
| 'IN_PROGRESS'
/** It ended by time or by events. Class ENDED. */
| 'LAPSED'
/** It is met. Class DONE. */
| 'MET'
/** It was met, but late. Class DONE. */
| 'MET_WITH_DELAY'
/** Another condition took its place. Class ENDED. */
| 'MODIFIED'
/** It is not met. Class FAILED. */
| 'NOT_MET'
/** A part of it is met. Class PART. */
| 'PARTIALLY_MET'
/** Nothing has been done yet. Class OPEN. */
| 'PENDING'
/** The target refuses it. Class FAILED. */
| 'REJECTED'
/** Nobody has judged. Class UNJUDGED. */
| 'UNJUDGED'
/** The assessor cannot tell. Class OPEN. */
| 'UNKNOWN'
/** The issuer no longer insists on it. Class ENDED. */
| 'WAIVED'
/** The issuer took it back. Class ENDED. */
| 'WITHDRAWN'

/** How a condition stands. Each status belongs to a class: OPEN, DONE, PART, FAILED, ENDED or UNJUDGED. Its values by name, and all of them as `values`. */
export const ConditionStatus: Enumeration<ConditionStatus> & {
  /** It was pledged or once met, and then broken. Class FAILED. */
  readonly BETRAYED: 'BETRAYED'
  /** It is being worked on. Class OPEN. */
  readonly IN_PROGRESS: 'IN_PROGRESS'
  /** It ended by time or by events. Class ENDED. */
  readonly LAPSED: 'LAPSED'
  /** It is met. Class DONE. */
  readonly MET: 'MET'
  /** It was met, but late. Class DONE. */
  readonly MET_WITH_DELAY: 'MET_WITH_DELAY'
  /** Another condition took its place. Class ENDED. */
  readonly MODIFIED: 'MODIFIED'
  /** It is not met. Class FAILED. */
  readonly NOT_MET: 'NOT_MET'
  /** A part of it is met. Class PART. */
  readonly PARTIALLY_MET: 'PARTIALLY_MET'
  /** Nothing has been done yet. Class OPEN. */
  readonly PENDING: 'PENDING'
  /** The target refuses it. Class FAILED. */
  readonly REJECTED: 'REJECTED'
  /** Nobody has judged. Class UNJUDGED. */
  readonly UNJUDGED: 'UNJUDGED'
  /** The assessor cannot tell. Class OPEN. */
  readonly UNKNOWN: 'UNKNOWN'
  /** The issuer no longer insists on it. Class ENDED. */
  readonly WAIVED: 'WAIVED'
  /** The issuer took it back. Class ENDED. */
  readonly WITHDRAWN: 'WITHDRAWN'
} = /* @__PURE__ */ enumeration("BETRAYED IN_PROGRESS LAPSED MET MET_WITH_DELAY MODIFIED NOT_MET PARTIALLY_MET PENDING REJECTED UNJUDGED UNKNOWN WAIVED WITHDRAWN")

/** What the status of a condition comes down to. */
export type ConditionStatusClass =
/** It is met: MET, MET_WITH_DELAY. */
| 'DONE'
/** It no longer stands: WAIVED, MODIFIED, WITHDRAWN, LAPSED. */
| 'ENDED'
/** It is not met: NOT_MET, REJECTED, BETRAYED. */
| 'FAILED'
/** Nothing is decided: PENDING, IN_PROGRESS, UNKNOWN. */
| 'OPEN'
/** A part of it is met: PARTIALLY_MET. */
| 'PART'
/** Nobody has judged. */
| 'UNJUDGED'

/** What the status of a condition comes down to. Its values by name, and all of them as `values`. */
export const ConditionStatusClass: Enumeration<ConditionStatusClass> & {
  /** It is met: MET, MET_WITH_DELAY. */
  readonly DONE: 'DONE'
  /** It no longer stands: WAIVED, MODIFIED, WITHDRAWN, LAPSED. */
  readonly ENDED: 'ENDED'
  /** It is not met: NOT_MET, REJECTED, BETRAYED. */
  readonly FAILED: 'FAILED'
  /** Nothing is decided: PENDING, IN_PROGRESS, UNKNOWN. */
  readonly OPEN: 'OPEN'
  /** A part of it is met: PARTIALLY_MET. */
  readonly PART: 'PART'
  /** Nobody has judged. */
  readonly UNJUDGED: 'UNJUDGED'
} = /* @__PURE__ */ enumeration("DONE ENDED FAILED OPEN PART UNJUDGED")

/** By what considerations can be counted. */
export type ConsiderationFacet =
/** What kind of thing it is. */
| 'CONSIDERATION_KIND'
/** Whether what it was offered for had been done. */
| 'FULFILMENT'
/** How many of the conditions that name it, and stand in no other of its terms, have to be met for it. */
| 'OPERATOR'
/** Whether it is something good that is promised, or something bad that is threatened. */
| 'SIGN'
/** What became of it. */
| 'STATE'

/** By what considerations can be counted. Its values by name, and all of them as `values`. */
export const ConsiderationFacet: Enumeration<ConsiderationFacet> & {
  /** What kind of thing it is. */
  readonly CONSIDERATION_KIND: 'CONSIDERATION_KIND'
  /** Whether what it was offered for had been done. */
  readonly FULFILMENT: 'FULFILMENT'
  /** How many of the conditions that name it, and stand in no other of its terms, have to be met for it. */
  readonly OPERATOR: 'OPERATOR'
  /** Whether it is something good that is promised, or something bad that is threatened. */
  readonly SIGN: 'SIGN'
  /** What became of it. */
  readonly STATE: 'STATE'
} = /* @__PURE__ */ enumeration("CONSIDERATION_KIND FULFILMENT OPERATOR SIGN STATE")

/** What kind of thing is on offer. */
export type ConsiderationKind =
/** The release of frozen assets. */
| 'ASSET_RELEASE'
/** A ceasefire. */
| 'CEASEFIRE'
/** Development aid and budget support. */
| 'DEVELOPMENT_AID'
/** An embassy or other mission. */
| 'DIPLOMATIC_PRESENCE'
/** Talks and contacts. */
| 'ENGAGEMENT'
/** A loan, a programme or a guarantee of a lender. */
| 'FINANCING'
/** Humanitarian aid. */
| 'HUMANITARIAN_AID'
/** Membership of an organisation. */
| 'MEMBERSHIP'
/** Negotiations. */
| 'NEGOTIATION'
/** None of these. */
| 'OTHER'
/** Recognition of a state or government. */
| 'RECOGNITION'
/** The release of persons. */
| 'RELEASE_OF_PERSONS'
/** Sanctions. */
| 'SANCTIONS'
/** Relief from sanctions. */
| 'SANCTIONS_RELIEF'
/** Security, guarantees, arms. */
| 'SECURITY'
/** That talks, aid, membership or rights are suspended. */
| 'SUSPENSION'
/** Trade and its terms. */
| 'TRADE'
/** Not said. */
| 'UNSPECIFIED'
/** An attack or another use of force. */
| 'USE_OF_FORCE'

/** What kind of thing is on offer. Its values by name, and all of them as `values`. */
export const ConsiderationKind: Enumeration<ConsiderationKind> & {
  /** The release of frozen assets. */
  readonly ASSET_RELEASE: 'ASSET_RELEASE'
  /** A ceasefire. */
  readonly CEASEFIRE: 'CEASEFIRE'
  /** Development aid and budget support. */
  readonly DEVELOPMENT_AID: 'DEVELOPMENT_AID'
  /** An embassy or other mission. */
  readonly DIPLOMATIC_PRESENCE: 'DIPLOMATIC_PRESENCE'
  /** Talks and contacts. */
  readonly ENGAGEMENT: 'ENGAGEMENT'
  /** A loan, a programme or a guarantee of a lender. */
  readonly FINANCING: 'FINANCING'
  /** Humanitarian aid. */
  readonly HUMANITARIAN_AID: 'HUMANITARIAN_AID'
  /** Membership of an organisation. */
  readonly MEMBERSHIP: 'MEMBERSHIP'
  /** Negotiations. */
  readonly NEGOTIATION: 'NEGOTIATION'
  /** None of these. */
  readonly OTHER: 'OTHER'
  /** Recognition of a state or government. */
  readonly RECOGNITION: 'RECOGNITION'
  /** The release of persons. */
  readonly RELEASE_OF_PERSONS: 'RELEASE_OF_PERSONS'
  /** Sanctions. */
  readonly SANCTIONS: 'SANCTIONS'
  /** Relief from sanctions. */
  readonly SANCTIONS_RELIEF: 'SANCTIONS_RELIEF'
  /** Security, guarantees, arms. */
  readonly SECURITY: 'SECURITY'
  /** That talks, aid, membership or rights are suspended. */
  readonly SUSPENSION: 'SUSPENSION'
  /** Trade and its terms. */
  readonly TRADE: 'TRADE'
  /** Not said. */
  readonly UNSPECIFIED: 'UNSPECIFIED'
  /** An attack or another use of force. */
  readonly USE_OF_FORCE: 'USE_OF_FORCE'
} = /* @__PURE__ */ enumeration("ASSET_RELEASE CEASEFIRE DEVELOPMENT_AID DIPLOMATIC_PRESENCE ENGAGEMENT FINANCING HUMANITARIAN_AID MEMBERSHIP NEGOTIATION OTHER RECOGNITION RELEASE_OF_PERSONS SANCTIONS SANCTIONS_RELIEF SECURITY SUSPENSION TRADE UNSPECIFIED USE_OF_FORCE")

/** How many of a consideration's conditions have to be met. */
export type ConsiderationOperator =
/** All of them. */
| 'ALL_OF'
/** Any one of them. */
| 'ANY_OF'
/** The more are met, the more is given. */
| 'GRADUATED'

/** How many of a consideration's conditions have to be met. Its values by name, and all of them as `values`. */
export const ConsiderationOperator: Enumeration<ConsiderationOperator> & {
  /** All of them. */
  readonly ALL_OF: 'ALL_OF'
  /** Any one of them. */
  readonly ANY_OF: 'ANY_OF'
  /** The more are met, the more is given. */
  readonly GRADUATED: 'GRADUATED'
} = /* @__PURE__ */ enumeration("ALL_OF ANY_OF GRADUATED")

/** By what considerations can be ordered. */
export type ConsiderationOrderField =
/** What kind of thing it is. */
| 'CONSIDERATION_KIND'
/** One sentence that says what it is. */
| 'DESCRIPTION'
/** The order in which they were recorded. */
| 'ID'
/** How many of the conditions that name it, and stand in no other of its terms, have to be met for it. */
| 'OPERATOR'
/** Whether it is something good that is promised, or something bad that is threatened. */
| 'SIGN'
/** A short name for addresses and queries, lower case with hyphens. Proviso makes one for a consideration that is given none. */
| 'SLUG'

/** By what considerations can be ordered. Its values by name, and all of them as `values`. */
export const ConsiderationOrderField: Enumeration<ConsiderationOrderField> & {
  /** What kind of thing it is. */
  readonly CONSIDERATION_KIND: 'CONSIDERATION_KIND'
  /** One sentence that says what it is. */
  readonly DESCRIPTION: 'DESCRIPTION'
  /** The order in which they were recorded. */
  readonly ID: 'ID'
  /** How many of the conditions that name it, and stand in no other of its terms, have to be met for it. */
  readonly OPERATOR: 'OPERATOR'
  /** Whether it is something good that is promised, or something bad that is threatened. */
  readonly SIGN: 'SIGN'
  /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for a consideration that is given none. */
  readonly SLUG: 'SLUG'
} = /* @__PURE__ */ enumeration("CONSIDERATION_KIND DESCRIPTION ID OPERATOR SIGN SLUG")

/** By what parties to considerations can be ordered. */
export type ConsiderationPartyOrderField =
/** The party as the text names it: "the Kabul authorities". Null where it is not said. */
| 'AS_WRITTEN'
/** The order in which they were recorded. */
| 'ID'
/** Whether the actor gives or receives. */
| 'ROLE'

/** By what parties to considerations can be ordered. Its values by name, and all of them as `values`. */
export const ConsiderationPartyOrderField: Enumeration<ConsiderationPartyOrderField> & {
  /** The party as the text names it: "the Kabul authorities". Null where it is not said. */
  readonly AS_WRITTEN: 'AS_WRITTEN'
  /** The order in which they were recorded. */
  readonly ID: 'ID'
  /** Whether the actor gives or receives. */
  readonly ROLE: 'ROLE'
} = /* @__PURE__ */ enumeration("AS_WRITTEN ID ROLE")

/** Which side of a consideration somebody is on. */
export type ConsiderationRole =
/** Gives it. */
| 'GIVER'
/** Receives it. */
| 'RECEIVER'

/** Which side of a consideration somebody is on. Its values by name, and all of them as `values`. */
export const ConsiderationRole: Enumeration<ConsiderationRole> & {
  /** Gives it. */
  readonly GIVER: 'GIVER'
  /** Receives it. */
  readonly RECEIVER: 'RECEIVER'
} = /* @__PURE__ */ enumeration("GIVER RECEIVER")

/** Whether a consideration is promised or threatened. */
export type ConsiderationSign =
/** Something bad, threatened. */
| 'NEGATIVE'
/** Something good, promised. */
| 'POSITIVE'

/** Whether a consideration is promised or threatened. Its values by name, and all of them as `values`. */
export const ConsiderationSign: Enumeration<ConsiderationSign> & {
  /** Something bad, threatened. */
  readonly NEGATIVE: 'NEGATIVE'
  /** Something good, promised. */
  readonly POSITIVE: 'POSITIVE'
} = /* @__PURE__ */ enumeration("NEGATIVE POSITIVE")

/** By what datasets can be ordered. */
export type DatasetOrderField =
/** One sentence that says what it holds. */
| 'DESCRIPTION'
/** The order in which they were recorded. */
| 'ID'
/** The licence under which its records are available. */
| 'LICENCE'
/** The dataset's name. */
| 'NAME'

/** By what datasets can be ordered. Its values by name, and all of them as `values`. */
export const DatasetOrderField: Enumeration<DatasetOrderField> & {
  /** One sentence that says what it holds. */
  readonly DESCRIPTION: 'DESCRIPTION'
  /** The order in which they were recorded. */
  readonly ID: 'ID'
  /** The licence under which its records are available. */
  readonly LICENCE: 'LICENCE'
  /** The dataset's name. */
  readonly NAME: 'NAME'
} = /* @__PURE__ */ enumeration("DESCRIPTION ID LICENCE NAME")

/** By what events can be counted. */
export type EventFacet =
/** The broad category: one of the 16 of the PLOVER ontology, STATEMENT or OTHER. */
| 'EVENT_TYPE'
/** Who takes part. */
| 'PARTICIPANT'
/** The country of the place, as an ISO 3166-1 alpha-2 code. */
| 'PLACE_COUNTRY'
/** Whether it happened at all. */
| 'REALIS'
/** How it stands. */
| 'STANDING'
/** A narrower category. */
| 'SUBTYPE'

/** By what events can be counted. Its values by name, and all of them as `values`. */
export const EventFacet: Enumeration<EventFacet> & {
  /** The broad category: one of the 16 of the PLOVER ontology, STATEMENT or OTHER. */
  readonly EVENT_TYPE: 'EVENT_TYPE'
  /** Who takes part. */
  readonly PARTICIPANT: 'PARTICIPANT'
  /** The country of the place, as an ISO 3166-1 alpha-2 code. */
  readonly PLACE_COUNTRY: 'PLACE_COUNTRY'
  /** Whether it happened at all. */
  readonly REALIS: 'REALIS'
  /** How it stands. */
  readonly STANDING: 'STANDING'
  /** A narrower category. */
  readonly SUBTYPE: 'SUBTYPE'
} = /* @__PURE__ */ enumeration("EVENT_TYPE PARTICIPANT PLACE_COUNTRY REALIS STANDING SUBTYPE")

/** By which moment of theirs events can be counted over time. */
export type EventMoment =
/** When it began or took place. */
| 'STARTED_AT'

/** By which moment of theirs events can be counted over time. Its values by name, and all of them as `values`. */
export const EventMoment: Enumeration<EventMoment> & {
  /** When it began or took place. */
  readonly STARTED_AT: 'STARTED_AT'
} = /* @__PURE__ */ enumeration("STARTED_AT")

/** By what events can be ordered. */
export type EventOrderField =
/** When it ended. Null for an event that ended within `startedAt`, or while it lasts. */
| 'ENDED_AT'
/** The broad category: one of the 16 of the PLOVER ontology, STATEMENT or OTHER. */
| 'EVENT_TYPE'
/** The order in which they were recorded. */
| 'ID'
/** The country of the place, as an ISO 3166-1 alpha-2 code. */
| 'PLACE_COUNTRY'
/** Latitude of the place in degrees north, WGS 84. */
| 'PLACE_LATITUDE'
/** Longitude of the place in degrees east, WGS 84. */
| 'PLACE_LONGITUDE'
/** The name of the place. */
| 'PLACE_NAME'
/** Whether it happened at all. */
| 'REALIS'
/** A short name for addresses and queries, lower case with hyphens. Proviso makes one for an event that is given none. */
| 'SLUG'
/** When it began or took place. */
| 'STARTED_AT'
/** A narrower category. */
| 'SUBTYPE'
/** One line that says what happened. */
| 'TITLE'

/** By what events can be ordered. Its values by name, and all of them as `values`. */
export const EventOrderField: Enumeration<EventOrderField> & {
  /** When it ended. Null for an event that ended within `startedAt`, or while it lasts. */
  readonly ENDED_AT: 'ENDED_AT'
  /** The broad category: one of the 16 of the PLOVER ontology, STATEMENT or OTHER. */
  readonly EVENT_TYPE: 'EVENT_TYPE'
  /** The order in which they were recorded. */
  readonly ID: 'ID'
  /** The country of the place, as an ISO 3166-1 alpha-2 code. */
  readonly PLACE_COUNTRY: 'PLACE_COUNTRY'
  /** Latitude of the place in degrees north, WGS 84. */
  readonly PLACE_LATITUDE: 'PLACE_LATITUDE'
  /** Longitude of the place in degrees east, WGS 84. */
  readonly PLACE_LONGITUDE: 'PLACE_LONGITUDE'
  /** The name of the place. */
  readonly PLACE_NAME: 'PLACE_NAME'
  /** Whether it happened at all. */
  readonly REALIS: 'REALIS'
  /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for an event that is given none. */
  readonly SLUG: 'SLUG'
  /** When it began or took place. */
  readonly STARTED_AT: 'STARTED_AT'
  /** A narrower category. */
  readonly SUBTYPE: 'SUBTYPE'
  /** One line that says what happened. */
  readonly TITLE: 'TITLE'
} = /* @__PURE__ */ enumeration("ENDED_AT EVENT_TYPE ID PLACE_COUNTRY PLACE_LATITUDE PLACE_LONGITUDE PLACE_NAME REALIS SLUG STARTED_AT SUBTYPE TITLE")

/** Narrower categories of events that diplomacy turns on. */
export type EventSubtype =
/** An agreement reached or signed. */
| 'AGREEMENT'
/** The delivery of aid. */
| 'AID_DELIVERY'
/** A promise of aid. */
| 'AID_PLEDGE'
/** The withholding or ending of aid. */
| 'AID_SUSPENSION'
/** A public appeal. */
| 'APPEAL'
/** An arrest or detention. */
| 'ARREST'
/** An armed attack. */
| 'ATTACK'
/** A conversation by telephone or video. */
| 'CALL'
/** Fighting between two sides. */
| 'CLASH'
/** The end of a state, union or government. */
| 'DISSOLUTION'
/** An election or vote. */
| 'ELECTION'
/** The bringing away of people from danger. */
| 'EVACUATION'
/** A declaration of independence. */
| 'INDEPENDENCE'
/** A meeting of two or more parties. */
| 'MEETING'
/** The closing of a mission or the recall of its staff. */
| 'MISSION_CLOSING'
/** The opening of an embassy, legation or other mission. */
| 'MISSION_OPENING'
/** The recognition of a state or government. */
| 'RECOGNITION'
/** The release of people held. */
| 'RELEASE'
/** The publication of a report. */
| 'REPORT_PUBLISHED'
/** The imposing of sanctions. */
| 'SANCTIONS_IMPOSED'
/** The lifting of sanctions. */
| 'SANCTIONS_LIFTED'
/** The taking of power. */
| 'TAKEOVER'
/** A visit to another country. */
| 'VISIT'
/** The withdrawal of forces. */
| 'WITHDRAWAL'

/** Narrower categories of events that diplomacy turns on. Its values by name, and all of them as `values`. */
export const EventSubtype: Enumeration<EventSubtype> & {
  /** An agreement reached or signed. */
  readonly AGREEMENT: 'AGREEMENT'
  /** The delivery of aid. */
  readonly AID_DELIVERY: 'AID_DELIVERY'
  /** A promise of aid. */
  readonly AID_PLEDGE: 'AID_PLEDGE'
  /** The withholding or ending of aid. */
  readonly AID_SUSPENSION: 'AID_SUSPENSION'
  /** A public appeal. */
  readonly APPEAL: 'APPEAL'
  /** An arrest or detention. */
  readonly ARREST: 'ARREST'
  /** An armed attack. */
  readonly ATTACK: 'ATTACK'
  /** A conversation by telephone or video. */
  readonly CALL: 'CALL'
  /** Fighting between two sides. */
  readonly CLASH: 'CLASH'
  /** The end of a state, union or government. */
  readonly DISSOLUTION: 'DISSOLUTION'
  /** An election or vote. */
  readonly ELECTION: 'ELECTION'
  /** The bringing away of people from danger. */
  readonly EVACUATION: 'EVACUATION'
  /** A declaration of independence. */
  readonly INDEPENDENCE: 'INDEPENDENCE'
  /** A meeting of two or more parties. */
  readonly MEETING: 'MEETING'
  /** The closing of a mission or the recall of its staff. */
  readonly MISSION_CLOSING: 'MISSION_CLOSING'
  /** The opening of an embassy, legation or other mission. */
  readonly MISSION_OPENING: 'MISSION_OPENING'
  /** The recognition of a state or government. */
  readonly RECOGNITION: 'RECOGNITION'
  /** The release of people held. */
  readonly RELEASE: 'RELEASE'
  /** The publication of a report. */
  readonly REPORT_PUBLISHED: 'REPORT_PUBLISHED'
  /** The imposing of sanctions. */
  readonly SANCTIONS_IMPOSED: 'SANCTIONS_IMPOSED'
  /** The lifting of sanctions. */
  readonly SANCTIONS_LIFTED: 'SANCTIONS_LIFTED'
  /** The taking of power. */
  readonly TAKEOVER: 'TAKEOVER'
  /** A visit to another country. */
  readonly VISIT: 'VISIT'
  /** The withdrawal of forces. */
  readonly WITHDRAWAL: 'WITHDRAWAL'
} = /* @__PURE__ */ enumeration("AGREEMENT AID_DELIVERY AID_PLEDGE AID_SUSPENSION APPEAL ARREST ATTACK CALL CLASH DISSOLUTION ELECTION EVACUATION INDEPENDENCE MEETING MISSION_CLOSING MISSION_OPENING RECOGNITION RELEASE REPORT_PUBLISHED SANCTIONS_IMPOSED SANCTIONS_LIFTED TAKEOVER VISIT WITHDRAWAL")

/** Broad categories of events: the 16 of the PLOVER ontology (github.com/openeventdata/PLOVER) and two more. */
export type EventType =
/** Criticises, accuses, investigates. */
| 'ACCUSE'
/** Agrees to, or promises, to cooperate, talk, or settle. */
| 'AGREE'
/** Gives help: humanitarian, economic, military, asylum. */
| 'AID'
/** Uses force. */
| 'ASSAULT'
/** Represses, arrests, restricts, seizes. */
| 'COERCE'
/** Yields: eases restrictions, accepts demands, releases. */
| 'CONCEDE'
/** Meets, visits, talks by telephone, negotiates. */
| 'CONSULT'
/** Cooperates in trade, justice, intelligence or military matters. */
| 'COOPERATE'
/** Prepares forces. */
| 'MOBILIZE'
/** None of these. */
| 'OTHER'
/** Protests, demonstrates, strikes. */
| 'PROTEST'
/** Refuses, rejects, withholds. */
| 'REJECT'
/** Asks, appeals, demands. */
| 'REQUEST'
/** Withdraws, retreats, surrenders, or ends an action of force. */
| 'RETREAT'
/** Breaks off or reduces relations, imposes sanctions, suspends aid. */
| 'SANCTION'
/** Says something that is none of the others. */
| 'STATEMENT'
/** Expresses or gives diplomatic support, recognises, opens relations. */
| 'SUPPORT'
/** Threatens. */
| 'THREATEN'

/** Broad categories of events: the 16 of the PLOVER ontology (github.com/openeventdata/PLOVER) and two more. Its values by name, and all of them as `values`. */
export const EventType: Enumeration<EventType> & {
  /** Criticises, accuses, investigates. */
  readonly ACCUSE: 'ACCUSE'
  /** Agrees to, or promises, to cooperate, talk, or settle. */
  readonly AGREE: 'AGREE'
  /** Gives help: humanitarian, economic, military, asylum. */
  readonly AID: 'AID'
  /** Uses force. */
  readonly ASSAULT: 'ASSAULT'
  /** Represses, arrests, restricts, seizes. */
  readonly COERCE: 'COERCE'
  /** Yields: eases restrictions, accepts demands, releases. */
  readonly CONCEDE: 'CONCEDE'
  /** Meets, visits, talks by telephone, negotiates. */
  readonly CONSULT: 'CONSULT'
  /** Cooperates in trade, justice, intelligence or military matters. */
  readonly COOPERATE: 'COOPERATE'
  /** Prepares forces. */
  readonly MOBILIZE: 'MOBILIZE'
  /** None of these. */
  readonly OTHER: 'OTHER'
  /** Protests, demonstrates, strikes. */
  readonly PROTEST: 'PROTEST'
  /** Refuses, rejects, withholds. */
  readonly REJECT: 'REJECT'
  /** Asks, appeals, demands. */
  readonly REQUEST: 'REQUEST'
  /** Withdraws, retreats, surrenders, or ends an action of force. */
  readonly RETREAT: 'RETREAT'
  /** Breaks off or reduces relations, imposes sanctions, suspends aid. */
  readonly SANCTION: 'SANCTION'
  /** Says something that is none of the others. */
  readonly STATEMENT: 'STATEMENT'
  /** Expresses or gives diplomatic support, recognises, opens relations. */
  readonly SUPPORT: 'SUPPORT'
  /** Threatens. */
  readonly THREATEN: 'THREATEN'
} = /* @__PURE__ */ enumeration("ACCUSE AGREE AID ASSAULT COERCE CONCEDE CONSULT COOPERATE MOBILIZE OTHER PROTEST REJECT REQUEST RETREAT SANCTION STATEMENT SUPPORT THREATEN")

/** By what figures can be ordered. */
export type FigureOrderField =
/** The moment for which it was counted or measured. A toll that rises is counted at one moment after another. */
| 'COUNTED_AT'
/** The upper bound, where the source gives one. */
| 'HIGH'
/** The order in which they were recorded. */
| 'ID'
/** The lower bound, where the source gives one. */
| 'LOW'
/** What is counted or measured ("people evacuated", "share of population"). */
| 'MEASURE'
/** Of whom or what ("Afghans", "Dutch nationals"). */
| 'OF'
/** How exact the number is meant to be. */
| 'QUALIFIER'
/**
 * The unit, in the words of a vocabulary: "people", "percent", "tonnes", a currency by its ISO 4217 code. A unit that the vocabulary
 * does not have stays as written.
 */
| 'UNIT'
/** The unit as the text writes it ("US$", "persons"), where that is otherwise. */
| 'UNIT_AS_WRITTEN'
/** What the number is: what is required, that adjusted, what came of it, or merely what is reported. */
| 'USE'
/** The number, where the source gives one. */
| 'VALUE'

/** By what figures can be ordered. Its values by name, and all of them as `values`. */
export const FigureOrderField: Enumeration<FigureOrderField> & {
  /** The moment for which it was counted or measured. A toll that rises is counted at one moment after another. */
  readonly COUNTED_AT: 'COUNTED_AT'
  /** The upper bound, where the source gives one. */
  readonly HIGH: 'HIGH'
  /** The order in which they were recorded. */
  readonly ID: 'ID'
  /** The lower bound, where the source gives one. */
  readonly LOW: 'LOW'
  /** What is counted or measured ("people evacuated", "share of population"). */
  readonly MEASURE: 'MEASURE'
  /** Of whom or what ("Afghans", "Dutch nationals"). */
  readonly OF: 'OF'
  /** How exact the number is meant to be. */
  readonly QUALIFIER: 'QUALIFIER'
  /**
   * The unit, in the words of a vocabulary: "people", "percent", "tonnes", a currency by its ISO 4217 code. A unit that the vocabulary
   * does not have stays as written.
   */
  readonly UNIT: 'UNIT'
  /** The unit as the text writes it ("US$", "persons"), where that is otherwise. */
  readonly UNIT_AS_WRITTEN: 'UNIT_AS_WRITTEN'
  /** What the number is: what is required, that adjusted, what came of it, or merely what is reported. */
  readonly USE: 'USE'
  /** The number, where the source gives one. */
  readonly VALUE: 'VALUE'
} = /* @__PURE__ */ enumeration("COUNTED_AT HIGH ID LOW MEASURE OF QUALIFIER UNIT UNIT_AS_WRITTEN USE VALUE")

/** How exact a number is meant to be. */
export type FigureQualifier =
/** About this. */
| 'APPROX'
/** This or more. */
| 'AT_LEAST'
/** This or less. */
| 'AT_MOST'
/** Between `low` and `high`. */
| 'BETWEEN'
/** Exactly this. */
| 'EXACT'
/** Some, but the source does not say how many. */
| 'UNSPECIFIED'

/** How exact a number is meant to be. Its values by name, and all of them as `values`. */
export const FigureQualifier: Enumeration<FigureQualifier> & {
  /** About this. */
  readonly APPROX: 'APPROX'
  /** This or more. */
  readonly AT_LEAST: 'AT_LEAST'
  /** This or less. */
  readonly AT_MOST: 'AT_MOST'
  /** Between `low` and `high`. */
  readonly BETWEEN: 'BETWEEN'
  /** Exactly this. */
  readonly EXACT: 'EXACT'
  /** Some, but the source does not say how many. */
  readonly UNSPECIFIED: 'UNSPECIFIED'
} = /* @__PURE__ */ enumeration("APPROX AT_LEAST AT_MOST BETWEEN EXACT UNSPECIFIED")

/** What a number is for. */
export type FigureUse =
/** What was reached, as measured against what is required. */
| 'ACTUAL'
/** What is required, after it was adjusted. */
| 'ADJUSTED'
/** What is told. */
| 'REPORTED'
/** What is required. */
| 'REQUIRED'

/** What a number is for. Its values by name, and all of them as `values`. */
export const FigureUse: Enumeration<FigureUse> & {
  /** What was reached, as measured against what is required. */
  readonly ACTUAL: 'ACTUAL'
  /** What is required, after it was adjusted. */
  readonly ADJUSTED: 'ADJUSTED'
  /** What is told. */
  readonly REPORTED: 'REPORTED'
  /** What is required. */
  readonly REQUIRED: 'REQUIRED'
} = /* @__PURE__ */ enumeration("ACTUAL ADJUSTED REPORTED REQUIRED")

/** How formally a requirement is put. */
export type Formality =
/** In a decision of a body: a resolution, council conclusions. */
| 'FORMAL_DECISION'
/** In conversation or by unnamed officials. */
| 'INFORMAL'
/** In a law or treaty. */
| 'LEGAL_TEXT'
/** In an official statement or speech. */
| 'OFFICIAL_STATEMENT'
/** By what media report, without a statement to point to. */
| 'REPORTED_BY_MEDIA'

/** How formally a requirement is put. Its values by name, and all of them as `values`. */
export const Formality: Enumeration<Formality> & {
  /** In a decision of a body: a resolution, council conclusions. */
  readonly FORMAL_DECISION: 'FORMAL_DECISION'
  /** In conversation or by unnamed officials. */
  readonly INFORMAL: 'INFORMAL'
  /** In a law or treaty. */
  readonly LEGAL_TEXT: 'LEGAL_TEXT'
  /** In an official statement or speech. */
  readonly OFFICIAL_STATEMENT: 'OFFICIAL_STATEMENT'
  /** By what media report, without a statement to point to. */
  readonly REPORTED_BY_MEDIA: 'REPORTED_BY_MEDIA'
} = /* @__PURE__ */ enumeration("FORMAL_DECISION INFORMAL LEGAL_TEXT OFFICIAL_STATEMENT REPORTED_BY_MEDIA")

/** Whether what a consideration was offered for had been done. */
export type Fulfilment =
/** All of it. */
| 'MET'
/** Some of it, and not all. */
| 'PARTLY_MET'
/** Nothing had to be done for it. */
| 'UNCONDITIONAL'
/** Nobody but who had to do it has judged what it depends on. */
| 'UNJUDGED'
/** None of it. */
| 'UNMET'

/** Whether what a consideration was offered for had been done. Its values by name, and all of them as `values`. */
export const Fulfilment: Enumeration<Fulfilment> & {
  /** All of it. */
  readonly MET: 'MET'
  /** Some of it, and not all. */
  readonly PARTLY_MET: 'PARTLY_MET'
  /** Nothing had to be done for it. */
  readonly UNCONDITIONAL: 'UNCONDITIONAL'
  /** Nobody but who had to do it has judged what it depends on. */
  readonly UNJUDGED: 'UNJUDGED'
  /** None of it. */
  readonly UNMET: 'UNMET'
} = /* @__PURE__ */ enumeration("MET PARTLY_MET UNCONDITIONAL UNJUDGED UNMET")

/** Into what lengths of time a series is cut, in UTC. */
export type Interval =
/** Days. */
| 'DAY'
/** Months. */
| 'MONTH'
/** Quarters of a year. */
| 'QUARTER'
/** Weeks, from Monday. */
| 'WEEK'
/** Years. */
| 'YEAR'

/** Into what lengths of time a series is cut, in UTC. Its values by name, and all of them as `values`. */
export const Interval: Enumeration<Interval> & {
  /** Days. */
  readonly DAY: 'DAY'
  /** Months. */
  readonly MONTH: 'MONTH'
  /** Quarters of a year. */
  readonly QUARTER: 'QUARTER'
  /** Weeks, from Monday. */
  readonly WEEK: 'WEEK'
  /** Years. */
  readonly YEAR: 'YEAR'
} = /* @__PURE__ */ enumeration("DAY MONTH QUARTER WEEK YEAR")

/** What it takes for something to count as known at a moment. */
export type KnownBy =
/** Proviso had recorded it. */
| 'RECORDED'
/** It had been published. */
| 'REPORTED'

/** What it takes for something to count as known at a moment. Its values by name, and all of them as `values`. */
export const KnownBy: Enumeration<KnownBy> & {
  /** Proviso had recorded it. */
  readonly RECORDED: 'RECORDED'
  /** It had been published. */
  readonly REPORTED: 'REPORTED'
} = /* @__PURE__ */ enumeration("RECORDED REPORTED")

/** Where entries without a value stand in an ordered list. */
export type NullsOrder =
/** Before all others. */
| 'FIRST'
/** After all others. */
| 'LAST'

/** Where entries without a value stand in an ordered list. Its values by name, and all of them as `values`. */
export const NullsOrder: Enumeration<NullsOrder> & {
  /** Before all others. */
  readonly FIRST: 'FIRST'
  /** After all others. */
  readonly LAST: 'LAST'
} = /* @__PURE__ */ enumeration("FIRST LAST")

/** Which way a list is ordered. */
export type OrderDirection =
/** From the least (earliest, A) to the greatest. */
| 'ASC'
/** From the greatest (latest, Z) to the least. */
| 'DESC'

/** Which way a list is ordered. Its values by name, and all of them as `values`. */
export const OrderDirection: Enumeration<OrderDirection> & {
  /** From the least (earliest, A) to the greatest. */
  readonly ASC: 'ASC'
  /** From the greatest (latest, Z) to the least. */
  readonly DESC: 'DESC'
} = /* @__PURE__ */ enumeration("ASC DESC")

/** By what origins can be counted. */
export type OriginFacet =
/** What sort of origin this is. */
| 'ORIGIN_KIND'

/** By what origins can be counted. Its values by name, and all of them as `values`. */
export const OriginFacet: Enumeration<OriginFacet> & {
  /** What sort of origin this is. */
  readonly ORIGIN_KIND: 'ORIGIN_KIND'
} = /* @__PURE__ */ enumeration("ORIGIN_KIND")

/** By what records come in. */
export type OriginKind =
/** A program that reads texts. */
| 'AGENT'
/** A file that was imported. */
| 'FILE'
/** Somebody who writes with a key. */
| 'KEY'

/** By what records come in. Its values by name, and all of them as `values`. */
export const OriginKind: Enumeration<OriginKind> & {
  /** A program that reads texts. */
  readonly AGENT: 'AGENT'
  /** A file that was imported. */
  readonly FILE: 'FILE'
  /** Somebody who writes with a key. */
  readonly KEY: 'KEY'
} = /* @__PURE__ */ enumeration("AGENT FILE KEY")

/** By which moment of theirs origins can be counted over time. */
export type OriginMoment =
/** When what it brought was recorded. */
| 'RECORDED_AT'

/** By which moment of theirs origins can be counted over time. Its values by name, and all of them as `values`. */
export const OriginMoment: Enumeration<OriginMoment> & {
  /** When what it brought was recorded. */
  readonly RECORDED_AT: 'RECORDED_AT'
} = /* @__PURE__ */ enumeration("RECORDED_AT")

/** By what origins can be ordered. */
export type OriginOrderField =
/** How many records were created. */
| 'CREATED'
/** The order in which they were recorded. */
| 'ID'
/** What it is called: the name of the file, without its folder; the name of the key or of the agent. */
| 'NAME'
/** The mutation by which they wrote, as in "createCondition". Null where it was a file. */
| 'OPERATION'
/** What sort of origin this is. */
| 'ORIGIN_KIND'
/** Why, in their words. */
| 'REASON'
/** When what it brought was recorded. */
| 'RECORDED_AT'
/** How many records were there already, the same. */
| 'UNCHANGED'
/** How many records were changed. */
| 'UPDATED'

/** By what origins can be ordered. Its values by name, and all of them as `values`. */
export const OriginOrderField: Enumeration<OriginOrderField> & {
  /** How many records were created. */
  readonly CREATED: 'CREATED'
  /** The order in which they were recorded. */
  readonly ID: 'ID'
  /** What it is called: the name of the file, without its folder; the name of the key or of the agent. */
  readonly NAME: 'NAME'
  /** The mutation by which they wrote, as in "createCondition". Null where it was a file. */
  readonly OPERATION: 'OPERATION'
  /** What sort of origin this is. */
  readonly ORIGIN_KIND: 'ORIGIN_KIND'
  /** Why, in their words. */
  readonly REASON: 'REASON'
  /** When what it brought was recorded. */
  readonly RECORDED_AT: 'RECORDED_AT'
  /** How many records were there already, the same. */
  readonly UNCHANGED: 'UNCHANGED'
  /** How many records were changed. */
  readonly UPDATED: 'UPDATED'
} = /* @__PURE__ */ enumeration("CREATED ID NAME OPERATION ORIGIN_KIND REASON RECORDED_AT UNCHANGED UPDATED")

/** By what outcomes can be counted. */
export type OutcomeFacet =
/** Whether what the consideration was offered for had been done by then. */
| 'FULFILMENT'
/** How it stands. */
| 'STANDING'
/** What became of it. */
| 'STATE'

/** By what outcomes can be counted. Its values by name, and all of them as `values`. */
export const OutcomeFacet: Enumeration<OutcomeFacet> & {
  /** Whether what the consideration was offered for had been done by then. */
  readonly FULFILMENT: 'FULFILMENT'
  /** How it stands. */
  readonly STANDING: 'STANDING'
  /** What became of it. */
  readonly STATE: 'STATE'
} = /* @__PURE__ */ enumeration("FULFILMENT STANDING STATE")

/** By which moment of theirs outcomes can be counted over time. */
export type OutcomeMoment =
/** From when this holds. */
| 'EFFECTIVE_AT'

/** By which moment of theirs outcomes can be counted over time. Its values by name, and all of them as `values`. */
export const OutcomeMoment: Enumeration<OutcomeMoment> & {
  /** From when this holds. */
  readonly EFFECTIVE_AT: 'EFFECTIVE_AT'
} = /* @__PURE__ */ enumeration("EFFECTIVE_AT")

/** By what outcomes can be ordered. */
export type OutcomeOrderField =
/** From when this holds. */
| 'EFFECTIVE_AT'
/** The order in which they were recorded. */
| 'ID'
/** What became of it. */
| 'STATE'

/** By what outcomes can be ordered. Its values by name, and all of them as `values`. */
export const OutcomeOrderField: Enumeration<OutcomeOrderField> & {
  /** From when this holds. */
  readonly EFFECTIVE_AT: 'EFFECTIVE_AT'
  /** The order in which they were recorded. */
  readonly ID: 'ID'
  /** What became of it. */
  readonly STATE: 'STATE'
} = /* @__PURE__ */ enumeration("EFFECTIVE_AT ID STATE")

/** What became of a consideration: of something good OFFERED to REVOKED, of a threat THREATENED to LIFTED, of either DISCLAIMED. */
export type OutcomeState =
/** The harm was not done, and is threatened no more. */
| 'AVERTED'
/** It was expressly said not to be given by what was done ("would not mean recognition"). */
| 'DISCLAIMED'
/** The harm was done. */
| 'EXECUTED'
/** It was given. */
| 'GRANTED'
/** The harm was done, and ended. */
| 'LIFTED'
/** It was offered. */
| 'OFFERED'
/** A part of it was given. */
| 'PARTLY_GRANTED'
/** It was taken back for good. */
| 'REVOKED'
/** It was suspended after being given. */
| 'SUSPENDED'
/** The harm was threatened. */
| 'THREATENED'
/** It was withheld. */
| 'WITHHELD'

/** What became of a consideration: of something good OFFERED to REVOKED, of a threat THREATENED to LIFTED, of either DISCLAIMED. Its values by name, and all of them as `values`. */
export const OutcomeState: Enumeration<OutcomeState> & {
  /** The harm was not done, and is threatened no more. */
  readonly AVERTED: 'AVERTED'
  /** It was expressly said not to be given by what was done ("would not mean recognition"). */
  readonly DISCLAIMED: 'DISCLAIMED'
  /** The harm was done. */
  readonly EXECUTED: 'EXECUTED'
  /** It was given. */
  readonly GRANTED: 'GRANTED'
  /** The harm was done, and ended. */
  readonly LIFTED: 'LIFTED'
  /** It was offered. */
  readonly OFFERED: 'OFFERED'
  /** A part of it was given. */
  readonly PARTLY_GRANTED: 'PARTLY_GRANTED'
  /** It was taken back for good. */
  readonly REVOKED: 'REVOKED'
  /** It was suspended after being given. */
  readonly SUSPENDED: 'SUSPENDED'
  /** The harm was threatened. */
  readonly THREATENED: 'THREATENED'
  /** It was withheld. */
  readonly WITHHELD: 'WITHHELD'
} = /* @__PURE__ */ enumeration("AVERTED DISCLAIMED EXECUTED GRANTED LIFTED OFFERED PARTLY_GRANTED REVOKED SUSPENDED THREATENED WITHHELD")

/** By what participations can be counted. */
export type ParticipationFacet =
/** Who takes part. */
| 'ACTOR'
/** The part played. */
| 'ROLE'

/** By what participations can be counted. Its values by name, and all of them as `values`. */
export const ParticipationFacet: Enumeration<ParticipationFacet> & {
  /** Who takes part. */
  readonly ACTOR: 'ACTOR'
  /** The part played. */
  readonly ROLE: 'ROLE'
} = /* @__PURE__ */ enumeration("ACTOR ROLE")

/** By what participations can be ordered. */
export type ParticipationOrderField =
/** The participant as the text names them. */
| 'AS_WRITTEN'
/** The order in which they were recorded. */
| 'ID'
/** The part played. */
| 'ROLE'

/** By what participations can be ordered. Its values by name, and all of them as `values`. */
export const ParticipationOrderField: Enumeration<ParticipationOrderField> & {
  /** The participant as the text names them. */
  readonly AS_WRITTEN: 'AS_WRITTEN'
  /** The order in which they were recorded. */
  readonly ID: 'ID'
  /** The part played. */
  readonly ROLE: 'ROLE'
} = /* @__PURE__ */ enumeration("AS_WRITTEN ID ROLE")

/** The part that somebody plays in an event. */
export type ParticipationRole =
/** Acts. */
| 'ACTOR'
/** Is spoken to. */
| 'ADDRESSEE'
/** Gains by it. */
| 'BENEFICIARY'
/** Is brought to safety. */
| 'EVACUEE'
/** Makes it possible. */
| 'FACILITATOR'
/** Receives the others. */
| 'HOST'
/** Mediates between the others. */
| 'MEDIATOR'
/** Arranges it. */
| 'ORGANIZER'
/** Any other part. */
| 'OTHER'
/** Does harm. */
| 'PERPETRATOR'
/** Is acted upon. */
| 'RECIPIENT'
/** Stands in for another. */
| 'REPRESENTATIVE'
/** Speaks. */
| 'SPEAKER'
/** Suffers harm. */
| 'VICTIM'
/** Comes to visit. */
| 'VISITOR'

/** The part that somebody plays in an event. Its values by name, and all of them as `values`. */
export const ParticipationRole: Enumeration<ParticipationRole> & {
  /** Acts. */
  readonly ACTOR: 'ACTOR'
  /** Is spoken to. */
  readonly ADDRESSEE: 'ADDRESSEE'
  /** Gains by it. */
  readonly BENEFICIARY: 'BENEFICIARY'
  /** Is brought to safety. */
  readonly EVACUEE: 'EVACUEE'
  /** Makes it possible. */
  readonly FACILITATOR: 'FACILITATOR'
  /** Receives the others. */
  readonly HOST: 'HOST'
  /** Mediates between the others. */
  readonly MEDIATOR: 'MEDIATOR'
  /** Arranges it. */
  readonly ORGANIZER: 'ORGANIZER'
  /** Any other part. */
  readonly OTHER: 'OTHER'
  /** Does harm. */
  readonly PERPETRATOR: 'PERPETRATOR'
  /** Is acted upon. */
  readonly RECIPIENT: 'RECIPIENT'
  /** Stands in for another. */
  readonly REPRESENTATIVE: 'REPRESENTATIVE'
  /** Speaks. */
  readonly SPEAKER: 'SPEAKER'
  /** Suffers harm. */
  readonly VICTIM: 'VICTIM'
  /** Comes to visit. */
  readonly VISITOR: 'VISITOR'
} = /* @__PURE__ */ enumeration("ACTOR ADDRESSEE BENEFICIARY EVACUEE FACILITATOR HOST MEDIATOR ORGANIZER OTHER PERPETRATOR RECIPIENT REPRESENTATIVE SPEAKER VICTIM VISITOR")

/** What sort of conduct is required. */
export type Polarity =
/** Others must be permitted to do something. */
| 'ALLOW'
/** Something that is being done must end. */
| 'CEASE'
/** Something must be done. */
| 'MUST'
/** Something must not be done. */
| 'MUST_NOT'

/** What sort of conduct is required. Its values by name, and all of them as `values`. */
export const Polarity: Enumeration<Polarity> & {
  /** Others must be permitted to do something. */
  readonly ALLOW: 'ALLOW'
  /** Something that is being done must end. */
  readonly CEASE: 'CEASE'
  /** Something must be done. */
  readonly MUST: 'MUST'
  /** Something must not be done. */
  readonly MUST_NOT: 'MUST_NOT'
} = /* @__PURE__ */ enumeration("ALLOW CEASE MUST MUST_NOT")

/** By what publishers can be ordered. */
export type PublisherOrderField =
/** Its internet domain, lower case, without "www.". */
| 'DOMAIN'
/** The order in which they were recorded. */
| 'ID'
/** The publisher's name as it writes it itself. */
| 'NAME'

/** By what publishers can be ordered. Its values by name, and all of them as `values`. */
export const PublisherOrderField: Enumeration<PublisherOrderField> & {
  /** Its internet domain, lower case, without "www.". */
  readonly DOMAIN: 'DOMAIN'
  /** The order in which they were recorded. */
  readonly ID: 'ID'
  /** The publisher's name as it writes it itself. */
  readonly NAME: 'NAME'
} = /* @__PURE__ */ enumeration("DOMAIN ID NAME")

/** By what quotes can be ordered. */
export type QuoteOrderField =
/** Where the quote ends in its revision's text, in Unicode code points counted from 0, exclusive. */
| 'END_OFFSET'
/** The order in which they were recorded. */
| 'ID'
/** Where the quote starts in its revision's text, in Unicode code points counted from 0, inclusive. */
| 'START_OFFSET'

/** By what quotes can be ordered. Its values by name, and all of them as `values`. */
export const QuoteOrderField: Enumeration<QuoteOrderField> & {
  /** Where the quote ends in its revision's text, in Unicode code points counted from 0, exclusive. */
  readonly END_OFFSET: 'END_OFFSET'
  /** The order in which they were recorded. */
  readonly ID: 'ID'
  /** Where the quote starts in its revision's text, in Unicode code points counted from 0, inclusive. */
  readonly START_OFFSET: 'START_OFFSET'
} = /* @__PURE__ */ enumeration("END_OFFSET ID START_OFFSET")

/** Whether an event is real, and how. */
export type Realis =
/** It was planned and called off. */
| 'CANCELLED'
/** It is imagined, feared or supposed. */
| 'HYPOTHETICAL'
/** It is said not to have happened. */
| 'NEGATED'
/** It happened. */
| 'OCCURRED'
/** It is happening. */
| 'ONGOING'
/** It is announced or intended. */
| 'PLANNED'

/** Whether an event is real, and how. Its values by name, and all of them as `values`. */
export const Realis: Enumeration<Realis> & {
  /** It was planned and called off. */
  readonly CANCELLED: 'CANCELLED'
  /** It is imagined, feared or supposed. */
  readonly HYPOTHETICAL: 'HYPOTHETICAL'
  /** It is said not to have happened. */
  readonly NEGATED: 'NEGATED'
  /** It happened. */
  readonly OCCURRED: 'OCCURRED'
  /** It is happening. */
  readonly ONGOING: 'ONGOING'
  /** It is announced or intended. */
  readonly PLANNED: 'PLANNED'
} = /* @__PURE__ */ enumeration("CANCELLED HYPOTHETICAL NEGATED OCCURRED ONGOING PLANNED")

/** How often something has to be done anew. */
export type Recurrence =
/** It has to hold all the time. */
| 'CONTINUOUS'
/** Every month. */
| 'MONTHLY'
/** Every quarter of a year. */
| 'QUARTERLY'
/** Every week. */
| 'WEEKLY'
/** Every year. */
| 'YEARLY'

/** How often something has to be done anew. Its values by name, and all of them as `values`. */
export const Recurrence: Enumeration<Recurrence> & {
  /** It has to hold all the time. */
  readonly CONTINUOUS: 'CONTINUOUS'
  /** Every month. */
  readonly MONTHLY: 'MONTHLY'
  /** Every quarter of a year. */
  readonly QUARTERLY: 'QUARTERLY'
  /** Every week. */
  readonly WEEKLY: 'WEEKLY'
  /** Every year. */
  readonly YEARLY: 'YEARLY'
} = /* @__PURE__ */ enumeration("CONTINUOUS MONTHLY QUARTERLY WEEKLY YEARLY")

/** Who retracts a claim: that decides whether it was ever known. */
export type Retractor =
/** Its coder: it was never said. It is known by no report, at no date; what had been recorded stays so until the retraction was. */
| 'CODER'
/** Its source: it was said, and taken back. It is known until then. */
| 'SOURCE'

/** Who retracts a claim: that decides whether it was ever known. Its values by name, and all of them as `values`. */
export const Retractor: Enumeration<Retractor> & {
  /** Its coder: it was never said. It is known by no report, at no date; what had been recorded stays so until the retraction was. */
  readonly CODER: 'CODER'
  /** Its source: it was said, and taken back. It is known until then. */
  readonly SOURCE: 'SOURCE'
} = /* @__PURE__ */ enumeration("CODER SOURCE")

/** By whom a text was changed. */
export type Reviser =
/** Whoever prepares it for Proviso: it was cleaned, and counts as published when what it cleans was. */
| 'CODER'
/** Whoever publishes it: it reads so since it was published so. */
| 'SOURCE'

/** By whom a text was changed. Its values by name, and all of them as `values`. */
export const Reviser: Enumeration<Reviser> & {
  /** Whoever prepares it for Proviso: it was cleaned, and counts as published when what it cleans was. */
  readonly CODER: 'CODER'
  /** Whoever publishes it: it reads so since it was published so. */
  readonly SOURCE: 'SOURCE'
} = /* @__PURE__ */ enumeration("CODER SOURCE")

/** The part that somebody plays: in an event, towards a condition, for a consideration, or in an agreement. */
export type Role =
/** Could have set or refused it, and did neither: abstained. */
| 'ABSTAINER'
/** Acts. */
| 'ACTOR'
/** Is spoken to. */
| 'ADDRESSEE'
/** Gains by it. */
| 'BENEFICIARY'
/** Is brought to safety. */
| 'EVACUEE'
/** Makes it possible. */
| 'FACILITATOR'
/** Gives it. */
| 'GIVER'
/** Vouches for it. */
| 'GUARANTOR'
/** Receives the others. */
| 'HOST'
/** Sets it. */
| 'ISSUER'
/** Mediates between the others. */
| 'MEDIATOR'
/** Watches over it. */
| 'MONITOR'
/** Arranges it. */
| 'ORGANIZER'
/** Any other part. */
| 'OTHER'
/** Is bound by it. */
| 'PARTY'
/** Does harm. */
| 'PERPETRATOR'
/** Receives it. */
| 'RECEIVER'
/** Is acted upon. */
| 'RECIPIENT'
/** Stands in for another. */
| 'REPRESENTATIVE'
/** Speaks. */
| 'SPEAKER'
/** Has to meet it. */
| 'TARGET'
/** Suffers harm. */
| 'VICTIM'
/** Comes to visit. */
| 'VISITOR'

/** The part that somebody plays: in an event, towards a condition, for a consideration, or in an agreement. Its values by name, and all of them as `values`. */
export const Role: Enumeration<Role> & {
  /** Could have set or refused it, and did neither: abstained. */
  readonly ABSTAINER: 'ABSTAINER'
  /** Acts. */
  readonly ACTOR: 'ACTOR'
  /** Is spoken to. */
  readonly ADDRESSEE: 'ADDRESSEE'
  /** Gains by it. */
  readonly BENEFICIARY: 'BENEFICIARY'
  /** Is brought to safety. */
  readonly EVACUEE: 'EVACUEE'
  /** Makes it possible. */
  readonly FACILITATOR: 'FACILITATOR'
  /** Gives it. */
  readonly GIVER: 'GIVER'
  /** Vouches for it. */
  readonly GUARANTOR: 'GUARANTOR'
  /** Receives the others. */
  readonly HOST: 'HOST'
  /** Sets it. */
  readonly ISSUER: 'ISSUER'
  /** Mediates between the others. */
  readonly MEDIATOR: 'MEDIATOR'
  /** Watches over it. */
  readonly MONITOR: 'MONITOR'
  /** Arranges it. */
  readonly ORGANIZER: 'ORGANIZER'
  /** Any other part. */
  readonly OTHER: 'OTHER'
  /** Is bound by it. */
  readonly PARTY: 'PARTY'
  /** Does harm. */
  readonly PERPETRATOR: 'PERPETRATOR'
  /** Receives it. */
  readonly RECEIVER: 'RECEIVER'
  /** Is acted upon. */
  readonly RECIPIENT: 'RECIPIENT'
  /** Stands in for another. */
  readonly REPRESENTATIVE: 'REPRESENTATIVE'
  /** Speaks. */
  readonly SPEAKER: 'SPEAKER'
  /** Has to meet it. */
  readonly TARGET: 'TARGET'
  /** Suffers harm. */
  readonly VICTIM: 'VICTIM'
  /** Comes to visit. */
  readonly VISITOR: 'VISITOR'
} = /* @__PURE__ */ enumeration("ABSTAINER ACTOR ADDRESSEE BENEFICIARY EVACUEE FACILITATOR GIVER GUARANTOR HOST ISSUER MEDIATOR MONITOR ORGANIZER OTHER PARTY PERPETRATOR RECEIVER RECIPIENT REPRESENTATIVE SPEAKER TARGET VICTIM VISITOR")

/** What can be found. */
export type SearchType =
/** Actors, by names and description. */
| 'ACTOR'
/** Articles, by title and text. */
| 'ARTICLE'
/** Conditions, by summary and requirement. */
| 'CONDITION'
/** Events, by title. */
| 'EVENT'

/** What can be found. Its values by name, and all of them as `values`. */
export const SearchType: Enumeration<SearchType> & {
  /** Actors, by names and description. */
  readonly ACTOR: 'ACTOR'
  /** Articles, by title and text. */
  readonly ARTICLE: 'ARTICLE'
  /** Conditions, by summary and requirement. */
  readonly CONDITION: 'CONDITION'
  /** Events, by title. */
  readonly EVENT: 'EVENT'
} = /* @__PURE__ */ enumeration("ACTOR ARTICLE CONDITION EVENT")

/** How a speaker stands to what is claimed. */
export type Stance =
/** Says that it is so. */
| 'ASSERTS'
/** Says that it is not so. */
| 'DENIES'
/** Says so with reservations ("may", "is believed to"). */
| 'HEDGES'
/** Asks or doubts whether it is so. */
| 'QUESTIONS'

/** How a speaker stands to what is claimed. Its values by name, and all of them as `values`. */
export const Stance: Enumeration<Stance> & {
  /** Says that it is so. */
  readonly ASSERTS: 'ASSERTS'
  /** Says that it is not so. */
  readonly DENIES: 'DENIES'
  /** Says so with reservations ("may", "is believed to"). */
  readonly HEDGES: 'HEDGES'
  /** Asks or doubts whether it is so. */
  readonly QUESTIONS: 'QUESTIONS'
} = /* @__PURE__ */ enumeration("ASSERTS DENIES HEDGES QUESTIONS")

/** How a fact stands: by the strongest of the latest words of each who speaks of it. */
export type Standing =
/** Somebody says that it is so. */
| 'ASSERTED'
/** It is only denied. */
| 'DENIED'
/** Somebody says so with reservations, and nobody without. */
| 'HEDGED'
/** Somebody asks or doubts whether it is so, and nobody says so. */
| 'QUESTIONED'

/** How a fact stands: by the strongest of the latest words of each who speaks of it. Its values by name, and all of them as `values`. */
export const Standing: Enumeration<Standing> & {
  /** Somebody says that it is so. */
  readonly ASSERTED: 'ASSERTED'
  /** It is only denied. */
  readonly DENIED: 'DENIED'
  /** Somebody says so with reservations, and nobody without. */
  readonly HEDGED: 'HEDGED'
  /** Somebody asks or doubts whether it is so, and nobody says so. */
  readonly QUESTIONED: 'QUESTIONED'
} = /* @__PURE__ */ enumeration("ASSERTED DENIED HEDGED QUESTIONED")

/** What a status comes down to. */
export type StatusClass =
/** It is met: MET, MET_WITH_DELAY. */
| 'DONE'
/** It no longer stands: WAIVED, MODIFIED, WITHDRAWN, LAPSED. */
| 'ENDED'
/** It is not met: NOT_MET, REJECTED, BETRAYED. */
| 'FAILED'
/** Nothing is decided: PENDING, IN_PROGRESS, UNKNOWN. */
| 'OPEN'
/** A part of it is met: PARTIALLY_MET. */
| 'PART'

/** What a status comes down to. Its values by name, and all of them as `values`. */
export const StatusClass: Enumeration<StatusClass> & {
  /** It is met: MET, MET_WITH_DELAY. */
  readonly DONE: 'DONE'
  /** It no longer stands: WAIVED, MODIFIED, WITHDRAWN, LAPSED. */
  readonly ENDED: 'ENDED'
  /** It is not met: NOT_MET, REJECTED, BETRAYED. */
  readonly FAILED: 'FAILED'
  /** Nothing is decided: PENDING, IN_PROGRESS, UNKNOWN. */
  readonly OPEN: 'OPEN'
  /** A part of it is met: PARTIALLY_MET. */
  readonly PART: 'PART'
} = /* @__PURE__ */ enumeration("DONE ENDED FAILED OPEN PART")

/**
 * Whose words count for a status. Who judges is on a party's side if it is that party or has itself, at the moment of the judgement and
 * as known, an affiliation to it: HOLDS_OFFICE_IN, REPRESENTS, PART_OF, or MEMBER_OF a COALITION (undated affiliations always hold).
 */
export type StatusRole =
/** Everybody's alike. */
| 'ANYBODY'
/** Those of the issuer's side that are not on the target's as well. */
| 'ISSUER'
/** Those of the side of who watches over it. */
| 'MONITOR'
/** Everybody's but the target side's, whose word counts only where it is of class FAILED, or ENDED where it issues as well, and shows where nobody else has judged. */
| 'OTHERS'
/** Those of the target's side. */
| 'TARGET'
/** Those of neither side. */
| 'THIRD_PARTY'

/**
 * Whose words count for a status. Who judges is on a party's side if it is that party or has itself, at the moment of the judgement and
 * as known, an affiliation to it: HOLDS_OFFICE_IN, REPRESENTS, PART_OF, or MEMBER_OF a COALITION (undated affiliations always hold). Its values by name, and all of them as `values`.
 */
export const StatusRole: Enumeration<StatusRole> & {
  /** Everybody's alike. */
  readonly ANYBODY: 'ANYBODY'
  /** Those of the issuer's side that are not on the target's as well. */
  readonly ISSUER: 'ISSUER'
  /** Those of the side of who watches over it. */
  readonly MONITOR: 'MONITOR'
  /** Everybody's but the target side's, whose word counts only where it is of class FAILED, or ENDED where it issues as well, and shows where nobody else has judged. */
  readonly OTHERS: 'OTHERS'
  /** Those of the target's side. */
  readonly TARGET: 'TARGET'
  /** Those of neither side. */
  readonly THIRD_PARTY: 'THIRD_PARTY'
} = /* @__PURE__ */ enumeration("ANYBODY ISSUER MONITOR OTHERS TARGET THIRD_PARTY")

/** Why words are not shown. */
export type TextWithheld =
/** The text was removed, as a law demanded: the article’s `removedAt` and `removedReason` say when and why. */
| 'REMOVED'
/** The licence of the article is `restricted`, and who asks has no key with the scope `texts`. */
| 'RESTRICTED'

/** Why words are not shown. Its values by name, and all of them as `values`. */
export const TextWithheld: Enumeration<TextWithheld> & {
  /** The text was removed, as a law demanded: the article’s `removedAt` and `removedReason` say when and why. */
  readonly REMOVED: 'REMOVED'
  /** The licence of the article is `restricted`, and who asks has no key with the scope `texts`. */
  readonly RESTRICTED: 'RESTRICTED'
} = /* @__PURE__ */ enumeration("REMOVED RESTRICTED")

/** By what topics can be counted. */
export type TopicFacet =
/** Whether Proviso ships it. What datasets add to it stays beside what it is shipped with. */
| 'IS_SHIPPED'

/** By what topics can be counted. Its values by name, and all of them as `values`. */
export const TopicFacet: Enumeration<TopicFacet> & {
  /** Whether Proviso ships it. What datasets add to it stays beside what it is shipped with. */
  readonly IS_SHIPPED: 'IS_SHIPPED'
} = /* @__PURE__ */ enumeration("IS_SHIPPED")

/** By what topics can be ordered. */
export type TopicOrderField =
/** One sentence that says what belongs to it. */
| 'DESCRIPTION'
/** The order in which they were recorded. */
| 'ID'
/** Whether Proviso ships it. What datasets add to it stays beside what it is shipped with. */
| 'IS_SHIPPED'
/** What it is called. */
| 'NAME'
/** A short name for addresses and queries, lower case with hyphens. */
| 'SLUG'

/** By what topics can be ordered. Its values by name, and all of them as `values`. */
export const TopicOrderField: Enumeration<TopicOrderField> & {
  /** One sentence that says what belongs to it. */
  readonly DESCRIPTION: 'DESCRIPTION'
  /** The order in which they were recorded. */
  readonly ID: 'ID'
  /** Whether Proviso ships it. What datasets add to it stays beside what it is shipped with. */
  readonly IS_SHIPPED: 'IS_SHIPPED'
  /** What it is called. */
  readonly NAME: 'NAME'
  /** A short name for addresses and queries, lower case with hyphens. */
  readonly SLUG: 'SLUG'
} = /* @__PURE__ */ enumeration("DESCRIPTION ID IS_SHIPPED NAME SLUG")


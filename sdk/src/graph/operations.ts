import type { Operation } from '../document.ts'
import { ask, pages } from '../ask.ts'
import type { Pages } from '../pages.ts'
import { followField, type SubscribeOptions } from '../subscribe.ts'
import type { RequestOptions, Transport } from '../transport.ts'
import type { ActorKind, ActorLink, ActorNameKind, AffiliationKind, AgentKind, AgreementKind, AssessmentStatus, Attribution, BearingKind, ChangeAction, ChangeKind, ConditionEffect, ConditionFacet, ConditionForce, ConditionStatus, ConditionStatusClass, ConsiderationKind, ConsiderationOperator, ConsiderationSign, EventSubtype, EventType, FigureQualifier, FigureUse, Formality, Fulfilment, OriginKind, OutcomeState, Polarity, Realis, Retractor, Reviser, Role, SearchType, Stance, Standing, StatusClass, TextWithheld } from './enums.ts'
import type { ActorBy, ActorOrderBy, ActorWhere, AffiliationOrderBy, AffiliationWhere, AgreementBy, AgreementOrderBy, AgreementWhere, ArticleBy, ArticleOrderBy, ArticleWhere, AssessmentOrderBy, AssessmentWhere, ChangeOrderBy, ChangeWhere, ClaimOrderBy, ClaimWhere, ConditionBy, ConditionOrderBy, ConditionWhere, ConsiderationBy, ConsiderationOrderBy, ConsiderationWhere, DatasetOrderBy, DatasetWhere, EventBy, EventOrderBy, EventWhere, FigureOrderBy, FigureWhere, OriginOrderBy, OriginWhere, OutcomeOrderBy, OutcomeWhere, PublisherOrderBy, PublisherWhere, SearchWhere, StatusBy, TopicBy, TopicOrderBy, TopicWhere } from './inputs.ts'

/** Variables of {@link actor}. */
export interface ActorVariables {
  /** Which one. */
  by: ActorBy
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
}

/** What {@link actor} returns. */
export type ActorResult = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
  slug: string
  /** The name by which the actor is best known in English. */
  name: string
  /** What kind of actor this is. */
  actorKind: ActorKind
  /** One sentence that says who this is. */
  description: string | null
  /** All names by which the actor goes, also those of actors that were found to be this one. */
  names: ({
    /** The name as written. */
    text: string
    /** The language of the name, as a BCP 47 tag; "und" where it belongs to none. */
    language: string
    /** What kind of name this is. */
    kind: ActorNameKind
  })[]
  /** The actor’s identifiers in other systems, also those of actors that were found to be this one. */
  identifiers: ({
    /** The system: "wikidata", "iso3166-1-alpha-2", "iso3166-1-alpha-3", "cameo", "icews" or another. */
    scheme: string
    /** The identifier as that system writes it. */
    value: string
  })[]
} | null

const actorDocument: Operation = { text: "query Actor($by:ActorBy!$asOf:Moment$knownAt:Moment){actor(by:$by asOf:$asOf knownAt:$knownAt){id slug name actorKind description names{text language kind}identifiers{scheme value}}}", hash: 'b9f25c5c68f6f9227bc8e916a5ab0fe048253128270c7bd8796a1d8330ba2152' }

/**
 * One actor with its names and identifiers.
 *
 * @example
 * const answer = await actor(proviso, { by: { slug: 'taliban' } })
 */
export function actor(transport: Transport, variables: ActorVariables, options?: RequestOptions): Promise<ActorResult> {
  return ask(transport, actorDocument, variables, options, 'actor')
}

/** Variables of {@link actorDossier}. */
export interface ActorDossierVariables {
  /** Which one. */
  by: ActorBy
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
}

/** What {@link actorDossier} returns. */
export type ActorDossierResult = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
  slug: string
  /** The name by which the actor is best known in English. */
  name: string
  /** What kind of actor this is. */
  actorKind: ActorKind
  /** One sentence that says who this is. */
  description: string | null
  /** The conditions that the actor has to meet, latest first. */
  conditionsFaced: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
    /** Where the page stands in the list. */
    pageInfo: {
      /** Whether the list goes on after this page. */
      hasNextPage: boolean
      /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
      endCursor: string | null
    }
    /** The entries alone. */
    nodes: ({
      /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
      id: string
      /** A short name for addresses and queries, lower case with hyphens. */
      slug: string
      /** One sentence that says who requires what of whom. */
      summary: string
      /** With what force it is put. */
      force: ConditionForce
      /** When it was first stated: at the earliest of the events known to state it, as far as they occurred, of when it was said or reported by claims that assert or hedge it, and of the judgements of it; events and judgements that are merely denied or questioned tell nothing. Null where none of these is known. */
      firstStatedAt: string | null
      /** Who sets it. */
      issuers: ({
        /** The name by which the actor is best known in English. */
        name: string
      })[]
      /** Who has to meet it. */
      targets: ({
        /** The name by which the actor is best known in English. */
        name: string
      })[]
      /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
      status: ConditionStatus
      /** Whether its status is the word of the target’s side. */
      selfAssessed: boolean
      /** The judgement by which it has its status. Null where nobody has judged. */
      statusBy: {
        /** Who judges. Null where the text names nobody known: then whoever says first that it was so judged counts as the assessor, and not who denies that. */
        assessor: {
          /** The name by which the actor is best known in English. */
          name: string
        } | null
      } | null
      /** All judgements of it, oldest first, with who gave them and where, also those by which its status does not go: how that went, `status(asOf:)` tells. */
      history: {
        /** Where the page stands in the list. */
        pageInfo: {
          /** Whether the list goes on after this page. */
          hasNextPage: boolean
          /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
          endCursor: string | null
        }
        /** The entries alone. */
        nodes: ({
          /** The moment of which it judges. */
          turnedAt: string
          /** The status that the one before it gave. UNJUDGED for the first. */
          previous: ConditionStatus
          /** The status that it gives. */
          status: AssessmentStatus
          /** The judgement itself, with who gave it and in which words. */
          assessment: {
            /** Who judges. Null where the text names nobody known: then whoever says first that it was so judged counts as the assessor, and not who denies that. */
            assessor: {
              /** The name by which the actor is best known in English. */
              name: string
            } | null
          }
        })[]
      }
      /** Which events bear on it, and how. */
      bearings: {
        /** Where the page stands in the list. */
        pageInfo: {
          /** Whether the list goes on after this page. */
          hasNextPage: boolean
          /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
          endCursor: string | null
        }
        /** The entries alone. */
        nodes: ({
          /** How the event bears on the condition. */
          bearingKind: BearingKind
          /** The event. */
          event: {
            /** One line that says what happened. */
            title: string
            /** The broad category: one of the 16 of the PLOVER ontology, STATEMENT or OTHER. */
            eventType: EventType
            /** When it began or took place. */
            startedAt: string | null
          } | null
        })[]
      }
    })[]
  }
  /** The conditions that the actor sets, latest first. */
  conditionsIssued: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
    /** Where the page stands in the list. */
    pageInfo: {
      /** Whether the list goes on after this page. */
      hasNextPage: boolean
      /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
      endCursor: string | null
    }
    /** The entries alone. */
    nodes: ({
      /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
      id: string
      /** A short name for addresses and queries, lower case with hyphens. */
      slug: string
      /** One sentence that says who requires what of whom. */
      summary: string
      /** With what force it is put. */
      force: ConditionForce
      /** When it was first stated: at the earliest of the events known to state it, as far as they occurred, of when it was said or reported by claims that assert or hedge it, and of the judgements of it; events and judgements that are merely denied or questioned tell nothing. Null where none of these is known. */
      firstStatedAt: string | null
      /** Who sets it. */
      issuers: ({
        /** The name by which the actor is best known in English. */
        name: string
      })[]
      /** Who has to meet it. */
      targets: ({
        /** The name by which the actor is best known in English. */
        name: string
      })[]
      /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
      status: ConditionStatus
      /** Whether its status is the word of the target’s side. */
      selfAssessed: boolean
      /** The judgement by which it has its status. Null where nobody has judged. */
      statusBy: {
        /** Who judges. Null where the text names nobody known: then whoever says first that it was so judged counts as the assessor, and not who denies that. */
        assessor: {
          /** The name by which the actor is best known in English. */
          name: string
        } | null
      } | null
      /** All judgements of it, oldest first, with who gave them and where, also those by which its status does not go: how that went, `status(asOf:)` tells. */
      history: {
        /** Where the page stands in the list. */
        pageInfo: {
          /** Whether the list goes on after this page. */
          hasNextPage: boolean
          /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
          endCursor: string | null
        }
        /** The entries alone. */
        nodes: ({
          /** The moment of which it judges. */
          turnedAt: string
          /** The status that the one before it gave. UNJUDGED for the first. */
          previous: ConditionStatus
          /** The status that it gives. */
          status: AssessmentStatus
          /** The judgement itself, with who gave it and in which words. */
          assessment: {
            /** Who judges. Null where the text names nobody known: then whoever says first that it was so judged counts as the assessor, and not who denies that. */
            assessor: {
              /** The name by which the actor is best known in English. */
              name: string
            } | null
          }
        })[]
      }
      /** Which events bear on it, and how. */
      bearings: {
        /** Where the page stands in the list. */
        pageInfo: {
          /** Whether the list goes on after this page. */
          hasNextPage: boolean
          /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
          endCursor: string | null
        }
        /** The entries alone. */
        nodes: ({
          /** How the event bears on the condition. */
          bearingKind: BearingKind
          /** The event. */
          event: {
            /** One line that says what happened. */
            title: string
            /** The broad category: one of the 16 of the PLOVER ontology, STATEMENT or OTHER. */
            eventType: EventType
            /** When it began or took place. */
            startedAt: string | null
          } | null
        })[]
      }
    })[]
  }
} | null

const actorDossierDocument: Operation = { text: "query ActorDossier($by:ActorBy!$asOf:Moment$knownAt:Moment){actor(by:$by asOf:$asOf knownAt:$knownAt){id slug name actorKind description conditionsFaced(first:20){totalCount pageInfo{hasNextPage endCursor}nodes{...DossierCondition}}conditionsIssued(first:20){totalCount pageInfo{hasNextPage endCursor}nodes{...DossierCondition}}}}fragment DossierCondition on Condition{id slug summary force firstStatedAt issuers{name}targets{name}status selfAssessed statusBy{assessor{name}}history(first:10){pageInfo{hasNextPage endCursor}nodes{turnedAt previous status assessment{assessor{name}}}}bearings(first:10){pageInfo{hasNextPage endCursor}nodes{bearingKind event{title eventType startedAt}}}}", hash: '3ef8a9134f552028f8330e1ee85659f089191546b73a13b114f1f4eeab384054', more: { 'actor.conditionsFaced': ["query ActorDossierMore($moreId:ID!$moreFirst:Int=20$moreAfter:String){node(id:$moreId){...on Actor{conditionsFaced(first:$moreFirst after:$moreAfter){totalCount pageInfo{hasNextPage endCursor}nodes{...DossierCondition}}}}}fragment DossierCondition on Condition{id slug summary force firstStatedAt issuers{name}targets{name}status selfAssessed statusBy{assessor{name}}history(first:10){pageInfo{hasNextPage endCursor}nodes{turnedAt previous status assessment{assessor{name}}}}bearings(first:10){pageInfo{hasNextPage endCursor}nodes{bearingKind event{title eventType startedAt}}}}", 'dfcaeace6d463e140e72dec9e9bb6a928d1b646819a7fc25eecc85e3048b47d8'],
'actor.conditionsFaced.nodes.history': ["query ActorDossierMore($moreId:ID!$moreFirst:Int=10$moreAfter:String){node(id:$moreId){...on Condition{history(first:$moreFirst after:$moreAfter){pageInfo{hasNextPage endCursor}nodes{turnedAt previous status assessment{assessor{name}}}}}}}", 'fb196db05b638179687e4cdc0d01266ba29ee25cf343c677291991cb1ecb0471'],
'actor.conditionsFaced.nodes.bearings': ["query ActorDossierMore($moreId:ID!$moreFirst:Int=10$moreAfter:String){node(id:$moreId){...on Condition{bearings(first:$moreFirst after:$moreAfter){pageInfo{hasNextPage endCursor}nodes{bearingKind event{title eventType startedAt}}}}}}", '466efcc9df224bd085265a5b26a283f9baf0c5fe6e2ea7c4f7e7783d12ca14d6'],
'actor.conditionsIssued': ["query ActorDossierMore($moreId:ID!$moreFirst:Int=20$moreAfter:String){node(id:$moreId){...on Actor{conditionsIssued(first:$moreFirst after:$moreAfter){totalCount pageInfo{hasNextPage endCursor}nodes{...DossierCondition}}}}}fragment DossierCondition on Condition{id slug summary force firstStatedAt issuers{name}targets{name}status selfAssessed statusBy{assessor{name}}history(first:10){pageInfo{hasNextPage endCursor}nodes{turnedAt previous status assessment{assessor{name}}}}bearings(first:10){pageInfo{hasNextPage endCursor}nodes{bearingKind event{title eventType startedAt}}}}", 'db5d7dc93844c7f596ddd2eac7643ef4eb2a4a7b9e138bab69d796834f25b5fe'],
'actor.conditionsIssued.nodes.history': ["query ActorDossierMore($moreId:ID!$moreFirst:Int=10$moreAfter:String){node(id:$moreId){...on Condition{history(first:$moreFirst after:$moreAfter){pageInfo{hasNextPage endCursor}nodes{turnedAt previous status assessment{assessor{name}}}}}}}", 'fb196db05b638179687e4cdc0d01266ba29ee25cf343c677291991cb1ecb0471'],
'actor.conditionsIssued.nodes.bearings': ["query ActorDossierMore($moreId:ID!$moreFirst:Int=10$moreAfter:String){node(id:$moreId){...on Condition{bearings(first:$moreFirst after:$moreAfter){pageInfo{hasNextPage endCursor}nodes{bearingKind event{title eventType startedAt}}}}}}", '466efcc9df224bd085265a5b26a283f9baf0c5fe6e2ea7c4f7e7783d12ca14d6'], } }

/**
 * For one actor: every condition that it faces or sets, what was judged of each, by whomever, and the events that bear on it.
 *
 * @example
 * const answer = await actorDossier(proviso, { by: { slug: 'taliban' } })
 */
export function actorDossier(transport: Transport, variables: ActorDossierVariables, options?: RequestOptions): Promise<ActorDossierResult> {
  return ask(transport, actorDossierDocument, variables, options, 'actor')
}

/** Variables of {@link actorProfile}. */
export interface ActorProfileVariables {
  /** Which one. */
  by: ActorBy
  /** Which of its statements are shown. */
  said?: ClaimWhere | null | undefined
  /** Which of what it faces are counted as disputed. */
  disputed?: ConditionWhere | null | undefined
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
  /** The language of names, where they are known in it. */
  language?: string | null | undefined
}

/** What {@link actorProfile} returns. */
export type ActorProfileResult = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId: string
  /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
  slug: string
  /** The name by which the actor is best known in English. */
  name: string
  /** What kind of actor this is. */
  actorKind: ActorKind
  /** One sentence that says who this is. */
  description: string | null
  /** All names by which the actor goes, also those of actors that were found to be this one. */
  names: ({
    /** The name as written. */
    text: string
    /** The language of the name, as a BCP 47 tag; "und" where it belongs to none. */
    language: string
    /** What kind of name this is. */
    kind: ActorNameKind
  })[]
  /** The actor’s identifiers in other systems, also those of actors that were found to be this one. */
  identifiers: ({
    /** The system: "wikidata", "iso3166-1-alpha-2", "iso3166-1-alpha-3", "cameo", "icews" or another. */
    scheme: string
    /** The identifier as that system writes it. */
    value: string
  })[]
  /** The actors that were found to be this one, at whatever time and by whatever dataset. All that is linked to them is linked to this one, at all dates and from every perspective; their slugs, ids and identifiers lead here. */
  mergedFrom: ({
    /** Its slug, which leads to the other. */
    slug: string
    /** The name by which the actor is best known in English. */
    name: string
  })[]
  /** The conditions that the actor has to meet, latest first. */
  faced: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
    /** How many conditions of the whole list there are for each key, most first. */
    issuers: ({
      /** How many rows there are. */
      count: number
      /** What the rows have in common: one key for each facet asked for, in that order. */
      keys: ({
        /** The actor who is the key, where keys are actors. */
        actor: {
          /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
          slug: string
          /** The name by which the actor is best known in English. */
          name: string
        } | null
      })[]
    })[]
  }
  /** The conditions that the actor has to meet, latest first. */
  facedDisputed: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
  }
  /** The conditions that the actor sets, latest first. */
  issued: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
    /** How many conditions of the whole list there are for each key, most first. */
    targets: ({
      /** How many rows there are. */
      count: number
      /** What the rows have in common: one key for each facet asked for, in that order. */
      keys: ({
        /** The actor who is the key, where keys are actors. */
        actor: {
          /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
          slug: string
          /** The name by which the actor is best known in English. */
          name: string
        } | null
      })[]
    })[]
  }
  /** The conditions that the actor has to meet, latest first. */
  promises: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
    /** The entries alone. */
    nodes: ({
      /** A short name for addresses and queries, lower case with hyphens. */
      slug: string
      /** What has to be done or left undone, as briefly as possible. */
      requirement: string
      /** Who has to meet it. */
      targets: ({
        /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
        slug: string
      })[]
      /** Who sets it. */
      issuers: ({
        /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
        slug: string
      })[]
      /** The judgement by which it has its status. Null where nobody has judged. */
      ofTarget: {
        /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
        presentId: string
      } | null
      /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
      status: ConditionStatus
      /** What its status comes down to. */
      statusClass: ConditionStatusClass
      /** The camps into which its assessors fall; two or more where it is disputed. */
      camps: ({
        /** Their judgements, one for each assessor. */
        assessments: ({
          /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
          presentId: string
          /** The status that the assessor gives it. Never UNJUDGED. */
          status: ConditionStatus
          /** What the status comes down to. Never UNJUDGED. */
          statusClass: ConditionStatusClass
          /** The time for which the judgement holds. */
          judgedAt: string
          /** How it stands: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Null where it was not known. */
          standing: Standing | null
          /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. */
          contested: boolean
          /** Who judges. Null where the text names nobody known: then whoever says first that it was so judged counts as the assessor, and not who denies that. */
          assessor: {
            /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
            slug: string
            /** The name by which the actor is best known in English. */
            name: string
          } | null
          /** On whose word. */
          voices: {
            /** The entries alone. */
            nodes: ({
              /** How the speaker stands to what is claimed. */
              stance: Stance
              /** How the words reach us. */
              attribution: Attribution
              /** The speaker as the text names them ("a spokeswoman", "the ministry"). */
              speakerAsWritten: string | null
              /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
              speaker: {
                /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
                slug: string
                /** The name by which the actor is best known in English. */
                name: string
              } | null
              /** The words that state it; with `knownAt`, those of texts that were known then. */
              quotes: ({
                /** The article that is quoted. */
                article: {
                  /** Who published the article. */
                  publisher: {
                    /** The publisher's name as it writes it itself. */
                    name: string
                  }
                }
              })[]
            })[]
          }
        })[]
      })[]
    })[]
  }
  /** How the actor belongs to others, and others to it; nothing by which it would belong to itself after a merger. */
  affiliations: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
    /** The entries alone. */
    nodes: ({
      /** How the actor belongs to the counterpart. */
      affiliationKind: AffiliationKind
      /** The title of the office or role ("acting foreign minister"). */
      officeTitle: string | null
      /** When it began, where that is known. */
      validFrom: string | null
      /** Until when it lasted, its last day included. Null while it lasts, or where the end is not known. */
      validTo: string | null
      /** How it stands: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Null where it was not known. */
      standing: Standing | null
      /** Who belongs. */
      actor: {
        /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
        slug: string
        /** The name by which the actor is best known in English. */
        name: string
      } | null
      /** To whom. */
      counterpart: {
        /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
        slug: string
        /** The name by which the actor is best known in English. */
        name: string
      }
    })[]
  }
  /** The agreements by which the actor is bound, latest first. */
  agreements: {
    /** The entries alone. */
    nodes: ({
      /** A short name for addresses and queries, lower case with hyphens. */
      slug: string
      /** What it is called, or one line that says what it is. */
      title: string
      /** From when it holds. */
      startedAt: string | null
    })[]
  }
  /** The actors linked to this one: the nearest first, and those at the same distance in the order of their ids. Of an actor’s links the walk looks at its latest 100 events, its latest 100 conditions in each role and its first 100 affiliations in each direction, as far as they are known; of actors on the way, at 50 of each. Seen from a moment (of asOf and knownAt the earlier), the latest are those up to it and as many of the next after it. From more than 100 actors it goes no further. */
  relatedActors: {
    /** The entries alone. */
    nodes: ({
      /** The actor. */
      actor: {
        /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
        slug: string
        /** The name by which the actor is best known in English. */
        name: string
      }
    })[]
  }
  /** What the actor says, latest first. */
  statements: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
    /** The entries alone. */
    nodes: ({
      /** How the speaker stands to what is claimed. */
      stance: Stance
      /** How the words reach us. */
      attribution: Attribution
      /** When the words were said, where that is known. */
      saidAt: string | null
      /** When the words were published: a day, a month or a year counts as known from its end, or from when it was recorded if that came first. */
      reportedAt: string
      /** The speaker as the text names them ("a spokeswoman", "the ministry"). */
      speakerAsWritten: string | null
      /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
      speaker: {
        /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
        slug: string
        /** The name by which the actor is best known in English. */
        name: string
      } | null
      /** By way of whom it came, in order: first the one nearest to who says so, last the one nearest to the text. */
      relayedBy: ({
        /** The actor who passed it on. Null where a publisher did. */
        actor: {
          /** The name by which the actor is best known in English. */
          name: string
        } | null
        /** The publisher that passed it on. Null where an actor did. */
        publisher: {
          /** The publisher's name as it writes it itself. */
          name: string
        } | null
      })[]
      /** That the claim was retracted. Null while it stands, and where `knownAt` asks for what was known before. */
      retracted: {
        /** Who retracted the claim. Null while it stands. */
        by: Retractor
        /** When the claim was retracted: taken back by its source, or found to be an error by its coder. Null while it stands. */
        at: string
      } | null
      /** Who read the claim out of the text. */
      agent: {
        /** What kind of agent it is. */
        kind: AgentKind
        /** The agent’s name. */
        name: string
      }
      /** The articles that a coded record names without quoting them. Those of words are told by `quotes`. */
      documents: ({
        /** The headline. */
        title: string
        /** The number by which its publisher knows the document ("S/RES/2254 (2015)", "EBS/99/100"). Null where it has none. */
        documentNumber: string | null
        /** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
        language: string
        /** The records of datasets that it came in by, the first first: `article(by: { record })` finds it by each of them in every database. */
        records: ({
          /** The dataset's name. */
          dataset: string
          /** The key that the dataset's authors chose. */
          key: string
        })[]
      })[]
      /** The words that state it; with `knownAt`, those of texts that were known then. */
      quotes: ({
        /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
        exact: string | null
        /** Up to 32 code points that stand before the quote. Null where it is withheld. */
        prefix: string | null
        /** Up to 32 code points that stand after the quote. Null where it is withheld. */
        suffix: string | null
        /** Why the words are withheld. Null where they are shown. */
        textWithheld: TextWithheld | null
        /** The article that is quoted. */
        article: {
          /** The headline. */
          title: string
          /** Where the article was published, as it was given. No two articles share an address, however it is written. */
          url: string | null
          /** The records of datasets that it came in by, the first first: `article(by: { record })` finds it by each of them in every database. */
          records: ({
            /** The dataset's name. */
            dataset: string
            /** The key that the dataset's authors chose. */
            key: string
          })[]
          /** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
          language: string
          /** When the article was published. Null where the publisher gives no date. */
          publishedAt: string | null
          /** Who published the article. */
          publisher: {
            /** The publisher's name as it writes it itself. */
            name: string
          }
        }
      })[]
      /** What is claimed. Null where it is not known, or does not hold, in the perspective asked for. */
      subject: (
        | {
          __typename: 'Affiliation'
          /** How the actor belongs to the counterpart. */
          affiliationKind: AffiliationKind
          /** Who belongs. */
          actor: {
            /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
            slug: string
            /** The name by which the actor is best known in English. */
            name: string
          } | null
          /** To whom. */
          counterpart: {
            /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
            slug: string
            /** The name by which the actor is best known in English. */
            name: string
          }
        }
        | {
          __typename: 'Agreement' | 'AgreementParty' | 'Bearing' | 'ConditionParty' | 'Consideration' | 'ConsiderationParty' | 'Participation'
        }
        | {
          __typename: 'Assessment'
          /** The status that the assessor gives it. Never UNJUDGED. */
          status: ConditionStatus
          /** What the status comes down to. Never UNJUDGED. */
          statusClass: ConditionStatusClass
          /** The condition that is judged. */
          condition: {
            /** A short name for addresses and queries, lower case with hyphens. */
            slug: string
            /** What has to be done or left undone, as briefly as possible. */
            requirement: string
          } | null
        }
        | {
          __typename: 'Condition'
          /** A short name for addresses and queries, lower case with hyphens. */
          slug: string
          /** What has to be done or left undone, as briefly as possible. */
          requirement: string
          /** With what force it is put. */
          force: ConditionForce
        }
        | {
          __typename: 'Event'
          /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for an event that is given none. */
          slug: string
          /** One line that says what happened. */
          title: string
        }
        | {
          __typename: 'Figure'
          /** What is counted or measured ("people evacuated", "share of population"). */
          measure: string
          /** Of whom or what ("Afghans", "Dutch nationals"). */
          of: string | null
          /** The event that the figure describes. */
          event: {
            /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for an event that is given none. */
            slug: string
            /** One line that says what happened. */
            title: string
          } | null
          /** The condition that the figure describes. */
          condition: {
            /** A short name for addresses and queries, lower case with hyphens. */
            slug: string
            /** What has to be done or left undone, as briefly as possible. */
            requirement: string
          } | null
        }
        | {
          __typename: 'Outcome'
          /** What became of it. */
          state: OutcomeState | null
          /** The consideration. */
          consideration: {
            /** What kind of thing it is. */
            considerationKind: ConsiderationKind
            /** One sentence that says what it is. */
            description: string | null
            /** The conditions for which it is on offer: those of all its terms. */
            conditions: {
              /** The entries alone. */
              nodes: ({
                /** A short name for addresses and queries, lower case with hyphens. */
                slug: string
                /** What has to be done or left undone, as briefly as possible. */
                requirement: string
              })[]
            }
          } | null
        }
      ) | null
    })[]
  }
} | null

const actorProfileDocument: Operation = { text: "query ActorProfile($by:ActorBy!$said:ClaimWhere$disputed:ConditionWhere={disputed:{eq:true}}$asOf:Moment$knownAt:Moment$language:Locale){actor(by:$by asOf:$asOf knownAt:$knownAt){id presentId slug name(language:$language)actorKind description names{text language kind}identifiers{scheme value}mergedFrom{slug name}faced:conditionsFaced{totalCount issuers:facets(by:[ISSUER]first:12){count keys{actor{slug name(language:$language)}}}}facedDisputed:conditionsFaced(where:$disputed){totalCount}issued:conditionsIssued{totalCount targets:facets(by:[TARGET]first:12){count keys{actor{slug name(language:$language)}}}}promises:conditionsFaced(where:{force:{eq:PLEDGE}}first:50){totalCount nodes{slug requirement targets{slug}issuers{slug}ofTarget:statusBy(by:{role:TARGET}){presentId}status statusClass camps{assessments{presentId status statusClass judgedAt standing contested assessor{slug name(language:$language)}voices:claims(first:2 orderBy:[{field:REPORTED_AT direction:ASC}]){nodes{stance attribution speakerAsWritten speaker{slug name(language:$language)}quotes{article{publisher{name}}}}}}}}}affiliations(first:50){totalCount nodes{affiliationKind officeTitle validFrom validTo standing actor{slug name(language:$language)}counterpart{slug name(language:$language)}}}agreements(first:20){nodes{slug title startedAt}}relatedActors(first:12){nodes{actor{slug name(language:$language)}}}statements(where:$said first:20){totalCount nodes{...ProfileClaim ...ProfileSubject}}}}fragment ProfileClaim on Claim{stance attribution saidAt reportedAt speakerAsWritten speaker{slug name(language:$language)}relayedBy{actor{name}publisher{name}}retracted{by at}agent{kind name}documents{title documentNumber language records{dataset key}}quotes{exact prefix suffix textWithheld article{title url records{dataset key}language publishedAt publisher{name}}}}fragment ProfileSubject on Claim{subject{__typename ...on Condition{slug requirement force}...on Event{slug title}...on Assessment{status statusClass condition{slug requirement}}...on Outcome{state consideration{considerationKind description conditions(first:1){nodes{slug requirement}}}}...on Figure{measure of event{slug title}condition{slug requirement}}...on Affiliation{affiliationKind actor{slug name(language:$language)}counterpart{slug name(language:$language)}}}}", hash: '67932ac210b1f0211f130e50a04bfe71e8a47c2ffe2820e8183726df7982032d' }

/**
 * One actor: by which names it goes, what it faces and sets, who judges its promises how, to whom it belongs, whom it is linked to, and what it said.
 *
 * @example
 * const answer = await actorProfile(proviso, { by: { slug: 'taliban' } })
 */
export function actorProfile(transport: Transport, variables: ActorProfileVariables, options?: RequestOptions): Promise<ActorProfileResult> {
  return ask(transport, actorProfileDocument, variables, options, 'actor')
}

/** Variables of {@link actors}. */
export interface ActorsVariables {
  /** How many entries, from the start. Default 20, at most 100. */
  first?: number | null | undefined
  /** Only entries after this cursor. */
  after?: string | null | undefined
  /** How many entries, from the end. At most 100. */
  last?: number | null | undefined
  /** Only entries before this cursor. */
  before?: string | null | undefined
  /** Only entries like this. */
  where?: ActorWhere | null | undefined
  /** The order: by the first key, then by the next, and at last by id. Default: NAME ASC. */
  orderBy?: readonly ActorOrderBy[] | null | undefined
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
}

/** What {@link actors} returns, page by page. */
export type ActorsResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** Where the page stands in the list. */
  pageInfo: {
    /** Whether the list goes on after this page. */
    hasNextPage: boolean
    /** Whether the list has entries before this page. */
    hasPreviousPage: boolean
    /** The cursor of the first entry. Null for an empty page. */
    startCursor: string | null
    /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
    endCursor: string | null
  }
  /** The entries alone. */
  nodes: (ActorsNode)[]
}

/** One entry of {@link actors}. */
export type ActorsNode = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
  slug: string
  /** The name by which the actor is best known in English. */
  name: string
  /** What kind of actor this is. */
  actorKind: ActorKind
  /** One sentence that says who this is. */
  description: string | null
}

const actorsDocument: Operation = { text: "query Actors($first:Int$after:String$last:Int$before:String$where:ActorWhere$orderBy:[ActorOrderBy!]$asOf:Moment$knownAt:Moment){actors(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy asOf:$asOf knownAt:$knownAt){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{id slug name actorKind description}}}", hash: 'd5aa55e1d4af83e8eb0e884093299c5ae4005a3045d0d1ff443cdac460c369d9' }

/**
 * All actors.
 *
 * @example
 * for await (const node of actors(proviso)) console.log(node)
 */
export function actors(transport: Transport, variables?: ActorsVariables, options?: RequestOptions): Pages<ActorsResult> {
  return pages(transport, actorsDocument, variables, { ...options, path: 'actors' })
}

/** Variables of {@link actorsKnown}. */
export interface ActorsKnownVariables {
  /** Only these actors. */
  where?: ActorWhere | null | undefined
  /** As it stood at this moment. Default: what is known now, of any time. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment. Default: now. */
  knownAt?: string | Date | null | undefined
  /** The language of names, where they are known in it. */
  language?: string | null | undefined
  /** How many actors are shown. */
  first?: number | null | undefined
  /** Only actors after this cursor. */
  after?: string | null | undefined
}

/** What {@link actorsKnown} returns. */
export type ActorsKnownResult = {
  /** All actors. */
  kinds: {
    /** How many actors of the whole list there are for each key, most first. */
    facets: ({
      /** How many rows there are. */
      count: number
      /** What the rows have in common: one key for each facet asked for, in that order. */
      keys: ({
        /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
        value: string | null
      })[]
    })[]
  }
  /** All actors. */
  actors: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
    /** Where the page stands in the list. */
    pageInfo: {
      /** Whether the list goes on after this page. */
      hasNextPage: boolean
      /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
      endCursor: string | null
    }
    /** The entries alone. */
    nodes: ({
      /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
      slug: string
      /** The name by which the actor is best known in English. */
      name: string
      /** What kind of actor this is. */
      actorKind: ActorKind
      /** One sentence that says who this is. */
      description: string | null
      /** The conditions that the actor has to meet, latest first. */
      faced: {
        /** How many entries the whole list has. Counted only when asked for. */
        totalCount: number
      }
      /** The conditions that the actor sets, latest first. */
      issued: {
        /** How many entries the whole list has. Counted only when asked for. */
        totalCount: number
      }
    })[]
  }
}

const actorsKnownDocument: Operation = { text: "query ActorsKnown($where:ActorWhere$asOf:Moment$knownAt:Moment$language:Locale$first:Int$after:String){kinds:actors(asOf:$asOf knownAt:$knownAt){facets(by:[ACTOR_KIND]){count keys{value}}}actors(where:$where orderBy:[{field:NAME direction:ASC}]first:$first after:$after asOf:$asOf knownAt:$knownAt){totalCount pageInfo{hasNextPage endCursor}nodes{slug name(language:$language)actorKind description faced:conditionsFaced{totalCount}issued:conditionsIssued{totalCount}}}}", hash: '2c10037ae722a27303a511e1d209dfe7ca3b0826b98b1137318381c5cb6d42d1' }

/**
 * The actors that are known, by name, with how much each faces and sets.
 *
 * @example
 * const answer = await actorsKnown(proviso)
 */
export function actorsKnown(transport: Transport, variables?: ActorsKnownVariables, options?: RequestOptions): Promise<ActorsKnownResult> {
  return ask(transport, actorsKnownDocument, variables, options, '')
}

/** Variables of {@link actorsToMerge}. */
export interface ActorsToMergeVariables {
  /** The actor that would be found to be another. */
  actor: ActorBy
  /** The actor that it would be. */
  into: ActorBy
}

/** What {@link actorsToMerge} returns. */
export type ActorsToMergeResult = {
  /** One actor. An actor that was merged into another is found as that other. */
  actor: {
    /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
    presentId: string
    /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
    slug: string
    /** The name by which the actor is best known in English. */
    name: string
    /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
    version: number
    /** The conditions that the actor has to meet, latest first. */
    faced: {
      /** How many entries the whole list has. Counted only when asked for. */
      totalCount: number
    }
    /** The conditions that the actor sets, latest first. */
    issued: {
      /** How many entries the whole list has. Counted only when asked for. */
      totalCount: number
    }
    /** The events in which the actor takes part, latest first. */
    events: {
      /** How many entries the whole list has. Counted only when asked for. */
      totalCount: number
    }
    /** What the actor says, latest first. */
    statements: {
      /** How many entries the whole list has. Counted only when asked for. */
      totalCount: number
    }
  } | null
  /** One actor. An actor that was merged into another is found as that other. */
  into: {
    /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
    presentId: string
    /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
    slug: string
    /** The name by which the actor is best known in English. */
    name: string
    /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
    version: number
    /** The conditions that the actor has to meet, latest first. */
    faced: {
      /** How many entries the whole list has. Counted only when asked for. */
      totalCount: number
    }
    /** The conditions that the actor sets, latest first. */
    issued: {
      /** How many entries the whole list has. Counted only when asked for. */
      totalCount: number
    }
    /** The events in which the actor takes part, latest first. */
    events: {
      /** How many entries the whole list has. Counted only when asked for. */
      totalCount: number
    }
    /** What the actor says, latest first. */
    statements: {
      /** How many entries the whole list has. Counted only when asked for. */
      totalCount: number
    }
  } | null
}

const actorsToMergeDocument: Operation = { text: "query ActorsToMerge($actor:ActorBy!$into:ActorBy!){actor(by:$actor){...ActorToMerge}into:actor(by:$into){...ActorToMerge}}fragment ActorToMerge on Actor{presentId slug name version faced:conditionsFaced{totalCount}issued:conditionsIssued{totalCount}events{totalCount}statements{totalCount}}", hash: '2ef83e57ee2a913e0705d04281129bebea6e69894e795aea94152bef348a5e11' }

/**
 * Two actors that may be one, with how much is known of each.
 *
 * @example
 * const answer = await actorsToMerge(proviso, { actor: { slug: 'taliban' }, into: { slug: 'afghanistan' } })
 */
export function actorsToMerge(transport: Transport, variables: ActorsToMergeVariables, options?: RequestOptions): Promise<ActorsToMergeResult> {
  return ask(transport, actorsToMergeDocument, variables, options, '')
}

/** Variables of {@link affiliations}. */
export interface AffiliationsVariables {
  /** How many entries, from the start. Default 20, at most 100. */
  first?: number | null | undefined
  /** Only entries after this cursor. */
  after?: string | null | undefined
  /** How many entries, from the end. At most 100. */
  last?: number | null | undefined
  /** Only entries before this cursor. */
  before?: string | null | undefined
  /** Only entries like this. */
  where?: AffiliationWhere | null | undefined
  /** The order: by the first key, then by the next, and at last by id. Default: ID ASC. */
  orderBy?: readonly AffiliationOrderBy[] | null | undefined
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
}

/** What {@link affiliations} returns, page by page. */
export type AffiliationsResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** Where the page stands in the list. */
  pageInfo: {
    /** Whether the list goes on after this page. */
    hasNextPage: boolean
    /** Whether the list has entries before this page. */
    hasPreviousPage: boolean
    /** The cursor of the first entry. Null for an empty page. */
    startCursor: string | null
    /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
    endCursor: string | null
  }
  /** The entries alone. */
  nodes: (AffiliationsNode)[]
}

/** One entry of {@link affiliations}. */
export type AffiliationsNode = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** How the actor belongs to the counterpart. */
  affiliationKind: AffiliationKind
  /** The title of the office or role ("acting foreign minister"). */
  officeTitle: string | null
  /** When it began, where that is known. */
  validFrom: string | null
  /** Until when it lasted, its last day included. Null while it lasts, or where the end is not known. */
  validTo: string | null
  /** Who belongs. */
  actor: {
    /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
    slug: string
    /** The name by which the actor is best known in English. */
    name: string
  } | null
  /** To whom. */
  counterpart: {
    /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
    slug: string
    /** The name by which the actor is best known in English. */
    name: string
  }
}

const affiliationsDocument: Operation = { text: "query Affiliations($first:Int$after:String$last:Int$before:String$where:AffiliationWhere$orderBy:[AffiliationOrderBy!]$asOf:Moment$knownAt:Moment){affiliations(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy asOf:$asOf knownAt:$knownAt){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{id affiliationKind officeTitle validFrom validTo actor{slug name}counterpart{slug name}}}}", hash: '903d44c606e617ce83252a553463d69ef20acc00289f600017c856b544e1347e' }

/**
 * Who belongs to whom, and from when to when.
 *
 * @example
 * for await (const node of affiliations(proviso)) console.log(node)
 */
export function affiliations(transport: Transport, variables?: AffiliationsVariables, options?: RequestOptions): Pages<AffiliationsResult> {
  return pages(transport, affiliationsDocument, variables, { ...options, path: 'affiliations' })
}

/** Variables of {@link agreement}. */
export interface AgreementVariables {
  /** Which one. */
  by: AgreementBy
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
}

/** What {@link agreement} returns. */
export type AgreementResult = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** A short name for addresses and queries, lower case with hyphens. */
  slug: string
  /** What it is called, or one line that says what it is. */
  title: string
  /** What kind of agreement it is. */
  agreementKind: AgreementKind
  /** From when it holds. */
  startedAt: string | null
  /** When it ended. Null while it lasts, or where the end is not known. */
  endedAt: string | null
  /** Who is bound by it, and on whose word. */
  parties: {
    /** The entries alone. */
    nodes: ({
      /** Who is the party. */
      actor: {
        /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
        slug: string
        /** The name by which the actor is best known in English. */
        name: string
      } | null
    })[]
  }
  /** Its stages, in their order. */
  stages: ({
    /** The place of the stage among the agreement's stages, counted from 1. */
    number: number
    /** What it is called. */
    title: string
    /** The consideration by which it opens: the stage begins once that is given, by its terms. */
    opensBy: {
      /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for a consideration that is given none. */
      slug: string
      /** One sentence that says what it is. */
      description: string | null
      /** What became of it: the state of its latest outcome. Null where there is none. */
      state: OutcomeState | null
      /** Whether what it was offered for had been done by the moment, by default by now. Considered are the conditions of its terms that had to be met before (PRECEDENT), as far as they had been stated by the moment and no other had taken their place. By the status of each at the moment: what was waived counts as met; what was withdrawn, lapsed or modified is left out; what is met, met in part, or ended, on the word of its target’s side alone counts as not judged, unless that side ends it as its issuer; a MUST_NOT that nobody judged is taken to be kept. A term is MET by as many as it needs; else UNJUDGED while those not judged could still make it so; else PARTLY_MET if any is met or met in part; else UNMET. All terms MET is MET; any UNMET or PARTLY_MET is PARTLY_MET if anything is met or met in part, else UNMET; else UNJUDGED. GRADUATED has no terms: MET by all, PARTLY_MET by any, UNJUDGED if any is not judged, else UNMET. */
      fulfilment: Fulfilment
    } | null
    /** What it gives, or threatens. */
    considerations: ({
      /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for a consideration that is given none. */
      slug: string
      /** One sentence that says what it is. */
      description: string | null
      /** What became of it: the state of its latest outcome. Null where there is none. */
      state: OutcomeState | null
      /** Whether what it was offered for had been done by the moment, by default by now. Considered are the conditions of its terms that had to be met before (PRECEDENT), as far as they had been stated by the moment and no other had taken their place. By the status of each at the moment: what was waived counts as met; what was withdrawn, lapsed or modified is left out; what is met, met in part, or ended, on the word of its target’s side alone counts as not judged, unless that side ends it as its issuer; a MUST_NOT that nobody judged is taken to be kept. A term is MET by as many as it needs; else UNJUDGED while those not judged could still make it so; else PARTLY_MET if any is met or met in part; else UNMET. All terms MET is MET; any UNMET or PARTLY_MET is PARTLY_MET if anything is met or met in part, else UNMET; else UNJUDGED. GRADUATED has no terms: MET by all, PARTLY_MET by any, UNJUDGED if any is not judged, else UNMET. */
      fulfilment: Fulfilment
    })[]
    /** What it requires. */
    conditions: {
      /** The entries alone. */
      nodes: ({
        /** A short name for addresses and queries, lower case with hyphens. */
        slug: string
        /** One sentence that says who requires what of whom. */
        summary: string
        /** With what force it is put. */
        force: ConditionForce
        /** By when, where a time is set: it is due when that moment is over. Of what must not be done, when the ban ends: that is never overdue. */
        deadline: string | null
        /** Who sets it. */
        issuers: ({
          /** The name by which the actor is best known in English. */
          name: string
        })[]
        /** Who has to meet it. */
        targets: ({
          /** The name by which the actor is best known in English. */
          name: string
        })[]
        /** The consideration that meeting it consists in: hostages for prisoners, of which each is the other’s. No status follows from it. */
        delivers: {
          /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for a consideration that is given none. */
          slug: string
          /** One sentence that says what it is. */
          description: string | null
        } | null
        /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
        status: ConditionStatus
        /** Whether its status is the word of the target’s side. */
        selfAssessed: boolean
        /** The judgement by which it has its status. Null where nobody has judged. */
        statusBy: {
          /** Who judges. Null where the text names nobody known: then whoever says first that it was so judged counts as the assessor, and not who denies that. */
          assessor: {
            /** The name by which the actor is best known in English. */
            name: string
          } | null
        } | null
      })[]
    }
  })[]
  /** On whose word. */
  claims: {
    /** The entries alone. */
    nodes: ({
      /** How the words reach us. */
      attribution: Attribution
      /** How the speaker stands to what is claimed. */
      stance: Stance
      /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
      speaker: {
        /** The name by which the actor is best known in English. */
        name: string
      } | null
      /** The words that state it; with `knownAt`, those of texts that were known then. */
      quotes: ({
        /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
        exact: string | null
        /** The article that is quoted. */
        article: {
          /** The headline. */
          title: string
          /** When the article was published. Null where the publisher gives no date. */
          publishedAt: string | null
          /** Who published the article. */
          publisher: {
            /** The publisher's name as it writes it itself. */
            name: string
          }
        }
      })[]
    })[]
  }
} | null

const agreementDocument: Operation = { text: "query Agreement($by:AgreementBy!$asOf:Moment$knownAt:Moment){agreement(by:$by asOf:$asOf knownAt:$knownAt){id slug title agreementKind startedAt endedAt parties(first:50){nodes{actor{slug name}}}stages{number title opensBy{slug description state fulfilment}considerations{slug description state fulfilment}conditions(first:20){nodes{slug summary force deadline issuers{name}targets{name}delivers{slug description}status selfAssessed statusBy{assessor{name}}}}}claims(first:1){nodes{attribution stance speaker{name}quotes{exact article{title publishedAt publisher{name}}}}}}}", hash: '59c21d51d221c2da99ad4a05f004dbefd861fd3ec93e3d51b2eb06fd342c410c' }

/**
 * An agreement with its stages: what each requires and gives, and how that stands.
 *
 * @example
 * const answer = await agreement(proviso, { by: { slug: 'doha-agreement' } })
 */
export function agreement(transport: Transport, variables: AgreementVariables, options?: RequestOptions): Promise<AgreementResult> {
  return ask(transport, agreementDocument, variables, options, 'agreement')
}

/** Variables of {@link agreementChanges}. */
export interface AgreementChangesVariables {
  /** The agreement's id. */
  about: string
  /** Recorded at this moment or later. */
  since?: string | Date | null | undefined
  /** Recorded before this moment. */
  until?: string | Date | null | undefined
  /** How many entries, from the start. Default 20, at most 100. */
  first?: number | null | undefined
  /** Only entries after this cursor. */
  after?: string | null | undefined
  /** How many entries, from the end. At most 100. */
  last?: number | null | undefined
  /** Only entries before this cursor. */
  before?: string | null | undefined
}

/** What {@link agreementChanges} returns, page by page. */
export type AgreementChangesResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** Where the page stands in the list. */
  pageInfo: {
    /** Whether the list goes on after this page. */
    hasNextPage: boolean
    /** Whether the list has entries before this page. */
    hasPreviousPage: boolean
    /** The cursor of the first entry. Null for an empty page. */
    startCursor: string | null
    /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
    endCursor: string | null
  }
  /** The entries alone. */
  nodes: (AgreementChangesNode)[]
}

/** One entry of {@link agreementChanges}. */
export type AgreementChangesNode = {
  /** What was done. */
  action: ChangeAction
  /** When it was recorded. */
  recordedAt: string
  /** What was changed, also where it has been retracted since. */
  subject: (
    | {
      __typename: 'Actor' | 'Affiliation' | 'Article' | 'Bearing' | 'Claim' | 'Consideration' | 'Event' | 'Figure' | 'Revision' | 'Topic'
    }
    | {
      __typename: 'Agreement'
      /** A short name for addresses and queries, lower case with hyphens. */
      slug: string
      /** What it is called, or one line that says what it is. */
      title: string
    }
    | {
      __typename: 'Assessment'
      /** The status that the assessor gives it. Never UNJUDGED. */
      status: ConditionStatus
      /** The condition that is judged. */
      condition: {
        /** A short name for addresses and queries, lower case with hyphens. */
        slug: string
      } | null
    }
    | {
      __typename: 'Condition'
      /** A short name for addresses and queries, lower case with hyphens. */
      slug: string
      /** One sentence that says who requires what of whom. */
      summary: string
    }
    | {
      __typename: 'Outcome'
      /** What became of it. */
      state: OutcomeState | null
      /** The consideration. */
      consideration: {
        /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for a consideration that is given none. */
        slug: string
      } | null
    }
    | {
      __typename: 'Stage'
      /** The place of the stage among the agreement's stages, counted from 1. */
      number: number
      /** What it is called. */
      title: string
    }
  ) | null
}

const agreementChangesDocument: Operation = { text: "query AgreementChanges($about:ID!$since:DateTime$until:DateTime$first:Int$after:String$last:Int$before:String){changes(about:$about since:$since until:$until first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{action recordedAt subject{__typename ...on Agreement{slug title}...on Stage{number title}...on Condition{slug summary}...on Assessment{status condition{slug}}...on Outcome{state consideration{slug}}}}}}", hash: '55bdc3e5c8ee70e7d2fabcf4e5e7301446f1a0d99dfc14d9df74b78f962bb989' }

/**
 * What changed in an agreement between two moments: in itself, its stages, what stands in them, and what is claimed of it?
 *
 * @example
 * for await (const node of agreementChanges(proviso, { about: 'agr_1' })) console.log(node)
 */
export function agreementChanges(transport: Transport, variables: AgreementChangesVariables, options?: RequestOptions): Pages<AgreementChangesResult> {
  return pages(transport, agreementChangesDocument, variables, { ...options, path: 'changes' })
}

/** Variables of {@link agreementStory}. */
export interface AgreementStoryVariables {
  /** Which agreement. */
  by: AgreementBy
  /** As it stood at this moment. Default: what is known now, of any time. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment. Default: now. */
  knownAt?: string | Date | null | undefined
  /** The agreement again, where it is compared with what was known before. Default: none. */
  compared?: AgreementWhere | null | undefined
  /** As it was known at this moment, where it is compared. */
  since?: string | Date | null | undefined
  /** The language of names, where they are known in it. */
  language?: string | null | undefined
}

/** What {@link agreementStory} returns. */
export type AgreementStoryResult = {
  /** One agreement. */
  agreement: {
    /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
    presentId: string
    /** A short name for addresses and queries, lower case with hyphens. */
    slug: string
    /** What it is called, or one line that says what it is. */
    title: string
    /** What kind of agreement it is. */
    agreementKind: AgreementKind
    /** From when it holds. */
    startedAt: string | null
    /** When it ended. Null while it lasts, or where the end is not known. */
    endedAt: string | null
    /** How it stands: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Null where it was not known. */
    standing: Standing | null
    /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. */
    contested: boolean
    /** Who is bound by it, and on whose word. */
    parties: {
      /** The entries alone. */
      nodes: ({
        /** Who is the party. */
        actor: {
          /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
          slug: string
          /** The name by which the actor is best known in English. */
          name: string
        } | null
      })[]
    }
    /** Its stages, in their order. */
    stages: ({
      /** The place of the stage among the agreement's stages, counted from 1. */
      number: number
      /** What it is called. */
      title: string
      /** The consideration by which it opens: the stage begins once that is given, by its terms. */
      opensBy: {
        /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for a consideration that is given none. */
        slug: string
        /** What kind of thing it is. */
        considerationKind: ConsiderationKind
        /** Whether it is something good that is promised, or something bad that is threatened. */
        sign: ConsiderationSign
        /** One sentence that says what it is. */
        description: string | null
        /** What became of it: the state of its latest outcome. Null where there is none. */
        state: OutcomeState | null
        /** Whether what it was offered for had been done by the moment, by default by now. Considered are the conditions of its terms that had to be met before (PRECEDENT), as far as they had been stated by the moment and no other had taken their place. By the status of each at the moment: what was waived counts as met; what was withdrawn, lapsed or modified is left out; what is met, met in part, or ended, on the word of its target’s side alone counts as not judged, unless that side ends it as its issuer; a MUST_NOT that nobody judged is taken to be kept. A term is MET by as many as it needs; else UNJUDGED while those not judged could still make it so; else PARTLY_MET if any is met or met in part; else UNMET. All terms MET is MET; any UNMET or PARTLY_MET is PARTLY_MET if anything is met or met in part, else UNMET; else UNJUDGED. GRADUATED has no terms: MET by all, PARTLY_MET by any, UNJUDGED if any is not judged, else UNMET. */
        fulfilment: Fulfilment
        /** Who gives it. */
        givers: ({
          /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
          slug: string
          /** The name by which the actor is best known in English. */
          name: string
        })[]
      } | null
      /** What it gives, or threatens. */
      considerations: ({
        /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for a consideration that is given none. */
        slug: string
        /** What kind of thing it is. */
        considerationKind: ConsiderationKind
        /** Whether it is something good that is promised, or something bad that is threatened. */
        sign: ConsiderationSign
        /** One sentence that says what it is. */
        description: string | null
        /** What became of it: the state of its latest outcome. Null where there is none. */
        state: OutcomeState | null
        /** Whether what it was offered for had been done by the moment, by default by now. Considered are the conditions of its terms that had to be met before (PRECEDENT), as far as they had been stated by the moment and no other had taken their place. By the status of each at the moment: what was waived counts as met; what was withdrawn, lapsed or modified is left out; what is met, met in part, or ended, on the word of its target’s side alone counts as not judged, unless that side ends it as its issuer; a MUST_NOT that nobody judged is taken to be kept. A term is MET by as many as it needs; else UNJUDGED while those not judged could still make it so; else PARTLY_MET if any is met or met in part; else UNMET. All terms MET is MET; any UNMET or PARTLY_MET is PARTLY_MET if anything is met or met in part, else UNMET; else UNJUDGED. GRADUATED has no terms: MET by all, PARTLY_MET by any, UNJUDGED if any is not judged, else UNMET. */
        fulfilment: Fulfilment
        /** Who gives it. */
        givers: ({
          /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
          slug: string
          /** The name by which the actor is best known in English. */
          name: string
        })[]
      })[]
      /** What it requires. */
      conditions: {
        /** How many entries the whole list has. Counted only when asked for. */
        totalCount: number
        /** The entries alone. */
        nodes: ({
          /** A short name for addresses and queries, lower case with hyphens. */
          slug: string
          /** What has to be done or left undone, as briefly as possible. */
          requirement: string
          /** With what force it is put. */
          force: ConditionForce
          /** By when, where a time is set: it is due when that moment is over. Of what must not be done, when the ban ends: that is never overdue. */
          deadline: string | null
          /** How it stands: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Null where it was not known. */
          standing: Standing | null
          /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. */
          contested: boolean
          /** Whether two of its assessors disagree: their words, said without reservations, are of different classes among DONE, PART and FAILED, of moments with at most `window` days between them, and, where it recurs, of one week, month, quarter or year of UTC. */
          disputed: boolean
          /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
          status: ConditionStatus
          /** What its status comes down to. */
          statusClass: ConditionStatusClass
          /** Who sets it. */
          issuers: ({
            /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
            slug: string
            /** The name by which the actor is best known in English. */
            name: string
          })[]
          /** Who has to meet it. */
          targets: ({
            /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
            slug: string
            /** The name by which the actor is best known in English. */
            name: string
          })[]
          /** The judgement by which it has its status. Null where nobody has judged. */
          ofTarget: {
            /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
            presentId: string
          } | null
          /** The consideration that meeting it consists in: hostages for prisoners, of which each is the other’s. No status follows from it. */
          delivers: {
            /** One sentence that says what it is. */
            description: string | null
            /** What kind of thing it is. */
            considerationKind: ConsiderationKind
          } | null
          /** The camps into which its assessors fall; two or more where it is disputed. */
          camps: ({
            /** Their judgements, one for each assessor. */
            assessments: ({
              /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
              presentId: string
              /** The status that the assessor gives it. Never UNJUDGED. */
              status: ConditionStatus
              /** What the status comes down to. Never UNJUDGED. */
              statusClass: ConditionStatusClass
              /** The time for which the judgement holds. */
              judgedAt: string
              /** How it stands: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Null where it was not known. */
              standing: Standing | null
              /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. */
              contested: boolean
              /** On whose word. */
              voices: {
                /** The entries alone. */
                nodes: ({
                  /** How the speaker stands to what is claimed. */
                  stance: Stance
                  /** How the words reach us. */
                  attribution: Attribution
                  /** The speaker as the text names them ("a spokeswoman", "the ministry"). */
                  speakerAsWritten: string | null
                  /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
                  speaker: {
                    /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
                    slug: string
                    /** The name by which the actor is best known in English. */
                    name: string
                  } | null
                  /** The words that state it; with `knownAt`, those of texts that were known then. */
                  quotes: ({
                    /** The article that is quoted. */
                    article: {
                      /** Who published the article. */
                      publisher: {
                        /** The publisher's name as it writes it itself. */
                        name: string
                      }
                    }
                  })[]
                })[]
              }
              /** Who judges. Null where the text names nobody known: then whoever says first that it was so judged counts as the assessor, and not who denies that. */
              assessor: {
                /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
                slug: string
                /** The name by which the actor is best known in English. */
                name: string
              } | null
            })[]
          })[]
        })[]
      }
    })[]
    /** On whose word. */
    claims: {
      /** How many entries the whole list has. Counted only when asked for. */
      totalCount: number
      /** The entries alone. */
      nodes: ({
        /** How the speaker stands to what is claimed. */
        stance: Stance
        /** How the words reach us. */
        attribution: Attribution
        /** When the words were said, where that is known. */
        saidAt: string | null
        /** When the words were published: a day, a month or a year counts as known from its end, or from when it was recorded if that came first. */
        reportedAt: string
        /** The speaker as the text names them ("a spokeswoman", "the ministry"). */
        speakerAsWritten: string | null
        /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
        speaker: {
          /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
          slug: string
          /** The name by which the actor is best known in English. */
          name: string
        } | null
        /** By way of whom it came, in order: first the one nearest to who says so, last the one nearest to the text. */
        relayedBy: ({
          /** The actor who passed it on. Null where a publisher did. */
          actor: {
            /** The name by which the actor is best known in English. */
            name: string
          } | null
          /** The publisher that passed it on. Null where an actor did. */
          publisher: {
            /** The publisher's name as it writes it itself. */
            name: string
          } | null
        })[]
        /** That the claim was retracted. Null while it stands, and where `knownAt` asks for what was known before. */
        retracted: {
          /** Who retracted the claim. Null while it stands. */
          by: Retractor
          /** When the claim was retracted: taken back by its source, or found to be an error by its coder. Null while it stands. */
          at: string
        } | null
        /** Who read the claim out of the text. */
        agent: {
          /** What kind of agent it is. */
          kind: AgentKind
          /** The agent’s name. */
          name: string
        }
        /** The articles that a coded record names without quoting them. Those of words are told by `quotes`. */
        documents: ({
          /** The headline. */
          title: string
          /** The number by which its publisher knows the document ("S/RES/2254 (2015)", "EBS/99/100"). Null where it has none. */
          documentNumber: string | null
          /** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
          language: string
          /** The records of datasets that it came in by, the first first: `article(by: { record })` finds it by each of them in every database. */
          records: ({
            /** The dataset's name. */
            dataset: string
            /** The key that the dataset's authors chose. */
            key: string
          })[]
        })[]
        /** The words that state it; with `knownAt`, those of texts that were known then. */
        quotes: ({
          /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
          exact: string | null
          /** Up to 32 code points that stand before the quote. Null where it is withheld. */
          prefix: string | null
          /** Up to 32 code points that stand after the quote. Null where it is withheld. */
          suffix: string | null
          /** Why the words are withheld. Null where they are shown. */
          textWithheld: TextWithheld | null
          /** The article that is quoted. */
          article: {
            /** The headline. */
            title: string
            /** Where the article was published, as it was given. No two articles share an address, however it is written. */
            url: string | null
            /** The records of datasets that it came in by, the first first: `article(by: { record })` finds it by each of them in every database. */
            records: ({
              /** The dataset's name. */
              dataset: string
              /** The key that the dataset's authors chose. */
              key: string
            })[]
            /** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
            language: string
            /** When the article was published. Null where the publisher gives no date. */
            publishedAt: string | null
            /** Who published the article. */
            publisher: {
              /** The publisher's name as it writes it itself. */
              name: string
            }
          }
        })[]
      })[]
    }
  } | null
  /** All agreements: ceasefires, programmes, treaties, resolutions. */
  before: {
    /** The entries alone. */
    nodes: ({
      /** Its stages, in their order. */
      stages: ({
        /** The place of the stage among the agreement's stages, counted from 1. */
        number: number
        /** The consideration by which it opens: the stage begins once that is given, by its terms. */
        opensBy: {
          /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for a consideration that is given none. */
          slug: string
          /** What became of it: the state of its latest outcome. Null where there is none. */
          state: OutcomeState | null
        } | null
        /** What it gives, or threatens. */
        considerations: ({
          /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for a consideration that is given none. */
          slug: string
          /** What became of it: the state of its latest outcome. Null where there is none. */
          state: OutcomeState | null
        })[]
        /** What it requires. */
        conditions: {
          /** The entries alone. */
          nodes: ({
            /** A short name for addresses and queries, lower case with hyphens. */
            slug: string
            /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
            status: ConditionStatus
            /** What its status comes down to. */
            statusClass: ConditionStatusClass
            /** Whether two of its assessors disagree: their words, said without reservations, are of different classes among DONE, PART and FAILED, of moments with at most `window` days between them, and, where it recurs, of one week, month, quarter or year of UTC. */
            disputed: boolean
          })[]
        }
      })[]
    })[]
  }
}

const agreementStoryDocument: Operation = { text: "query AgreementStory($by:AgreementBy!$asOf:Moment$knownAt:Moment$compared:AgreementWhere={slug:{in:[]}}$since:Moment$language:Locale){agreement(by:$by asOf:$asOf knownAt:$knownAt){presentId slug title agreementKind startedAt endedAt standing contested parties(first:40){nodes{actor{...AgreementActor}}}stages{number title opensBy{...AgreementOffer}considerations{...AgreementOffer}conditions(first:50 orderBy:[{field:ID direction:ASC}]){totalCount nodes{slug requirement force deadline standing contested disputed status statusClass issuers{...AgreementActor}targets{...AgreementActor}ofTarget:statusBy(by:{role:TARGET}){presentId}delivers{description considerationKind}camps{assessments{presentId status statusClass judgedAt standing contested voices:claims(first:2 orderBy:[{field:REPORTED_AT direction:ASC}]){nodes{stance attribution speakerAsWritten speaker{slug name(language:$language)}quotes{article{publisher{name}}}}}assessor{...AgreementActor}}}}}}claims(first:10){totalCount nodes{...AgreementClaim}}}before:agreements(where:$compared first:1 knownAt:$since){nodes{stages{number opensBy{slug state}considerations{slug state}conditions(first:50){nodes{slug status statusClass disputed}}}}}}fragment AgreementActor on Actor{slug name(language:$language)}fragment AgreementOffer on Consideration{slug considerationKind sign description state fulfilment givers{...AgreementActor}}fragment AgreementClaim on Claim{stance attribution saidAt reportedAt speakerAsWritten speaker{...AgreementActor}relayedBy{actor{name}publisher{name}}retracted{by at}agent{kind name}documents{title documentNumber language records{dataset key}}quotes{exact prefix suffix textWithheld article{title url records{dataset key}language publishedAt publisher{name}}}}", hash: 'e9ac8a90c6427ee3890493945365e2521a7e1aac26241c0e21d45d00a8441c16' }

/**
 * One agreement: who is bound by it, its stages in their order with what each requires and gives and how that stands, and how it stood on another day.
 *
 * @example
 * const answer = await agreementStory(proviso, { by: { slug: 'doha-agreement' }, compared: { slug: { eq: 'doha-agreement' } }, since: '2022-08-06' })
 */
export function agreementStory(transport: Transport, variables: AgreementStoryVariables, options?: RequestOptions): Promise<AgreementStoryResult> {
  return ask(transport, agreementStoryDocument, variables, options, '')
}

/** Variables of {@link agreements}. */
export interface AgreementsVariables {
  /** How many entries, from the start. Default 20, at most 100. */
  first?: number | null | undefined
  /** Only entries after this cursor. */
  after?: string | null | undefined
  /** How many entries, from the end. At most 100. */
  last?: number | null | undefined
  /** Only entries before this cursor. */
  before?: string | null | undefined
  /** Only entries like this. */
  where?: AgreementWhere | null | undefined
  /** The order: by the first key, then by the next, and at last by id. Default: STARTED_AT DESC. */
  orderBy?: readonly AgreementOrderBy[] | null | undefined
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
}

/** What {@link agreements} returns, page by page. */
export type AgreementsResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** Where the page stands in the list. */
  pageInfo: {
    /** Whether the list goes on after this page. */
    hasNextPage: boolean
    /** Whether the list has entries before this page. */
    hasPreviousPage: boolean
    /** The cursor of the first entry. Null for an empty page. */
    startCursor: string | null
    /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
    endCursor: string | null
  }
  /** The entries alone. */
  nodes: (AgreementsNode)[]
}

/** One entry of {@link agreements}. */
export type AgreementsNode = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** A short name for addresses and queries, lower case with hyphens. */
  slug: string
  /** What it is called, or one line that says what it is. */
  title: string
  /** What kind of agreement it is. */
  agreementKind: AgreementKind
  /** From when it holds. */
  startedAt: string | null
  /** When it ended. Null while it lasts, or where the end is not known. */
  endedAt: string | null
  /** Who is bound by it, and on whose word. */
  parties: {
    /** The entries alone. */
    nodes: ({
      /** Who is the party. */
      actor: {
        /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
        slug: string
        /** The name by which the actor is best known in English. */
        name: string
      } | null
    })[]
  }
}

const agreementsDocument: Operation = { text: "query Agreements($first:Int$after:String$last:Int$before:String$where:AgreementWhere$orderBy:[AgreementOrderBy!]$asOf:Moment$knownAt:Moment){agreements(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy asOf:$asOf knownAt:$knownAt){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{id slug title agreementKind startedAt endedAt parties(first:20){nodes{actor{slug name}}}}}}", hash: 'e2d3030953a797c47f83479849c139425db43347ad004957f6ba81f3e4e3c069' }

/**
 * Agreements: ceasefires, programmes, treaties, resolutions.
 *
 * @example
 * for await (const node of agreements(proviso)) console.log(node)
 */
export function agreements(transport: Transport, variables?: AgreementsVariables, options?: RequestOptions): Pages<AgreementsResult> {
  return pages(transport, agreementsDocument, variables, { ...options, path: 'agreements' })
}

/** Variables of {@link article}. */
export interface ArticleVariables {
  /** Which one. */
  by: ArticleBy
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
}

/** What {@link article} returns. */
export type ArticleResult = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** The headline. */
  title: string
  /** The number by which its publisher knows the document ("S/RES/2254 (2015)", "EBS/99/100"). Null where it has none. */
  documentNumber: string | null
  /** Where the article was published, as it was given. No two articles share an address, however it is written. */
  url: string | null
  /** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
  language: string
  /** When the article was published. Null where the publisher gives no date. */
  publishedAt: string | null
  /** The licence under which the text is available, as its source names it. */
  licence: string | null
  /** Who published the article. */
  publisher: {
    /** The publisher's name as it writes it itself. */
    name: string
    /** Its internet domain, lower case, without "www.". */
    domain: string | null
  }
  /** The text of the latest revision of the article’s own dataset; with `knownAt`, of those that were known then. Null where it is withheld, and of a document of which no text is at hand. */
  text: string | null
} | null

const articleDocument: Operation = { text: "query Article($by:ArticleBy!$asOf:Moment$knownAt:Moment){article(by:$by asOf:$asOf knownAt:$knownAt){id title documentNumber url language publishedAt licence publisher{name domain}text}}", hash: '4ff734374e7579d1e9e112d9ab8d729e798ece5487e4dbe6aa79990eb3478f57' }

/**
 * One article with its text.
 *
 * @example
 * const answer = await article(proviso, { by: { url: 'https://gazette.proviso.example/2021/12/05/common-mission' } })
 */
export function article(transport: Transport, variables: ArticleVariables, options?: RequestOptions): Promise<ArticleResult> {
  return ask(transport, articleDocument, variables, options, 'article')
}

/** Variables of {@link articleReview}. */
export interface ArticleReviewVariables {
  /** Which one. */
  by: ArticleBy
  /** The language of names, where they are known in it. */
  language?: string | null | undefined
}

/** What {@link articleReview} returns. */
export type ArticleReviewResult = {
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId: string
  /** The headline. */
  title: string
  /** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
  language: string
  /** When the article was published. Null where the publisher gives no date. */
  publishedAt: string | null
  /** The text of the latest revision of the article’s own dataset; with `knownAt`, of those that were known then. Null where it is withheld, and of a document of which no text is at hand. */
  text: string | null
  /** Why the words are withheld. Null where they are shown. */
  textWithheld: TextWithheld | null
  /** Who published the article. */
  publisher: {
    /** The publisher's name as it writes it itself. */
    name: string
  }
  /** The records of datasets that it came in by, the first first: `article(by: { record })` finds it by each of them in every database. */
  records: ({
    /** The dataset's name. */
    dataset: string
    /** The key that the dataset's authors chose. */
    key: string
  })[]
  /** All states of the text, oldest first; other datasets’ texts for the address stand beside the article’s own. */
  revisions: ({
    /** The number of this revision in its article, counted from 1. The first holds the text as it was received. */
    number: number
    /** Whether it is a text of the article's own dataset, of which the latest is the article's text; otherwise it is another dataset's text for the same address. */
    isOwn: boolean
    /**
     * The whole text. The first revision holds it as it was received; where that is not in Unicode normal form C with LF line ends, the
     * second does. Empty of a document that is known by its number or address alone. Null where it is withheld.
     */
    text: string | null
  })[]
  /** The conditions that the article reports, or of which coded records name it. */
  conditions: {
    /** The entries alone. */
    nodes: ({
      /** A short name for addresses and queries, lower case with hyphens. */
      slug: string
      /** What has to be done or left undone, as briefly as possible. */
      requirement: string
    })[]
  }
  /** The actors that the article speaks of. */
  actors: {
    /** The entries alone. */
    nodes: ({
      /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
      slug: string
      /** The name by which the actor is best known in English. */
      name: string
    })[]
  }
  /** The sentences of the article that state something, in the order of the text: while a claim that rests on them stands. */
  quotations: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
    /** The entries alone. */
    nodes: ({
      /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
      presentId: string
      /** Where the quote starts in its revision's text, in Unicode code points counted from 0, inclusive. */
      startOffset: number
      /** Where the quote ends in its revision's text, in Unicode code points counted from 0, exclusive. */
      endOffset: number
      /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
      exact: string | null
      /** Where the words stand in the latest text of the article’s own dataset; with `knownAt`, of those that were known then. Quotes are never moved: `startOffset` and `endOffset` of the quote stay those of the text that it was taken from. */
      anchor: {
        /** Where they start in that text, in Unicode code points counted from 0, inclusive. Null where they are ORPHANED. */
        startOffset: number | null
        /** Where they end in that text, in Unicode code points counted from 0, exclusive. Null where they are ORPHANED. */
        endOffset: number | null
      }
      /** The text that the words are taken from. */
      revision: {
        /** The number of this revision in its article, counted from 1. The first holds the text as it was received. */
        number: number
      }
      /** What is claimed on these words. */
      claims: {
        /** The entries alone. */
        nodes: ({
          /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
          presentId: string
          /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
          version: number
          /** How the speaker stands to what is claimed. */
          stance: Stance
          /** How the words reach us. */
          attribution: Attribution
          /** The speaker as the text names them ("a spokeswoman", "the ministry"). */
          speakerAsWritten: string | null
          /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
          speaker: {
            /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
            slug: string
            /** The name by which the actor is best known in English. */
            name: string
          } | null
          /** What is claimed. Null where it is not known, or does not hold, in the perspective asked for. */
          subject: (
            | {
              __typename: 'Affiliation'
              /** How the actor belongs to the counterpart. */
              affiliationKind: AffiliationKind
              /** Who belongs. */
              actor: {
                /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
                slug: string
                /** The name by which the actor is best known in English. */
                name: string
              } | null
              /** To whom. */
              counterpart: {
                /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
                slug: string
                /** The name by which the actor is best known in English. */
                name: string
              }
            }
            | {
              __typename: 'Agreement' | 'AgreementParty' | 'Bearing' | 'ConditionParty' | 'Consideration' | 'ConsiderationParty' | 'Participation'
            }
            | {
              __typename: 'Assessment'
              /** The status that the assessor gives it. Never UNJUDGED. */
              status: ConditionStatus
              /** What the status comes down to. Never UNJUDGED. */
              statusClass: ConditionStatusClass
              /** The condition that is judged. */
              condition: {
                /** A short name for addresses and queries, lower case with hyphens. */
                slug: string
                /** What has to be done or left undone, as briefly as possible. */
                requirement: string
              } | null
            }
            | {
              __typename: 'Condition'
              /** A short name for addresses and queries, lower case with hyphens. */
              slug: string
              /** What has to be done or left undone, as briefly as possible. */
              requirement: string
              /** With what force it is put. */
              force: ConditionForce
            }
            | {
              __typename: 'Event'
              /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for an event that is given none. */
              slug: string
              /** One line that says what happened. */
              title: string
            }
            | {
              __typename: 'Figure'
              /** What is counted or measured ("people evacuated", "share of population"). */
              measure: string
              /** Of whom or what ("Afghans", "Dutch nationals"). */
              of: string | null
              /** The event that the figure describes. */
              event: {
                /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for an event that is given none. */
                slug: string
                /** One line that says what happened. */
                title: string
              } | null
              /** The condition that the figure describes. */
              condition: {
                /** A short name for addresses and queries, lower case with hyphens. */
                slug: string
                /** What has to be done or left undone, as briefly as possible. */
                requirement: string
              } | null
            }
            | {
              __typename: 'Outcome'
              /** What became of it. */
              state: OutcomeState | null
              /** The consideration. */
              consideration: {
                /** What kind of thing it is. */
                considerationKind: ConsiderationKind
                /** One sentence that says what it is. */
                description: string | null
                /** The conditions for which it is on offer: those of all its terms. */
                conditions: {
                  /** The entries alone. */
                  nodes: ({
                    /** A short name for addresses and queries, lower case with hyphens. */
                    slug: string
                    /** What has to be done or left undone, as briefly as possible. */
                    requirement: string
                  })[]
                }
              } | null
            }
          ) | null
        })[]
      }
    })[]
  }
} | null

const articleReviewDocument: Operation = { text: "query ArticleReview($by:ArticleBy!$language:Locale){article(by:$by){presentId title language publishedAt text textWithheld publisher{name}records{dataset key}revisions{number isOwn text}conditions(first:50){nodes{slug requirement}}actors(first:50){nodes{slug name(language:$language)}}quotations(first:100){totalCount nodes{presentId startOffset endOffset exact anchor{startOffset endOffset}revision{number}claims(first:10){nodes{presentId version stance attribution speakerAsWritten speaker{slug name(language:$language)}...ReviewSubject}}}}}}fragment ReviewSubject on Claim{subject{__typename ...on Condition{slug requirement force}...on Event{slug title}...on Assessment{status statusClass condition{slug requirement}}...on Outcome{state consideration{considerationKind description conditions(first:1){nodes{slug requirement}}}}...on Figure{measure of event{slug title}condition{slug requirement}}...on Affiliation{affiliationKind actor{slug name(language:$language)}counterpart{slug name(language:$language)}}}}", hash: '3a2b20b8307e5a5272125c54a832be39ce0f0694a1bf080684c89e20c8ec9260' }

/**
 * One article as its reviewers need it: its text, and each claim on its words with what it is about, whose it is, and its version.
 *
 * @example
 * const answer = await articleReview(proviso, { by: { record: { dataset: 'sample', key: 'wire-1992-01-16' } } })
 */
export function articleReview(transport: Transport, variables: ArticleReviewVariables, options?: RequestOptions): Promise<ArticleReviewResult> {
  return ask(transport, articleReviewDocument, variables, options, 'article')
}

/** Variables of {@link articleText}. */
export interface ArticleTextVariables {
  /** Which one. */
  by: ArticleBy
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
  /** The language of names, where they are known in it. */
  language?: string | null | undefined
  /** How many statements of each sentence are shown. */
  each?: number | null | undefined
  /** How many of coded records are. */
  records?: number | null | undefined
}

/** What {@link articleText} returns. */
export type ArticleTextResult = {
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId: string
  /** The headline. */
  title: string
  /** The number by which its publisher knows the document ("S/RES/2254 (2015)", "EBS/99/100"). Null where it has none. */
  documentNumber: string | null
  /** Where the article was published, as it was given. No two articles share an address, however it is written. */
  url: string | null
  /** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
  language: string
  /** When the article was published. Null where the publisher gives no date. */
  publishedAt: string | null
  /** The licence under which the text is available, as its source names it. */
  licence: string | null
  /** The text of the latest revision of the article’s own dataset; with `knownAt`, of those that were known then. Null where it is withheld, and of a document of which no text is at hand. */
  text: string | null
  /** Why the words are withheld. Null where they are shown. */
  textWithheld: TextWithheld | null
  /** Who published the article. */
  publisher: {
    /** The publisher's name as it writes it itself. */
    name: string
    /** Its internet domain, lower case, without "www.". */
    domain: string | null
  }
  /** The records of datasets that it came in by, the first first: `article(by: { record })` finds it by each of them in every database. */
  records: ({
    /** The dataset's name. */
    dataset: string
    /** The key that the dataset's authors chose. */
    key: string
  })[]
  /** All states of the text, oldest first; other datasets’ texts for the address stand beside the article’s own. */
  revisions: ({
    /** The number of this revision in its article, counted from 1. The first holds the text as it was received. */
    number: number
    /** Who made this text out of the one before. A text cleaned by its coder counts as published when what it cleans was. */
    by: Reviser
    /** Whether it is a text of the article's own dataset, of which the latest is the article's text; otherwise it is another dataset's text for the same address. */
    isOwn: boolean
    /** When the text was published: the first with its article, a later one when its source says, or else when it was taken in, a cleaned one when what it cleans was. Null where nobody dates it. */
    publishedAt: string | null
    /** The length of the text in Unicode code points. */
    length: number
    /**
     * The whole text. The first revision holds it as it was received; where that is not in Unicode normal form C with LF line ends, the
     * second does. Empty of a document that is known by its number or address alone. Null where it is withheld.
     */
    text: string | null
  })[]
  /** The sentences of the article that state something, in the order of the text: while a claim that rests on them stands. */
  quotations: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
    /** The entries alone. */
    nodes: ({
      /** Where the quote starts in its revision's text, in Unicode code points counted from 0, inclusive. */
      startOffset: number
      /** Where the quote ends in its revision's text, in Unicode code points counted from 0, exclusive. */
      endOffset: number
      /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
      exact: string | null
      /** Where the words stand in the latest text of the article’s own dataset; with `knownAt`, of those that were known then. Quotes are never moved: `startOffset` and `endOffset` of the quote stay those of the text that it was taken from. */
      anchor: {
        /** Where they start in that text, in Unicode code points counted from 0, inclusive. Null where they are ORPHANED. */
        startOffset: number | null
        /** Where they end in that text, in Unicode code points counted from 0, exclusive. Null where they are ORPHANED. */
        endOffset: number | null
      }
      /** The text that the words are taken from. */
      revision: {
        /** The number of this revision in its article, counted from 1. The first holds the text as it was received. */
        number: number
      }
      /** What is claimed on these words. */
      claims: {
        /** The entries alone. */
        nodes: ({
          /** How the speaker stands to what is claimed. */
          stance: Stance
          /** How the words reach us. */
          attribution: Attribution
          /** The speaker as the text names them ("a spokeswoman", "the ministry"). */
          speakerAsWritten: string | null
          /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
          speaker: {
            /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
            slug: string
            /** The name by which the actor is best known in English. */
            name: string
          } | null
          /** What is claimed. Null where it is not known, or does not hold, in the perspective asked for. */
          subject: (
            | {
              __typename: 'Affiliation'
              /** How the actor belongs to the counterpart. */
              affiliationKind: AffiliationKind
              /** Who belongs. */
              actor: {
                /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
                slug: string
                /** The name by which the actor is best known in English. */
                name: string
              } | null
              /** To whom. */
              counterpart: {
                /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
                slug: string
                /** The name by which the actor is best known in English. */
                name: string
              }
            }
            | {
              __typename: 'Agreement' | 'AgreementParty' | 'Bearing' | 'ConditionParty' | 'Consideration' | 'ConsiderationParty' | 'Participation'
            }
            | {
              __typename: 'Assessment'
              /** The status that the assessor gives it. Never UNJUDGED. */
              status: ConditionStatus
              /** What the status comes down to. Never UNJUDGED. */
              statusClass: ConditionStatusClass
              /** The condition that is judged. */
              condition: {
                /** A short name for addresses and queries, lower case with hyphens. */
                slug: string
                /** What has to be done or left undone, as briefly as possible. */
                requirement: string
              } | null
            }
            | {
              __typename: 'Condition'
              /** A short name for addresses and queries, lower case with hyphens. */
              slug: string
              /** What has to be done or left undone, as briefly as possible. */
              requirement: string
              /** With what force it is put. */
              force: ConditionForce
            }
            | {
              __typename: 'Event'
              /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for an event that is given none. */
              slug: string
              /** One line that says what happened. */
              title: string
            }
            | {
              __typename: 'Figure'
              /** What is counted or measured ("people evacuated", "share of population"). */
              measure: string
              /** Of whom or what ("Afghans", "Dutch nationals"). */
              of: string | null
              /** The event that the figure describes. */
              event: {
                /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for an event that is given none. */
                slug: string
                /** One line that says what happened. */
                title: string
              } | null
              /** The condition that the figure describes. */
              condition: {
                /** A short name for addresses and queries, lower case with hyphens. */
                slug: string
                /** What has to be done or left undone, as briefly as possible. */
                requirement: string
              } | null
            }
            | {
              __typename: 'Outcome'
              /** What became of it. */
              state: OutcomeState | null
              /** The consideration. */
              consideration: {
                /** What kind of thing it is. */
                considerationKind: ConsiderationKind
                /** One sentence that says what it is. */
                description: string | null
                /** The conditions for which it is on offer: those of all its terms. */
                conditions: {
                  /** The entries alone. */
                  nodes: ({
                    /** A short name for addresses and queries, lower case with hyphens. */
                    slug: string
                    /** What has to be done or left undone, as briefly as possible. */
                    requirement: string
                  })[]
                }
              } | null
            }
          ) | null
        })[]
      }
    })[]
  }
  /** What is claimed on the word of this article: by its sentences, or by coded records that name it without quoting it. */
  coded: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
    /** The entries alone. */
    nodes: ({
      /** How the speaker stands to what is claimed. */
      stance: Stance
      /** How the words reach us. */
      attribution: Attribution
      /** The speaker as the text names them ("a spokeswoman", "the ministry"). */
      speakerAsWritten: string | null
      /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
      speaker: {
        /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
        slug: string
        /** The name by which the actor is best known in English. */
        name: string
      } | null
      /** What is claimed. Null where it is not known, or does not hold, in the perspective asked for. */
      subject: (
        | {
          __typename: 'Affiliation'
          /** How the actor belongs to the counterpart. */
          affiliationKind: AffiliationKind
          /** Who belongs. */
          actor: {
            /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
            slug: string
            /** The name by which the actor is best known in English. */
            name: string
          } | null
          /** To whom. */
          counterpart: {
            /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
            slug: string
            /** The name by which the actor is best known in English. */
            name: string
          }
        }
        | {
          __typename: 'Agreement' | 'AgreementParty' | 'Bearing' | 'ConditionParty' | 'Consideration' | 'ConsiderationParty' | 'Participation'
        }
        | {
          __typename: 'Assessment'
          /** The status that the assessor gives it. Never UNJUDGED. */
          status: ConditionStatus
          /** What the status comes down to. Never UNJUDGED. */
          statusClass: ConditionStatusClass
          /** The condition that is judged. */
          condition: {
            /** A short name for addresses and queries, lower case with hyphens. */
            slug: string
            /** What has to be done or left undone, as briefly as possible. */
            requirement: string
          } | null
        }
        | {
          __typename: 'Condition'
          /** A short name for addresses and queries, lower case with hyphens. */
          slug: string
          /** What has to be done or left undone, as briefly as possible. */
          requirement: string
          /** With what force it is put. */
          force: ConditionForce
        }
        | {
          __typename: 'Event'
          /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for an event that is given none. */
          slug: string
          /** One line that says what happened. */
          title: string
        }
        | {
          __typename: 'Figure'
          /** What is counted or measured ("people evacuated", "share of population"). */
          measure: string
          /** Of whom or what ("Afghans", "Dutch nationals"). */
          of: string | null
          /** The event that the figure describes. */
          event: {
            /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for an event that is given none. */
            slug: string
            /** One line that says what happened. */
            title: string
          } | null
          /** The condition that the figure describes. */
          condition: {
            /** A short name for addresses and queries, lower case with hyphens. */
            slug: string
            /** What has to be done or left undone, as briefly as possible. */
            requirement: string
          } | null
        }
        | {
          __typename: 'Outcome'
          /** What became of it. */
          state: OutcomeState | null
          /** The consideration. */
          consideration: {
            /** What kind of thing it is. */
            considerationKind: ConsiderationKind
            /** One sentence that says what it is. */
            description: string | null
            /** The conditions for which it is on offer: those of all its terms. */
            conditions: {
              /** The entries alone. */
              nodes: ({
                /** A short name for addresses and queries, lower case with hyphens. */
                slug: string
                /** What has to be done or left undone, as briefly as possible. */
                requirement: string
              })[]
            }
          } | null
        }
      ) | null
    })[]
  }
} | null

const articleTextDocument: Operation = { text: "query ArticleText($by:ArticleBy!$asOf:Moment$knownAt:Moment$language:Locale$each:Int=10$records:Int=100){article(by:$by asOf:$asOf knownAt:$knownAt){presentId title documentNumber url language publishedAt licence text textWithheld publisher{name domain}records{dataset key}revisions{number by isOwn publishedAt length text}quotations(first:100){totalCount nodes{startOffset endOffset exact anchor{startOffset endOffset}revision{number}claims(first:$each){nodes{stance attribution speakerAsWritten speaker{slug name(language:$language)}...ArticleSubject}}}}coded:claims(first:$records where:{attribution:{eq:IMPORTED_CODING}quotes:{none:{}}}){totalCount nodes{stance attribution speakerAsWritten speaker{slug name(language:$language)}...ArticleSubject}}}}fragment ArticleSubject on Claim{subject{__typename ...on Condition{slug requirement force}...on Event{slug title}...on Assessment{status statusClass condition{slug requirement}}...on Outcome{state consideration{considerationKind description conditions(first:1){nodes{slug requirement}}}}...on Figure{measure of event{slug title}condition{slug requirement}}...on Affiliation{affiliationKind actor{slug name(language:$language)}counterpart{slug name(language:$language)}}}}", hash: 'c19b947aa62b60bd5ca6d52c7fb85b24dbdcc4bffda8f9203f89967d2972db51' }

/**
 * One article: its text, and what each of its sentences states.
 *
 * @example
 * const answer = await articleText(proviso, { by: { record: { dataset: 'sample', key: 'wire-1992-01-16' } } })
 */
export function articleText(transport: Transport, variables: ArticleTextVariables, options?: RequestOptions): Promise<ArticleTextResult> {
  return ask(transport, articleTextDocument, variables, options, 'article')
}

/** Variables of {@link articles}. */
export interface ArticlesVariables {
  /** How many entries, from the start. Default 20, at most 100. */
  first?: number | null | undefined
  /** Only entries after this cursor. */
  after?: string | null | undefined
  /** How many entries, from the end. At most 100. */
  last?: number | null | undefined
  /** Only entries before this cursor. */
  before?: string | null | undefined
  /** Only entries like this. */
  where?: ArticleWhere | null | undefined
  /** The order: by the first key, then by the next, and at last by id. Default: PUBLISHED_AT DESC. */
  orderBy?: readonly ArticleOrderBy[] | null | undefined
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
}

/** What {@link articles} returns, page by page. */
export type ArticlesResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** Where the page stands in the list. */
  pageInfo: {
    /** Whether the list goes on after this page. */
    hasNextPage: boolean
    /** Whether the list has entries before this page. */
    hasPreviousPage: boolean
    /** The cursor of the first entry. Null for an empty page. */
    startCursor: string | null
    /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
    endCursor: string | null
  }
  /** The entries alone. */
  nodes: (ArticlesNode)[]
}

/** One entry of {@link articles}. */
export type ArticlesNode = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** The headline. */
  title: string
  /** Where the article was published, as it was given. No two articles share an address, however it is written. */
  url: string | null
  /** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
  language: string
  /** When the article was published. Null where the publisher gives no date. */
  publishedAt: string | null
  /** The licence under which the text is available, as its source names it. */
  licence: string | null
  /** Who published the article. */
  publisher: {
    /** The publisher's name as it writes it itself. */
    name: string
    /** Its internet domain, lower case, without "www.". */
    domain: string | null
  }
}

const articlesDocument: Operation = { text: "query Articles($first:Int$after:String$last:Int$before:String$where:ArticleWhere$orderBy:[ArticleOrderBy!]$asOf:Moment$knownAt:Moment){articles(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy asOf:$asOf knownAt:$knownAt){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{id title url language publishedAt licence publisher{name domain}}}}", hash: 'cdc534430806bef61fa6100af11d09652d9406bb9035dd73db6f3c239ac4822d' }

/**
 * All articles, latest first.
 *
 * @example
 * for await (const node of articles(proviso)) console.log(node)
 */
export function articles(transport: Transport, variables?: ArticlesVariables, options?: RequestOptions): Pages<ArticlesResult> {
  return pages(transport, articlesDocument, variables, { ...options, path: 'articles' })
}

/** Variables of {@link assessments}. */
export interface AssessmentsVariables {
  /** How many entries, from the start. Default 20, at most 100. */
  first?: number | null | undefined
  /** Only entries after this cursor. */
  after?: string | null | undefined
  /** How many entries, from the end. At most 100. */
  last?: number | null | undefined
  /** Only entries before this cursor. */
  before?: string | null | undefined
  /** Only entries like this. */
  where?: AssessmentWhere | null | undefined
  /** The order: by the first key, then by the next, and at last by id. Default: JUDGED_AT DESC. */
  orderBy?: readonly AssessmentOrderBy[] | null | undefined
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
}

/** What {@link assessments} returns, page by page. */
export type AssessmentsResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** Where the page stands in the list. */
  pageInfo: {
    /** Whether the list goes on after this page. */
    hasNextPage: boolean
    /** Whether the list has entries before this page. */
    hasPreviousPage: boolean
    /** The cursor of the first entry. Null for an empty page. */
    startCursor: string | null
    /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
    endCursor: string | null
  }
  /** The entries alone. */
  nodes: (AssessmentsNode)[]
}

/** One entry of {@link assessments}. */
export type AssessmentsNode = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** The status that the assessor gives it. Never UNJUDGED. */
  status: ConditionStatus
  /** What the status comes down to. Never UNJUDGED. */
  statusClass: ConditionStatusClass
  /** The time for which the judgement holds. */
  judgedAt: string
  /** Who judges. Null where the text names nobody known: then whoever says first that it was so judged counts as the assessor, and not who denies that. */
  assessor: {
    /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
    slug: string
    /** The name by which the actor is best known in English. */
    name: string
  } | null
  /** The condition that is judged. */
  condition: {
    /** A short name for addresses and queries, lower case with hyphens. */
    slug: string
    /** One sentence that says who requires what of whom. */
    summary: string
  } | null
}

const assessmentsDocument: Operation = { text: "query Assessments($first:Int$after:String$last:Int$before:String$where:AssessmentWhere$orderBy:[AssessmentOrderBy!]$asOf:Moment$knownAt:Moment){assessments(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy asOf:$asOf knownAt:$knownAt){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{id status statusClass judgedAt assessor{slug name}condition{slug summary}}}}", hash: 'd4f5155c860428813d0c8936360f27fb0c72a11fd40a974e7eaa976652e68fb7' }

/**
 * Judgements whether conditions are met, latest first.
 *
 * @example
 * for await (const node of assessments(proviso)) console.log(node)
 */
export function assessments(transport: Transport, variables?: AssessmentsVariables, options?: RequestOptions): Pages<AssessmentsResult> {
  return pages(transport, assessmentsDocument, variables, { ...options, path: 'assessments' })
}

/** Variables of {@link board}. */
export interface BoardVariables {
  /** Whom it is about. Default: nobody. */
  about?: ActorWhere | null | undefined
  /** The topic that it is about. Default: none. */
  topic?: TopicWhere | null | undefined
  /** Which conditions the board is about. What they can be narrowed by is counted among these. */
  scope: ConditionWhere
  /** Which of them are shown: `scope` with whatever narrows it. */
  where: ConditionWhere
  /** By whose words statuses are told. */
  judges?: StatusBy | null | undefined
  /** As it stood in the world at this moment. Default: now. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment: without anything reported later. Default: now. */
  knownAt?: string | Date | null | undefined
  /** The language of names, where they are known in it. */
  language?: string | null | undefined
  /** How many conditions are shown. */
  first?: number | null | undefined
  /** Only conditions after this cursor. */
  after?: string | null | undefined
}

/** What {@link board} returns. */
export type BoardResult = {
  /** All actors. */
  about: {
    /** The entries alone. */
    nodes: ({
      /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
      slug: string
      /** The name by which the actor is best known in English. */
      name: string
      /** What kind of actor this is. */
      actorKind: ActorKind
      /** One sentence that says who this is. */
      description: string | null
    })[]
  }
  /** All topics that conditions can be about: those that Proviso ships, and those of datasets. */
  topic: {
    /** The entries alone. */
    nodes: ({
      /** What it is called. */
      name: string
      /** One sentence that says what belongs to it. */
      description: string | null
      /** The topic of which it is a part. Null for a broadest. */
      broader: {
        /** A short name for addresses and queries, lower case with hyphens. */
        slug: string
        /** What it is called. */
        name: string
      } | null
    })[]
  }
  /** All conditions: requirements, demands, pledges and concerns. */
  scope: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
    /** How many conditions of the whole list there are for each key, most first. */
    issuers: ({
      /** How many rows there are. */
      count: number
      /** What the rows have in common: one key for each facet asked for, in that order. */
      keys: ({
        /** The actor who is the key, where keys are actors. */
        actor: {
          /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
          slug: string
          /** The name by which the actor is best known in English. */
          name: string
        } | null
      })[]
    })[]
    /** How many conditions of the whole list there are for each key, most first. */
    topics: ({
      /** How many rows there are. */
      count: number
      /** What the rows have in common: one key for each facet asked for, in that order. */
      keys: ({
        /** The topic that is the key, where keys are topics. */
        topic: {
          /** A short name for addresses and queries, lower case with hyphens. */
          slug: string
          /** What it is called. */
          name: string
        } | null
      })[]
    })[]
    /** How many conditions of the whole list there are for each key, most first. */
    forces: ({
      /** How many rows there are. */
      count: number
      /** What the rows have in common: one key for each facet asked for, in that order. */
      keys: ({
        /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
        value: string | null
      })[]
    })[]
  }
  /** All conditions: requirements, demands, pledges and concerns. */
  issuers: {
    /** How many conditions of the whole list there are for each key, most first. */
    facets: ({
      /** How many rows there are. */
      count: number
    })[]
  }
  /** All conditions: requirements, demands, pledges and concerns. */
  disputed: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
  }
  /** All conditions: requirements, demands, pledges and concerns. */
  failed: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
  }
  /** All conditions: requirements, demands, pledges and concerns. */
  part: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
  }
  /** All conditions: requirements, demands, pledges and concerns. */
  done: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
  }
  /** All conditions: requirements, demands, pledges and concerns. */
  ended: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
  }
  /** All conditions: requirements, demands, pledges and concerns. */
  conditions: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
    /** Where the page stands in the list. */
    pageInfo: {
      /** Whether the list goes on after this page. */
      hasNextPage: boolean
      /** Whether the list has entries before this page. */
      hasPreviousPage: boolean
      /** The cursor of the first entry. Null for an empty page. */
      startCursor: string | null
      /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
      endCursor: string | null
    }
    /** The entries alone. */
    nodes: ({
      /** A short name for addresses and queries, lower case with hyphens. */
      slug: string
      /** What has to be done or left undone, as briefly as possible. */
      requirement: string
      /** With what force it is put. */
      force: ConditionForce
      /** When it was first stated: at the earliest of the events known to state it, as far as they occurred, of when it was said or reported by claims that assert or hedge it, and of the judgements of it; events and judgements that are merely denied or questioned tell nothing. Null where none of these is known. */
      firstStatedAt: string | null
      /** By when, where a time is set: it is due when that moment is over. Of what must not be done, when the ban ends: that is never overdue. */
      deadline: string | null
      /** How it stands: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Null where it was not known. */
      standing: Standing | null
      /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. */
      contested: boolean
      /** Whether two of its assessors disagree: their words, said without reservations, are of different classes among DONE, PART and FAILED, of moments with at most `window` days between them, and, where it recurs, of one week, month, quarter or year of UTC. */
      disputed: boolean
      /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
      status: ConditionStatus
      /** What its status comes down to. */
      statusClass: ConditionStatusClass
      /** Who sets it. */
      issuers: ({
        /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
        slug: string
        /** The name by which the actor is best known in English. */
        name: string
      })[]
      /** Who has to meet it. */
      targets: ({
        /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
        slug: string
        /** The name by which the actor is best known in English. */
        name: string
      })[]
      /** The judgement by which it has its status. Null where nobody has judged. */
      ofTarget: {
        /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
        presentId: string
      } | null
      /** All that is on offer, or threatened, for it: what it names, and that in whose terms it stands. */
      considerations: ({
        /** What kind of thing it is. */
        considerationKind: ConsiderationKind
        /** Whether it is something good that is promised, or something bad that is threatened. */
        sign: ConsiderationSign
        /** What became of it: the state of its latest outcome. Null where there is none. */
        state: OutcomeState | null
      })[]
      /** The camps into which its assessors fall; two or more where it is disputed. */
      camps: ({
        /** Their judgements, one for each assessor. */
        assessments: ({
          /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
          presentId: string
          /** The status that the assessor gives it. Never UNJUDGED. */
          status: ConditionStatus
          /** What the status comes down to. Never UNJUDGED. */
          statusClass: ConditionStatusClass
          /** The time for which the judgement holds. */
          judgedAt: string
          /** How it stands: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Null where it was not known. */
          standing: Standing | null
          /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. */
          contested: boolean
          /** On whose word. */
          voices: {
            /** The entries alone. */
            nodes: ({
              /** How the speaker stands to what is claimed. */
              stance: Stance
              /** How the words reach us. */
              attribution: Attribution
              /** The speaker as the text names them ("a spokeswoman", "the ministry"). */
              speakerAsWritten: string | null
              /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
              speaker: {
                /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
                slug: string
                /** The name by which the actor is best known in English. */
                name: string
              } | null
              /** The words that state it; with `knownAt`, those of texts that were known then. */
              quotes: ({
                /** The article that is quoted. */
                article: {
                  /** Who published the article. */
                  publisher: {
                    /** The publisher's name as it writes it itself. */
                    name: string
                  }
                }
              })[]
            })[]
          }
          /** Who judges. Null where the text names nobody known: then whoever says first that it was so judged counts as the assessor, and not who denies that. */
          assessor: {
            /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
            slug: string
            /** The name by which the actor is best known in English. */
            name: string
          } | null
        })[]
      })[]
      /** The claims that state it, latest first: on whose word, in which sentence. */
      claims: {
        /** The entries alone. */
        nodes: ({
          /** How the speaker stands to what is claimed. */
          stance: Stance
          /** The words that state it; with `knownAt`, those of texts that were known then. */
          quotes: ({
            /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
            exact: string | null
            /** Why the words are withheld. Null where they are shown. */
            textWithheld: TextWithheld | null
            /** The article that is quoted. */
            article: {
              /** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
              language: string
            }
          })[]
        })[]
      }
    })[]
  }
}

const boardDocument: Operation = { text: "query Board($about:ActorWhere={slug:{in:[]}}$topic:TopicWhere={slug:{in:[]}}$scope:ConditionWhere!$where:ConditionWhere!$judges:StatusBy={role:OTHERS}$asOf:Moment$knownAt:Moment$language:Locale$first:Int$after:String){about:actors(where:$about first:1 asOf:$asOf knownAt:$knownAt){nodes{slug name(language:$language)actorKind description}}topic:topics(where:$topic first:1){nodes{name description broader{slug name}}}scope:conditions(where:$scope asOf:$asOf knownAt:$knownAt){totalCount issuers:facets(by:[ISSUER]first:100){count keys{actor{slug name(language:$language)}}}topics:facets(by:[TOPIC]first:100){count keys{topic{slug name}}}forces:facets(by:[FORCE]){count keys{value}}}issuers:conditions(where:$where asOf:$asOf knownAt:$knownAt){facets(by:[ISSUER]first:500){count}}disputed:conditions(where:{and:[$where{disputed:{eq:true}}]}asOf:$asOf knownAt:$knownAt){totalCount}failed:conditions(where:{and:[$where{disputed:{eq:false}status:{statusClass:[FAILED]by:$judges}}]}asOf:$asOf knownAt:$knownAt){totalCount}part:conditions(where:{and:[$where{disputed:{eq:false}status:{statusClass:[PART]by:$judges}}]}asOf:$asOf knownAt:$knownAt){totalCount}done:conditions(where:{and:[$where{disputed:{eq:false}status:{statusClass:[DONE]by:$judges}}]}asOf:$asOf knownAt:$knownAt){totalCount}ended:conditions(where:{and:[$where{disputed:{eq:false}status:{statusClass:[ENDED]by:$judges}}]}asOf:$asOf knownAt:$knownAt){totalCount}conditions(where:$where first:$first after:$after asOf:$asOf knownAt:$knownAt){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{...BoardRow}}}fragment BoardRow on Condition{slug requirement force firstStatedAt deadline standing contested disputed status(by:$judges)statusClass(by:$judges)issuers{slug name(language:$language)}targets{slug name(language:$language)}ofTarget:statusBy(by:{role:TARGET}){presentId}considerations{considerationKind sign state}camps{assessments{presentId status statusClass judgedAt standing contested ...BoardVoice assessor{slug name(language:$language)}}}claims(first:1 orderBy:[{field:REPORTED_AT direction:ASC}]){nodes{stance quotes{exact textWithheld article{language}}}}}fragment BoardVoice on Assessment{voices:claims(first:2 orderBy:[{field:REPORTED_AT direction:ASC}]){nodes{stance attribution speakerAsWritten speaker{slug name(language:$language)}quotes{article{publisher{name}}}}}}", hash: '8e386ee0dcce6c55b4d03caeafe1d2d62fada2968cd845fba62ffb3717b580e5' }

/**
 * Conditions as a board: what is required, by whom, in return for what, and each judge's word on whether it was met; with how many there are of each kind.
 *
 * @example
 * const answer = await board(proviso, { scope: { targets: { some: { slug: { eq: 'taliban' } } } }, where: { targets: { some: { slug: { eq: 'taliban' } } } } })
 */
export function board(transport: Transport, variables: BoardVariables, options?: RequestOptions): Promise<BoardResult> {
  return ask(transport, boardDocument, variables, options, '')
}

/** Variables of {@link breaches}. */
export interface BreachesVariables {
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
  /** How many entries, from the start. Default 20, at most 100. */
  first?: number | null | undefined
  /** Only entries after this cursor. */
  after?: string | null | undefined
  /** How many entries, from the end. At most 100. */
  last?: number | null | undefined
  /** Only entries before this cursor. */
  before?: string | null | undefined
}

/** What {@link breaches} returns, page by page. */
export type BreachesResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** Where the page stands in the list. */
  pageInfo: {
    /** Whether the list goes on after this page. */
    hasNextPage: boolean
    /** Whether the list has entries before this page. */
    hasPreviousPage: boolean
    /** The cursor of the first entry. Null for an empty page. */
    startCursor: string | null
    /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
    endCursor: string | null
  }
  /** The entries alone. */
  nodes: (BreachesNode)[]
}

/** One entry of {@link breaches}. */
export type BreachesNode = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** A short name for addresses and queries, lower case with hyphens. */
  slug: string
  /** One sentence that says who requires what of whom. */
  summary: string
  /** Who has to meet it. */
  targets: ({
    /** The name by which the actor is best known in English. */
    name: string
  })[]
  /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
  status: ConditionStatus
  /** Whether its status is the word of the target’s side. */
  selfAssessed: boolean
  /** The judgement by which it has its status. Null where nobody has judged. */
  statusBy: {
    /** Who judges. Null where the text names nobody known: then whoever says first that it was so judged counts as the assessor, and not who denies that. */
    assessor: {
      /** The name by which the actor is best known in English. */
      name: string
    } | null
  } | null
  /** Which events bear on it, and how. */
  bearings: {
    /** Where the page stands in the list. */
    pageInfo: {
      /** Whether the list goes on after this page. */
      hasNextPage: boolean
      /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
      endCursor: string | null
    }
    /** The entries alone. */
    nodes: ({
      /** How it stands by claims of its own: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Without them as the weaker of its event and its condition. Null where it was not known. */
      standing: Standing | null
      /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. False where nobody claims it by itself. */
      contested: boolean
      /** On whose word the event bears on the condition. Where nobody claims it by itself, it is known with both. */
      claims: {
        /** The entries alone. */
        nodes: ({
          /** How the speaker stands to what is claimed. */
          stance: Stance
          /** How the words reach us. */
          attribution: Attribution
          /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
          speaker: {
            /** The name by which the actor is best known in English. */
            name: string
          } | null
          /** The words that state it; with `knownAt`, those of texts that were known then. */
          quotes: ({
            /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
            exact: string | null
            /** The article that is quoted. */
            article: {
              /** The headline. */
              title: string
              /** When the article was published. Null where the publisher gives no date. */
              publishedAt: string | null
              /** Who published the article. */
              publisher: {
                /** The publisher's name as it writes it itself. */
                name: string
              }
            }
          })[]
        })[]
      }
      /** The event. */
      event: {
        /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for an event that is given none. */
        slug: string
        /** One line that says what happened. */
        title: string
        /** When it began or took place. */
        startedAt: string | null
        /** How it stands: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Null where it was not known. */
        standing: Standing | null
        /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. */
        contested: boolean
        /** On whose word. */
        claims: {
          /** The entries alone. */
          nodes: ({
            /** How the speaker stands to what is claimed. */
            stance: Stance
            /** How the words reach us. */
            attribution: Attribution
            /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
            speaker: {
              /** The name by which the actor is best known in English. */
              name: string
            } | null
            /** The words that state it; with `knownAt`, those of texts that were known then. */
            quotes: ({
              /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
              exact: string | null
              /** The article that is quoted. */
              article: {
                /** The headline. */
                title: string
                /** When the article was published. Null where the publisher gives no date. */
                publishedAt: string | null
                /** Who published the article. */
                publisher: {
                  /** The publisher's name as it writes it itself. */
                  name: string
                }
              }
            })[]
          })[]
        }
      } | null
    })[]
  }
}

const breachesDocument: Operation = { text: "query Breaches($asOf:Moment$knownAt:Moment$first:Int$after:String$last:Int$before:String){conditions(asOf:$asOf knownAt:$knownAt where:{bearings:{some:{bearingKind:{eq:BREACHES}}}}first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{id slug summary targets{name}status selfAssessed statusBy{assessor{name}}bearings(first:10 where:{bearingKind:{eq:BREACHES}}){pageInfo{hasNextPage endCursor}nodes{standing contested claims(first:3){nodes{stance attribution speaker{name}quotes{exact article{title publishedAt publisher{name}}}}}event{slug title startedAt standing contested claims(first:3){nodes{stance attribution speaker{name}quotes{exact article{title publishedAt publisher{name}}}}}}}}}}}", hash: '43a8c7b15ce17fc7c4399510fd8e98c1b33b88ccd14e5fa727dd04d731c983ec', more: { 'conditions.nodes.bearings': ["query BreachesMore($moreId:ID!$moreFirst:Int=10$moreAfter:String){node(id:$moreId){...on Condition{bearings(where:{bearingKind:{eq:BREACHES}}first:$moreFirst after:$moreAfter){pageInfo{hasNextPage endCursor}nodes{standing contested claims(first:3){nodes{stance attribution speaker{name}quotes{exact article{title publishedAt publisher{name}}}}}event{slug title startedAt standing contested claims(first:3){nodes{stance attribution speaker{name}quotes{exact article{title publishedAt publisher{name}}}}}}}}}}}", '53efe711b9b37a81dc34430a019918d02dd5a99c3bc2a412fc1b89a8aac2fc4d'], } }

/**
 * Which demands were breached, by which event, and on whose word?
 *
 * @example
 * for await (const node of breaches(proviso)) console.log(node)
 */
export function breaches(transport: Transport, variables?: BreachesVariables, options?: RequestOptions): Pages<BreachesResult> {
  return pages(transport, breachesDocument, variables, { ...options, path: 'conditions' })
}

/** Variables of {@link changes}. */
export interface ChangesVariables {
  /** How many entries, from the start. Default 20, at most 100. */
  first?: number | null | undefined
  /** Only entries after this cursor. */
  after?: string | null | undefined
  /** How many entries, from the end. At most 100. */
  last?: number | null | undefined
  /** Only entries before this cursor. */
  before?: string | null | undefined
  /** Recorded at this moment or later. */
  since?: string | Date | null | undefined
  /** Recorded before this moment. */
  until?: string | Date | null | undefined
  /** Only changes of this article, actor, event, condition or agreement, of what belongs to it (to an agreement its stages, and what stands in them), and of what is claimed of it. From where its id sees it does not matter. */
  about?: string | null | undefined
  /** Only entries like this. */
  where?: ChangeWhere | null | undefined
  /** The order: by the first key, then by the next, and at last by id. Default: ID DESC. */
  orderBy?: readonly ChangeOrderBy[] | null | undefined
}

/** What {@link changes} returns, page by page. */
export type ChangesResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** Where the page stands in the list. */
  pageInfo: {
    /** Whether the list goes on after this page. */
    hasNextPage: boolean
    /** Whether the list has entries before this page. */
    hasPreviousPage: boolean
    /** The cursor of the first entry. Null for an empty page. */
    startCursor: string | null
    /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
    endCursor: string | null
  }
  /** The entries alone. */
  nodes: (ChangesNode)[]
}

/** One entry of {@link changes}. */
export type ChangesNode = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** What was done. */
  action: ChangeAction
  /** When it was recorded. */
  recordedAt: string
  /** What was changed, also where it has been retracted since. */
  subject: (
    | {
      __typename: 'Actor'
      /** The name by which the actor is best known in English. */
      name: string
    }
    | {
      __typename: 'Affiliation' | 'Agreement' | 'Assessment' | 'Bearing' | 'Claim' | 'Consideration' | 'Figure' | 'Outcome' | 'Revision' | 'Stage' | 'Topic'
    }
    | {
      __typename: 'Article'
      /** The headline. */
      title: string
    }
    | {
      __typename: 'Condition'
      /** A short name for addresses and queries, lower case with hyphens. */
      slug: string
      /** One sentence that says who requires what of whom. */
      summary: string
    }
    | {
      __typename: 'Event'
      /** One line that says what happened. */
      title: string
    }
  ) | null
}

const changesDocument: Operation = { text: "query Changes($first:Int$after:String$last:Int$before:String$since:DateTime$until:DateTime$about:ID$where:ChangeWhere$orderBy:[ChangeOrderBy!]){changes(first:$first after:$after last:$last before:$before since:$since until:$until about:$about where:$where orderBy:$orderBy){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{id action recordedAt subject{__typename ...on Actor{name}...on Article{title}...on Condition{slug summary}...on Event{title}}}}}", hash: '15c1b58f667cc076d7c4f2b1c129b4653ce6cf275ea40182dab9e3446f93c8b7' }

/**
 * What was added, updated or retracted, latest first.
 *
 * @example
 * for await (const node of changes(proviso)) console.log(node)
 */
export function changes(transport: Transport, variables?: ChangesVariables, options?: RequestOptions): Pages<ChangesResult> {
  return pages(transport, changesDocument, variables, { ...options, path: 'changes' })
}

/** Variables of {@link claimToCorrect}. */
export interface ClaimToCorrectVariables {
  /** The global id. */
  id: string
}

/** What {@link claimToCorrect} returns. */
export type ClaimToCorrectResult = (
  | {
    __typename: 'Actor' | 'Affiliation' | 'Agreement' | 'AgreementParty' | 'Article' | 'Assessment' | 'Bearing' | 'Change' | 'Condition' | 'ConditionParty' | 'Consideration' | 'ConsiderationParty' | 'Dataset' | 'Event' | 'Figure' | 'Origin' | 'Outcome' | 'Participation' | 'Publisher' | 'Quote' | 'Revision' | 'Stage' | 'Topic' | 'Version'
  }
  | {
    __typename: 'Claim'
    /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
    presentId: string
    /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
    version: number
    /** What is claimed. Null where it is not known, or does not hold, in the perspective asked for. */
    subject: (
      | {
        __typename: 'Affiliation' | 'Assessment' | 'Event' | 'Figure' | 'Outcome'
        /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
        presentId: string
        /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
        version: number
        /** On whose word. */
        claims: {
          /** The entries alone. */
          nodes: ({
            /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
            presentId: string
            /** How the speaker stands to what is claimed. */
            stance: Stance
            /** How the words reach us. */
            attribution: Attribution
            /** When the words were said, where that is known. */
            saidAt: string | null
            /** When the words were published: a day, a month or a year counts as known from its end, or from when it was recorded if that came first. */
            reportedAt: string
            /** The speaker as the text names them ("a spokeswoman", "the ministry"). */
            speakerAsWritten: string | null
            /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
            speaker: {
              /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
              presentId: string
            } | null
            /** Where the claim came from. */
            origin: {
              /** The dataset that the records belong to. */
              dataset: {
                /** The dataset's name. */
                name: string
              }
            } | null
            /** The words that state it; with `knownAt`, those of texts that were known then. */
            quotes: ({
              /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
              presentId: string
              /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
              exact: string | null
              /** Where the quote starts in its revision's text, in Unicode code points counted from 0, inclusive. */
              startOffset: number
              /** Where the quote ends in its revision's text, in Unicode code points counted from 0, exclusive. */
              endOffset: number
              /** The text that the words are taken from. */
              revision: {
                /** The number of this revision in its article, counted from 1. The first holds the text as it was received. */
                number: number
              }
              /** The article that is quoted. */
              article: {
                /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
                presentId: string
              }
            })[]
          })[]
        }
      }
      | {
        __typename: 'Agreement' | 'AgreementParty' | 'Bearing' | 'ConditionParty' | 'Consideration' | 'ConsiderationParty' | 'Participation'
      }
      | {
        __typename: 'Condition'
        /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
        presentId: string
        /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
        version: number
        /** The claims that state it, latest first: on whose word, in which sentence. */
        claims: {
          /** The entries alone. */
          nodes: ({
            /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
            presentId: string
            /** How the speaker stands to what is claimed. */
            stance: Stance
            /** How the words reach us. */
            attribution: Attribution
            /** When the words were said, where that is known. */
            saidAt: string | null
            /** When the words were published: a day, a month or a year counts as known from its end, or from when it was recorded if that came first. */
            reportedAt: string
            /** The speaker as the text names them ("a spokeswoman", "the ministry"). */
            speakerAsWritten: string | null
            /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
            speaker: {
              /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
              presentId: string
            } | null
            /** Where the claim came from. */
            origin: {
              /** The dataset that the records belong to. */
              dataset: {
                /** The dataset's name. */
                name: string
              }
            } | null
            /** The words that state it; with `knownAt`, those of texts that were known then. */
            quotes: ({
              /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
              presentId: string
              /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
              exact: string | null
              /** Where the quote starts in its revision's text, in Unicode code points counted from 0, inclusive. */
              startOffset: number
              /** Where the quote ends in its revision's text, in Unicode code points counted from 0, exclusive. */
              endOffset: number
              /** The text that the words are taken from. */
              revision: {
                /** The number of this revision in its article, counted from 1. The first holds the text as it was received. */
                number: number
              }
              /** The article that is quoted. */
              article: {
                /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
                presentId: string
              }
            })[]
          })[]
        }
      }
    ) | null
  }
) | null

const claimToCorrectDocument: Operation = { text: "query ClaimToCorrect($id:ID!){node(id:$id){__typename ...on Claim{presentId version subject{__typename ...on Condition{...CorrectedNode claims(first:100){nodes{...CorrectedClaim}}}...on Event{...CorrectedNode claims(first:100){nodes{...CorrectedClaim}}}...on Assessment{...CorrectedNode claims(first:100){nodes{...CorrectedClaim}}}...on Outcome{...CorrectedNode claims(first:100){nodes{...CorrectedClaim}}}...on Figure{...CorrectedNode claims(first:100){nodes{...CorrectedClaim}}}...on Affiliation{...CorrectedNode claims(first:100){nodes{...CorrectedClaim}}}}}}}fragment CorrectedNode on Node{presentId version}fragment CorrectedClaim on Claim{presentId stance attribution saidAt reportedAt speakerAsWritten speaker{presentId}origin{dataset{name}}quotes{presentId exact startOffset endOffset revision{number}article{presentId}}}", hash: '813ab59b25602a31b25adc5e3fa2ac22df40b613f5f2a369a98e353fb1bac6d5' }

/**
 * One claim with all that is claimed of the same: what has to be said again where one of its quotes is corrected.
 *
 * @example
 * const answer = await claimToCorrect(proviso, { id: 'clm_1' })
 */
export function claimToCorrect(transport: Transport, variables: ClaimToCorrectVariables, options?: RequestOptions): Promise<ClaimToCorrectResult> {
  return ask(transport, claimToCorrectDocument, variables, options, 'node')
}

/** Variables of {@link claims}. */
export interface ClaimsVariables {
  /** How many entries, from the start. Default 20, at most 100. */
  first?: number | null | undefined
  /** Only entries after this cursor. */
  after?: string | null | undefined
  /** How many entries, from the end. At most 100. */
  last?: number | null | undefined
  /** Only entries before this cursor. */
  before?: string | null | undefined
  /** Only entries like this. */
  where?: ClaimWhere | null | undefined
  /** The order: by the first key, then by the next, and at last by id. Default: REPORTED_AT DESC. */
  orderBy?: readonly ClaimOrderBy[] | null | undefined
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
}

/** What {@link claims} returns, page by page. */
export type ClaimsResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** Where the page stands in the list. */
  pageInfo: {
    /** Whether the list goes on after this page. */
    hasNextPage: boolean
    /** Whether the list has entries before this page. */
    hasPreviousPage: boolean
    /** The cursor of the first entry. Null for an empty page. */
    startCursor: string | null
    /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
    endCursor: string | null
  }
  /** The entries alone. */
  nodes: (ClaimsNode)[]
}

/** One entry of {@link claims}. */
export type ClaimsNode = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** How the speaker stands to what is claimed. */
  stance: Stance
  /** How the words reach us. */
  attribution: Attribution
  /** When the words were said, where that is known. */
  saidAt: string | null
  /** When the words were published: a day, a month or a year counts as known from its end, or from when it was recorded if that came first. */
  reportedAt: string
  /** The speaker as the text names them ("a spokeswoman", "the ministry"). */
  speakerAsWritten: string | null
  /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
  speaker: {
    /** The name by which the actor is best known in English. */
    name: string
  } | null
  /** The words that state it; with `knownAt`, those of texts that were known then. */
  quotes: ({
    /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
    exact: string | null
    /** The article that is quoted. */
    article: {
      /** The headline. */
      title: string
      /** Where the article was published, as it was given. No two articles share an address, however it is written. */
      url: string | null
    }
  })[]
  /** What is claimed. Null where it is not known, or does not hold, in the perspective asked for. */
  subject: {
    __typename: 'Affiliation' | 'Agreement' | 'AgreementParty' | 'Assessment' | 'Bearing' | 'Condition' | 'ConditionParty' | 'Consideration' | 'ConsiderationParty' | 'Event' | 'Figure' | 'Outcome' | 'Participation'
  } | null
}

const claimsDocument: Operation = { text: "query Claims($first:Int$after:String$last:Int$before:String$where:ClaimWhere$orderBy:[ClaimOrderBy!]$asOf:Moment$knownAt:Moment){claims(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy asOf:$asOf knownAt:$knownAt){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{id stance attribution saidAt reportedAt speakerAsWritten speaker{name}quotes{exact article{title url}}subject{__typename}}}}", hash: '4dc00c471f0f4228637ef5cdc51253ef01af1aad096a135cf96c261e2bee92d7' }

/**
 * All claims: who says what, in which words, latest first.
 *
 * @example
 * for await (const node of claims(proviso)) console.log(node)
 */
export function claims(transport: Transport, variables?: ClaimsVariables, options?: RequestOptions): Pages<ClaimsResult> {
  return pages(transport, claimsDocument, variables, { ...options, path: 'claims' })
}

/** Variables of {@link condition}. */
export interface ConditionVariables {
  /** Which one. */
  by: ConditionBy
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
}

/** What {@link condition} returns. */
export type ConditionResult = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** A short name for addresses and queries, lower case with hyphens. */
  slug: string
  /** One sentence that says who requires what of whom. */
  summary: string
  /** With what force it is put. */
  force: ConditionForce
  /** Whether something must be done, must not be done, must be allowed, or must cease. */
  polarity: Polarity
  /** How formally it is put. */
  formality: Formality
  /** What it is about, first of all. */
  topic: {
    /** A short name for addresses and queries, lower case with hyphens. */
    slug: string
    /** What it is called. */
    name: string
  }
  /** All that it is about: its topic and further ones. */
  topics: ({
    /** A short name for addresses and queries, lower case with hyphens. */
    slug: string
  })[]
  /** When it was first stated: at the earliest of the events known to state it, as far as they occurred, of when it was said or reported by claims that assert or hedge it, and of the judgements of it; events and judgements that are merely denied or questioned tell nothing. Null where none of these is known. */
  firstStatedAt: string | null
  /** By when, where a time is set: it is due when that moment is over. Of what must not be done, when the ban ends: that is never overdue. */
  deadline: string | null
  /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
  status: ConditionStatus
  /** Who sets it. */
  issuers: ({
    /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
    slug: string
    /** The name by which the actor is best known in English. */
    name: string
  })[]
  /** Who has to meet it. */
  targets: ({
    /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
    slug: string
    /** The name by which the actor is best known in English. */
    name: string
  })[]
  /** All that is on offer, or threatened, for it: what it names, and that in whose terms it stands. */
  considerations: ({
    /** What kind of thing it is. */
    considerationKind: ConsiderationKind
    /** Whether it is something good that is promised, or something bad that is threatened. */
    sign: ConsiderationSign
    /** One sentence that says what it is. */
    description: string | null
  })[]
  /** What has to be done or left undone, as briefly as possible. */
  requirement: string
  /** Whether two of its assessors disagree: their words, said without reservations, are of different classes among DONE, PART and FAILED, of moments with at most `window` days between them, and, where it recurs, of one week, month, quarter or year of UTC. */
  disputed: boolean
  /** Who gains by it. */
  beneficiaries: ({
    /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
    slug: string
    /** The name by which the actor is best known in English. */
    name: string
  })[]
  /** All judgements of it, latest first. */
  assessments: {
    /** Where the page stands in the list. */
    pageInfo: {
      /** Whether the list goes on after this page. */
      hasNextPage: boolean
      /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
      endCursor: string | null
    }
    /** The entries alone. */
    nodes: ({
      /** The status that the assessor gives it. Never UNJUDGED. */
      status: ConditionStatus
      /** The time for which the judgement holds. */
      judgedAt: string
      /** Who judges. Null where the text names nobody known: then whoever says first that it was so judged counts as the assessor, and not who denies that. */
      assessor: {
        /** The name by which the actor is best known in English. */
        name: string
      } | null
    })[]
  }
  /** The claims that state it, latest first: on whose word, in which sentence. */
  claims: {
    /** Where the page stands in the list. */
    pageInfo: {
      /** Whether the list goes on after this page. */
      hasNextPage: boolean
      /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
      endCursor: string | null
    }
    /** The entries alone. */
    nodes: ({
      /** How the speaker stands to what is claimed. */
      stance: Stance
      /** How the words reach us. */
      attribution: Attribution
      /** When the words were published: a day, a month or a year counts as known from its end, or from when it was recorded if that came first. */
      reportedAt: string
      /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
      speaker: {
        /** The name by which the actor is best known in English. */
        name: string
      } | null
      /** The words that state it; with `knownAt`, those of texts that were known then. */
      quotes: ({
        /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
        exact: string | null
        /** The article that is quoted. */
        article: {
          /** The headline. */
          title: string
          /** Where the article was published, as it was given. No two articles share an address, however it is written. */
          url: string | null
          /** When the article was published. Null where the publisher gives no date. */
          publishedAt: string | null
          /** Who published the article. */
          publisher: {
            /** The publisher's name as it writes it itself. */
            name: string
          }
        }
      })[]
    })[]
  }
} | null

const conditionDocument: Operation = { text: "query Condition($by:ConditionBy!$asOf:Moment$knownAt:Moment){condition(by:$by asOf:$asOf knownAt:$knownAt){id slug summary force polarity formality topic{slug name}topics{slug}firstStatedAt deadline status issuers{slug name}targets{slug name}considerations{considerationKind sign description}requirement disputed beneficiaries{slug name}assessments(first:20){pageInfo{hasNextPage endCursor}nodes{status judgedAt assessor{name}}}claims(first:20){pageInfo{hasNextPage endCursor}nodes{stance attribution reportedAt speaker{name}quotes{exact article{title url publishedAt publisher{name}}}}}}}", hash: 'ee866df348ff8fc4c6372ac75f4dd811a1f16a35fc54c62caf12febbfd47a8e1', more: { 'condition.assessments': ["query ConditionMore($moreId:ID!$moreFirst:Int=20$moreAfter:String){node(id:$moreId){...on Condition{assessments(first:$moreFirst after:$moreAfter){pageInfo{hasNextPage endCursor}nodes{status judgedAt assessor{name}}}}}}", '3e16d7e7409bd290b510481796dac5855bd22309ba58f8ebf11d16d16841b6dd'],
'condition.claims': ["query ConditionMore($moreId:ID!$moreFirst:Int=20$moreAfter:String){node(id:$moreId){...on Condition{claims(first:$moreFirst after:$moreAfter){pageInfo{hasNextPage endCursor}nodes{stance attribution reportedAt speaker{name}quotes{exact article{title url publishedAt publisher{name}}}}}}}}", '8d169d0eb7b63de0cc2ff59ebd8415ac7ed98d828efcddd58aa60a89054c9a1e'], } }

/**
 * One condition with its assessments and the words that state it.
 *
 * @example
 * const answer = await condition(proviso, { by: { slug: 'recognition-2021-safe-passage' } })
 */
export function condition(transport: Transport, variables: ConditionVariables, options?: RequestOptions): Promise<ConditionResult> {
  return ask(transport, conditionDocument, variables, options, 'condition')
}

/** Variables of {@link conditionFacets}. */
export interface ConditionFacetsVariables {
  /** What to count by: one facet, or two at once. */
  by: readonly ConditionFacet[]
  /** At which level topics are counted: 1 for the broadest. Default: each by itself. */
  level?: number | null | undefined
  /** By whose words statuses are counted. Default: `{ role: OTHERS }`. */
  statusBy?: StatusBy | null | undefined
  /** How many counts, the largest first. Default 20, at most 500. */
  first?: number | null | undefined
  /** Only entries like this. */
  where?: ConditionWhere | null | undefined
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
}

/** What {@link conditionFacets} returns. */
export type ConditionFacetsResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** How many conditions of the whole list there are for each key, most first. */
  facets: ({
    /** How many rows there are. */
    count: number
    /** What the rows have in common: one key for each facet asked for, in that order. */
    keys: ({
      /** The facet: what is counted by. */
      by: ConditionFacet
      /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
      value: string | null
      /** The key as people read it: the name of an actor or topic, else the key itself. */
      label: string | null
      /** The actor who is the key, where keys are actors. */
      actor: {
        /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
        slug: string
        /** The name by which the actor is best known in English. */
        name: string
      } | null
    })[]
  })[]
}

const conditionFacetsDocument: Operation = { text: "query ConditionFacets($by:[ConditionFacet!]!$level:Int$statusBy:StatusBy$first:Int$where:ConditionWhere$asOf:Moment$knownAt:Moment){conditions(where:$where asOf:$asOf knownAt:$knownAt){totalCount facets(by:$by level:$level statusBy:$statusBy first:$first){count keys{by value label actor{slug name}}}}}", hash: '4680a7a2385c25a3dccfe6cbf898104157c34328883740f72d5f7c7245646950' }

/**
 * How many conditions there are per force, topic, status or party.
 *
 * @example
 * const answer = await conditionFacets(proviso, { by: ['FORCE'] })
 */
export function conditionFacets(transport: Transport, variables: ConditionFacetsVariables, options?: RequestOptions): Promise<ConditionFacetsResult> {
  return ask(transport, conditionFacetsDocument, variables, options, 'conditions')
}

/** Variables of {@link conditionStory}. */
export interface ConditionStoryVariables {
  /** Which one. */
  by: ConditionBy
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
  /** The language of names, where they are known in it. */
  language?: string | null | undefined
}

/** What {@link conditionStory} returns. */
export type ConditionStoryResult = {
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId: string
  /** A short name for addresses and queries, lower case with hyphens. */
  slug: string
  /** One sentence that says who requires what of whom. */
  summary: string
  /** What has to be done or left undone, as briefly as possible. */
  requirement: string
  /** All that it is about: its topic and further ones. */
  topics: ({
    /** A short name for addresses and queries, lower case with hyphens. */
    slug: string
    /** What it is called. */
    name: string
  })[]
  /** With what force it is put. */
  force: ConditionForce
  /** Whether something must be done, must not be done, must be allowed, or must cease. */
  polarity: Polarity
  /** Whether it must be met before what it is for, or ends that if it ceases to be. */
  effect: ConditionEffect
  /** How formally it is put. */
  formality: Formality
  /** When it was first stated: at the earliest of the events known to state it, as far as they occurred, of when it was said or reported by claims that assert or hedge it, and of the judgements of it; events and judgements that are merely denied or questioned tell nothing. Null where none of these is known. */
  firstStatedAt: string | null
  /** By when, where a time is set: it is due when that moment is over. Of what must not be done, when the ban ends: that is never overdue. */
  deadline: string | null
  /** How it stands: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Null where it was not known. */
  standing: Standing | null
  /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. */
  contested: boolean
  /** Whether two of its assessors disagree: their words, said without reservations, are of different classes among DONE, PART and FAILED, of moments with at most `window` days between them, and, where it recurs, of one week, month, quarter or year of UTC. */
  disputed: boolean
  /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
  status: ConditionStatus
  /** What its status comes down to. */
  statusClass: ConditionStatusClass
  /** Whether its status is the word of the target’s side. */
  selfAssessed: boolean
  /** Who sets it. */
  issuers: ({
    /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
    slug: string
    /** The name by which the actor is best known in English. */
    name: string
  })[]
  /** Who has to meet it. */
  targets: ({
    /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
    slug: string
    /** The name by which the actor is best known in English. */
    name: string
    /** One sentence that says who this is. */
    description: string | null
    /** The conditions that the actor has to meet, latest first. */
    faced: {
      /** How many entries the whole list has. Counted only when asked for. */
      totalCount: number
    }
    /** The conditions that the actor sets, latest first. */
    issued: {
      /** How many entries the whole list has. Counted only when asked for. */
      totalCount: number
    }
  })[]
  /** Who gains by it. */
  beneficiaries: ({
    /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
    slug: string
    /** The name by which the actor is best known in English. */
    name: string
  })[]
  /** Who vouches for it. */
  guarantors: ({
    /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
    slug: string
    /** The name by which the actor is best known in English. */
    name: string
  })[]
  /** Who watches over it. */
  monitors: ({
    /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
    slug: string
    /** The name by which the actor is best known in English. */
    name: string
  })[]
  /** The judgement by which it has its status. Null where nobody has judged. */
  ofTarget: {
    /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
    presentId: string
  } | null
  /** The stage of an agreement to which it belongs. */
  stage: {
    /** The place of the stage among the agreement's stages, counted from 1. */
    number: number
    /** What it is called. */
    title: string
    /** The agreement. */
    agreement: {
      /** A short name for addresses and queries, lower case with hyphens. */
      slug: string
      /** What it is called, or one line that says what it is. */
      title: string
    }
  } | null
  /** The earlier condition that this one takes the place of. */
  supersedes: {
    /** A short name for addresses and queries, lower case with hyphens. */
    slug: string
    /** What has to be done or left undone, as briefly as possible. */
    requirement: string
    /** With what force it is put. */
    force: ConditionForce
    /** When it was first stated: at the earliest of the events known to state it, as far as they occurred, of when it was said or reported by claims that assert or hedge it, and of the judgements of it; events and judgements that are merely denied or questioned tell nothing. Null where none of these is known. */
    firstStatedAt: string | null
    /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
    status: ConditionStatus
    /** What its status comes down to. */
    statusClass: ConditionStatusClass
    /** The earlier condition that this one takes the place of. */
    supersedes: {
      /** A short name for addresses and queries, lower case with hyphens. */
      slug: string
      /** What has to be done or left undone, as briefly as possible. */
      requirement: string
      /** With what force it is put. */
      force: ConditionForce
      /** When it was first stated: at the earliest of the events known to state it, as far as they occurred, of when it was said or reported by claims that assert or hedge it, and of the judgements of it; events and judgements that are merely denied or questioned tell nothing. Null where none of these is known. */
      firstStatedAt: string | null
      /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
      status: ConditionStatus
      /** What its status comes down to. */
      statusClass: ConditionStatusClass
      /** The earlier condition that this one takes the place of. */
      supersedes: {
        /** A short name for addresses and queries, lower case with hyphens. */
        slug: string
        /** What has to be done or left undone, as briefly as possible. */
        requirement: string
        /** With what force it is put. */
        force: ConditionForce
        /** When it was first stated: at the earliest of the events known to state it, as far as they occurred, of when it was said or reported by claims that assert or hedge it, and of the judgements of it; events and judgements that are merely denied or questioned tell nothing. Null where none of these is known. */
        firstStatedAt: string | null
        /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
        status: ConditionStatus
        /** What its status comes down to. */
        statusClass: ConditionStatusClass
        /** The earlier condition that this one takes the place of. */
        supersedes: {
          /** A short name for addresses and queries, lower case with hyphens. */
          slug: string
          /** What has to be done or left undone, as briefly as possible. */
          requirement: string
          /** With what force it is put. */
          force: ConditionForce
          /** When it was first stated: at the earliest of the events known to state it, as far as they occurred, of when it was said or reported by claims that assert or hedge it, and of the judgements of it; events and judgements that are merely denied or questioned tell nothing. Null where none of these is known. */
          firstStatedAt: string | null
          /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
          status: ConditionStatus
          /** What its status comes down to. */
          statusClass: ConditionStatusClass
          /** The earlier condition that this one takes the place of. */
          supersedes: {
            /** A short name for addresses and queries, lower case with hyphens. */
            slug: string
            /** What has to be done or left undone, as briefly as possible. */
            requirement: string
            /** With what force it is put. */
            force: ConditionForce
            /** When it was first stated: at the earliest of the events known to state it, as far as they occurred, of when it was said or reported by claims that assert or hedge it, and of the judgements of it; events and judgements that are merely denied or questioned tell nothing. Null where none of these is known. */
            firstStatedAt: string | null
            /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
            status: ConditionStatus
            /** What its status comes down to. */
            statusClass: ConditionStatusClass
          } | null
        } | null
      } | null
    } | null
  } | null
  /** The later conditions that take the place of this one. */
  supersededBy: ({
    /** A short name for addresses and queries, lower case with hyphens. */
    slug: string
    /** What has to be done or left undone, as briefly as possible. */
    requirement: string
    /** With what force it is put. */
    force: ConditionForce
    /** When it was first stated: at the earliest of the events known to state it, as far as they occurred, of when it was said or reported by claims that assert or hedge it, and of the judgements of it; events and judgements that are merely denied or questioned tell nothing. Null where none of these is known. */
    firstStatedAt: string | null
    /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
    status: ConditionStatus
    /** What its status comes down to. */
    statusClass: ConditionStatusClass
    /** The later conditions that take the place of this one. */
    supersededBy: ({
      /** A short name for addresses and queries, lower case with hyphens. */
      slug: string
      /** What has to be done or left undone, as briefly as possible. */
      requirement: string
      /** With what force it is put. */
      force: ConditionForce
      /** When it was first stated: at the earliest of the events known to state it, as far as they occurred, of when it was said or reported by claims that assert or hedge it, and of the judgements of it; events and judgements that are merely denied or questioned tell nothing. Null where none of these is known. */
      firstStatedAt: string | null
      /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
      status: ConditionStatus
      /** What its status comes down to. */
      statusClass: ConditionStatusClass
      /** The later conditions that take the place of this one. */
      supersededBy: ({
        /** A short name for addresses and queries, lower case with hyphens. */
        slug: string
        /** What has to be done or left undone, as briefly as possible. */
        requirement: string
        /** With what force it is put. */
        force: ConditionForce
        /** When it was first stated: at the earliest of the events known to state it, as far as they occurred, of when it was said or reported by claims that assert or hedge it, and of the judgements of it; events and judgements that are merely denied or questioned tell nothing. Null where none of these is known. */
        firstStatedAt: string | null
        /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
        status: ConditionStatus
        /** What its status comes down to. */
        statusClass: ConditionStatusClass
        /** The later conditions that take the place of this one. */
        supersededBy: ({
          /** A short name for addresses and queries, lower case with hyphens. */
          slug: string
          /** What has to be done or left undone, as briefly as possible. */
          requirement: string
          /** With what force it is put. */
          force: ConditionForce
          /** When it was first stated: at the earliest of the events known to state it, as far as they occurred, of when it was said or reported by claims that assert or hedge it, and of the judgements of it; events and judgements that are merely denied or questioned tell nothing. Null where none of these is known. */
          firstStatedAt: string | null
          /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
          status: ConditionStatus
          /** What its status comes down to. */
          statusClass: ConditionStatusClass
          /** The later conditions that take the place of this one. */
          supersededBy: ({
            /** A short name for addresses and queries, lower case with hyphens. */
            slug: string
            /** What has to be done or left undone, as briefly as possible. */
            requirement: string
            /** With what force it is put. */
            force: ConditionForce
            /** When it was first stated: at the earliest of the events known to state it, as far as they occurred, of when it was said or reported by claims that assert or hedge it, and of the judgements of it; events and judgements that are merely denied or questioned tell nothing. Null where none of these is known. */
            firstStatedAt: string | null
            /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
            status: ConditionStatus
            /** What its status comes down to. */
            statusClass: ConditionStatusClass
          })[]
        })[]
      })[]
    })[]
  })[]
  /** The camps into which its assessors fall; two or more where it is disputed. */
  camps: ({
    /** Their judgements, one for each assessor. */
    assessments: ({
      /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
      presentId: string
      /** The status that the assessor gives it. Never UNJUDGED. */
      status: ConditionStatus
      /** What the status comes down to. Never UNJUDGED. */
      statusClass: ConditionStatusClass
      /** The time for which the judgement holds. */
      judgedAt: string
      /** How it stands: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Null where it was not known. */
      standing: Standing | null
      /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. */
      contested: boolean
      /** On whose word. */
      voices: {
        /** The entries alone. */
        nodes: ({
          /** How the speaker stands to what is claimed. */
          stance: Stance
          /** How the words reach us. */
          attribution: Attribution
          /** The speaker as the text names them ("a spokeswoman", "the ministry"). */
          speakerAsWritten: string | null
          /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
          speaker: {
            /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
            slug: string
            /** The name by which the actor is best known in English. */
            name: string
          } | null
          /** The words that state it; with `knownAt`, those of texts that were known then. */
          quotes: ({
            /** The article that is quoted. */
            article: {
              /** Who published the article. */
              publisher: {
                /** The publisher's name as it writes it itself. */
                name: string
              }
            }
          })[]
        })[]
      }
      /** Who judges. Null where the text names nobody known: then whoever says first that it was so judged counts as the assessor, and not who denies that. */
      assessor: {
        /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
        slug: string
        /** The name by which the actor is best known in English. */
        name: string
      } | null
    })[]
  })[]
  /** The claims that state it, latest first: on whose word, in which sentence. */
  claims: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
    /** The entries alone. */
    nodes: ({
      /** How the speaker stands to what is claimed. */
      stance: Stance
      /** How the words reach us. */
      attribution: Attribution
      /** When the words were said, where that is known. */
      saidAt: string | null
      /** When the words were published: a day, a month or a year counts as known from its end, or from when it was recorded if that came first. */
      reportedAt: string
      /** The speaker as the text names them ("a spokeswoman", "the ministry"). */
      speakerAsWritten: string | null
      /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
      speaker: {
        /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
        slug: string
        /** The name by which the actor is best known in English. */
        name: string
      } | null
      /** By way of whom it came, in order: first the one nearest to who says so, last the one nearest to the text. */
      relayedBy: ({
        /** The actor who passed it on. Null where a publisher did. */
        actor: {
          /** The name by which the actor is best known in English. */
          name: string
        } | null
        /** The publisher that passed it on. Null where an actor did. */
        publisher: {
          /** The publisher's name as it writes it itself. */
          name: string
        } | null
      })[]
      /** That the claim was retracted. Null while it stands, and where `knownAt` asks for what was known before. */
      retracted: {
        /** Who retracted the claim. Null while it stands. */
        by: Retractor
        /** When the claim was retracted: taken back by its source, or found to be an error by its coder. Null while it stands. */
        at: string
      } | null
      /** Who read the claim out of the text. */
      agent: {
        /** What kind of agent it is. */
        kind: AgentKind
        /** The agent’s name. */
        name: string
      }
      /** The articles that a coded record names without quoting them. Those of words are told by `quotes`. */
      documents: ({
        /** The headline. */
        title: string
        /** The number by which its publisher knows the document ("S/RES/2254 (2015)", "EBS/99/100"). Null where it has none. */
        documentNumber: string | null
        /** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
        language: string
        /** The records of datasets that it came in by, the first first: `article(by: { record })` finds it by each of them in every database. */
        records: ({
          /** The dataset's name. */
          dataset: string
          /** The key that the dataset's authors chose. */
          key: string
        })[]
      })[]
      /** The words that state it; with `knownAt`, those of texts that were known then. */
      quotes: ({
        /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
        exact: string | null
        /** Up to 32 code points that stand before the quote. Null where it is withheld. */
        prefix: string | null
        /** Up to 32 code points that stand after the quote. Null where it is withheld. */
        suffix: string | null
        /** Why the words are withheld. Null where they are shown. */
        textWithheld: TextWithheld | null
        /** The article that is quoted. */
        article: {
          /** The headline. */
          title: string
          /** Where the article was published, as it was given. No two articles share an address, however it is written. */
          url: string | null
          /** The records of datasets that it came in by, the first first: `article(by: { record })` finds it by each of them in every database. */
          records: ({
            /** The dataset's name. */
            dataset: string
            /** The key that the dataset's authors chose. */
            key: string
          })[]
          /** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
          language: string
          /** When the article was published. Null where the publisher gives no date. */
          publishedAt: string | null
          /** Who published the article. */
          publisher: {
            /** The publisher's name as it writes it itself. */
            name: string
          }
        }
      })[]
    })[]
  }
  /** Which events bear on it, and how. */
  bearings: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
    /** The entries alone. */
    nodes: ({
      /** How the event bears on the condition. */
      bearingKind: BearingKind
      /** How it stands by claims of its own: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Without them as the weaker of its event and its condition. Null where it was not known. */
      standing: Standing | null
      /** The event. */
      event: {
        /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for an event that is given none. */
        slug: string
        /** One line that says what happened. */
        title: string
        /** Whether it happened at all. */
        realis: Realis
        /** When it began or took place. */
        startedAt: string | null
        /** On whose word. */
        claims: {
          /** The entries alone. */
          nodes: ({
            /** How the speaker stands to what is claimed. */
            stance: Stance
            /** How the words reach us. */
            attribution: Attribution
            /** When the words were said, where that is known. */
            saidAt: string | null
            /** When the words were published: a day, a month or a year counts as known from its end, or from when it was recorded if that came first. */
            reportedAt: string
            /** The speaker as the text names them ("a spokeswoman", "the ministry"). */
            speakerAsWritten: string | null
            /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
            speaker: {
              /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
              slug: string
              /** The name by which the actor is best known in English. */
              name: string
            } | null
            /** By way of whom it came, in order: first the one nearest to who says so, last the one nearest to the text. */
            relayedBy: ({
              /** The actor who passed it on. Null where a publisher did. */
              actor: {
                /** The name by which the actor is best known in English. */
                name: string
              } | null
              /** The publisher that passed it on. Null where an actor did. */
              publisher: {
                /** The publisher's name as it writes it itself. */
                name: string
              } | null
            })[]
            /** That the claim was retracted. Null while it stands, and where `knownAt` asks for what was known before. */
            retracted: {
              /** Who retracted the claim. Null while it stands. */
              by: Retractor
              /** When the claim was retracted: taken back by its source, or found to be an error by its coder. Null while it stands. */
              at: string
            } | null
            /** Who read the claim out of the text. */
            agent: {
              /** What kind of agent it is. */
              kind: AgentKind
              /** The agent’s name. */
              name: string
            }
            /** The articles that a coded record names without quoting them. Those of words are told by `quotes`. */
            documents: ({
              /** The headline. */
              title: string
              /** The number by which its publisher knows the document ("S/RES/2254 (2015)", "EBS/99/100"). Null where it has none. */
              documentNumber: string | null
              /** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
              language: string
              /** The records of datasets that it came in by, the first first: `article(by: { record })` finds it by each of them in every database. */
              records: ({
                /** The dataset's name. */
                dataset: string
                /** The key that the dataset's authors chose. */
                key: string
              })[]
            })[]
            /** The words that state it; with `knownAt`, those of texts that were known then. */
            quotes: ({
              /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
              exact: string | null
              /** Up to 32 code points that stand before the quote. Null where it is withheld. */
              prefix: string | null
              /** Up to 32 code points that stand after the quote. Null where it is withheld. */
              suffix: string | null
              /** Why the words are withheld. Null where they are shown. */
              textWithheld: TextWithheld | null
              /** The article that is quoted. */
              article: {
                /** The headline. */
                title: string
                /** Where the article was published, as it was given. No two articles share an address, however it is written. */
                url: string | null
                /** The records of datasets that it came in by, the first first: `article(by: { record })` finds it by each of them in every database. */
                records: ({
                  /** The dataset's name. */
                  dataset: string
                  /** The key that the dataset's authors chose. */
                  key: string
                })[]
                /** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
                language: string
                /** When the article was published. Null where the publisher gives no date. */
                publishedAt: string | null
                /** Who published the article. */
                publisher: {
                  /** The publisher's name as it writes it itself. */
                  name: string
                }
              }
            })[]
          })[]
        }
      } | null
    })[]
  }
  /** All judgements of it, latest first. */
  assessments: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
    /** The entries alone. */
    nodes: ({
      /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
      presentId: string
      /** The status that the assessor gives it. Never UNJUDGED. */
      status: ConditionStatus
      /** What the status comes down to. Never UNJUDGED. */
      statusClass: ConditionStatusClass
      /** The time for which the judgement holds. */
      judgedAt: string
      /** How it stands: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Null where it was not known. */
      standing: Standing | null
      /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. */
      contested: boolean
      /** On whose word. */
      voices: {
        /** The entries alone. */
        nodes: ({
          /** How the speaker stands to what is claimed. */
          stance: Stance
          /** How the words reach us. */
          attribution: Attribution
          /** The speaker as the text names them ("a spokeswoman", "the ministry"). */
          speakerAsWritten: string | null
          /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
          speaker: {
            /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
            slug: string
            /** The name by which the actor is best known in English. */
            name: string
          } | null
          /** The words that state it; with `knownAt`, those of texts that were known then. */
          quotes: ({
            /** The article that is quoted. */
            article: {
              /** Who published the article. */
              publisher: {
                /** The publisher's name as it writes it itself. */
                name: string
              }
            }
          })[]
        })[]
      }
      /** Who judges. Null where the text names nobody known: then whoever says first that it was so judged counts as the assessor, and not who denies that. */
      assessor: {
        /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
        slug: string
        /** The name by which the actor is best known in English. */
        name: string
      } | null
      /**
       * The assessor's former judgement of the same condition that this one takes the place of: where this one counts, that one does not. One of
       * another assessor counts all the same: nobody takes back the word of another.
       */
      supersedes: {
        /** The status that the assessor gives it. Never UNJUDGED. */
        status: ConditionStatus
      } | null
      /** On whose word. */
      claims: {
        /** The entries alone. */
        nodes: ({
          /** How the speaker stands to what is claimed. */
          stance: Stance
          /** How the words reach us. */
          attribution: Attribution
          /** When the words were said, where that is known. */
          saidAt: string | null
          /** When the words were published: a day, a month or a year counts as known from its end, or from when it was recorded if that came first. */
          reportedAt: string
          /** The speaker as the text names them ("a spokeswoman", "the ministry"). */
          speakerAsWritten: string | null
          /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
          speaker: {
            /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
            slug: string
            /** The name by which the actor is best known in English. */
            name: string
          } | null
          /** By way of whom it came, in order: first the one nearest to who says so, last the one nearest to the text. */
          relayedBy: ({
            /** The actor who passed it on. Null where a publisher did. */
            actor: {
              /** The name by which the actor is best known in English. */
              name: string
            } | null
            /** The publisher that passed it on. Null where an actor did. */
            publisher: {
              /** The publisher's name as it writes it itself. */
              name: string
            } | null
          })[]
          /** That the claim was retracted. Null while it stands, and where `knownAt` asks for what was known before. */
          retracted: {
            /** Who retracted the claim. Null while it stands. */
            by: Retractor
            /** When the claim was retracted: taken back by its source, or found to be an error by its coder. Null while it stands. */
            at: string
          } | null
          /** Who read the claim out of the text. */
          agent: {
            /** What kind of agent it is. */
            kind: AgentKind
            /** The agent’s name. */
            name: string
          }
          /** The articles that a coded record names without quoting them. Those of words are told by `quotes`. */
          documents: ({
            /** The headline. */
            title: string
            /** The number by which its publisher knows the document ("S/RES/2254 (2015)", "EBS/99/100"). Null where it has none. */
            documentNumber: string | null
            /** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
            language: string
            /** The records of datasets that it came in by, the first first: `article(by: { record })` finds it by each of them in every database. */
            records: ({
              /** The dataset's name. */
              dataset: string
              /** The key that the dataset's authors chose. */
              key: string
            })[]
          })[]
          /** The words that state it; with `knownAt`, those of texts that were known then. */
          quotes: ({
            /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
            exact: string | null
            /** Up to 32 code points that stand before the quote. Null where it is withheld. */
            prefix: string | null
            /** Up to 32 code points that stand after the quote. Null where it is withheld. */
            suffix: string | null
            /** Why the words are withheld. Null where they are shown. */
            textWithheld: TextWithheld | null
            /** The article that is quoted. */
            article: {
              /** The headline. */
              title: string
              /** Where the article was published, as it was given. No two articles share an address, however it is written. */
              url: string | null
              /** The records of datasets that it came in by, the first first: `article(by: { record })` finds it by each of them in every database. */
              records: ({
                /** The dataset's name. */
                dataset: string
                /** The key that the dataset's authors chose. */
                key: string
              })[]
              /** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
              language: string
              /** When the article was published. Null where the publisher gives no date. */
              publishedAt: string | null
              /** Who published the article. */
              publisher: {
                /** The publisher's name as it writes it itself. */
                name: string
              }
            }
          })[]
        })[]
      }
    })[]
  }
  /** All that is on offer, or threatened, for it: what it names, and that in whose terms it stands. */
  considerations: ({
    /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for a consideration that is given none. */
    slug: string
    /** What kind of thing it is. */
    considerationKind: ConsiderationKind
    /** Whether it is something good that is promised, or something bad that is threatened. */
    sign: ConsiderationSign
    /** How many of the conditions that name it, and stand in no other of its terms, have to be met for it. */
    operator: ConsiderationOperator
    /** One sentence that says what it is. */
    description: string | null
    /** What became of it: the state of its latest outcome. Null where there is none. */
    state: OutcomeState | null
    /** Whether what it was offered for had been done by the moment, by default by now. Considered are the conditions of its terms that had to be met before (PRECEDENT), as far as they had been stated by the moment and no other had taken their place. By the status of each at the moment: what was waived counts as met; what was withdrawn, lapsed or modified is left out; what is met, met in part, or ended, on the word of its target’s side alone counts as not judged, unless that side ends it as its issuer; a MUST_NOT that nobody judged is taken to be kept. A term is MET by as many as it needs; else UNJUDGED while those not judged could still make it so; else PARTLY_MET if any is met or met in part; else UNMET. All terms MET is MET; any UNMET or PARTLY_MET is PARTLY_MET if anything is met or met in part, else UNMET; else UNJUDGED. GRADUATED has no terms: MET by all, PARTLY_MET by any, UNJUDGED if any is not judged, else UNMET. */
    fulfilment: Fulfilment
    /** Who gives it. */
    givers: ({
      /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
      slug: string
      /** The name by which the actor is best known in English. */
      name: string
    })[]
    /** Who receives it. */
    receivers: ({
      /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
      slug: string
      /** The name by which the actor is best known in English. */
      name: string
    })[]
    /** The conditions for which it is on offer: those of all its terms. */
    conditions: {
      /** The entries alone. */
      nodes: ({
        /** A short name for addresses and queries, lower case with hyphens. */
        slug: string
        /** What has to be done or left undone, as briefly as possible. */
        requirement: string
        /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
        status: ConditionStatus
        /** What its status comes down to. */
        statusClass: ConditionStatusClass
        /** Whether two of its assessors disagree: their words, said without reservations, are of different classes among DONE, PART and FAILED, of moments with at most `window` days between them, and, where it recurs, of one week, month, quarter or year of UTC. */
        disputed: boolean
      })[]
    }
    /** What must be met for it: every one of these. None where it is given the more, the more is met (GRADUATED). */
    terms: ({
      /** How many of its conditions must be met. Null: all of them. */
      atLeast: number | null
      /** Its conditions. */
      conditions: ({
        /** A short name for addresses and queries, lower case with hyphens. */
        slug: string
        /** What has to be done or left undone, as briefly as possible. */
        requirement: string
        /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
        status: ConditionStatus
        /** What its status comes down to. */
        statusClass: ConditionStatusClass
        /** Whether two of its assessors disagree: their words, said without reservations, are of different classes among DONE, PART and FAILED, of moments with at most `window` days between them, and, where it recurs, of one week, month, quarter or year of UTC. */
        disputed: boolean
      })[]
    })[]
    /** What became of it over time, latest first. */
    outcomes: {
      /** The entries alone. */
      nodes: ({
        /** What became of it. */
        state: OutcomeState | null
        /** From when this holds. */
        effectiveAt: string
        /** How it stands: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Null where it was not known. */
        standing: Standing | null
        /** Whether what the consideration was offered for had been done when this became of it. Considered are the conditions of its terms that had to be met before (PRECEDENT), as far as they had been stated by the moment and no other had taken their place. By the status of each at the moment: what was waived counts as met; what was withdrawn, lapsed or modified is left out; what is met, met in part, or ended, on the word of its target’s side alone counts as not judged, unless that side ends it as its issuer; a MUST_NOT that nobody judged is taken to be kept. A term is MET by as many as it needs; else UNJUDGED while those not judged could still make it so; else PARTLY_MET if any is met or met in part; else UNMET. All terms MET is MET; any UNMET or PARTLY_MET is PARTLY_MET if anything is met or met in part, else UNMET; else UNJUDGED. GRADUATED has no terms: MET by all, PARTLY_MET by any, UNJUDGED if any is not judged, else UNMET. */
        fulfilment: Fulfilment
        /** The event by which it came about. */
        event: {
          /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for an event that is given none. */
          slug: string
          /** One line that says what happened. */
          title: string
        } | null
        /** On whose word. */
        claims: {
          /** The entries alone. */
          nodes: ({
            /** How the speaker stands to what is claimed. */
            stance: Stance
            /** How the words reach us. */
            attribution: Attribution
            /** When the words were said, where that is known. */
            saidAt: string | null
            /** When the words were published: a day, a month or a year counts as known from its end, or from when it was recorded if that came first. */
            reportedAt: string
            /** The speaker as the text names them ("a spokeswoman", "the ministry"). */
            speakerAsWritten: string | null
            /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
            speaker: {
              /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
              slug: string
              /** The name by which the actor is best known in English. */
              name: string
            } | null
            /** By way of whom it came, in order: first the one nearest to who says so, last the one nearest to the text. */
            relayedBy: ({
              /** The actor who passed it on. Null where a publisher did. */
              actor: {
                /** The name by which the actor is best known in English. */
                name: string
              } | null
              /** The publisher that passed it on. Null where an actor did. */
              publisher: {
                /** The publisher's name as it writes it itself. */
                name: string
              } | null
            })[]
            /** That the claim was retracted. Null while it stands, and where `knownAt` asks for what was known before. */
            retracted: {
              /** Who retracted the claim. Null while it stands. */
              by: Retractor
              /** When the claim was retracted: taken back by its source, or found to be an error by its coder. Null while it stands. */
              at: string
            } | null
            /** Who read the claim out of the text. */
            agent: {
              /** What kind of agent it is. */
              kind: AgentKind
              /** The agent’s name. */
              name: string
            }
            /** The articles that a coded record names without quoting them. Those of words are told by `quotes`. */
            documents: ({
              /** The headline. */
              title: string
              /** The number by which its publisher knows the document ("S/RES/2254 (2015)", "EBS/99/100"). Null where it has none. */
              documentNumber: string | null
              /** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
              language: string
              /** The records of datasets that it came in by, the first first: `article(by: { record })` finds it by each of them in every database. */
              records: ({
                /** The dataset's name. */
                dataset: string
                /** The key that the dataset's authors chose. */
                key: string
              })[]
            })[]
            /** The words that state it; with `knownAt`, those of texts that were known then. */
            quotes: ({
              /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
              exact: string | null
              /** Up to 32 code points that stand before the quote. Null where it is withheld. */
              prefix: string | null
              /** Up to 32 code points that stand after the quote. Null where it is withheld. */
              suffix: string | null
              /** Why the words are withheld. Null where they are shown. */
              textWithheld: TextWithheld | null
              /** The article that is quoted. */
              article: {
                /** The headline. */
                title: string
                /** Where the article was published, as it was given. No two articles share an address, however it is written. */
                url: string | null
                /** The records of datasets that it came in by, the first first: `article(by: { record })` finds it by each of them in every database. */
                records: ({
                  /** The dataset's name. */
                  dataset: string
                  /** The key that the dataset's authors chose. */
                  key: string
                })[]
                /** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
                language: string
                /** When the article was published. Null where the publisher gives no date. */
                publishedAt: string | null
                /** Who published the article. */
                publisher: {
                  /** The publisher's name as it writes it itself. */
                  name: string
                }
              }
            })[]
          })[]
        }
      })[]
    }
  })[]
  /** The numbers that are given for it. */
  figures: {
    /** The entries alone. */
    nodes: ({
      /** What is counted or measured ("people evacuated", "share of population"). */
      measure: string
      /** Of whom or what ("Afghans", "Dutch nationals"). */
      of: string | null
      /**
       * The unit, in the words of a vocabulary: "people", "percent", "tonnes", a currency by its ISO 4217 code. A unit that the vocabulary
       * does not have stays as written.
       */
      unit: string
      /** The number, where the source gives one. */
      value: number | null
      /** The lower bound, where the source gives one. */
      low: number | null
      /** The upper bound, where the source gives one. */
      high: number | null
      /** How exact the number is meant to be. */
      qualifier: FigureQualifier
      /** What the number is: what is required, that adjusted, what came of it, or merely what is reported. */
      use: FigureUse
      /** The moment for which it was counted or measured. A toll that rises is counted at one moment after another. */
      countedAt: string | null
      /** Whether another figure contradicts it. Two figures for the same thing contradict each other where they give the same measure, `of`, unit, use and countedAt, and the ranges that they leave open do not overlap. What is meant about (APPROX) contradicts nothing, and neither does a toll that rises, which is counted at another moment. */
      conflicting: boolean
      /** On whose word. */
      claims: {
        /** The entries alone. */
        nodes: ({
          /** How the speaker stands to what is claimed. */
          stance: Stance
          /** How the words reach us. */
          attribution: Attribution
          /** When the words were said, where that is known. */
          saidAt: string | null
          /** When the words were published: a day, a month or a year counts as known from its end, or from when it was recorded if that came first. */
          reportedAt: string
          /** The speaker as the text names them ("a spokeswoman", "the ministry"). */
          speakerAsWritten: string | null
          /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
          speaker: {
            /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
            slug: string
            /** The name by which the actor is best known in English. */
            name: string
          } | null
          /** By way of whom it came, in order: first the one nearest to who says so, last the one nearest to the text. */
          relayedBy: ({
            /** The actor who passed it on. Null where a publisher did. */
            actor: {
              /** The name by which the actor is best known in English. */
              name: string
            } | null
            /** The publisher that passed it on. Null where an actor did. */
            publisher: {
              /** The publisher's name as it writes it itself. */
              name: string
            } | null
          })[]
          /** That the claim was retracted. Null while it stands, and where `knownAt` asks for what was known before. */
          retracted: {
            /** Who retracted the claim. Null while it stands. */
            by: Retractor
            /** When the claim was retracted: taken back by its source, or found to be an error by its coder. Null while it stands. */
            at: string
          } | null
          /** Who read the claim out of the text. */
          agent: {
            /** What kind of agent it is. */
            kind: AgentKind
            /** The agent’s name. */
            name: string
          }
          /** The articles that a coded record names without quoting them. Those of words are told by `quotes`. */
          documents: ({
            /** The headline. */
            title: string
            /** The number by which its publisher knows the document ("S/RES/2254 (2015)", "EBS/99/100"). Null where it has none. */
            documentNumber: string | null
            /** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
            language: string
            /** The records of datasets that it came in by, the first first: `article(by: { record })` finds it by each of them in every database. */
            records: ({
              /** The dataset's name. */
              dataset: string
              /** The key that the dataset's authors chose. */
              key: string
            })[]
          })[]
          /** The words that state it; with `knownAt`, those of texts that were known then. */
          quotes: ({
            /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
            exact: string | null
            /** Up to 32 code points that stand before the quote. Null where it is withheld. */
            prefix: string | null
            /** Up to 32 code points that stand after the quote. Null where it is withheld. */
            suffix: string | null
            /** Why the words are withheld. Null where they are shown. */
            textWithheld: TextWithheld | null
            /** The article that is quoted. */
            article: {
              /** The headline. */
              title: string
              /** Where the article was published, as it was given. No two articles share an address, however it is written. */
              url: string | null
              /** The records of datasets that it came in by, the first first: `article(by: { record })` finds it by each of them in every database. */
              records: ({
                /** The dataset's name. */
                dataset: string
                /** The key that the dataset's authors chose. */
                key: string
              })[]
              /** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
              language: string
              /** When the article was published. Null where the publisher gives no date. */
              publishedAt: string | null
              /** Who published the article. */
              publisher: {
                /** The publisher's name as it writes it itself. */
                name: string
              }
            }
          })[]
        })[]
      }
    })[]
  }
} | null

const conditionStoryDocument: Operation = { text: "query ConditionStory($by:ConditionBy!$asOf:Moment$knownAt:Moment$language:Locale){condition(by:$by asOf:$asOf knownAt:$knownAt){presentId slug summary requirement topics{slug name}force polarity effect formality firstStatedAt deadline standing contested disputed status statusClass selfAssessed issuers{...StoryActor}targets{...StoryActor description faced:conditionsFaced{totalCount}issued:conditionsIssued{totalCount}}beneficiaries{...StoryActor}guarantors{...StoryActor}monitors{...StoryActor}ofTarget:statusBy(by:{role:TARGET}){presentId}stage{number title agreement{slug title}}supersedes{...StoryVersion supersedes{...StoryVersion supersedes{...StoryVersion supersedes{...StoryVersion supersedes{...StoryVersion}}}}}supersededBy{...StoryVersion supersededBy{...StoryVersion supersededBy{...StoryVersion supersededBy{...StoryVersion supersededBy{...StoryVersion}}}}}camps{assessments{presentId status statusClass judgedAt standing contested ...StoryVoice assessor{...StoryActor}}}claims(first:40){totalCount nodes{...StoryClaim}}bearings(first:40){totalCount nodes{bearingKind standing event{slug title realis startedAt claims(first:1){nodes{...StoryClaim}}}}}assessments(first:40){totalCount nodes{presentId status statusClass judgedAt standing contested ...StoryVoice assessor{...StoryActor}supersedes{status}claims(first:3){nodes{...StoryClaim}}}}considerations{slug considerationKind sign operator description state fulfilment givers{...StoryActor}receivers{...StoryActor}conditions(first:20){nodes{slug requirement status statusClass disputed}}terms{atLeast conditions{slug requirement status statusClass disputed}}outcomes(first:10){nodes{state effectiveAt standing fulfilment event{slug title}claims(first:2){nodes{...StoryClaim}}}}}figures(first:30){nodes{measure of unit value low high qualifier use countedAt conflicting claims(first:3){nodes{...StoryClaim}}}}}}fragment StoryActor on Actor{slug name(language:$language)}fragment StoryVersion on Condition{slug requirement force firstStatedAt status statusClass}fragment StoryVoice on Assessment{voices:claims(first:2 orderBy:[{field:REPORTED_AT direction:ASC}]){nodes{stance attribution speakerAsWritten speaker{slug name(language:$language)}quotes{article{publisher{name}}}}}}fragment StoryClaim on Claim{stance attribution saidAt reportedAt speakerAsWritten speaker{...StoryActor}relayedBy{actor{name}publisher{name}}retracted{by at}agent{kind name}documents{title documentNumber language records{dataset key}}quotes{exact prefix suffix textWithheld article{title url records{dataset key}language publishedAt publisher{name}}}}", hash: 'acc9cc18672fd89cc460c3671267d7982fda571887c6bbe64613c8cfb59710d5' }

/**
 * One condition with its whole story: what states it, bears on it and judges it, what became of what is on offer for it, each in the words that say so.
 *
 * @example
 * const answer = await conditionStory(proviso, { by: { slug: 'eu-2021-inclusive-government' } })
 */
export function conditionStory(transport: Transport, variables: ConditionStoryVariables, options?: RequestOptions): Promise<ConditionStoryResult> {
  return ask(transport, conditionStoryDocument, variables, options, 'condition')
}

/** Variables of {@link conditions}. */
export interface ConditionsVariables {
  /** How many entries, from the start. Default 20, at most 100. */
  first?: number | null | undefined
  /** Only entries after this cursor. */
  after?: string | null | undefined
  /** How many entries, from the end. At most 100. */
  last?: number | null | undefined
  /** Only entries before this cursor. */
  before?: string | null | undefined
  /** Only entries like this. */
  where?: ConditionWhere | null | undefined
  /** The order: by the first key, then by the next, and at last by id. Default: FIRST_STATED_AT DESC. */
  orderBy?: readonly ConditionOrderBy[] | null | undefined
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
}

/** What {@link conditions} returns, page by page. */
export type ConditionsResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** Where the page stands in the list. */
  pageInfo: {
    /** Whether the list goes on after this page. */
    hasNextPage: boolean
    /** Whether the list has entries before this page. */
    hasPreviousPage: boolean
    /** The cursor of the first entry. Null for an empty page. */
    startCursor: string | null
    /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
    endCursor: string | null
  }
  /** The entries alone. */
  nodes: (ConditionsNode)[]
}

/** One entry of {@link conditions}. */
export type ConditionsNode = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** A short name for addresses and queries, lower case with hyphens. */
  slug: string
  /** One sentence that says who requires what of whom. */
  summary: string
  /** With what force it is put. */
  force: ConditionForce
  /** Whether something must be done, must not be done, must be allowed, or must cease. */
  polarity: Polarity
  /** How formally it is put. */
  formality: Formality
  /** What it is about, first of all. */
  topic: {
    /** A short name for addresses and queries, lower case with hyphens. */
    slug: string
    /** What it is called. */
    name: string
  }
  /** When it was first stated: at the earliest of the events known to state it, as far as they occurred, of when it was said or reported by claims that assert or hedge it, and of the judgements of it; events and judgements that are merely denied or questioned tell nothing. Null where none of these is known. */
  firstStatedAt: string | null
  /** By when, where a time is set: it is due when that moment is over. Of what must not be done, when the ban ends: that is never overdue. */
  deadline: string | null
  /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
  status: ConditionStatus
  /** Who sets it. */
  issuers: ({
    /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
    slug: string
    /** The name by which the actor is best known in English. */
    name: string
  })[]
  /** Who has to meet it. */
  targets: ({
    /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
    slug: string
    /** The name by which the actor is best known in English. */
    name: string
  })[]
  /** All that is on offer, or threatened, for it: what it names, and that in whose terms it stands. */
  considerations: ({
    /** What kind of thing it is. */
    considerationKind: ConsiderationKind
    /** Whether it is something good that is promised, or something bad that is threatened. */
    sign: ConsiderationSign
    /** One sentence that says what it is. */
    description: string | null
  })[]
}

const conditionsDocument: Operation = { text: "query Conditions($first:Int$after:String$last:Int$before:String$where:ConditionWhere$orderBy:[ConditionOrderBy!]$asOf:Moment$knownAt:Moment){conditions(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy asOf:$asOf knownAt:$knownAt){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{id slug summary force polarity formality topic{slug name}firstStatedAt deadline status issuers{slug name}targets{slug name}considerations{considerationKind sign description}}}}", hash: '628d5fac91e1eebe888d4c734e8aa343e31da93599f3c18818d0779820dd4ff5' }

/**
 * All conditions with who sets them for whom, latest first.
 *
 * @example
 * for await (const node of conditions(proviso)) console.log(node)
 */
export function conditions(transport: Transport, variables?: ConditionsVariables, options?: RequestOptions): Pages<ConditionsResult> {
  return pages(transport, conditionsDocument, variables, { ...options, path: 'conditions' })
}

/** Variables of {@link conditionsBetween}. */
export interface ConditionsBetweenVariables {
  /** The actor who sets them. */
  issuer: ActorBy
  /** The actor who has to meet them. */
  target: ActorBy
  /** How many entries, from the start. Default 20, at most 100. */
  first?: number | null | undefined
  /** Only entries after this cursor. */
  after?: string | null | undefined
  /** How many entries, from the end. At most 100. */
  last?: number | null | undefined
  /** Only entries before this cursor. */
  before?: string | null | undefined
  /** Only entries like this. */
  where?: ConditionWhere | null | undefined
  /** The order: by the first key, then by the next, and at last by id. Default: FIRST_STATED_AT DESC. */
  orderBy?: readonly ConditionOrderBy[] | null | undefined
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
}

/** What {@link conditionsBetween} returns, page by page. */
export type ConditionsBetweenResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** Where the page stands in the list. */
  pageInfo: {
    /** Whether the list goes on after this page. */
    hasNextPage: boolean
    /** Whether the list has entries before this page. */
    hasPreviousPage: boolean
    /** The cursor of the first entry. Null for an empty page. */
    startCursor: string | null
    /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
    endCursor: string | null
  }
  /** The entries alone. */
  nodes: (ConditionsBetweenNode)[]
}

/** One entry of {@link conditionsBetween}. */
export type ConditionsBetweenNode = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** A short name for addresses and queries, lower case with hyphens. */
  slug: string
  /** One sentence that says who requires what of whom. */
  summary: string
  /** With what force it is put. */
  force: ConditionForce
  /** What it is about, first of all. */
  topic: {
    /** A short name for addresses and queries, lower case with hyphens. */
    slug: string
    /** What it is called. */
    name: string
  }
  /** When it was first stated: at the earliest of the events known to state it, as far as they occurred, of when it was said or reported by claims that assert or hedge it, and of the judgements of it; events and judgements that are merely denied or questioned tell nothing. Null where none of these is known. */
  firstStatedAt: string | null
  /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
  status: ConditionStatus
  /** All that is on offer, or threatened, for it: what it names, and that in whose terms it stands. */
  considerations: ({
    /** What kind of thing it is. */
    considerationKind: ConsiderationKind
    /** Whether it is something good that is promised, or something bad that is threatened. */
    sign: ConsiderationSign
    /** One sentence that says what it is. */
    description: string | null
  })[]
}

const conditionsBetweenDocument: Operation = { text: "query ConditionsBetween($issuer:ActorBy!$target:ActorBy!$first:Int$after:String$last:Int$before:String$where:ConditionWhere$orderBy:[ConditionOrderBy!]$asOf:Moment$knownAt:Moment){conditionsBetween(issuer:$issuer target:$target first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy asOf:$asOf knownAt:$knownAt){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{id slug summary force topic{slug name}firstStatedAt status considerations{considerationKind sign description}}}}", hash: 'd708886928634df37fab232fe14a10d05a18b7f9e2a8e0e939c57aa7a61e81df' }

/**
 * What one actor requires of another, latest first.
 *
 * @example
 * for await (const node of conditionsBetween(proviso, { issuer: { slug: 'united-states' }, target: { slug: 'taliban' } })) console.log(node)
 */
export function conditionsBetween(transport: Transport, variables: ConditionsBetweenVariables, options?: RequestOptions): Pages<ConditionsBetweenResult> {
  return pages(transport, conditionsBetweenDocument, variables, { ...options, path: 'conditionsBetween' })
}

/** Variables of {@link conditionsInForce}. */
export interface ConditionsInForceVariables {
  /** The moment; a day means its end. */
  asOf: string | Date
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
  /** The slugs of the actors that have to meet them. Default: anybody. */
  targets?: readonly string[] | null | undefined
  /** How many entries, from the start. Default 20, at most 100. */
  first?: number | null | undefined
  /** Only entries after this cursor. */
  after?: string | null | undefined
  /** How many entries, from the end. At most 100. */
  last?: number | null | undefined
  /** Only entries before this cursor. */
  before?: string | null | undefined
}

/** What {@link conditionsInForce} returns, page by page. */
export type ConditionsInForceResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** Where the page stands in the list. */
  pageInfo: {
    /** Whether the list goes on after this page. */
    hasNextPage: boolean
    /** Whether the list has entries before this page. */
    hasPreviousPage: boolean
    /** The cursor of the first entry. Null for an empty page. */
    startCursor: string | null
    /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
    endCursor: string | null
  }
  /** The entries alone. */
  nodes: (ConditionsInForceNode)[]
}

/** One entry of {@link conditionsInForce}. */
export type ConditionsInForceNode = {
  /** A short name for addresses and queries, lower case with hyphens. */
  slug: string
  /** One sentence that says who requires what of whom. */
  summary: string
  /** With what force it is put. */
  force: ConditionForce
  /** By when, where a time is set: it is due when that moment is over. Of what must not be done, when the ban ends: that is never overdue. */
  deadline: string | null
  /** When it was first stated: at the earliest of the events known to state it, as far as they occurred, of when it was said or reported by claims that assert or hedge it, and of the judgements of it; events and judgements that are merely denied or questioned tell nothing. Null where none of these is known. */
  firstStatedAt: string | null
  /** Who sets it. */
  issuers: ({
    /** The name by which the actor is best known in English. */
    name: string
  })[]
  /** Who has to meet it. */
  targets: ({
    /** The name by which the actor is best known in English. */
    name: string
  })[]
  /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
  status: ConditionStatus
  /** Whether its status is the word of the target’s side. */
  selfAssessed: boolean
  /** The judgement by which it has its status. Null where nobody has judged. */
  statusBy: {
    /** Who judges. Null where the text names nobody known: then whoever says first that it was so judged counts as the assessor, and not who denies that. */
    assessor: {
      /** The name by which the actor is best known in English. */
      name: string
    } | null
  } | null
  /** The claims that state it, latest first: on whose word, in which sentence. */
  claims: {
    /** The entries alone. */
    nodes: ({
      /** How the words reach us. */
      attribution: Attribution
      /** How the speaker stands to what is claimed. */
      stance: Stance
      /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
      speaker: {
        /** The name by which the actor is best known in English. */
        name: string
      } | null
      /** The words that state it; with `knownAt`, those of texts that were known then. */
      quotes: ({
        /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
        exact: string | null
        /** The article that is quoted. */
        article: {
          /** The headline. */
          title: string
          /** When the article was published. Null where the publisher gives no date. */
          publishedAt: string | null
          /** Who published the article. */
          publisher: {
            /** The publisher's name as it writes it itself. */
            name: string
          }
        }
      })[]
    })[]
  }
}

const conditionsInForceDocument: Operation = { text: "query ConditionsInForce($asOf:Moment!$knownAt:Moment$targets:[String!]$first:Int$after:String$last:Int$before:String){conditions(asOf:$asOf knownAt:$knownAt where:{targets:{some:{slug:{in:$targets}}}supersededBy:{none:{}}status:{statusClass:[UNJUDGED OPEN PART DONE FAILED]}}first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{slug summary force deadline firstStatedAt issuers{name}targets{name}status selfAssessed statusBy{assessor{name}}claims(first:1){nodes{attribution stance speaker{name}quotes{exact article{title publishedAt publisher{name}}}}}}}}", hash: '2178f7d43ab9d1e7c2a4b52b4d465bcbdf7a3aade29d2a458e4cc20fd63a8319' }

/**
 * Which conditions were in force at a moment: stated by then, and not superseded, withdrawn, waived or lapsed?
 *
 * @example
 * for await (const node of conditionsInForce(proviso, { asOf: '2021-12-31' })) console.log(node)
 */
export function conditionsInForce(transport: Transport, variables: ConditionsInForceVariables, options?: RequestOptions): Pages<ConditionsInForceResult> {
  return pages(transport, conditionsInForceDocument, variables, { ...options, path: 'conditions' })
}

/** Variables of {@link conflictingFigures}. */
export interface ConflictingFiguresVariables {
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
  /** How many entries, from the start. Default 20, at most 100. */
  first?: number | null | undefined
  /** Only entries after this cursor. */
  after?: string | null | undefined
  /** How many entries, from the end. At most 100. */
  last?: number | null | undefined
  /** Only entries before this cursor. */
  before?: string | null | undefined
}

/** What {@link conflictingFigures} returns, page by page. */
export type ConflictingFiguresResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** Where the page stands in the list. */
  pageInfo: {
    /** Whether the list goes on after this page. */
    hasNextPage: boolean
    /** Whether the list has entries before this page. */
    hasPreviousPage: boolean
    /** The cursor of the first entry. Null for an empty page. */
    startCursor: string | null
    /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
    endCursor: string | null
  }
  /** The entries alone. */
  nodes: (ConflictingFiguresNode)[]
}

/** One entry of {@link conflictingFigures}. */
export type ConflictingFiguresNode = {
  /** What is counted or measured ("people evacuated", "share of population"). */
  measure: string
  /** Of whom or what ("Afghans", "Dutch nationals"). */
  of: string | null
  /**
   * The unit, in the words of a vocabulary: "people", "percent", "tonnes", a currency by its ISO 4217 code. A unit that the vocabulary
   * does not have stays as written.
   */
  unit: string
  /** What the number is: what is required, that adjusted, what came of it, or merely what is reported. */
  use: FigureUse
  /** The moment for which it was counted or measured. A toll that rises is counted at one moment after another. */
  countedAt: string | null
  /** The number, where the source gives one. */
  value: number | null
  /** The lower bound, where the source gives one. */
  low: number | null
  /** The upper bound, where the source gives one. */
  high: number | null
  /** How exact the number is meant to be. */
  qualifier: FigureQualifier
  /** The figures that contradict it. */
  conflicts: ({
    /** The number, where the source gives one. */
    value: number | null
    /** The lower bound, where the source gives one. */
    low: number | null
    /** The upper bound, where the source gives one. */
    high: number | null
    /** How exact the number is meant to be. */
    qualifier: FigureQualifier
    /** On whose word. */
    claims: {
      /** The entries alone. */
      nodes: ({
        /** How the speaker stands to what is claimed. */
        stance: Stance
        /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
        speaker: {
          /** The name by which the actor is best known in English. */
          name: string
        } | null
        /** The words that state it; with `knownAt`, those of texts that were known then. */
        quotes: ({
          /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
          exact: string | null
        })[]
      })[]
    }
  })[]
  /** The event that the figure describes. */
  event: {
    /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for an event that is given none. */
    slug: string
    /** One line that says what happened. */
    title: string
  } | null
  /** The condition that the figure describes. */
  condition: {
    /** A short name for addresses and queries, lower case with hyphens. */
    slug: string
    /** One sentence that says who requires what of whom. */
    summary: string
  } | null
  /** The consideration that the figure describes. */
  consideration: {
    /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for a consideration that is given none. */
    slug: string
    /** One sentence that says what it is. */
    description: string | null
  } | null
  /** On whose word. */
  claims: {
    /** The entries alone. */
    nodes: ({
      /** How the words reach us. */
      attribution: Attribution
      /** How the speaker stands to what is claimed. */
      stance: Stance
      /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
      speaker: {
        /** The name by which the actor is best known in English. */
        name: string
      } | null
      /** The words that state it; with `knownAt`, those of texts that were known then. */
      quotes: ({
        /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
        exact: string | null
        /** The article that is quoted. */
        article: {
          /** The headline. */
          title: string
          /** When the article was published. Null where the publisher gives no date. */
          publishedAt: string | null
          /** Who published the article. */
          publisher: {
            /** The publisher's name as it writes it itself. */
            name: string
          }
        }
      })[]
    })[]
  }
}

const conflictingFiguresDocument: Operation = { text: "query ConflictingFigures($asOf:Moment$knownAt:Moment$first:Int$after:String$last:Int$before:String){figures(asOf:$asOf knownAt:$knownAt where:{conflicting:{eq:true}}first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{measure of unit use countedAt value low high qualifier conflicts{value low high qualifier claims(first:1){nodes{stance speaker{name}quotes{exact}}}}event{slug title}condition{slug summary}consideration{slug description}claims(first:1){nodes{attribution stance speaker{name}quotes{exact article{title publishedAt publisher{name}}}}}}}}", hash: '2fae6a57c1d829de720fc6fccbbfdf8f0f3ec4c2b6f013c017f68525bd4c085f' }

/**
 * Which figures contradict each other, and on whose word is each?
 *
 * @example
 * for await (const node of conflictingFigures(proviso)) console.log(node)
 */
export function conflictingFigures(transport: Transport, variables?: ConflictingFiguresVariables, options?: RequestOptions): Pages<ConflictingFiguresResult> {
  return pages(transport, conflictingFiguresDocument, variables, { ...options, path: 'figures' })
}

/** Variables of {@link consideration}. */
export interface ConsiderationVariables {
  /** Which one. */
  by: ConsiderationBy
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
}

/** What {@link consideration} returns. */
export type ConsiderationResult = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for a consideration that is given none. */
  slug: string
  /** What kind of thing it is. */
  considerationKind: ConsiderationKind
  /** Whether it is something good that is promised, or something bad that is threatened. */
  sign: ConsiderationSign
  /** How many of the conditions that name it, and stand in no other of its terms, have to be met for it. */
  operator: ConsiderationOperator
  /** One sentence that says what it is. */
  description: string | null
  /** What became of it: the state of its latest outcome. Null where there is none. */
  state: OutcomeState | null
  /** Who gives it. */
  givers: ({
    /** The name by which the actor is best known in English. */
    name: string
  })[]
  /** Who receives it. */
  receivers: ({
    /** The name by which the actor is best known in English. */
    name: string
  })[]
  /** What became of it over time, latest first. */
  outcomes: {
    /** Where the page stands in the list. */
    pageInfo: {
      /** Whether the list goes on after this page. */
      hasNextPage: boolean
      /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
      endCursor: string | null
    }
    /** The entries alone. */
    nodes: ({
      /** What became of it. */
      state: OutcomeState | null
      /** From when this holds. */
      effectiveAt: string
      /** The event by which it came about. */
      event: {
        /** One line that says what happened. */
        title: string
      } | null
    })[]
  }
  /** The conditions for which it is on offer: those of all its terms. */
  conditions: {
    /** Where the page stands in the list. */
    pageInfo: {
      /** Whether the list goes on after this page. */
      hasNextPage: boolean
      /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
      endCursor: string | null
    }
    /** The entries alone. */
    nodes: ({
      /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
      id: string
      /** A short name for addresses and queries, lower case with hyphens. */
      slug: string
      /** One sentence that says who requires what of whom. */
      summary: string
      /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
      status: ConditionStatus
    })[]
  }
} | null

const considerationDocument: Operation = { text: "query Consideration($by:ConsiderationBy!$asOf:Moment$knownAt:Moment){consideration(by:$by asOf:$asOf knownAt:$knownAt){id slug considerationKind sign operator description state givers{name}receivers{name}outcomes(first:20){pageInfo{hasNextPage endCursor}nodes{state effectiveAt event{title}}}conditions(first:20){pageInfo{hasNextPage endCursor}nodes{id slug summary status}}}}", hash: '072f0ec7b56f14df1ce5991ebb8ae451b55cb5f132dd2416c92a9b08785b5126', more: { 'consideration.outcomes': ["query ConsiderationMore($moreId:ID!$moreFirst:Int=20$moreAfter:String){node(id:$moreId){...on Consideration{outcomes(first:$moreFirst after:$moreAfter){pageInfo{hasNextPage endCursor}nodes{state effectiveAt event{title}}}}}}", '45a32cd6853820becc633cc523399bc18c1ab794df722d00c3f5c5fb263c685b'],
'consideration.conditions': ["query ConsiderationMore($moreId:ID!$moreFirst:Int=20$moreAfter:String){node(id:$moreId){...on Consideration{conditions(first:$moreFirst after:$moreAfter){pageInfo{hasNextPage endCursor}nodes{id slug summary status}}}}}", 'e04c14c5367e31cf20a7128f413be75cecf8901c8c38edc6543742724bc4ed6b'], } }

/**
 * One consideration with its outcomes and conditions.
 *
 * @example
 * const answer = await consideration(proviso, { by: { slug: 'recognition-of-taliban' } })
 */
export function consideration(transport: Transport, variables: ConsiderationVariables, options?: RequestOptions): Promise<ConsiderationResult> {
  return ask(transport, considerationDocument, variables, options, 'consideration')
}

/** Variables of {@link considerations}. */
export interface ConsiderationsVariables {
  /** How many entries, from the start. Default 20, at most 100. */
  first?: number | null | undefined
  /** Only entries after this cursor. */
  after?: string | null | undefined
  /** How many entries, from the end. At most 100. */
  last?: number | null | undefined
  /** Only entries before this cursor. */
  before?: string | null | undefined
  /** Only entries like this. */
  where?: ConsiderationWhere | null | undefined
  /** The order: by the first key, then by the next, and at last by id. Default: ID ASC. */
  orderBy?: readonly ConsiderationOrderBy[] | null | undefined
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
}

/** What {@link considerations} returns, page by page. */
export type ConsiderationsResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** Where the page stands in the list. */
  pageInfo: {
    /** Whether the list goes on after this page. */
    hasNextPage: boolean
    /** Whether the list has entries before this page. */
    hasPreviousPage: boolean
    /** The cursor of the first entry. Null for an empty page. */
    startCursor: string | null
    /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
    endCursor: string | null
  }
  /** The entries alone. */
  nodes: (ConsiderationsNode)[]
}

/** One entry of {@link considerations}. */
export type ConsiderationsNode = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for a consideration that is given none. */
  slug: string
  /** What kind of thing it is. */
  considerationKind: ConsiderationKind
  /** Whether it is something good that is promised, or something bad that is threatened. */
  sign: ConsiderationSign
  /** How many of the conditions that name it, and stand in no other of its terms, have to be met for it. */
  operator: ConsiderationOperator
  /** One sentence that says what it is. */
  description: string | null
  /** What became of it: the state of its latest outcome. Null where there is none. */
  state: OutcomeState | null
  /** Who gives it. */
  givers: ({
    /** The name by which the actor is best known in English. */
    name: string
  })[]
  /** Who receives it. */
  receivers: ({
    /** The name by which the actor is best known in English. */
    name: string
  })[]
}

const considerationsDocument: Operation = { text: "query Considerations($first:Int$after:String$last:Int$before:String$where:ConsiderationWhere$orderBy:[ConsiderationOrderBy!]$asOf:Moment$knownAt:Moment){considerations(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy asOf:$asOf knownAt:$knownAt){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{id slug considerationKind sign operator description state givers{name}receivers{name}}}}", hash: '7ac4b02f45c27daf603fec1fde68c9178f0ea0ba3ff0282817c787d1eb599f54' }

/**
 * All considerations: what is on offer, and what became of it.
 *
 * @example
 * for await (const node of considerations(proviso)) console.log(node)
 */
export function considerations(transport: Transport, variables?: ConsiderationsVariables, options?: RequestOptions): Pages<ConsiderationsResult> {
  return pages(transport, considerationsDocument, variables, { ...options, path: 'considerations' })
}

/** Variables of {@link datasets}. */
export interface DatasetsVariables {
  /** How many entries, from the start. Default 20, at most 100. */
  first?: number | null | undefined
  /** Only entries after this cursor. */
  after?: string | null | undefined
  /** How many entries, from the end. At most 100. */
  last?: number | null | undefined
  /** Only entries before this cursor. */
  before?: string | null | undefined
  /** Only entries like this. */
  where?: DatasetWhere | null | undefined
  /** The order: by the first key, then by the next, and at last by id. Default: NAME ASC. */
  orderBy?: readonly DatasetOrderBy[] | null | undefined
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
}

/** What {@link datasets} returns, page by page. */
export type DatasetsResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** Where the page stands in the list. */
  pageInfo: {
    /** Whether the list goes on after this page. */
    hasNextPage: boolean
    /** Whether the list has entries before this page. */
    hasPreviousPage: boolean
    /** The cursor of the first entry. Null for an empty page. */
    startCursor: string | null
    /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
    endCursor: string | null
  }
  /** The entries alone. */
  nodes: (DatasetsNode)[]
}

/** One entry of {@link datasets}. */
export type DatasetsNode = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** The dataset's name. */
  name: string
  /** One sentence that says what it holds. */
  description: string | null
  /** The licence under which its records are available. */
  licence: string | null
}

const datasetsDocument: Operation = { text: "query Datasets($first:Int$after:String$last:Int$before:String$where:DatasetWhere$orderBy:[DatasetOrderBy!]$asOf:Moment$knownAt:Moment){datasets(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy asOf:$asOf knownAt:$knownAt){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{id name description licence}}}", hash: 'd4fcc5d71385899a40ee7e502898e3febc63073f9bd0ac17ae231d897f8667f0' }

/**
 * The datasets that records belong to.
 *
 * @example
 * for await (const node of datasets(proviso)) console.log(node)
 */
export function datasets(transport: Transport, variables?: DatasetsVariables, options?: RequestOptions): Pages<DatasetsResult> {
  return pages(transport, datasetsDocument, variables, { ...options, path: 'datasets' })
}

/** Variables of {@link disagreements}. */
export interface DisagreementsVariables {
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
  /** How many entries, from the start. Default 20, at most 100. */
  first?: number | null | undefined
  /** Only entries after this cursor. */
  after?: string | null | undefined
  /** How many entries, from the end. At most 100. */
  last?: number | null | undefined
  /** Only entries before this cursor. */
  before?: string | null | undefined
}

/** What {@link disagreements} returns, page by page. */
export type DisagreementsResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** Where the page stands in the list. */
  pageInfo: {
    /** Whether the list goes on after this page. */
    hasNextPage: boolean
    /** Whether the list has entries before this page. */
    hasPreviousPage: boolean
    /** The cursor of the first entry. Null for an empty page. */
    startCursor: string | null
    /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
    endCursor: string | null
  }
  /** The entries alone. */
  nodes: (DisagreementsNode)[]
}

/** One entry of {@link disagreements}. */
export type DisagreementsNode = {
  /** A short name for addresses and queries, lower case with hyphens. */
  slug: string
  /** One sentence that says who requires what of whom. */
  summary: string
  /** Who sets it. */
  issuers: ({
    /** The name by which the actor is best known in English. */
    name: string
  })[]
  /** Who has to meet it. */
  targets: ({
    /** The name by which the actor is best known in English. */
    name: string
  })[]
  /** The camps into which its assessors fall; two or more where it is disputed. */
  camps: ({
    /** What their judgements come down to. */
    statusClass: StatusClass
    /** Their judgements, one for each assessor. */
    assessments: ({
      /** The status that the assessor gives it. Never UNJUDGED. */
      status: ConditionStatus
      /** The time for which the judgement holds. */
      judgedAt: string
      /** Who judges. Null where the text names nobody known: then whoever says first that it was so judged counts as the assessor, and not who denies that. */
      assessor: {
        /** The name by which the actor is best known in English. */
        name: string
      } | null
      /** On whose word. */
      claims: {
        /** The entries alone. */
        nodes: ({
          /** How the speaker stands to what is claimed. */
          stance: Stance
          /** How the words reach us. */
          attribution: Attribution
          /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
          speaker: {
            /** The name by which the actor is best known in English. */
            name: string
          } | null
          /** The words that state it; with `knownAt`, those of texts that were known then. */
          quotes: ({
            /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
            exact: string | null
            /** The article that is quoted. */
            article: {
              /** The headline. */
              title: string
              /** Where the article was published, as it was given. No two articles share an address, however it is written. */
              url: string | null
              /** When the article was published. Null where the publisher gives no date. */
              publishedAt: string | null
              /** Who published the article. */
              publisher: {
                /** The publisher's name as it writes it itself. */
                name: string
              }
            }
          })[]
        })[]
      }
    })[]
  })[]
}

const disagreementsDocument: Operation = { text: "query Disagreements($asOf:Moment$knownAt:Moment$first:Int$after:String$last:Int$before:String){conditions(asOf:$asOf knownAt:$knownAt where:{disputed:{eq:true}}first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{slug summary issuers{name}targets{name}camps{statusClass assessments{status judgedAt assessor{name}claims(first:1){nodes{stance attribution speaker{name}quotes{exact article{title url publishedAt publisher{name}}}}}}}}}}", hash: 'ee94333b1f017b7e4af12c80e4f642340f53632b86fd673aad37d47c36fae1eb' }

/**
 * Which conditions have assessors who disagree, with the words of each side?
 *
 * @example
 * for await (const node of disagreements(proviso)) console.log(node)
 */
export function disagreements(transport: Transport, variables?: DisagreementsVariables, options?: RequestOptions): Pages<DisagreementsResult> {
  return pages(transport, disagreementsDocument, variables, { ...options, path: 'conditions' })
}

/** Variables of {@link event}. */
export interface EventVariables {
  /** Which one. */
  by: EventBy
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
}

/** What {@link event} returns. */
export type EventResult = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for an event that is given none. */
  slug: string
  /** The broad category: one of the 16 of the PLOVER ontology, STATEMENT or OTHER. */
  eventType: EventType
  /** A narrower category. */
  subtype: EventSubtype | null
  /** One line that says what happened. */
  title: string
  /** Whether it happened at all. */
  realis: Realis
  /** When it began or took place. */
  startedAt: string | null
  /** When it ended. Null for an event that ended within `startedAt`, or while it lasts. */
  endedAt: string | null
  /** Where it takes place. */
  place: {
    /** The name of the place. */
    name: string | null
    /** The country of the place, as an ISO 3166-1 alpha-2 code. */
    country: string | null
    /** Latitude of the place in degrees north, WGS 84. */
    latitude: number | null
    /** Longitude of the place in degrees east, WGS 84. */
    longitude: number | null
  } | null
  /** Who takes part, and how. Whoever was merged into another with the same part counts once: as what was written of the other says. */
  participants: {
    /** Where the page stands in the list. */
    pageInfo: {
      /** Whether the list goes on after this page. */
      hasNextPage: boolean
      /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
      endCursor: string | null
    }
    /** The entries alone. */
    nodes: ({
      /** The part played. */
      role: Role
      /** The participant as the text names them. */
      asWritten: string | null
      /** Who took part. Null where the text names nobody known. */
      actor: {
        /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
        slug: string
        /** The name by which the actor is best known in English. */
        name: string
      } | null
    })[]
  }
  /** The numbers that are given for it. Numbers that contradict each other stand side by side. */
  figures: {
    /** Where the page stands in the list. */
    pageInfo: {
      /** Whether the list goes on after this page. */
      hasNextPage: boolean
      /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
      endCursor: string | null
    }
    /** The entries alone. */
    nodes: ({
      /** What is counted or measured ("people evacuated", "share of population"). */
      measure: string
      /** Of whom or what ("Afghans", "Dutch nationals"). */
      of: string | null
      /**
       * The unit, in the words of a vocabulary: "people", "percent", "tonnes", a currency by its ISO 4217 code. A unit that the vocabulary
       * does not have stays as written.
       */
      unit: string
      /** The number, where the source gives one. */
      value: number | null
      /** The lower bound, where the source gives one. */
      low: number | null
      /** The upper bound, where the source gives one. */
      high: number | null
      /** How exact the number is meant to be. */
      qualifier: FigureQualifier
    })[]
  }
} | null

const eventDocument: Operation = { text: "query Event($by:EventBy!$asOf:Moment$knownAt:Moment){event(by:$by asOf:$asOf knownAt:$knownAt){id slug eventType subtype title realis startedAt endedAt place{name country latitude longitude}participants{pageInfo{hasNextPage endCursor}nodes{role asWritten actor{slug name}}}figures{pageInfo{hasNextPage endCursor}nodes{measure of unit value low high qualifier}}}}", hash: '2cfe47955432c917b25fd9676e599d4ae57a6a0bf607f26c0a04855e29f0ffd9', more: { 'event.participants': ["query EventMore($moreId:ID!$moreFirst:Int$moreAfter:String){node(id:$moreId){...on Event{participants(first:$moreFirst after:$moreAfter){pageInfo{hasNextPage endCursor}nodes{role asWritten actor{slug name}}}}}}", '7b78a77ce7c7943a9278fb0eaa164543d3db6066914b02b1442c5460b623b25e'],
'event.figures': ["query EventMore($moreId:ID!$moreFirst:Int$moreAfter:String){node(id:$moreId){...on Event{figures(first:$moreFirst after:$moreAfter){pageInfo{hasNextPage endCursor}nodes{measure of unit value low high qualifier}}}}}", 'fb6fdc250de17e2d8f1befa923aab2ed550663c9c4f8788344f1b7b7969f98e4'], } }

/**
 * One event with its participants and figures.
 *
 * @example
 * const answer = await event(proviso, { by: { record: { dataset: 'sample', key: 'doha-meeting-october' } } })
 */
export function event(transport: Transport, variables: EventVariables, options?: RequestOptions): Promise<EventResult> {
  return ask(transport, eventDocument, variables, options, 'event')
}

/** Variables of {@link eventStory}. */
export interface EventStoryVariables {
  /** Which one. */
  by: EventBy
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
  /** The language of names, where they are known in it. */
  language?: string | null | undefined
}

/** What {@link eventStory} returns. */
export type EventStoryResult = {
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId: string
  /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for an event that is given none. */
  slug: string
  /** One line that says what happened. */
  title: string
  /** The broad category: one of the 16 of the PLOVER ontology, STATEMENT or OTHER. */
  eventType: EventType
  /** A narrower category. */
  subtype: EventSubtype | null
  /** Whether it happened at all. */
  realis: Realis
  /** When it began or took place. */
  startedAt: string | null
  /** When it ended. Null for an event that ended within `startedAt`, or while it lasts. */
  endedAt: string | null
  /** How it stands: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Null where it was not known. */
  standing: Standing | null
  /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. */
  contested: boolean
  /** Where it takes place. */
  place: {
    /** The name of the place. */
    name: string | null
    /** The country of the place, as an ISO 3166-1 alpha-2 code. */
    country: string | null
  } | null
  /** The larger event that this one is a part of. */
  partOf: {
    /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for an event that is given none. */
    slug: string
    /** One line that says what happened. */
    title: string
  } | null
  /** The events that are parts of this one. */
  parts: {
    /** The entries alone. */
    nodes: ({
      /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for an event that is given none. */
      slug: string
      /** One line that says what happened. */
      title: string
      /** When it began or took place. */
      startedAt: string | null
    })[]
  }
  /** Who takes part, and how. Whoever was merged into another with the same part counts once: as what was written of the other says. */
  participants: {
    /** The entries alone. */
    nodes: ({
      /** The part played. */
      role: Role
      /** The participant as the text names them. */
      asWritten: string | null
      /** Who took part. Null where the text names nobody known. */
      actor: {
        /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
        slug: string
        /** The name by which the actor is best known in English. */
        name: string
      } | null
    })[]
  }
  /** On which conditions the event bears, and how. */
  bearings: {
    /** The entries alone. */
    nodes: ({
      /** How the event bears on the condition. */
      bearingKind: BearingKind
      /** How it stands by claims of its own: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Without them as the weaker of its event and its condition. Null where it was not known. */
      standing: Standing | null
      /** The condition. */
      condition: {
        /** A short name for addresses and queries, lower case with hyphens. */
        slug: string
        /** What has to be done or left undone, as briefly as possible. */
        requirement: string
        /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
        status: ConditionStatus
        /** What its status comes down to. */
        statusClass: ConditionStatusClass
        /** Whether two of its assessors disagree: their words, said without reservations, are of different classes among DONE, PART and FAILED, of moments with at most `window` days between them, and, where it recurs, of one week, month, quarter or year of UTC. */
        disputed: boolean
      } | null
    })[]
  }
  /** What became of considerations by this event. */
  outcomes: {
    /** The entries alone. */
    nodes: ({
      /** What became of it. */
      state: OutcomeState | null
      /** From when this holds. */
      effectiveAt: string
      /** The consideration. */
      consideration: {
        /** What kind of thing it is. */
        considerationKind: ConsiderationKind
        /** One sentence that says what it is. */
        description: string | null
        /** The conditions for which it is on offer: those of all its terms. */
        conditions: {
          /** The entries alone. */
          nodes: ({
            /** A short name for addresses and queries, lower case with hyphens. */
            slug: string
            /** What has to be done or left undone, as briefly as possible. */
            requirement: string
          })[]
        }
      } | null
    })[]
  }
  /** The numbers that are given for it. Numbers that contradict each other stand side by side. */
  figures: {
    /** The entries alone. */
    nodes: ({
      /** What is counted or measured ("people evacuated", "share of population"). */
      measure: string
      /** Of whom or what ("Afghans", "Dutch nationals"). */
      of: string | null
      /**
       * The unit, in the words of a vocabulary: "people", "percent", "tonnes", a currency by its ISO 4217 code. A unit that the vocabulary
       * does not have stays as written.
       */
      unit: string
      /** The number, where the source gives one. */
      value: number | null
      /** The lower bound, where the source gives one. */
      low: number | null
      /** The upper bound, where the source gives one. */
      high: number | null
      /** How exact the number is meant to be. */
      qualifier: FigureQualifier
      /** What the number is: what is required, that adjusted, what came of it, or merely what is reported. */
      use: FigureUse
      /** Whether another figure contradicts it. Two figures for the same thing contradict each other where they give the same measure, `of`, unit, use and countedAt, and the ranges that they leave open do not overlap. What is meant about (APPROX) contradicts nothing, and neither does a toll that rises, which is counted at another moment. */
      conflicting: boolean
      /** On whose word. */
      claims: {
        /** The entries alone. */
        nodes: ({
          /** How the speaker stands to what is claimed. */
          stance: Stance
          /** How the words reach us. */
          attribution: Attribution
          /** When the words were said, where that is known. */
          saidAt: string | null
          /** When the words were published: a day, a month or a year counts as known from its end, or from when it was recorded if that came first. */
          reportedAt: string
          /** The speaker as the text names them ("a spokeswoman", "the ministry"). */
          speakerAsWritten: string | null
          /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
          speaker: {
            /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
            slug: string
            /** The name by which the actor is best known in English. */
            name: string
          } | null
          /** By way of whom it came, in order: first the one nearest to who says so, last the one nearest to the text. */
          relayedBy: ({
            /** The actor who passed it on. Null where a publisher did. */
            actor: {
              /** The name by which the actor is best known in English. */
              name: string
            } | null
            /** The publisher that passed it on. Null where an actor did. */
            publisher: {
              /** The publisher's name as it writes it itself. */
              name: string
            } | null
          })[]
          /** That the claim was retracted. Null while it stands, and where `knownAt` asks for what was known before. */
          retracted: {
            /** Who retracted the claim. Null while it stands. */
            by: Retractor
            /** When the claim was retracted: taken back by its source, or found to be an error by its coder. Null while it stands. */
            at: string
          } | null
          /** Who read the claim out of the text. */
          agent: {
            /** What kind of agent it is. */
            kind: AgentKind
            /** The agent’s name. */
            name: string
          }
          /** The articles that a coded record names without quoting them. Those of words are told by `quotes`. */
          documents: ({
            /** The headline. */
            title: string
            /** The number by which its publisher knows the document ("S/RES/2254 (2015)", "EBS/99/100"). Null where it has none. */
            documentNumber: string | null
            /** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
            language: string
            /** The records of datasets that it came in by, the first first: `article(by: { record })` finds it by each of them in every database. */
            records: ({
              /** The dataset's name. */
              dataset: string
              /** The key that the dataset's authors chose. */
              key: string
            })[]
          })[]
          /** The words that state it; with `knownAt`, those of texts that were known then. */
          quotes: ({
            /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
            exact: string | null
            /** Up to 32 code points that stand before the quote. Null where it is withheld. */
            prefix: string | null
            /** Up to 32 code points that stand after the quote. Null where it is withheld. */
            suffix: string | null
            /** Why the words are withheld. Null where they are shown. */
            textWithheld: TextWithheld | null
            /** The article that is quoted. */
            article: {
              /** The headline. */
              title: string
              /** Where the article was published, as it was given. No two articles share an address, however it is written. */
              url: string | null
              /** The records of datasets that it came in by, the first first: `article(by: { record })` finds it by each of them in every database. */
              records: ({
                /** The dataset's name. */
                dataset: string
                /** The key that the dataset's authors chose. */
                key: string
              })[]
              /** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
              language: string
              /** When the article was published. Null where the publisher gives no date. */
              publishedAt: string | null
              /** Who published the article. */
              publisher: {
                /** The publisher's name as it writes it itself. */
                name: string
              }
            }
          })[]
        })[]
      }
    })[]
  }
  /** On whose word. */
  claims: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
    /** The entries alone. */
    nodes: ({
      /** How the speaker stands to what is claimed. */
      stance: Stance
      /** How the words reach us. */
      attribution: Attribution
      /** When the words were said, where that is known. */
      saidAt: string | null
      /** When the words were published: a day, a month or a year counts as known from its end, or from when it was recorded if that came first. */
      reportedAt: string
      /** The speaker as the text names them ("a spokeswoman", "the ministry"). */
      speakerAsWritten: string | null
      /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
      speaker: {
        /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
        slug: string
        /** The name by which the actor is best known in English. */
        name: string
      } | null
      /** By way of whom it came, in order: first the one nearest to who says so, last the one nearest to the text. */
      relayedBy: ({
        /** The actor who passed it on. Null where a publisher did. */
        actor: {
          /** The name by which the actor is best known in English. */
          name: string
        } | null
        /** The publisher that passed it on. Null where an actor did. */
        publisher: {
          /** The publisher's name as it writes it itself. */
          name: string
        } | null
      })[]
      /** That the claim was retracted. Null while it stands, and where `knownAt` asks for what was known before. */
      retracted: {
        /** Who retracted the claim. Null while it stands. */
        by: Retractor
        /** When the claim was retracted: taken back by its source, or found to be an error by its coder. Null while it stands. */
        at: string
      } | null
      /** Who read the claim out of the text. */
      agent: {
        /** What kind of agent it is. */
        kind: AgentKind
        /** The agent’s name. */
        name: string
      }
      /** The articles that a coded record names without quoting them. Those of words are told by `quotes`. */
      documents: ({
        /** The headline. */
        title: string
        /** The number by which its publisher knows the document ("S/RES/2254 (2015)", "EBS/99/100"). Null where it has none. */
        documentNumber: string | null
        /** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
        language: string
        /** The records of datasets that it came in by, the first first: `article(by: { record })` finds it by each of them in every database. */
        records: ({
          /** The dataset's name. */
          dataset: string
          /** The key that the dataset's authors chose. */
          key: string
        })[]
      })[]
      /** The words that state it; with `knownAt`, those of texts that were known then. */
      quotes: ({
        /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
        exact: string | null
        /** Up to 32 code points that stand before the quote. Null where it is withheld. */
        prefix: string | null
        /** Up to 32 code points that stand after the quote. Null where it is withheld. */
        suffix: string | null
        /** Why the words are withheld. Null where they are shown. */
        textWithheld: TextWithheld | null
        /** The article that is quoted. */
        article: {
          /** The headline. */
          title: string
          /** Where the article was published, as it was given. No two articles share an address, however it is written. */
          url: string | null
          /** The records of datasets that it came in by, the first first: `article(by: { record })` finds it by each of them in every database. */
          records: ({
            /** The dataset's name. */
            dataset: string
            /** The key that the dataset's authors chose. */
            key: string
          })[]
          /** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
          language: string
          /** When the article was published. Null where the publisher gives no date. */
          publishedAt: string | null
          /** Who published the article. */
          publisher: {
            /** The publisher's name as it writes it itself. */
            name: string
          }
        }
      })[]
    })[]
  }
} | null

const eventStoryDocument: Operation = { text: "query EventStory($by:EventBy!$asOf:Moment$knownAt:Moment$language:Locale){event(by:$by asOf:$asOf knownAt:$knownAt){presentId slug title eventType subtype realis startedAt endedAt standing contested place{name country}partOf{slug title}parts(first:20){nodes{slug title startedAt}}participants(first:50){nodes{role asWritten actor{slug name(language:$language)}}}bearings(first:50){nodes{bearingKind standing condition{slug requirement status statusClass disputed}}}outcomes(first:20){nodes{state effectiveAt consideration{considerationKind description conditions(first:1){nodes{slug requirement}}}}}figures(first:30){nodes{measure of unit value low high qualifier use conflicting claims(first:3){nodes{...EventClaim}}}}claims(first:20){totalCount nodes{...EventClaim}}}}fragment EventClaim on Claim{stance attribution saidAt reportedAt speakerAsWritten speaker{slug name(language:$language)}relayedBy{actor{name}publisher{name}}retracted{by at}agent{kind name}documents{title documentNumber language records{dataset key}}quotes{exact prefix suffix textWithheld article{title url records{dataset key}language publishedAt publisher{name}}}}", hash: 'b347dcb5f2c4e3805e08868bb86e3d6dd03329e15e5e8af8267f4dc01ffe01b0' }

/**
 * One event: who took part, which numbers are given for it, on which conditions it bears, what came of it, in the words that tell it.
 *
 * @example
 * const answer = await eventStory(proviso, { by: { slug: 'kranj-ministers-meeting' } })
 */
export function eventStory(transport: Transport, variables: EventStoryVariables, options?: RequestOptions): Promise<EventStoryResult> {
  return ask(transport, eventStoryDocument, variables, options, 'event')
}

/** Variables of {@link events}. */
export interface EventsVariables {
  /** How many entries, from the start. Default 20, at most 100. */
  first?: number | null | undefined
  /** Only entries after this cursor. */
  after?: string | null | undefined
  /** How many entries, from the end. At most 100. */
  last?: number | null | undefined
  /** Only entries before this cursor. */
  before?: string | null | undefined
  /** Only entries like this. */
  where?: EventWhere | null | undefined
  /** The order: by the first key, then by the next, and at last by id. Default: STARTED_AT DESC. */
  orderBy?: readonly EventOrderBy[] | null | undefined
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
}

/** What {@link events} returns, page by page. */
export type EventsResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** Where the page stands in the list. */
  pageInfo: {
    /** Whether the list goes on after this page. */
    hasNextPage: boolean
    /** Whether the list has entries before this page. */
    hasPreviousPage: boolean
    /** The cursor of the first entry. Null for an empty page. */
    startCursor: string | null
    /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
    endCursor: string | null
  }
  /** The entries alone. */
  nodes: (EventsNode)[]
}

/** One entry of {@link events}. */
export type EventsNode = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for an event that is given none. */
  slug: string
  /** The broad category: one of the 16 of the PLOVER ontology, STATEMENT or OTHER. */
  eventType: EventType
  /** A narrower category. */
  subtype: EventSubtype | null
  /** One line that says what happened. */
  title: string
  /** Whether it happened at all. */
  realis: Realis
  /** When it began or took place. */
  startedAt: string | null
  /** When it ended. Null for an event that ended within `startedAt`, or while it lasts. */
  endedAt: string | null
  /** Where it takes place. */
  place: {
    /** The name of the place. */
    name: string | null
    /** The country of the place, as an ISO 3166-1 alpha-2 code. */
    country: string | null
    /** Latitude of the place in degrees north, WGS 84. */
    latitude: number | null
    /** Longitude of the place in degrees east, WGS 84. */
    longitude: number | null
  } | null
}

const eventsDocument: Operation = { text: "query Events($first:Int$after:String$last:Int$before:String$where:EventWhere$orderBy:[EventOrderBy!]$asOf:Moment$knownAt:Moment){events(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy asOf:$asOf knownAt:$knownAt){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{id slug eventType subtype title realis startedAt endedAt place{name country latitude longitude}}}}", hash: 'e9b5dc037092231da0d89b4129c7c7d3ceca157d3ba68306e5530856f21991ee' }

/**
 * All events, latest first.
 *
 * @example
 * for await (const node of events(proviso)) console.log(node)
 */
export function events(transport: Transport, variables?: EventsVariables, options?: RequestOptions): Pages<EventsResult> {
  return pages(transport, eventsDocument, variables, { ...options, path: 'events' })
}

/** Variables of {@link figures}. */
export interface FiguresVariables {
  /** How many entries, from the start. Default 20, at most 100. */
  first?: number | null | undefined
  /** Only entries after this cursor. */
  after?: string | null | undefined
  /** How many entries, from the end. At most 100. */
  last?: number | null | undefined
  /** Only entries before this cursor. */
  before?: string | null | undefined
  /** Only entries like this. */
  where?: FigureWhere | null | undefined
  /** The order: by the first key, then by the next, and at last by id. Default: ID ASC. */
  orderBy?: readonly FigureOrderBy[] | null | undefined
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
}

/** What {@link figures} returns, page by page. */
export type FiguresResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** Where the page stands in the list. */
  pageInfo: {
    /** Whether the list goes on after this page. */
    hasNextPage: boolean
    /** Whether the list has entries before this page. */
    hasPreviousPage: boolean
    /** The cursor of the first entry. Null for an empty page. */
    startCursor: string | null
    /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
    endCursor: string | null
  }
  /** The entries alone. */
  nodes: (FiguresNode)[]
}

/** One entry of {@link figures}. */
export type FiguresNode = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** What is counted or measured ("people evacuated", "share of population"). */
  measure: string
  /** Of whom or what ("Afghans", "Dutch nationals"). */
  of: string | null
  /**
   * The unit, in the words of a vocabulary: "people", "percent", "tonnes", a currency by its ISO 4217 code. A unit that the vocabulary
   * does not have stays as written.
   */
  unit: string
  /** The number, where the source gives one. */
  value: number | null
  /** The lower bound, where the source gives one. */
  low: number | null
  /** The upper bound, where the source gives one. */
  high: number | null
  /** How exact the number is meant to be. */
  qualifier: FigureQualifier
  /** The event that the figure describes. */
  event: {
    /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for an event that is given none. */
    slug: string
    /** One line that says what happened. */
    title: string
  } | null
  /** The condition that the figure describes. */
  condition: {
    /** A short name for addresses and queries, lower case with hyphens. */
    slug: string
    /** One sentence that says who requires what of whom. */
    summary: string
  } | null
}

const figuresDocument: Operation = { text: "query Figures($first:Int$after:String$last:Int$before:String$where:FigureWhere$orderBy:[FigureOrderBy!]$asOf:Moment$knownAt:Moment){figures(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy asOf:$asOf knownAt:$knownAt){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{id measure of unit value low high qualifier event{slug title}condition{slug summary}}}}", hash: 'baec4a0aa4ee073b64dd1dfbdc01c81cc95b345b436aaddb5b5aa09927802afd' }

/**
 * The numbers that are given for events and conditions.
 *
 * @example
 * for await (const node of figures(proviso)) console.log(node)
 */
export function figures(transport: Transport, variables?: FiguresVariables, options?: RequestOptions): Pages<FiguresResult> {
  return pages(transport, figuresDocument, variables, { ...options, path: 'figures' })
}

/** Variables of {@link followArticles}. */
export interface FollowArticlesVariables {
  /** Only articles like this. */
  where?: ArticleWhere | null | undefined
}

/** What {@link followArticles} returns. */
export type FollowArticlesResult = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** The headline. */
  title: string
  /** Where the article was published, as it was given. No two articles share an address, however it is written. */
  url: string | null
  /** When the article was published. Null where the publisher gives no date. */
  publishedAt: string | null
  /** Who published the article. */
  publisher: {
    /** The publisher's name as it writes it itself. */
    name: string
  }
}

const followArticlesDocument: Operation = { text: "subscription FollowArticles($where:ArticleWhere){articleAdded(where:$where){id title url publishedAt publisher{name}}}", hash: '787e06902f6b17637efadefdb8562501a5a3df49c0478fa55e77ee40f6b8b679' }

/**
 * Every article that is taken in.
 *
 * @example
 * for await (const node of followArticles(proviso)) console.log(node)
 */
export function followArticles(transport: Transport, variables?: FollowArticlesVariables, options?: SubscribeOptions): AsyncGenerator<FollowArticlesResult> {
  return followField(transport, followArticlesDocument, variables, options, 'articleAdded')
}

/** Variables of {@link followChanges}. */
export interface FollowChangesVariables {
  /** Only changes of this article, actor, event, condition or agreement, of what belongs to it (to an agreement its stages, and what stands in them), and of what is claimed of it. From where its id sees it does not matter. */
  about?: string | null | undefined
  /** Only changes of things of these sorts. Default: of all. */
  kinds?: readonly ChangeKind[] | null | undefined
  /** Only changes like this. */
  where?: ChangeWhere | null | undefined
}

/** What {@link followChanges} returns. */
export type FollowChangesResult = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** What was done. */
  action: ChangeAction
  /** When it was recorded. */
  recordedAt: string
  /** What was changed, also where it has been retracted since. */
  subject: (
    | {
      __typename: 'Actor'
      /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
      slug: string
      /** The name by which the actor is best known in English. */
      name: string
    }
    | {
      __typename: 'Affiliation' | 'Agreement' | 'Assessment' | 'Bearing' | 'Claim' | 'Consideration' | 'Figure' | 'Outcome' | 'Revision' | 'Stage' | 'Topic'
    }
    | {
      __typename: 'Article'
      /** The headline. */
      title: string
    }
    | {
      __typename: 'Condition'
      /** A short name for addresses and queries, lower case with hyphens. */
      slug: string
      /** One sentence that says who requires what of whom. */
      summary: string
    }
    | {
      __typename: 'Event'
      /** One line that says what happened. */
      title: string
    }
  ) | null
}

const followChangesDocument: Operation = { text: "subscription FollowChanges($about:ID$kinds:[ChangeKind!]$where:ChangeWhere){changes(about:$about kinds:$kinds where:$where){id action recordedAt subject{__typename ...on Actor{slug name}...on Article{title}...on Condition{slug summary}...on Event{title}}}}", hash: '3bbe10148793d0b7b6a9bd914d2d0c5e4a9c0e5ea9311a1377a723b5714e8165' }

/**
 * Every change in what Proviso knows, as it is recorded.
 *
 * @example
 * for await (const node of followChanges(proviso)) console.log(node)
 */
export function followChanges(transport: Transport, variables?: FollowChangesVariables, options?: SubscribeOptions): AsyncGenerator<FollowChangesResult> {
  return followField(transport, followChangesDocument, variables, options, 'changes')
}

/** Variables of {@link followStatuses}. */
export interface FollowStatusesVariables {
  /** Only conditions like this. */
  where?: ConditionWhere | null | undefined
  /** By whose words. Default: `{ role: OTHERS }`. */
  by?: StatusBy | null | undefined
}

/** What {@link followStatuses} returns. */
export type FollowStatusesResult = {
  /** Its status by what had been recorded before. */
  statusBefore: ConditionStatus
  /** Its status by what has been recorded now. */
  status: ConditionStatus
  /** The condition. */
  condition: {
    /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
    id: string
    /** A short name for addresses and queries, lower case with hyphens. */
    slug: string
    /** One sentence that says who requires what of whom. */
    summary: string
  }
}

const followStatusesDocument: Operation = { text: "subscription FollowStatuses($where:ConditionWhere$by:StatusBy){conditionStatusChanged(where:$where by:$by){statusBefore status condition{id slug summary}}}", hash: '8a41ce030aee1a0eda9d49da03d4d9646fae5bd1e24e21b9f3b5e2d9487e925a' }

/**
 * Every condition whose status comes to be another, by a judgement.
 *
 * @example
 * for await (const node of followStatuses(proviso)) console.log(node)
 */
export function followStatuses(transport: Transport, variables?: FollowStatusesVariables, options?: SubscribeOptions): AsyncGenerator<FollowStatusesResult> {
  return followField(transport, followStatusesDocument, variables, options, 'conditionStatusChanged')
}

/** Variables of {@link front}. */
export interface FrontVariables {
  /** Which conditions are counted. Default: all. */
  counted?: ConditionWhere | null | undefined
  /** What is overdue. */
  overdue: ConditionWhere
  /** Which changes are shown. */
  changed?: ChangeWhere | null | undefined
  /** As it stood in the world at this moment. Default: now. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment: without anything reported later. Default: now. */
  knownAt?: string | Date | null | undefined
  /** The language of names, where they are known in it. */
  language?: string | null | undefined
}

/** What {@link front} returns. */
export type FrontResult = {
  /** All conditions: requirements, demands, pledges and concerns. */
  conditions: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
    /** How many conditions of the whole list there are for each key, most first. */
    targets: ({
      /** How many rows there are. */
      count: number
      /** What the rows have in common: one key for each facet asked for, in that order. */
      keys: ({
        /** The actor who is the key, where keys are actors. */
        actor: {
          /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
          slug: string
          /** The name by which the actor is best known in English. */
          name: string
        } | null
      })[]
    })[]
    /** How many conditions of the whole list there are for each key, most first. */
    issuers: ({
      /** How many rows there are. */
      count: number
      /** What the rows have in common: one key for each facet asked for, in that order. */
      keys: ({
        /** The actor who is the key, where keys are actors. */
        actor: {
          /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
          slug: string
          /** The name by which the actor is best known in English. */
          name: string
        } | null
      })[]
    })[]
    /** How many conditions of the whole list there are for each key, most first. */
    topics: ({
      /** How many rows there are. */
      count: number
      /** What the rows have in common: one key for each facet asked for, in that order. */
      keys: ({
        /** The topic that is the key, where keys are topics. */
        topic: {
          /** A short name for addresses and queries, lower case with hyphens. */
          slug: string
          /** What it is called. */
          name: string
        } | null
      })[]
    })[]
  }
  /** All conditions: requirements, demands, pledges and concerns. */
  failed: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
  }
  /** All conditions: requirements, demands, pledges and concerns. */
  part: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
  }
  /** All conditions: requirements, demands, pledges and concerns. */
  done: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
  }
  /** All conditions: requirements, demands, pledges and concerns. */
  ended: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
  }
  /** All conditions: requirements, demands, pledges and concerns. */
  disputed: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
    /** The entries alone. */
    nodes: ({
      /** A short name for addresses and queries, lower case with hyphens. */
      slug: string
      /** What has to be done or left undone, as briefly as possible. */
      requirement: string
      /** By when, where a time is set: it is due when that moment is over. Of what must not be done, when the ban ends: that is never overdue. */
      deadline: string | null
      /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
      status: ConditionStatus
      /** What its status comes down to. */
      statusClass: ConditionStatusClass
      /** The camps into which its assessors fall; two or more where it is disputed. */
      camps: ({
        /** Their judgements, one for each assessor. */
        assessments: ({
          /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
          presentId: string
          /** The status that the assessor gives it. Never UNJUDGED. */
          status: ConditionStatus
          /** What the status comes down to. Never UNJUDGED. */
          statusClass: ConditionStatusClass
          /** The time for which the judgement holds. */
          judgedAt: string
          /** How it stands: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Null where it was not known. */
          standing: Standing | null
          /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. */
          contested: boolean
          /** On whose word. */
          voices: {
            /** The entries alone. */
            nodes: ({
              /** How the speaker stands to what is claimed. */
              stance: Stance
              /** How the words reach us. */
              attribution: Attribution
              /** The speaker as the text names them ("a spokeswoman", "the ministry"). */
              speakerAsWritten: string | null
              /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
              speaker: {
                /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
                slug: string
                /** The name by which the actor is best known in English. */
                name: string
              } | null
              /** The words that state it; with `knownAt`, those of texts that were known then. */
              quotes: ({
                /** The article that is quoted. */
                article: {
                  /** Who published the article. */
                  publisher: {
                    /** The publisher's name as it writes it itself. */
                    name: string
                  }
                }
              })[]
            })[]
          }
          /** Who judges. Null where the text names nobody known: then whoever says first that it was so judged counts as the assessor, and not who denies that. */
          assessor: {
            /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
            slug: string
            /** The name by which the actor is best known in English. */
            name: string
          } | null
        })[]
      })[]
      /** The judgement by which it has its status. Null where nobody has judged. */
      ofTarget: {
        /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
        presentId: string
      } | null
      /** Who sets it. */
      issuers: ({
        /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
        slug: string
        /** The name by which the actor is best known in English. */
        name: string
      })[]
      /** Who has to meet it. */
      targets: ({
        /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
        slug: string
        /** The name by which the actor is best known in English. */
        name: string
      })[]
    })[]
  }
  /** All conditions: requirements, demands, pledges and concerns. */
  overdue: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
    /** The entries alone. */
    nodes: ({
      /** A short name for addresses and queries, lower case with hyphens. */
      slug: string
      /** What has to be done or left undone, as briefly as possible. */
      requirement: string
      /** By when, where a time is set: it is due when that moment is over. Of what must not be done, when the ban ends: that is never overdue. */
      deadline: string | null
      /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
      status: ConditionStatus
      /** What its status comes down to. */
      statusClass: ConditionStatusClass
      /** The camps into which its assessors fall; two or more where it is disputed. */
      camps: ({
        /** Their judgements, one for each assessor. */
        assessments: ({
          /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
          presentId: string
          /** The status that the assessor gives it. Never UNJUDGED. */
          status: ConditionStatus
          /** What the status comes down to. Never UNJUDGED. */
          statusClass: ConditionStatusClass
          /** The time for which the judgement holds. */
          judgedAt: string
          /** How it stands: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Null where it was not known. */
          standing: Standing | null
          /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. */
          contested: boolean
          /** On whose word. */
          voices: {
            /** The entries alone. */
            nodes: ({
              /** How the speaker stands to what is claimed. */
              stance: Stance
              /** How the words reach us. */
              attribution: Attribution
              /** The speaker as the text names them ("a spokeswoman", "the ministry"). */
              speakerAsWritten: string | null
              /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
              speaker: {
                /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
                slug: string
                /** The name by which the actor is best known in English. */
                name: string
              } | null
              /** The words that state it; with `knownAt`, those of texts that were known then. */
              quotes: ({
                /** The article that is quoted. */
                article: {
                  /** Who published the article. */
                  publisher: {
                    /** The publisher's name as it writes it itself. */
                    name: string
                  }
                }
              })[]
            })[]
          }
          /** Who judges. Null where the text names nobody known: then whoever says first that it was so judged counts as the assessor, and not who denies that. */
          assessor: {
            /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
            slug: string
            /** The name by which the actor is best known in English. */
            name: string
          } | null
        })[]
      })[]
      /** The judgement by which it has its status. Null where nobody has judged. */
      ofTarget: {
        /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
        presentId: string
      } | null
      /** Who sets it. */
      issuers: ({
        /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
        slug: string
        /** The name by which the actor is best known in English. */
        name: string
      })[]
      /** Who has to meet it. */
      targets: ({
        /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
        slug: string
        /** The name by which the actor is best known in English. */
        name: string
      })[]
    })[]
  }
  /** All agreements: ceasefires, programmes, treaties, resolutions. */
  agreements: {
    /** The entries alone. */
    nodes: ({
      /** A short name for addresses and queries, lower case with hyphens. */
      slug: string
      /** What it is called, or one line that says what it is. */
      title: string
      /** From when it holds. */
      startedAt: string | null
    })[]
  }
  /** What changed in what Proviso knows, latest first, and where it came from. */
  changes: {
    /** The entries alone. */
    nodes: ({
      /** What was done. */
      action: ChangeAction
      /** When it was recorded. */
      recordedAt: string
      /** What was changed, also where it has been retracted since. */
      subject: (
        | {
          __typename: 'Actor' | 'Affiliation' | 'Agreement' | 'Article' | 'Bearing' | 'Claim' | 'Consideration' | 'Figure' | 'Outcome' | 'Revision' | 'Stage' | 'Topic'
        }
        | {
          __typename: 'Assessment'
          /** The status that the assessor gives it. Never UNJUDGED. */
          status: ConditionStatus
          /** What the status comes down to. Never UNJUDGED. */
          statusClass: ConditionStatusClass
          /** On whose word. */
          voices: {
            /** The entries alone. */
            nodes: ({
              /** How the speaker stands to what is claimed. */
              stance: Stance
              /** How the words reach us. */
              attribution: Attribution
              /** The speaker as the text names them ("a spokeswoman", "the ministry"). */
              speakerAsWritten: string | null
              /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
              speaker: {
                /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
                slug: string
                /** The name by which the actor is best known in English. */
                name: string
              } | null
              /** The words that state it; with `knownAt`, those of texts that were known then. */
              quotes: ({
                /** The article that is quoted. */
                article: {
                  /** Who published the article. */
                  publisher: {
                    /** The publisher's name as it writes it itself. */
                    name: string
                  }
                }
              })[]
            })[]
          }
          /** Who judges. Null where the text names nobody known: then whoever says first that it was so judged counts as the assessor, and not who denies that. */
          assessor: {
            /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
            slug: string
            /** The name by which the actor is best known in English. */
            name: string
          } | null
          /** The condition that is judged. */
          condition: {
            /** A short name for addresses and queries, lower case with hyphens. */
            slug: string
            /** What has to be done or left undone, as briefly as possible. */
            requirement: string
          } | null
        }
        | {
          __typename: 'Condition'
          /** A short name for addresses and queries, lower case with hyphens. */
          slug: string
          /** One sentence that says who requires what of whom. */
          summary: string
        }
        | {
          __typename: 'Event'
          /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for an event that is given none. */
          slug: string
          /** One line that says what happened. */
          title: string
        }
      ) | null
    })[]
  }
}

const frontDocument: Operation = { text: "query Front($counted:ConditionWhere={}$overdue:ConditionWhere!$changed:ChangeWhere$asOf:Moment$knownAt:Moment$language:Locale){conditions(where:$counted asOf:$asOf knownAt:$knownAt){totalCount targets:facets(by:[TARGET]first:12){count keys{actor{slug name(language:$language)}}}issuers:facets(by:[ISSUER]first:12){count keys{actor{slug name(language:$language)}}}topics:facets(by:[TOPIC]level:1){count keys{topic{slug name}}}}failed:conditions(where:{and:[$counted{disputed:{eq:false}status:{statusClass:[FAILED]by:{role:OTHERS}}}]}asOf:$asOf knownAt:$knownAt){totalCount}part:conditions(where:{and:[$counted{disputed:{eq:false}status:{statusClass:[PART]by:{role:OTHERS}}}]}asOf:$asOf knownAt:$knownAt){totalCount}done:conditions(where:{and:[$counted{disputed:{eq:false}status:{statusClass:[DONE]by:{role:OTHERS}}}]}asOf:$asOf knownAt:$knownAt){totalCount}ended:conditions(where:{and:[$counted{disputed:{eq:false}status:{statusClass:[ENDED]by:{role:OTHERS}}}]}asOf:$asOf knownAt:$knownAt){totalCount}disputed:conditions(where:{disputed:{eq:true}}first:5 asOf:$asOf knownAt:$knownAt){totalCount nodes{...FrontCondition}}overdue:conditions(where:$overdue first:5 asOf:$asOf knownAt:$knownAt){totalCount nodes{...FrontCondition}}agreements(first:8 asOf:$asOf knownAt:$knownAt){nodes{slug title startedAt}}changes(where:$changed first:8){nodes{action recordedAt subject{__typename ...on Condition{slug summary}...on Event{slug title}...on Assessment{status statusClass ...FrontVoice assessor{slug name(language:$language)}condition{slug requirement}}}}}}fragment FrontCondition on Condition{slug requirement deadline status statusClass camps{assessments{presentId status statusClass judgedAt standing contested ...FrontVoice assessor{slug name(language:$language)}}}ofTarget:statusBy(by:{role:TARGET}){presentId}issuers{slug name(language:$language)}targets{slug name(language:$language)}}fragment FrontVoice on Assessment{voices:claims(first:2 orderBy:[{field:REPORTED_AT direction:ASC}]){nodes{stance attribution speakerAsWritten speaker{slug name(language:$language)}quotes{article{publisher{name}}}}}}", hash: 'c158deee3a4355ef8b7c63cceb086ac4380ae64793b0d75da1a408cd5e993215' }

/**
 * What there is to see first: of whom most is asked, what is disputed, what is overdue, what changed lately.
 *
 * @example
 * const answer = await front(proviso, { overdue: { deadline: { lt: '2026-01-01' } } })
 */
export function front(transport: Transport, variables: FrontVariables, options?: RequestOptions): Promise<FrontResult> {
  return ask(transport, frontDocument, variables, options, '')
}

/** Variables of {@link grantedWhileUnmet}. */
export interface GrantedWhileUnmetVariables {
  /** What became of it. Default: granted, or granted in part, but for what is given the more, the more is met. */
  states?: readonly OutcomeState[] | null | undefined
  /** How many entries, from the start. Default 20, at most 100. */
  first?: number | null | undefined
  /** Only entries after this cursor. */
  after?: string | null | undefined
  /** How many entries, from the end. At most 100. */
  last?: number | null | undefined
  /** Only entries before this cursor. */
  before?: string | null | undefined
}

/** What {@link grantedWhileUnmet} returns, page by page. */
export type GrantedWhileUnmetResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** Where the page stands in the list. */
  pageInfo: {
    /** Whether the list goes on after this page. */
    hasNextPage: boolean
    /** Whether the list has entries before this page. */
    hasPreviousPage: boolean
    /** The cursor of the first entry. Null for an empty page. */
    startCursor: string | null
    /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
    endCursor: string | null
  }
  /** The entries alone. */
  nodes: (GrantedWhileUnmetNode)[]
}

/** One entry of {@link grantedWhileUnmet}. */
export type GrantedWhileUnmetNode = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** What kind of thing it is. */
  considerationKind: ConsiderationKind
  /** One sentence that says what it is. */
  description: string | null
  /** Who gives it. */
  givers: ({
    /** The name by which the actor is best known in English. */
    name: string
  })[]
  /** Who receives it. */
  receivers: ({
    /** The name by which the actor is best known in English. */
    name: string
  })[]
  /** Whether what it was offered for had been done by the moment, by default by now. Considered are the conditions of its terms that had to be met before (PRECEDENT), as far as they had been stated by the moment and no other had taken their place. By the status of each at the moment: what was waived counts as met; what was withdrawn, lapsed or modified is left out; what is met, met in part, or ended, on the word of its target’s side alone counts as not judged, unless that side ends it as its issuer; a MUST_NOT that nobody judged is taken to be kept. A term is MET by as many as it needs; else UNJUDGED while those not judged could still make it so; else PARTLY_MET if any is met or met in part; else UNMET. All terms MET is MET; any UNMET or PARTLY_MET is PARTLY_MET if anything is met or met in part, else UNMET; else UNJUDGED. GRADUATED has no terms: MET by all, PARTLY_MET by any, UNJUDGED if any is not judged, else UNMET. */
  fulfilment: Fulfilment
  /** What became of it over time, latest first. */
  outcomes: {
    /** Where the page stands in the list. */
    pageInfo: {
      /** Whether the list goes on after this page. */
      hasNextPage: boolean
      /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
      endCursor: string | null
    }
    /** The entries alone. */
    nodes: ({
      /** What became of it. */
      state: OutcomeState | null
      /** From when this holds. */
      effectiveAt: string
      /** Whether what the consideration was offered for had been done when this became of it. Considered are the conditions of its terms that had to be met before (PRECEDENT), as far as they had been stated by the moment and no other had taken their place. By the status of each at the moment: what was waived counts as met; what was withdrawn, lapsed or modified is left out; what is met, met in part, or ended, on the word of its target’s side alone counts as not judged, unless that side ends it as its issuer; a MUST_NOT that nobody judged is taken to be kept. A term is MET by as many as it needs; else UNJUDGED while those not judged could still make it so; else PARTLY_MET if any is met or met in part; else UNMET. All terms MET is MET; any UNMET or PARTLY_MET is PARTLY_MET if anything is met or met in part, else UNMET; else UNJUDGED. GRADUATED has no terms: MET by all, PARTLY_MET by any, UNJUDGED if any is not judged, else UNMET. */
      fulfilment: Fulfilment
      /** The event by which it came about. */
      event: {
        /** One line that says what happened. */
        title: string
        /** Whether it happened at all. */
        realis: Realis
        /** When it began or took place. */
        startedAt: string | null
        /** Who takes part, and how. Whoever was merged into another with the same part counts once: as what was written of the other says. */
        participants: {
          /** The entries alone. */
          nodes: ({
            /** The part played. */
            role: Role
            /** The participant as the text names them. */
            asWritten: string | null
            /** Who took part. Null where the text names nobody known. */
            actor: {
              /** The name by which the actor is best known in English. */
              name: string
            } | null
          })[]
        }
        /** The numbers that are given for it. Numbers that contradict each other stand side by side. */
        figures: {
          /** The entries alone. */
          nodes: ({
            /** What is counted or measured ("people evacuated", "share of population"). */
            measure: string
            /** Of whom or what ("Afghans", "Dutch nationals"). */
            of: string | null
            /**
             * The unit, in the words of a vocabulary: "people", "percent", "tonnes", a currency by its ISO 4217 code. A unit that the vocabulary
             * does not have stays as written.
             */
            unit: string
            /** The number, where the source gives one. */
            value: number | null
            /** The lower bound, where the source gives one. */
            low: number | null
            /** The upper bound, where the source gives one. */
            high: number | null
            /** How exact the number is meant to be. */
            qualifier: FigureQualifier
            /** The figures that this total is made up of. */
            parts: {
              /** The entries alone. */
              nodes: ({
                /** Of whom or what ("Afghans", "Dutch nationals"). */
                of: string | null
                /** The number, where the source gives one. */
                value: number | null
                /** How exact the number is meant to be. */
                qualifier: FigureQualifier
              })[]
            }
          })[]
        }
      } | null
      /** On whose word. */
      claims: {
        /** The entries alone. */
        nodes: ({
          /** How the speaker stands to what is claimed. */
          stance: Stance
          /** The words that state it; with `knownAt`, those of texts that were known then. */
          quotes: ({
            /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
            exact: string | null
            /** The article that is quoted. */
            article: {
              /** The headline. */
              title: string
            }
          })[]
        })[]
      }
    })[]
  }
  /** The conditions for which it is on offer: those of all its terms. */
  conditions: {
    /** Where the page stands in the list. */
    pageInfo: {
      /** Whether the list goes on after this page. */
      hasNextPage: boolean
      /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
      endCursor: string | null
    }
    /** The entries alone. */
    nodes: ({
      /** A short name for addresses and queries, lower case with hyphens. */
      slug: string
      /** One sentence that says who requires what of whom. */
      summary: string
      /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
      status: ConditionStatus
      /** Whether its status is the word of the target’s side. */
      selfAssessed: boolean
      /** The judgement by which it has its status. Null where nobody has judged. */
      statusBy: {
        /** Who judges. Null where the text names nobody known: then whoever says first that it was so judged counts as the assessor, and not who denies that. */
        assessor: {
          /** The name by which the actor is best known in English. */
          name: string
        } | null
      } | null
      /** Who sets it. */
      issuers: ({
        /** The name by which the actor is best known in English. */
        name: string
      })[]
    })[]
  }
}

const grantedWhileUnmetDocument: Operation = { text: "query GrantedWhileUnmet($states:[OutcomeState!]=[GRANTED PARTLY_GRANTED]$first:Int$after:String$last:Int$before:String){considerations(where:{sign:{eq:POSITIVE}outcomes:{some:{state:{in:$states}fulfilment:{in:[UNMET PARTLY_MET]}not:{state:{eq:PARTLY_GRANTED}consideration:{operator:{eq:GRADUATED}}}}}}first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{id considerationKind description givers{name}receivers{name}fulfilment outcomes(where:{state:{in:$states}fulfilment:{in:[UNMET PARTLY_MET]}not:{state:{eq:PARTLY_GRANTED}consideration:{operator:{eq:GRADUATED}}}}){pageInfo{hasNextPage endCursor}nodes{state effectiveAt fulfilment event{title realis startedAt participants(first:8){nodes{role asWritten actor{name}}}figures(first:8){nodes{measure of unit value low high qualifier parts(first:4){nodes{of value qualifier}}}}}claims(first:1){nodes{stance quotes{exact article{title}}}}}}conditions{pageInfo{hasNextPage endCursor}nodes{slug summary status selfAssessed statusBy{assessor{name}}issuers{name}}}}}}", hash: '08ebea7cc73eb1fc19676886ba4cbab3b0955200b238184de82d83c68d39d098', more: { 'considerations.nodes.outcomes': ["query GrantedWhileUnmetMore($moreId:ID!$moreFirst:Int$moreAfter:String$states:[OutcomeState!]=[GRANTED PARTLY_GRANTED]){node(id:$moreId){...on Consideration{outcomes(where:{state:{in:$states}fulfilment:{in:[UNMET PARTLY_MET]}not:{state:{eq:PARTLY_GRANTED}consideration:{operator:{eq:GRADUATED}}}}first:$moreFirst after:$moreAfter){pageInfo{hasNextPage endCursor}nodes{state effectiveAt fulfilment event{title realis startedAt participants(first:8){nodes{role asWritten actor{name}}}figures(first:8){nodes{measure of unit value low high qualifier parts(first:4){nodes{of value qualifier}}}}}claims(first:1){nodes{stance quotes{exact article{title}}}}}}}}}", '435f5405b9a4426cf692def631e0ad70e95a463f82728b809de11d1e93c41ebf'],
'considerations.nodes.conditions': ["query GrantedWhileUnmetMore($moreId:ID!$moreFirst:Int$moreAfter:String){node(id:$moreId){...on Consideration{conditions(first:$moreFirst after:$moreAfter){pageInfo{hasNextPage endCursor}nodes{slug summary status selfAssessed statusBy{assessor{name}}issuers{name}}}}}}", '599bc6554401c29d3d69ecb83e61cb31533636404bf4b79de5e61eef76675808'], } }

/**
 * Where was something good granted although what it was offered for had not been done by then: with the events, the roles and the conflicting figures?
 *
 * @example
 * for await (const node of grantedWhileUnmet(proviso)) console.log(node)
 */
export function grantedWhileUnmet(transport: Transport, variables?: GrantedWhileUnmetVariables, options?: RequestOptions): Pages<GrantedWhileUnmetResult> {
  return pages(transport, grantedWhileUnmetDocument, variables, { ...options, path: 'considerations' })
}

/** Variables of {@link guarantorsAndMonitors}. */
export interface GuarantorsAndMonitorsVariables {
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
  /** How many entries, from the start. Default 20, at most 100. */
  first?: number | null | undefined
  /** Only entries after this cursor. */
  after?: string | null | undefined
  /** How many entries, from the end. At most 100. */
  last?: number | null | undefined
  /** Only entries before this cursor. */
  before?: string | null | undefined
}

/** What {@link guarantorsAndMonitors} returns, page by page. */
export type GuarantorsAndMonitorsResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** Where the page stands in the list. */
  pageInfo: {
    /** Whether the list goes on after this page. */
    hasNextPage: boolean
    /** Whether the list has entries before this page. */
    hasPreviousPage: boolean
    /** The cursor of the first entry. Null for an empty page. */
    startCursor: string | null
    /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
    endCursor: string | null
  }
  /** The entries alone. */
  nodes: (GuarantorsAndMonitorsNode)[]
}

/** One entry of {@link guarantorsAndMonitors}. */
export type GuarantorsAndMonitorsNode = {
  /** A short name for addresses and queries, lower case with hyphens. */
  slug: string
  /** One sentence that says who requires what of whom. */
  summary: string
  /** Who vouches for it. */
  guarantors: ({
    /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
    slug: string
    /** The name by which the actor is best known in English. */
    name: string
  })[]
  /** Who watches over it. */
  monitors: ({
    /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
    slug: string
    /** The name by which the actor is best known in English. */
    name: string
  })[]
  /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
  statusAccordingToMonitors: ConditionStatus
  /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
  status: ConditionStatus
  /** Whether its status is the word of the target’s side. */
  selfAssessed: boolean
  /** The judgement by which it has its status. Null where nobody has judged. */
  statusBy: {
    /** Who judges. Null where the text names nobody known: then whoever says first that it was so judged counts as the assessor, and not who denies that. */
    assessor: {
      /** The name by which the actor is best known in English. */
      name: string
    } | null
  } | null
  /** The claims that state it, latest first: on whose word, in which sentence. */
  claims: {
    /** The entries alone. */
    nodes: ({
      /** How the words reach us. */
      attribution: Attribution
      /** How the speaker stands to what is claimed. */
      stance: Stance
      /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
      speaker: {
        /** The name by which the actor is best known in English. */
        name: string
      } | null
      /** The words that state it; with `knownAt`, those of texts that were known then. */
      quotes: ({
        /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
        exact: string | null
        /** The article that is quoted. */
        article: {
          /** The headline. */
          title: string
          /** When the article was published. Null where the publisher gives no date. */
          publishedAt: string | null
          /** Who published the article. */
          publisher: {
            /** The publisher's name as it writes it itself. */
            name: string
          }
        }
      })[]
    })[]
  }
}

const guarantorsAndMonitorsDocument: Operation = { text: "query GuarantorsAndMonitors($asOf:Moment$knownAt:Moment$first:Int$after:String$last:Int$before:String){conditions(asOf:$asOf knownAt:$knownAt where:{or:[{guarantors:{some:{}}}{monitors:{some:{}}}]}first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{slug summary guarantors{slug name}monitors{slug name}statusAccordingToMonitors:status(by:{role:MONITOR})status selfAssessed statusBy{assessor{name}}claims(first:1){nodes{attribution stance speaker{name}quotes{exact article{title publishedAt publisher{name}}}}}}}}", hash: 'b073793465dc3bd08372ecbe455de90846cade11bee974960956524039c24723' }

/**
 * Who guarantees that conditions are met, and who watches over it?
 *
 * @example
 * for await (const node of guarantorsAndMonitors(proviso)) console.log(node)
 */
export function guarantorsAndMonitors(transport: Transport, variables?: GuarantorsAndMonitorsVariables, options?: RequestOptions): Pages<GuarantorsAndMonitorsResult> {
  return pages(transport, guarantorsAndMonitorsDocument, variables, { ...options, path: 'conditions' })
}

/** Variables of {@link holdings}. */
export interface HoldingsVariables {
}

/** What {@link holdings} returns. */
export type HoldingsResult = {
  /** All articles. */
  articles: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
  }
  /** All actors. */
  actors: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
  }
  /** All events. */
  events: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
  }
  /** All conditions: requirements, demands, pledges and concerns. */
  conditions: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
  }
  /** All claims: who says what, in which words. */
  claims: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
  }
  /** All datasets that records belong to. */
  datasets: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
    /** The entries alone. */
    nodes: ({
      /** The dataset's name. */
      name: string
      /** One sentence that says what it holds. */
      description: string | null
      /** The licence under which its records are available. */
      licence: string | null
    })[]
  }
  /** All publishers of articles. */
  publishers: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
    /** The entries alone. */
    nodes: ({
      /** The publisher's name as it writes it itself. */
      name: string
      /** Its internet domain, lower case, without "www.". */
      domain: string | null
      /** The articles that it published, latest first. */
      articles: {
        /** How many entries the whole list has. Counted only when asked for. */
        totalCount: number
      }
    })[]
  }
  /** All origins: each import, and each writing by hand, latest first. */
  origins: {
    /** The entries alone. */
    nodes: ({
      /** What it is called: the name of the file, without its folder; the name of the key or of the agent. */
      name: string
      /** What sort of origin this is. */
      originKind: OriginKind
      /** When what it brought was recorded. */
      recordedAt: string
      /** How many records were created. */
      created: number
      /** How many records were changed. */
      updated: number
      /** How many records were there already, the same. */
      unchanged: number
      /** The dataset that the records belong to. */
      dataset: {
        /** The dataset's name. */
        name: string
      }
    })[]
  }
}

const holdingsDocument: Operation = { text: "query Holdings{articles{totalCount}actors{totalCount}events{totalCount}conditions{totalCount}claims{totalCount}datasets(first:100){totalCount nodes{name description licence}}publishers(first:100){totalCount nodes{name domain articles{totalCount}}}origins(first:20){nodes{name originKind recordedAt created updated unchanged dataset{name}}}}", hash: '9000fda27c4418ef38c1af7ca31f48da3d30709aa7ee5bb3894b4202d527bd57' }

/**
 * What the graph holds, and where it came from: datasets, publishers, imports.
 *
 * @example
 * const answer = await holdings(proviso)
 */
export function holdings(transport: Transport, variables?: HoldingsVariables, options?: RequestOptions): Promise<HoldingsResult> {
  return ask(transport, holdingsDocument, variables, options, '')
}

/** Variables of {@link linkedData}. */
export interface LinkedDataVariables {
  /** The global id. */
  id: string
}

/** What {@link linkedData} returns. */
export type LinkedDataResult = (
  | {
    __typename: 'Actor'
    /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
    id: string
    /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
    presentId: string
    /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
    slug: string
    /** The name by which the actor is best known in English. */
    name: string
    /** What kind of actor this is. */
    actorKind: ActorKind
    /** One sentence that says who this is. */
    actorDescription: string | null
    /** All names by which the actor goes, also those of actors that were found to be this one. */
    names: ({
      /** The name as written. */
      text: string
      /** The language of the name, as a BCP 47 tag; "und" where it belongs to none. */
      language: string
    })[]
    /** The actor’s identifiers in other systems, also those of actors that were found to be this one. */
    identifiers: ({
      /** The system: "wikidata", "iso3166-1-alpha-2", "iso3166-1-alpha-3", "cameo", "icews" or another. */
      scheme: string
      /** The identifier as that system writes it. */
      value: string
    })[]
  }
  | {
    __typename: 'Affiliation' | 'Agreement' | 'AgreementParty' | 'Article' | 'Assessment' | 'Bearing' | 'Change' | 'Condition' | 'ConditionParty' | 'Consideration' | 'ConsiderationParty' | 'Event' | 'Figure' | 'Origin' | 'Outcome' | 'Participation' | 'Publisher' | 'Revision' | 'Stage' | 'Topic'
    /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
    id: string
    /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
    presentId: string
  }
  | {
    __typename: 'Claim'
    /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
    id: string
    /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
    presentId: string
    /** How the speaker stands to what is claimed. */
    stance: Stance
    /** How the words reach us. */
    attribution: Attribution
    /** How sure the agent is that the text says this, from 0 to 1. Null where it gives no such number. */
    confidence: number | null
    /** When the words were said, where that is known. */
    saidAt: string | null
    /** When the words were published: a day, a month or a year counts as known from its end, or from when it was recorded if that came first. */
    reportedAt: string
    /** When Proviso learned of the claim. */
    recordedAt: string
    /** The speaker as the text names them ("a spokeswoman", "the ministry"). */
    speakerAsWritten: string | null
    /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
    speaker: {
      /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
      presentId: string
      /** The name by which the actor is best known in English. */
      name: string
    } | null
    /** Who read the claim out of the text. */
    agent: {
      /** What kind of agent it is. */
      kind: AgentKind
      /** The agent’s name. */
      name: string
      /** The agent’s version, where it has one. */
      version: string | null
    }
    /** The words that state it; with `knownAt`, those of texts that were known then. */
    quotes: ({
      /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
      presentId: string
    })[]
    /** What is claimed. Null where it is not known, or does not hold, in the perspective asked for. */
    subject: {
      /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
      presentId: string
    } | null
  }
  | {
    __typename: 'Dataset'
    /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
    id: string
    /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
    presentId: string
    /** The dataset's name. */
    datasetName: string
    /** One sentence that says what it holds. */
    description: string | null
    /** The licence under which its records are available. */
    licence: string | null
  }
  | {
    __typename: 'Quote'
    /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
    id: string
    /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
    presentId: string
    /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
    exact: string | null
    /** Up to 32 code points that stand before the quote. Null where it is withheld. */
    prefix: string | null
    /** Up to 32 code points that stand after the quote. Null where it is withheld. */
    suffix: string | null
    /** Where the quote starts in its revision's text, in Unicode code points counted from 0, inclusive. */
    startOffset: number
    /** Where the quote ends in its revision's text, in Unicode code points counted from 0, exclusive. */
    endOffset: number
    /** Why the words are withheld. Null where they are shown. */
    textWithheld: TextWithheld | null
    /** The text that the words are taken from. */
    revision: {
      /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
      presentId: string
    }
    /** The article that is quoted. */
    article: {
      /** The headline. */
      title: string
      /** Where the article was published, as it was given. No two articles share an address, however it is written. */
      url: string | null
      /** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
      language: string
      /** When the article was published. Null where the publisher gives no date. */
      publishedAt: string | null
      /** Who published the article. */
      publisher: {
        /** The publisher's name as it writes it itself. */
        name: string
      }
    }
  }
  | {
    __typename: 'Version'
    /** The global id of the version, by which `node` finds it again. It says when it was recorded. */
    id: string
    /** The same as `id`: a version is the same from wherever it is seen. */
    presentId: string
  }
) | null

const linkedDataDocument: Operation = { text: "query LinkedData($id:ID!){node(id:$id){__typename id presentId ...on Quote{exact prefix suffix startOffset endOffset textWithheld revision{presentId}article{title url language publishedAt publisher{name}}}...on Claim{stance attribution confidence saidAt reportedAt recordedAt speakerAsWritten speaker{presentId name}agent{kind name version}quotes{presentId}subject{...on Node{presentId}}}...on Actor{slug name actorKind actorDescription:description names{text language}identifiers{scheme value}}...on Dataset{datasetName:name description licence}}}", hash: 'a3a904ee2d66f68710d18dca03cf79f6484bf5cdb0e7b3b4c65b1c954c296306' }

/**
 * What linked data say of one quote, claim, actor or dataset.
 *
 * @example
 * const answer = await linkedData(proviso, { id: 'act_1' })
 */
export function linkedData(transport: Transport, variables: LinkedDataVariables, options?: RequestOptions): Promise<LinkedDataResult> {
  return ask(transport, linkedDataDocument, variables, options, 'node')
}

/** Variables of {@link node}. */
export interface NodeVariables {
  /** The global id. */
  id: string
}

/** What {@link node} returns. */
export type NodeResult = (
  | {
    __typename: 'Actor'
    /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
    id: string
    /** The name by which the actor is best known in English. */
    name: string
  }
  | {
    __typename: 'Affiliation' | 'Agreement' | 'AgreementParty' | 'Assessment' | 'Bearing' | 'Change' | 'Claim' | 'ConditionParty' | 'ConsiderationParty' | 'Dataset' | 'Figure' | 'Origin' | 'Outcome' | 'Participation' | 'Publisher' | 'Revision' | 'Stage' | 'Topic'
    /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
    id: string
  }
  | {
    __typename: 'Article'
    /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
    id: string
    /** The headline. */
    title: string
  }
  | {
    __typename: 'Condition'
    /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
    id: string
    /** One sentence that says who requires what of whom. */
    summary: string
  }
  | {
    __typename: 'Consideration'
    /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
    id: string
    /** One sentence that says what it is. */
    description: string | null
  }
  | {
    __typename: 'Event'
    /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
    id: string
    /** One line that says what happened. */
    title: string
  }
  | {
    __typename: 'Quote'
    /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
    id: string
    /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
    exact: string | null
  }
  | {
    __typename: 'Version'
    /** The global id of the version, by which `node` finds it again. It says when it was recorded. */
    id: string
  }
) | null

const nodeDocument: Operation = { text: "query Node($id:ID!){node(id:$id){__typename id ...on Actor{name}...on Article{title}...on Condition{summary}...on Consideration{description}...on Event{title}...on Quote{exact}}}", hash: 'd0b0b67eabba07163576c1bbbda902fd2f939a297100ccd67a6f68ca085b2a2d' }

/**
 * Anything by its global id.
 *
 * @example
 * const answer = await node(proviso, { id: 'con_1' })
 */
export function node(transport: Transport, variables: NodeVariables, options?: RequestOptions): Promise<NodeResult> {
  return ask(transport, nodeDocument, variables, options, 'node')
}

/** Variables of {@link nodes}. */
export interface NodesVariables {
  /** At most 100 global ids. */
  ids: readonly string[]
}

/** What {@link nodes} returns. */
export type NodesResult = ((
  | {
    __typename: 'Actor'
    /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
    id: string
    /** The name by which the actor is best known in English. */
    name: string
  }
  | {
    __typename: 'Affiliation' | 'Agreement' | 'AgreementParty' | 'Assessment' | 'Bearing' | 'Change' | 'Claim' | 'ConditionParty' | 'ConsiderationParty' | 'Dataset' | 'Figure' | 'Origin' | 'Outcome' | 'Participation' | 'Publisher' | 'Revision' | 'Stage' | 'Topic'
    /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
    id: string
  }
  | {
    __typename: 'Article'
    /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
    id: string
    /** The headline. */
    title: string
  }
  | {
    __typename: 'Condition'
    /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
    id: string
    /** One sentence that says who requires what of whom. */
    summary: string
  }
  | {
    __typename: 'Consideration'
    /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
    id: string
    /** One sentence that says what it is. */
    description: string | null
  }
  | {
    __typename: 'Event'
    /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
    id: string
    /** One line that says what happened. */
    title: string
  }
  | {
    __typename: 'Quote'
    /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
    id: string
    /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
    exact: string | null
  }
  | {
    __typename: 'Version'
    /** The global id of the version, by which `node` finds it again. It says when it was recorded. */
    id: string
  }
) | null)[]

const nodesDocument: Operation = { text: "query Nodes($ids:[ID!]!){nodes(ids:$ids){__typename id ...on Actor{name}...on Article{title}...on Condition{summary}...on Consideration{description}...on Event{title}...on Quote{exact}}}", hash: '484e1145e014c9c43842e157ceeb818c08598f45c1b321364a49f80855d77506' }

/**
 * Several things by their global ids, in that order; null where there is none.
 *
 * @example
 * const answer = await nodes(proviso, { ids: ['con_1', 'act_1'] })
 */
export function nodes(transport: Transport, variables: NodesVariables, options?: RequestOptions): Promise<NodesResult> {
  return ask(transport, nodesDocument, variables, options, 'nodes')
}

/** Variables of {@link origins}. */
export interface OriginsVariables {
  /** How many entries, from the start. Default 20, at most 100. */
  first?: number | null | undefined
  /** Only entries after this cursor. */
  after?: string | null | undefined
  /** How many entries, from the end. At most 100. */
  last?: number | null | undefined
  /** Only entries before this cursor. */
  before?: string | null | undefined
  /** Only entries like this. */
  where?: OriginWhere | null | undefined
  /** The order: by the first key, then by the next, and at last by id. Default: ID DESC. */
  orderBy?: readonly OriginOrderBy[] | null | undefined
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
}

/** What {@link origins} returns, page by page. */
export type OriginsResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** Where the page stands in the list. */
  pageInfo: {
    /** Whether the list goes on after this page. */
    hasNextPage: boolean
    /** Whether the list has entries before this page. */
    hasPreviousPage: boolean
    /** The cursor of the first entry. Null for an empty page. */
    startCursor: string | null
    /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
    endCursor: string | null
  }
  /** The entries alone. */
  nodes: (OriginsNode)[]
}

/** One entry of {@link origins}. */
export type OriginsNode = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** What sort of origin this is. */
  originKind: OriginKind
  /** What it is called: the name of the file, without its folder; the name of the key or of the agent. */
  name: string
  /** When what it brought was recorded. */
  recordedAt: string
  /** How many records were created. */
  created: number
  /** How many records were changed. */
  updated: number
  /** How many records were there already, the same. */
  unchanged: number
  /** The dataset that the records belong to. */
  dataset: {
    /** The dataset's name. */
    name: string
  }
}

const originsDocument: Operation = { text: "query Origins($first:Int$after:String$last:Int$before:String$where:OriginWhere$orderBy:[OriginOrderBy!]$asOf:Moment$knownAt:Moment){origins(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy asOf:$asOf knownAt:$knownAt){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{id originKind name recordedAt created updated unchanged dataset{name}}}}", hash: 'd75f28cd1ea00dcc337efc3a9b2024ddc8305491100914a34ac4bcfc818268d8' }

/**
 * Imports and other origins of records, latest first.
 *
 * @example
 * for await (const node of origins(proviso)) console.log(node)
 */
export function origins(transport: Transport, variables?: OriginsVariables, options?: RequestOptions): Pages<OriginsResult> {
  return pages(transport, originsDocument, variables, { ...options, path: 'origins' })
}

/** Variables of {@link outcomes}. */
export interface OutcomesVariables {
  /** How many entries, from the start. Default 20, at most 100. */
  first?: number | null | undefined
  /** Only entries after this cursor. */
  after?: string | null | undefined
  /** How many entries, from the end. At most 100. */
  last?: number | null | undefined
  /** Only entries before this cursor. */
  before?: string | null | undefined
  /** Only entries like this. */
  where?: OutcomeWhere | null | undefined
  /** The order: by the first key, then by the next, and at last by id. Default: EFFECTIVE_AT DESC. */
  orderBy?: readonly OutcomeOrderBy[] | null | undefined
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
}

/** What {@link outcomes} returns, page by page. */
export type OutcomesResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** Where the page stands in the list. */
  pageInfo: {
    /** Whether the list goes on after this page. */
    hasNextPage: boolean
    /** Whether the list has entries before this page. */
    hasPreviousPage: boolean
    /** The cursor of the first entry. Null for an empty page. */
    startCursor: string | null
    /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
    endCursor: string | null
  }
  /** The entries alone. */
  nodes: (OutcomesNode)[]
}

/** One entry of {@link outcomes}. */
export type OutcomesNode = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** What became of it. */
  state: OutcomeState | null
  /** From when this holds. */
  effectiveAt: string
  /** The consideration. */
  consideration: {
    /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for a consideration that is given none. */
    slug: string
    /** What kind of thing it is. */
    considerationKind: ConsiderationKind
    /** One sentence that says what it is. */
    description: string | null
  } | null
  /** The event by which it came about. */
  event: {
    /** One line that says what happened. */
    title: string
    /** When it began or took place. */
    startedAt: string | null
  } | null
}

const outcomesDocument: Operation = { text: "query Outcomes($first:Int$after:String$last:Int$before:String$where:OutcomeWhere$orderBy:[OutcomeOrderBy!]$asOf:Moment$knownAt:Moment){outcomes(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy asOf:$asOf knownAt:$knownAt){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{id state effectiveAt consideration{slug considerationKind description}event{title startedAt}}}}", hash: '4962e2cd3fc0176374fa6e92889ca920ed69e72231bc1c13af8a2b1ec66b0c89' }

/**
 * What became of considerations, latest first.
 *
 * @example
 * for await (const node of outcomes(proviso)) console.log(node)
 */
export function outcomes(transport: Transport, variables?: OutcomesVariables, options?: RequestOptions): Pages<OutcomesResult> {
  return pages(transport, outcomesDocument, variables, { ...options, path: 'outcomes' })
}

/** Variables of {@link overdue}. */
export interface OverdueVariables {
  /** The day for which it is asked: what had to be met before it began. */
  on: string | Date
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
  /** Only entries like this. */
  where?: ConditionWhere | null | undefined
  /** How many entries, from the start. Default 20, at most 100. */
  first?: number | null | undefined
  /** Only entries after this cursor. */
  after?: string | null | undefined
  /** How many entries, from the end. At most 100. */
  last?: number | null | undefined
  /** Only entries before this cursor. */
  before?: string | null | undefined
}

/** What {@link overdue} returns, page by page. */
export type OverdueResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** Where the page stands in the list. */
  pageInfo: {
    /** Whether the list goes on after this page. */
    hasNextPage: boolean
    /** Whether the list has entries before this page. */
    hasPreviousPage: boolean
    /** The cursor of the first entry. Null for an empty page. */
    startCursor: string | null
    /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
    endCursor: string | null
  }
  /** The entries alone. */
  nodes: (OverdueNode)[]
}

/** One entry of {@link overdue}. */
export type OverdueNode = {
  /** A short name for addresses and queries, lower case with hyphens. */
  slug: string
  /** One sentence that says who requires what of whom. */
  summary: string
  /** By when, where a time is set: it is due when that moment is over. Of what must not be done, when the ban ends: that is never overdue. */
  deadline: string | null
  /** The time limit in the words of the text ("within 48 hours"). */
  deadlineAsWritten: string | null
  /** Who sets it. */
  issuers: ({
    /** The name by which the actor is best known in English. */
    name: string
  })[]
  /** Who has to meet it. */
  targets: ({
    /** The name by which the actor is best known in English. */
    name: string
  })[]
  /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
  status: ConditionStatus
  /** Whether its status is the word of the target’s side. */
  selfAssessed: boolean
  /** The judgement by which it has its status. Null where nobody has judged. */
  statusBy: {
    /** The time for which the judgement holds. */
    judgedAt: string
    /** Who judges. Null where the text names nobody known: then whoever says first that it was so judged counts as the assessor, and not who denies that. */
    assessor: {
      /** The name by which the actor is best known in English. */
      name: string
    } | null
    /** On whose word. */
    claims: {
      /** The entries alone. */
      nodes: ({
        /** How the speaker stands to what is claimed. */
        stance: Stance
        /** The words that state it; with `knownAt`, those of texts that were known then. */
        quotes: ({
          /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
          exact: string | null
          /** The article that is quoted. */
          article: {
            /** The headline. */
            title: string
            /** When the article was published. Null where the publisher gives no date. */
            publishedAt: string | null
          }
        })[]
      })[]
    }
  } | null
}

const overdueDocument: Operation = { text: "query Overdue($on:Moment!$knownAt:Moment$where:ConditionWhere={}$first:Int$after:String$last:Int$before:String){conditions(asOf:$on knownAt:$knownAt where:{and:[$where{deadline:{isNull:false}not:{deadline:{gte:$on}}polarity:{ne:MUST_NOT}}{or:[{status:{statusClass:[UNJUDGED OPEN PART FAILED]}}{status:{statusClass:[DONE]}selfAssessed:{eq:true}}]}]}orderBy:[{field:DEADLINE}]first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{slug summary deadline deadlineAsWritten issuers{name}targets{name}status selfAssessed statusBy{judgedAt assessor{name}claims(first:1){nodes{stance quotes{exact article{title publishedAt}}}}}}}}", hash: '3cc04ff13c7219b0a755e0ceec76851842b038db400adce1c27caa4b3b7f336f' }

/**
 * Which conditions were to be met by a day, and are not, in the words of the time limit, with the last word on each?
 *
 * @example
 * for await (const node of overdue(proviso, { on: '2021-12-31' })) console.log(node)
 */
export function overdue(transport: Transport, variables: OverdueVariables, options?: RequestOptions): Pages<OverdueResult> {
  return pages(transport, overdueDocument, variables, { ...options, path: 'conditions' })
}

/** Variables of {@link pathBetween}. */
export interface PathBetweenVariables {
  /** The actor at the start. */
  from: ActorBy
  /** The actor at the end. */
  to: ActorBy
  /** What may link the actors on the path. Default: all. */
  via?: readonly ActorLink[] | null | undefined
  /** Over how many links at most, 1 to 4. Default 3. */
  maxLength?: number | null | undefined
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
}

/** What {@link pathBetween} returns. */
export type PathBetweenResult = ({
  /** What links it to the actor before it. Null for the first. */
  via: ActorLink | null
  /** The actor. */
  actor: {
    /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
    slug: string
    /** The name by which the actor is best known in English. */
    name: string
    /** What kind of actor this is. */
    actorKind: ActorKind
  }
})[]

const pathBetweenDocument: Operation = { text: "query PathBetween($from:ActorBy!$to:ActorBy!$via:[ActorLink!]$maxLength:Int$asOf:Moment$knownAt:Moment){pathBetween(from:$from to:$to via:$via maxLength:$maxLength asOf:$asOf knownAt:$knownAt){via actor{slug name actorKind}}}", hash: '29e2a8dbaf8a6040b73dd3a8cf7af00107a9108d4c6488d59b0a23219875df41' }

/**
 * How two actors are linked: the shortest way over affiliations, conditions and events.
 *
 * @example
 * const answer = await pathBetween(proviso, { from: { slug: 'france' }, to: { slug: 'russia' } })
 */
export function pathBetween(transport: Transport, variables: PathBetweenVariables, options?: RequestOptions): Promise<PathBetweenResult> {
  return ask(transport, pathBetweenDocument, variables, options, 'pathBetween')
}

/** Variables of {@link publishers}. */
export interface PublishersVariables {
  /** How many entries, from the start. Default 20, at most 100. */
  first?: number | null | undefined
  /** Only entries after this cursor. */
  after?: string | null | undefined
  /** How many entries, from the end. At most 100. */
  last?: number | null | undefined
  /** Only entries before this cursor. */
  before?: string | null | undefined
  /** Only entries like this. */
  where?: PublisherWhere | null | undefined
  /** The order: by the first key, then by the next, and at last by id. Default: NAME ASC. */
  orderBy?: readonly PublisherOrderBy[] | null | undefined
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
}

/** What {@link publishers} returns, page by page. */
export type PublishersResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** Where the page stands in the list. */
  pageInfo: {
    /** Whether the list goes on after this page. */
    hasNextPage: boolean
    /** Whether the list has entries before this page. */
    hasPreviousPage: boolean
    /** The cursor of the first entry. Null for an empty page. */
    startCursor: string | null
    /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
    endCursor: string | null
  }
  /** The entries alone. */
  nodes: (PublishersNode)[]
}

/** One entry of {@link publishers}. */
export type PublishersNode = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** The publisher's name as it writes it itself. */
  name: string
  /** Its internet domain, lower case, without "www.". */
  domain: string | null
  /** The articles that it published, latest first. */
  articles: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
  }
}

const publishersDocument: Operation = { text: "query Publishers($first:Int$after:String$last:Int$before:String$where:PublisherWhere$orderBy:[PublisherOrderBy!]$asOf:Moment$knownAt:Moment){publishers(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy asOf:$asOf knownAt:$knownAt){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{id name domain articles{totalCount}}}}", hash: '64d8796b8abb7a6850f8bc5d5f74371421b81c79fbfe45b095a845656f7cf672' }

/**
 * Publishers of articles, by name.
 *
 * @example
 * for await (const node of publishers(proviso)) console.log(node)
 */
export function publishers(transport: Transport, variables?: PublishersVariables, options?: RequestOptions): Pages<PublishersResult> {
  return pages(transport, publishersDocument, variables, { ...options, path: 'publishers' })
}

/** Variables of {@link requirementHistory}. */
export interface RequirementHistoryVariables {
  /** The slug of the topic that the requirement is about, or of a broader one. */
  topic: string
  /** The slug of the actor that has to meet it. */
  target: string
  /** How many entries, from the start. Default 20, at most 100. */
  first?: number | null | undefined
  /** Only entries after this cursor. */
  after?: string | null | undefined
  /** How many entries, from the end. At most 100. */
  last?: number | null | undefined
  /** Only entries before this cursor. */
  before?: string | null | undefined
}

/** What {@link requirementHistory} returns, page by page. */
export type RequirementHistoryResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** Where the page stands in the list. */
  pageInfo: {
    /** Whether the list goes on after this page. */
    hasNextPage: boolean
    /** Whether the list has entries before this page. */
    hasPreviousPage: boolean
    /** The cursor of the first entry. Null for an empty page. */
    startCursor: string | null
    /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
    endCursor: string | null
  }
  /** The entries alone. */
  nodes: (RequirementHistoryNode)[]
}

/** One entry of {@link requirementHistory}. */
export type RequirementHistoryNode = {
  /** A short name for addresses and queries, lower case with hyphens. */
  slug: string
  /** When it was first stated: at the earliest of the events known to state it, as far as they occurred, of when it was said or reported by claims that assert or hedge it, and of the judgements of it; events and judgements that are merely denied or questioned tell nothing. Null where none of these is known. */
  firstStatedAt: string | null
  /** With what force it is put. */
  force: ConditionForce
  /** How formally it is put. */
  formality: Formality
  /** One sentence that says who requires what of whom. */
  summary: string
  /** Who sets it. */
  issuers: ({
    /** The name by which the actor is best known in English. */
    name: string
  })[]
  /** All that is on offer, or threatened, for it: what it names, and that in whose terms it stands. */
  considerations: ({
    /** What kind of thing it is. */
    considerationKind: ConsiderationKind
    /** Whether it is something good that is promised, or something bad that is threatened. */
    sign: ConsiderationSign
    /** One sentence that says what it is. */
    description: string | null
  })[]
  /** The earlier condition that this one takes the place of. */
  supersedes: {
    /** A short name for addresses and queries, lower case with hyphens. */
    slug: string
  } | null
  /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
  status: ConditionStatus
  /** Whether its status is the word of the target’s side. */
  selfAssessed: boolean
  /** The judgement by which it has its status. Null where nobody has judged. */
  statusBy: {
    /** Who judges. Null where the text names nobody known: then whoever says first that it was so judged counts as the assessor, and not who denies that. */
    assessor: {
      /** The name by which the actor is best known in English. */
      name: string
    } | null
  } | null
  /** The claims that state it, latest first: on whose word, in which sentence. */
  claims: {
    /** The entries alone. */
    nodes: ({
      /** How the speaker stands to what is claimed. */
      stance: Stance
      /** How the words reach us. */
      attribution: Attribution
      /** The words that state it; with `knownAt`, those of texts that were known then. */
      quotes: ({
        /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
        exact: string | null
        /** The article that is quoted. */
        article: {
          /** The headline. */
          title: string
          /** Where the article was published, as it was given. No two articles share an address, however it is written. */
          url: string | null
          /** When the article was published. Null where the publisher gives no date. */
          publishedAt: string | null
          /** Who published the article. */
          publisher: {
            /** The publisher's name as it writes it itself. */
            name: string
          }
        }
      })[]
    })[]
  }
}

const requirementHistoryDocument: Operation = { text: "query RequirementHistory($topic:String!$target:String!$first:Int$after:String$last:Int$before:String){conditions(where:{topic:{within:{slug:$topic}}targets:{some:{slug:{eq:$target}}}}orderBy:[{field:FIRST_STATED_AT direction:ASC}]first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{slug firstStatedAt force formality summary issuers{name}considerations{considerationKind sign description}supersedes{slug}status selfAssessed statusBy{assessor{name}}claims(first:1){nodes{stance attribution quotes{exact article{title url publishedAt publisher{name}}}}}}}}", hash: '4868c5529c5ab3d974150b755e469ebb077aa593b12e595d3de00589ef22d83e' }

/**
 * How did one requirement change force, formality and consideration across issuers and months?
 *
 * @example
 * for await (const node of requirementHistory(proviso, { topic: 'safe-passage', target: 'taliban' })) console.log(node)
 */
export function requirementHistory(transport: Transport, variables: RequirementHistoryVariables, options?: RequestOptions): Pages<RequirementHistoryResult> {
  return pages(transport, requirementHistoryDocument, variables, { ...options, path: 'conditions' })
}

/** Variables of {@link requirementsAsKnown}. */
export interface RequirementsAsKnownVariables {
  /** The slug of the actor that has to meet the conditions. */
  target: string
  /** The slugs of the actors that set them: conditions of any of these. */
  issuers: readonly string[]
  /** The day: as things stood then, and without anything reported later. */
  on: string | Date
  /** How many entries, from the start. Default 20, at most 100. */
  first?: number | null | undefined
  /** Only entries after this cursor. */
  after?: string | null | undefined
  /** How many entries, from the end. At most 100. */
  last?: number | null | undefined
  /** Only entries before this cursor. */
  before?: string | null | undefined
}

/** What {@link requirementsAsKnown} returns, page by page. */
export type RequirementsAsKnownResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** Where the page stands in the list. */
  pageInfo: {
    /** Whether the list goes on after this page. */
    hasNextPage: boolean
    /** Whether the list has entries before this page. */
    hasPreviousPage: boolean
    /** The cursor of the first entry. Null for an empty page. */
    startCursor: string | null
    /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
    endCursor: string | null
  }
  /** The entries alone. */
  nodes: (RequirementsAsKnownNode)[]
}

/** One entry of {@link requirementsAsKnown}. */
export type RequirementsAsKnownNode = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** A short name for addresses and queries, lower case with hyphens. */
  slug: string
  /** One sentence that says who requires what of whom. */
  summary: string
  /** With what force it is put. */
  force: ConditionForce
  /** How formally it is put. */
  formality: Formality
  /** What it is about, first of all. */
  topic: {
    /** A short name for addresses and queries, lower case with hyphens. */
    slug: string
    /** What it is called. */
    name: string
  }
  /** When it was first stated: at the earliest of the events known to state it, as far as they occurred, of when it was said or reported by claims that assert or hedge it, and of the judgements of it; events and judgements that are merely denied or questioned tell nothing. Null where none of these is known. */
  firstStatedAt: string | null
  /** Who sets it. */
  issuers: ({
    /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
    slug: string
    /** The name by which the actor is best known in English. */
    name: string
  })[]
  /** All that is on offer, or threatened, for it: what it names, and that in whose terms it stands. */
  considerations: ({
    /** What kind of thing it is. */
    considerationKind: ConsiderationKind
    /** Whether it is something good that is promised, or something bad that is threatened. */
    sign: ConsiderationSign
    /** One sentence that says what it is. */
    description: string | null
  })[]
  /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
  status: ConditionStatus
  /** Whether its status is the word of the target’s side. */
  selfAssessed: boolean
  /** The judgement by which it has its status. Null where nobody has judged. */
  statusBy: {
    /** Who judges. Null where the text names nobody known: then whoever says first that it was so judged counts as the assessor, and not who denies that. */
    assessor: {
      /** The name by which the actor is best known in English. */
      name: string
    } | null
  } | null
  /** The claims that state it, latest first: on whose word, in which sentence. */
  claims: {
    /** Where the page stands in the list. */
    pageInfo: {
      /** Whether the list goes on after this page. */
      hasNextPage: boolean
      /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
      endCursor: string | null
    }
    /** The entries alone. */
    nodes: ({
      /** How the speaker stands to what is claimed. */
      stance: Stance
      /** How the words reach us. */
      attribution: Attribution
      /** When the words were published: a day, a month or a year counts as known from its end, or from when it was recorded if that came first. */
      reportedAt: string
      /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
      speaker: {
        /** The name by which the actor is best known in English. */
        name: string
      } | null
      /** The words that state it; with `knownAt`, those of texts that were known then. */
      quotes: ({
        /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
        exact: string | null
        /** The article that is quoted. */
        article: {
          /** The headline. */
          title: string
          /** Where the article was published, as it was given. No two articles share an address, however it is written. */
          url: string | null
          /** When the article was published. Null where the publisher gives no date. */
          publishedAt: string | null
          /** Who published the article. */
          publisher: {
            /** The publisher's name as it writes it itself. */
            name: string
          }
        }
      })[]
    })[]
  }
}

const requirementsAsKnownDocument: Operation = { text: "query RequirementsAsKnown($target:String!$issuers:[String!]!$on:Moment!$first:Int$after:String$last:Int$before:String){conditions(asOf:$on knownAt:$on where:{targets:{some:{slug:{eq:$target}}}issuers:{some:{slug:{in:$issuers}}}}first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{id slug summary force formality topic{slug name}firstStatedAt issuers{slug name}considerations{considerationKind sign description}status selfAssessed statusBy{assessor{name}}claims(first:5){pageInfo{hasNextPage endCursor}nodes{stance attribution reportedAt speaker{name}quotes{exact article{title url publishedAt publisher{name}}}}}}}}", hash: 'cdcacbac8ba92a490ce8ba715ed8bfe7f3c3cfbd7fe524053bbf2841d36697e2', more: { 'conditions.nodes.claims': ["query RequirementsAsKnownMore($moreId:ID!$moreFirst:Int=5$moreAfter:String){node(id:$moreId){...on Condition{claims(first:$moreFirst after:$moreAfter){pageInfo{hasNextPage endCursor}nodes{stance attribution reportedAt speaker{name}quotes{exact article{title url publishedAt publisher{name}}}}}}}}", '7cfaa269b38df10a20960cbdd20171b2a17bdc537bb0ecbe6ad808751cd999f3'], } }

/**
 * What do these issuers require of this target, as known on a day: for which consideration, with what force, and which sentence says so?
 *
 * @example
 * for await (const node of requirementsAsKnown(proviso, { target: 'taliban', issuers: ['united-states', 'european-union'], on: '2021-12-05' })) console.log(node)
 */
export function requirementsAsKnown(transport: Transport, variables: RequirementsAsKnownVariables, options?: RequestOptions): Pages<RequirementsAsKnownResult> {
  return pages(transport, requirementsAsKnownDocument, variables, { ...options, path: 'conditions' })
}

/** Variables of {@link search}. */
export interface SearchVariables {
  /** What to search for. */
  query: string
  /** How many entries, from the start. Default 20, at most 100. */
  first?: number | null | undefined
  /** Only entries after this cursor. */
  after?: string | null | undefined
  /** How many entries, from the end. At most 100. */
  last?: number | null | undefined
  /** Only entries before this cursor. */
  before?: string | null | undefined
  /** What kinds of things to search. Default: all. */
  types?: readonly SearchType[] | null | undefined
  /** Which things may be found. */
  where?: SearchWhere | null | undefined
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
}

/** What {@link search} returns, page by page. */
export type SearchResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** Where the page stands in the list. */
  pageInfo: {
    /** Whether the list goes on after this page. */
    hasNextPage: boolean
    /** Whether the list has entries before this page. */
    hasPreviousPage: boolean
    /** The cursor of the first entry. Null for an empty page. */
    startCursor: string | null
    /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
    endCursor: string | null
  }
  /** Up to five actors with names like the query, the likest first: for names that were misspelt. */
  didYouMean: ({
    /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
    slug: string
    /** The name by which the actor is best known in English. */
    name: string
  })[]
  /** The entries with their cursors. */
  nodes: (SearchNode)[]
}

/** One entry of {@link search}. */
export type SearchNode = {
  /** How well it matches: cover density with titles weighing most. Comparable within one search only. */
  score: number
  /** The words around the places that match best. Null where they are withheld. */
  snippet: string | null
  /** All places that match. */
  highlights: ({
    /** The field of the object in which they stand: `title`, `text`, `names`…. */
    field: string
    /** Of a list, such as `names`: in which of its entries they stand, counted from 0. Null for other fields. */
    item: number | null
    /** The words as they stand there. Null where they are withheld. */
    text: string | null
    /** Where they start in the text of the field, or of the entry, in Unicode code points counted from 0, inclusive. */
    startOffset: number
    /** Where they end there, in Unicode code points counted from 0, exclusive. */
    endOffset: number
  })[]
  /** The entry itself. */
  node: (
    | {
      __typename: 'Actor'
      /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
      id: string
      /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
      slug: string
      /** The name by which the actor is best known in English. */
      name: string
      /** What kind of actor this is. */
      actorKind: ActorKind
    }
    | {
      __typename: 'Article'
      /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
      id: string
      /** The headline. */
      title: string
      /** Where the article was published, as it was given. No two articles share an address, however it is written. */
      url: string | null
      /** When the article was published. Null where the publisher gives no date. */
      publishedAt: string | null
      /** The records of datasets that it came in by, the first first: `article(by: { record })` finds it by each of them in every database. */
      records: ({
        /** The dataset's name. */
        dataset: string
        /** The key that the dataset's authors chose. */
        key: string
      })[]
    }
    | {
      __typename: 'Condition'
      /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
      id: string
      /** A short name for addresses and queries, lower case with hyphens. */
      slug: string
      /** One sentence that says who requires what of whom. */
      summary: string
      /** With what force it is put. */
      force: ConditionForce
    }
    | {
      __typename: 'Event'
      /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
      id: string
      /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for an event that is given none. */
      slug: string
      /** One line that says what happened. */
      title: string
      /** The broad category: one of the 16 of the PLOVER ontology, STATEMENT or OTHER. */
      eventType: EventType
      /** When it began or took place. */
      startedAt: string | null
    }
  )
}

const searchDocument: Operation = { text: "query Search($query:String!$first:Int$after:String$last:Int$before:String$types:[SearchType!]$where:SearchWhere$asOf:Moment$knownAt:Moment){search(query:$query first:$first after:$after last:$last before:$before types:$types where:$where asOf:$asOf knownAt:$knownAt){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}didYouMean{slug name}nodes:edges{score snippet highlights{field item text startOffset endOffset}node{__typename ...on Actor{id slug name actorKind}...on Article{id title url publishedAt records{dataset key}}...on Condition{id slug summary force}...on Event{id slug title eventType startedAt}}}}}", hash: '2a5ac2026a068919b8ea152aec84002ac0756f2031d4dfa334e2ff01ef3ab7f7' }

/**
 * Full-text search in articles, actors, events and conditions, best first; each hit with its words in context.
 *
 * @example
 * for await (const node of search(proviso, { query: 'safe passage' })) console.log(node)
 */
export function search(transport: Transport, variables: SearchVariables, options?: RequestOptions): Pages<SearchResult> {
  return pages(transport, searchDocument, variables, { ...options, path: 'search' })
}

/** Variables of {@link siteMap}. */
export interface SiteMapVariables {
}

/** What {@link siteMap} returns. */
export type SiteMapResult = {
  /** All actors. */
  actors: {
    /** The entries alone. */
    nodes: ({
      /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
      slug: string
    })[]
  }
  /** All conditions: requirements, demands, pledges and concerns. */
  conditions: {
    /** The entries alone. */
    nodes: ({
      /** A short name for addresses and queries, lower case with hyphens. */
      slug: string
    })[]
  }
  /** All events. */
  events: {
    /** The entries alone. */
    nodes: ({
      /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for an event that is given none. */
      slug: string
    })[]
  }
  /** All agreements: ceasefires, programmes, treaties, resolutions. */
  agreements: {
    /** The entries alone. */
    nodes: ({
      /** A short name for addresses and queries, lower case with hyphens. */
      slug: string
    })[]
  }
  /** All articles. */
  articles: {
    /** The entries alone. */
    nodes: ({
      /** The records of datasets that it came in by, the first first: `article(by: { record })` finds it by each of them in every database. */
      records: ({
        /** The dataset's name. */
        dataset: string
        /** The key that the dataset's authors chose. */
        key: string
      })[]
    })[]
  }
}

const siteMapDocument: Operation = { text: "query SiteMap{actors(first:100 orderBy:[{field:ID direction:DESC}]){nodes{slug}}conditions(first:100 orderBy:[{field:ID direction:DESC}]){nodes{slug}}events(first:100 orderBy:[{field:ID direction:DESC}]){nodes{slug}}agreements(first:100 orderBy:[{field:ID direction:DESC}]){nodes{slug}}articles(first:100 orderBy:[{field:ID direction:DESC}]){nodes{records{dataset key}}}}", hash: 'aca9a63c3ee77f16e3150ad2a344b827cb65c3680df522e5f994b4713c9e9a85' }

/**
 * What search engines are told of: of each kind the latest.
 *
 * @example
 * const answer = await siteMap(proviso)
 */
export function siteMap(transport: Transport, variables?: SiteMapVariables, options?: RequestOptions): Promise<SiteMapResult> {
  return ask(transport, siteMapDocument, variables, options, '')
}

/** Variables of {@link statusAccordingTo}. */
export interface StatusAccordingToVariables {
  /** The slug of the actor whose word is asked for. */
  actor: string
  /** As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below. */
  asOf?: string | Date | null | undefined
  /** As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below. */
  knownAt?: string | Date | null | undefined
  /** How many entries, from the start. Default 20, at most 100. */
  first?: number | null | undefined
  /** Only entries after this cursor. */
  after?: string | null | undefined
  /** How many entries, from the end. At most 100. */
  last?: number | null | undefined
  /** Only entries before this cursor. */
  before?: string | null | undefined
}

/** What {@link statusAccordingTo} returns, page by page. */
export type StatusAccordingToResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** Where the page stands in the list. */
  pageInfo: {
    /** Whether the list goes on after this page. */
    hasNextPage: boolean
    /** Whether the list has entries before this page. */
    hasPreviousPage: boolean
    /** The cursor of the first entry. Null for an empty page. */
    startCursor: string | null
    /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
    endCursor: string | null
  }
  /** The entries alone. */
  nodes: (StatusAccordingToNode)[]
}

/** One entry of {@link statusAccordingTo}. */
export type StatusAccordingToNode = {
  /** A short name for addresses and queries, lower case with hyphens. */
  slug: string
  /** One sentence that says who requires what of whom. */
  summary: string
  /** Who sets it. */
  issuers: ({
    /** The name by which the actor is best known in English. */
    name: string
  })[]
  /** Who has to meet it. */
  targets: ({
    /** The name by which the actor is best known in English. */
    name: string
  })[]
  /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
  accordingToActor: ConditionStatus
  /** The judgement by which it has its status. Null where nobody has judged. */
  judgement: {
    /** The time for which the judgement holds. */
    judgedAt: string
    /** On whose word. */
    claims: {
      /** The entries alone. */
      nodes: ({
        /** How the words reach us. */
        attribution: Attribution
        /** How the speaker stands to what is claimed. */
        stance: Stance
        /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
        speaker: {
          /** The name by which the actor is best known in English. */
          name: string
        } | null
        /** The words that state it; with `knownAt`, those of texts that were known then. */
        quotes: ({
          /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
          exact: string | null
          /** The article that is quoted. */
          article: {
            /** The headline. */
            title: string
            /** When the article was published. Null where the publisher gives no date. */
            publishedAt: string | null
            /** Who published the article. */
            publisher: {
              /** The publisher's name as it writes it itself. */
              name: string
            }
          }
        })[]
      })[]
    }
  } | null
  /** Whether two of its assessors disagree: their words, said without reservations, are of different classes among DONE, PART and FAILED, of moments with at most `window` days between them, and, where it recurs, of one week, month, quarter or year of UTC. */
  disputed: boolean
  /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
  status: ConditionStatus
  /** Whether its status is the word of the target’s side. */
  selfAssessed: boolean
  /** The judgement by which it has its status. Null where nobody has judged. */
  statusBy: {
    /** Who judges. Null where the text names nobody known: then whoever says first that it was so judged counts as the assessor, and not who denies that. */
    assessor: {
      /** The name by which the actor is best known in English. */
      name: string
    } | null
  } | null
}

const statusAccordingToDocument: Operation = { text: "query StatusAccordingTo($actor:String!$asOf:Moment$knownAt:Moment$first:Int$after:String$last:Int$before:String){conditions(asOf:$asOf knownAt:$knownAt where:{assessments:{some:{assessor:{slug:{eq:$actor}}}}}first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{slug summary issuers{name}targets{name}accordingToActor:status(by:{actor:{slug:$actor}})judgement:statusBy(by:{actor:{slug:$actor}}){judgedAt claims(first:1){nodes{attribution stance speaker{name}quotes{exact article{title publishedAt publisher{name}}}}}}disputed status selfAssessed statusBy{assessor{name}}}}}", hash: '4c092bde1e357764dc33eeb1324ed6679d4e198cc4c4e80aee87f6d7d1f9461e' }

/**
 * How do conditions stand according to one actor, and according to everybody else?
 *
 * @example
 * for await (const node of statusAccordingTo(proviso, { actor: 'european-union' })) console.log(node)
 */
export function statusAccordingTo(transport: Transport, variables: StatusAccordingToVariables, options?: RequestOptions): Pages<StatusAccordingToResult> {
  return pages(transport, statusAccordingToDocument, variables, { ...options, path: 'conditions' })
}

/** Variables of {@link topic}. */
export interface TopicVariables {
  /** Which one. */
  by: TopicBy
}

/** What {@link topic} returns. */
export type TopicResult = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** A short name for addresses and queries, lower case with hyphens. */
  slug: string
  /** What it is called. */
  name: string
  /** One sentence that says what belongs to it. */
  description: string | null
  /** Whether Proviso ships it. What datasets add to it stays beside what it is shipped with. */
  isShipped: boolean
  /** How many topics lie on the way to it from the broadest above it, both counted: 1 for a broadest. */
  level: number
  /** What it is called in schemes of codes. */
  codes: ({
    /** The scheme: "imf-mona", "cap". */
    scheme: string
    /** The code as that scheme writes it. */
    value: string
  })[]
  /** The topic of which it is a part. Null for a broadest. */
  broader: {
    /** A short name for addresses and queries, lower case with hyphens. */
    slug: string
    /** What it is called. */
    name: string
  } | null
  /** The topics that are parts of it. */
  narrower: ({
    /** A short name for addresses and queries, lower case with hyphens. */
    slug: string
    /** What it is called. */
    name: string
    /** The conditions that are about it first of all. Those about narrower topics as well: `conditions(where: { topic: { within: { slug: "…" } } })`. */
    conditions: {
      /** How many entries the whole list has. Counted only when asked for. */
      totalCount: number
    }
  })[]
  /** The conditions that are about it first of all. Those about narrower topics as well: `conditions(where: { topic: { within: { slug: "…" } } })`. */
  conditions: {
    /** How many entries the whole list has. Counted only when asked for. */
    totalCount: number
  }
} | null

const topicDocument: Operation = { text: "query Topic($by:TopicBy!){topic(by:$by){id slug name description isShipped level codes{scheme value}broader{slug name}narrower{slug name conditions{totalCount}}conditions{totalCount}}}", hash: 'ae5e7e6105d8bd85b61392cf8f3774bd865fd9b99b2d880185310a1964f3a30d' }

/**
 * One topic with what is broader and narrower, and how much is asked about each.
 *
 * @example
 * const answer = await topic(proviso, { by: { slug: 'economy' } })
 */
export function topic(transport: Transport, variables: TopicVariables, options?: RequestOptions): Promise<TopicResult> {
  return ask(transport, topicDocument, variables, options, 'topic')
}

/** Variables of {@link topics}. */
export interface TopicsVariables {
  /** How many entries, from the start. Default 20, at most 100. */
  first?: number | null | undefined
  /** Only entries after this cursor. */
  after?: string | null | undefined
  /** How many entries, from the end. At most 100. */
  last?: number | null | undefined
  /** Only entries before this cursor. */
  before?: string | null | undefined
  /** Only entries like this. */
  where?: TopicWhere | null | undefined
  /** The order: by the first key, then by the next, and at last by id. Default: ID ASC. */
  orderBy?: readonly TopicOrderBy[] | null | undefined
}

/** What {@link topics} returns, page by page. */
export type TopicsResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** Where the page stands in the list. */
  pageInfo: {
    /** Whether the list goes on after this page. */
    hasNextPage: boolean
    /** Whether the list has entries before this page. */
    hasPreviousPage: boolean
    /** The cursor of the first entry. Null for an empty page. */
    startCursor: string | null
    /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
    endCursor: string | null
  }
  /** The entries alone. */
  nodes: (TopicsNode)[]
}

/** One entry of {@link topics}. */
export type TopicsNode = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** A short name for addresses and queries, lower case with hyphens. */
  slug: string
  /** What it is called. */
  name: string
  /** One sentence that says what belongs to it. */
  description: string | null
  /** How many topics lie on the way to it from the broadest above it, both counted: 1 for a broadest. */
  level: number
  /** The topic of which it is a part. Null for a broadest. */
  broader: {
    /** A short name for addresses and queries, lower case with hyphens. */
    slug: string
  } | null
  /** What it is called in schemes of codes. */
  codes: ({
    /** The scheme: "imf-mona", "cap". */
    scheme: string
    /** The code as that scheme writes it. */
    value: string
  })[]
}

const topicsDocument: Operation = { text: "query Topics($first:Int$after:String$last:Int$before:String$where:TopicWhere$orderBy:[TopicOrderBy!]){topics(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{id slug name description level broader{slug}codes{scheme value}}}}", hash: 'a8102835c6cf1900e98bd2c29ed8d8ed7c02a9d5060544ea36cee376f262802e' }

/**
 * All topics that conditions can be about, the broadest with what is narrower.
 *
 * @example
 * for await (const node of topics(proviso)) console.log(node)
 */
export function topics(transport: Transport, variables?: TopicsVariables, options?: RequestOptions): Pages<TopicsResult> {
  return pages(transport, topicsDocument, variables, { ...options, path: 'topics' })
}

/** Variables of {@link whatChanged}. */
export interface WhatChangedVariables {
  /** The first day, or the first moment. */
  since?: string | Date | null | undefined
  /** The first moment after. */
  until?: string | Date | null | undefined
  /** The id of an article, actor, event, condition or agreement. Default: of all. */
  about?: string | null | undefined
  /** Only entries like this. */
  where?: ChangeWhere | null | undefined
  /** The language of names, where they are known in it. */
  language?: string | null | undefined
  /** How many entries, from the start. Default 20, at most 100. */
  first?: number | null | undefined
  /** Only entries after this cursor. */
  after?: string | null | undefined
}

/** What {@link whatChanged} returns, page by page. */
export type WhatChangedResult = {
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount: number
  /** Where the page stands in the list. */
  pageInfo: {
    /** Whether the list goes on after this page. */
    hasNextPage: boolean
    /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
    endCursor: string | null
  }
  /** The entries alone. */
  nodes: (WhatChangedNode)[]
}

/** One entry of {@link whatChanged}. */
export type WhatChangedNode = {
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id: string
  /** What was done. */
  action: ChangeAction
  /** When it was recorded. */
  recordedAt: string
  /** Where it came from. */
  origin: {
    /** What it is called: the name of the file, without its folder; the name of the key or of the agent. */
    name: string
    /** The dataset that the records belong to. */
    dataset: {
      /** The dataset's name. */
      name: string
    }
  } | null
  /** What was changed, also where it has been retracted since. */
  subject: (
    | {
      __typename: 'Actor'
      /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
      slug: string
      /** The name by which the actor is best known in English. */
      name: string
    }
    | {
      __typename: 'Affiliation' | 'Bearing' | 'Claim' | 'Consideration' | 'Figure' | 'Revision' | 'Stage' | 'Topic'
    }
    | {
      __typename: 'Agreement'
      /** A short name for addresses and queries, lower case with hyphens. */
      slug: string
      /** What it is called, or one line that says what it is. */
      title: string
    }
    | {
      __typename: 'Article'
      /** The headline. */
      title: string
      /** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
      language: string
      /** The records of datasets that it came in by, the first first: `article(by: { record })` finds it by each of them in every database. */
      records: ({
        /** The dataset's name. */
        dataset: string
        /** The key that the dataset's authors chose. */
        key: string
      })[]
    }
    | {
      __typename: 'Assessment'
      /** The status that the assessor gives it. Never UNJUDGED. */
      status: ConditionStatus
      /** What the status comes down to. Never UNJUDGED. */
      statusClass: ConditionStatusClass
      /** The time for which the judgement holds. */
      judgedAt: string
      /** On whose word. */
      voices: {
        /** The entries alone. */
        nodes: ({
          /** How the speaker stands to what is claimed. */
          stance: Stance
          /** How the words reach us. */
          attribution: Attribution
          /** The speaker as the text names them ("a spokeswoman", "the ministry"). */
          speakerAsWritten: string | null
          /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
          speaker: {
            /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
            slug: string
            /** The name by which the actor is best known in English. */
            name: string
          } | null
          /** The words that state it; with `knownAt`, those of texts that were known then. */
          quotes: ({
            /** The article that is quoted. */
            article: {
              /** Who published the article. */
              publisher: {
                /** The publisher's name as it writes it itself. */
                name: string
              }
            }
          })[]
        })[]
      }
      /** Who judges. Null where the text names nobody known: then whoever says first that it was so judged counts as the assessor, and not who denies that. */
      assessor: {
        /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
        slug: string
        /** The name by which the actor is best known in English. */
        name: string
      } | null
      /** The condition that is judged. */
      condition: {
        /** A short name for addresses and queries, lower case with hyphens. */
        slug: string
        /** What has to be done or left undone, as briefly as possible. */
        requirement: string
      } | null
    }
    | {
      __typename: 'Condition'
      /** A short name for addresses and queries, lower case with hyphens. */
      slug: string
      /** One sentence that says who requires what of whom. */
      summary: string
    }
    | {
      __typename: 'Event'
      /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for an event that is given none. */
      slug: string
      /** One line that says what happened. */
      title: string
    }
    | {
      __typename: 'Outcome'
      /** What became of it. */
      state: OutcomeState | null
      /** The consideration. */
      consideration: {
        /** What kind of thing it is. */
        considerationKind: ConsiderationKind
        /** One sentence that says what it is. */
        description: string | null
        /** The conditions for which it is on offer: those of all its terms. */
        conditions: {
          /** The entries alone. */
          nodes: ({
            /** A short name for addresses and queries, lower case with hyphens. */
            slug: string
            /** What has to be done or left undone, as briefly as possible. */
            requirement: string
          })[]
        }
      } | null
    }
  ) | null
}

const whatChangedDocument: Operation = { text: "query WhatChanged($since:DateTime$until:DateTime$about:ID$where:ChangeWhere$language:Locale$first:Int$after:String){changes(since:$since until:$until about:$about where:$where first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id action recordedAt origin{name dataset{name}}subject{__typename ...on Actor{slug name(language:$language)}...on Article{title language records{dataset key}}...on Condition{slug summary}...on Event{slug title}...on Agreement{slug title}...on Assessment{status statusClass judgedAt ...ChangedVoice assessor{slug name(language:$language)}condition{slug requirement}}...on Outcome{state consideration{considerationKind description conditions(first:1){nodes{slug requirement}}}}}}}}fragment ChangedVoice on Assessment{voices:claims(first:2 orderBy:[{field:REPORTED_AT direction:ASC}]){nodes{stance attribution speakerAsWritten speaker{slug name(language:$language)}quotes{article{publisher{name}}}}}}", hash: 'af89da546bc670d0192fd1f36e6a182d7b546857b8c1bf80a60c7df90cd98d7c' }

/**
 * What Proviso learned when, latest first: what was added, updated or retracted, and where it came from.
 *
 * @example
 * for await (const node of whatChanged(proviso)) console.log(node)
 */
export function whatChanged(transport: Transport, variables?: WhatChangedVariables, options?: RequestOptions): Pages<WhatChangedResult> {
  return pages(transport, whatChangedDocument, variables, { ...options, path: 'changes' })
}

/** The ready-made operations, as methods of a client. */
export interface Operations {
  /**
   * One actor with its names and identifiers.
   *
   * @example
   * const answer = await proviso.actor({ by: { slug: 'taliban' } })
   */
  actor(variables: ActorVariables, options?: RequestOptions): Promise<ActorResult>

  /**
   * For one actor: every condition that it faces or sets, what was judged of each, by whomever, and the events that bear on it.
   *
   * @example
   * const answer = await proviso.actorDossier({ by: { slug: 'taliban' } })
   */
  actorDossier(variables: ActorDossierVariables, options?: RequestOptions): Promise<ActorDossierResult>

  /**
   * One actor: by which names it goes, what it faces and sets, who judges its promises how, to whom it belongs, whom it is linked to, and what it said.
   *
   * @example
   * const answer = await proviso.actorProfile({ by: { slug: 'taliban' } })
   */
  actorProfile(variables: ActorProfileVariables, options?: RequestOptions): Promise<ActorProfileResult>

  /**
   * All actors.
   *
   * @example
   * for await (const node of proviso.actors()) console.log(node)
   */
  actors(variables?: ActorsVariables, options?: RequestOptions): Pages<ActorsResult>

  /**
   * The actors that are known, by name, with how much each faces and sets.
   *
   * @example
   * const answer = await proviso.actorsKnown()
   */
  actorsKnown(variables?: ActorsKnownVariables, options?: RequestOptions): Promise<ActorsKnownResult>

  /**
   * Two actors that may be one, with how much is known of each.
   *
   * @example
   * const answer = await proviso.actorsToMerge({ actor: { slug: 'taliban' }, into: { slug: 'afghanistan' } })
   */
  actorsToMerge(variables: ActorsToMergeVariables, options?: RequestOptions): Promise<ActorsToMergeResult>

  /**
   * Who belongs to whom, and from when to when.
   *
   * @example
   * for await (const node of proviso.affiliations()) console.log(node)
   */
  affiliations(variables?: AffiliationsVariables, options?: RequestOptions): Pages<AffiliationsResult>

  /**
   * An agreement with its stages: what each requires and gives, and how that stands.
   *
   * @example
   * const answer = await proviso.agreement({ by: { slug: 'doha-agreement' } })
   */
  agreement(variables: AgreementVariables, options?: RequestOptions): Promise<AgreementResult>

  /**
   * What changed in an agreement between two moments: in itself, its stages, what stands in them, and what is claimed of it?
   *
   * @example
   * for await (const node of proviso.agreementChanges({ about: 'agr_1' })) console.log(node)
   */
  agreementChanges(variables: AgreementChangesVariables, options?: RequestOptions): Pages<AgreementChangesResult>

  /**
   * One agreement: who is bound by it, its stages in their order with what each requires and gives and how that stands, and how it stood on another day.
   *
   * @example
   * const answer = await proviso.agreementStory({ by: { slug: 'doha-agreement' }, compared: { slug: { eq: 'doha-agreement' } }, since: '2022-08-06' })
   */
  agreementStory(variables: AgreementStoryVariables, options?: RequestOptions): Promise<AgreementStoryResult>

  /**
   * Agreements: ceasefires, programmes, treaties, resolutions.
   *
   * @example
   * for await (const node of proviso.agreements()) console.log(node)
   */
  agreements(variables?: AgreementsVariables, options?: RequestOptions): Pages<AgreementsResult>

  /**
   * One article with its text.
   *
   * @example
   * const answer = await proviso.article({ by: { url: 'https://gazette.proviso.example/2021/12/05/common-mission' } })
   */
  article(variables: ArticleVariables, options?: RequestOptions): Promise<ArticleResult>

  /**
   * One article as its reviewers need it: its text, and each claim on its words with what it is about, whose it is, and its version.
   *
   * @example
   * const answer = await proviso.articleReview({ by: { record: { dataset: 'sample', key: 'wire-1992-01-16' } } })
   */
  articleReview(variables: ArticleReviewVariables, options?: RequestOptions): Promise<ArticleReviewResult>

  /**
   * One article: its text, and what each of its sentences states.
   *
   * @example
   * const answer = await proviso.articleText({ by: { record: { dataset: 'sample', key: 'wire-1992-01-16' } } })
   */
  articleText(variables: ArticleTextVariables, options?: RequestOptions): Promise<ArticleTextResult>

  /**
   * All articles, latest first.
   *
   * @example
   * for await (const node of proviso.articles()) console.log(node)
   */
  articles(variables?: ArticlesVariables, options?: RequestOptions): Pages<ArticlesResult>

  /**
   * Judgements whether conditions are met, latest first.
   *
   * @example
   * for await (const node of proviso.assessments()) console.log(node)
   */
  assessments(variables?: AssessmentsVariables, options?: RequestOptions): Pages<AssessmentsResult>

  /**
   * Conditions as a board: what is required, by whom, in return for what, and each judge's word on whether it was met; with how many there are of each kind.
   *
   * @example
   * const answer = await proviso.board({ scope: { targets: { some: { slug: { eq: 'taliban' } } } }, where: { targets: { some: { slug: { eq: 'taliban' } } } } })
   */
  board(variables: BoardVariables, options?: RequestOptions): Promise<BoardResult>

  /**
   * Which demands were breached, by which event, and on whose word?
   *
   * @example
   * for await (const node of proviso.breaches()) console.log(node)
   */
  breaches(variables?: BreachesVariables, options?: RequestOptions): Pages<BreachesResult>

  /**
   * What was added, updated or retracted, latest first.
   *
   * @example
   * for await (const node of proviso.changes()) console.log(node)
   */
  changes(variables?: ChangesVariables, options?: RequestOptions): Pages<ChangesResult>

  /**
   * One claim with all that is claimed of the same: what has to be said again where one of its quotes is corrected.
   *
   * @example
   * const answer = await proviso.claimToCorrect({ id: 'clm_1' })
   */
  claimToCorrect(variables: ClaimToCorrectVariables, options?: RequestOptions): Promise<ClaimToCorrectResult>

  /**
   * All claims: who says what, in which words, latest first.
   *
   * @example
   * for await (const node of proviso.claims()) console.log(node)
   */
  claims(variables?: ClaimsVariables, options?: RequestOptions): Pages<ClaimsResult>

  /**
   * One condition with its assessments and the words that state it.
   *
   * @example
   * const answer = await proviso.condition({ by: { slug: 'recognition-2021-safe-passage' } })
   */
  condition(variables: ConditionVariables, options?: RequestOptions): Promise<ConditionResult>

  /**
   * How many conditions there are per force, topic, status or party.
   *
   * @example
   * const answer = await proviso.conditionFacets({ by: ['FORCE'] })
   */
  conditionFacets(variables: ConditionFacetsVariables, options?: RequestOptions): Promise<ConditionFacetsResult>

  /**
   * One condition with its whole story: what states it, bears on it and judges it, what became of what is on offer for it, each in the words that say so.
   *
   * @example
   * const answer = await proviso.conditionStory({ by: { slug: 'eu-2021-inclusive-government' } })
   */
  conditionStory(variables: ConditionStoryVariables, options?: RequestOptions): Promise<ConditionStoryResult>

  /**
   * All conditions with who sets them for whom, latest first.
   *
   * @example
   * for await (const node of proviso.conditions()) console.log(node)
   */
  conditions(variables?: ConditionsVariables, options?: RequestOptions): Pages<ConditionsResult>

  /**
   * What one actor requires of another, latest first.
   *
   * @example
   * for await (const node of proviso.conditionsBetween({ issuer: { slug: 'united-states' }, target: { slug: 'taliban' } })) console.log(node)
   */
  conditionsBetween(variables: ConditionsBetweenVariables, options?: RequestOptions): Pages<ConditionsBetweenResult>

  /**
   * Which conditions were in force at a moment: stated by then, and not superseded, withdrawn, waived or lapsed?
   *
   * @example
   * for await (const node of proviso.conditionsInForce({ asOf: '2021-12-31' })) console.log(node)
   */
  conditionsInForce(variables: ConditionsInForceVariables, options?: RequestOptions): Pages<ConditionsInForceResult>

  /**
   * Which figures contradict each other, and on whose word is each?
   *
   * @example
   * for await (const node of proviso.conflictingFigures()) console.log(node)
   */
  conflictingFigures(variables?: ConflictingFiguresVariables, options?: RequestOptions): Pages<ConflictingFiguresResult>

  /**
   * One consideration with its outcomes and conditions.
   *
   * @example
   * const answer = await proviso.consideration({ by: { slug: 'recognition-of-taliban' } })
   */
  consideration(variables: ConsiderationVariables, options?: RequestOptions): Promise<ConsiderationResult>

  /**
   * All considerations: what is on offer, and what became of it.
   *
   * @example
   * for await (const node of proviso.considerations()) console.log(node)
   */
  considerations(variables?: ConsiderationsVariables, options?: RequestOptions): Pages<ConsiderationsResult>

  /**
   * The datasets that records belong to.
   *
   * @example
   * for await (const node of proviso.datasets()) console.log(node)
   */
  datasets(variables?: DatasetsVariables, options?: RequestOptions): Pages<DatasetsResult>

  /**
   * Which conditions have assessors who disagree, with the words of each side?
   *
   * @example
   * for await (const node of proviso.disagreements()) console.log(node)
   */
  disagreements(variables?: DisagreementsVariables, options?: RequestOptions): Pages<DisagreementsResult>

  /**
   * One event with its participants and figures.
   *
   * @example
   * const answer = await proviso.event({ by: { record: { dataset: 'sample', key: 'doha-meeting-october' } } })
   */
  event(variables: EventVariables, options?: RequestOptions): Promise<EventResult>

  /**
   * One event: who took part, which numbers are given for it, on which conditions it bears, what came of it, in the words that tell it.
   *
   * @example
   * const answer = await proviso.eventStory({ by: { slug: 'kranj-ministers-meeting' } })
   */
  eventStory(variables: EventStoryVariables, options?: RequestOptions): Promise<EventStoryResult>

  /**
   * All events, latest first.
   *
   * @example
   * for await (const node of proviso.events()) console.log(node)
   */
  events(variables?: EventsVariables, options?: RequestOptions): Pages<EventsResult>

  /**
   * The numbers that are given for events and conditions.
   *
   * @example
   * for await (const node of proviso.figures()) console.log(node)
   */
  figures(variables?: FiguresVariables, options?: RequestOptions): Pages<FiguresResult>

  /**
   * Every article that is taken in.
   *
   * @example
   * for await (const node of proviso.followArticles()) console.log(node)
   */
  followArticles(variables?: FollowArticlesVariables, options?: SubscribeOptions): AsyncGenerator<FollowArticlesResult>

  /**
   * Every change in what Proviso knows, as it is recorded.
   *
   * @example
   * for await (const node of proviso.followChanges()) console.log(node)
   */
  followChanges(variables?: FollowChangesVariables, options?: SubscribeOptions): AsyncGenerator<FollowChangesResult>

  /**
   * Every condition whose status comes to be another, by a judgement.
   *
   * @example
   * for await (const node of proviso.followStatuses()) console.log(node)
   */
  followStatuses(variables?: FollowStatusesVariables, options?: SubscribeOptions): AsyncGenerator<FollowStatusesResult>

  /**
   * What there is to see first: of whom most is asked, what is disputed, what is overdue, what changed lately.
   *
   * @example
   * const answer = await proviso.front({ overdue: { deadline: { lt: '2026-01-01' } } })
   */
  front(variables: FrontVariables, options?: RequestOptions): Promise<FrontResult>

  /**
   * Where was something good granted although what it was offered for had not been done by then: with the events, the roles and the conflicting figures?
   *
   * @example
   * for await (const node of proviso.grantedWhileUnmet()) console.log(node)
   */
  grantedWhileUnmet(variables?: GrantedWhileUnmetVariables, options?: RequestOptions): Pages<GrantedWhileUnmetResult>

  /**
   * Who guarantees that conditions are met, and who watches over it?
   *
   * @example
   * for await (const node of proviso.guarantorsAndMonitors()) console.log(node)
   */
  guarantorsAndMonitors(variables?: GuarantorsAndMonitorsVariables, options?: RequestOptions): Pages<GuarantorsAndMonitorsResult>

  /**
   * What the graph holds, and where it came from: datasets, publishers, imports.
   *
   * @example
   * const answer = await proviso.holdings()
   */
  holdings(variables?: HoldingsVariables, options?: RequestOptions): Promise<HoldingsResult>

  /**
   * What linked data say of one quote, claim, actor or dataset.
   *
   * @example
   * const answer = await proviso.linkedData({ id: 'act_1' })
   */
  linkedData(variables: LinkedDataVariables, options?: RequestOptions): Promise<LinkedDataResult>

  /**
   * Anything by its global id.
   *
   * @example
   * const answer = await proviso.node({ id: 'con_1' })
   */
  node(variables: NodeVariables, options?: RequestOptions): Promise<NodeResult>

  /**
   * Several things by their global ids, in that order; null where there is none.
   *
   * @example
   * const answer = await proviso.nodes({ ids: ['con_1', 'act_1'] })
   */
  nodes(variables: NodesVariables, options?: RequestOptions): Promise<NodesResult>

  /**
   * Imports and other origins of records, latest first.
   *
   * @example
   * for await (const node of proviso.origins()) console.log(node)
   */
  origins(variables?: OriginsVariables, options?: RequestOptions): Pages<OriginsResult>

  /**
   * What became of considerations, latest first.
   *
   * @example
   * for await (const node of proviso.outcomes()) console.log(node)
   */
  outcomes(variables?: OutcomesVariables, options?: RequestOptions): Pages<OutcomesResult>

  /**
   * Which conditions were to be met by a day, and are not, in the words of the time limit, with the last word on each?
   *
   * @example
   * for await (const node of proviso.overdue({ on: '2021-12-31' })) console.log(node)
   */
  overdue(variables: OverdueVariables, options?: RequestOptions): Pages<OverdueResult>

  /**
   * How two actors are linked: the shortest way over affiliations, conditions and events.
   *
   * @example
   * const answer = await proviso.pathBetween({ from: { slug: 'france' }, to: { slug: 'russia' } })
   */
  pathBetween(variables: PathBetweenVariables, options?: RequestOptions): Promise<PathBetweenResult>

  /**
   * Publishers of articles, by name.
   *
   * @example
   * for await (const node of proviso.publishers()) console.log(node)
   */
  publishers(variables?: PublishersVariables, options?: RequestOptions): Pages<PublishersResult>

  /**
   * How did one requirement change force, formality and consideration across issuers and months?
   *
   * @example
   * for await (const node of proviso.requirementHistory({ topic: 'safe-passage', target: 'taliban' })) console.log(node)
   */
  requirementHistory(variables: RequirementHistoryVariables, options?: RequestOptions): Pages<RequirementHistoryResult>

  /**
   * What do these issuers require of this target, as known on a day: for which consideration, with what force, and which sentence says so?
   *
   * @example
   * for await (const node of proviso.requirementsAsKnown({ target: 'taliban', issuers: ['united-states', 'european-union'], on: '2021-12-05' })) console.log(node)
   */
  requirementsAsKnown(variables: RequirementsAsKnownVariables, options?: RequestOptions): Pages<RequirementsAsKnownResult>

  /**
   * Full-text search in articles, actors, events and conditions, best first; each hit with its words in context.
   *
   * @example
   * for await (const node of proviso.search({ query: 'safe passage' })) console.log(node)
   */
  search(variables: SearchVariables, options?: RequestOptions): Pages<SearchResult>

  /**
   * What search engines are told of: of each kind the latest.
   *
   * @example
   * const answer = await proviso.siteMap()
   */
  siteMap(variables?: SiteMapVariables, options?: RequestOptions): Promise<SiteMapResult>

  /**
   * How do conditions stand according to one actor, and according to everybody else?
   *
   * @example
   * for await (const node of proviso.statusAccordingTo({ actor: 'european-union' })) console.log(node)
   */
  statusAccordingTo(variables: StatusAccordingToVariables, options?: RequestOptions): Pages<StatusAccordingToResult>

  /**
   * One topic with what is broader and narrower, and how much is asked about each.
   *
   * @example
   * const answer = await proviso.topic({ by: { slug: 'economy' } })
   */
  topic(variables: TopicVariables, options?: RequestOptions): Promise<TopicResult>

  /**
   * All topics that conditions can be about, the broadest with what is narrower.
   *
   * @example
   * for await (const node of proviso.topics()) console.log(node)
   */
  topics(variables?: TopicsVariables, options?: RequestOptions): Pages<TopicsResult>

  /**
   * What Proviso learned when, latest first: what was added, updated or retracted, and where it came from.
   *
   * @example
   * for await (const node of proviso.whatChanged()) console.log(node)
   */
  whatChanged(variables?: WhatChangedVariables, options?: RequestOptions): Pages<WhatChangedResult>
}

/** The ready-made operations by name: each takes a client, its variables and options. */
export const operations = { actor, actorDossier, actorProfile, actors, actorsKnown, actorsToMerge, affiliations, agreement, agreementChanges, agreementStory, agreements, article, articleReview, articleText, articles, assessments, board, breaches, changes, claimToCorrect, claims, condition, conditionFacets, conditionStory, conditions, conditionsBetween, conditionsInForce, conflictingFigures, consideration, considerations, datasets, disagreements, event, eventStory, events, figures, followArticles, followChanges, followStatuses, front, grantedWhileUnmet, guarantorsAndMonitors, holdings, linkedData, node, nodes, origins, outcomes, overdue, pathBetween, publishers, requirementHistory, requirementsAsKnown, search, siteMap, statusAccordingTo, topic, topics, whatChanged } satisfies Record<string, (transport: Transport, ...rest: any[]) => unknown>

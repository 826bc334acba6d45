import type * as schema from './schema.ts'
/** What may be selected of a Actor: its fields, under another name as `'name:field'`. */
export interface ActorSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** What kind of actor this is. */
  actorKind?: boolean | undefined
  /** How the actor belongs to others, and others to it; nothing by which it would belong to itself after a merger. */
  affiliations?: (AffiliationConnectionSelection & { $?: schema.Actor['affiliations']['$args'] | undefined }) | undefined
  /** The agreements by which the actor is bound, latest first. */
  agreements?: (AgreementConnectionSelection & { $?: schema.Actor['agreements']['$args'] | undefined }) | undefined
  /** The actor’s judgements of conditions, latest first. */
  assessments?: (AssessmentConnectionSelection & { $?: schema.Actor['assessments']['$args'] | undefined }) | undefined
  /** The conditions that the actor has to meet, latest first. */
  conditionsFaced?: (ConditionConnectionSelection & { $?: schema.Actor['conditionsFaced']['$args'] | undefined }) | undefined
  /** The conditions that the actor sets, latest first. */
  conditionsIssued?: (ConditionConnectionSelection & { $?: schema.Actor['conditionsIssued']['$args'] | undefined }) | undefined
  /** One sentence that says who this is. */
  description?: boolean | undefined
  /** The events in which the actor takes part, latest first. */
  events?: (EventConnectionSelection & { $?: schema.Actor['events']['$args'] | undefined }) | undefined
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id?: boolean | undefined
  /** The actor’s identifiers in other systems, also those of actors that were found to be this one. */
  identifiers?: ActorIdentifierSelection | undefined
  /** The actors that were found to be this one, at whatever time and by whatever dataset. All that is linked to them is linked to this one, at all dates and from every perspective; their slugs, ids and identifiers lead here. */
  mergedFrom?: MergedActorSelection | undefined
  /** The name by which the actor is best known in English. */
  name?: boolean | { $?: schema.Actor['name']['$args'] | undefined } | undefined
  /** All names by which the actor goes, also those of actors that were found to be this one. */
  names?: ActorNameSelection | undefined
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId?: boolean | undefined
  /** The actors linked to this one: the nearest first, and those at the same distance in the order of their ids. Of an actor’s links the walk looks at its latest 100 events, its latest 100 conditions in each role and its first 100 affiliations in each direction, as far as they are known; of actors on the way, at 50 of each. Seen from a moment (of asOf and knownAt the earlier), the latest are those up to it and as many of the next after it. From more than 100 actors it goes no further. */
  relatedActors?: (RelatedActorConnectionSelection & { $?: schema.Actor['relatedActors']['$args'] | undefined }) | undefined
  /** When what tells who this is was removed, as a law demanded; null where it was not. Kept by the importer. */
  removedAt?: boolean | undefined
  /** Why that was removed. */
  removedReason?: boolean | undefined
  /** A short name for addresses and queries, lower case with hyphens ("european-union"). */
  slug?: boolean | undefined
  /** What the actor says, latest first. */
  statements?: (ClaimConnectionSelection & { $?: schema.Actor['statements']['$args'] | undefined }) | undefined
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version?: boolean | undefined
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions?: (VersionConnectionSelection & { $?: schema.Actor['versions']['$args'] | undefined }) | undefined
  [name: `${string}:__typename`]: ActorSelection['__typename']
  [name: `${string}:actorKind`]: ActorSelection['actorKind']
  [name: `${string}:affiliations`]: ActorSelection['affiliations']
  [name: `${string}:agreements`]: ActorSelection['agreements']
  [name: `${string}:assessments`]: ActorSelection['assessments']
  [name: `${string}:conditionsFaced`]: ActorSelection['conditionsFaced']
  [name: `${string}:conditionsIssued`]: ActorSelection['conditionsIssued']
  [name: `${string}:description`]: ActorSelection['description']
  [name: `${string}:events`]: ActorSelection['events']
  [name: `${string}:id`]: ActorSelection['id']
  [name: `${string}:identifiers`]: ActorSelection['identifiers']
  [name: `${string}:mergedFrom`]: ActorSelection['mergedFrom']
  [name: `${string}:name`]: ActorSelection['name']
  [name: `${string}:names`]: ActorSelection['names']
  [name: `${string}:presentId`]: ActorSelection['presentId']
  [name: `${string}:relatedActors`]: ActorSelection['relatedActors']
  [name: `${string}:removedAt`]: ActorSelection['removedAt']
  [name: `${string}:removedReason`]: ActorSelection['removedReason']
  [name: `${string}:slug`]: ActorSelection['slug']
  [name: `${string}:statements`]: ActorSelection['statements']
  [name: `${string}:version`]: ActorSelection['version']
  [name: `${string}:versions`]: ActorSelection['versions']
}

/** What may be selected of a ActorConnection: its fields, under another name as `'name:field'`. */
export interface ActorConnectionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The entries with their cursors. */
  edges?: ActorEdgeSelection | undefined
  /** How many actors of the whole list there are for each key, most first. */
  facets?: (ActorFacetGroupSelection & { $: schema.ActorConnection['facets']['$args'] }) | undefined
  /** The entries alone. */
  nodes?: ActorSelection | undefined
  /** Where the page stands in the list. */
  pageInfo?: PageInfoSelection | undefined
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount?: boolean | undefined
  [name: `${string}:__typename`]: ActorConnectionSelection['__typename']
  [name: `${string}:edges`]: ActorConnectionSelection['edges']
  [name: `${string}:facets`]: ActorConnectionSelection['facets']
  [name: `${string}:nodes`]: ActorConnectionSelection['nodes']
  [name: `${string}:pageInfo`]: ActorConnectionSelection['pageInfo']
  [name: `${string}:totalCount`]: ActorConnectionSelection['totalCount']
}

/** What may be selected of a ActorEdge: its fields, under another name as `'name:field'`. */
export interface ActorEdgeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor?: boolean | undefined
  /** The entry itself. */
  node?: ActorSelection | undefined
  [name: `${string}:__typename`]: ActorEdgeSelection['__typename']
  [name: `${string}:cursor`]: ActorEdgeSelection['cursor']
  [name: `${string}:node`]: ActorEdgeSelection['node']
}

/** What may be selected of a ActorFacetGroup: its fields, under another name as `'name:field'`. */
export interface ActorFacetGroupSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** How many rows there are. */
  count?: boolean | undefined
  /** What the rows have in common: one key for each facet asked for, in that order. */
  keys?: ActorFacetKeySelection | undefined
  [name: `${string}:__typename`]: ActorFacetGroupSelection['__typename']
  [name: `${string}:count`]: ActorFacetGroupSelection['count']
  [name: `${string}:keys`]: ActorFacetGroupSelection['keys']
}

/** What may be selected of a ActorFacetKey: its fields, under another name as `'name:field'`. */
export interface ActorFacetKeySelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The actor who is the key, where keys are actors. */
  actor?: ActorSelection | undefined
  /** The facet: what is counted by. */
  by?: boolean | undefined
  /** The key as people read it: the name of an actor or topic, else the key itself. */
  label?: boolean | undefined
  /** The topic that is the key, where keys are topics. */
  topic?: TopicSelection | undefined
  /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
  value?: boolean | undefined
  [name: `${string}:__typename`]: ActorFacetKeySelection['__typename']
  [name: `${string}:actor`]: ActorFacetKeySelection['actor']
  [name: `${string}:by`]: ActorFacetKeySelection['by']
  [name: `${string}:label`]: ActorFacetKeySelection['label']
  [name: `${string}:topic`]: ActorFacetKeySelection['topic']
  [name: `${string}:value`]: ActorFacetKeySelection['value']
}

/** What may be selected of a ActorIdentifier: its fields, under another name as `'name:field'`. */
export interface ActorIdentifierSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The system: "wikidata", "iso3166-1-alpha-2", "iso3166-1-alpha-3", "cameo", "icews" or another. */
  scheme?: boolean | undefined
  /** The identifier as that system writes it. */
  value?: boolean | undefined
  [name: `${string}:__typename`]: ActorIdentifierSelection['__typename']
  [name: `${string}:scheme`]: ActorIdentifierSelection['scheme']
  [name: `${string}:value`]: ActorIdentifierSelection['value']
}

/** What may be selected of a ActorName: its fields, under another name as `'name:field'`. */
export interface ActorNameSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** What kind of name this is. */
  kind?: boolean | undefined
  /** The language of the name, as a BCP 47 tag; "und" where it belongs to none. */
  language?: boolean | undefined
  /** The name as written. */
  text?: boolean | undefined
  [name: `${string}:__typename`]: ActorNameSelection['__typename']
  [name: `${string}:kind`]: ActorNameSelection['kind']
  [name: `${string}:language`]: ActorNameSelection['language']
  [name: `${string}:text`]: ActorNameSelection['text']
}

/** What may be selected of a AddRevisionPayload: its fields, under another name as `'name:field'`. */
export interface AddRevisionPayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The article, with the new text among its `revisions`. */
  article?: ArticleSelection | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  /** All quotes of the text that was the latest before. None is moved: the `anchor` of each says where its words stand in the article’s text now, or that they are ORPHANED. */
  quotes?: QuoteSelection | undefined
  [name: `${string}:__typename`]: AddRevisionPayloadSelection['__typename']
  [name: `${string}:article`]: AddRevisionPayloadSelection['article']
  [name: `${string}:changed`]: AddRevisionPayloadSelection['changed']
  [name: `${string}:quotes`]: AddRevisionPayloadSelection['quotes']
}

/** What may be selected of a AddRevisionResult: its fields, under another name as `'name:field'`. */
export interface AddRevisionResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    AddRevisionPayload?: AddRevisionPayloadSelection
    Conflict?: ConflictSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: AddRevisionResultSelection['__typename']
}

/** What may be selected of a Affiliation: its fields, under another name as `'name:field'`. */
export interface AffiliationSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** Who belongs. */
  actor?: ActorSelection | undefined
  /** How the actor belongs to the counterpart. */
  affiliationKind?: boolean | undefined
  /** On whose word. */
  claims?: (ClaimConnectionSelection & { $?: schema.Affiliation['claims']['$args'] | undefined }) | undefined
  /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. */
  contested?: boolean | { $?: schema.Affiliation['contested']['$args'] | undefined } | undefined
  /** To whom. */
  counterpart?: ActorSelection | undefined
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id?: boolean | undefined
  /** The title of the office or role ("acting foreign minister"). */
  officeTitle?: boolean | undefined
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId?: boolean | undefined
  /** How it stands: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Null where it was not known. */
  standing?: boolean | { $?: schema.Affiliation['standing']['$args'] | undefined } | undefined
  /** When it began, where that is known. */
  validFrom?: boolean | undefined
  /** Until when it lasted, its last day included. Null while it lasts, or where the end is not known. */
  validTo?: boolean | undefined
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version?: boolean | undefined
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions?: (VersionConnectionSelection & { $?: schema.Affiliation['versions']['$args'] | undefined }) | undefined
  [name: `${string}:__typename`]: AffiliationSelection['__typename']
  [name: `${string}:actor`]: AffiliationSelection['actor']
  [name: `${string}:affiliationKind`]: AffiliationSelection['affiliationKind']
  [name: `${string}:claims`]: AffiliationSelection['claims']
  [name: `${string}:contested`]: AffiliationSelection['contested']
  [name: `${string}:counterpart`]: AffiliationSelection['counterpart']
  [name: `${string}:id`]: AffiliationSelection['id']
  [name: `${string}:officeTitle`]: AffiliationSelection['officeTitle']
  [name: `${string}:presentId`]: AffiliationSelection['presentId']
  [name: `${string}:standing`]: AffiliationSelection['standing']
  [name: `${string}:validFrom`]: AffiliationSelection['validFrom']
  [name: `${string}:validTo`]: AffiliationSelection['validTo']
  [name: `${string}:version`]: AffiliationSelection['version']
  [name: `${string}:versions`]: AffiliationSelection['versions']
}

/** What may be selected of a AffiliationConnection: its fields, under another name as `'name:field'`. */
export interface AffiliationConnectionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The entries with their cursors. */
  edges?: AffiliationEdgeSelection | undefined
  /** The entries alone. */
  nodes?: AffiliationSelection | undefined
  /** Where the page stands in the list. */
  pageInfo?: PageInfoSelection | undefined
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount?: boolean | undefined
  [name: `${string}:__typename`]: AffiliationConnectionSelection['__typename']
  [name: `${string}:edges`]: AffiliationConnectionSelection['edges']
  [name: `${string}:nodes`]: AffiliationConnectionSelection['nodes']
  [name: `${string}:pageInfo`]: AffiliationConnectionSelection['pageInfo']
  [name: `${string}:totalCount`]: AffiliationConnectionSelection['totalCount']
}

/** What may be selected of a AffiliationEdge: its fields, under another name as `'name:field'`. */
export interface AffiliationEdgeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor?: boolean | undefined
  /** The entry itself. */
  node?: AffiliationSelection | undefined
  [name: `${string}:__typename`]: AffiliationEdgeSelection['__typename']
  [name: `${string}:cursor`]: AffiliationEdgeSelection['cursor']
  [name: `${string}:node`]: AffiliationEdgeSelection['node']
}

/** What may be selected of a Agent: its fields, under another name as `'name:field'`. */
export interface AgentSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** What kind of agent it is. */
  kind?: boolean | undefined
  /** The agent’s name. */
  name?: boolean | undefined
  /** The agent’s version, where it has one. */
  version?: boolean | undefined
  [name: `${string}:__typename`]: AgentSelection['__typename']
  [name: `${string}:kind`]: AgentSelection['kind']
  [name: `${string}:name`]: AgentSelection['name']
  [name: `${string}:version`]: AgentSelection['version']
}

/** What may be selected of a Agreement: its fields, under another name as `'name:field'`. */
export interface AgreementSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** What kind of agreement it is. */
  agreementKind?: boolean | undefined
  /** On whose word. */
  claims?: (ClaimConnectionSelection & { $?: schema.Agreement['claims']['$args'] | undefined }) | undefined
  /** What it requires: the conditions of all its stages. */
  conditions?: (ConditionConnectionSelection & { $?: schema.Agreement['conditions']['$args'] | undefined }) | undefined
  /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. */
  contested?: boolean | { $?: schema.Agreement['contested']['$args'] | undefined } | undefined
  /** When it ended. Null while it lasts, or where the end is not known. */
  endedAt?: boolean | undefined
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id?: boolean | undefined
  /** Who is bound by it, and on whose word. */
  parties?: (AgreementPartyConnectionSelection & { $?: schema.Agreement['parties']['$args'] | undefined }) | undefined
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId?: boolean | undefined
  /** A short name for addresses and queries, lower case with hyphens. */
  slug?: boolean | undefined
  /** Its stages, in their order. */
  stages?: StageSelection | undefined
  /** How it stands: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Null where it was not known. */
  standing?: boolean | { $?: schema.Agreement['standing']['$args'] | undefined } | undefined
  /** From when it holds. */
  startedAt?: boolean | undefined
  /** What it is called, or one line that says what it is. */
  title?: boolean | undefined
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version?: boolean | undefined
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions?: (VersionConnectionSelection & { $?: schema.Agreement['versions']['$args'] | undefined }) | undefined
  [name: `${string}:__typename`]: AgreementSelection['__typename']
  [name: `${string}:agreementKind`]: AgreementSelection['agreementKind']
  [name: `${string}:claims`]: AgreementSelection['claims']
  [name: `${string}:conditions`]: AgreementSelection['conditions']
  [name: `${string}:contested`]: AgreementSelection['contested']
  [name: `${string}:endedAt`]: AgreementSelection['endedAt']
  [name: `${string}:id`]: AgreementSelection['id']
  [name: `${string}:parties`]: AgreementSelection['parties']
  [name: `${string}:presentId`]: AgreementSelection['presentId']
  [name: `${string}:slug`]: AgreementSelection['slug']
  [name: `${string}:stages`]: AgreementSelection['stages']
  [name: `${string}:standing`]: AgreementSelection['standing']
  [name: `${string}:startedAt`]: AgreementSelection['startedAt']
  [name: `${string}:title`]: AgreementSelection['title']
  [name: `${string}:version`]: AgreementSelection['version']
  [name: `${string}:versions`]: AgreementSelection['versions']
}

/** What may be selected of a AgreementConnection: its fields, under another name as `'name:field'`. */
export interface AgreementConnectionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The entries with their cursors. */
  edges?: AgreementEdgeSelection | undefined
  /** How many agreements of the whole list there are for each key, most first. */
  facets?: (AgreementFacetGroupSelection & { $: schema.AgreementConnection['facets']['$args'] }) | undefined
  /** The entries alone. */
  nodes?: AgreementSelection | undefined
  /** Where the page stands in the list. */
  pageInfo?: PageInfoSelection | undefined
  /** How many agreements of the whole list fall into each interval of time, oldest first. A moment that is known less exactly counts where it ends. Intervals without any are left out. */
  series?: (SeriesPointSelection & { $: schema.AgreementConnection['series']['$args'] }) | undefined
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount?: boolean | undefined
  [name: `${string}:__typename`]: AgreementConnectionSelection['__typename']
  [name: `${string}:edges`]: AgreementConnectionSelection['edges']
  [name: `${string}:facets`]: AgreementConnectionSelection['facets']
  [name: `${string}:nodes`]: AgreementConnectionSelection['nodes']
  [name: `${string}:pageInfo`]: AgreementConnectionSelection['pageInfo']
  [name: `${string}:series`]: AgreementConnectionSelection['series']
  [name: `${string}:totalCount`]: AgreementConnectionSelection['totalCount']
}

/** What may be selected of a AgreementEdge: its fields, under another name as `'name:field'`. */
export interface AgreementEdgeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor?: boolean | undefined
  /** The entry itself. */
  node?: AgreementSelection | undefined
  [name: `${string}:__typename`]: AgreementEdgeSelection['__typename']
  [name: `${string}:cursor`]: AgreementEdgeSelection['cursor']
  [name: `${string}:node`]: AgreementEdgeSelection['node']
}

/** What may be selected of a AgreementFacetGroup: its fields, under another name as `'name:field'`. */
export interface AgreementFacetGroupSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** How many rows there are. */
  count?: boolean | undefined
  /** What the rows have in common: one key for each facet asked for, in that order. */
  keys?: AgreementFacetKeySelection | undefined
  [name: `${string}:__typename`]: AgreementFacetGroupSelection['__typename']
  [name: `${string}:count`]: AgreementFacetGroupSelection['count']
  [name: `${string}:keys`]: AgreementFacetGroupSelection['keys']
}

/** What may be selected of a AgreementFacetKey: its fields, under another name as `'name:field'`. */
export interface AgreementFacetKeySelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The actor who is the key, where keys are actors. */
  actor?: ActorSelection | undefined
  /** The facet: what is counted by. */
  by?: boolean | undefined
  /** The key as people read it: the name of an actor or topic, else the key itself. */
  label?: boolean | undefined
  /** The topic that is the key, where keys are topics. */
  topic?: TopicSelection | undefined
  /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
  value?: boolean | undefined
  [name: `${string}:__typename`]: AgreementFacetKeySelection['__typename']
  [name: `${string}:actor`]: AgreementFacetKeySelection['actor']
  [name: `${string}:by`]: AgreementFacetKeySelection['by']
  [name: `${string}:label`]: AgreementFacetKeySelection['label']
  [name: `${string}:topic`]: AgreementFacetKeySelection['topic']
  [name: `${string}:value`]: AgreementFacetKeySelection['value']
}

/** What may be selected of a AgreementParty: its fields, under another name as `'name:field'`. */
export interface AgreementPartySelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** Who is the party. */
  actor?: ActorSelection | undefined
  /** The agreement. */
  agreement?: AgreementSelection | undefined
  /** The party as the text names it: "the Kabul authorities". Null where it is not said. */
  asWritten?: boolean | undefined
  /** On whose word they are a party. Where nobody claims it by itself, it is known with the agreement. */
  claims?: (ClaimConnectionSelection & { $?: schema.AgreementParty['claims']['$args'] | undefined }) | undefined
  /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. False where nobody claims it by itself. */
  contested?: boolean | { $?: schema.AgreementParty['contested']['$args'] | undefined } | undefined
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id?: boolean | undefined
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId?: boolean | undefined
  /** Which part it has. */
  role?: boolean | undefined
  /** How it stands by claims of its own: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Without them as the agreement. Null where it was not known. */
  standing?: boolean | { $?: schema.AgreementParty['standing']['$args'] | undefined } | undefined
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version?: boolean | undefined
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions?: (VersionConnectionSelection & { $?: schema.AgreementParty['versions']['$args'] | undefined }) | undefined
  [name: `${string}:__typename`]: AgreementPartySelection['__typename']
  [name: `${string}:actor`]: AgreementPartySelection['actor']
  [name: `${string}:agreement`]: AgreementPartySelection['agreement']
  [name: `${string}:asWritten`]: AgreementPartySelection['asWritten']
  [name: `${string}:claims`]: AgreementPartySelection['claims']
  [name: `${string}:contested`]: AgreementPartySelection['contested']
  [name: `${string}:id`]: AgreementPartySelection['id']
  [name: `${string}:presentId`]: AgreementPartySelection['presentId']
  [name: `${string}:role`]: AgreementPartySelection['role']
  [name: `${string}:standing`]: AgreementPartySelection['standing']
  [name: `${string}:version`]: AgreementPartySelection['version']
  [name: `${string}:versions`]: AgreementPartySelection['versions']
}

/** What may be selected of a AgreementPartyConnection: its fields, under another name as `'name:field'`. */
export interface AgreementPartyConnectionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The entries with their cursors. */
  edges?: AgreementPartyEdgeSelection | undefined
  /** The entries alone. */
  nodes?: AgreementPartySelection | undefined
  /** Where the page stands in the list. */
  pageInfo?: PageInfoSelection | undefined
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount?: boolean | undefined
  [name: `${string}:__typename`]: AgreementPartyConnectionSelection['__typename']
  [name: `${string}:edges`]: AgreementPartyConnectionSelection['edges']
  [name: `${string}:nodes`]: AgreementPartyConnectionSelection['nodes']
  [name: `${string}:pageInfo`]: AgreementPartyConnectionSelection['pageInfo']
  [name: `${string}:totalCount`]: AgreementPartyConnectionSelection['totalCount']
}

/** What may be selected of a AgreementPartyEdge: its fields, under another name as `'name:field'`. */
export interface AgreementPartyEdgeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor?: boolean | undefined
  /** The entry itself. */
  node?: AgreementPartySelection | undefined
  [name: `${string}:__typename`]: AgreementPartyEdgeSelection['__typename']
  [name: `${string}:cursor`]: AgreementPartyEdgeSelection['cursor']
  [name: `${string}:node`]: AgreementPartyEdgeSelection['node']
}

/** What may be selected of a Article: its fields, under another name as `'name:field'`. */
export interface ArticleSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The actors that the article speaks of. */
  actors?: (ActorConnectionSelection & { $?: schema.Article['actors']['$args'] | undefined }) | undefined
  /** What is claimed on the word of this article: by its sentences, or by coded records that name it without quoting it. */
  claims?: (ClaimConnectionSelection & { $?: schema.Article['claims']['$args'] | undefined }) | undefined
  /** The conditions that the article reports, or of which coded records name it. */
  conditions?: (ConditionConnectionSelection & { $?: schema.Article['conditions']['$args'] | undefined }) | undefined
  /** The number by which its publisher knows the document ("S/RES/2254 (2015)", "EBS/99/100"). Null where it has none. */
  documentNumber?: boolean | undefined
  /** The events that the article reports, or of which coded records name it. */
  events?: (EventConnectionSelection & { $?: schema.Article['events']['$args'] | undefined }) | undefined
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id?: boolean | undefined
  /** The language of the text, as a BCP 47 tag ("en", "pt-BR"). */
  language?: boolean | undefined
  /** The licence under which the text is available, as its source names it. */
  licence?: boolean | undefined
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId?: boolean | undefined
  /** When the article was published. Null where the publisher gives no date. */
  publishedAt?: boolean | undefined
  /** Who published the article. */
  publisher?: PublisherSelection | undefined
  /** The sentences of the article that state something, in the order of the text: while a claim that rests on them stands. */
  quotations?: (QuoteConnectionSelection & { $?: schema.Article['quotations']['$args'] | undefined }) | undefined
  /** The records of datasets that it came in by, the first first: `article(by: { record })` finds it by each of them in every database. */
  records?: RecordKeySelection | undefined
  /** When its text was removed, as a law demanded; null where it was not. Kept by the importer. */
  removedAt?: boolean | undefined
  /** Why its text was removed. */
  removedReason?: boolean | undefined
  /** All states of the text, oldest first; other datasets’ texts for the address stand beside the article’s own. */
  revisions?: RevisionSelection | undefined
  /** The text of the latest revision of the article’s own dataset; with `knownAt`, of those that were known then. Null where it is withheld, and of a document of which no text is at hand. */
  text?: boolean | undefined
  /** Why the words are withheld. Null where they are shown. */
  textWithheld?: boolean | undefined
  /** The headline. */
  title?: boolean | undefined
  /** Where the article was published, as it was given. No two articles share an address, however it is written. */
  url?: boolean | undefined
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version?: boolean | undefined
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions?: (VersionConnectionSelection & { $?: schema.Article['versions']['$args'] | undefined }) | undefined
  [name: `${string}:__typename`]: ArticleSelection['__typename']
  [name: `${string}:actors`]: ArticleSelection['actors']
  [name: `${string}:claims`]: ArticleSelection['claims']
  [name: `${string}:conditions`]: ArticleSelection['conditions']
  [name: `${string}:documentNumber`]: ArticleSelection['documentNumber']
  [name: `${string}:events`]: ArticleSelection['events']
  [name: `${string}:id`]: ArticleSelection['id']
  [name: `${string}:language`]: ArticleSelection['language']
  [name: `${string}:licence`]: ArticleSelection['licence']
  [name: `${string}:presentId`]: ArticleSelection['presentId']
  [name: `${string}:publishedAt`]: ArticleSelection['publishedAt']
  [name: `${string}:publisher`]: ArticleSelection['publisher']
  [name: `${string}:quotations`]: ArticleSelection['quotations']
  [name: `${string}:records`]: ArticleSelection['records']
  [name: `${string}:removedAt`]: ArticleSelection['removedAt']
  [name: `${string}:removedReason`]: ArticleSelection['removedReason']
  [name: `${string}:revisions`]: ArticleSelection['revisions']
  [name: `${string}:text`]: ArticleSelection['text']
  [name: `${string}:textWithheld`]: ArticleSelection['textWithheld']
  [name: `${string}:title`]: ArticleSelection['title']
  [name: `${string}:url`]: ArticleSelection['url']
  [name: `${string}:version`]: ArticleSelection['version']
  [name: `${string}:versions`]: ArticleSelection['versions']
}

/** What may be selected of a ArticleConnection: its fields, under another name as `'name:field'`. */
export interface ArticleConnectionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The entries with their cursors. */
  edges?: ArticleEdgeSelection | undefined
  /** How many articles of the whole list there are for each key, most first. */
  facets?: (ArticleFacetGroupSelection & { $: schema.ArticleConnection['facets']['$args'] }) | undefined
  /** The entries alone. */
  nodes?: ArticleSelection | undefined
  /** Where the page stands in the list. */
  pageInfo?: PageInfoSelection | undefined
  /** How many articles of the whole list fall into each interval of time, oldest first. A moment that is known less exactly counts where it ends. Intervals without any are left out. */
  series?: (SeriesPointSelection & { $: schema.ArticleConnection['series']['$args'] }) | undefined
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount?: boolean | undefined
  [name: `${string}:__typename`]: ArticleConnectionSelection['__typename']
  [name: `${string}:edges`]: ArticleConnectionSelection['edges']
  [name: `${string}:facets`]: ArticleConnectionSelection['facets']
  [name: `${string}:nodes`]: ArticleConnectionSelection['nodes']
  [name: `${string}:pageInfo`]: ArticleConnectionSelection['pageInfo']
  [name: `${string}:series`]: ArticleConnectionSelection['series']
  [name: `${string}:totalCount`]: ArticleConnectionSelection['totalCount']
}

/** What may be selected of a ArticleEdge: its fields, under another name as `'name:field'`. */
export interface ArticleEdgeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor?: boolean | undefined
  /** The entry itself. */
  node?: ArticleSelection | undefined
  [name: `${string}:__typename`]: ArticleEdgeSelection['__typename']
  [name: `${string}:cursor`]: ArticleEdgeSelection['cursor']
  [name: `${string}:node`]: ArticleEdgeSelection['node']
}

/** What may be selected of a ArticleFacetGroup: its fields, under another name as `'name:field'`. */
export interface ArticleFacetGroupSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** How many rows there are. */
  count?: boolean | undefined
  /** What the rows have in common: one key for each facet asked for, in that order. */
  keys?: ArticleFacetKeySelection | undefined
  [name: `${string}:__typename`]: ArticleFacetGroupSelection['__typename']
  [name: `${string}:count`]: ArticleFacetGroupSelection['count']
  [name: `${string}:keys`]: ArticleFacetGroupSelection['keys']
}

/** What may be selected of a ArticleFacetKey: its fields, under another name as `'name:field'`. */
export interface ArticleFacetKeySelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The actor who is the key, where keys are actors. */
  actor?: ActorSelection | undefined
  /** The facet: what is counted by. */
  by?: boolean | undefined
  /** The key as people read it: the name of an actor or topic, else the key itself. */
  label?: boolean | undefined
  /** The topic that is the key, where keys are topics. */
  topic?: TopicSelection | undefined
  /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
  value?: boolean | undefined
  [name: `${string}:__typename`]: ArticleFacetKeySelection['__typename']
  [name: `${string}:actor`]: ArticleFacetKeySelection['actor']
  [name: `${string}:by`]: ArticleFacetKeySelection['by']
  [name: `${string}:label`]: ArticleFacetKeySelection['label']
  [name: `${string}:topic`]: ArticleFacetKeySelection['topic']
  [name: `${string}:value`]: ArticleFacetKeySelection['value']
}

/** What may be selected of a Assessment: its fields, under another name as `'name:field'`. */
export interface AssessmentSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** Who judges. Null where the text names nobody known: then whoever says first that it was so judged counts as the assessor, and not who denies that. */
  assessor?: ActorSelection | undefined
  /** On whose word. */
  claims?: (ClaimConnectionSelection & { $?: schema.Assessment['claims']['$args'] | undefined }) | undefined
  /** The condition that is judged. */
  condition?: ConditionSelection | undefined
  /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. */
  contested?: boolean | { $?: schema.Assessment['contested']['$args'] | undefined } | undefined
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id?: boolean | undefined
  /** The time for which the judgement holds. */
  judgedAt?: boolean | undefined
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId?: boolean | undefined
  /** How it stands: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Null where it was not known. */
  standing?: boolean | { $?: schema.Assessment['standing']['$args'] | undefined } | undefined
  /** The status that the assessor gives it. Never UNJUDGED. */
  status?: boolean | undefined
  /** What the status comes down to. Never UNJUDGED. */
  statusClass?: boolean | undefined
  /** The judgements that take the place of this one; those of another assessor leave it to count. */
  supersededBy?: AssessmentSelection | undefined
  /**
   * The assessor's former judgement of the same condition that this one takes the place of: where this one counts, that one does not. One of
   * another assessor counts all the same: nobody takes back the word of another.
   */
  supersedes?: AssessmentSelection | undefined
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version?: boolean | undefined
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions?: (VersionConnectionSelection & { $?: schema.Assessment['versions']['$args'] | undefined }) | undefined
  [name: `${string}:__typename`]: AssessmentSelection['__typename']
  [name: `${string}:assessor`]: AssessmentSelection['assessor']
  [name: `${string}:claims`]: AssessmentSelection['claims']
  [name: `${string}:condition`]: AssessmentSelection['condition']
  [name: `${string}:contested`]: AssessmentSelection['contested']
  [name: `${string}:id`]: AssessmentSelection['id']
  [name: `${string}:judgedAt`]: AssessmentSelection['judgedAt']
  [name: `${string}:presentId`]: AssessmentSelection['presentId']
  [name: `${string}:standing`]: AssessmentSelection['standing']
  [name: `${string}:status`]: AssessmentSelection['status']
  [name: `${string}:statusClass`]: AssessmentSelection['statusClass']
  [name: `${string}:supersededBy`]: AssessmentSelection['supersededBy']
  [name: `${string}:supersedes`]: AssessmentSelection['supersedes']
  [name: `${string}:version`]: AssessmentSelection['version']
  [name: `${string}:versions`]: AssessmentSelection['versions']
}

/** What may be selected of a AssessmentConnection: its fields, under another name as `'name:field'`. */
export interface AssessmentConnectionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The entries with their cursors. */
  edges?: AssessmentEdgeSelection | undefined
  /** How many assessments of the whole list there are for each key, most first. */
  facets?: (AssessmentFacetGroupSelection & { $: schema.AssessmentConnection['facets']['$args'] }) | undefined
  /** The entries alone. */
  nodes?: AssessmentSelection | undefined
  /** Where the page stands in the list. */
  pageInfo?: PageInfoSelection | undefined
  /** How many assessments of the whole list fall into each interval of time, oldest first. A moment that is known less exactly counts where it ends. Intervals without any are left out. */
  series?: (SeriesPointSelection & { $: schema.AssessmentConnection['series']['$args'] }) | undefined
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount?: boolean | undefined
  [name: `${string}:__typename`]: AssessmentConnectionSelection['__typename']
  [name: `${string}:edges`]: AssessmentConnectionSelection['edges']
  [name: `${string}:facets`]: AssessmentConnectionSelection['facets']
  [name: `${string}:nodes`]: AssessmentConnectionSelection['nodes']
  [name: `${string}:pageInfo`]: AssessmentConnectionSelection['pageInfo']
  [name: `${string}:series`]: AssessmentConnectionSelection['series']
  [name: `${string}:totalCount`]: AssessmentConnectionSelection['totalCount']
}

/** What may be selected of a AssessmentEdge: its fields, under another name as `'name:field'`. */
export interface AssessmentEdgeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor?: boolean | undefined
  /** The entry itself. */
  node?: AssessmentSelection | undefined
  [name: `${string}:__typename`]: AssessmentEdgeSelection['__typename']
  [name: `${string}:cursor`]: AssessmentEdgeSelection['cursor']
  [name: `${string}:node`]: AssessmentEdgeSelection['node']
}

/** What may be selected of a AssessmentFacetGroup: its fields, under another name as `'name:field'`. */
export interface AssessmentFacetGroupSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** How many rows there are. */
  count?: boolean | undefined
  /** What the rows have in common: one key for each facet asked for, in that order. */
  keys?: AssessmentFacetKeySelection | undefined
  [name: `${string}:__typename`]: AssessmentFacetGroupSelection['__typename']
  [name: `${string}:count`]: AssessmentFacetGroupSelection['count']
  [name: `${string}:keys`]: AssessmentFacetGroupSelection['keys']
}

/** What may be selected of a AssessmentFacetKey: its fields, under another name as `'name:field'`. */
export interface AssessmentFacetKeySelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The actor who is the key, where keys are actors. */
  actor?: ActorSelection | undefined
  /** The facet: what is counted by. */
  by?: boolean | undefined
  /** The key as people read it: the name of an actor or topic, else the key itself. */
  label?: boolean | undefined
  /** The topic that is the key, where keys are topics. */
  topic?: TopicSelection | undefined
  /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
  value?: boolean | undefined
  [name: `${string}:__typename`]: AssessmentFacetKeySelection['__typename']
  [name: `${string}:actor`]: AssessmentFacetKeySelection['actor']
  [name: `${string}:by`]: AssessmentFacetKeySelection['by']
  [name: `${string}:label`]: AssessmentFacetKeySelection['label']
  [name: `${string}:topic`]: AssessmentFacetKeySelection['topic']
  [name: `${string}:value`]: AssessmentFacetKeySelection['value']
}

/** What may be selected of a Bearing: its fields, under another name as `'name:field'`. */
export interface BearingSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** How the event bears on the condition. */
  bearingKind?: boolean | undefined
  /** On whose word the event bears on the condition. Where nobody claims it by itself, it is known with both. */
  claims?: (ClaimConnectionSelection & { $?: schema.Bearing['claims']['$args'] | undefined }) | undefined
  /** The condition. */
  condition?: ConditionSelection | undefined
  /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. False where nobody claims it by itself. */
  contested?: boolean | { $?: schema.Bearing['contested']['$args'] | undefined } | undefined
  /** The event. */
  event?: EventSelection | undefined
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id?: boolean | undefined
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId?: boolean | undefined
  /** How it stands by claims of its own: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Without them as the weaker of its event and its condition. Null where it was not known. */
  standing?: boolean | { $?: schema.Bearing['standing']['$args'] | undefined } | undefined
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version?: boolean | undefined
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions?: (VersionConnectionSelection & { $?: schema.Bearing['versions']['$args'] | undefined }) | undefined
  [name: `${string}:__typename`]: BearingSelection['__typename']
  [name: `${string}:bearingKind`]: BearingSelection['bearingKind']
  [name: `${string}:claims`]: BearingSelection['claims']
  [name: `${string}:condition`]: BearingSelection['condition']
  [name: `${string}:contested`]: BearingSelection['contested']
  [name: `${string}:event`]: BearingSelection['event']
  [name: `${string}:id`]: BearingSelection['id']
  [name: `${string}:presentId`]: BearingSelection['presentId']
  [name: `${string}:standing`]: BearingSelection['standing']
  [name: `${string}:version`]: BearingSelection['version']
  [name: `${string}:versions`]: BearingSelection['versions']
}

/** What may be selected of a BearingConnection: its fields, under another name as `'name:field'`. */
export interface BearingConnectionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The entries with their cursors. */
  edges?: BearingEdgeSelection | undefined
  /** How many bearings of the whole list there are for each key, most first. */
  facets?: (BearingFacetGroupSelection & { $: schema.BearingConnection['facets']['$args'] }) | undefined
  /** The entries alone. */
  nodes?: BearingSelection | undefined
  /** Where the page stands in the list. */
  pageInfo?: PageInfoSelection | undefined
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount?: boolean | undefined
  [name: `${string}:__typename`]: BearingConnectionSelection['__typename']
  [name: `${string}:edges`]: BearingConnectionSelection['edges']
  [name: `${string}:facets`]: BearingConnectionSelection['facets']
  [name: `${string}:nodes`]: BearingConnectionSelection['nodes']
  [name: `${string}:pageInfo`]: BearingConnectionSelection['pageInfo']
  [name: `${string}:totalCount`]: BearingConnectionSelection['totalCount']
}

/** What may be selected of a BearingEdge: its fields, under another name as `'name:field'`. */
export interface BearingEdgeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor?: boolean | undefined
  /** The entry itself. */
  node?: BearingSelection | undefined
  [name: `${string}:__typename`]: BearingEdgeSelection['__typename']
  [name: `${string}:cursor`]: BearingEdgeSelection['cursor']
  [name: `${string}:node`]: BearingEdgeSelection['node']
}

/** What may be selected of a BearingFacetGroup: its fields, under another name as `'name:field'`. */
export interface BearingFacetGroupSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** How many rows there are. */
  count?: boolean | undefined
  /** What the rows have in common: one key for each facet asked for, in that order. */
  keys?: BearingFacetKeySelection | undefined
  [name: `${string}:__typename`]: BearingFacetGroupSelection['__typename']
  [name: `${string}:count`]: BearingFacetGroupSelection['count']
  [name: `${string}:keys`]: BearingFacetGroupSelection['keys']
}

/** What may be selected of a BearingFacetKey: its fields, under another name as `'name:field'`. */
export interface BearingFacetKeySelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The actor who is the key, where keys are actors. */
  actor?: ActorSelection | undefined
  /** The facet: what is counted by. */
  by?: boolean | undefined
  /** The key as people read it: the name of an actor or topic, else the key itself. */
  label?: boolean | undefined
  /** The topic that is the key, where keys are topics. */
  topic?: TopicSelection | undefined
  /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
  value?: boolean | undefined
  [name: `${string}:__typename`]: BearingFacetKeySelection['__typename']
  [name: `${string}:actor`]: BearingFacetKeySelection['actor']
  [name: `${string}:by`]: BearingFacetKeySelection['by']
  [name: `${string}:label`]: BearingFacetKeySelection['label']
  [name: `${string}:topic`]: BearingFacetKeySelection['topic']
  [name: `${string}:value`]: BearingFacetKeySelection['value']
}

/** What may be selected of a Camp: its fields, under another name as `'name:field'`. */
export interface CampSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** Their judgements, one for each assessor. */
  assessments?: AssessmentSelection | undefined
  /** What their judgements come down to. */
  statusClass?: boolean | undefined
  [name: `${string}:__typename`]: CampSelection['__typename']
  [name: `${string}:assessments`]: CampSelection['assessments']
  [name: `${string}:statusClass`]: CampSelection['statusClass']
}

/** What may be selected of a Change: its fields, under another name as `'name:field'`. */
export interface ChangeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** What was done. */
  action?: boolean | undefined
  /** How it read then, as it was recorded by this change: its id says so, and so it is found again. Null of what never reads otherwise, as texts and claims. Of an actor that was merged, the one that it is now. */
  after?: ChangedRecordSelection | undefined
  /** How it read before, as it was recorded right then: its id says so, and so it is found again. Null of what was added, and of what never reads otherwise, as texts and claims. Of an actor that was merged, the one that it is now. */
  before?: ChangedRecordSelection | undefined
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id?: boolean | undefined
  /** Where it came from. */
  origin?: OriginSelection | undefined
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId?: boolean | undefined
  /** When it was recorded. */
  recordedAt?: boolean | undefined
  /** What was changed, also where it has been retracted since. */
  subject?: ChangeSubjectSelection | undefined
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version?: boolean | undefined
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions?: (VersionConnectionSelection & { $?: schema.Change['versions']['$args'] | undefined }) | undefined
  [name: `${string}:__typename`]: ChangeSelection['__typename']
  [name: `${string}:action`]: ChangeSelection['action']
  [name: `${string}:after`]: ChangeSelection['after']
  [name: `${string}:before`]: ChangeSelection['before']
  [name: `${string}:id`]: ChangeSelection['id']
  [name: `${string}:origin`]: ChangeSelection['origin']
  [name: `${string}:presentId`]: ChangeSelection['presentId']
  [name: `${string}:recordedAt`]: ChangeSelection['recordedAt']
  [name: `${string}:subject`]: ChangeSelection['subject']
  [name: `${string}:version`]: ChangeSelection['version']
  [name: `${string}:versions`]: ChangeSelection['versions']
}

/** What may be selected of a ChangeConnection: its fields, under another name as `'name:field'`. */
export interface ChangeConnectionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The entries with their cursors. */
  edges?: ChangeEdgeSelection | undefined
  /** The entries alone. */
  nodes?: ChangeSelection | undefined
  /** Where the page stands in the list. */
  pageInfo?: PageInfoSelection | undefined
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount?: boolean | undefined
  [name: `${string}:__typename`]: ChangeConnectionSelection['__typename']
  [name: `${string}:edges`]: ChangeConnectionSelection['edges']
  [name: `${string}:nodes`]: ChangeConnectionSelection['nodes']
  [name: `${string}:pageInfo`]: ChangeConnectionSelection['pageInfo']
  [name: `${string}:totalCount`]: ChangeConnectionSelection['totalCount']
}

/** What may be selected of a ChangeEdge: its fields, under another name as `'name:field'`. */
export interface ChangeEdgeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor?: boolean | undefined
  /** The entry itself. */
  node?: ChangeSelection | undefined
  [name: `${string}:__typename`]: ChangeEdgeSelection['__typename']
  [name: `${string}:cursor`]: ChangeEdgeSelection['cursor']
  [name: `${string}:node`]: ChangeEdgeSelection['node']
}

/** What may be selected of a ChangeSubject: its fields, under another name as `'name:field'`. */
export interface ChangeSubjectSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Actor?: ActorSelection
    Affiliation?: AffiliationSelection
    Agreement?: AgreementSelection
    Article?: ArticleSelection
    Assessment?: AssessmentSelection
    Bearing?: BearingSelection
    Claim?: ClaimSelection
    Condition?: ConditionSelection
    Consideration?: ConsiderationSelection
    Event?: EventSelection
    Figure?: FigureSelection
    Outcome?: OutcomeSelection
    Revision?: RevisionSelection
    Stage?: StageSelection
    Topic?: TopicSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: ChangeSubjectSelection['__typename']
}

/** What may be selected of a ChangedRecord: its fields, under another name as `'name:field'`. */
export interface ChangedRecordSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Actor?: ActorSelection
    Affiliation?: AffiliationSelection
    Agreement?: AgreementSelection
    Article?: ArticleSelection
    Assessment?: AssessmentSelection
    Bearing?: BearingSelection
    Condition?: ConditionSelection
    Consideration?: ConsiderationSelection
    Event?: EventSelection
    Figure?: FigureSelection
    Outcome?: OutcomeSelection
    Stage?: StageSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: ChangedRecordSelection['__typename']
}

/** What may be selected of a Claim: its fields, under another name as `'name:field'`. */
export interface ClaimSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** Who read the claim out of the text. */
  agent?: AgentSelection | undefined
  /** How the words reach us. */
  attribution?: boolean | undefined
  /** How sure the agent is that the text says this, from 0 to 1. Null where it gives no such number. */
  confidence?: boolean | undefined
  /** The articles that a coded record names without quoting them. Those of words are told by `quotes`. */
  documents?: ArticleSelection | undefined
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id?: boolean | undefined
  /** Where the claim came from. */
  origin?: OriginSelection | undefined
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId?: boolean | undefined
  /** The words that state it; with `knownAt`, those of texts that were known then. */
  quotes?: QuoteSelection | undefined
  /** When Proviso learned of the claim. */
  recordedAt?: boolean | undefined
  /** By way of whom it came, in order: first the one nearest to who says so, last the one nearest to the text. */
  relayedBy?: RelaySelection | undefined
  /** When the words were published: a day, a month or a year counts as known from its end, or from when it was recorded if that came first. */
  reportedAt?: boolean | undefined
  /** That the claim was retracted. Null while it stands, and where `knownAt` asks for what was known before. */
  retracted?: RetractionSelection | undefined
  /** When the words were said, where that is known. */
  saidAt?: boolean | undefined
  /** The actor who says so. Null where the publisher speaks in its own voice or the text names nobody known. */
  speaker?: ActorSelection | undefined
  /** The speaker as the text names them ("a spokeswoman", "the ministry"). */
  speakerAsWritten?: boolean | undefined
  /** How the speaker stands to what is claimed. */
  stance?: boolean | undefined
  /** What is claimed. Null where it is not known, or does not hold, in the perspective asked for. */
  subject?: ClaimSubjectSelection | undefined
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version?: boolean | undefined
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions?: (VersionConnectionSelection & { $?: schema.Claim['versions']['$args'] | undefined }) | undefined
  [name: `${string}:__typename`]: ClaimSelection['__typename']
  [name: `${string}:agent`]: ClaimSelection['agent']
  [name: `${string}:attribution`]: ClaimSelection['attribution']
  [name: `${string}:confidence`]: ClaimSelection['confidence']
  [name: `${string}:documents`]: ClaimSelection['documents']
  [name: `${string}:id`]: ClaimSelection['id']
  [name: `${string}:origin`]: ClaimSelection['origin']
  [name: `${string}:presentId`]: ClaimSelection['presentId']
  [name: `${string}:quotes`]: ClaimSelection['quotes']
  [name: `${string}:recordedAt`]: ClaimSelection['recordedAt']
  [name: `${string}:relayedBy`]: ClaimSelection['relayedBy']
  [name: `${string}:reportedAt`]: ClaimSelection['reportedAt']
  [name: `${string}:retracted`]: ClaimSelection['retracted']
  [name: `${string}:saidAt`]: ClaimSelection['saidAt']
  [name: `${string}:speaker`]: ClaimSelection['speaker']
  [name: `${string}:speakerAsWritten`]: ClaimSelection['speakerAsWritten']
  [name: `${string}:stance`]: ClaimSelection['stance']
  [name: `${string}:subject`]: ClaimSelection['subject']
  [name: `${string}:version`]: ClaimSelection['version']
  [name: `${string}:versions`]: ClaimSelection['versions']
}

/** What may be selected of a ClaimConnection: its fields, under another name as `'name:field'`. */
export interface ClaimConnectionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The entries with their cursors. */
  edges?: ClaimEdgeSelection | undefined
  /** How many claims of the whole list there are for each key, most first. */
  facets?: (ClaimFacetGroupSelection & { $: schema.ClaimConnection['facets']['$args'] }) | undefined
  /** The entries alone. */
  nodes?: ClaimSelection | undefined
  /** Where the page stands in the list. */
  pageInfo?: PageInfoSelection | undefined
  /** How many claims of the whole list fall into each interval of time, oldest first. A moment that is known less exactly counts where it ends. Intervals without any are left out. */
  series?: (SeriesPointSelection & { $: schema.ClaimConnection['series']['$args'] }) | undefined
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount?: boolean | undefined
  [name: `${string}:__typename`]: ClaimConnectionSelection['__typename']
  [name: `${string}:edges`]: ClaimConnectionSelection['edges']
  [name: `${string}:facets`]: ClaimConnectionSelection['facets']
  [name: `${string}:nodes`]: ClaimConnectionSelection['nodes']
  [name: `${string}:pageInfo`]: ClaimConnectionSelection['pageInfo']
  [name: `${string}:series`]: ClaimConnectionSelection['series']
  [name: `${string}:totalCount`]: ClaimConnectionSelection['totalCount']
}

/** What may be selected of a ClaimEdge: its fields, under another name as `'name:field'`. */
export interface ClaimEdgeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor?: boolean | undefined
  /** The entry itself. */
  node?: ClaimSelection | undefined
  [name: `${string}:__typename`]: ClaimEdgeSelection['__typename']
  [name: `${string}:cursor`]: ClaimEdgeSelection['cursor']
  [name: `${string}:node`]: ClaimEdgeSelection['node']
}

/** What may be selected of a ClaimFacetGroup: its fields, under another name as `'name:field'`. */
export interface ClaimFacetGroupSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** How many rows there are. */
  count?: boolean | undefined
  /** What the rows have in common: one key for each facet asked for, in that order. */
  keys?: ClaimFacetKeySelection | undefined
  [name: `${string}:__typename`]: ClaimFacetGroupSelection['__typename']
  [name: `${string}:count`]: ClaimFacetGroupSelection['count']
  [name: `${string}:keys`]: ClaimFacetGroupSelection['keys']
}

/** What may be selected of a ClaimFacetKey: its fields, under another name as `'name:field'`. */
export interface ClaimFacetKeySelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The actor who is the key, where keys are actors. */
  actor?: ActorSelection | undefined
  /** The facet: what is counted by. */
  by?: boolean | undefined
  /** The key as people read it: the name of an actor or topic, else the key itself. */
  label?: boolean | undefined
  /** The topic that is the key, where keys are topics. */
  topic?: TopicSelection | undefined
  /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
  value?: boolean | undefined
  [name: `${string}:__typename`]: ClaimFacetKeySelection['__typename']
  [name: `${string}:actor`]: ClaimFacetKeySelection['actor']
  [name: `${string}:by`]: ClaimFacetKeySelection['by']
  [name: `${string}:label`]: ClaimFacetKeySelection['label']
  [name: `${string}:topic`]: ClaimFacetKeySelection['topic']
  [name: `${string}:value`]: ClaimFacetKeySelection['value']
}

/** What may be selected of a ClaimSubject: its fields, under another name as `'name:field'`. */
export interface ClaimSubjectSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Affiliation?: AffiliationSelection
    Agreement?: AgreementSelection
    AgreementParty?: AgreementPartySelection
    Assessment?: AssessmentSelection
    Bearing?: BearingSelection
    Condition?: ConditionSelection
    ConditionParty?: ConditionPartySelection
    Consideration?: ConsiderationSelection
    ConsiderationParty?: ConsiderationPartySelection
    Event?: EventSelection
    Figure?: FigureSelection
    Outcome?: OutcomeSelection
    Participation?: ParticipationSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: ClaimSubjectSelection['__typename']
}

/** What may be selected of a Condition: its fields, under another name as `'name:field'`. */
export interface ConditionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** Who could have set or refused it, and did neither. */
  abstainers?: ActorSelection | undefined
  /** All judgements of it, latest first. */
  assessments?: (AssessmentConnectionSelection & { $?: schema.Condition['assessments']['$args'] | undefined }) | undefined
  /** Which events bear on it, and how. */
  bearings?: (BearingConnectionSelection & { $?: schema.Condition['bearings']['$args'] | undefined }) | undefined
  /** Who gains by it. */
  beneficiaries?: ActorSelection | undefined
  /** The camps into which its assessors fall; two or more where it is disputed. */
  camps?: (CampSelection & { $?: schema.Condition['camps']['$args'] | undefined }) | undefined
  /** The claims that state it, latest first: on whose word, in which sentence. */
  claims?: (ClaimConnectionSelection & { $?: schema.Condition['claims']['$args'] | undefined }) | undefined
  /** What it is called in schemes of codes. */
  codes?: ConditionCodeSelection | undefined
  /** What is on offer, or threatened, for it, where it names one. Null where it only stands in terms: `considerations` has all. */
  consideration?: ConsiderationSelection | undefined
  /** All that is on offer, or threatened, for it: what it names, and that in whose terms it stands. */
  considerations?: ConsiderationSelection | undefined
  /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. */
  contested?: boolean | { $?: schema.Condition['contested']['$args'] | undefined } | undefined
  /** By when, where a time is set: it is due when that moment is over. Of what must not be done, when the ban ends: that is never overdue. */
  deadline?: boolean | undefined
  /** The time limit in the words of the text ("within 48 hours"). */
  deadlineAsWritten?: boolean | undefined
  /** The consideration that meeting it consists in: hostages for prisoners, of which each is the other’s. No status follows from it. */
  delivers?: ConsiderationSelection | undefined
  /** Whether two of its assessors disagree: their words, said without reservations, are of different classes among DONE, PART and FAILED, of moments with at most `window` days between them, and, where it recurs, of one week, month, quarter or year of UTC. */
  disputed?: boolean | { $?: schema.Condition['disputed']['$args'] | undefined } | undefined
  /** Whether it must be met before what it is for, or ends that if it ceases to be. */
  effect?: boolean | undefined
  /** The events that bear on it, latest first. */
  events?: (EventConnectionSelection & { $?: schema.Condition['events']['$args'] | undefined }) | undefined
  /** The numbers that are given for it. */
  figures?: (FigureConnectionSelection & { $?: schema.Condition['figures']['$args'] | undefined }) | undefined
  /** When it was first stated: at the earliest of the events known to state it, as far as they occurred, of when it was said or reported by claims that assert or hedge it, and of the judgements of it; events and judgements that are merely denied or questioned tell nothing. Null where none of these is known. */
  firstStatedAt?: boolean | undefined
  /** With what force it is put. */
  force?: boolean | undefined
  /** How formally it is put. */
  formality?: boolean | undefined
  /** Who vouches for it. */
  guarantors?: ActorSelection | undefined
  /** All judgements of it, oldest first, with who gave them and where, also those by which its status does not go: how that went, `status(asOf:)` tells. */
  history?: (StatusTurnConnectionSelection & { $?: schema.Condition['history']['$args'] | undefined }) | undefined
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id?: boolean | undefined
  /** Who sets it. */
  issuers?: ActorSelection | undefined
  /** Who watches over it. */
  monitors?: ActorSelection | undefined
  /** Who has which part towards it, and on whose word. */
  parties?: (ConditionPartyConnectionSelection & { $?: schema.Condition['parties']['$args'] | undefined }) | undefined
  /** Whether something must be done, must not be done, must be allowed, or must cease. */
  polarity?: boolean | undefined
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId?: boolean | undefined
  /** How often it has to be met anew, or whether it has to hold all the time. Null where it is to be met once. */
  recurs?: boolean | undefined
  /** What has to be done or left undone, as briefly as possible. */
  requirement?: boolean | undefined
  /** Whether its status is the word of the target’s side. */
  selfAssessed?: boolean | { $?: schema.Condition['selfAssessed']['$args'] | undefined } | undefined
  /** A short name for addresses and queries, lower case with hyphens. */
  slug?: boolean | undefined
  /** The stage of an agreement to which it belongs. */
  stage?: StageSelection | undefined
  /** How it stands: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Null where it was not known. */
  standing?: boolean | { $?: schema.Condition['standing']['$args'] | undefined } | undefined
  /** Its status: the latest word of those whose words count; UNKNOWN, or what is said with reservations, only where nothing else is. An assessor’s word is its latest judgement that none of its own takes the place of, what is asserted before what is hedged. Of judgements of one moment the one first reported later holds, then FAILED, PART, DONE, ENDED, OPEN, then the first by dataset and key. UNJUDGED where nobody has judged. */
  status?: boolean | { $?: schema.Condition['status']['$args'] | undefined } | undefined
  /** The judgement by which it has its status. Null where nobody has judged. */
  statusBy?: (AssessmentSelection & { $?: schema.Condition['statusBy']['$args'] | undefined }) | undefined
  /** What its status comes down to. */
  statusClass?: boolean | { $?: schema.Condition['statusClass']['$args'] | undefined } | undefined
  /** One sentence that says who requires what of whom. */
  summary?: boolean | undefined
  /** The later conditions that take the place of this one. */
  supersededBy?: ConditionSelection | undefined
  /** The earlier condition that this one takes the place of. */
  supersedes?: ConditionSelection | undefined
  /** Who has to meet it. */
  targets?: ActorSelection | undefined
  /** What it is about, first of all. */
  topic?: TopicSelection | undefined
  /** All that it is about: its topic and further ones. */
  topics?: TopicSelection | undefined
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version?: boolean | undefined
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions?: (VersionConnectionSelection & { $?: schema.Condition['versions']['$args'] | undefined }) | undefined
  [name: `${string}:__typename`]: ConditionSelection['__typename']
  [name: `${string}:abstainers`]: ConditionSelection['abstainers']
  [name: `${string}:assessments`]: ConditionSelection['assessments']
  [name: `${string}:bearings`]: ConditionSelection['bearings']
  [name: `${string}:beneficiaries`]: ConditionSelection['beneficiaries']
  [name: `${string}:camps`]: ConditionSelection['camps']
  [name: `${string}:claims`]: ConditionSelection['claims']
  [name: `${string}:codes`]: ConditionSelection['codes']
  [name: `${string}:consideration`]: ConditionSelection['consideration']
  [name: `${string}:considerations`]: ConditionSelection['considerations']
  [name: `${string}:contested`]: ConditionSelection['contested']
  [name: `${string}:deadline`]: ConditionSelection['deadline']
  [name: `${string}:deadlineAsWritten`]: ConditionSelection['deadlineAsWritten']
  [name: `${string}:delivers`]: ConditionSelection['delivers']
  [name: `${string}:disputed`]: ConditionSelection['disputed']
  [name: `${string}:effect`]: ConditionSelection['effect']
  [name: `${string}:events`]: ConditionSelection['events']
  [name: `${string}:figures`]: ConditionSelection['figures']
  [name: `${string}:firstStatedAt`]: ConditionSelection['firstStatedAt']
  [name: `${string}:force`]: ConditionSelection['force']
  [name: `${string}:formality`]: ConditionSelection['formality']
  [name: `${string}:guarantors`]: ConditionSelection['guarantors']
  [name: `${string}:history`]: ConditionSelection['history']
  [name: `${string}:id`]: ConditionSelection['id']
  [name: `${string}:issuers`]: ConditionSelection['issuers']
  [name: `${string}:monitors`]: ConditionSelection['monitors']
  [name: `${string}:parties`]: ConditionSelection['parties']
  [name: `${string}:polarity`]: ConditionSelection['polarity']
  [name: `${string}:presentId`]: ConditionSelection['presentId']
  [name: `${string}:recurs`]: ConditionSelection['recurs']
  [name: `${string}:requirement`]: ConditionSelection['requirement']
  [name: `${string}:selfAssessed`]: ConditionSelection['selfAssessed']
  [name: `${string}:slug`]: ConditionSelection['slug']
  [name: `${string}:stage`]: ConditionSelection['stage']
  [name: `${string}:standing`]: ConditionSelection['standing']
  [name: `${string}:status`]: ConditionSelection['status']
  [name: `${string}:statusBy`]: ConditionSelection['statusBy']
  [name: `${string}:statusClass`]: ConditionSelection['statusClass']
  [name: `${string}:summary`]: ConditionSelection['summary']
  [name: `${string}:supersededBy`]: ConditionSelection['supersededBy']
  [name: `${string}:supersedes`]: ConditionSelection['supersedes']
  [name: `${string}:targets`]: ConditionSelection['targets']
  [name: `${string}:topic`]: ConditionSelection['topic']
  [name: `${string}:topics`]: ConditionSelection['topics']
  [name: `${string}:version`]: ConditionSelection['version']
  [name: `${string}:versions`]: ConditionSelection['versions']
}

/** What may be selected of a ConditionCode: its fields, under another name as `'name:field'`. */
export interface ConditionCodeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The scheme: "imf-mona". */
  scheme?: boolean | undefined
  /** The code as that scheme writes it: "QPC". */
  value?: boolean | undefined
  [name: `${string}:__typename`]: ConditionCodeSelection['__typename']
  [name: `${string}:scheme`]: ConditionCodeSelection['scheme']
  [name: `${string}:value`]: ConditionCodeSelection['value']
}

/** What may be selected of a ConditionConnection: its fields, under another name as `'name:field'`. */
export interface ConditionConnectionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The entries with their cursors. */
  edges?: ConditionEdgeSelection | undefined
  /** How many conditions of the whole list there are for each key, most first. */
  facets?: (ConditionFacetGroupSelection & { $: schema.ConditionConnection['facets']['$args'] }) | undefined
  /** The entries alone. */
  nodes?: ConditionSelection | undefined
  /** Where the page stands in the list. */
  pageInfo?: PageInfoSelection | undefined
  /** How many conditions of the whole list fall into each interval of time, oldest first. A moment that is known less exactly counts where it ends. Intervals without any are left out. */
  series?: (SeriesPointSelection & { $: schema.ConditionConnection['series']['$args'] }) | undefined
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount?: boolean | undefined
  [name: `${string}:__typename`]: ConditionConnectionSelection['__typename']
  [name: `${string}:edges`]: ConditionConnectionSelection['edges']
  [name: `${string}:facets`]: ConditionConnectionSelection['facets']
  [name: `${string}:nodes`]: ConditionConnectionSelection['nodes']
  [name: `${string}:pageInfo`]: ConditionConnectionSelection['pageInfo']
  [name: `${string}:series`]: ConditionConnectionSelection['series']
  [name: `${string}:totalCount`]: ConditionConnectionSelection['totalCount']
}

/** What may be selected of a ConditionEdge: its fields, under another name as `'name:field'`. */
export interface ConditionEdgeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor?: boolean | undefined
  /** The entry itself. */
  node?: ConditionSelection | undefined
  [name: `${string}:__typename`]: ConditionEdgeSelection['__typename']
  [name: `${string}:cursor`]: ConditionEdgeSelection['cursor']
  [name: `${string}:node`]: ConditionEdgeSelection['node']
}

/** What may be selected of a ConditionFacetGroup: its fields, under another name as `'name:field'`. */
export interface ConditionFacetGroupSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** How many rows there are. */
  count?: boolean | undefined
  /** What the rows have in common: one key for each facet asked for, in that order. */
  keys?: ConditionFacetKeySelection | undefined
  [name: `${string}:__typename`]: ConditionFacetGroupSelection['__typename']
  [name: `${string}:count`]: ConditionFacetGroupSelection['count']
  [name: `${string}:keys`]: ConditionFacetGroupSelection['keys']
}

/** What may be selected of a ConditionFacetKey: its fields, under another name as `'name:field'`. */
export interface ConditionFacetKeySelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The actor who is the key, where keys are actors. */
  actor?: ActorSelection | undefined
  /** The facet: what is counted by. */
  by?: boolean | undefined
  /** The key as people read it: the name of an actor or topic, else the key itself. */
  label?: boolean | undefined
  /** The topic that is the key, where keys are topics. */
  topic?: TopicSelection | undefined
  /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
  value?: boolean | undefined
  [name: `${string}:__typename`]: ConditionFacetKeySelection['__typename']
  [name: `${string}:actor`]: ConditionFacetKeySelection['actor']
  [name: `${string}:by`]: ConditionFacetKeySelection['by']
  [name: `${string}:label`]: ConditionFacetKeySelection['label']
  [name: `${string}:topic`]: ConditionFacetKeySelection['topic']
  [name: `${string}:value`]: ConditionFacetKeySelection['value']
}

/** What may be selected of a ConditionParty: its fields, under another name as `'name:field'`. */
export interface ConditionPartySelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** Who is the party. */
  actor?: ActorSelection | undefined
  /** The party as the text names it: "the Kabul authorities". Null where it is not said. */
  asWritten?: boolean | undefined
  /** On whose word they are a party. Where nobody claims it by itself, it is known with the condition. */
  claims?: (ClaimConnectionSelection & { $?: schema.ConditionParty['claims']['$args'] | undefined }) | undefined
  /** The condition. */
  condition?: ConditionSelection | undefined
  /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. False where nobody claims it by itself. */
  contested?: boolean | { $?: schema.ConditionParty['contested']['$args'] | undefined } | undefined
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id?: boolean | undefined
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId?: boolean | undefined
  /** Which party. */
  role?: boolean | undefined
  /** How it stands by claims of its own: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Without them as the condition. Null where it was not known. */
  standing?: boolean | { $?: schema.ConditionParty['standing']['$args'] | undefined } | undefined
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version?: boolean | undefined
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions?: (VersionConnectionSelection & { $?: schema.ConditionParty['versions']['$args'] | undefined }) | undefined
  [name: `${string}:__typename`]: ConditionPartySelection['__typename']
  [name: `${string}:actor`]: ConditionPartySelection['actor']
  [name: `${string}:asWritten`]: ConditionPartySelection['asWritten']
  [name: `${string}:claims`]: ConditionPartySelection['claims']
  [name: `${string}:condition`]: ConditionPartySelection['condition']
  [name: `${string}:contested`]: ConditionPartySelection['contested']
  [name: `${string}:id`]: ConditionPartySelection['id']
  [name: `${string}:presentId`]: ConditionPartySelection['presentId']
  [name: `${string}:role`]: ConditionPartySelection['role']
  [name: `${string}:standing`]: ConditionPartySelection['standing']
  [name: `${string}:version`]: ConditionPartySelection['version']
  [name: `${string}:versions`]: ConditionPartySelection['versions']
}

/** What may be selected of a ConditionPartyConnection: its fields, under another name as `'name:field'`. */
export interface ConditionPartyConnectionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The entries with their cursors. */
  edges?: ConditionPartyEdgeSelection | undefined
  /** The entries alone. */
  nodes?: ConditionPartySelection | undefined
  /** Where the page stands in the list. */
  pageInfo?: PageInfoSelection | undefined
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount?: boolean | undefined
  [name: `${string}:__typename`]: ConditionPartyConnectionSelection['__typename']
  [name: `${string}:edges`]: ConditionPartyConnectionSelection['edges']
  [name: `${string}:nodes`]: ConditionPartyConnectionSelection['nodes']
  [name: `${string}:pageInfo`]: ConditionPartyConnectionSelection['pageInfo']
  [name: `${string}:totalCount`]: ConditionPartyConnectionSelection['totalCount']
}

/** What may be selected of a ConditionPartyEdge: its fields, under another name as `'name:field'`. */
export interface ConditionPartyEdgeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor?: boolean | undefined
  /** The entry itself. */
  node?: ConditionPartySelection | undefined
  [name: `${string}:__typename`]: ConditionPartyEdgeSelection['__typename']
  [name: `${string}:cursor`]: ConditionPartyEdgeSelection['cursor']
  [name: `${string}:node`]: ConditionPartyEdgeSelection['node']
}

/** What may be selected of a ConditionStatusChange: its fields, under another name as `'name:field'`. */
export interface ConditionStatusChangeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The change by which it came to be so: of the claim by which somebody judges, or of the judgement. */
  change?: ChangeSelection | undefined
  /** The condition. */
  condition?: ConditionSelection | undefined
  /** Its status by what has been recorded now. */
  status?: boolean | undefined
  /** Its status by what had been recorded before. */
  statusBefore?: boolean | undefined
  [name: `${string}:__typename`]: ConditionStatusChangeSelection['__typename']
  [name: `${string}:change`]: ConditionStatusChangeSelection['change']
  [name: `${string}:condition`]: ConditionStatusChangeSelection['condition']
  [name: `${string}:status`]: ConditionStatusChangeSelection['status']
  [name: `${string}:statusBefore`]: ConditionStatusChangeSelection['statusBefore']
}

/** What may be selected of a Conflict: its fields, under another name as `'name:field'`. */
export interface ConflictSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The kind of fault, for programs: INVALID_INPUT, CONFLICT, NOT_FOUND. */
  code?: boolean | undefined
  /** The `presentId` of what is there. Null where it is not known which one. */
  currentId?: boolean | undefined
  /** Its version, as `expectedVersion` takes it. */
  currentVersion?: boolean | undefined
  /** What is wrong, in a sentence for people. */
  message?: boolean | undefined
  [name: `${string}:__typename`]: ConflictSelection['__typename']
  [name: `${string}:code`]: ConflictSelection['code']
  [name: `${string}:currentId`]: ConflictSelection['currentId']
  [name: `${string}:currentVersion`]: ConflictSelection['currentVersion']
  [name: `${string}:message`]: ConflictSelection['message']
}

/** What may be selected of a Consideration: its fields, under another name as `'name:field'`. */
export interface ConsiderationSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** On whose word it is on offer. Where nobody claims it by itself, it is known with the first condition or outcome that speaks of it. */
  claims?: (ClaimConnectionSelection & { $?: schema.Consideration['claims']['$args'] | undefined }) | undefined
  /** The conditions for which it is on offer: those of all its terms. */
  conditions?: (ConditionConnectionSelection & { $?: schema.Consideration['conditions']['$args'] | undefined }) | undefined
  /** What kind of thing it is. */
  considerationKind?: boolean | undefined
  /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. False where nobody claims it by itself. */
  contested?: boolean | { $?: schema.Consideration['contested']['$args'] | undefined } | undefined
  /** The conditions that consist in it. */
  deliveredBy?: ConditionSelection | undefined
  /** One sentence that says what it is. */
  description?: boolean | undefined
  /** The numbers that are given for it: the amount of a loan. */
  figures?: (FigureConnectionSelection & { $?: schema.Consideration['figures']['$args'] | undefined }) | undefined
  /** Whether what it was offered for had been done by the moment, by default by now. Considered are the conditions of its terms that had to be met before (PRECEDENT), as far as they had been stated by the moment and no other had taken their place. By the status of each at the moment: what was waived counts as met; what was withdrawn, lapsed or modified is left out; what is met, met in part, or ended, on the word of its target’s side alone counts as not judged, unless that side ends it as its issuer; a MUST_NOT that nobody judged is taken to be kept. A term is MET by as many as it needs; else UNJUDGED while those not judged could still make it so; else PARTLY_MET if any is met or met in part; else UNMET. All terms MET is MET; any UNMET or PARTLY_MET is PARTLY_MET if anything is met or met in part, else UNMET; else UNJUDGED. GRADUATED has no terms: MET by all, PARTLY_MET by any, UNJUDGED if any is not judged, else UNMET. */
  fulfilment?: boolean | { $?: schema.Consideration['fulfilment']['$args'] | undefined } | undefined
  /** Who gives it. */
  givers?: ActorSelection | undefined
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id?: boolean | undefined
  /** The stages that open by it. */
  opens?: StageSelection | undefined
  /** How many of the conditions that name it, and stand in no other of its terms, have to be met for it. */
  operator?: boolean | undefined
  /** What became of it over time, latest first. */
  outcomes?: (OutcomeConnectionSelection & { $?: schema.Consideration['outcomes']['$args'] | undefined }) | undefined
  /** Who gives and who receives it, and on whose word. */
  parties?: (ConsiderationPartyConnectionSelection & { $?: schema.Consideration['parties']['$args'] | undefined }) | undefined
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId?: boolean | undefined
  /** Who receives it. */
  receivers?: ActorSelection | undefined
  /** Whether it is something good that is promised, or something bad that is threatened. */
  sign?: boolean | undefined
  /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for a consideration that is given none. */
  slug?: boolean | undefined
  /** The stage of an agreement to which it belongs. */
  stage?: StageSelection | undefined
  /** How it stands by claims of its own: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Without them as the strongest of its conditions, also those of its terms, and of its outcomes; ASSERTED where it has neither. */
  standing?: boolean | { $?: schema.Consideration['standing']['$args'] | undefined } | undefined
  /** What became of it: the state of its latest outcome. Null where there is none. */
  state?: boolean | { $?: schema.Consideration['state']['$args'] | undefined } | undefined
  /** What must be met for it: every one of these. None where it is given the more, the more is met (GRADUATED). */
  terms?: TermSelection | undefined
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version?: boolean | undefined
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions?: (VersionConnectionSelection & { $?: schema.Consideration['versions']['$args'] | undefined }) | undefined
  [name: `${string}:__typename`]: ConsiderationSelection['__typename']
  [name: `${string}:claims`]: ConsiderationSelection['claims']
  [name: `${string}:conditions`]: ConsiderationSelection['conditions']
  [name: `${string}:considerationKind`]: ConsiderationSelection['considerationKind']
  [name: `${string}:contested`]: ConsiderationSelection['contested']
  [name: `${string}:deliveredBy`]: ConsiderationSelection['deliveredBy']
  [name: `${string}:description`]: ConsiderationSelection['description']
  [name: `${string}:figures`]: ConsiderationSelection['figures']
  [name: `${string}:fulfilment`]: ConsiderationSelection['fulfilment']
  [name: `${string}:givers`]: ConsiderationSelection['givers']
  [name: `${string}:id`]: ConsiderationSelection['id']
  [name: `${string}:opens`]: ConsiderationSelection['opens']
  [name: `${string}:operator`]: ConsiderationSelection['operator']
  [name: `${string}:outcomes`]: ConsiderationSelection['outcomes']
  [name: `${string}:parties`]: ConsiderationSelection['parties']
  [name: `${string}:presentId`]: ConsiderationSelection['presentId']
  [name: `${string}:receivers`]: ConsiderationSelection['receivers']
  [name: `${string}:sign`]: ConsiderationSelection['sign']
  [name: `${string}:slug`]: ConsiderationSelection['slug']
  [name: `${string}:stage`]: ConsiderationSelection['stage']
  [name: `${string}:standing`]: ConsiderationSelection['standing']
  [name: `${string}:state`]: ConsiderationSelection['state']
  [name: `${string}:terms`]: ConsiderationSelection['terms']
  [name: `${string}:version`]: ConsiderationSelection['version']
  [name: `${string}:versions`]: ConsiderationSelection['versions']
}

/** What may be selected of a ConsiderationConnection: its fields, under another name as `'name:field'`. */
export interface ConsiderationConnectionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The entries with their cursors. */
  edges?: ConsiderationEdgeSelection | undefined
  /** How many considerations of the whole list there are for each key, most first. */
  facets?: (ConsiderationFacetGroupSelection & { $: schema.ConsiderationConnection['facets']['$args'] }) | undefined
  /** The entries alone. */
  nodes?: ConsiderationSelection | undefined
  /** Where the page stands in the list. */
  pageInfo?: PageInfoSelection | undefined
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount?: boolean | undefined
  [name: `${string}:__typename`]: ConsiderationConnectionSelection['__typename']
  [name: `${string}:edges`]: ConsiderationConnectionSelection['edges']
  [name: `${string}:facets`]: ConsiderationConnectionSelection['facets']
  [name: `${string}:nodes`]: ConsiderationConnectionSelection['nodes']
  [name: `${string}:pageInfo`]: ConsiderationConnectionSelection['pageInfo']
  [name: `${string}:totalCount`]: ConsiderationConnectionSelection['totalCount']
}

/** What may be selected of a ConsiderationEdge: its fields, under another name as `'name:field'`. */
export interface ConsiderationEdgeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor?: boolean | undefined
  /** The entry itself. */
  node?: ConsiderationSelection | undefined
  [name: `${string}:__typename`]: ConsiderationEdgeSelection['__typename']
  [name: `${string}:cursor`]: ConsiderationEdgeSelection['cursor']
  [name: `${string}:node`]: ConsiderationEdgeSelection['node']
}

/** What may be selected of a ConsiderationFacetGroup: its fields, under another name as `'name:field'`. */
export interface ConsiderationFacetGroupSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** How many rows there are. */
  count?: boolean | undefined
  /** What the rows have in common: one key for each facet asked for, in that order. */
  keys?: ConsiderationFacetKeySelection | undefined
  [name: `${string}:__typename`]: ConsiderationFacetGroupSelection['__typename']
  [name: `${string}:count`]: ConsiderationFacetGroupSelection['count']
  [name: `${string}:keys`]: ConsiderationFacetGroupSelection['keys']
}

/** What may be selected of a ConsiderationFacetKey: its fields, under another name as `'name:field'`. */
export interface ConsiderationFacetKeySelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The actor who is the key, where keys are actors. */
  actor?: ActorSelection | undefined
  /** The facet: what is counted by. */
  by?: boolean | undefined
  /** The key as people read it: the name of an actor or topic, else the key itself. */
  label?: boolean | undefined
  /** The topic that is the key, where keys are topics. */
  topic?: TopicSelection | undefined
  /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
  value?: boolean | undefined
  [name: `${string}:__typename`]: ConsiderationFacetKeySelection['__typename']
  [name: `${string}:actor`]: ConsiderationFacetKeySelection['actor']
  [name: `${string}:by`]: ConsiderationFacetKeySelection['by']
  [name: `${string}:label`]: ConsiderationFacetKeySelection['label']
  [name: `${string}:topic`]: ConsiderationFacetKeySelection['topic']
  [name: `${string}:value`]: ConsiderationFacetKeySelection['value']
}

/** What may be selected of a ConsiderationParty: its fields, under another name as `'name:field'`. */
export interface ConsiderationPartySelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** Who is the party. */
  actor?: ActorSelection | undefined
  /** The party as the text names it: "the Kabul authorities". Null where it is not said. */
  asWritten?: boolean | undefined
  /** On whose word they are a party. Where nobody claims it by itself, it is known with the consideration. */
  claims?: (ClaimConnectionSelection & { $?: schema.ConsiderationParty['claims']['$args'] | undefined }) | undefined
  /** The consideration. */
  consideration?: ConsiderationSelection | undefined
  /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. False where nobody claims it by itself. */
  contested?: boolean | { $?: schema.ConsiderationParty['contested']['$args'] | undefined } | undefined
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id?: boolean | undefined
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId?: boolean | undefined
  /** Whether the actor gives or receives. */
  role?: boolean | undefined
  /** How it stands by claims of its own: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Without them as the consideration. Null where it was not known. */
  standing?: boolean | { $?: schema.ConsiderationParty['standing']['$args'] | undefined } | undefined
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version?: boolean | undefined
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions?: (VersionConnectionSelection & { $?: schema.ConsiderationParty['versions']['$args'] | undefined }) | undefined
  [name: `${string}:__typename`]: ConsiderationPartySelection['__typename']
  [name: `${string}:actor`]: ConsiderationPartySelection['actor']
  [name: `${string}:asWritten`]: ConsiderationPartySelection['asWritten']
  [name: `${string}:claims`]: ConsiderationPartySelection['claims']
  [name: `${string}:consideration`]: ConsiderationPartySelection['consideration']
  [name: `${string}:contested`]: ConsiderationPartySelection['contested']
  [name: `${string}:id`]: ConsiderationPartySelection['id']
  [name: `${string}:presentId`]: ConsiderationPartySelection['presentId']
  [name: `${string}:role`]: ConsiderationPartySelection['role']
  [name: `${string}:standing`]: ConsiderationPartySelection['standing']
  [name: `${string}:version`]: ConsiderationPartySelection['version']
  [name: `${string}:versions`]: ConsiderationPartySelection['versions']
}

/** What may be selected of a ConsiderationPartyConnection: its fields, under another name as `'name:field'`. */
export interface ConsiderationPartyConnectionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The entries with their cursors. */
  edges?: ConsiderationPartyEdgeSelection | undefined
  /** The entries alone. */
  nodes?: ConsiderationPartySelection | undefined
  /** Where the page stands in the list. */
  pageInfo?: PageInfoSelection | undefined
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount?: boolean | undefined
  [name: `${string}:__typename`]: ConsiderationPartyConnectionSelection['__typename']
  [name: `${string}:edges`]: ConsiderationPartyConnectionSelection['edges']
  [name: `${string}:nodes`]: ConsiderationPartyConnectionSelection['nodes']
  [name: `${string}:pageInfo`]: ConsiderationPartyConnectionSelection['pageInfo']
  [name: `${string}:totalCount`]: ConsiderationPartyConnectionSelection['totalCount']
}

/** What may be selected of a ConsiderationPartyEdge: its fields, under another name as `'name:field'`. */
export interface ConsiderationPartyEdgeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor?: boolean | undefined
  /** The entry itself. */
  node?: ConsiderationPartySelection | undefined
  [name: `${string}:__typename`]: ConsiderationPartyEdgeSelection['__typename']
  [name: `${string}:cursor`]: ConsiderationPartyEdgeSelection['cursor']
  [name: `${string}:node`]: ConsiderationPartyEdgeSelection['node']
}

/** What may be selected of a CreateActorPayload: its fields, under another name as `'name:field'`. */
export interface CreateActorPayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The actor. */
  actor?: ActorSelection | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  [name: `${string}:__typename`]: CreateActorPayloadSelection['__typename']
  [name: `${string}:actor`]: CreateActorPayloadSelection['actor']
  [name: `${string}:changed`]: CreateActorPayloadSelection['changed']
}

/** What may be selected of a CreateActorResult: its fields, under another name as `'name:field'`. */
export interface CreateActorResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    CreateActorPayload?: CreateActorPayloadSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: CreateActorResultSelection['__typename']
}

/** What may be selected of a CreateAffiliationPayload: its fields, under another name as `'name:field'`. */
export interface CreateAffiliationPayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The affiliation. */
  affiliation?: AffiliationSelection | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  [name: `${string}:__typename`]: CreateAffiliationPayloadSelection['__typename']
  [name: `${string}:affiliation`]: CreateAffiliationPayloadSelection['affiliation']
  [name: `${string}:changed`]: CreateAffiliationPayloadSelection['changed']
}

/** What may be selected of a CreateAffiliationResult: its fields, under another name as `'name:field'`. */
export interface CreateAffiliationResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    CreateAffiliationPayload?: CreateAffiliationPayloadSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: CreateAffiliationResultSelection['__typename']
}

/** What may be selected of a CreateAgreementPayload: its fields, under another name as `'name:field'`. */
export interface CreateAgreementPayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The agreement. */
  agreement?: AgreementSelection | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  [name: `${string}:__typename`]: CreateAgreementPayloadSelection['__typename']
  [name: `${string}:agreement`]: CreateAgreementPayloadSelection['agreement']
  [name: `${string}:changed`]: CreateAgreementPayloadSelection['changed']
}

/** What may be selected of a CreateAgreementResult: its fields, under another name as `'name:field'`. */
export interface CreateAgreementResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    CreateAgreementPayload?: CreateAgreementPayloadSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: CreateAgreementResultSelection['__typename']
}

/** What may be selected of a CreateArticlePayload: its fields, under another name as `'name:field'`. */
export interface CreateArticlePayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The article. */
  article?: ArticleSelection | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  [name: `${string}:__typename`]: CreateArticlePayloadSelection['__typename']
  [name: `${string}:article`]: CreateArticlePayloadSelection['article']
  [name: `${string}:changed`]: CreateArticlePayloadSelection['changed']
}

/** What may be selected of a CreateArticleResult: its fields, under another name as `'name:field'`. */
export interface CreateArticleResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    CreateArticlePayload?: CreateArticlePayloadSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: CreateArticleResultSelection['__typename']
}

/** What may be selected of a CreateAssessmentPayload: its fields, under another name as `'name:field'`. */
export interface CreateAssessmentPayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The assessment. */
  assessment?: AssessmentSelection | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  [name: `${string}:__typename`]: CreateAssessmentPayloadSelection['__typename']
  [name: `${string}:assessment`]: CreateAssessmentPayloadSelection['assessment']
  [name: `${string}:changed`]: CreateAssessmentPayloadSelection['changed']
}

/** What may be selected of a CreateAssessmentResult: its fields, under another name as `'name:field'`. */
export interface CreateAssessmentResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    CreateAssessmentPayload?: CreateAssessmentPayloadSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: CreateAssessmentResultSelection['__typename']
}

/** What may be selected of a CreateBearingPayload: its fields, under another name as `'name:field'`. */
export interface CreateBearingPayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The bearing. */
  bearing?: BearingSelection | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  [name: `${string}:__typename`]: CreateBearingPayloadSelection['__typename']
  [name: `${string}:bearing`]: CreateBearingPayloadSelection['bearing']
  [name: `${string}:changed`]: CreateBearingPayloadSelection['changed']
}

/** What may be selected of a CreateBearingResult: its fields, under another name as `'name:field'`. */
export interface CreateBearingResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    CreateBearingPayload?: CreateBearingPayloadSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: CreateBearingResultSelection['__typename']
}

/** What may be selected of a CreateConditionPayload: its fields, under another name as `'name:field'`. */
export interface CreateConditionPayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  /** The condition. */
  condition?: ConditionSelection | undefined
  [name: `${string}:__typename`]: CreateConditionPayloadSelection['__typename']
  [name: `${string}:changed`]: CreateConditionPayloadSelection['changed']
  [name: `${string}:condition`]: CreateConditionPayloadSelection['condition']
}

/** What may be selected of a CreateConditionResult: its fields, under another name as `'name:field'`. */
export interface CreateConditionResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    CreateConditionPayload?: CreateConditionPayloadSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: CreateConditionResultSelection['__typename']
}

/** What may be selected of a CreateConsiderationPayload: its fields, under another name as `'name:field'`. */
export interface CreateConsiderationPayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  /** The consideration. */
  consideration?: ConsiderationSelection | undefined
  [name: `${string}:__typename`]: CreateConsiderationPayloadSelection['__typename']
  [name: `${string}:changed`]: CreateConsiderationPayloadSelection['changed']
  [name: `${string}:consideration`]: CreateConsiderationPayloadSelection['consideration']
}

/** What may be selected of a CreateConsiderationResult: its fields, under another name as `'name:field'`. */
export interface CreateConsiderationResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    CreateConsiderationPayload?: CreateConsiderationPayloadSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: CreateConsiderationResultSelection['__typename']
}

/** What may be selected of a CreateEventPayload: its fields, under another name as `'name:field'`. */
export interface CreateEventPayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  /** The event. */
  event?: EventSelection | undefined
  [name: `${string}:__typename`]: CreateEventPayloadSelection['__typename']
  [name: `${string}:changed`]: CreateEventPayloadSelection['changed']
  [name: `${string}:event`]: CreateEventPayloadSelection['event']
}

/** What may be selected of a CreateEventResult: its fields, under another name as `'name:field'`. */
export interface CreateEventResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    CreateEventPayload?: CreateEventPayloadSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: CreateEventResultSelection['__typename']
}

/** What may be selected of a CreateFigurePayload: its fields, under another name as `'name:field'`. */
export interface CreateFigurePayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  /** The figure. */
  figure?: FigureSelection | undefined
  [name: `${string}:__typename`]: CreateFigurePayloadSelection['__typename']
  [name: `${string}:changed`]: CreateFigurePayloadSelection['changed']
  [name: `${string}:figure`]: CreateFigurePayloadSelection['figure']
}

/** What may be selected of a CreateFigureResult: its fields, under another name as `'name:field'`. */
export interface CreateFigureResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    CreateFigurePayload?: CreateFigurePayloadSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: CreateFigureResultSelection['__typename']
}

/** What may be selected of a CreateOutcomePayload: its fields, under another name as `'name:field'`. */
export interface CreateOutcomePayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  /** The outcome. */
  outcome?: OutcomeSelection | undefined
  [name: `${string}:__typename`]: CreateOutcomePayloadSelection['__typename']
  [name: `${string}:changed`]: CreateOutcomePayloadSelection['changed']
  [name: `${string}:outcome`]: CreateOutcomePayloadSelection['outcome']
}

/** What may be selected of a CreateOutcomeResult: its fields, under another name as `'name:field'`. */
export interface CreateOutcomeResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    CreateOutcomePayload?: CreateOutcomePayloadSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: CreateOutcomeResultSelection['__typename']
}

/** What may be selected of a CreateStagePayload: its fields, under another name as `'name:field'`. */
export interface CreateStagePayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  /** The stage. */
  stage?: StageSelection | undefined
  [name: `${string}:__typename`]: CreateStagePayloadSelection['__typename']
  [name: `${string}:changed`]: CreateStagePayloadSelection['changed']
  [name: `${string}:stage`]: CreateStagePayloadSelection['stage']
}

/** What may be selected of a CreateStageResult: its fields, under another name as `'name:field'`. */
export interface CreateStageResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    CreateStagePayload?: CreateStagePayloadSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: CreateStageResultSelection['__typename']
}

/** What may be selected of a CreateTopicPayload: its fields, under another name as `'name:field'`. */
export interface CreateTopicPayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  /** The topic. */
  topic?: TopicSelection | undefined
  [name: `${string}:__typename`]: CreateTopicPayloadSelection['__typename']
  [name: `${string}:changed`]: CreateTopicPayloadSelection['changed']
  [name: `${string}:topic`]: CreateTopicPayloadSelection['topic']
}

/** What may be selected of a CreateTopicResult: its fields, under another name as `'name:field'`. */
export interface CreateTopicResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    CreateTopicPayload?: CreateTopicPayloadSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: CreateTopicResultSelection['__typename']
}

/** What may be selected of a CreateWebhookPayload: its fields, under another name as `'name:field'`. */
export interface CreateWebhookPayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** What its messages are signed with. It is not told again. */
  secret?: boolean | undefined
  /** The webhook. */
  webhook?: WebhookSelection | undefined
  [name: `${string}:__typename`]: CreateWebhookPayloadSelection['__typename']
  [name: `${string}:secret`]: CreateWebhookPayloadSelection['secret']
  [name: `${string}:webhook`]: CreateWebhookPayloadSelection['webhook']
}

/** What may be selected of a CreateWebhookResult: its fields, under another name as `'name:field'`. */
export interface CreateWebhookResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    CreateWebhookPayload?: CreateWebhookPayloadSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: CreateWebhookResultSelection['__typename']
}

/** What may be selected of a Dataset: its fields, under another name as `'name:field'`. */
export interface DatasetSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** One sentence that says what it holds. */
  description?: boolean | undefined
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id?: boolean | undefined
  /** The licence under which its records are available. */
  licence?: boolean | undefined
  /** The dataset's name. */
  name?: boolean | undefined
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId?: boolean | undefined
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version?: boolean | undefined
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions?: (VersionConnectionSelection & { $?: schema.Dataset['versions']['$args'] | undefined }) | undefined
  [name: `${string}:__typename`]: DatasetSelection['__typename']
  [name: `${string}:description`]: DatasetSelection['description']
  [name: `${string}:id`]: DatasetSelection['id']
  [name: `${string}:licence`]: DatasetSelection['licence']
  [name: `${string}:name`]: DatasetSelection['name']
  [name: `${string}:presentId`]: DatasetSelection['presentId']
  [name: `${string}:version`]: DatasetSelection['version']
  [name: `${string}:versions`]: DatasetSelection['versions']
}

/** What may be selected of a DatasetConnection: its fields, under another name as `'name:field'`. */
export interface DatasetConnectionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The entries with their cursors. */
  edges?: DatasetEdgeSelection | undefined
  /** The entries alone. */
  nodes?: DatasetSelection | undefined
  /** Where the page stands in the list. */
  pageInfo?: PageInfoSelection | undefined
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount?: boolean | undefined
  [name: `${string}:__typename`]: DatasetConnectionSelection['__typename']
  [name: `${string}:edges`]: DatasetConnectionSelection['edges']
  [name: `${string}:nodes`]: DatasetConnectionSelection['nodes']
  [name: `${string}:pageInfo`]: DatasetConnectionSelection['pageInfo']
  [name: `${string}:totalCount`]: DatasetConnectionSelection['totalCount']
}

/** What may be selected of a DatasetEdge: its fields, under another name as `'name:field'`. */
export interface DatasetEdgeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor?: boolean | undefined
  /** The entry itself. */
  node?: DatasetSelection | undefined
  [name: `${string}:__typename`]: DatasetEdgeSelection['__typename']
  [name: `${string}:cursor`]: DatasetEdgeSelection['cursor']
  [name: `${string}:node`]: DatasetEdgeSelection['node']
}

/** What may be selected of a DeleteWebhookPayload: its fields, under another name as `'name:field'`. */
export interface DeleteWebhookPayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** Its number. */
  deletedNumber?: boolean | undefined
  [name: `${string}:__typename`]: DeleteWebhookPayloadSelection['__typename']
  [name: `${string}:deletedNumber`]: DeleteWebhookPayloadSelection['deletedNumber']
}

/** What may be selected of a DeleteWebhookResult: its fields, under another name as `'name:field'`. */
export interface DeleteWebhookResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    DeleteWebhookPayload?: DeleteWebhookPayloadSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: DeleteWebhookResultSelection['__typename']
}

/** What may be selected of a Event: its fields, under another name as `'name:field'`. */
export interface EventSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** On which conditions the event bears, and how. */
  bearings?: (BearingConnectionSelection & { $?: schema.Event['bearings']['$args'] | undefined }) | undefined
  /** On whose word. */
  claims?: (ClaimConnectionSelection & { $?: schema.Event['claims']['$args'] | undefined }) | undefined
  /** What it is called in schemes of codes. */
  codes?: EventCodeSelection | undefined
  /** The conditions on which the event bears. */
  conditions?: (ConditionConnectionSelection & { $?: schema.Event['conditions']['$args'] | undefined }) | undefined
  /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. */
  contested?: boolean | { $?: schema.Event['contested']['$args'] | undefined } | undefined
  /** When it ended. Null for an event that ended within `startedAt`, or while it lasts. */
  endedAt?: boolean | undefined
  /** The broad category: one of the 16 of the PLOVER ontology, STATEMENT or OTHER. */
  eventType?: boolean | undefined
  /** The numbers that are given for it. Numbers that contradict each other stand side by side. */
  figures?: (FigureConnectionSelection & { $?: schema.Event['figures']['$args'] | undefined }) | undefined
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id?: boolean | undefined
  /** What became of considerations by this event. */
  outcomes?: (OutcomeConnectionSelection & { $?: schema.Event['outcomes']['$args'] | undefined }) | undefined
  /** The larger event that this one is a part of. */
  partOf?: EventSelection | undefined
  /** Who takes part, and how. Whoever was merged into another with the same part counts once: as what was written of the other says. */
  participants?: (ParticipationConnectionSelection & { $?: schema.Event['participants']['$args'] | undefined }) | undefined
  /** The events that are parts of this one. */
  parts?: (EventConnectionSelection & { $?: schema.Event['parts']['$args'] | undefined }) | undefined
  /** Where it takes place. */
  place?: PlaceSelection | undefined
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId?: boolean | undefined
  /** Whether it happened at all. */
  realis?: boolean | undefined
  /** A short name for addresses and queries, lower case with hyphens. Proviso makes one for an event that is given none. */
  slug?: boolean | undefined
  /** How it stands: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Null where it was not known. */
  standing?: boolean | { $?: schema.Event['standing']['$args'] | undefined } | undefined
  /** When it began or took place. */
  startedAt?: boolean | undefined
  /** A narrower category. */
  subtype?: boolean | undefined
  /** One line that says what happened. */
  title?: boolean | undefined
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version?: boolean | undefined
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions?: (VersionConnectionSelection & { $?: schema.Event['versions']['$args'] | undefined }) | undefined
  [name: `${string}:__typename`]: EventSelection['__typename']
  [name: `${string}:bearings`]: EventSelection['bearings']
  [name: `${string}:claims`]: EventSelection['claims']
  [name: `${string}:codes`]: EventSelection['codes']
  [name: `${string}:conditions`]: EventSelection['conditions']
  [name: `${string}:contested`]: EventSelection['contested']
  [name: `${string}:endedAt`]: EventSelection['endedAt']
  [name: `${string}:eventType`]: EventSelection['eventType']
  [name: `${string}:figures`]: EventSelection['figures']
  [name: `${string}:id`]: EventSelection['id']
  [name: `${string}:outcomes`]: EventSelection['outcomes']
  [name: `${string}:partOf`]: EventSelection['partOf']
  [name: `${string}:participants`]: EventSelection['participants']
  [name: `${string}:parts`]: EventSelection['parts']
  [name: `${string}:place`]: EventSelection['place']
  [name: `${string}:presentId`]: EventSelection['presentId']
  [name: `${string}:realis`]: EventSelection['realis']
  [name: `${string}:slug`]: EventSelection['slug']
  [name: `${string}:standing`]: EventSelection['standing']
  [name: `${string}:startedAt`]: EventSelection['startedAt']
  [name: `${string}:subtype`]: EventSelection['subtype']
  [name: `${string}:title`]: EventSelection['title']
  [name: `${string}:version`]: EventSelection['version']
  [name: `${string}:versions`]: EventSelection['versions']
}

/** What may be selected of a EventCode: its fields, under another name as `'name:field'`. */
export interface EventCodeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The scheme: "cameo". */
  scheme?: boolean | undefined
  /** The code as that scheme writes it: "0211". */
  value?: boolean | undefined
  [name: `${string}:__typename`]: EventCodeSelection['__typename']
  [name: `${string}:scheme`]: EventCodeSelection['scheme']
  [name: `${string}:value`]: EventCodeSelection['value']
}

/** What may be selected of a EventConnection: its fields, under another name as `'name:field'`. */
export interface EventConnectionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The entries with their cursors. */
  edges?: EventEdgeSelection | undefined
  /** How many events of the whole list there are for each key, most first. */
  facets?: (EventFacetGroupSelection & { $: schema.EventConnection['facets']['$args'] }) | undefined
  /** The entries alone. */
  nodes?: EventSelection | undefined
  /** Where the page stands in the list. */
  pageInfo?: PageInfoSelection | undefined
  /** How many events of the whole list fall into each interval of time, oldest first. A moment that is known less exactly counts where it ends. Intervals without any are left out. */
  series?: (SeriesPointSelection & { $: schema.EventConnection['series']['$args'] }) | undefined
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount?: boolean | undefined
  [name: `${string}:__typename`]: EventConnectionSelection['__typename']
  [name: `${string}:edges`]: EventConnectionSelection['edges']
  [name: `${string}:facets`]: EventConnectionSelection['facets']
  [name: `${string}:nodes`]: EventConnectionSelection['nodes']
  [name: `${string}:pageInfo`]: EventConnectionSelection['pageInfo']
  [name: `${string}:series`]: EventConnectionSelection['series']
  [name: `${string}:totalCount`]: EventConnectionSelection['totalCount']
}

/** What may be selected of a EventEdge: its fields, under another name as `'name:field'`. */
export interface EventEdgeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor?: boolean | undefined
  /** The entry itself. */
  node?: EventSelection | undefined
  [name: `${string}:__typename`]: EventEdgeSelection['__typename']
  [name: `${string}:cursor`]: EventEdgeSelection['cursor']
  [name: `${string}:node`]: EventEdgeSelection['node']
}

/** What may be selected of a EventFacetGroup: its fields, under another name as `'name:field'`. */
export interface EventFacetGroupSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** How many rows there are. */
  count?: boolean | undefined
  /** What the rows have in common: one key for each facet asked for, in that order. */
  keys?: EventFacetKeySelection | undefined
  [name: `${string}:__typename`]: EventFacetGroupSelection['__typename']
  [name: `${string}:count`]: EventFacetGroupSelection['count']
  [name: `${string}:keys`]: EventFacetGroupSelection['keys']
}

/** What may be selected of a EventFacetKey: its fields, under another name as `'name:field'`. */
export interface EventFacetKeySelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The actor who is the key, where keys are actors. */
  actor?: ActorSelection | undefined
  /** The facet: what is counted by. */
  by?: boolean | undefined
  /** The key as people read it: the name of an actor or topic, else the key itself. */
  label?: boolean | undefined
  /** The topic that is the key, where keys are topics. */
  topic?: TopicSelection | undefined
  /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
  value?: boolean | undefined
  [name: `${string}:__typename`]: EventFacetKeySelection['__typename']
  [name: `${string}:actor`]: EventFacetKeySelection['actor']
  [name: `${string}:by`]: EventFacetKeySelection['by']
  [name: `${string}:label`]: EventFacetKeySelection['label']
  [name: `${string}:topic`]: EventFacetKeySelection['topic']
  [name: `${string}:value`]: EventFacetKeySelection['value']
}

/** What may be selected of a Facet: its fields, under another name as `'name:field'`. */
export interface FacetSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    ActorFacetGroup?: ActorFacetGroupSelection
    AgreementFacetGroup?: AgreementFacetGroupSelection
    ArticleFacetGroup?: ArticleFacetGroupSelection
    AssessmentFacetGroup?: AssessmentFacetGroupSelection
    BearingFacetGroup?: BearingFacetGroupSelection
    ClaimFacetGroup?: ClaimFacetGroupSelection
    ConditionFacetGroup?: ConditionFacetGroupSelection
    ConsiderationFacetGroup?: ConsiderationFacetGroupSelection
    EventFacetGroup?: EventFacetGroupSelection
    OriginFacetGroup?: OriginFacetGroupSelection
    OutcomeFacetGroup?: OutcomeFacetGroupSelection
    ParticipationFacetGroup?: ParticipationFacetGroupSelection
    TopicFacetGroup?: TopicFacetGroupSelection
    [type: string]: object | undefined
  }
  /** How many rows there are. */
  count?: boolean | undefined
  /** What the rows have in common: one key for each facet asked for, in that order. */
  keys?: FacetKeySelection | undefined
  [name: `${string}:__typename`]: FacetSelection['__typename']
  [name: `${string}:count`]: FacetSelection['count']
  [name: `${string}:keys`]: FacetSelection['keys']
}

/** What may be selected of a FacetKey: its fields, under another name as `'name:field'`. */
export interface FacetKeySelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    ActorFacetKey?: ActorFacetKeySelection
    AgreementFacetKey?: AgreementFacetKeySelection
    ArticleFacetKey?: ArticleFacetKeySelection
    AssessmentFacetKey?: AssessmentFacetKeySelection
    BearingFacetKey?: BearingFacetKeySelection
    ClaimFacetKey?: ClaimFacetKeySelection
    ConditionFacetKey?: ConditionFacetKeySelection
    ConsiderationFacetKey?: ConsiderationFacetKeySelection
    EventFacetKey?: EventFacetKeySelection
    OriginFacetKey?: OriginFacetKeySelection
    OutcomeFacetKey?: OutcomeFacetKeySelection
    ParticipationFacetKey?: ParticipationFacetKeySelection
    TopicFacetKey?: TopicFacetKeySelection
    [type: string]: object | undefined
  }
  /** The actor who is the key, where keys are actors. */
  actor?: ActorSelection | undefined
  /** The key as people read it: the name of an actor or topic, else the key itself. */
  label?: boolean | undefined
  /** The topic that is the key, where keys are topics. */
  topic?: TopicSelection | undefined
  /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
  value?: boolean | undefined
  [name: `${string}:__typename`]: FacetKeySelection['__typename']
  [name: `${string}:actor`]: FacetKeySelection['actor']
  [name: `${string}:label`]: FacetKeySelection['label']
  [name: `${string}:topic`]: FacetKeySelection['topic']
  [name: `${string}:value`]: FacetKeySelection['value']
}

/** What may be selected of a Fault: its fields, under another name as `'name:field'`. */
export interface FaultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    [type: string]: object | undefined
  }
  /** The kind of fault, for programs: INVALID_INPUT, CONFLICT, NOT_FOUND. */
  code?: boolean | undefined
  /** What is wrong, in a sentence for people. */
  message?: boolean | undefined
  [name: `${string}:__typename`]: FaultSelection['__typename']
  [name: `${string}:code`]: FaultSelection['code']
  [name: `${string}:message`]: FaultSelection['message']
}

/** What may be selected of a Figure: its fields, under another name as `'name:field'`. */
export interface FigureSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** On whose word. */
  claims?: (ClaimConnectionSelection & { $?: schema.Figure['claims']['$args'] | undefined }) | undefined
  /** The condition that the figure describes. */
  condition?: ConditionSelection | undefined
  /** Whether another figure contradicts it. Two figures for the same thing contradict each other where they give the same measure, `of`, unit, use and countedAt, and the ranges that they leave open do not overlap. What is meant about (APPROX) contradicts nothing, and neither does a toll that rises, which is counted at another moment. */
  conflicting?: boolean | undefined
  /** The figures that contradict it. */
  conflicts?: FigureSelection | undefined
  /** The consideration that the figure describes. */
  consideration?: ConsiderationSelection | undefined
  /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. */
  contested?: boolean | { $?: schema.Figure['contested']['$args'] | undefined } | undefined
  /** The moment for which it was counted or measured. A toll that rises is counted at one moment after another. */
  countedAt?: boolean | undefined
  /** The event that the figure describes. */
  event?: EventSelection | undefined
  /** The upper bound, where the source gives one. */
  high?: boolean | undefined
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id?: boolean | undefined
  /** The lower bound, where the source gives one. */
  low?: boolean | undefined
  /** What is counted or measured ("people evacuated", "share of population"). */
  measure?: boolean | undefined
  /** Of whom or what ("Afghans", "Dutch nationals"). */
  of?: boolean | undefined
  /** The total that this figure is a part of. */
  partOf?: FigureSelection | undefined
  /** The figures that this total is made up of. */
  parts?: (FigureConnectionSelection & { $?: schema.Figure['parts']['$args'] | undefined }) | undefined
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId?: boolean | undefined
  /** How exact the number is meant to be. */
  qualifier?: boolean | undefined
  /** How it stands: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Null where it was not known. */
  standing?: boolean | { $?: schema.Figure['standing']['$args'] | undefined } | undefined
  /**
   * The unit, in the words of a vocabulary: "people", "percent", "tonnes", a currency by its ISO 4217 code. A unit that the vocabulary
   * does not have stays as written.
   */
  unit?: boolean | undefined
  /** The unit as the text writes it ("US$", "persons"), where that is otherwise. */
  unitAsWritten?: boolean | undefined
  /** What the number is: what is required, that adjusted, what came of it, or merely what is reported. */
  use?: boolean | undefined
  /** The number, where the source gives one. */
  value?: boolean | undefined
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version?: boolean | undefined
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions?: (VersionConnectionSelection & { $?: schema.Figure['versions']['$args'] | undefined }) | undefined
  [name: `${string}:__typename`]: FigureSelection['__typename']
  [name: `${string}:claims`]: FigureSelection['claims']
  [name: `${string}:condition`]: FigureSelection['condition']
  [name: `${string}:conflicting`]: FigureSelection['conflicting']
  [name: `${string}:conflicts`]: FigureSelection['conflicts']
  [name: `${string}:consideration`]: FigureSelection['consideration']
  [name: `${string}:contested`]: FigureSelection['contested']
  [name: `${string}:countedAt`]: FigureSelection['countedAt']
  [name: `${string}:event`]: FigureSelection['event']
  [name: `${string}:high`]: FigureSelection['high']
  [name: `${string}:id`]: FigureSelection['id']
  [name: `${string}:low`]: FigureSelection['low']
  [name: `${string}:measure`]: FigureSelection['measure']
  [name: `${string}:of`]: FigureSelection['of']
  [name: `${string}:partOf`]: FigureSelection['partOf']
  [name: `${string}:parts`]: FigureSelection['parts']
  [name: `${string}:presentId`]: FigureSelection['presentId']
  [name: `${string}:qualifier`]: FigureSelection['qualifier']
  [name: `${string}:standing`]: FigureSelection['standing']
  [name: `${string}:unit`]: FigureSelection['unit']
  [name: `${string}:unitAsWritten`]: FigureSelection['unitAsWritten']
  [name: `${string}:use`]: FigureSelection['use']
  [name: `${string}:value`]: FigureSelection['value']
  [name: `${string}:version`]: FigureSelection['version']
  [name: `${string}:versions`]: FigureSelection['versions']
}

/** What may be selected of a FigureConnection: its fields, under another name as `'name:field'`. */
export interface FigureConnectionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The entries with their cursors. */
  edges?: FigureEdgeSelection | undefined
  /** The entries alone. */
  nodes?: FigureSelection | undefined
  /** Where the page stands in the list. */
  pageInfo?: PageInfoSelection | undefined
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount?: boolean | undefined
  [name: `${string}:__typename`]: FigureConnectionSelection['__typename']
  [name: `${string}:edges`]: FigureConnectionSelection['edges']
  [name: `${string}:nodes`]: FigureConnectionSelection['nodes']
  [name: `${string}:pageInfo`]: FigureConnectionSelection['pageInfo']
  [name: `${string}:totalCount`]: FigureConnectionSelection['totalCount']
}

/** What may be selected of a FigureEdge: its fields, under another name as `'name:field'`. */
export interface FigureEdgeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor?: boolean | undefined
  /** The entry itself. */
  node?: FigureSelection | undefined
  [name: `${string}:__typename`]: FigureEdgeSelection['__typename']
  [name: `${string}:cursor`]: FigureEdgeSelection['cursor']
  [name: `${string}:node`]: FigureEdgeSelection['node']
}

/** What may be selected of a Highlight: its fields, under another name as `'name:field'`. */
export interface HighlightSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** Where they end there, in Unicode code points counted from 0, exclusive. */
  endOffset?: boolean | undefined
  /** The field of the object in which they stand: `title`, `text`, `names`…. */
  field?: boolean | undefined
  /** Of a list, such as `names`: in which of its entries they stand, counted from 0. Null for other fields. */
  item?: boolean | undefined
  /** Where they start in the text of the field, or of the entry, in Unicode code points counted from 0, inclusive. */
  startOffset?: boolean | undefined
  /** The words as they stand there. Null where they are withheld. */
  text?: boolean | undefined
  /** Why the words are withheld. Null where they are shown. */
  textWithheld?: boolean | undefined
  [name: `${string}:__typename`]: HighlightSelection['__typename']
  [name: `${string}:endOffset`]: HighlightSelection['endOffset']
  [name: `${string}:field`]: HighlightSelection['field']
  [name: `${string}:item`]: HighlightSelection['item']
  [name: `${string}:startOffset`]: HighlightSelection['startOffset']
  [name: `${string}:text`]: HighlightSelection['text']
  [name: `${string}:textWithheld`]: HighlightSelection['textWithheld']
}

/** What may be selected of a ImportDossierPayload: its fields, under another name as `'name:field'`. */
export interface ImportDossierPayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  /** How many records are new. */
  created?: boolean | undefined
  /** How many were there, the same. */
  unchanged?: boolean | undefined
  /** How many were there and are different now. */
  updated?: boolean | undefined
  [name: `${string}:__typename`]: ImportDossierPayloadSelection['__typename']
  [name: `${string}:changed`]: ImportDossierPayloadSelection['changed']
  [name: `${string}:created`]: ImportDossierPayloadSelection['created']
  [name: `${string}:unchanged`]: ImportDossierPayloadSelection['unchanged']
  [name: `${string}:updated`]: ImportDossierPayloadSelection['updated']
}

/** What may be selected of a ImportDossierResult: its fields, under another name as `'name:field'`. */
export interface ImportDossierResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    ImportDossierPayload?: ImportDossierPayloadSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: ImportDossierResultSelection['__typename']
}

/** What may be selected of a InputIssue: its fields, under another name as `'name:field'`. */
export interface InputIssueSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** What kind of thing, as importers call it: `quote_not_found`. */
  code?: boolean | undefined
  /** What is wrong, and how to mend it. */
  message?: boolean | undefined
  /** Where: from the argument on, as in `["input", "claims", "0", "quotes", "0", "exact"]`. */
  path?: boolean | undefined
  /** What was perhaps meant, the likeliest first: names, keys, words of the text. */
  suggestions?: boolean | undefined
  [name: `${string}:__typename`]: InputIssueSelection['__typename']
  [name: `${string}:code`]: InputIssueSelection['code']
  [name: `${string}:message`]: InputIssueSelection['message']
  [name: `${string}:path`]: InputIssueSelection['path']
  [name: `${string}:suggestions`]: InputIssueSelection['suggestions']
}

/** What may be selected of a InvalidInput: its fields, under another name as `'name:field'`. */
export interface InvalidInputSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The kind of fault, for programs: INVALID_INPUT, CONFLICT, NOT_FOUND. */
  code?: boolean | undefined
  /** What is wrong with it: the first 100 faults; `message` says how many more there are. */
  issues?: InputIssueSelection | undefined
  /** What is wrong, in a sentence for people. */
  message?: boolean | undefined
  [name: `${string}:__typename`]: InvalidInputSelection['__typename']
  [name: `${string}:code`]: InvalidInputSelection['code']
  [name: `${string}:issues`]: InvalidInputSelection['issues']
  [name: `${string}:message`]: InvalidInputSelection['message']
}

/** What may be selected of a MergeActorsPayload: its fields, under another name as `'name:field'`. */
export interface MergeActorsPayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  /** The `presentId` of the actor that is no more by itself; it leads to the survivor. */
  mergedId?: boolean | undefined
  /** Who both are: all that was known of either. */
  survivor?: ActorSelection | undefined
  [name: `${string}:__typename`]: MergeActorsPayloadSelection['__typename']
  [name: `${string}:changed`]: MergeActorsPayloadSelection['changed']
  [name: `${string}:mergedId`]: MergeActorsPayloadSelection['mergedId']
  [name: `${string}:survivor`]: MergeActorsPayloadSelection['survivor']
}

/** What may be selected of a MergeActorsResult: its fields, under another name as `'name:field'`. */
export interface MergeActorsResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    InvalidInput?: InvalidInputSelection
    MergeActorsPayload?: MergeActorsPayloadSelection
    NotFound?: NotFoundSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: MergeActorsResultSelection['__typename']
}

/** What may be selected of a MergedActor: its fields, under another name as `'name:field'`. */
export interface MergedActorSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** What kind of actor this is. */
  actorKind?: boolean | undefined
  /** Its global id, which leads to the other. */
  formerId?: boolean | undefined
  /** The name by which the actor is best known in English. */
  name?: boolean | undefined
  /** Its slug, which leads to the other. */
  slug?: boolean | undefined
  /** Its version, as `unmergeActors` expects it. */
  version?: boolean | undefined
  [name: `${string}:__typename`]: MergedActorSelection['__typename']
  [name: `${string}:actorKind`]: MergedActorSelection['actorKind']
  [name: `${string}:formerId`]: MergedActorSelection['formerId']
  [name: `${string}:name`]: MergedActorSelection['name']
  [name: `${string}:slug`]: MergedActorSelection['slug']
  [name: `${string}:version`]: MergedActorSelection['version']
}

/** What may be selected of a Mutation: its fields, under another name as `'name:field'`. */
export interface MutationSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** Adds a state of the text of an article. The text that was published last is the article’s: this one, unless its `publishedAt` says that it came before. No text is overwritten, and no quote is moved. Needs a key of the scope `write` or `write:DATASET`. */
  addRevision?: (AddRevisionResultSelection & { $: schema.Mutation['addRevision']['$args'] }) | undefined
  /** Adds an actor. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`. */
  createActor?: (CreateActorResultSelection & { $: schema.Mutation['createActor']['$args'] }) | undefined
  /** Adds an affiliation. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`. */
  createAffiliation?: (CreateAffiliationResultSelection & { $: schema.Mutation['createAffiliation']['$args'] }) | undefined
  /** Adds an agreement. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`. */
  createAgreement?: (CreateAgreementResultSelection & { $: schema.Mutation['createAgreement']['$args'] }) | undefined
  /** Adds an article. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`. */
  createArticle?: (CreateArticleResultSelection & { $: schema.Mutation['createArticle']['$args'] }) | undefined
  /** Adds an assessment. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`. */
  createAssessment?: (CreateAssessmentResultSelection & { $: schema.Mutation['createAssessment']['$args'] }) | undefined
  /** Adds a bearing. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`. */
  createBearing?: (CreateBearingResultSelection & { $: schema.Mutation['createBearing']['$args'] }) | undefined
  /** Adds a condition. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`. */
  createCondition?: (CreateConditionResultSelection & { $: schema.Mutation['createCondition']['$args'] }) | undefined
  /** Adds a consideration. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`. */
  createConsideration?: (CreateConsiderationResultSelection & { $: schema.Mutation['createConsideration']['$args'] }) | undefined
  /** Adds an event. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`. */
  createEvent?: (CreateEventResultSelection & { $: schema.Mutation['createEvent']['$args'] }) | undefined
  /** Adds a figure. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`. */
  createFigure?: (CreateFigureResultSelection & { $: schema.Mutation['createFigure']['$args'] }) | undefined
  /** Adds an outcome. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`. */
  createOutcome?: (CreateOutcomeResultSelection & { $: schema.Mutation['createOutcome']['$args'] }) | undefined
  /** Adds a stage. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`. */
  createStage?: (CreateStageResultSelection & { $: schema.Mutation['createStage']['$args'] }) | undefined
  /** Adds a topic. What is there already is a CONFLICT, never changed. Needs a key of the scope `write` or `write:DATASET`. */
  createTopic?: (CreateTopicResultSelection & { $: schema.Mutation['createTopic']['$args'] }) | undefined
  /** Makes a webhook, which is told of what is recorded from then on. Needs a key of the scope `admin`. */
  createWebhook?: (CreateWebhookResultSelection & { $: schema.Mutation['createWebhook']['$args'] }) | undefined
  /** Removes a webhook, with the messages that were laid aside. Needs a key of the scope `admin`. */
  deleteWebhook?: (DeleteWebhookResultSelection & { $: schema.Mutation['deleteWebhook']['$args'] }) | undefined
  /** Imports a dossier whole, or not at all: as `proviso import` does, for what is sent rather than kept in files. A dossier that was imported before changes nothing. Needs a key of the scope `write` or `write:DATASET`. */
  importDossier?: (ImportDossierResultSelection & { $: schema.Mutation['importDossier']['$args'] }) | undefined
  /** Says that two actors are one: all that names one of them leads to the survivor. A key for single datasets has to permit writing to the one that had `actor` first. Needs a key of the scope `write` or `write:DATASET`. */
  mergeActors?: (MergeActorsResultSelection & { $: schema.Mutation['mergeActors']['$args'] }) | undefined
  /** Pauses a webhook: what is recorded is told once it is resumed. Needs a key of the scope `admin`. */
  pauseWebhook?: (PauseWebhookResultSelection & { $: schema.Mutation['pauseWebhook']['$args'] }) | undefined
  /** Sends messages again that were laid aside, at most 10 at a time, and waits for what becomes of them. One that is taken is laid aside no more. Needs a key of the scope `admin`. */
  resendDeadLetters?: (ResendDeadLettersResultSelection & { $: schema.Mutation['resendDeadLetters']['$args'] }) | undefined
  /** Tells a webhook again that was paused, or that waits, from where it was told last. What was in vain before does not count. Needs a key of the scope `admin`. */
  resumeWebhook?: (ResumeWebhookResultSelection & { $: schema.Mutation['resumeWebhook']['$args'] }) | undefined
  /** Retracts a fact, a claim, or an article, actor, topic or stage that should not have been made. It stays in the record, marked; no import brings it back, for it is yours. What stands and refers to it has to be retracted first. Needs a key of the scope `write` or `write:DATASET`. */
  retract?: (RetractResultSelection & { $: schema.Mutation['retract']['$args'] }) | undefined
  /** Says something else of an actor than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`. */
  reviseActor?: (ReviseActorResultSelection & { $: schema.Mutation['reviseActor']['$args'] }) | undefined
  /** Says something else of an affiliation than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`. */
  reviseAffiliation?: (ReviseAffiliationResultSelection & { $: schema.Mutation['reviseAffiliation']['$args'] }) | undefined
  /** Says something else of an agreement than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`. */
  reviseAgreement?: (ReviseAgreementResultSelection & { $: schema.Mutation['reviseAgreement']['$args'] }) | undefined
  /** Says something else of an article than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`. */
  reviseArticle?: (ReviseArticleResultSelection & { $: schema.Mutation['reviseArticle']['$args'] }) | undefined
  /** Says something else of an assessment than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`. */
  reviseAssessment?: (ReviseAssessmentResultSelection & { $: schema.Mutation['reviseAssessment']['$args'] }) | undefined
  /** Says something else of a bearing than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`. */
  reviseBearing?: (ReviseBearingResultSelection & { $: schema.Mutation['reviseBearing']['$args'] }) | undefined
  /** Says something else of a condition than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`. */
  reviseCondition?: (ReviseConditionResultSelection & { $: schema.Mutation['reviseCondition']['$args'] }) | undefined
  /** Says something else of a consideration than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`. */
  reviseConsideration?: (ReviseConsiderationResultSelection & { $: schema.Mutation['reviseConsideration']['$args'] }) | undefined
  /** Says something else of an event than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`. */
  reviseEvent?: (ReviseEventResultSelection & { $: schema.Mutation['reviseEvent']['$args'] }) | undefined
  /** Says something else of a figure than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`. */
  reviseFigure?: (ReviseFigureResultSelection & { $: schema.Mutation['reviseFigure']['$args'] }) | undefined
  /** Says something else of an outcome than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`. */
  reviseOutcome?: (ReviseOutcomeResultSelection & { $: schema.Mutation['reviseOutcome']['$args'] }) | undefined
  /** Says something else of a stage than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`. */
  reviseStage?: (ReviseStageResultSelection & { $: schema.Mutation['reviseStage']['$args'] }) | undefined
  /** Says something else of a topic than before. That is a new version of it, in your name. Needs a key of the scope `write` or `write:DATASET`. */
  reviseTopic?: (ReviseTopicResultSelection & { $: schema.Mutation['reviseTopic']['$args'] }) | undefined
  /** Adds an assessment in place of another, which stays in the record as it was. Where something is in its place already, that is a CONFLICT. Needs a key of the scope `write` or `write:DATASET`. */
  supersedeAssessment?: (SupersedeAssessmentResultSelection & { $: schema.Mutation['supersedeAssessment']['$args'] }) | undefined
  /** Adds a condition in place of another, which stays in the record as it was. Where something is in its place already, that is a CONFLICT. Needs a key of the scope `write` or `write:DATASET`. */
  supersedeCondition?: (SupersedeConditionResultSelection & { $: schema.Mutation['supersedeCondition']['$args'] }) | undefined
  /** Takes back that an actor is the same as another: what was written of it is its own again. A key for single datasets has to permit writing to the one that had `actor` first. Needs a key of the scope `write` or `write:DATASET`. */
  unmergeActors?: (UnmergeActorsResultSelection & { $: schema.Mutation['unmergeActors']['$args'] }) | undefined
  [name: `${string}:__typename`]: MutationSelection['__typename']
  [name: `${string}:addRevision`]: MutationSelection['addRevision']
  [name: `${string}:createActor`]: MutationSelection['createActor']
  [name: `${string}:createAffiliation`]: MutationSelection['createAffiliation']
  [name: `${string}:createAgreement`]: MutationSelection['createAgreement']
  [name: `${string}:createArticle`]: MutationSelection['createArticle']
  [name: `${string}:createAssessment`]: MutationSelection['createAssessment']
  [name: `${string}:createBearing`]: MutationSelection['createBearing']
  [name: `${string}:createCondition`]: MutationSelection['createCondition']
  [name: `${string}:createConsideration`]: MutationSelection['createConsideration']
  [name: `${string}:createEvent`]: MutationSelection['createEvent']
  [name: `${string}:createFigure`]: MutationSelection['createFigure']
  [name: `${string}:createOutcome`]: MutationSelection['createOutcome']
  [name: `${string}:createStage`]: MutationSelection['createStage']
  [name: `${string}:createTopic`]: MutationSelection['createTopic']
  [name: `${string}:createWebhook`]: MutationSelection['createWebhook']
  [name: `${string}:deleteWebhook`]: MutationSelection['deleteWebhook']
  [name: `${string}:importDossier`]: MutationSelection['importDossier']
  [name: `${string}:mergeActors`]: MutationSelection['mergeActors']
  [name: `${string}:pauseWebhook`]: MutationSelection['pauseWebhook']
  [name: `${string}:resendDeadLetters`]: MutationSelection['resendDeadLetters']
  [name: `${string}:resumeWebhook`]: MutationSelection['resumeWebhook']
  [name: `${string}:retract`]: MutationSelection['retract']
  [name: `${string}:reviseActor`]: MutationSelection['reviseActor']
  [name: `${string}:reviseAffiliation`]: MutationSelection['reviseAffiliation']
  [name: `${string}:reviseAgreement`]: MutationSelection['reviseAgreement']
  [name: `${string}:reviseArticle`]: MutationSelection['reviseArticle']
  [name: `${string}:reviseAssessment`]: MutationSelection['reviseAssessment']
  [name: `${string}:reviseBearing`]: MutationSelection['reviseBearing']
  [name: `${string}:reviseCondition`]: MutationSelection['reviseCondition']
  [name: `${string}:reviseConsideration`]: MutationSelection['reviseConsideration']
  [name: `${string}:reviseEvent`]: MutationSelection['reviseEvent']
  [name: `${string}:reviseFigure`]: MutationSelection['reviseFigure']
  [name: `${string}:reviseOutcome`]: MutationSelection['reviseOutcome']
  [name: `${string}:reviseStage`]: MutationSelection['reviseStage']
  [name: `${string}:reviseTopic`]: MutationSelection['reviseTopic']
  [name: `${string}:supersedeAssessment`]: MutationSelection['supersedeAssessment']
  [name: `${string}:supersedeCondition`]: MutationSelection['supersedeCondition']
  [name: `${string}:unmergeActors`]: MutationSelection['unmergeActors']
}

/** What may be selected of a Node: its fields, under another name as `'name:field'`. */
export interface NodeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Actor?: ActorSelection
    Affiliation?: AffiliationSelection
    Agreement?: AgreementSelection
    AgreementParty?: AgreementPartySelection
    Article?: ArticleSelection
    Assessment?: AssessmentSelection
    Bearing?: BearingSelection
    Change?: ChangeSelection
    Claim?: ClaimSelection
    Condition?: ConditionSelection
    ConditionParty?: ConditionPartySelection
    Consideration?: ConsiderationSelection
    ConsiderationParty?: ConsiderationPartySelection
    Dataset?: DatasetSelection
    Event?: EventSelection
    Figure?: FigureSelection
    Origin?: OriginSelection
    Outcome?: OutcomeSelection
    Participation?: ParticipationSelection
    Publisher?: PublisherSelection
    Quote?: QuoteSelection
    Revision?: RevisionSelection
    Stage?: StageSelection
    Topic?: TopicSelection
    Version?: VersionSelection
    [type: string]: object | undefined
  }
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id?: boolean | undefined
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId?: boolean | undefined
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version?: boolean | undefined
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions?: (VersionConnectionSelection & { $?: schema.Node['versions']['$args'] | undefined }) | undefined
  [name: `${string}:__typename`]: NodeSelection['__typename']
  [name: `${string}:id`]: NodeSelection['id']
  [name: `${string}:presentId`]: NodeSelection['presentId']
  [name: `${string}:version`]: NodeSelection['version']
  [name: `${string}:versions`]: NodeSelection['versions']
}

/** What may be selected of a NotFound: its fields, under another name as `'name:field'`. */
export interface NotFoundSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The kind of fault, for programs: INVALID_INPUT, CONFLICT, NOT_FOUND. */
  code?: boolean | undefined
  /** What is wrong, in a sentence for people. */
  message?: boolean | undefined
  [name: `${string}:__typename`]: NotFoundSelection['__typename']
  [name: `${string}:code`]: NotFoundSelection['code']
  [name: `${string}:message`]: NotFoundSelection['message']
}

/** What may be selected of a Origin: its fields, under another name as `'name:field'`. */
export interface OriginSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** How many records were created. */
  created?: boolean | undefined
  /** The dataset that the records belong to. */
  dataset?: DatasetSelection | undefined
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id?: boolean | undefined
  /** What it is called: the name of the file, without its folder; the name of the key or of the agent. */
  name?: boolean | undefined
  /** The mutation by which they wrote, as in "createCondition". Null where it was a file. */
  operation?: boolean | undefined
  /** What sort of origin this is. */
  originKind?: boolean | undefined
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId?: boolean | undefined
  /** Why, in their words. */
  reason?: boolean | undefined
  /** When what it brought was recorded. */
  recordedAt?: boolean | undefined
  /** How many records were there already, the same. */
  unchanged?: boolean | undefined
  /** How many records were changed. */
  updated?: boolean | undefined
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version?: boolean | undefined
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions?: (VersionConnectionSelection & { $?: schema.Origin['versions']['$args'] | undefined }) | undefined
  [name: `${string}:__typename`]: OriginSelection['__typename']
  [name: `${string}:created`]: OriginSelection['created']
  [name: `${string}:dataset`]: OriginSelection['dataset']
  [name: `${string}:id`]: OriginSelection['id']
  [name: `${string}:name`]: OriginSelection['name']
  [name: `${string}:operation`]: OriginSelection['operation']
  [name: `${string}:originKind`]: OriginSelection['originKind']
  [name: `${string}:presentId`]: OriginSelection['presentId']
  [name: `${string}:reason`]: OriginSelection['reason']
  [name: `${string}:recordedAt`]: OriginSelection['recordedAt']
  [name: `${string}:unchanged`]: OriginSelection['unchanged']
  [name: `${string}:updated`]: OriginSelection['updated']
  [name: `${string}:version`]: OriginSelection['version']
  [name: `${string}:versions`]: OriginSelection['versions']
}

/** What may be selected of a OriginConnection: its fields, under another name as `'name:field'`. */
export interface OriginConnectionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The entries with their cursors. */
  edges?: OriginEdgeSelection | undefined
  /** How many origins of the whole list there are for each key, most first. */
  facets?: (OriginFacetGroupSelection & { $: schema.OriginConnection['facets']['$args'] }) | undefined
  /** The entries alone. */
  nodes?: OriginSelection | undefined
  /** Where the page stands in the list. */
  pageInfo?: PageInfoSelection | undefined
  /** How many origins of the whole list fall into each interval of time, oldest first. A moment that is known less exactly counts where it ends. Intervals without any are left out. */
  series?: (SeriesPointSelection & { $: schema.OriginConnection['series']['$args'] }) | undefined
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount?: boolean | undefined
  [name: `${string}:__typename`]: OriginConnectionSelection['__typename']
  [name: `${string}:edges`]: OriginConnectionSelection['edges']
  [name: `${string}:facets`]: OriginConnectionSelection['facets']
  [name: `${string}:nodes`]: OriginConnectionSelection['nodes']
  [name: `${string}:pageInfo`]: OriginConnectionSelection['pageInfo']
  [name: `${string}:series`]: OriginConnectionSelection['series']
  [name: `${string}:totalCount`]: OriginConnectionSelection['totalCount']
}

/** What may be selected of a OriginEdge: its fields, under another name as `'name:field'`. */
export interface OriginEdgeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor?: boolean | undefined
  /** The entry itself. */
  node?: OriginSelection | undefined
  [name: `${string}:__typename`]: OriginEdgeSelection['__typename']
  [name: `${string}:cursor`]: OriginEdgeSelection['cursor']
  [name: `${string}:node`]: OriginEdgeSelection['node']
}

/** What may be selected of a OriginFacetGroup: its fields, under another name as `'name:field'`. */
export interface OriginFacetGroupSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** How many rows there are. */
  count?: boolean | undefined
  /** What the rows have in common: one key for each facet asked for, in that order. */
  keys?: OriginFacetKeySelection | undefined
  [name: `${string}:__typename`]: OriginFacetGroupSelection['__typename']
  [name: `${string}:count`]: OriginFacetGroupSelection['count']
  [name: `${string}:keys`]: OriginFacetGroupSelection['keys']
}

/** What may be selected of a OriginFacetKey: its fields, under another name as `'name:field'`. */
export interface OriginFacetKeySelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The actor who is the key, where keys are actors. */
  actor?: ActorSelection | undefined
  /** The facet: what is counted by. */
  by?: boolean | undefined
  /** The key as people read it: the name of an actor or topic, else the key itself. */
  label?: boolean | undefined
  /** The topic that is the key, where keys are topics. */
  topic?: TopicSelection | undefined
  /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
  value?: boolean | undefined
  [name: `${string}:__typename`]: OriginFacetKeySelection['__typename']
  [name: `${string}:actor`]: OriginFacetKeySelection['actor']
  [name: `${string}:by`]: OriginFacetKeySelection['by']
  [name: `${string}:label`]: OriginFacetKeySelection['label']
  [name: `${string}:topic`]: OriginFacetKeySelection['topic']
  [name: `${string}:value`]: OriginFacetKeySelection['value']
}

/** What may be selected of a Outcome: its fields, under another name as `'name:field'`. */
export interface OutcomeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** On whose word. */
  claims?: (ClaimConnectionSelection & { $?: schema.Outcome['claims']['$args'] | undefined }) | undefined
  /** The consideration. */
  consideration?: ConsiderationSelection | undefined
  /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. */
  contested?: boolean | { $?: schema.Outcome['contested']['$args'] | undefined } | undefined
  /** From when this holds. */
  effectiveAt?: boolean | undefined
  /** The event by which it came about. */
  event?: EventSelection | undefined
  /** Whether what the consideration was offered for had been done when this became of it. Considered are the conditions of its terms that had to be met before (PRECEDENT), as far as they had been stated by the moment and no other had taken their place. By the status of each at the moment: what was waived counts as met; what was withdrawn, lapsed or modified is left out; what is met, met in part, or ended, on the word of its target’s side alone counts as not judged, unless that side ends it as its issuer; a MUST_NOT that nobody judged is taken to be kept. A term is MET by as many as it needs; else UNJUDGED while those not judged could still make it so; else PARTLY_MET if any is met or met in part; else UNMET. All terms MET is MET; any UNMET or PARTLY_MET is PARTLY_MET if anything is met or met in part, else UNMET; else UNJUDGED. GRADUATED has no terms: MET by all, PARTLY_MET by any, UNJUDGED if any is not judged, else UNMET. */
  fulfilment?: boolean | undefined
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id?: boolean | undefined
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId?: boolean | undefined
  /** How it stands: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Null where it was not known. */
  standing?: boolean | { $?: schema.Outcome['standing']['$args'] | undefined } | undefined
  /** What became of it. */
  state?: boolean | undefined
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version?: boolean | undefined
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions?: (VersionConnectionSelection & { $?: schema.Outcome['versions']['$args'] | undefined }) | undefined
  [name: `${string}:__typename`]: OutcomeSelection['__typename']
  [name: `${string}:claims`]: OutcomeSelection['claims']
  [name: `${string}:consideration`]: OutcomeSelection['consideration']
  [name: `${string}:contested`]: OutcomeSelection['contested']
  [name: `${string}:effectiveAt`]: OutcomeSelection['effectiveAt']
  [name: `${string}:event`]: OutcomeSelection['event']
  [name: `${string}:fulfilment`]: OutcomeSelection['fulfilment']
  [name: `${string}:id`]: OutcomeSelection['id']
  [name: `${string}:presentId`]: OutcomeSelection['presentId']
  [name: `${string}:standing`]: OutcomeSelection['standing']
  [name: `${string}:state`]: OutcomeSelection['state']
  [name: `${string}:version`]: OutcomeSelection['version']
  [name: `${string}:versions`]: OutcomeSelection['versions']
}

/** What may be selected of a OutcomeConnection: its fields, under another name as `'name:field'`. */
export interface OutcomeConnectionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The entries with their cursors. */
  edges?: OutcomeEdgeSelection | undefined
  /** How many outcomes of the whole list there are for each key, most first. */
  facets?: (OutcomeFacetGroupSelection & { $: schema.OutcomeConnection['facets']['$args'] }) | undefined
  /** The entries alone. */
  nodes?: OutcomeSelection | undefined
  /** Where the page stands in the list. */
  pageInfo?: PageInfoSelection | undefined
  /** How many outcomes of the whole list fall into each interval of time, oldest first. A moment that is known less exactly counts where it ends. Intervals without any are left out. */
  series?: (SeriesPointSelection & { $: schema.OutcomeConnection['series']['$args'] }) | undefined
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount?: boolean | undefined
  [name: `${string}:__typename`]: OutcomeConnectionSelection['__typename']
  [name: `${string}:edges`]: OutcomeConnectionSelection['edges']
  [name: `${string}:facets`]: OutcomeConnectionSelection['facets']
  [name: `${string}:nodes`]: OutcomeConnectionSelection['nodes']
  [name: `${string}:pageInfo`]: OutcomeConnectionSelection['pageInfo']
  [name: `${string}:series`]: OutcomeConnectionSelection['series']
  [name: `${string}:totalCount`]: OutcomeConnectionSelection['totalCount']
}

/** What may be selected of a OutcomeEdge: its fields, under another name as `'name:field'`. */
export interface OutcomeEdgeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor?: boolean | undefined
  /** The entry itself. */
  node?: OutcomeSelection | undefined
  [name: `${string}:__typename`]: OutcomeEdgeSelection['__typename']
  [name: `${string}:cursor`]: OutcomeEdgeSelection['cursor']
  [name: `${string}:node`]: OutcomeEdgeSelection['node']
}

/** What may be selected of a OutcomeFacetGroup: its fields, under another name as `'name:field'`. */
export interface OutcomeFacetGroupSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** How many rows there are. */
  count?: boolean | undefined
  /** What the rows have in common: one key for each facet asked for, in that order. */
  keys?: OutcomeFacetKeySelection | undefined
  [name: `${string}:__typename`]: OutcomeFacetGroupSelection['__typename']
  [name: `${string}:count`]: OutcomeFacetGroupSelection['count']
  [name: `${string}:keys`]: OutcomeFacetGroupSelection['keys']
}

/** What may be selected of a OutcomeFacetKey: its fields, under another name as `'name:field'`. */
export interface OutcomeFacetKeySelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The actor who is the key, where keys are actors. */
  actor?: ActorSelection | undefined
  /** The facet: what is counted by. */
  by?: boolean | undefined
  /** The key as people read it: the name of an actor or topic, else the key itself. */
  label?: boolean | undefined
  /** The topic that is the key, where keys are topics. */
  topic?: TopicSelection | undefined
  /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
  value?: boolean | undefined
  [name: `${string}:__typename`]: OutcomeFacetKeySelection['__typename']
  [name: `${string}:actor`]: OutcomeFacetKeySelection['actor']
  [name: `${string}:by`]: OutcomeFacetKeySelection['by']
  [name: `${string}:label`]: OutcomeFacetKeySelection['label']
  [name: `${string}:topic`]: OutcomeFacetKeySelection['topic']
  [name: `${string}:value`]: OutcomeFacetKeySelection['value']
}

/** What may be selected of a PageInfo: its fields, under another name as `'name:field'`. */
export interface PageInfoSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The cursor of the last entry; pass it as `after` to get the next page. Null for an empty page. */
  endCursor?: boolean | undefined
  /** Whether the list goes on after this page. */
  hasNextPage?: boolean | undefined
  /** Whether the list has entries before this page. */
  hasPreviousPage?: boolean | undefined
  /** The cursor of the first entry. Null for an empty page. */
  startCursor?: boolean | undefined
  [name: `${string}:__typename`]: PageInfoSelection['__typename']
  [name: `${string}:endCursor`]: PageInfoSelection['endCursor']
  [name: `${string}:hasNextPage`]: PageInfoSelection['hasNextPage']
  [name: `${string}:hasPreviousPage`]: PageInfoSelection['hasPreviousPage']
  [name: `${string}:startCursor`]: PageInfoSelection['startCursor']
}

/** What may be selected of a Participation: its fields, under another name as `'name:field'`. */
export interface ParticipationSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** Who took part. Null where the text names nobody known. */
  actor?: ActorSelection | undefined
  /** The participant as the text names them. */
  asWritten?: boolean | undefined
  /** On whose word they took part. Where nobody claims it by itself, it is known with the event. */
  claims?: (ClaimConnectionSelection & { $?: schema.Participation['claims']['$args'] | undefined }) | undefined
  /** Whether somebody’s latest word denies it while somebody else’s asserts or hedges it. False where nobody claims it by itself. */
  contested?: boolean | { $?: schema.Participation['contested']['$args'] | undefined } | undefined
  /** The event. */
  event?: EventSelection | undefined
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id?: boolean | undefined
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId?: boolean | undefined
  /** The part played. */
  role?: boolean | undefined
  /** How it stands by claims of its own: ASSERTED if any asserts it, else HEDGED, else QUESTIONED, else DENIED, by the latest known claim of each who speaks of it: by `saidAt`, else `reportedAt`; on ties the stronger. Under `asOf` the latest claim by then counts, or, of those who had not spoken, their first. Without them as its event. Null where it was not known. */
  standing?: boolean | { $?: schema.Participation['standing']['$args'] | undefined } | undefined
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version?: boolean | undefined
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions?: (VersionConnectionSelection & { $?: schema.Participation['versions']['$args'] | undefined }) | undefined
  [name: `${string}:__typename`]: ParticipationSelection['__typename']
  [name: `${string}:actor`]: ParticipationSelection['actor']
  [name: `${string}:asWritten`]: ParticipationSelection['asWritten']
  [name: `${string}:claims`]: ParticipationSelection['claims']
  [name: `${string}:contested`]: ParticipationSelection['contested']
  [name: `${string}:event`]: ParticipationSelection['event']
  [name: `${string}:id`]: ParticipationSelection['id']
  [name: `${string}:presentId`]: ParticipationSelection['presentId']
  [name: `${string}:role`]: ParticipationSelection['role']
  [name: `${string}:standing`]: ParticipationSelection['standing']
  [name: `${string}:version`]: ParticipationSelection['version']
  [name: `${string}:versions`]: ParticipationSelection['versions']
}

/** What may be selected of a ParticipationConnection: its fields, under another name as `'name:field'`. */
export interface ParticipationConnectionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The entries with their cursors. */
  edges?: ParticipationEdgeSelection | undefined
  /** How many participations of the whole list there are for each key, most first. */
  facets?: (ParticipationFacetGroupSelection & { $: schema.ParticipationConnection['facets']['$args'] }) | undefined
  /** The entries alone. */
  nodes?: ParticipationSelection | undefined
  /** Where the page stands in the list. */
  pageInfo?: PageInfoSelection | undefined
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount?: boolean | undefined
  [name: `${string}:__typename`]: ParticipationConnectionSelection['__typename']
  [name: `${string}:edges`]: ParticipationConnectionSelection['edges']
  [name: `${string}:facets`]: ParticipationConnectionSelection['facets']
  [name: `${string}:nodes`]: ParticipationConnectionSelection['nodes']
  [name: `${string}:pageInfo`]: ParticipationConnectionSelection['pageInfo']
  [name: `${string}:totalCount`]: ParticipationConnectionSelection['totalCount']
}

/** What may be selected of a ParticipationEdge: its fields, under another name as `'name:field'`. */
export interface ParticipationEdgeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor?: boolean | undefined
  /** The entry itself. */
  node?: ParticipationSelection | undefined
  [name: `${string}:__typename`]: ParticipationEdgeSelection['__typename']
  [name: `${string}:cursor`]: ParticipationEdgeSelection['cursor']
  [name: `${string}:node`]: ParticipationEdgeSelection['node']
}

/** What may be selected of a ParticipationFacetGroup: its fields, under another name as `'name:field'`. */
export interface ParticipationFacetGroupSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** How many rows there are. */
  count?: boolean | undefined
  /** What the rows have in common: one key for each facet asked for, in that order. */
  keys?: ParticipationFacetKeySelection | undefined
  [name: `${string}:__typename`]: ParticipationFacetGroupSelection['__typename']
  [name: `${string}:count`]: ParticipationFacetGroupSelection['count']
  [name: `${string}:keys`]: ParticipationFacetGroupSelection['keys']
}

/** What may be selected of a ParticipationFacetKey: its fields, under another name as `'name:field'`. */
export interface ParticipationFacetKeySelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The actor who is the key, where keys are actors. */
  actor?: ActorSelection | undefined
  /** The facet: what is counted by. */
  by?: boolean | undefined
  /** The key as people read it: the name of an actor or topic, else the key itself. */
  label?: boolean | undefined
  /** The topic that is the key, where keys are topics. */
  topic?: TopicSelection | undefined
  /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
  value?: boolean | undefined
  [name: `${string}:__typename`]: ParticipationFacetKeySelection['__typename']
  [name: `${string}:actor`]: ParticipationFacetKeySelection['actor']
  [name: `${string}:by`]: ParticipationFacetKeySelection['by']
  [name: `${string}:label`]: ParticipationFacetKeySelection['label']
  [name: `${string}:topic`]: ParticipationFacetKeySelection['topic']
  [name: `${string}:value`]: ParticipationFacetKeySelection['value']
}

/** What may be selected of a PathStep: its fields, under another name as `'name:field'`. */
export interface PathStepSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The actor. */
  actor?: ActorSelection | undefined
  /** What links it to the actor before it. Null for the first. */
  via?: boolean | undefined
  [name: `${string}:__typename`]: PathStepSelection['__typename']
  [name: `${string}:actor`]: PathStepSelection['actor']
  [name: `${string}:via`]: PathStepSelection['via']
}

/** What may be selected of a PauseWebhookPayload: its fields, under another name as `'name:field'`. */
export interface PauseWebhookPayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The webhook. */
  webhook?: WebhookSelection | undefined
  [name: `${string}:__typename`]: PauseWebhookPayloadSelection['__typename']
  [name: `${string}:webhook`]: PauseWebhookPayloadSelection['webhook']
}

/** What may be selected of a PauseWebhookResult: its fields, under another name as `'name:field'`. */
export interface PauseWebhookResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    PauseWebhookPayload?: PauseWebhookPayloadSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: PauseWebhookResultSelection['__typename']
}

/** What may be selected of a Place: its fields, under another name as `'name:field'`. */
export interface PlaceSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The country of the place, as an ISO 3166-1 alpha-2 code. */
  country?: boolean | undefined
  /** Latitude of the place in degrees north, WGS 84. */
  latitude?: boolean | undefined
  /** Longitude of the place in degrees east, WGS 84. */
  longitude?: boolean | undefined
  /** The name of the place. */
  name?: boolean | undefined
  [name: `${string}:__typename`]: PlaceSelection['__typename']
  [name: `${string}:country`]: PlaceSelection['country']
  [name: `${string}:latitude`]: PlaceSelection['latitude']
  [name: `${string}:longitude`]: PlaceSelection['longitude']
  [name: `${string}:name`]: PlaceSelection['name']
}

/** What may be selected of a Publisher: its fields, under another name as `'name:field'`. */
export interface PublisherSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The articles that it published, latest first. */
  articles?: (ArticleConnectionSelection & { $?: schema.Publisher['articles']['$args'] | undefined }) | undefined
  /** Its internet domain, lower case, without "www.". */
  domain?: boolean | undefined
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id?: boolean | undefined
  /** The publisher's name as it writes it itself. */
  name?: boolean | undefined
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId?: boolean | undefined
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version?: boolean | undefined
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions?: (VersionConnectionSelection & { $?: schema.Publisher['versions']['$args'] | undefined }) | undefined
  [name: `${string}:__typename`]: PublisherSelection['__typename']
  [name: `${string}:articles`]: PublisherSelection['articles']
  [name: `${string}:domain`]: PublisherSelection['domain']
  [name: `${string}:id`]: PublisherSelection['id']
  [name: `${string}:name`]: PublisherSelection['name']
  [name: `${string}:presentId`]: PublisherSelection['presentId']
  [name: `${string}:version`]: PublisherSelection['version']
  [name: `${string}:versions`]: PublisherSelection['versions']
}

/** What may be selected of a PublisherConnection: its fields, under another name as `'name:field'`. */
export interface PublisherConnectionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The entries with their cursors. */
  edges?: PublisherEdgeSelection | undefined
  /** The entries alone. */
  nodes?: PublisherSelection | undefined
  /** Where the page stands in the list. */
  pageInfo?: PageInfoSelection | undefined
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount?: boolean | undefined
  [name: `${string}:__typename`]: PublisherConnectionSelection['__typename']
  [name: `${string}:edges`]: PublisherConnectionSelection['edges']
  [name: `${string}:nodes`]: PublisherConnectionSelection['nodes']
  [name: `${string}:pageInfo`]: PublisherConnectionSelection['pageInfo']
  [name: `${string}:totalCount`]: PublisherConnectionSelection['totalCount']
}

/** What may be selected of a PublisherEdge: its fields, under another name as `'name:field'`. */
export interface PublisherEdgeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor?: boolean | undefined
  /** The entry itself. */
  node?: PublisherSelection | undefined
  [name: `${string}:__typename`]: PublisherEdgeSelection['__typename']
  [name: `${string}:cursor`]: PublisherEdgeSelection['cursor']
  [name: `${string}:node`]: PublisherEdgeSelection['node']
}

/** What may be selected of a Query: its fields, under another name as `'name:field'`. */
export interface QuerySelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** One actor. An actor that was merged into another is found as that other. */
  actor?: (ActorSelection & { $: schema.Query['actor']['$args'] }) | undefined
  /** All actors. */
  actors?: (ActorConnectionSelection & { $?: schema.Query['actors']['$args'] | undefined }) | undefined
  /** All affiliations: who belongs to whom, and from when to when. */
  affiliations?: (AffiliationConnectionSelection & { $?: schema.Query['affiliations']['$args'] | undefined }) | undefined
  /** One agreement. */
  agreement?: (AgreementSelection & { $: schema.Query['agreement']['$args'] }) | undefined
  /** All agreements: ceasefires, programmes, treaties, resolutions. */
  agreements?: (AgreementConnectionSelection & { $?: schema.Query['agreements']['$args'] | undefined }) | undefined
  /** One article. */
  article?: (ArticleSelection & { $: schema.Query['article']['$args'] }) | undefined
  /** All articles. */
  articles?: (ArticleConnectionSelection & { $?: schema.Query['articles']['$args'] | undefined }) | undefined
  /** All assessments: who says of which condition that it was met, or not. */
  assessments?: (AssessmentConnectionSelection & { $?: schema.Query['assessments']['$args'] | undefined }) | undefined
  /** What changed in what Proviso knows, latest first, and where it came from. */
  changes?: (ChangeConnectionSelection & { $?: schema.Query['changes']['$args'] | undefined }) | undefined
  /** All claims: who says what, in which words. */
  claims?: (ClaimConnectionSelection & { $?: schema.Query['claims']['$args'] | undefined }) | undefined
  /** One condition. */
  condition?: (ConditionSelection & { $: schema.Query['condition']['$args'] }) | undefined
  /** All conditions: requirements, demands, pledges and concerns. */
  conditions?: (ConditionConnectionSelection & { $?: schema.Query['conditions']['$args'] | undefined }) | undefined
  /** The conditions that one actor sets and another has to meet. An actor who is not there is an error, NOT_FOUND, with the nearest names. */
  conditionsBetween?: (ConditionConnectionSelection & { $: schema.Query['conditionsBetween']['$args'] }) | undefined
  /** One consideration. */
  consideration?: (ConsiderationSelection & { $: schema.Query['consideration']['$args'] }) | undefined
  /** All considerations: what is on offer for conditions. */
  considerations?: (ConsiderationConnectionSelection & { $?: schema.Query['considerations']['$args'] | undefined }) | undefined
  /** All datasets that records belong to. */
  datasets?: (DatasetConnectionSelection & { $?: schema.Query['datasets']['$args'] | undefined }) | undefined
  /** One event. */
  event?: (EventSelection & { $: schema.Query['event']['$args'] }) | undefined
  /** All events. */
  events?: (EventConnectionSelection & { $?: schema.Query['events']['$args'] | undefined }) | undefined
  /** All figures: the numbers that are given for events and conditions. */
  figures?: (FigureConnectionSelection & { $?: schema.Query['figures']['$args'] | undefined }) | undefined
  /** Any object, by its global id, as it is seen from where the id says. Null where there is none. */
  node?: (NodeSelection & { $: schema.Query['node']['$args'] }) | undefined
  /** Several objects, by their global ids, in the order of the ids, each as it is seen from where its id says. Null for each id that names none. */
  nodes?: (NodeSelection & { $: schema.Query['nodes']['$args'] }) | undefined
  /** All origins: each import, and each writing by hand, latest first. */
  origins?: (OriginConnectionSelection & { $?: schema.Query['origins']['$args'] | undefined }) | undefined
  /** All outcomes: what became of considerations. */
  outcomes?: (OutcomeConnectionSelection & { $?: schema.Query['outcomes']['$args'] | undefined }) | undefined
  /** A shortest path from one actor to another, both included; empty where none is found. An actor who is not there is an error, NOT_FOUND, with the nearest names. The search goes out from both ends at once, over half of `maxLength` links (rounded up) from each, and stops at the step in which they meet. Of several shortest paths it gives that over the actors with the lowest ids, from the start on, and of several links the first by name. Of an actor’s links the walk looks at its latest 100 events, its latest 100 conditions in each role and its first 100 affiliations in each direction, as far as they are known; of actors on the way, at 50 of each. Seen from a moment (of asOf and knownAt the earlier), the latest are those up to it and as many of the next after it. The second step goes on from the 25 actors at each end that have the most links to it. */
  pathBetween?: (PathStepSelection & { $: schema.Query['pathBetween']['$args'] }) | undefined
  /** All publishers of articles. */
  publishers?: (PublisherConnectionSelection & { $?: schema.Query['publishers']['$args'] | undefined }) | undefined
  /** Full-text search, best match first. The query is written as for a web search engine: words, "a phrase", or, -without. Words are found in every script, whatever the case, accents and vowel signs of their letters, and as the language of the text inflects them; words in quotation marks only as they are, in a row. At `knownAt` texts are found as they read then: articles by the revision, events and conditions by the words that were known; with `knownBy: RECORDED` also articles by the title, and actors by the name and description, that were recorded. A query that only excludes finds nothing. Of a query the first 64 words and phrases count. */
  search?: (SearchConnectionSelection & { $: schema.Query['search']['$args'] }) | undefined
  /** One topic. */
  topic?: (TopicSelection & { $: schema.Query['topic']['$args'] }) | undefined
  /** All topics that conditions can be about: those that Proviso ships, and those of datasets. */
  topics?: (TopicConnectionSelection & { $?: schema.Query['topics']['$args'] | undefined }) | undefined
  /** The addresses that are told of what is recorded. Needs a key of the scope `admin`. */
  webhooks?: WebhookSelection | undefined
  [name: `${string}:__typename`]: QuerySelection['__typename']
  [name: `${string}:actor`]: QuerySelection['actor']
  [name: `${string}:actors`]: QuerySelection['actors']
  [name: `${string}:affiliations`]: QuerySelection['affiliations']
  [name: `${string}:agreement`]: QuerySelection['agreement']
  [name: `${string}:agreements`]: QuerySelection['agreements']
  [name: `${string}:article`]: QuerySelection['article']
  [name: `${string}:articles`]: QuerySelection['articles']
  [name: `${string}:assessments`]: QuerySelection['assessments']
  [name: `${string}:changes`]: QuerySelection['changes']
  [name: `${string}:claims`]: QuerySelection['claims']
  [name: `${string}:condition`]: QuerySelection['condition']
  [name: `${string}:conditions`]: QuerySelection['conditions']
  [name: `${string}:conditionsBetween`]: QuerySelection['conditionsBetween']
  [name: `${string}:consideration`]: QuerySelection['consideration']
  [name: `${string}:considerations`]: QuerySelection['considerations']
  [name: `${string}:datasets`]: QuerySelection['datasets']
  [name: `${string}:event`]: QuerySelection['event']
  [name: `${string}:events`]: QuerySelection['events']
  [name: `${string}:figures`]: QuerySelection['figures']
  [name: `${string}:node`]: QuerySelection['node']
  [name: `${string}:nodes`]: QuerySelection['nodes']
  [name: `${string}:origins`]: QuerySelection['origins']
  [name: `${string}:outcomes`]: QuerySelection['outcomes']
  [name: `${string}:pathBetween`]: QuerySelection['pathBetween']
  [name: `${string}:publishers`]: QuerySelection['publishers']
  [name: `${string}:search`]: QuerySelection['search']
  [name: `${string}:topic`]: QuerySelection['topic']
  [name: `${string}:topics`]: QuerySelection['topics']
  [name: `${string}:webhooks`]: QuerySelection['webhooks']
}

/** What may be selected of a Quote: its fields, under another name as `'name:field'`. */
export interface QuoteSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** Where the words stand in the latest text of the article’s own dataset; with `knownAt`, of those that were known then. Quotes are never moved: `startOffset` and `endOffset` of the quote stay those of the text that it was taken from. */
  anchor?: QuoteAnchorSelection | undefined
  /** The article that is quoted. */
  article?: ArticleSelection | undefined
  /** What is claimed on these words. */
  claims?: (ClaimConnectionSelection & { $?: schema.Quote['claims']['$args'] | undefined }) | undefined
  /** Where the quote ends in its revision's text, in Unicode code points counted from 0, exclusive. */
  endOffset?: boolean | undefined
  /** The quoted words: exactly the slice of the text from `startOffset` to `endOffset`. Null where it is withheld. */
  exact?: boolean | undefined
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id?: boolean | undefined
  /** Up to 32 code points that stand before the quote. Null where it is withheld. */
  prefix?: boolean | undefined
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId?: boolean | undefined
  /** The text that the words are taken from. */
  revision?: RevisionSelection | undefined
  /** Where the quote starts in its revision's text, in Unicode code points counted from 0, inclusive. */
  startOffset?: boolean | undefined
  /** Up to 32 code points that stand after the quote. Null where it is withheld. */
  suffix?: boolean | undefined
  /** Why the words are withheld. Null where they are shown. */
  textWithheld?: boolean | undefined
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version?: boolean | undefined
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions?: (VersionConnectionSelection & { $?: schema.Quote['versions']['$args'] | undefined }) | undefined
  [name: `${string}:__typename`]: QuoteSelection['__typename']
  [name: `${string}:anchor`]: QuoteSelection['anchor']
  [name: `${string}:article`]: QuoteSelection['article']
  [name: `${string}:claims`]: QuoteSelection['claims']
  [name: `${string}:endOffset`]: QuoteSelection['endOffset']
  [name: `${string}:exact`]: QuoteSelection['exact']
  [name: `${string}:id`]: QuoteSelection['id']
  [name: `${string}:prefix`]: QuoteSelection['prefix']
  [name: `${string}:presentId`]: QuoteSelection['presentId']
  [name: `${string}:revision`]: QuoteSelection['revision']
  [name: `${string}:startOffset`]: QuoteSelection['startOffset']
  [name: `${string}:suffix`]: QuoteSelection['suffix']
  [name: `${string}:textWithheld`]: QuoteSelection['textWithheld']
  [name: `${string}:version`]: QuoteSelection['version']
  [name: `${string}:versions`]: QuoteSelection['versions']
}

/** What may be selected of a QuoteAnchor: its fields, under another name as `'name:field'`. */
export interface QuoteAnchorSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** Where they end in that text, in Unicode code points counted from 0, exclusive. Null where they are ORPHANED. */
  endOffset?: boolean | undefined
  /** How they are found. */
  match?: boolean | undefined
  /** Where they start in that text, in Unicode code points counted from 0, inclusive. Null where they are ORPHANED. */
  startOffset?: boolean | undefined
  [name: `${string}:__typename`]: QuoteAnchorSelection['__typename']
  [name: `${string}:endOffset`]: QuoteAnchorSelection['endOffset']
  [name: `${string}:match`]: QuoteAnchorSelection['match']
  [name: `${string}:startOffset`]: QuoteAnchorSelection['startOffset']
}

/** What may be selected of a QuoteConnection: its fields, under another name as `'name:field'`. */
export interface QuoteConnectionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The entries with their cursors. */
  edges?: QuoteEdgeSelection | undefined
  /** The entries alone. */
  nodes?: QuoteSelection | undefined
  /** Where the page stands in the list. */
  pageInfo?: PageInfoSelection | undefined
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount?: boolean | undefined
  [name: `${string}:__typename`]: QuoteConnectionSelection['__typename']
  [name: `${string}:edges`]: QuoteConnectionSelection['edges']
  [name: `${string}:nodes`]: QuoteConnectionSelection['nodes']
  [name: `${string}:pageInfo`]: QuoteConnectionSelection['pageInfo']
  [name: `${string}:totalCount`]: QuoteConnectionSelection['totalCount']
}

/** What may be selected of a QuoteEdge: its fields, under another name as `'name:field'`. */
export interface QuoteEdgeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor?: boolean | undefined
  /** The entry itself. */
  node?: QuoteSelection | undefined
  [name: `${string}:__typename`]: QuoteEdgeSelection['__typename']
  [name: `${string}:cursor`]: QuoteEdgeSelection['cursor']
  [name: `${string}:node`]: QuoteEdgeSelection['node']
}

/** What may be selected of a RecordKey: its fields, under another name as `'name:field'`. */
export interface RecordKeySelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The dataset's name. */
  dataset?: boolean | undefined
  /** The key that the dataset's authors chose. */
  key?: boolean | undefined
  [name: `${string}:__typename`]: RecordKeySelection['__typename']
  [name: `${string}:dataset`]: RecordKeySelection['dataset']
  [name: `${string}:key`]: RecordKeySelection['key']
}

/** What may be selected of a RelatedActor: its fields, under another name as `'name:field'`. */
export interface RelatedActorSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The actor. */
  actor?: ActorSelection | undefined
  /** Over how many links at the least: 1 for actors linked directly. */
  distance?: boolean | undefined
  [name: `${string}:__typename`]: RelatedActorSelection['__typename']
  [name: `${string}:actor`]: RelatedActorSelection['actor']
  [name: `${string}:distance`]: RelatedActorSelection['distance']
}

/** What may be selected of a RelatedActorConnection: its fields, under another name as `'name:field'`. */
export interface RelatedActorConnectionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The entries with their cursors. */
  edges?: RelatedActorEdgeSelection | undefined
  /** The entries alone. */
  nodes?: RelatedActorSelection | undefined
  /** Where the page stands in the list. */
  pageInfo?: PageInfoSelection | undefined
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount?: boolean | undefined
  [name: `${string}:__typename`]: RelatedActorConnectionSelection['__typename']
  [name: `${string}:edges`]: RelatedActorConnectionSelection['edges']
  [name: `${string}:nodes`]: RelatedActorConnectionSelection['nodes']
  [name: `${string}:pageInfo`]: RelatedActorConnectionSelection['pageInfo']
  [name: `${string}:totalCount`]: RelatedActorConnectionSelection['totalCount']
}

/** What may be selected of a RelatedActorEdge: its fields, under another name as `'name:field'`. */
export interface RelatedActorEdgeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor?: boolean | undefined
  /** The entry itself. */
  node?: RelatedActorSelection | undefined
  [name: `${string}:__typename`]: RelatedActorEdgeSelection['__typename']
  [name: `${string}:cursor`]: RelatedActorEdgeSelection['cursor']
  [name: `${string}:node`]: RelatedActorEdgeSelection['node']
}

/** What may be selected of a Relay: its fields, under another name as `'name:field'`. */
export interface RelaySelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The actor who passed it on. Null where a publisher did. */
  actor?: ActorSelection | undefined
  /** The publisher that passed it on. Null where an actor did. */
  publisher?: PublisherSelection | undefined
  [name: `${string}:__typename`]: RelaySelection['__typename']
  [name: `${string}:actor`]: RelaySelection['actor']
  [name: `${string}:publisher`]: RelaySelection['publisher']
}

/** What may be selected of a ResendDeadLettersPayload: its fields, under another name as `'name:field'`. */
export interface ResendDeadLettersPayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** Each of them. */
  letters?: ResentDeadLetterSelection | undefined
  [name: `${string}:__typename`]: ResendDeadLettersPayloadSelection['__typename']
  [name: `${string}:letters`]: ResendDeadLettersPayloadSelection['letters']
}

/** What may be selected of a ResendDeadLettersResult: its fields, under another name as `'name:field'`. */
export interface ResendDeadLettersResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    ResendDeadLettersPayload?: ResendDeadLettersPayloadSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: ResendDeadLettersResultSelection['__typename']
}

/** What may be selected of a ResentDeadLetter: its fields, under another name as `'name:field'`. */
export interface ResentDeadLetterSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** Why it was not taken; it stays laid aside. Null where it was taken. */
  error?: boolean | undefined
  /** Its number. */
  number?: boolean | undefined
  [name: `${string}:__typename`]: ResentDeadLetterSelection['__typename']
  [name: `${string}:error`]: ResentDeadLetterSelection['error']
  [name: `${string}:number`]: ResentDeadLetterSelection['number']
}

/** What may be selected of a ResumeWebhookPayload: its fields, under another name as `'name:field'`. */
export interface ResumeWebhookPayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The webhook. */
  webhook?: WebhookSelection | undefined
  [name: `${string}:__typename`]: ResumeWebhookPayloadSelection['__typename']
  [name: `${string}:webhook`]: ResumeWebhookPayloadSelection['webhook']
}

/** What may be selected of a ResumeWebhookResult: its fields, under another name as `'name:field'`. */
export interface ResumeWebhookResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    ResumeWebhookPayload?: ResumeWebhookPayloadSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: ResumeWebhookResultSelection['__typename']
}

/** What may be selected of a RetractPayload: its fields, under another name as `'name:field'`. */
export interface RetractPayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  /** The `presentId` of what was retracted, for caches to let go of. */
  retractedId?: boolean | undefined
  [name: `${string}:__typename`]: RetractPayloadSelection['__typename']
  [name: `${string}:changed`]: RetractPayloadSelection['changed']
  [name: `${string}:retractedId`]: RetractPayloadSelection['retractedId']
}

/** What may be selected of a RetractResult: its fields, under another name as `'name:field'`. */
export interface RetractResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    RetractPayload?: RetractPayloadSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: RetractResultSelection['__typename']
}

/** What may be selected of a Retraction: its fields, under another name as `'name:field'`. */
export interface RetractionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** When the claim was retracted: taken back by its source, or found to be an error by its coder. Null while it stands. */
  at?: boolean | undefined
  /** Who retracted the claim. Null while it stands. */
  by?: boolean | undefined
  /** The words by which it was taken back, where they are known. */
  quotes?: QuoteSelection | undefined
  /** When Proviso learned that the claim was retracted. Null while it stands. */
  recordedAt?: boolean | undefined
  [name: `${string}:__typename`]: RetractionSelection['__typename']
  [name: `${string}:at`]: RetractionSelection['at']
  [name: `${string}:by`]: RetractionSelection['by']
  [name: `${string}:quotes`]: RetractionSelection['quotes']
  [name: `${string}:recordedAt`]: RetractionSelection['recordedAt']
}

/** What may be selected of a ReviseActorPayload: its fields, under another name as `'name:field'`. */
export interface ReviseActorPayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The actor. */
  actor?: ActorSelection | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  [name: `${string}:__typename`]: ReviseActorPayloadSelection['__typename']
  [name: `${string}:actor`]: ReviseActorPayloadSelection['actor']
  [name: `${string}:changed`]: ReviseActorPayloadSelection['changed']
}

/** What may be selected of a ReviseActorResult: its fields, under another name as `'name:field'`. */
export interface ReviseActorResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    ReviseActorPayload?: ReviseActorPayloadSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: ReviseActorResultSelection['__typename']
}

/** What may be selected of a ReviseAffiliationPayload: its fields, under another name as `'name:field'`. */
export interface ReviseAffiliationPayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The affiliation. */
  affiliation?: AffiliationSelection | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  [name: `${string}:__typename`]: ReviseAffiliationPayloadSelection['__typename']
  [name: `${string}:affiliation`]: ReviseAffiliationPayloadSelection['affiliation']
  [name: `${string}:changed`]: ReviseAffiliationPayloadSelection['changed']
}

/** What may be selected of a ReviseAffiliationResult: its fields, under another name as `'name:field'`. */
export interface ReviseAffiliationResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    ReviseAffiliationPayload?: ReviseAffiliationPayloadSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: ReviseAffiliationResultSelection['__typename']
}

/** What may be selected of a ReviseAgreementPayload: its fields, under another name as `'name:field'`. */
export interface ReviseAgreementPayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The agreement. */
  agreement?: AgreementSelection | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  [name: `${string}:__typename`]: ReviseAgreementPayloadSelection['__typename']
  [name: `${string}:agreement`]: ReviseAgreementPayloadSelection['agreement']
  [name: `${string}:changed`]: ReviseAgreementPayloadSelection['changed']
}

/** What may be selected of a ReviseAgreementResult: its fields, under another name as `'name:field'`. */
export interface ReviseAgreementResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    ReviseAgreementPayload?: ReviseAgreementPayloadSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: ReviseAgreementResultSelection['__typename']
}

/** What may be selected of a ReviseArticlePayload: its fields, under another name as `'name:field'`. */
export interface ReviseArticlePayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The article. */
  article?: ArticleSelection | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  [name: `${string}:__typename`]: ReviseArticlePayloadSelection['__typename']
  [name: `${string}:article`]: ReviseArticlePayloadSelection['article']
  [name: `${string}:changed`]: ReviseArticlePayloadSelection['changed']
}

/** What may be selected of a ReviseArticleResult: its fields, under another name as `'name:field'`. */
export interface ReviseArticleResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    ReviseArticlePayload?: ReviseArticlePayloadSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: ReviseArticleResultSelection['__typename']
}

/** What may be selected of a ReviseAssessmentPayload: its fields, under another name as `'name:field'`. */
export interface ReviseAssessmentPayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The assessment. */
  assessment?: AssessmentSelection | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  [name: `${string}:__typename`]: ReviseAssessmentPayloadSelection['__typename']
  [name: `${string}:assessment`]: ReviseAssessmentPayloadSelection['assessment']
  [name: `${string}:changed`]: ReviseAssessmentPayloadSelection['changed']
}

/** What may be selected of a ReviseAssessmentResult: its fields, under another name as `'name:field'`. */
export interface ReviseAssessmentResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    ReviseAssessmentPayload?: ReviseAssessmentPayloadSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: ReviseAssessmentResultSelection['__typename']
}

/** What may be selected of a ReviseBearingPayload: its fields, under another name as `'name:field'`. */
export interface ReviseBearingPayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The bearing. */
  bearing?: BearingSelection | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  [name: `${string}:__typename`]: ReviseBearingPayloadSelection['__typename']
  [name: `${string}:bearing`]: ReviseBearingPayloadSelection['bearing']
  [name: `${string}:changed`]: ReviseBearingPayloadSelection['changed']
}

/** What may be selected of a ReviseBearingResult: its fields, under another name as `'name:field'`. */
export interface ReviseBearingResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    ReviseBearingPayload?: ReviseBearingPayloadSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: ReviseBearingResultSelection['__typename']
}

/** What may be selected of a ReviseConditionPayload: its fields, under another name as `'name:field'`. */
export interface ReviseConditionPayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  /** The condition. */
  condition?: ConditionSelection | undefined
  [name: `${string}:__typename`]: ReviseConditionPayloadSelection['__typename']
  [name: `${string}:changed`]: ReviseConditionPayloadSelection['changed']
  [name: `${string}:condition`]: ReviseConditionPayloadSelection['condition']
}

/** What may be selected of a ReviseConditionResult: its fields, under another name as `'name:field'`. */
export interface ReviseConditionResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    ReviseConditionPayload?: ReviseConditionPayloadSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: ReviseConditionResultSelection['__typename']
}

/** What may be selected of a ReviseConsiderationPayload: its fields, under another name as `'name:field'`. */
export interface ReviseConsiderationPayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  /** The consideration. */
  consideration?: ConsiderationSelection | undefined
  [name: `${string}:__typename`]: ReviseConsiderationPayloadSelection['__typename']
  [name: `${string}:changed`]: ReviseConsiderationPayloadSelection['changed']
  [name: `${string}:consideration`]: ReviseConsiderationPayloadSelection['consideration']
}

/** What may be selected of a ReviseConsiderationResult: its fields, under another name as `'name:field'`. */
export interface ReviseConsiderationResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    ReviseConsiderationPayload?: ReviseConsiderationPayloadSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: ReviseConsiderationResultSelection['__typename']
}

/** What may be selected of a ReviseEventPayload: its fields, under another name as `'name:field'`. */
export interface ReviseEventPayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  /** The event. */
  event?: EventSelection | undefined
  [name: `${string}:__typename`]: ReviseEventPayloadSelection['__typename']
  [name: `${string}:changed`]: ReviseEventPayloadSelection['changed']
  [name: `${string}:event`]: ReviseEventPayloadSelection['event']
}

/** What may be selected of a ReviseEventResult: its fields, under another name as `'name:field'`. */
export interface ReviseEventResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    ReviseEventPayload?: ReviseEventPayloadSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: ReviseEventResultSelection['__typename']
}

/** What may be selected of a ReviseFigurePayload: its fields, under another name as `'name:field'`. */
export interface ReviseFigurePayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  /** The figure. */
  figure?: FigureSelection | undefined
  [name: `${string}:__typename`]: ReviseFigurePayloadSelection['__typename']
  [name: `${string}:changed`]: ReviseFigurePayloadSelection['changed']
  [name: `${string}:figure`]: ReviseFigurePayloadSelection['figure']
}

/** What may be selected of a ReviseFigureResult: its fields, under another name as `'name:field'`. */
export interface ReviseFigureResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    ReviseFigurePayload?: ReviseFigurePayloadSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: ReviseFigureResultSelection['__typename']
}

/** What may be selected of a ReviseOutcomePayload: its fields, under another name as `'name:field'`. */
export interface ReviseOutcomePayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  /** The outcome. */
  outcome?: OutcomeSelection | undefined
  [name: `${string}:__typename`]: ReviseOutcomePayloadSelection['__typename']
  [name: `${string}:changed`]: ReviseOutcomePayloadSelection['changed']
  [name: `${string}:outcome`]: ReviseOutcomePayloadSelection['outcome']
}

/** What may be selected of a ReviseOutcomeResult: its fields, under another name as `'name:field'`. */
export interface ReviseOutcomeResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    ReviseOutcomePayload?: ReviseOutcomePayloadSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: ReviseOutcomeResultSelection['__typename']
}

/** What may be selected of a ReviseStagePayload: its fields, under another name as `'name:field'`. */
export interface ReviseStagePayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  /** The stage. */
  stage?: StageSelection | undefined
  [name: `${string}:__typename`]: ReviseStagePayloadSelection['__typename']
  [name: `${string}:changed`]: ReviseStagePayloadSelection['changed']
  [name: `${string}:stage`]: ReviseStagePayloadSelection['stage']
}

/** What may be selected of a ReviseStageResult: its fields, under another name as `'name:field'`. */
export interface ReviseStageResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    ReviseStagePayload?: ReviseStagePayloadSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: ReviseStageResultSelection['__typename']
}

/** What may be selected of a ReviseTopicPayload: its fields, under another name as `'name:field'`. */
export interface ReviseTopicPayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  /** The topic. */
  topic?: TopicSelection | undefined
  [name: `${string}:__typename`]: ReviseTopicPayloadSelection['__typename']
  [name: `${string}:changed`]: ReviseTopicPayloadSelection['changed']
  [name: `${string}:topic`]: ReviseTopicPayloadSelection['topic']
}

/** What may be selected of a ReviseTopicResult: its fields, under another name as `'name:field'`. */
export interface ReviseTopicResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    ReviseTopicPayload?: ReviseTopicPayloadSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: ReviseTopicResultSelection['__typename']
}

/** What may be selected of a Revision: its fields, under another name as `'name:field'`. */
export interface RevisionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The article whose text this is. */
  article?: ArticleSelection | undefined
  /** Who made this text out of the one before. A text cleaned by its coder counts as published when what it cleans was. */
  by?: boolean | undefined
  /** When Proviso took in this text. */
  capturedAt?: boolean | undefined
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id?: boolean | undefined
  /** Whether it is a text of the article's own dataset, of which the latest is the article's text; otherwise it is another dataset's text for the same address. */
  isOwn?: boolean | undefined
  /** The length of the text in Unicode code points. */
  length?: boolean | undefined
  /** The number of this revision in its article, counted from 1. The first holds the text as it was received. */
  number?: boolean | undefined
  /** Where the text came from. */
  origin?: OriginSelection | undefined
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId?: boolean | undefined
  /** When the text was published: the first with its article, a later one when its source says, or else when it was taken in, a cleaned one when what it cleans was. Null where nobody dates it. */
  publishedAt?: boolean | undefined
  /** The SHA-256 of the text in UTF-8, as 64 hexadecimal digits. */
  sha256?: boolean | undefined
  /**
   * The whole text. The first revision holds it as it was received; where that is not in Unicode normal form C with LF line ends, the
   * second does. Empty of a document that is known by its number or address alone. Null where it is withheld.
   */
  text?: boolean | undefined
  /** Why the words are withheld. Null where they are shown. */
  textWithheld?: boolean | undefined
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version?: boolean | undefined
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions?: (VersionConnectionSelection & { $?: schema.Revision['versions']['$args'] | undefined }) | undefined
  [name: `${string}:__typename`]: RevisionSelection['__typename']
  [name: `${string}:article`]: RevisionSelection['article']
  [name: `${string}:by`]: RevisionSelection['by']
  [name: `${string}:capturedAt`]: RevisionSelection['capturedAt']
  [name: `${string}:id`]: RevisionSelection['id']
  [name: `${string}:isOwn`]: RevisionSelection['isOwn']
  [name: `${string}:length`]: RevisionSelection['length']
  [name: `${string}:number`]: RevisionSelection['number']
  [name: `${string}:origin`]: RevisionSelection['origin']
  [name: `${string}:presentId`]: RevisionSelection['presentId']
  [name: `${string}:publishedAt`]: RevisionSelection['publishedAt']
  [name: `${string}:sha256`]: RevisionSelection['sha256']
  [name: `${string}:text`]: RevisionSelection['text']
  [name: `${string}:textWithheld`]: RevisionSelection['textWithheld']
  [name: `${string}:version`]: RevisionSelection['version']
  [name: `${string}:versions`]: RevisionSelection['versions']
}

/** What may be selected of a SearchConnection: its fields, under another name as `'name:field'`. */
export interface SearchConnectionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** Up to five actors with names like the query, the likest first: for names that were misspelt. */
  didYouMean?: ActorSelection | undefined
  /** The entries with their cursors. */
  edges?: SearchEdgeSelection | undefined
  /** The entries alone. */
  nodes?: SearchResultSelection | undefined
  /** Where the page stands in the list. */
  pageInfo?: PageInfoSelection | undefined
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount?: boolean | undefined
  [name: `${string}:__typename`]: SearchConnectionSelection['__typename']
  [name: `${string}:didYouMean`]: SearchConnectionSelection['didYouMean']
  [name: `${string}:edges`]: SearchConnectionSelection['edges']
  [name: `${string}:nodes`]: SearchConnectionSelection['nodes']
  [name: `${string}:pageInfo`]: SearchConnectionSelection['pageInfo']
  [name: `${string}:totalCount`]: SearchConnectionSelection['totalCount']
}

/** What may be selected of a SearchEdge: its fields, under another name as `'name:field'`. */
export interface SearchEdgeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor?: boolean | undefined
  /** All places that match. */
  highlights?: HighlightSelection | undefined
  /** The entry itself. */
  node?: SearchResultSelection | undefined
  /** How well it matches: cover density with titles weighing most. Comparable within one search only. */
  score?: boolean | undefined
  /** The words around the places that match best. Null where they are withheld. */
  snippet?: boolean | undefined
  /** Why the words are withheld. Null where they are shown. */
  textWithheld?: boolean | undefined
  [name: `${string}:__typename`]: SearchEdgeSelection['__typename']
  [name: `${string}:cursor`]: SearchEdgeSelection['cursor']
  [name: `${string}:highlights`]: SearchEdgeSelection['highlights']
  [name: `${string}:node`]: SearchEdgeSelection['node']
  [name: `${string}:score`]: SearchEdgeSelection['score']
  [name: `${string}:snippet`]: SearchEdgeSelection['snippet']
  [name: `${string}:textWithheld`]: SearchEdgeSelection['textWithheld']
}

/** What may be selected of a SearchResult: its fields, under another name as `'name:field'`. */
export interface SearchResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Actor?: ActorSelection
    Article?: ArticleSelection
    Condition?: ConditionSelection
    Event?: EventSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: SearchResultSelection['__typename']
}

/** What may be selected of a SeriesPoint: its fields, under another name as `'name:field'`. */
export interface SeriesPointSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** How many rows there are. */
  count?: boolean | undefined
  /** The day on which the interval starts. */
  startsAt?: boolean | undefined
  [name: `${string}:__typename`]: SeriesPointSelection['__typename']
  [name: `${string}:count`]: SeriesPointSelection['count']
  [name: `${string}:startsAt`]: SeriesPointSelection['startsAt']
}

/** What may be selected of a Stage: its fields, under another name as `'name:field'`. */
export interface StageSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The agreement. */
  agreement?: AgreementSelection | undefined
  /** What it requires. */
  conditions?: (ConditionConnectionSelection & { $?: schema.Stage['conditions']['$args'] | undefined }) | undefined
  /** What it gives, or threatens. */
  considerations?: ConsiderationSelection | undefined
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id?: boolean | undefined
  /** The place of the stage among the agreement's stages, counted from 1. */
  number?: boolean | undefined
  /** The consideration by which it opens: the stage begins once that is given, by its terms. */
  opensBy?: ConsiderationSelection | undefined
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId?: boolean | undefined
  /** What it is called. */
  title?: boolean | undefined
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version?: boolean | undefined
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions?: (VersionConnectionSelection & { $?: schema.Stage['versions']['$args'] | undefined }) | undefined
  [name: `${string}:__typename`]: StageSelection['__typename']
  [name: `${string}:agreement`]: StageSelection['agreement']
  [name: `${string}:conditions`]: StageSelection['conditions']
  [name: `${string}:considerations`]: StageSelection['considerations']
  [name: `${string}:id`]: StageSelection['id']
  [name: `${string}:number`]: StageSelection['number']
  [name: `${string}:opensBy`]: StageSelection['opensBy']
  [name: `${string}:presentId`]: StageSelection['presentId']
  [name: `${string}:title`]: StageSelection['title']
  [name: `${string}:version`]: StageSelection['version']
  [name: `${string}:versions`]: StageSelection['versions']
}

/** What may be selected of a StatusTurn: its fields, under another name as `'name:field'`. */
export interface StatusTurnSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The judgement itself, with who gave it and in which words. */
  assessment?: AssessmentSelection | undefined
  /** The status that the one before it gave. UNJUDGED for the first. */
  previous?: boolean | undefined
  /** The status that it gives. */
  status?: boolean | undefined
  /** The moment of which it judges. */
  turnedAt?: boolean | undefined
  [name: `${string}:__typename`]: StatusTurnSelection['__typename']
  [name: `${string}:assessment`]: StatusTurnSelection['assessment']
  [name: `${string}:previous`]: StatusTurnSelection['previous']
  [name: `${string}:status`]: StatusTurnSelection['status']
  [name: `${string}:turnedAt`]: StatusTurnSelection['turnedAt']
}

/** What may be selected of a StatusTurnConnection: its fields, under another name as `'name:field'`. */
export interface StatusTurnConnectionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The entries with their cursors. */
  edges?: StatusTurnEdgeSelection | undefined
  /** The entries alone. */
  nodes?: StatusTurnSelection | undefined
  /** Where the page stands in the list. */
  pageInfo?: PageInfoSelection | undefined
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount?: boolean | undefined
  [name: `${string}:__typename`]: StatusTurnConnectionSelection['__typename']
  [name: `${string}:edges`]: StatusTurnConnectionSelection['edges']
  [name: `${string}:nodes`]: StatusTurnConnectionSelection['nodes']
  [name: `${string}:pageInfo`]: StatusTurnConnectionSelection['pageInfo']
  [name: `${string}:totalCount`]: StatusTurnConnectionSelection['totalCount']
}

/** What may be selected of a StatusTurnEdge: its fields, under another name as `'name:field'`. */
export interface StatusTurnEdgeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor?: boolean | undefined
  /** The entry itself. */
  node?: StatusTurnSelection | undefined
  [name: `${string}:__typename`]: StatusTurnEdgeSelection['__typename']
  [name: `${string}:cursor`]: StatusTurnEdgeSelection['cursor']
  [name: `${string}:node`]: StatusTurnEdgeSelection['node']
}

/** What may be selected of a Subscription: its fields, under another name as `'name:field'`. */
export interface SubscriptionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** Each article that is taken in. Events carry ids: a client that lost its connection goes on without a gap by sending the last one as `Last-Event-ID`. */
  articleAdded?: (ArticleSelection & { $?: schema.Subscription['articleAdded']['$args'] | undefined }) | undefined
  /** Each change in what Proviso knows, as it is recorded. Events carry ids: a client that lost its connection goes on without a gap by sending the last one as `Last-Event-ID`. */
  changes?: (ChangeSelection & { $?: schema.Subscription['changes']['$args'] | undefined }) | undefined
  /** Each condition whose status comes to be another by judgements that are recorded, retracted or written anew. The status is that of the moment of the recording: what comes about by the passing of time alone is not told. Events carry ids: a client that lost its connection goes on without a gap by sending the last one as `Last-Event-ID`. */
  conditionStatusChanged?: (ConditionStatusChangeSelection & { $?: schema.Subscription['conditionStatusChanged']['$args'] | undefined }) | undefined
  [name: `${string}:__typename`]: SubscriptionSelection['__typename']
  [name: `${string}:articleAdded`]: SubscriptionSelection['articleAdded']
  [name: `${string}:changes`]: SubscriptionSelection['changes']
  [name: `${string}:conditionStatusChanged`]: SubscriptionSelection['conditionStatusChanged']
}

/** What may be selected of a SupersedeAssessmentPayload: its fields, under another name as `'name:field'`. */
export interface SupersedeAssessmentPayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The new assessment; its `supersedes` is the one whose place it takes. */
  assessment?: AssessmentSelection | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  [name: `${string}:__typename`]: SupersedeAssessmentPayloadSelection['__typename']
  [name: `${string}:assessment`]: SupersedeAssessmentPayloadSelection['assessment']
  [name: `${string}:changed`]: SupersedeAssessmentPayloadSelection['changed']
}

/** What may be selected of a SupersedeAssessmentResult: its fields, under another name as `'name:field'`. */
export interface SupersedeAssessmentResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    SupersedeAssessmentPayload?: SupersedeAssessmentPayloadSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: SupersedeAssessmentResultSelection['__typename']
}

/** What may be selected of a SupersedeConditionPayload: its fields, under another name as `'name:field'`. */
export interface SupersedeConditionPayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  /** The new condition; its `supersedes` is the one whose place it takes. */
  condition?: ConditionSelection | undefined
  [name: `${string}:__typename`]: SupersedeConditionPayloadSelection['__typename']
  [name: `${string}:changed`]: SupersedeConditionPayloadSelection['changed']
  [name: `${string}:condition`]: SupersedeConditionPayloadSelection['condition']
}

/** What may be selected of a SupersedeConditionResult: its fields, under another name as `'name:field'`. */
export interface SupersedeConditionResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    SupersedeConditionPayload?: SupersedeConditionPayloadSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: SupersedeConditionResultSelection['__typename']
}

/** What may be selected of a Term: its fields, under another name as `'name:field'`. */
export interface TermSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** How many of its conditions must be met. Null: all of them. */
  atLeast?: boolean | undefined
  /** Its conditions. */
  conditions?: ConditionSelection | undefined
  [name: `${string}:__typename`]: TermSelection['__typename']
  [name: `${string}:atLeast`]: TermSelection['atLeast']
  [name: `${string}:conditions`]: TermSelection['conditions']
}

/** What may be selected of a Topic: its fields, under another name as `'name:field'`. */
export interface TopicSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The topic of which it is a part. Null for a broadest. */
  broader?: TopicSelection | undefined
  /** What it is called in schemes of codes. */
  codes?: TopicCodeSelection | undefined
  /** The conditions that are about it first of all. Those about narrower topics as well: `conditions(where: { topic: { within: { slug: "…" } } })`. */
  conditions?: (ConditionConnectionSelection & { $?: schema.Topic['conditions']['$args'] | undefined }) | undefined
  /** One sentence that says what belongs to it. */
  description?: boolean | undefined
  /** The global id: opaque, unique among all types, lasting, and at most 100 characters of `[A-Za-z0-9_~-]`. It says from where the object is seen (`asOf`, `knownAt`, `knownBy`): one object has an id for each perspective. Pass it to `node` to fetch the object again, as it is seen from there. */
  id?: boolean | undefined
  /** Whether Proviso ships it. What datasets add to it stays beside what it is shipped with. */
  isShipped?: boolean | undefined
  /** How many topics lie on the way to it from the broadest above it, both counted: 1 for a broadest. */
  level?: boolean | undefined
  /** What it is called. */
  name?: boolean | undefined
  /** The topics that are parts of it. */
  narrower?: TopicSelection | undefined
  /** The global id of the same object as it is seen now, with what is known now: one for all perspectives. For routes, joins and selections, and the way back to the present. */
  presentId?: boolean | undefined
  /** A short name for addresses and queries, lower case with hyphens. */
  slug?: boolean | undefined
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version?: boolean | undefined
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions?: (VersionConnectionSelection & { $?: schema.Topic['versions']['$args'] | undefined }) | undefined
  [name: `${string}:__typename`]: TopicSelection['__typename']
  [name: `${string}:broader`]: TopicSelection['broader']
  [name: `${string}:codes`]: TopicSelection['codes']
  [name: `${string}:conditions`]: TopicSelection['conditions']
  [name: `${string}:description`]: TopicSelection['description']
  [name: `${string}:id`]: TopicSelection['id']
  [name: `${string}:isShipped`]: TopicSelection['isShipped']
  [name: `${string}:level`]: TopicSelection['level']
  [name: `${string}:name`]: TopicSelection['name']
  [name: `${string}:narrower`]: TopicSelection['narrower']
  [name: `${string}:presentId`]: TopicSelection['presentId']
  [name: `${string}:slug`]: TopicSelection['slug']
  [name: `${string}:version`]: TopicSelection['version']
  [name: `${string}:versions`]: TopicSelection['versions']
}

/** What may be selected of a TopicCode: its fields, under another name as `'name:field'`. */
export interface TopicCodeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The scheme: "imf-mona", "cap". */
  scheme?: boolean | undefined
  /** The code as that scheme writes it. */
  value?: boolean | undefined
  [name: `${string}:__typename`]: TopicCodeSelection['__typename']
  [name: `${string}:scheme`]: TopicCodeSelection['scheme']
  [name: `${string}:value`]: TopicCodeSelection['value']
}

/** What may be selected of a TopicConnection: its fields, under another name as `'name:field'`. */
export interface TopicConnectionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The entries with their cursors. */
  edges?: TopicEdgeSelection | undefined
  /** How many topics of the whole list there are for each key, most first. */
  facets?: (TopicFacetGroupSelection & { $: schema.TopicConnection['facets']['$args'] }) | undefined
  /** The entries alone. */
  nodes?: TopicSelection | undefined
  /** Where the page stands in the list. */
  pageInfo?: PageInfoSelection | undefined
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount?: boolean | undefined
  [name: `${string}:__typename`]: TopicConnectionSelection['__typename']
  [name: `${string}:edges`]: TopicConnectionSelection['edges']
  [name: `${string}:facets`]: TopicConnectionSelection['facets']
  [name: `${string}:nodes`]: TopicConnectionSelection['nodes']
  [name: `${string}:pageInfo`]: TopicConnectionSelection['pageInfo']
  [name: `${string}:totalCount`]: TopicConnectionSelection['totalCount']
}

/** What may be selected of a TopicEdge: its fields, under another name as `'name:field'`. */
export interface TopicEdgeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor?: boolean | undefined
  /** The entry itself. */
  node?: TopicSelection | undefined
  [name: `${string}:__typename`]: TopicEdgeSelection['__typename']
  [name: `${string}:cursor`]: TopicEdgeSelection['cursor']
  [name: `${string}:node`]: TopicEdgeSelection['node']
}

/** What may be selected of a TopicFacetGroup: its fields, under another name as `'name:field'`. */
export interface TopicFacetGroupSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** How many rows there are. */
  count?: boolean | undefined
  /** What the rows have in common: one key for each facet asked for, in that order. */
  keys?: TopicFacetKeySelection | undefined
  [name: `${string}:__typename`]: TopicFacetGroupSelection['__typename']
  [name: `${string}:count`]: TopicFacetGroupSelection['count']
  [name: `${string}:keys`]: TopicFacetGroupSelection['keys']
}

/** What may be selected of a TopicFacetKey: its fields, under another name as `'name:field'`. */
export interface TopicFacetKeySelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The actor who is the key, where keys are actors. */
  actor?: ActorSelection | undefined
  /** The facet: what is counted by. */
  by?: boolean | undefined
  /** The key as people read it: the name of an actor or topic, else the key itself. */
  label?: boolean | undefined
  /** The topic that is the key, where keys are topics. */
  topic?: TopicSelection | undefined
  /** The key: an enum value, a text, the slug of an actor or topic. Null for rows without one. */
  value?: boolean | undefined
  [name: `${string}:__typename`]: TopicFacetKeySelection['__typename']
  [name: `${string}:actor`]: TopicFacetKeySelection['actor']
  [name: `${string}:by`]: TopicFacetKeySelection['by']
  [name: `${string}:label`]: TopicFacetKeySelection['label']
  [name: `${string}:topic`]: TopicFacetKeySelection['topic']
  [name: `${string}:value`]: TopicFacetKeySelection['value']
}

/** What may be selected of a UnmergeActorsPayload: its fields, under another name as `'name:field'`. */
export interface UnmergeActorsPayloadSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The actor, with what was written of it. */
  actor?: ActorSelection | undefined
  /** All that was added, changed or retracted, and what is worked out of it: for caches, which find each by its `presentId`. */
  changed?: NodeSelection | undefined
  [name: `${string}:__typename`]: UnmergeActorsPayloadSelection['__typename']
  [name: `${string}:actor`]: UnmergeActorsPayloadSelection['actor']
  [name: `${string}:changed`]: UnmergeActorsPayloadSelection['changed']
}

/** What may be selected of a UnmergeActorsResult: its fields, under another name as `'name:field'`. */
export interface UnmergeActorsResultSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Conflict?: ConflictSelection
    InvalidInput?: InvalidInputSelection
    NotFound?: NotFoundSelection
    UnmergeActorsPayload?: UnmergeActorsPayloadSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: UnmergeActorsResultSelection['__typename']
}

/** What may be selected of a Version: its fields, under another name as `'name:field'`. */
export interface VersionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The global id of the version, by which `node` finds it again. It says when it was recorded. */
  id?: boolean | undefined
  /** The same as `id`: a version is the same from wherever it is seen. */
  presentId?: boolean | undefined
  /** The record as it read, with all below it as it was recorded then. Its id is that of this recording, also where it reads so now. */
  record?: VersionedRecordSelection | undefined
  /** From when on it was recorded so. */
  recordedAt?: boolean | undefined
  /** Until when, for then it was written over: by all that is recorded today, from wherever it is seen. Null for what is recorded now. */
  recordedUntil?: boolean | undefined
  /** How often it was written: 1 when it was added, and one more with each change of what its record says; 1 for what never changes. Pass it as `expectedVersion` to whatever changes it. */
  version?: boolean | undefined
  /** The versions of a record, latest first: one for each time that what it says was written over, as it was recorded then. With `knownAt`, those that were recorded by then. None of what keeps no former states: texts, claims, topics, and what belongs to a record and changes with it. */
  versions?: (VersionConnectionSelection & { $?: schema.Version['versions']['$args'] | undefined }) | undefined
  [name: `${string}:__typename`]: VersionSelection['__typename']
  [name: `${string}:id`]: VersionSelection['id']
  [name: `${string}:presentId`]: VersionSelection['presentId']
  [name: `${string}:record`]: VersionSelection['record']
  [name: `${string}:recordedAt`]: VersionSelection['recordedAt']
  [name: `${string}:recordedUntil`]: VersionSelection['recordedUntil']
  [name: `${string}:version`]: VersionSelection['version']
  [name: `${string}:versions`]: VersionSelection['versions']
}

/** What may be selected of a VersionConnection: its fields, under another name as `'name:field'`. */
export interface VersionConnectionSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The entries with their cursors. */
  edges?: VersionEdgeSelection | undefined
  /** The entries alone. */
  nodes?: VersionSelection | undefined
  /** Where the page stands in the list. */
  pageInfo?: PageInfoSelection | undefined
  /** How many entries the whole list has. Counted only when asked for. */
  totalCount?: boolean | undefined
  [name: `${string}:__typename`]: VersionConnectionSelection['__typename']
  [name: `${string}:edges`]: VersionConnectionSelection['edges']
  [name: `${string}:nodes`]: VersionConnectionSelection['nodes']
  [name: `${string}:pageInfo`]: VersionConnectionSelection['pageInfo']
  [name: `${string}:totalCount`]: VersionConnectionSelection['totalCount']
}

/** What may be selected of a VersionEdge: its fields, under another name as `'name:field'`. */
export interface VersionEdgeSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The place of this entry in its list, to be passed as `after` or `before`. */
  cursor?: boolean | undefined
  /** The entry itself. */
  node?: VersionSelection | undefined
  [name: `${string}:__typename`]: VersionEdgeSelection['__typename']
  [name: `${string}:cursor`]: VersionEdgeSelection['cursor']
  [name: `${string}:node`]: VersionEdgeSelection['node']
}

/** What may be selected of a VersionedRecord: its fields, under another name as `'name:field'`. */
export interface VersionedRecordSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The fields of one of its types. */
  on?: {
    Actor?: ActorSelection
    Affiliation?: AffiliationSelection
    Agreement?: AgreementSelection
    Article?: ArticleSelection
    Assessment?: AssessmentSelection
    Bearing?: BearingSelection
    Condition?: ConditionSelection
    Consideration?: ConsiderationSelection
    Event?: EventSelection
    Figure?: FigureSelection
    Outcome?: OutcomeSelection
    Stage?: StageSelection
    [type: string]: object | undefined
  }
  [name: `${string}:__typename`]: VersionedRecordSelection['__typename']
}

/** What may be selected of a Webhook: its fields, under another name as `'name:field'`. */
export interface WebhookSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** The id of that of which it is told alone. Null for everything. */
  about?: boolean | undefined
  /** When it was made. */
  createdAt?: boolean | undefined
  /** The messages that were laid aside, the first first. */
  deadLetters?: WebhookDeadLetterSelection | undefined
  /** How often the message that is being tried was in vain. */
  failures?: boolean | undefined
  /** The sorts of things whose changes it is told of. Empty for all. */
  kinds?: boolean | undefined
  /** Why it was last in vain. */
  lastError?: boolean | undefined
  /** When it is tried again. Null where nothing was in vain. */
  nextAttemptAt?: boolean | undefined
  /** Its number, as `proviso webhooks list` tells it. */
  number?: boolean | undefined
  /** Since when it is told nothing: it was paused, or the address said that it is gone. */
  pausedAt?: boolean | undefined
  /** The address. */
  url?: boolean | undefined
  [name: `${string}:__typename`]: WebhookSelection['__typename']
  [name: `${string}:about`]: WebhookSelection['about']
  [name: `${string}:createdAt`]: WebhookSelection['createdAt']
  [name: `${string}:deadLetters`]: WebhookSelection['deadLetters']
  [name: `${string}:failures`]: WebhookSelection['failures']
  [name: `${string}:kinds`]: WebhookSelection['kinds']
  [name: `${string}:lastError`]: WebhookSelection['lastError']
  [name: `${string}:nextAttemptAt`]: WebhookSelection['nextAttemptAt']
  [name: `${string}:number`]: WebhookSelection['number']
  [name: `${string}:pausedAt`]: WebhookSelection['pausedAt']
  [name: `${string}:url`]: WebhookSelection['url']
}

/** What may be selected of a WebhookDeadLetter: its fields, under another name as `'name:field'`. */
export interface WebhookDeadLetterSelection {
  /** The name of its type. */
  __typename?: boolean | undefined
  /** When it was laid aside. */
  diedAt?: boolean | undefined
  /** Why it was last in vain. */
  error?: boolean | undefined
  /** Its number. */
  number?: boolean | undefined
  [name: `${string}:__typename`]: WebhookDeadLetterSelection['__typename']
  [name: `${string}:diedAt`]: WebhookDeadLetterSelection['diedAt']
  [name: `${string}:error`]: WebhookDeadLetterSelection['error']
  [name: `${string}:number`]: WebhookDeadLetterSelection['number']
}


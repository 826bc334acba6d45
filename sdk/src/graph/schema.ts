import type { Field } from '../selection/types.ts'
import type {
  ActorBy,
  ActorKind,
  ActorListWhere,
  ActorWhere,
  ConditionBy,
  ConditionOrder,
  ConditionOrderField,
  ConditionWhere,
  Force,
  ForceFilter,
  IdentifierInput,
  OrderDirection,
  Status,
  StringFilter,
} from './inputs.ts'
/** A state, an organisation or a person that acts. */
export interface Actor {
  readonly __typename: 'Actor'
  conditionsIssued: Field<
    {
      after?: string | null | undefined
      before?: string | null | undefined
      first?: number | null | undefined
      last?: number | null | undefined
    },
    ConditionConnection
  >
  id: string
  kind: ActorKind
  name: string
  /** Short name for addresses. */
  slug: string
}

export interface ActorConnection {
  readonly __typename: 'ActorConnection'
  edges: ActorEdge[]
  nodes: Actor[]
  pageInfo: PageInfo
  totalCount: number
}

export interface ActorEdge {
  readonly __typename: 'ActorEdge'
  cursor: string
  node: Actor
}

export interface Assessment {
  readonly __typename: 'Assessment'
  asOf: string | null
  assessor: Actor | null
  id: string
  status: Status
}

export interface AssessmentConnection {
  readonly __typename: 'AssessmentConnection'
  edges: AssessmentEdge[]
  nodes: Assessment[]
  pageInfo: PageInfo
  totalCount: number
}

export interface AssessmentEdge {
  readonly __typename: 'AssessmentEdge'
  cursor: string
  node: Assessment
}

/** Something that is required of somebody. */
export interface Condition {
  readonly __typename: 'Condition'
  assessments: Field<
    {
      after?: string | null | undefined
      before?: string | null | undefined
      first?: number | null | undefined
      last?: number | null | undefined
    },
    AssessmentConnection
  >
  /** Who promised what in return. */
  consideration: Consideration | null
  firstStatedAt: string | null
  force: Force
  id: string
  issuers: Actor[]
  slug: string
  /** The status at a time, as known at another. */
  status: Field<
    {
      /** Valid time. */
      asOf?: string | null | undefined
      knownAt?: string | null | undefined
    },
    Status
  >
  /** One sentence that says what is required. */
  summary: string
  targets: Actor[]
}

export interface ConditionConnection {
  readonly __typename: 'ConditionConnection'
  edges: ConditionEdge[]
  nodes: Condition[]
  pageInfo: PageInfo
  totalCount: number
}

export interface ConditionEdge {
  readonly __typename: 'ConditionEdge'
  cursor: string
  node: Condition
}

export interface Consideration {
  readonly __typename: 'Consideration'
  description: string | null
  id: string
  kind: string
}

/** What can be fetched by its global id. */
export interface Node {
  readonly __typename: 'Actor' | 'Assessment' | 'Condition' | 'Consideration'
  readonly $on: { Actor: Actor; Assessment: Assessment; Condition: Condition; Consideration: Consideration }
  id: string
}

export interface PageInfo {
  readonly __typename: 'PageInfo'
  endCursor: string | null
  hasNextPage: boolean
  hasPreviousPage: boolean
  startCursor: string | null
}

export interface Query {
  readonly __typename: 'Query'
  actor: Field<
    {
      by: ActorBy
    },
    Actor | null
  >
  actors: Field<
    {
      after?: string | null | undefined
      before?: string | null | undefined
      first?: number | null | undefined
      last?: number | null | undefined
    },
    ActorConnection
  >
  /** One condition. */
  condition: Field<
    {
      by: ConditionBy
    },
    Condition | null
  >
  /** All conditions, the latest first. */
  conditions: Field<
    {
      after?: string | null | undefined
      before?: string | null | undefined
      /** How many, at most 100. Default 20. */
      first?: number | null | undefined
      last?: number | null | undefined
      orderBy?: readonly ConditionOrder[] | null | undefined
      where?: ConditionWhere | null | undefined
    },
    ConditionConnection
  >
  node: Field<
    {
      id: string
    },
    Node | null
  >
  nodes: Field<
    {
      ids: readonly string[]
    },
    (Node | null)[]
  >
  search: Field<
    {
      query: string
    },
    SearchHit[]
  >
}

export interface SearchHit {
  readonly __typename: 'Actor' | 'Condition'
  readonly $on: { Actor: Actor; Condition: Condition }
}

export interface Subscription {
  readonly __typename: 'Subscription'
  /** Counts. */
  ticks: Field<
    {
      /** Default 1. */
      from?: number | undefined
      to: number
    },
    number
  >
}

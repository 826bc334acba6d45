import { ask } from '../ask.ts'
import { type Pages, pages } from '../pages.ts'
import type { RequestOptions, Transport } from '../transport.ts'
import type { ConditionBy, ConditionOrder, ConditionWhere, Force, Status } from './inputs.ts'
/** Variables of {@link condition}. */
export interface ConditionVariables {
  by: ConditionBy
}

/** What {@link condition} returns. */
export type ConditionResult = {
  id: string
  slug: string
  /** One sentence that says what is required. */
  summary: string
  force: Force
  firstStatedAt: string | null
  issuers: {
    name: string
  }[]
  /** Who promised what in return. */
  consideration: {
    kind: string
  } | null
  /** The status at a time, as known at another. */
  status: Status
} | null

const conditionDocument = {
  text: 'query Condition($by:ConditionBy!){condition(by:$by){...ConditionFields status}}fragment ConditionFields on Condition{id slug summary force firstStatedAt issuers{name}consideration{kind}}',
  hash: '7cfbb903baedf83a6f2b926d4ca06c130b76a7294c57614180fd65fb0b045d65',
}

/**
 * One condition.
 *
 * @example
 * const condition = await condition(proviso)
 */
export function condition(
  transport: Transport,
  variables: ConditionVariables,
  options?: RequestOptions,
): Promise<ConditionResult> {
  return ask(transport, conditionDocument, variables, options, 'condition')
}

/** Variables of {@link conditions}. */
export interface ConditionsVariables {
  /** How many, at most 100. */
  first?: number | null | undefined
  after?: string | null | undefined
  last?: number | null | undefined
  before?: string | null | undefined
  where?: ConditionWhere | null | undefined
  orderBy?: readonly ConditionOrder[] | null | undefined
}

/** What {@link conditions} returns, page by page. */
export type ConditionsResult = {
  totalCount: number
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
  nodes: {
    id: string
    slug: string
    /** One sentence that says what is required. */
    summary: string
    force: Force
    firstStatedAt: string | null
    issuers: {
      name: string
    }[]
    /** Who promised what in return. */
    consideration: {
      kind: string
    } | null
    assessments: {
      pageInfo: {
        hasNextPage: boolean
        endCursor: string | null
      }
      nodes: {
        status: Status
        asOf: string | null
        assessor: {
          name: string
        } | null
      }[]
    }
  }[]
}

const conditionsDocument = {
  text: 'query Conditions($first:Int$after:String$last:Int$before:String$where:ConditionWhere$orderBy:[ConditionOrder!]){conditions(first:$first after:$after last:$last before:$before where:$where orderBy:$orderBy){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{...ConditionFields assessments(first:2){pageInfo{hasNextPage endCursor}nodes{status asOf assessor{name}}}}}}fragment ConditionFields on Condition{id slug summary force firstStatedAt issuers{name}consideration{kind}}',
  hash: '095f2bbd708ed9d20fcfae2aff445a08b98955ab20d70d9c6558ecb259c7916a',
  more: {
    'conditions.nodes.assessments': [
      'query ConditionsMore($moreId:ID!$moreFirst:Int=2$moreAfter:String){node(id:$moreId){...on Condition{assessments(first:$moreFirst after:$moreAfter){pageInfo{hasNextPage endCursor}nodes{status asOf assessor{name}}}}}}',
      'e27decc2ef26214a9f05e8a1bef3bbbf2652a38fa1a34c3e88bacc3f9e3af546',
    ],
  },
}

/**
 * Conditions, newest first, with who sets them and how they are assessed.
 *
 * @example
 * for await (const node of conditions(proviso)) console.log(node)
 */
export function conditions(
  transport: Transport,
  variables?: ConditionsVariables,
  options?: RequestOptions,
): Pages<ConditionsResult> {
  return pages(transport, conditionsDocument, variables, { ...options, path: 'conditions' })
}

/** Variables of {@link node}. */
export interface NodeVariables {
  id: string
}

/** What {@link node} returns. */
export type NodeResult =
  | (
      | {
          __typename: 'Actor'
          id: string
          name: string
        }
      | {
          __typename: 'Assessment' | 'Consideration'
          id: string
        }
      | {
          __typename: 'Condition'
          id: string
          /** One sentence that says what is required. */
          summary: string
        }
    )
  | null

const nodeDocument = {
  text: 'query Node($id:ID!){node(id:$id){__typename id ...on Condition{summary}...on Actor{name}}}',
  hash: 'd3fc47adb6cc629790b69f14a335c841227b8e6a00a6ab9c59c3cd2b58be1469',
}

/**
 * Anything by its id.
 *
 * @example
 * const node = await node(proviso)
 */
export function node(
  transport: Transport,
  variables: NodeVariables,
  options?: RequestOptions,
): Promise<NodeResult> {
  return ask(transport, nodeDocument, variables, options, 'node')
}

/** The ready-made operations, as methods of a client. */
export interface Operations {
  /**
   * One condition.
   *
   * @example
   * const condition = await proviso.condition()
   */
  condition(variables: ConditionVariables, options?: RequestOptions): Promise<ConditionResult>

  /**
   * Conditions, newest first, with who sets them and how they are assessed.
   *
   * @example
   * for await (const node of proviso.conditions()) console.log(node)
   */
  conditions(variables?: ConditionsVariables, options?: RequestOptions): Pages<ConditionsResult>

  /**
   * Anything by its id.
   *
   * @example
   * const node = await proviso.node()
   */
  node(variables: NodeVariables, options?: RequestOptions): Promise<NodeResult>
}

export const operations = { condition, conditions, node } satisfies Record<
  string,
  (transport: Transport, ...rest: any[]) => unknown
>

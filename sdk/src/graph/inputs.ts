export type ActorBy =
  | {
      id: string
      identifier?: never
      slug?: never
    }
  | {
      id?: never
      identifier: IdentifierInput
      slug?: never
    }
  | {
      id?: never
      identifier?: never
      slug: string
    }

export type ActorKind = 'IGO' | 'PERSON' | 'STATE'

export interface ActorListWhere {
  none?: ActorWhere | null | undefined
  some?: ActorWhere | null | undefined
}

export interface ActorWhere {
  name?: StringFilter | null | undefined
  slug?: StringFilter | null | undefined
}

export type ConditionBy =
  | {
      id: string
      slug?: never
    }
  | {
      id?: never
      slug: string
    }

export interface ConditionOrder {
  /** Default "ASC". */
  direction?: OrderDirection | undefined
  field: ConditionOrderField
}

export type ConditionOrderField = 'FIRST_STATED_AT' | 'SLUG'

export interface ConditionWhere {
  and?: readonly ConditionWhere[] | null | undefined
  force?: ForceFilter | null | undefined
  issuers?: ActorListWhere | null | undefined
  not?: ConditionWhere | null | undefined
  summary?: StringFilter | null | undefined
}

export type Force =
  | 'BENCHMARK'
  | 'CONCERN'
  /** X only if Y. */
  | 'CONDITION'
  | 'DEMAND'

export interface ForceFilter {
  eq?: Force | null | undefined
  in?: readonly Force[] | null | undefined
}

export interface IdentifierInput {
  scheme: string
  value: string
}

export type OrderDirection = 'ASC' | 'DESC'

export type Status = 'MET' | 'NOT_MET' | 'PENDING'

export interface StringFilter {
  contains?: string | null | undefined
  eq?: string | null | undefined
  in?: readonly string[] | null | undefined
}

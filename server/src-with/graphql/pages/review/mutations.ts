// What the review page writes: one document a deed. Each field of a mutation is a transaction of its own.

const fault = `
  ... on InvalidInput { issues { message suggestions } }
  ... on Fault { code message }
`

/** Says something else of a record, by the name of its type: here with which claims it is stated. */
export const revise = (type: string): string => `mutation Correct($input: Revise${type}Input!) {
  done: revise${type}(input: $input) { __typename ... on Revise${type}Payload { changed { __typename presentId version } } ${fault} }
}`

export const retract = `mutation Retract($input: RetractInput!) {
  done: retract(input: $input) { __typename ... on RetractPayload { retractedId } ${fault} }
}`

export const judge = `mutation Judge($input: CreateAssessmentInput!) {
  done: createAssessment(input: $input) { __typename ... on CreateAssessmentPayload { assessment { presentId version } } ${fault} }
}`

export const merge = `mutation Merge($input: MergeActorsInput!, $dryRun: Boolean!) {
  done: mergeActors(input: $input, dryRun: $dryRun) {
    __typename
    ... on MergeActorsPayload {
      mergedId
      changed { __typename }
      survivor { name faced: conditionsFaced { totalCount } issued: conditionsIssued { totalCount } events { totalCount } statements { totalCount } }
    }
    ${fault}
  }
}`

export const unmerge = `mutation Unmerge($input: UnmergeActorsInput!) {
  done: unmergeActors(input: $input) { __typename ... on UnmergeActorsPayload { actor { name } } ${fault} }
}`

// A condition as its story is told, with the claims on which all of it rests.
import type { Answers } from '@proviso/schema/operations/answers'

/** A condition with its story. */
export type Story = NonNullable<Answers['ConditionStory']['condition']>

/** A claim in a story. */
export type StoryClaim = Story['claims']['nodes'][number]

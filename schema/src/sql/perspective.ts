// From where things are seen: what held in the world at a moment, as it was known at another. Ids and cursors say it as a text, in
// one spelling for each perspective, so that what is seen from two is never taken for one.
import type { Input, Read, Variables } from './input.ts'
import { endOf } from './span.ts'
import { join, literal, type Sql, sql } from './sql.ts'

/** What it takes to be known: to be reported to the public (the default), or recorded by Proviso. */
export type KnownBy = 'REPORTED' | 'RECORDED'

/** A moment as a statement has it: out of the variables of a request, or of a column. */
export interface Moment {
  /** A timestamptz expression. */
  readonly sql: Sql
  /** Its milliseconds since 1970; null where they differ from row to row. */
  readonly read: (variables: Variables) => number | null
  /** Its milliseconds as a text, where they can differ from row to row. */
  readonly column?: Sql
}

/** The moment that an argument names: of a year, a month or a day the end. */
export const momentIn = (input: Input): Moment => ({
  sql: input.parameter('timestamptz', endOf),
  read: (variables) => endOf(input.read(variables)).getTime(),
})

/** What a perspective is made of. */
export interface Moments<At> {
  readonly asOf?: At | undefined
  readonly knownAt?: At | undefined
  readonly knownBy?: KnownBy | undefined
}

/** Handed down from each field to those below it. */
export class Perspective {
  /** Only what held by then: a timestamptz expression. */
  readonly asOf: Sql | undefined
  /** Only what was known by then: a timestamptz expression. */
  readonly knownAt: Sql | undefined
  /** What counts as known; undefined where no `knownAt` holds, for then it says nothing. */
  readonly knownBy: KnownBy | undefined
  /** How ids and cursors say it, a text expression; undefined for the present. */
  readonly spelling: Sql | undefined
  readonly #moments: Moments<Moment>

  /** Things as they are now. */
  static readonly present = new Perspective({})

  private constructor(moments: Moments<Moment>) {
    const { asOf, knownAt, knownBy } = moments
    this.#moments = moments
    this.asOf = asOf?.sql
    this.knownAt = knownAt?.sql
    this.knownBy = knownAt && knownBy
    this.spelling = this.#spelling()
  }

  /** This perspective with some of its parts replaced. */
  with({ asOf, knownAt, knownBy }: Moments<Moment>): Perspective {
    const above = this.#moments
    const known = knownAt ?? above.knownAt
    return new Perspective({
      asOf: asOf ?? above.asOf,
      knownAt: known,
      knownBy: known && (knownBy ?? above.knownBy),
    })
  }

  /** What is known from here, whenever it held. */
  get timeless(): Perspective {
    const { knownAt, knownBy } = this.#moments
    return new Perspective({ knownAt, knownBy })
  }

  /** How ids and cursors say it in a request: empty for the present, null where it differs from row to row. */
  spelled(variables: Variables): string | null {
    const { asOf, knownAt, knownBy } = this.#moments
    const read = [asOf?.read(variables), knownAt?.read(variables)] as const
    if (read.includes(null)) return null
    return spelled({ asOf: read[0]!, knownAt: read[1]!, knownBy })
  }

  #spelling(): Sql | undefined {
    const { asOf, knownAt, knownBy } = this.#moments
    if (!asOf && !knownAt) return undefined
    if (!asOf?.column && !knownAt?.column) {
      const read: Read = (variables) => this.spelled(variables)
      return sql`${read}::text`
    }
    const parts = [literal(version)]
    const add = (letter: string, { column, read }: Moment) => {
      const parameter: Read = (variables) => String(read(variables))
      parts.push(literal(letter), column ?? sql`${parameter}::text`)
    }
    if (asOf) add('a', asOf)
    if (knownAt) add('k', knownAt)
    if (knownBy === 'RECORDED') parts.push(literal('r'))
    return join(parts, ' || ')
  }
}

// raise it when the meaning of a spelling changes
const version = '~1'

/** The one spelling of a perspective, whose moments are in milliseconds since 1970; empty for the present. */
export function spelled({ asOf, knownAt, knownBy }: Moments<number>): string {
  if (asOf === undefined && knownAt === undefined) return ''
  const stood = asOf === undefined ? '' : `a${asOf}`
  const known = knownAt === undefined ? '' : `k${knownAt}${knownBy === 'RECORDED' ? 'r' : ''}`
  return version + stood + known
}

/** What a spelling says; null for a text that is none. */
export function readSpelling(text: string): Moments<number> | null {
  const match = /^(?:~1(?:a(-?\d{1,16}))?(?:k(-?\d{1,16})(r)?)?)?$/.exec(text)
  if (!match) return null
  const [asOf, knownAt] = match
    .slice(1, 3)
    .map((digits) => (digits === undefined ? undefined : Number(digits)))
  const moments: Moments<number> = { asOf, knownAt, knownBy: match[3] ? 'RECORDED' : undefined }
  const isSound = [asOf, knownAt].every((at) => at === undefined || isMoment(at))
  return isSound && spelled(moments) === text ? moments : null
}

/** Whether an argument can name a moment: those of the years 1 to 9999. */
function isMoment(milliseconds: number): boolean {
  const year = new Date(milliseconds).getUTCFullYear()
  return year >= 1 && year <= 9999
}

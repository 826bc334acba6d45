// What a `where` argument lets through. A comparison with a value that is missing does not hold, except `ne` and `isNull`.
import { modelOf } from '../../../schema/src/sql/model.ts'
import { withColumns } from './columns.ts'
import { conflictsOf } from './figures.ts'
import {
  conditionsOf as conditionsOfConsideration,
  considerationsOf,
  fulfilmentAt,
  fulfilmentOf,
} from './fulfilment.ts'
import { comparedId, presentIdOf } from './ids.ts'
import { firstStated, type Perspective, replaced } from './known.ts'
import { likeness, likenessOfWords } from './likeness.ts'
import { mergedFrom } from './mergers.ts'
import { isMoment, type Moment, momentIn } from './moment.ts'
import { compareTexts } from './order.ts'
import {
  actorsIn,
  agreementsOfActor,
  claimsIn,
  claimsOn,
  conditionsBorneOn,
  conditionsOf,
  conditionsOfAgreement,
  considerationsOfActor,
  eventsBearingOn,
  eventsOfActor,
  partiesOf,
  quotesIn,
  quotesOf,
  reportedIn,
  wordsOf,
} from './relations.ts'
import { isContested, isStated, standingOf } from './standing.ts'
import { type By, classOf, isDisputed, isSelfAssessed, stateOf, statusOf } from './status.ts'
import { type Entity, relations } from './store.ts'
import { topicsOf, wayTo } from './topics.ts'
import { isVisible, visible } from './visible.ts'

/** An input object. */
export type Where = Readonly<Record<string, unknown>>

type Test = (row: Entity, demand: never, at: Perspective) => boolean
type One = (row: Entity, at: Perspective) => Entity | null
type Many = (row: Entity, at: Perspective) => readonly Entity[]

const column =
  (name: string): Test =>
  (row, demand) =>
    compares(isMoment(row, name) ? momentIn(row, name) : row.get(name), demand)
/** By a value of the row or of those that were merged into it: it goes by all of them. */
const called =
  (value: (row: Entity) => unknown): Test =>
  (row, demand) => {
    const values = [row, ...mergedFrom(row)].map(value)
    return Object.entries(demand).every(([operator, operand]) => {
      const has = (one: unknown) => compares(one, { [operator]: operand })
      return operator === 'ne' || operator === 'notIn' ? values.every(has) : values.some(has)
    })
  }
const expression =
  (value: (row: Entity, at: Perspective) => unknown): Test =>
  (row, demand, at) =>
    compares(value(row, at), demand)
/** The tests by rows of other kinds, which ask for something even where they do not say of what kind. */
const relational = new Set<Test | undefined>()
const ofAnother = (test: Test): Test => {
  relational.add(test)
  return test
}
const one = (relative: string | One): Test =>
  ofAnother((row, demand, at) => {
    const other = typeof relative === 'string' ? row.one(relative) : relative(row, at)
    return other !== null && isVisible(other, at) && matches(other, demand, at)
  })
const many = (relative: string | Many): Test =>
  ofAnother((row, demand: { some?: Where; every?: Where; none?: Where }, at) => {
    const all = typeof relative === 'string' ? row.many(relative) : relative(row, at)
    const listed = (where: Where) => visible(all, at, { above: row, any: asksForStanding(where) })
    const like = (where: Where) => listed(where).filter((other) => matches(other, where, at)).length
    return (
      (demand.some == null || like(demand.some) > 0) &&
      (demand.every == null || like(demand.every) === listed(demand.every).length) &&
      (demand.none == null || like(demand.none) === 0)
    )
  })
const columns = (...names: string[]) => Object.fromEntries(names.map((name) => [name, column(name)]))
const stands = { standing: expression(standingOf), contested: expression(isContested) }
const parties = (role: string) => many((row, at) => partiesOf(row, role, at))

/** By what was changed, also where it was retracted since. */
const changed = Object.fromEntries(
  Object.keys(relations.Change!)
    .filter((relation) => relation !== 'origin')
    .map((relation) => [
      relation,
      ofAnother((change, demand, at) => {
        const subject = change.one(relation)
        return subject !== null && matches(subject, demand, at)
      }),
    ]),
)

const particular: Record<string, Record<string, Test>> = {
  Actor: {
    considerationsGiven: many((row, at) => considerationsOfActor(row, 'GIVER', at)),
    considerationsReceived: many((row, at) => considerationsOfActor(row, 'RECEIVER', at)),
    ...columns('removedAt', 'removedReason'),
    slug: called((row) => row.get('slug')),
    named: isNamed,
    conditionsIssued: many((row, at) => conditionsOf(row, 'ISSUER', at)),
    conditionsFaced: many((row, at) => conditionsOf(row, 'TARGET', at)),
    agreements: many(agreementsOfActor),
    events: many(eventsOfActor),
  },
  Agreement: { conditions: many(conditionsOfAgreement) },
  Article: {
    ...columns('removedAt', 'removedReason'),
    quotations: many(quotesIn),
    claims: many(claimsIn),
    actors: many(actorsIn),
    conditions: many((row, at) => reportedIn(row, 'condition', at)),
    events: many((row, at) => reportedIn(row, 'event', at)),
  },
  Assessment: {
    statusClass: (row, demand: Where) => (demand.in as string[]).includes(classOf(row.get('status'))),
  },
  Claim: {
    retractedBy: expression((row, at) => (at.knownAt ? null : row.get('retractedBy'))),
    retractedAt: expression((row, at) => (at.knownAt ? null : momentIn(row, 'retractedAt'))),
    quotes: many(quotesOf),
    documents: many((claim) => claim.many('documents').map((named) => named.one('article')!)),
  },
  Condition: {
    firstStatedAt: expression(firstStated),
    status: (row, demand: Where, at) => hasStatus(row, demand, at),
    selfAssessed: expression((row, at) => isSelfAssessed(row, at)),
    disputed: (row, demand: Where, at) => {
      const then = seenFrom(demand, at)
      return isDisputed(row.asRead(then), then, demand.window as number | null) === demand.eq
    },
    topics: many(topicsOf),
    issuers: parties('ISSUER'),
    targets: parties('TARGET'),
    beneficiaries: parties('BENEFICIARY'),
    abstainers: parties('ABSTAINER'),
    guarantors: parties('GUARANTOR'),
    monitors: parties('MONITOR'),
    considerations: many(considerationsOf),
    events: many(eventsBearingOn),
  },
  Consideration: {
    state: expression(stateOf),
    givers: parties('GIVER'),
    receivers: parties('RECEIVER'),
    conditions: many(conditionsOfConsideration),
    fulfilment: expression(fulfilmentOf),
  },
  Event: {
    participants: many('participations'),
    conditions: many(conditionsBorneOn),
  },
  Figure: { conflicting: expression((row, at) => conflictsOf(row, at).length > 0) },
  Outcome: { fulfilment: expression(fulfilmentAt) },
  Dataset: columns('name', 'description', 'licence'),
  Origin: columns(
    'originKind',
    'name',
    'operation',
    'reason',
    'recordedAt',
    'created',
    'updated',
    'unchanged',
  ),
  Topic: {
    ...columns('isShipped'),
    level: expression((row) => wayTo(row).length),
    within: (row, by: Where, at) => wayTo(row).some((topic) => isNamedBy(topic, by, at)),
  },
  Publisher: columns('name', 'domain'),
  Revision: {
    ...columns('number', 'sha256', 'length', 'by', 'capturedAt', 'isOwn'),
    publishedAt: expression(
      (row) => momentIn(row, 'publishedAt') ?? momentIn(row.one('article')!, 'publishedAt'),
    ),
  },
  ClaimRelay: columns('ordinal'),
  Quote: {
    ...columns('startOffset', 'endOffset'),
    exact: expression((row) => wordsOf(row, 'exact')),
    prefix: expression((row) => wordsOf(row, 'prefix')),
    suffix: expression((row) => wordsOf(row, 'suffix')),
    claims: many(claimsOn),
  },
  Change: { ...columns('recordedAt', 'action'), ...changed },
}

/** By all that rows of a model lead to, as the models have it: what is not so is said above. */
const linked = (model: string): Record<string, Test> =>
  Object.fromEntries(
    Object.keys(relations[model] ?? {}).map((name) => [
      name,
      modelOf(model).relations.get(name)!.many ? many(name) : one(name),
    ]),
  )
const columnTests = withColumns(particular, column)
const tests: Record<string, Record<string, Test>> = Object.fromEntries(
  Object.keys(columnTests).map((model) => [
    model,
    { ...linked(model), ...(isStated(model) && stands), ...columnTests[model] },
  ]),
)

/** What the reference does not search: it has no index of words. */
const left: Readonly<Record<string, readonly string[]>> = { Article: ['text'] }

/** Whether rows of a model can be filtered by a field here; what can nowhere is not forgotten. */
export function filters(model: string, field: string): boolean {
  if (left[model]?.includes(field)) return false
  if (!['and', 'or', 'not', 'id'].includes(field) && !tests[model]?.[field])
    throw new Error(`the reference cannot filter ${model} by ${field}: say how in reference/where.ts`)
  return true
}

/** Whether a row is like this. A field that is null says nothing. */
export function matches(row: Entity, where: Where, at: Perspective): boolean {
  return Object.entries(where).every(([name, demand]) => {
    if (demand === null || demand === undefined) return true
    switch (name) {
      case 'and':
        return (demand as Where[]).every((each) => matches(row, each, at))
      case 'or': {
        const asking = (demand as Where[]).filter((each) => asks(row.model, each))
        if (asking.length === 0 && (demand as Where[]).length > 0) return true
        return asking.some((each) => matches(row, each, at))
      }
      case 'not':
        return !asks(row.model, demand as Where) || !matches(row, demand as Where, at)
      case 'id':
        if (row.model === 'Actor')
          return called(presentIdOf)(row, identities(demand as Where, at) as never, at)
        return compares(presentIdOf(row), identities(demand as Where, at))
    }
    const test = tests[row.model]?.[name]
    if (!test) throw new Error(`the reference cannot filter ${row.model} by ${name}`)
    return test(row, demand as never, at)
  })
}

/** Whether a filter says something of how the rows themselves stand. */
export const asksForStanding = (where: Where): boolean =>
  Object.entries(where).some(([name, demand]) => {
    if (demand === null || demand === undefined) return false
    if (name === 'and' || name === 'or') return (demand as Where[]).some(asksForStanding)
    if (name === 'not') return asksForStanding(demand as Where)
    return name === 'standing' && Object.values(demand).some((operand) => operand != null)
  })

/** Whether a filter asks for anything: some comparison with a value, or rows of another kind. */
function asks(model: string, where: Where): boolean {
  return Object.entries(where).some(([name, demand]) => {
    if (demand === null || demand === undefined) return false
    if (name === 'and' || name === 'or')
      return (demand as Where[]).length === 0
        ? name === 'or'
        : (demand as Where[]).some((each) => asks(model, each))
    if (name === 'not') return asks(model, demand as Where)
    if (typeof demand !== 'object' || relational.has(tests[model]?.[name])) return true
    return Object.values(demand).some((operand) => operand !== null && operand !== undefined)
  })
}

/** A comparison of ids as one of identities. */
function identities(demand: Where, at: Perspective): Where {
  const identity = (id: unknown) => (id == null ? null : comparedId(id as string, at))
  return Object.fromEntries(
    Object.entries(demand).map(([operator, operand]) => [
      operator,
      Array.isArray(operand) ? operand.map(identity) : identity(operand),
    ]),
  )
}

/** Whether a topic is the one that is named in one of the ways to do so. */
function isNamedBy(topic: Entity, by: Where, at: Perspective): boolean {
  if (by.id != null) return compares(presentIdOf(topic), identities({ eq: by.id }, at))
  if (by.slug != null) return topic.get('slug') === by.slug
  if (by.record != null) return false
  const { scheme, value } = by.code as { scheme: string; value: string }
  return topic.many('codes').some((code) => code.get('scheme') === scheme && code.get('value') === value)
}

/** Whether an actor is meant by a name that it has today: no other has it more exactly. */
function isNamed(seen: Entity, text: string): boolean {
  const actor = seen.asRead({})
  const level = levelOfName(actor, text)
  return level > 0 && actor.many('fellows').every((other) => levelOfName(other, text) <= level)
}

/** How exactly an actor has a name: as it is (3), a person as a part of it (2), or one that is like it (1). */
function levelOfName(actor: Entity, text: string): number {
  const names = [actor, ...actor.many('names')].map((row) => row.get<string>(row === actor ? 'name' : 'text'))
  const wanted = plain(text)
  const best = (like: (wanted: string, name: string) => number) =>
    Math.max(...names.map((name) => like(wanted, plain(name))))
  const whole = names.some((name) => plain(name) === wanted) ? 1 : best(likeness)
  const part = actor.get('actorKind') === 'PERSON' ? best(likenessOfWords) : 0
  if (whole > 0.999) return 3
  return part > 0.999 ? 2 : whole >= 0.45 || part >= 0.41 ? 1 : 0
}

/** The perspective that a filter names for itself. */
const seenFrom = (demand: Where, at: Perspective): Perspective => replaced(at, demand)

function hasStatus(row: Entity, demand: Where, at: Perspective): boolean {
  const { asOf, knownAt, knownBy, by, statusClass: classes, selfAssessed, ...comparison } = demand
  const then = seenFrom({ asOf, knownAt, knownBy }, at)
  const [seen, whose] = [row.asRead(then), by as By | null]
  const status = statusOf(seen, then, whose)
  return (
    compares(status, comparison) &&
    (classes == null || (classes as string[]).includes(classOf(status))) &&
    (selfAssessed == null || isSelfAssessed(seen, then, whose) === selfAssessed)
  )
}

/** Whether a value is as a comparison demands. */
function compares(value: unknown, demand: Where): boolean {
  return Object.entries(demand).every(([operator, operand]) => {
    if (operand === null || operand === undefined) return true
    if (operator === 'isNull') return (value === null) === operand
    if (operator === 'ne') return value === null || !compares(value, { eq: operand })
    if (isSpan(value)) return overlaps(value, operator, operand)
    const list = operand as unknown[]
    // nothing is none of them, as it is not equal to any
    if (operator === 'notIn' && value === null) return true
    if (value === null) return false
    switch (operator) {
      case 'eq':
        return compare(value, operand) === 0
      case 'in':
        return list.some((each) => compare(value, each) === 0)
      case 'notIn':
        return !list.some((each) => compare(value, each) === 0)
      case 'lt':
        return compare(value, operand) < 0
      case 'lte':
        return compare(value, operand) <= 0
      case 'gt':
        return compare(value, operand) > 0
      case 'gte':
        return compare(value, operand) >= 0
      case 'contains':
        return plain(String(value)).includes(plain(String(operand)))
      case 'startsWith':
        return plain(String(value)).startsWith(plain(String(operand)))
      default:
        throw new Error(`the reference knows no operator ${operator}`)
    }
  })
}

const isSpan = (value: unknown): value is Moment =>
  value !== null && typeof value === 'object' && 'start' in value

/** Whether a moment is as a comparison demands: as exactly as it is known, and as the other is given. */
function overlaps({ start, end }: Moment, operator: string, operand: unknown): boolean {
  const among = () => (operand as Moment[]).some((other) => overlaps({ start, end, text: '' }, 'eq', other))
  if (operator === 'in') return among()
  if (operator === 'notIn') return !among()
  const other = operand as Moment
  switch (operator) {
    case 'lt':
      return start < other.start
    case 'lte':
      return start <= other.end
    case 'gt':
      return end > other.end
    case 'gte':
      return end >= other.start
    case 'eq':
      return start <= other.end && end >= other.start
    default:
      throw new Error(`the reference knows no operator ${operator} of moments`)
  }
}

function compare(a: unknown, b: unknown): number {
  if (a instanceof Date) return a.getTime() - (b as Date).getTime()
  if (typeof a === 'number') return a - (b as number)
  return compareTexts(String(a), String(b))
}

/** Letters without case and accents. */
const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

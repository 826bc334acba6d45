// What triggers would have made of the rows: how conditions stand from when to when, and whom articles mention.
import { statusClasses } from '../../../schema/src/nouns/status-class.ts'
import type { Emit, Value } from './tables.ts'

type Row = Record<string, Value>

const classOf = new Map<Value, string>(
  Object.entries(statusClasses).flatMap(([name, { statuses }]) =>
    statuses.map((status) => [status, name] as const),
  ),
)

/** Looks on while rows are emitted, and emits what follows from them. */
export class KeptRows {
  readonly #emit: Emit
  readonly #parties = new Map<Value, Value[]>()
  readonly #participants = new Map<Value, Value[]>()
  readonly #assessors = new Map<Value, Value>()
  readonly #assessments = new Map<Value, Row[]>()
  readonly #conditions: Row[] = []
  /** Whom the claims of the article at hand speak of. */
  #spokenOf = new Map<Value, Value[]>()
  #mentioned = new Set<Value>()

  constructor(emit: Emit) {
    this.#emit = emit
  }

  /** Emits a row. */
  readonly emit: Emit = (table, row) => {
    this.#emit(table, row)
    switch (table) {
      case 'Condition':
        this.#conditions.push(row)
        break
      case 'ConditionParty':
        add(this.#parties, row.conditionId, row.actorId)
        break
      case 'Participation':
        add(this.#participants, row.eventId, row.actorId)
        break
      case 'Assessment':
        this.#assessors.set(row.id, row.assessorId)
        if (!row.retractedAt) add(this.#assessments, row.conditionId, row)
        break
      case 'Claim':
        this.#spokenOf.set(row.id, [
          row.speakerId,
          ...(this.#parties.get(row.conditionId) ?? []),
          ...(this.#participants.get(row.eventId) ?? []),
          this.#assessors.get(row.assessmentId),
        ])
        break
      case 'ClaimQuote':
        for (const actorId of this.#spokenOf.get(row.claimId) ?? []) this.#mentioned.add(actorId)
        break
    }
  }

  /** Emits the mentions of an article of which all is told. */
  finishArticle(articleId: number, publishedAt: Date | null): void {
    for (const actorId of this.#mentioned)
      if (actorId) this.#emit('Mention', { actorId, articleId, publishedAt })
    this.#spokenOf = new Map()
    this.#mentioned = new Set()
  }

  /** Emits the periods of all conditions. */
  finish(): void {
    for (const { id, firstStatedAt } of this.#conditions) {
      const assessments = (this.#assessments.get(id) ?? []).sort(
        (a, b) => Number(a.judgedAt) - Number(b.judgedAt) || Number(a.id) - Number(b.id),
      )
      const latest = new Map<Value, string>()
      let period: Row = { from: '-infinity', status: 'PENDING', disputed: 'false' }
      const end = (until: Value) =>
        this.#emit('StatusPeriod', { conditionId: id, ...period, until, firstStatedAt })
      for (const { assessorId, status, judgedAt } of assessments) {
        if (Number(judgedAt) !== Number(period.from)) end(judgedAt)
        latest.set(assessorId, classOf.get(status)!)
        period = { from: judgedAt, status, disputed: String(new Set(latest.values()).size > 1) }
      }
      end('infinity')
    }
  }
}

function add<Item>(lists: Map<Value, Item[]>, key: Value, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

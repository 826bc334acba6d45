// What triggers would have made of the rows: that conditions stand from when to when, and whom articles mention.
import type { Emit, Value } from './tables.ts'

type Row = Record<string, Value>

/** Looks on while rows are emitted, and emits what follows from them. */
export class KeptRows {
  readonly #emit: Emit
  readonly #parties = new Map<Value, Value[]>()
  readonly #participants = new Map<Value, Value[]>()
  readonly #assessors = new Map<Value, Value>()
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

  /** Emits the periods of all conditions, as if nobody had judged: those of others are worked out when the judgements are there. */
  finish(): void {
    for (const { id, firstStatedAt } of this.#conditions)
      this.#emit('StatusPeriod', {
        conditionId: id,
        from: '-infinity',
        until: 'infinity',
        status: 'UNJUDGED',
        disputed: 'false',
        firstStatedAt,
      })
  }
}

function add<Item>(lists: Map<Value, Item[]>, key: Value, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

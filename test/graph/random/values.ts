// Values for arguments: mostly such as stand in the database, so that filters let something through.
import { type GraphQLEnumType, type GraphQLInputType, getNamedType, isEnumType } from 'graphql'
import { models, presentIdOf, spelled } from '../reference/ids.ts'
import type { Perspective } from '../reference/known.ts'
import type { Entity, Store } from '../reference/store.ts'
import type { Branching } from './branching.ts'

/** Draws values for arguments. */
export class Values {
  readonly #random: Branching
  readonly #store: Store
  readonly #moments: readonly string[]
  /** Whether ids may tell from where their object is seen. */
  readonly #isSeen: boolean

  constructor(random: Branching, store: Store, { isSeen = true } = {}) {
    this.#isSeen = isSeen
    this.#random = random
    this.#store = store
    const told = store.all('Claim').flatMap((claim) => [claim.date('reportedAt')!, claim.date('recordedAt')!])
    this.#moments = [...new Set(told.map((at) => at.toISOString()))]
  }

  /** A global id: of the model, of another, or of nothing. */
  id(model?: string): string {
    const chance = this.#random.next()
    if (chance < 0.05)
      return this.#random.pick(['', 'con_0', 'nothing', 'act_999999999999999999', 'evt_1; --'])
    const of =
      model && chance < 0.9 && models.includes(model) ? model : this.#random.pickNamed(models, (name) => name)
    const row = this.#row(of)
    return row ? presentIdOf(row) : 'con_1'
  }

  /** The same, as seen from there. */
  idSeenFrom(model: string | undefined, at: Perspective): string {
    return this.#isSeen ? this.id(model) + spelled(at) : this.id(model)
  }

  /** The same, at times as seen from somewhere, or as nobody spells it. */
  idSeen(model?: string): string {
    const id = this.id(model)
    // what is nobody's id is seen from nowhere, whatever follows it
    if (!this.#isSeen || !/^[a-z]{3}_\d+$/.test(id) || this.#random.chance(0.4)) return id
    if (this.#random.chance(0.05))
      return (
        id + this.#random.pick(['~', '~1', '~2k0', '~1k00', '~1a-0', '~1k1r1', '~1r', '~1k9999999999999999'])
      )
    const moment = () => new Date(this.instant())
    const at: Perspective = {
      ...(this.#random.chance(0.5) && { asOf: moment() }),
      ...(this.#random.chance(0.7) && { knownAt: moment() }),
      ...(this.#random.chance(0.3) && { knownBy: 'RECORDED' }),
    }
    return id + spelled(at)
  }

  /** A text out of a column, or a part of one written otherwise; at times one that stands nowhere. */
  text(model: string | undefined, column: string, part: 'whole' | 'start' | 'inside'): string {
    const chance = this.#random.next()
    if (chance < 0.08)
      return this.#random.pick(['', '%', '_', '\\', "'; --", 'ÉLISE', '🏛', '\u0000', '"', '{}'])
    const row = model && this.#row(model)
    const found = row && column in row.values ? row.get<string | null>(column) : null
    const text = found ?? 'Ana'
    if (part === 'whole') return text
    const letters = [...text]
    const from = part === 'start' ? 0 : this.#random.below(letters.length + 1)
    const slice = letters.slice(from, from + 1 + this.#random.below(6)).join('')
    const written = this.#random.chance(0.5) ? slice.toUpperCase() : slice
    return this.#random.chance(0.3) ? written.normalize('NFD').replace(/\p{M}/gu, '') : written
  }

  /** The slug of something that is there. */
  slug(model: string): string {
    return this.#row(model)!.get<string>('slug')
  }

  /** A text out of a column, or some words of it, at times with a letter too few or two that changed places. */
  misspelt(model: string, column: string): string {
    const words = this.text(model, column, 'whole').split(' ')
    const letters = [...(this.#random.chance(0.5) ? words : [this.#random.pick(words)]).join(' ')]
    if (this.#random.chance(0.5)) {
      const [letter = ''] = letters.splice(this.#random.below(letters.length + 1), 1)
      if (this.#random.chance(0.5)) letters.splice(this.#random.below(letters.length + 1), 0, letter)
    }
    return letters.join('')
  }

  /** A moment: an instant, or the year, month or day in which it lies. */
  moment(): string {
    const instant = this.instant()
    if (!instant.endsWith('Z') || this.#random.chance(0.4)) return instant
    return instant.slice(0, this.#random.pick([4, 7, 10, 10]))
  }

  instant(): string {
    if (this.#random.chance(0.03))
      return this.#random.pick(['0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z'])
    const at = new Date(this.#random.pickNamed(this.#moments, (moment) => moment))
    const shift = this.#random.pick([0, 0, 0, -1, 1, 86_400_000])
    const utc = new Date(at.getTime() + shift).toISOString()
    return this.#random.chance(0.9) ? utc : utc.replace('Z', '+00:00')
  }

  number(): number {
    return this.#random.pick([330, 258, 0.1, 1e21, -2.5, 0, 1, 60, -0.5])
  }

  whole(): number {
    return this.#random.below(40)
  }

  choice(type: GraphQLInputType): string {
    const named = getNamedType(type)
    if (!isEnumType(named)) throw new TypeError(`${named} is no enum`)
    return this.#random.pickNamed((named as GraphQLEnumType).getValues(), ({ name }) => name).name
  }

  #row(model: string): Entity | undefined {
    const rows = this.#store.all(model)
    return rows.length === 0 ? undefined : this.#random.pick(rows)
  }
}

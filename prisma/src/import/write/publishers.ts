import { claimsIn } from '../../record/claims-in.ts'
import type { Entry } from '../../record/entry.ts'
import { KINDS } from '../../record/format.ts'
import type { HasId } from '../../record/stored.ts'
import type { Reads } from '../reads.ts'

/** The publishers of a batch, by name. */
export class Publishers {
  readonly #byName = new Map<
    string,
    HasId & {
      name: string
      domain: string | null
      isNew: boolean
      isChanged: boolean
    }
  >()

  /** Finds the publishers that the records name; those that are not there are new. */
  async load(reads: Reads, entries: Entry[]): Promise<void> {
    const given = new Map<string, string | null>()
    for (const { kind, record } of entries) {
      if (record?.record === 'article') {
        const { name, domain } = record.publisher
        given.set(name, given.get(name) ?? (domain ? domain.toLowerCase().replace(/^www\./, '') : null))
      }
      for (const { claims } of claimsIn(KINDS[kind].fields, record))
        for (const relay of claims.flatMap(({ relayedBy }) => relayedBy))
          if (typeof relay !== 'string') given.set(relay.publisher, given.get(relay.publisher) ?? null)
    }
    if (given.size === 0) return
    const { rows } = await reads.query(
      'SELECT id::text, name, domain FROM "Publisher" WHERE name = ANY($1)',
      [[...given.keys()]],
    )
    for (const { id, name, domain } of rows) {
      this.#byName.set(name, {
        id,
        name,
        domain: domain ?? given.get(name)!,
        isNew: false,
        isChanged: !domain && !!given.get(name),
      })
    }
    for (const [name, domain] of given) {
      if (!this.#byName.has(name))
        this.#byName.set(name, {
          id: undefined,
          name,
          domain,
          isNew: true,
          isChanged: false,
        })
    }
  }

  get(name: string): HasId {
    return this.#byName.get(name)!
  }

  get created() {
    return [...this.#byName.values()].filter((publisher) => publisher.isNew)
  }

  get updated() {
    return [...this.#byName.values()].filter((publisher) => publisher.isChanged)
  }
}

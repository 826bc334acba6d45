// What the file and the database together know while a batch is worked on.
import { type Entry, fullKey } from '../record/entry.ts'
import type { Id, Kind } from '../record/kind.ts'
import { QuotedText } from '../record/quote.ts'
import type { HasId, Value } from '../record/stored.ts'

/** A row of the graph: one that is there, or one that a record of the file is to become. */
export class Row implements HasId {
  readonly kind: Kind
  id: Id | undefined
  readonly isNew: boolean
  /** A name for messages. */
  readonly label: string
  /** Whether a record of the file was applied to it. */
  columns: Record<string, Value> | undefined
  isChanged = false
  /** The dataset that made it, for rows that datasets can share. */
  owner: string | undefined
  isShared = false
  /** Whether Proviso ships it: datasets only add to it. */
  isShipped = false
  /** Whether all its records were retracted: one of another key brings it back. */
  isGone = false
  /** The states of an article's text, by their numbers. */
  revisions: Revision[] = []
  /** When an article was published, as a record would write what the database has. */
  publishedAt: string | undefined
  /** The rows that hang on it, by their table and by what tells them apart. */
  children = new Map<string, Map<string, Link>>()

  constructor(kind: Kind, id: Id | undefined, label: string) {
    this.kind = kind
    this.id = id
    this.isNew = id === undefined
    this.label = label
  }

  /** Of an article, its own texts, or those that another dataset gives beside them, in the order of their publication. */
  texts(beside?: string): Revision[] {
    return this.revisions
      .filter(({ isOwn, dataset }) => (beside === undefined ? isOwn : !isOwn && dataset === beside))
      .sort((a, b) =>
        a.knownSince < b.knownSince ? -1 : a.knownSince > b.knownSince ? 1 : a.number - b.number,
      )
  }
}

/** A row that hangs on another: one that is there, or one that a record is to add. */
export class Link implements HasId {
  readonly model: string
  id: Id | undefined
  /** What it says. What it is told by stays. */
  values: readonly Value[]
  /** Whether claims of its own state it. */
  readonly hasClaims: boolean

  constructor(model: string, id: Id | undefined, values: readonly Value[], hasClaims: boolean) {
    this.model = model
    this.id = id
    this.values = values
    this.hasClaims = hasClaims
  }
}

/** A record of a dataset, and the row that it is. */
export interface StoredRecord {
  id: Id
  key: string
  kind: Kind
  rowId: Id
}

/** Rows of the database by names that references of a batch give them, in place of `dataset/key`. */
export type NamedRows = ReadonlyMap<string, { readonly kind: Kind; readonly id: Id }>

/** A state of an article's text. */
export class Revision implements HasId {
  id: Id | undefined
  readonly article: Row
  readonly number: number
  readonly sha256: string
  readonly isNew: boolean
  readonly capturedAt: string | undefined
  /** The dataset that brought it. */
  readonly dataset: string | undefined
  /** Whether it is a text of the article's own dataset. */
  readonly isOwn: boolean
  by: 'SOURCE' | 'CODER'
  /** When it was published, as it would be written, where that was not when the article was. */
  publishedAt: string | null
  /** From when on it is known: by this, and then by their numbers, texts come one after the other. */
  readonly knownSince: string
  /** Whether it is there, and a record says otherwise by whom it is or when it was published. */
  isChanged = false
  /** The quotes taken from it, by their offsets. */
  readonly quotes = new Map<string, Quote>()
  /** Whether `quotes` has all that are there. */
  hasAllQuotes = false
  text: string | undefined
  #quoted: QuotedText | undefined

  constructor(
    article: Row,
    of: Pick<Revision, 'number' | 'sha256' | 'dataset' | 'isOwn' | 'by' | 'publishedAt' | 'knownSince'> & {
      id?: Id
      text?: string
      capturedAt?: string | undefined
    },
  ) {
    this.article = article
    this.number = of.number
    this.sha256 = of.sha256
    this.dataset = of.dataset
    this.isOwn = of.isOwn
    this.by = of.by
    this.publishedAt = of.publishedAt
    this.knownSince = of.knownSince
    this.id = of.id
    this.isNew = of.id === undefined
    this.text = of.text
    this.capturedAt = of.capturedAt
  }

  get quoted(): QuotedText {
    this.#quoted ??= new QuotedText(this.text!)
    return this.#quoted
  }
}

/** A stretch of a revision that claims rest on. */
export interface Quote extends HasId {
  revision: Revision
  startOffset: number
  endOffset: number
  exact: string
  prefix: string
  suffix: string
}

/** What an entry's references and quotes lead to. */
export interface Resolved {
  row: Row
  /** Whether it says what its row is from now on, whichever dataset brought that. */
  isRevision: boolean
  /** What the dataset knew of the record before. */
  before: { recordId: Id; sha256: string; isRetracted: boolean } | undefined
  /** What its claims and their retractions rest on, by their places in the record: `$.claims[0]`, `$.claims[0].retracted`. */
  claims: Map<string, ResolvedClaim>
  /** The rows of the links in the record, by their places: `$.participants[0]`. */
  links: Map<string, Link>
}

/** What a claim rests on. */
export interface ResolvedClaim {
  quotes: Quote[]
  /** When it was reported, as it is written for the claim or for the article first quoted or named. */
  reportedAt: string
  /** The article that it names first, without quoting it. */
  named?: Row | undefined
}

/** Where the retraction of a claim stands, of which `claims` have the quotes as well. */
export const retractionAt = (claim: string): string => `${claim}.retracted`

export class BatchState {
  /** Rows by `dataset/key`. */
  readonly byKey = new Map<string, Row>()
  /** The entries of the file by `dataset/key`. */
  readonly entries = new Map<string, Entry>()
  /** The revisions that an article of the file gives, in its order; of those that name only a sha256, that one. */
  readonly given = new Map<string, Revision[]>()
  readonly resolved = new Map<Entry, Resolved>()
  /** The records that the batch gives or refers to, and that were retracted, by `dataset/key`. */
  readonly retracted = new Map<string, StoredRecord>()
  /** The topics that Proviso ships, by their slugs. */
  readonly shippedTopics = new Map<string, Row>()
  readonly #existing = new Map<string, Row>()
  /** Rows that have names of the batch's own; an entry whose `dataset/key` is among them says what the row is from now on. */
  readonly named: NamedRows

  constructor(named: NamedRows = new Map()) {
    this.named = named
    for (const [name, { kind, id }] of named) this.byKey.set(name, this.existing(kind, id, name))
  }

  /**
   * The row that a reference leads to: by the key of a record, or by the slug of a topic that Proviso ships. Undefined where there is none;
   * of another kind where only that is there.
   */
  find(dataset: string, reference: string, kind: Kind): Row | undefined {
    const row = this.byKey.get(fullKey(dataset, reference))
    return row?.kind === kind ? row : (kind === 'topic' && this.shippedTopics.get(reference)) || row
  }

  /** The one object for a row of the database. */
  existing(kind: Kind, id: Id, label: string): Row {
    const name = `${kind}:${id}`
    let row = this.#existing.get(name)
    if (row === undefined) {
      row = new Row(kind, id, label)
      this.#existing.set(name, row)
    }
    return row
  }

  /** All rows of the database that the batch has to do with, of one type. */
  existingOf(kind: Kind): Row[] {
    return [...this.#existing.values()].filter((row) => row.kind === kind)
  }
}

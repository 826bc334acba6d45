// Under which keys the rows of the graph are exported.
import type { ClientBase } from 'pg'
import { descriptions } from '../record/format.ts'
import { type Id, type Kind, recordType } from '../record/kind.ts'
import { readColumn } from '../record/rows.ts'

/** A record of a dataset, and the row that it is. */
export interface ExportedRecord {
  key: string
  rowId: Id
  /** Of what claims nothing, when it was retracted. */
  retractedAt?: string | undefined
}

/** A record, by its dataset and its key. */
interface Name {
  dataset: string
  key: string
}

/** The dataset to which rows go that no dataset has brought. */
const UNFILED = 'unfiled'

/** All keys of the graph. */
export class ExportKeys {
  /** The datasets in the order in which they are exported. */
  readonly datasets: { name: string; description: string | null; licence: string | null }[] = []
  /** The records of each dataset and type, in order: by `dataset kind`. */
  readonly #records = new Map<string, ExportedRecord[]>()
  /** The names of each row, the first one first. */
  readonly #names = new Map<string, Name[]>()
  /** The name by which each row came first. */
  readonly #firsts = new Map<string, Name>()
  /** The slugs of the topics that Proviso ships, by which records refer to them. */
  readonly #shippedTopics = new Map<Id, string>()

  static async load(client: ClientBase): Promise<ExportKeys> {
    const keys = new ExportKeys()
    const datasets = await client.query(
      'SELECT name, description, licence FROM "Dataset" ORDER BY name COLLATE "C"',
    )
    keys.datasets.push(...datasets.rows)
    const { rows } = await client.query(
      `SELECT d.name AS dataset, r.key, lower(r.type::text) AS kind, r."rowId"::text, ${readColumn('retractedAt', 'clock', 'r')}
       FROM "DatasetRecord" r JOIN "Dataset" d ON d.id = r."datasetId"
       ORDER BY d.name COLLATE "C", r.key COLLATE "C"`,
    )
    for (const { dataset, key, kind, rowId, retractedAt } of rows)
      keys.#add(dataset, kind, { key, rowId, retractedAt: retractedAt ?? undefined })
    const topics = await client.query('SELECT id::text, slug FROM "Topic" WHERE "isShipped"')
    for (const { id, slug } of topics.rows) keys.#shippedTopics.set(id, slug)
    await keys.#addUnfiled(client)
    const firsts = await client.query(
      `SELECT DISTINCT ON (r.type, r."rowId") lower(r.type::text) || ' ' || r."rowId" AS row, d.name AS dataset, r.key
       FROM "DatasetRecord" r JOIN "Dataset" d ON d.id = r."datasetId" ORDER BY r.type, r."rowId", r.id`,
    )
    for (const { row, dataset, key } of firsts.rows) keys.#firsts.set(row, { dataset, key })
    return keys
  }

  /** The dataset that brought a row first. */
  ownerOf(kind: Kind, rowId: Id): string {
    return this.#firsts.get(`${kind} ${rowId}`)?.dataset ?? UNFILED
  }

  /** The record by which a row came first, as a record of a dataset refers to it; undefined where it is that one, or Proviso ships it. */
  sameAs(from: string, kind: Kind, { key, rowId }: ExportedRecord): string | undefined {
    const first = this.#firsts.get(`${kind} ${rowId}`)
    const isShipped = kind === 'topic' && this.#shippedTopics.has(rowId)
    if (first === undefined || isShipped || (first.dataset === from && first.key === key)) return undefined
    return first.dataset === from ? first.key : `${first.dataset}/${first.key}`
  }

  recordsOf(dataset: string, kind: Kind): readonly ExportedRecord[] {
    return this.#records.get(`${dataset} ${kind}`) ?? []
  }

  /**
   * How a record of a dataset refers to a row: by the name that another dataset gives it, where that is asked for. An article that it has
   * not itself goes by the name of its owner: others may give it texts of their own, by which its revisions would count otherwise.
   */
  reference(from: string, kind: Kind, rowId: Id, by = from): string {
    const shipped = kind === 'topic' ? this.#shippedTopics.get(rowId) : undefined
    if (shipped !== undefined) return shipped
    const names = this.#names.get(`${kind} ${rowId}`)!
    const of = (name: string) => names.find(({ dataset }) => dataset === name)
    const owner = kind === 'article' ? of(this.ownerOf('article', rowId)) : undefined
    const { dataset, key } = of(by) ?? of(from) ?? owner ?? names[0]!
    return dataset === from ? key : `${dataset}/${key}`
  }

  #add(dataset: string, kind: Kind, record: ExportedRecord): void {
    const { key, rowId } = record
    const list = this.#records.get(`${dataset} ${kind}`)
    if (list) list.push(record)
    else this.#records.set(`${dataset} ${kind}`, [record])
    const names = this.#names.get(`${kind} ${rowId}`)
    if (names) names.push({ dataset, key })
    else this.#names.set(`${kind} ${rowId}`, [{ dataset, key }])
  }

  /** Rows that were made otherwise than by an import get a key of their own. */
  async #addUnfiled(client: ClientBase): Promise<void> {
    const taken = new Set(
      descriptions.flatMap(({ kind }) => this.recordsOf(UNFILED, kind).map(({ key }) => key)),
    )
    const before = taken.size
    for (const { kind, model, columns } of descriptions) {
      const { rows } = await client.query(
        `SELECT t.id::text, ${'slug' in columns ? 't.slug' : 'NULL AS slug'} FROM "${model}" t
         WHERE NOT EXISTS (SELECT FROM "DatasetRecord" r WHERE r.type = $1::"RecordType" AND r."rowId" = t.id)
         ORDER BY t.id`,
        [recordType(kind)],
      )
      for (const { id, slug } of rows) {
        if (kind === 'topic' && this.#shippedTopics.has(id)) continue
        let key = `${kind}:${slug ?? id}`
        for (let n = 2; taken.has(key); n++) key = `${kind}:${slug ?? id}:${n}`
        taken.add(key)
        this.#add(UNFILED, kind, { key, rowId: id })
      }
      this.#records
        .get(`${UNFILED} ${kind}`)
        ?.sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)))
    }
    if (taken.size > before && !this.datasets.some((dataset) => dataset.name === UNFILED)) {
      this.datasets.push({ name: UNFILED, description: null, licence: null })
      this.datasets.sort((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)))
    }
  }
}

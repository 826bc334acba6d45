// Decides which row each record of a file is: one that is there, or a new one.
import { type Entry, fullKey, lineOf } from '../../record/entry.ts'
import { cite } from '../../record/fault.ts'
import { descriptions, type RecordOf, unclaimed } from '../../record/format.ts'
import { aOf, isKnownBySlug, recordType } from '../../record/kind.ts'
import { referencesOf } from '../../record/references.ts'
import { removedKey } from '../../record/removed.ts'
import { canonicalAddress } from '../../text/address.ts'
import { type BatchState, type Resolved, Row } from '../batch-state.ts'
import type { Reads } from '../reads.ts'
import { checkIdentifiers, loadOwners } from './check-identifiers.ts'
import { byTexts, givenTexts, isNone } from './revisions.ts'

/**
 * Finds or makes the row of each entry. Articles are known by url or by a text's sha256, actors and topics by slug, bearings by what
 * they connect (see `resolve.ts`), and all by the dataset's key. What contradicts itself is a fault of its file.
 */
export async function identify(reads: Reads, entries: Entry[], state: BatchState): Promise<void> {
  for (const entry of entries) state.entries.set(`${entry.dataset}/${entry.key}`, entry)
  const [, known, slugs, urls, texts, owners] = await Promise.all([
    loadShippedTopics(reads, entries, state),
    loadKnownKeys(reads, entries, state),
    loadSlugs(reads, entries, state),
    loadUrls(reads, entries, state),
    loadTexts(reads, entries, state),
    loadOwners(reads, entries),
  ])
  const holders = new Map<string, { row: Row; entry: Entry; url?: string }>()
  // an article belongs to the dataset that brings its text, not to those that name it
  for (const entry of byTexts(entries)) {
    const full = `${entry.dataset}/${entry.key}`
    const before = known.get(full)
    if (before && before.row.kind !== entry.kind) {
      const message = `the key "${entry.key}" belongs to ${aOf(before.row.kind)} of the dataset "${entry.dataset}" already`
      entry.source.add(entry.line, '$.key', 'key_taken', message)
      state.byKey.set(full, before.row)
      continue
    }
    const isRevision = state.named.has(full)
    const { record } = entry
    let row = before?.row ?? (isRevision ? state.byKey.get(full) : rowOfSame(entry))
    checkSame(entry, row)
    if (record?.record === 'article') row = articleRow(entry, record, row)
    else if (record && 'slug' in record && typeof record.slug === 'string')
      row = sluggedRow(entry, record.slug, row)
    if (entry.kind === 'topic' && !before) checkName(entry, row)
    row ??= new Row(entry.kind, undefined, full)
    row.owner ??= row.isNew ? entry.dataset : undefined
    // what was retracted under this key stays so
    if (before) row.isGone = false
    state.byKey.set(full, row)
    state.resolved.set(entry, {
      row,
      isRevision,
      before: before && { ...before },
      claims: new Map(),
      links: new Map(),
    })
  }
  linkTextsOfFile()
  checkIdentifiers(entries, state, owners)

  function rowOfSame({ dataset, kind, record }: Entry): Row | undefined {
    const row = record?.sameAs === undefined ? undefined : state.find(dataset, record.sameAs, kind)
    return row?.kind === kind ? row : undefined
  }

  /** Two that are there are not made one. */
  function checkSame(entry: Entry, own: Row | undefined): void {
    const other = rowOfSame(entry)
    if (other === undefined || other === own) return
    const { source, line, kind, key, record } = entry
    const message = `"${key}" and ${cite(record!.sameAs!)} are two already, each ${aOf(kind)} of its own`
    const hint = 'leave "sameAs" out; or retract this one, and give the record another key'
    source.add(line, '$.sameAs', 'key_taken', message, hint)
  }

  /** By the slugs of shipped topics records refer to these: no key of another may be the same. */
  function checkName({ source, line, key }: Entry, row: Row | undefined): void {
    const shipped = state.shippedTopics.get(key)
    if (shipped === undefined || shipped === row) return
    const message = `"${key}" is a topic that Proviso ships, and no key of another`
    source.add(
      line,
      '$.key',
      'key_taken',
      message,
      'leave out its slug to mean that one, or take another key',
    )
  }

  function articleRow(entry: Entry, record: RecordOf<'article'>, own: Row | undefined) {
    let row = own
    if (record.url !== undefined) {
      const name = `article ${canonicalAddress(record.url)}`
      const there = urls.get(canonicalAddress(record.url))
      const other = there?.row ?? holders.get(name)?.row
      if (row && other && row !== other) {
        const message = `the url belongs to another article already: ${other.label}`
        entry.source.add(entry.line, '$.url', 'url_taken', message)
      }
      // the form that was given first stays
      if (other && row === undefined) record.url = there?.url ?? holders.get(name)?.url ?? record.url
      row ??= other
      row ??= rowOfText(record.sha256)
      row ??= new Row('article', undefined, `${entry.dataset}/${entry.key}`)
      holders.set(name, { row, entry, url: record.url })
    }
    return row ?? rowOfText(record.sha256)
  }

  function rowOfText(sha256: string | undefined): Row | undefined {
    return sha256 === undefined ? undefined : texts.get(sha256)
  }

  /** A record that names a text by its sha256 can mean an article of the same file. */
  function linkTextsOfFile(): void {
    const orphans = entries.filter((entry) => entry.record?.record === 'article' && entry.record.sha256)
    if (orphans.length === 0) return
    const inFile = new Map<string, Row>()
    for (const entry of entries) {
      if (entry.record?.record !== 'article' || entry.record.sha256) continue
      const row = state.byKey.get(`${entry.dataset}/${entry.key}`)!
      for (const text of givenTexts(entry.record))
        if (!isNone(text) && !inFile.has(text.sha256)) inFile.set(text.sha256, row)
    }
    for (const entry of orphans) {
      const full = `${entry.dataset}/${entry.key}`
      const row = state.byKey.get(full)
      const target = inFile.get((entry.record as { sha256: string }).sha256)
      if (!row?.isNew || !target || row === target) continue
      state.byKey.set(full, target)
      state.resolved.get(entry)!.row = target
    }
  }

  function sluggedRow(entry: Entry, slug: string, own: Row | undefined): Row {
    const name = `${entry.kind} ${slug}`
    const inFile = holders.get(name)
    const there = slugs.get(name)
    let row = own
    if (inFile && inFile.row !== own) {
      if (!isKnownBySlug(entry.kind) || inFile.entry.dataset === entry.dataset) {
        const message = `the slug "${slug}" is given to ${aOf(entry.kind)} on ${lineOf(inFile.entry, entry)} already`
        entry.source.add(entry.line, '$.slug', 'duplicate_slug', message)
        row ??= new Row(entry.kind, undefined, `${entry.dataset}/${entry.key}`)
      } else if (!own) join(entry, slug, kindOf(inFile.entry), lineOf(inFile.entry, entry))
    } else if (there && there.row !== own) {
      const sameDataset = there.standing.find((label) => label.startsWith(`${entry.dataset}/`))
      if (own || sameDataset || !isKnownBySlug(entry.kind)) {
        const holder = sameDataset ?? holderOf(there)
        const message = `the slug "${slug}" belongs to another ${entry.kind} already: ${holder}`
        entry.source.add(entry.line, '$.slug', 'slug_taken', message, 'give this one another slug')
      } else join(entry, slug, there.actorKind, holderOf(there))
      row ??= there.row
    }
    row ??= inFile?.row ?? new Row(entry.kind, undefined, `${entry.dataset}/${entry.key}`)
    if (!inFile) holders.set(name, { row, entry })
    return row
  }
}

const holderOf = ({ row, records: [first] }: { row: Row; records: readonly string[] }): string =>
  first ?? (row.isShipped ? 'one that Proviso ships' : 'a record that no dataset brought')

const kindOf = ({ record }: Entry): string | undefined =>
  record?.record === 'actor' ? record.actorKind : undefined

/** Topics of two datasets with one slug are one, and so are actors, where they are of one kind. */
function join(entry: Entry, slug: string, kind: string | undefined, holder: string): void {
  const own = kindOf(entry)
  if (own !== undefined && kind !== undefined && own !== kind && own !== 'UNKNOWN' && kind !== 'UNKNOWN') {
    const message = `the slug "${slug}" belongs to an actor of another kind already: ${kind}, ${holder}`
    const hint = `are they two? then give this one a slug of its own, as in "${slug}-${own.toLowerCase().replaceAll('_', '-')}"; are they one? then give both the same actorKind`
    entry.source.add(entry.line, '$.slug', 'slug_taken', message, hint)
  } else entry.source.note(entry.line, 'joined', `the ${entry.kind} "${slug}" is the same as ${holder}`)
}

/** The topics that Proviso ships, where records may refer to them. */
async function loadShippedTopics(reads: Reads, entries: Entry[], state: BatchState): Promise<void> {
  if (!entries.some(({ kind }) => kind === 'condition' || kind === 'topic')) return
  const { rows } = await reads.query(
    'SELECT id::text, slug FROM "Topic" WHERE "isShipped" ORDER BY "Topic".id',
  )
  for (const { id, slug } of rows) {
    const row = state.existing('topic', id, slug)
    row.isShipped = true
    state.shippedTopics.set(slug, row)
  }
}

type StoredRecordOf = NonNullable<Resolved['before']> & { readonly row: Row }

/** What is known in the database under the keys of the file and under those that it refers to. */
async function loadKnownKeys(reads: Reads, entries: Entry[], state: BatchState) {
  const wanted = new Map<string, Set<string>>()
  const want = (full: string) => {
    const slash = full.indexOf('/')
    const dataset = full.slice(0, slash)
    const keys = wanted.get(dataset) ?? new Set()
    wanted.set(dataset, keys.add(full.slice(slash + 1)))
  }
  for (const entry of entries) {
    want(`${entry.dataset}/${entry.key}`)
    for (const reference of referencesOf(entry)) {
      const full = fullKey(entry.dataset, reference.to)
      if (!state.named.has(full)) want(full)
    }
  }
  const known = new Map<string, StoredRecordOf>()
  const load = async (
    dataset: string,
    keys: readonly string[],
    former: ReadonlyMap<string, string> = new Map(),
  ) => {
    const { rows } = await reads.query(
      `SELECT r.id::text, r.key, lower(r.type::text) AS kind, r."rowId"::text, r.sha256, r."retractedAt" IS NOT NULL AS "isRetracted"
       FROM "DatasetRecord" r JOIN "Dataset" d ON d.id = r."datasetId"
       WHERE d.name = $1 AND r.key = ANY($2)`,
      [dataset, keys.map(storable)],
    )
    for (const { id, key, kind, rowId, sha256, isRetracted } of rows) {
      const full = `${dataset}/${former.get(key) ?? key}`
      const row = state.existing(kind, rowId, full)
      known.set(full, { row, recordId: id, sha256, isRetracted })
      if (isRetracted) state.retracted.set(full, { id, key, kind, rowId })
      if (!state.entries.has(full)) state.byKey.set(full, row)
    }
  }
  const [{ rows: removed }] = await Promise.all([
    reads.query('SELECT 1 AS is FROM "Actor" WHERE "removedAt" IS NOT NULL LIMIT 1'),
    ...[...wanted].map(([dataset, keys]) => load(dataset, [...keys])),
  ])
  // what came of the keys of removed actors is known by these
  if (removed.length > 0)
    await Promise.all(
      [...wanted].map(([dataset, keys]) => {
        const former = new Map([...keys].map((key) => [removedKey(key), key]))
        return load(dataset, [...former.keys()], former)
      }),
    )
  return known
}

/** References are not yet checked here; PostgreSQL takes no NUL. */
const storable = (key: string) => key.replaceAll('\0', '\uFFFD')

async function loadSlugs(reads: Reads, entries: Entry[], state: BatchState) {
  const found = new Map<
    string,
    { row: Row; records: string[]; standing: string[]; actorKind: string | undefined }
  >()
  const load = async ({ kind, model, columns }: (typeof descriptions)[number]) => {
    if (!('slug' in columns)) return
    const slugs = entries.flatMap(({ record }) =>
      record?.record === kind && 'slug' in record && typeof record.slug === 'string' ? [record.slug] : [],
    )
    if (slugs.length === 0) return
    const { rows } = await reads.query(
      `SELECT t.id::text, t.slug, ${kind === 'actor' ? 't."actorKind"' : 'NULL'} AS kind, array_remove(array_agg(d.name || '/' || r.key ORDER BY r.id), NULL) AS records,
              array_remove(array_agg(CASE WHEN r."retractedAt" IS NULL THEN d.name || '/' || r.key END ORDER BY r.id), NULL) AS standing
       FROM "${model}" t
       LEFT JOIN "DatasetRecord" r ON r.type = $2::"RecordType" AND r."rowId" = t.id
       LEFT JOIN "Dataset" d ON d.id = r."datasetId"
       WHERE t.slug = ANY($1) GROUP BY t.id`,
      [slugs, recordType(kind)],
    )
    for (const { id, slug, kind: actorKind, records, standing } of rows) {
      const row = state.existing(kind, id, records[0] ?? slug)
      row.isGone = unclaimed.includes(kind) && records.length > 0 && standing.length === 0
      found.set(`${kind} ${slug}`, { row, records, standing, actorKind: actorKind ?? undefined })
    }
  }
  await Promise.all(descriptions.map(load))
  return found
}

/** The articles at the addresses of the batch, by the form in which addresses are compared; of several the earliest. */
async function loadUrls(
  reads: Reads,
  entries: Entry[],
  state: BatchState,
): Promise<Map<string, { row: Row; url: string }>> {
  const urls = entries.flatMap(({ record }) =>
    record?.record === 'article' && record.url ? [canonicalAddress(record.url)] : [],
  )
  if (urls.length === 0) return new Map()
  const { rows } = await reads.query(
    'SELECT id::text, url, address, "recordRetractedAt" IS NOT NULL AS gone FROM "Article" WHERE address = ANY($1) ORDER BY "Article".id DESC',
    [urls],
  )
  return new Map(
    rows.map(({ id, url, address, gone }) => {
      const row = state.existing('article', id, url)
      row.isGone = gone
      return [address, { url, row }]
    }),
  )
}

async function loadTexts(reads: Reads, entries: Entry[], state: BatchState): Promise<Map<string, Row>> {
  const hashes = entries.flatMap(({ record }) =>
    record?.record === 'article' && record.sha256 ? [record.sha256] : [],
  )
  if (hashes.length === 0) return new Map()
  const { rows } = await reads.query(
    `SELECT DISTINCT ON (r.sha256) r.sha256, a.id::text, coalesce(a.url, a.title) AS label
     FROM "Revision" r JOIN "Article" a ON a.id = r."articleId"
     WHERE r.sha256 = ANY($1) AND r.length > 0 ORDER BY r.sha256, a.id`,
    [hashes],
  )
  return new Map(rows.map(({ sha256, id, label }) => [sha256, state.existing('article', id, label)]))
}

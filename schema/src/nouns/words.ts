// Words in the texts of things: which things have them, how well they match, and where they stand.
import { searchQuery } from '@proviso/prisma'
import type { Looking } from '../compile/filter.ts'
import { related } from '../fields/source.ts'
import type { Input } from '../sql/input.ts'
import { type ColumnName, declareColumnTypes, modelOf } from '../sql/model.ts'
import { Perspective } from '../sql/perspective.ts'
import type { Row } from '../sql/row.ts'
import { and, join, name, or, raw, type Sql, sql } from '../sql/sql.ts'
import { ofLatest } from './revision.ts'

declare module '../sql/model.ts' {
  interface DeclaredColumns {
    SearchPart: 'words'
  }
}
declareColumnTypes('SearchPart', { words: 'tsvector' })

/** The kinds of things that are found. */
export type SearchedKind = 'article' | 'actor' | 'event' | 'condition'

/** By kind, of what an entry has former texts. */
const formerSubjects = {
  article: 'formerArticleId',
  actor: 'formerActorId',
  event: 'formerEventId',
  condition: 'formerConditionId',
} as const
/** The columns of an entry that have their like where it has former texts. */
const formerColumns: Partial<Record<string, ColumnName<'SearchEntry'>>> = {
  ...Object.fromEntries(Object.entries(formerSubjects).map(([kind, former]) => [`${kind}Id`, former])),
  revisionId: 'formerRevisionId',
}

/** The texts of things of each kind that are found as they read then, where these can have read otherwise at the moment asked for. */
const formerTexts: Record<SearchedKind, (row: Row) => Sql> = {
  article: (row) => sql`array[${row.column('title')}]`,
  actor: (row) => sql`array[${row.column('name')}, ${row.column('description')}]`,
  event: (row) => sql`array[${row.column('title')}]`,
  condition: (row) => sql`array[${row.column('summary')}, ${row.column('requirement')}]`,
}

/** Whether things of a kind can have read otherwise at the moment from which an entry is seen. */
const hasFormer = (entry: Row, kind: SearchedKind): boolean =>
  entry.perspective.knownAt !== undefined && related(entry, kind).row.hasFormer

/** The columns that say of what an entry is: as known at a moment also of what it has former texts. */
const subjectsOf = (entry: Row, kinds: readonly SearchedKind[]): ColumnName<'SearchEntry'>[] => [
  ...kinds.map((kind) => `${kind}Id` as const),
  ...kinds.filter((kind) => hasFormer(entry, kind)).map((kind) => formerSubjects[kind]),
]

/** The columns of an entry; as known at a moment with former texts as those of what had them. */
function columnsOf(entry: Row<'SearchEntry'>): Sql {
  if (!entry.perspective.knownAt) return raw('*')
  const columns = [...modelOf('SearchEntry').columns.keys()] as ColumnName<'SearchEntry'>[]
  return join(
    columns.map((column) => {
      const former = formerColumns[column]
      return former
        ? sql`coalesce(${entry.column(column)}, ${entry.column(former)}) as ${name(column)}`
        : entry.column(column)
    }),
    ', ',
  )
}

/** All entries, for a FROM clause, under the entry's alias. */
export function entriesOf(entry: Row<'SearchEntry'>): Sql {
  if (!entry.perspective.knownAt) return entry.table
  const one = entry.other('SearchEntry')
  return sql`(select ${columnsOf(one)} from ${one.table}) ${raw(entry.alias)}`
}

/**
 * That the texts of an entry are those that a thing, seen from a moment, had then: of its former texts, or of the present ones.
 */
export function isOfTexts(entry: Row<'SearchEntry'>, kind: SearchedKind, then: Row): Sql[] {
  const texts = formerTexts[kind]
  const now = then.other(then.model).at(Perspective.present)
  const isOfText = sql`
    case ${entry.column('former')} when '{}'
      then (select ${texts(now)} from ${now.table} where ${now.id} = ${then.id})
      else ${entry.column('former')} end = ${texts(then)}`
  return [
    ...(kind === 'article' ? [sql`${entry.column('revisionId')} = ${ofLatest(then, 'id')}`] : []),
    ...(then.hasFormer ? [isOfText] : []),
  ]
}

/** What a query asks of the index, as parameters. */
export class AskedWords {
  readonly #query: Input

  constructor(query: Input) {
    this.#query = query
  }

  #parameter(type: string, part: (query: ReturnType<typeof searchQuery>) => unknown): Sql {
    return this.#query.parameter(type, (text) => part(searchQuery(String(text))))
  }

  /**
   * The entries of these kinds that match, for a FROM clause, under the entry's alias. Each kind has an index of its own, which
   * PostgreSQL chooses where the kind is named beside the words.
   */
  matching(entry: Row<'SearchEntry'>, kinds: readonly SearchedKind[]): Sql {
    const one = entry.other('SearchEntry')
    const isOfKind = or(subjectsOf(entry, kinds).map((column) => sql`${one.column(column)} is not null`))
    const columns = columnsOf(one)
    const language = entry.other('SearchEntry')
    const isInUse = sql`exists (select 1 from ${language.table} where ${language.column('language')} = asked.language)`
    // only by the languages that there are texts in: each takes its time
    const match = sql`
      (select string_agg(asked.query, ' | ')::tsquery
        from unnest(${this.#parameter('text[]', (query) => query.matches)}) with ordinality as asked(query, language)
        where asked.query <> '' and ${isInUse})`
    const whole = sql`select ${columns} from ${one.table} where ${one.column('words')} @@ ${match} and ${isOfKind}`
    const inParts = sql`select ${columns} from ${one.table} where ${one.id} = any(array(${this.#inParts(one)})) and ${isOfKind}`
    return sql`(${whole} union all ${inParts}) ${raw(entry.alias)}`
  }

  /** The entries that are indexed in parts and match as a whole: by which words and phrases of the query stand in any of the parts. */
  #inParts(entry: Row<'SearchEntry'>): Sql {
    const part = entry.other('SearchPart')
    const leaves = this.#parameter('tsquery[]', (query) => query.leaves)
    return sql`
      select ${part.column('entryId')}
      from unnest(${leaves}) with ordinality as leaf(query, number)
      join ${part.table} on ${part.column('words')} @@ leaf.query
      group by ${part.column('entryId')}
      having array_to_tsvector(array_agg(distinct leaf.number::text)) @@ ${this.#parameter('tsquery', ({ whole }) => whole)}`
  }

  /** How well an entry matches, by the words as its own language inflects them. */
  rank(entry: Row<'SearchEntry'>): Sql {
    const part = entry.other('SearchPart')
    const asked = sql`(${this.#parameter('tsquery[]', ({ ranks }) => ranks)})[${entry.column('language')}]`
    const ofParts = sql`
      select coalesce(max(ts_rank_cd(${part.column('words')}, ${asked})), 0)
      from ${part.table}
      where ${part.column('entryId')} = ${entry.id}`
    return sql`case ${entry.column('parts')} when 0 then ts_rank_cd(${entry.column('words')}, ${asked}) else (${ofParts}) end`
  }

  /** Where they stand in an entry: rows of the `field`'s number, `start`, `end` and `leaf`. */
  places(entry: Row<'SearchEntry'>): Sql {
    const list = (type: string, part: (query: ReturnType<typeof searchQuery>) => unknown) =>
      this.#parameter(`${type}[]`, part)
    const marks = [
      list('int', ({ marks }) => marks.leaf),
      list('int', ({ marks }) => marks.offset),
      list('text', ({ marks }) => marks.lexeme),
      list('int', ({ sizes }) => sizes),
      list('int', ({ lengths }) => lengths),
    ]
    return sql`proviso_highlights(${entry.id}, ${join(marks, ', ')})`
  }
}

/** The least that is told apart, as a share of all entries. */
const rare = 1 / 1024

/** About how many entries a query finds, at most: by how many the statistics of PostgreSQL say that have its words. All, where it has none. */
export function matchesOf(
  query: Input,
  { sizeOf, countOf = () => undefined }: Pick<Looking, 'sizeOf' | 'countOf'>,
): number {
  const entries = Math.max(1, sizeOf('SearchEntry'))
  // a word that was not counted is rarer than each that was, for which the name of none stands
  const inTable = (table: string, word: string) =>
    countOf(`${table}.words:${word}`) ?? countOf(`${table}.words:`)
  const entriesWith = (word: string) => {
    const whole = inTable('SearchEntry', word)
    return whole === undefined ? undefined : whole + (inTable('SearchPart', word) ?? sizeOf('SearchPart'))
  }
  const anyOf = (forms: readonly string[]) => {
    const others = entriesWith('') ?? entries
    // forms that are not counted are rare, and counted once
    return forms.reduce((found, form) => found + Math.max(0, (entriesWith(form) ?? 0) - others), others)
  }
  const share = query.answer('how common the words are', (text) => {
    const found = searchQuery(String(text)).words.reduce(
      (found, words) => found + Math.min(entries, ...words.map(anyOf)),
      0,
    )
    // in steps, so that few plans are made: each is by the half of a doubling
    const least = Math.max(rare, Math.min(1, found / entries))
    return String(2 ** (Math.ceil(2 * Math.log2(least)) / 2))
  })
  return entries * Number(share)
}

/** What it costs to find the entry of an article; to see beside that whether it is of what the article read then, or read as recorded by then. */
const [perText, perTextThen, perTextRecorded] = [1 / 3, 2 / 3, 4]
/** How many times as much it costs behind a relation, where the words may be looked for in one article after the other. */
const perTextBehind = 4

/** What it costs to see of an article whether it has the words: they are looked for in all at once, however few of them are asked. */
export function costOfWords(query: Input, looking: Looking): number {
  const articles = Math.max(1, looking.sizeOf('Article'))
  const { knownAt, knownBy } = looking.seen
  const per = knownBy === 'RECORDED' ? perTextRecorded : knownAt ? perTextThen : perText
  const each = looking.isBehind ? per * perTextBehind : per
  const count = looking.isBehind ? articles : (looking.count ?? articles)
  return 1 / 20 + (Math.min(articles, matchesOf(query, looking)) * each) / Math.max(1, count)
}

/** That the text of an article has the words of a query. */
export function hasWords(article: Row<'Article'>, query: Input): Sql {
  const entry = article.other('SearchEntry')
  const found = new AskedWords(query).matching(entry, ['article'])
  if (!article.perspective.knownAt)
    return sql`${article.id} in (select ${entry.column('articleId')} from ${found} where ${entry.column('retractedAt')} is null)`
  const of = article.other('Article')
  return sql`
    ${article.id} in (select ${of.id}
      from ${found}
      join ${of.table} on ${of.id} = ${entry.column('articleId')}
      where ${and(isOfTexts(entry, 'article', of))})`
}

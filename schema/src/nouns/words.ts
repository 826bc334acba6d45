// Words in the texts of things: which things have them, how well they match, and where they stand.
import { searchQuery } from '@proviso/prisma'
import type { Input } from '../sql/input.ts'
import { declareColumnTypes } from '../sql/model.ts'
import type { Row } from '../sql/row.ts'
import { or, raw, type Sql, sql } from '../sql/sql.ts'
import { ofLatest } from './revision.ts'

declare module '../sql/model.ts' {
  interface DeclaredColumns {
    SearchPart: 'words'
  }
}
declareColumnTypes('SearchPart', { words: 'tsvector' })

/** The kinds of things that are found. */
export type SearchedKind = 'article' | 'actor' | 'event' | 'condition'

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
    const isOfKind = or(kinds.map((kind) => sql`${one.column(`${kind}Id`)} is not null`))
    const language = entry.other('SearchEntry')
    const isInUse = sql`exists (select 1 from ${language.table} where ${language.column('language')} = asked.language)`
    // only by the languages that there are texts in: each takes its time
    const match = sql`
      (select string_agg(asked.query, ' | ')::tsquery
        from unnest(${this.#parameter('text[]', (query) => query.matches)}) with ordinality as asked(query, language)
        where asked.query <> '' and ${isInUse})`
    const whole = sql`select * from ${one.table} where ${one.column('words')} @@ ${match} and ${isOfKind}`
    const inParts = sql`select * from ${one.table} where ${one.id} = any(array(${this.#inParts(one)})) and ${isOfKind}`
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
    return sql`proviso_highlights(${entry.id}, ${list('int', ({ marks }) => marks.leaf)}, ${list('int', ({ marks }) => marks.offset)}, ${list('text', ({ marks }) => marks.lexeme)}, ${list('int', ({ sizes }) => sizes)}, ${list('int', ({ lengths }) => lengths)})`
  }
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
      where ${entry.column('revisionId')} = ${ofLatest(of, 'id')})`
}

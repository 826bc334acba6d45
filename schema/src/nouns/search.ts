import { builder } from '../builder.ts'
import type { Args } from '../compile/args.ts'
import { objectJson, variantJson } from '../compile/object.ts'
import type { Selected } from '../compile/selection.ts'
import type { List } from '../compile/spec.ts'
import { whereSql } from '../compile/where.ts'
import { connection } from '../fields/connection.ts'
import { type FieldBuilder, objectType, pageField, value } from '../fields/field.ts'
import { defineNoun } from '../fields/noun.ts'
import { related } from '../fields/source.ts'
import { alternatives, modelsOf, unionOf } from '../fields/union.ts'
import { whereOf } from '../fields/where.ts'
import type { Input } from '../sql/input.ts'
import { ComputedRow, Row } from '../sql/row.ts'
import type { OrderKey, Source } from '../sql/source.ts'
import { and, empty, join, literal, or, raw, type Sql, sql, whereClause } from '../sql/sql.ts'
import { known } from '../time/known.ts'
import { visible } from '../time/visible.ts'
import { namedLike } from './actor.ts'

declare module '../sql/model.ts' {
  interface DeclaredColumns {
    SearchEntry: 'words'
  }
}

const SearchType = builder.enumType('SearchType', {
  description: 'What can be found.',
  values: {
    ARTICLE: { description: 'Articles, by title and text.' },
    ACTOR: { description: 'Actors, by names and description.' },
    EVENT: { description: 'Events, by title.' },
    CONDITION: { description: 'Conditions, by summary and requirement.' },
  },
})

/** The texts of each kind of thing in which words are found. */
const texts: Record<string, Record<string, (row: Row) => Sql>> = {
  article: {
    title: (row) => row.column('title'),
    text(row) {
      const { row: revision, from, where } = related(row, 'revisions')
      return sql`(select ${revision.column('text')} from ${from}${whereClause(where)} order by ${revision.column('seq')} desc limit 1)`
    },
  },
  actor: { name: (row) => row.column('name'), description: (row) => row.column('description') },
  event: { title: (row) => row.column('title') },
  condition: { summary: (row) => row.column('summary'), requirement: (row) => row.column('requirement') },
}
const relations = Object.keys(texts)

const Highlight = objectType('Highlight', 'A place where words of the query stand.', (t) => ({
  field: value(t, 'String', (row) => row.column('field'), {
    description: 'The field of the object in which they stand.',
  }),
  start: value(t, 'Int', (row) => row.column('start'), {
    description: 'Where they start in the field’s text, in Unicode code points counted from 0, inclusive.',
  }),
  end: value(t, 'Int', (row) => row.column('end'), {
    description: 'Where they end in the field’s text, in Unicode code points counted from 0, exclusive.',
  }),
  text: value(t, 'String', (row) => row.column('text'), { description: 'The words as they stand there.' }),
}))

const SearchResult = unionOf('SearchResult', 'Something found.', () => modelsOf('SearchEntry', relations))

const SearchWhere = builder.inputType('SearchWhere', {
  description: 'Which things may be found. Things of a type that is not named are not restricted.',
  fields: (t) =>
    Object.fromEntries(
      relations.map((relation) => {
        const [model] = modelsOf('SearchEntry', [relation]) as [string]
        return [
          relation,
          t.field({
            type: whereOf(model) as never,
            description: `Of things of type ${model}, only those like this.`,
            extensions: {
              filter: {
                kind: 'custom',
                sql: (entry: Row, where: Input) =>
                  unlessOf(entry, relation, (row) => [whereSql(row.compilation, where, row)]),
              },
            },
          }),
        ]
      }),
    ),
})

const config = raw(`'"public"."proviso"'::regconfig`)
// the parser of a query refuses longer words, and PostgreSQL longer texts
const longestWord = 500
const longestQuery = 20_000

const asked = (text: unknown) =>
  String(text)
    .slice(0, longestQuery)
    .replace(new RegExp(`\\S{${longestWord},}`, 'g'), (word) => word.slice(0, longestWord))
    // each minus waits for a word on a stack of PostgreSQL's that holds 32: of several with no word between them one is enough
    .replace(/-[^\p{L}\p{N}"]*(?=-)/gu, '')

const tsquery = (query: Input): Sql => sql`websearch_to_tsquery(${config}, ${query.parameter('text', asked)})`

// characters for private use, which stand for "here it starts" and "here it ends"
const [opening, closing] = ['\ue000', '\ue001']
const headline = (text: Sql, query: Sql, options: string): Sql =>
  sql`ts_headline(${config}, ${text}, ${query}, ${literal(`StartSel="${opening}", StopSel="${closing}", ${options}`)})`

function searchSource(above: Row, args: Args): Source {
  const query = args.get('query')
  const found = tsquery(query)
  const types = args.given('types')?.value<string[]>() ?? []
  const kinds = relations.filter((kind) => types.length === 0 || types.includes(kind.toUpperCase()))
  // each kind has an index of its own, which PostgreSQL chooses where the condition of its kind stands here
  const matching = (entry: Row) => [
    sql`${entry.column('words')} @@ ${found}`,
    or(kinds.map((kind) => isOf(entry, kind))),
  ]
  const row = above.other('SearchEntry')
  const { knownAt, asOf } = row.perspective
  const isPast = knownAt || asOf
  const checks = isPast ? [and(kinds.map((kind) => unlessOf(row, kind, (row) => visible({ row }))))] : []
  const source: Source = {
    row,
    from: row.table,
    where: [...matching(row), ...checks],
    order: [rank(found), idKey],
  }
  return isPast || args.given('where') ? { ...source, paged: ranked(row, matching, checks, found) } : source
}

/** All that matches in the order of the page, which is then checked one by one. */
function ranked(row: Row, matching: (entry: Row) => Sql[], checks: Sql[], query: Sql): Source {
  const entry = row.other('SearchEntry')
  const isKnown = known(entry)
  const where = whereClause([...matching(entry), ...(isKnown ? [isKnown] : [])])
  // OFFSET keeps PostgreSQL from moving the checks inside, where they would be made of everything
  const all = sql`select ${entry.id} as id, ${rankOf(entry, query)} as rank from ${entry.table}${where} order by rank desc, id desc offset 0`
  return {
    row,
    from: sql`(${all}) ranked join ${row.table} on ${row.id} = ranked.id`,
    where: checks,
    keys: { rank: sql`ranked.rank` },
  }
}

const isOf = (entry: Row, kind: string) => sql`${entry.column(`${kind}Id`)} is not null`

/** Demands on things of one kind, which let the others pass. */
function unlessOf(entry: Row, kind: string, demands: (row: Row) => readonly Sql[]): Sql {
  const { row, from, where } = related(entry, kind)
  const demanded = demands(row)
  if (demanded.length === 0) return raw('true')
  // OFFSET keeps PostgreSQL from looking up all things of the kind at once instead of each that was found
  return sql`(${entry.column(`${kind}Id`)} is null or exists (select 1 from ${from}${whereClause([...where, ...demanded])} offset 0))`
}

const rankOf = (entry: Row, query: Sql) => sql`ts_rank_cd(${entry.column('words')}, ${query})`

const rank = (query: Sql): OrderKey => ({
  name: 'rank',
  descending: true,
  nullsFirst: false,
  type: 'real',
  expression: ({ row, keys }) => keys?.rank ?? rankOf(row, query),
})
const idKey: OrderKey = {
  name: 'id',
  descending: true,
  nullsFirst: false,
  type: 'bigint',
  expression: ({ row }) => row.id,
}

const scoreJson = ({ args }: List, _: Selected, page: Row): Sql => rankOf(page, tsquery(args.get('query')))

function snippetJson({ args }: List, _: Selected, page: Row): Sql {
  const query = tsquery(args.get('query'))
  return perKind(page, (row, kind) => {
    const parts = Object.values(texts[kind]!).map((text) => sql`nullif(${text(row)}, '')`)
    const whole = sql`concat_ws(${literal(' · ')}, ${join(parts, ', ')})`
    const marked = headline(whole, query, 'MaxFragments=2, MaxWords=25, MinWords=8, FragmentDelimiter=" … "')
    return sql`translate(${marked}, ${literal(opening + closing)}, '')`
  })
}

function highlightsJson({ compilation, args }: List, selected: Selected, page: Row): Sql {
  const query = tsquery(args.get('query'))
  return perKind(page, (row, kind) => {
    const parts = Object.entries(texts[kind]!).map(([name, text]) => marksIn(name, text(row), query))
    const mark = new Row(compilation, 'mark', page.perspective)
    const columns = ['field', 'start', 'end', 'text'].map((column) => [column, mark.column(column)] as const)
    const type = compilation.schema.getType('Highlight') as never
    const json = objectJson(
      compilation,
      type,
      selected.below,
      new ComputedRow(mark, Object.fromEntries(columns)),
    )
    return sql`(select coalesce(json_agg(${json}), '[]') from (${join(parts, ' union all ')}) ${raw(mark.alias)})`
  })
}

function perKind(entry: Row, json: (row: Row, kind: string) => Sql): Sql {
  const cases = relations.map((relation) => {
    const source = related(entry, relation)
    return sql` when ${entry.column(`${relation}Id`)} is not null then (select ${json(source.row, relation)} from ${source.from}${whereClause(source.where)})`
  })
  return sql`case${cases.reduce((a, b) => sql`${a}${b}`, empty)} end`
}

/** The marked places of a text: what stands before each opening mark adds up to where it starts. */
function marksIn(name: string, text: Sql, query: Sql): Sql {
  const pieces = sql`unnest(string_to_array(${headline(text, query, 'HighlightAll=true')}, ${literal(opening)})) with ordinality as pieces(piece, place)`
  const split = sql`select piece, place, strpos(piece, ${literal(closing)}) - 1 as length, sum(length(replace(piece, ${literal(closing)}, ''))) over (order by place) as until from ${pieces}`
  return sql`select ${literal(name)}::text as field, (until - length(replace(piece, ${literal(closing)}, '')))::int as start, (until - length(replace(piece, ${literal(closing)}, '')) + length)::int as "end", left(piece, length) as text from (${split}) split where place > 1`
}

/** Actors whose names are like the query, for when it was misspelt. */
function suggestionsJson({ compilation, above, args }: List, selected: Selected): Sql {
  const query = args.get('query')
  const found = above.other('Actor')
  const json = objectJson(compilation, compilation.schema.getType('Actor') as never, selected.below, found)
  return sql`(select coalesce(json_agg(${json} order by best.likeness desc, best.id), '[]') from (select id, greatest(whole, part) as likeness from ${namedLike(query)} where greatest(whole, part) >= 0.3::real order by likeness desc, id limit 5) best join ${found.table} on ${found.id} = best.id)`
}

defineNoun({
  model: 'SearchEntry',
  prefix: 'sea',
  plural: 'search results',
  type: SearchResult,
  known: 'ALWAYS',
  columnTypes: { words: 'tsvector' },
  typeName: 'Search',
  defaultOrder: [],
  nodeJson: (compilation, _type, below, row) => variantJson(compilation, alternatives(row, relations), below),
  edgeFields: (t: FieldBuilder) => ({
    score: pageField(
      t,
      'Float',
      { kind: 'entry', json: scoreJson },
      {
        description:
          'How well it matches: cover density with titles weighing most. Comparable within one search only.',
      },
    ),
    snippet: pageField(
      t,
      'String',
      { kind: 'entry', json: snippetJson },
      { description: 'The words around the places that match, cut to some fifty words.', cost: 2 },
    ),
    highlights: pageField(
      t,
      [Highlight],
      { kind: 'entry', json: highlightsJson },
      { description: 'All places that match.', cost: 4 },
    ),
  }),
  connectionFields: (t: FieldBuilder) => ({
    didYouMean: pageField(
      t,
      ['Actor'],
      { kind: 'whole', json: suggestionsJson },
      {
        description:
          'Up to five actors with names like the query, the likest first: for names that were misspelt.',
        cost: 20,
      },
    ),
  }),
})

builder.queryFields((t: FieldBuilder) => ({
  search: connection(t, 'SearchEntry', searchSource, {
    description:
      'Full-text search, best match first. The query is written as for a web search engine: words, "a phrase", or, -without. No query is an error.',
    perspective: true,
    cost: 50,
    args: {
      query: t.arg({ type: 'String', required: true, description: 'What to search for.' }),
      types: t.arg({ type: [SearchType], description: 'What kinds of things to search. Default: all.' }),
      where: t.arg({ type: SearchWhere, description: 'Which things may be found.' }),
    },
  }),
}))

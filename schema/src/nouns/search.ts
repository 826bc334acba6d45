import { builder } from '../builder.ts'
import type { Args } from '../compile/args.ts'
import { costOfLooking } from '../compile/cost.ts'
import { asksForStanding, demandOf } from '../compile/demand.ts'
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
import { and, empty, integer, or, raw, type Sql, sql, whereClause } from '../sql/sql.ts'
import { isCounted } from '../time/counted.ts'
import { known } from '../time/known.ts'
import { visible } from '../time/visible.ts'
import { namedLike } from './actor.ts'
import { highlights, snippet, texts } from './found-words.ts'
import { textWithheld, unlessWithheld, withheldReason } from './withheld.ts'
import { AskedWords, entriesOf, isOfTexts, matchesOf, type SearchedKind } from './words.ts'

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

const relations = Object.keys(texts) as SearchedKind[]

const Highlight = objectType('Highlight', 'A place where words of the query stand.', (t) => ({
  field: value(t, 'String', (row) => row.column('field'), {
    description: 'The field of the object in which they stand: `title`, `text`, `names`….',
  }),
  item: value(t, 'Int', (row) => row.column('item'), {
    nullable: true,
    description:
      'Of a list, such as `names`: in which of its entries they stand, counted from 0. Null for other fields.',
  }),
  startOffset: value(t, 'Int', (row) => row.column('start'), {
    description:
      'Where they start in the text of the field, or of the entry, in Unicode code points counted from 0, inclusive.',
  }),
  endOffset: value(t, 'Int', (row) => row.column('end'), {
    description: 'Where they end there, in Unicode code points counted from 0, exclusive.',
  }),
  text: value(t, 'String', (row) => row.column('text'), {
    nullable: true,
    description: 'The words as they stand there. Null where they are withheld.',
  }),
  textWithheld: textWithheld(t, (row) => sql`case when ${row.column('text')} is null then 'RESTRICTED' end`),
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
                  unlessOf(entry, relation, (row) => [
                    whereSql(row.compilation, where, row, ['where', relation]),
                  ]),
              },
            },
          }),
        ]
      }),
    ),
})

/** What it costs to find an entry and to rank it; to see of it beside that whether what it is of was there at a moment, as recorded by then. */
const [perMatch, perPast, perRecorded] = [0.8, 0.8, 2]
// how like a name is to a text that has something of most names
const perName = 1 / 3

function searchSource(above: Row, args: Args): Source {
  const query = args.get('query')
  const words = new AskedWords(query)
  const types = args.given('types')?.value<string[]>() ?? []
  const kinds = relations.filter((kind) => types.length === 0 || types.includes(kind.toUpperCase()))
  const row = above.other('SearchEntry')
  const { knownAt, knownBy, asOf } = row.perspective
  const isPast = knownAt || asOf
  const where = args.given('where')
  const isCodedAsked = args.given('coded')?.value<boolean>() ?? false
  const demands = kinds.flatMap((kind) => {
    const asked = where?.get(kind)
    return asked && !asked.absent
      ? [{ kind, demand: demandOf(args.compilation, asked, ['where', kind]) }]
      : []
  })
  const ofAny = demands.flatMap(({ kind, demand }) => (asksForStanding(demand) ? [kind] : []))
  const perSeen = knownBy === 'RECORDED' ? perRecorded : isPast ? perPast : 0
  const perDemand = demands.map(({ kind, demand }) => costOfLooking(demand, related(row, kind).row))
  // each match is of one kind
  args.compilation.charge(
    matchesOf(query, args.compilation) * (perMatch + perSeen + Math.max(0, ...perDemand)),
  )
  const seen = (kind: SearchedKind) => (of: Row) => [
    ...visible({ row: of, anyStanding: ofAny.includes(kind) }),
    ...(knownAt ? isOfTexts(row, kind, of) : []),
    ...(isCodedAsked ? [] : uncodedThen(of, kind)),
  ]
  const uncoded = (entry: Row) => (isCodedAsked || knownAt ? [] : [sql`not ${entry.column('isCoded')}`])
  const inIndex = (entry: Row) => [...uncoded(entry), ...counted(entry, ofAny)]
  const checks = isPast
    ? [...uncoded(row), and(kinds.map((kind) => unlessOf(row, kind, seen(kind))))]
    : inIndex(row)
  const source: Source = {
    row,
    from: words.matching(row, kinds),
    where: checks,
    order: [rank(words), idKey],
  }
  return isPast || where ? { ...source, paged: ranked(row, kinds, checks, words, inIndex) } : source
}

/** That what was found counts, as it says itself, or is of a kind of which some are asked for that do not. */
const counted = (entry: Row, ofAny: readonly SearchedKind[]): Sql[] =>
  entry.perspective.knownAt || entry.perspective.asOf
    ? []
    : [
        known(entry)!,
        or([
          isCounted(entry.column('standing')),
          ...ofAny.map((kind) => sql`${entry.column(`${kind}Id`)} is not null`),
        ]),
      ]

/** All that matches in the order of the page, which is then checked one by one. */
function ranked(
  row: Row,
  kinds: readonly SearchedKind[],
  checks: Sql[],
  words: AskedWords,
  inIndex: (entry: Row) => Sql[],
): Source {
  const entry = row.other('SearchEntry')
  const where = whereClause(inIndex(entry))
  // OFFSET keeps PostgreSQL from moving the checks inside, where they would be made of everything
  const all = sql`
    select ${entry.id} as id, ${words.rank(entry)} as rank
    from ${words.matching(entry, kinds)}${where}
    order by rank desc, id desc offset 0`
  return {
    row,
    from: sql`(${all}) ranked join ${entriesOf(row)} on ${row.id} = ranked.id`,
    where: checks,
    keys: { rank: sql`ranked.rank` },
  }
}

/** That an event or condition was not known by coded records alone at the moment asked for. */
function uncodedThen(row: Row, kind: SearchedKind): Sql[] {
  if (!row.perspective.knownAt || (kind !== 'event' && kind !== 'condition')) return []
  const claim = row.other('Claim')
  const subject = sql`${claim.column(`${kind}Id`)} = ${row.id}`
  const isCoded = sql`bool_and(${claim.column('attribution')} = 'IMPORTED_CODING')`
  return [sql`(select ${isCoded} from ${claim.table}${whereClause([subject, known(claim)!])}) is not true`]
}

/** Demands on things of one kind, which let the others pass. */
function unlessOf(entry: Row, kind: string, demands: (row: Row) => readonly Sql[]): Sql {
  const { row, from, where } = related(entry, kind)
  const demanded = demands(row)
  if (demanded.length === 0) return raw('true')
  // OFFSET keeps PostgreSQL from looking up all things of the kind at once instead of each that was found
  return sql`(${entry.column(`${kind}Id`)} is null or exists (select 1 from ${from}${whereClause([...where, ...demanded])} offset 0))`
}

const rank = (words: AskedWords): OrderKey => ({
  name: 'rank',
  descending: true,
  nullsFirst: false,
  type: 'real',
  expression: ({ row, keys }) => keys?.rank ?? words.rank(row),
})
const idKey: OrderKey = {
  name: 'id',
  descending: true,
  nullsFirst: false,
  type: 'bigint',
  expression: ({ row }) => row.id,
}

const scoreJson = ({ args }: List, _: Selected, page: Row): Sql =>
  new AskedWords(args.get('query')).rank(page)

function snippetJson({ args }: List, _: Selected, page: Row): Sql {
  const words = new AskedWords(args.get('query'))
  return perKind(page, (row, kind) => {
    const around = sql`(${snippet(row, kind, words.places(page))})`
    return kind === 'article' ? unlessWithheld(row, around) : around
  })
}

const withheldJson = (_list: List, _selected: Selected, page: Row): Sql =>
  perKind(page, (row, kind) => (kind === 'article' ? withheldReason.sql(row) : raw('null::text')))

function highlightsJson({ compilation, args }: List, selected: Selected, page: Row): Sql {
  const words = new AskedWords(args.get('query'))
  const mark = new Row(compilation, 'mark', page.perspective)
  const columns = ['field', 'item', 'start', 'end', 'text'].map(
    (column) => [column, mark.column(column)] as const,
  )
  const type = compilation.schema.getType('Highlight') as never
  const json = objectJson(
    compilation,
    type,
    selected.below,
    new ComputedRow(mark, Object.fromEntries(columns)),
  )
  return perKind(page, (row, kind) => {
    const rows = highlights(row, kind, words.places(page))
    return sql`(select coalesce(json_agg(${json} order by number, start), '[]') from (${rows}) ${raw(mark.alias)})`
  })
}

function perKind(entry: Row, json: (row: Row, kind: string) => Sql): Sql {
  const cases = relations.map((relation) => {
    const source = related(entry, relation)
    return sql` when ${entry.column(`${relation}Id`)} is not null then (select ${json(source.row, relation)}
        from ${source.from}${whereClause(source.where)})`
  })
  return sql`case${cases.reduce((a, b) => sql`${a}${b}`, empty)} end`
}

/** So many are suggested at most. */
const suggested = 5

/** Actors whose names are like the query, for when it was misspelt. */
function suggestionsJson({ compilation, above, args }: List, selected: Selected): Sql {
  const query = args.get('query')
  const found = above.other('Actor')
  compilation.charge(compilation.sizeOf('Actor') * perName)
  const actor = compilation.schema.getType('Actor') as never
  const json = compilation.repeated(suggested, found.alias, () =>
    objectJson(compilation, actor, selected.below, found),
  )
  return sql`
    (select coalesce(json_agg(${json} order by best.likeness desc, best.id), '[]')
      from (select id, greatest(whole, part) as likeness
        from ${namedLike(query)}
        where greatest(whole, part) >= 0.3::real
        order by likeness desc, id
        limit ${integer(suggested)}) best
      join ${found.table} on ${found.id} = best.id)`
}

defineNoun({
  model: 'SearchEntry',
  prefix: 'sea',
  plural: 'search results',
  type: SearchResult,
  known: 'ALWAYS',
  columnTypes: { words: 'tsvector' },
  parts: ['SearchPart'],
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
      {
        nullable: true,
        description: 'The words around the places that match best. Null where they are withheld.',
        cost: 2,
      },
    ),
    textWithheld: pageField(
      t,
      withheldReason.type,
      { kind: 'entry', json: withheldJson },
      { nullable: true, description: 'Why the words are withheld. Null where they are shown.' },
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
      'Full-text search, best match first. The query is written as for a web search engine: words, "a phrase", or, -without. Words are found in every script, whatever the case, accents and vowel signs of their letters, and as the language of the text inflects them; words in quotation marks only as they are, in a row. At `knownAt` texts are found as they read then: articles by the revision, events and conditions by the words that were known; with `knownBy: RECORDED` also articles by the title, and actors by the name and description, that were recorded. A query that only excludes finds nothing. Of a query the first 64 words and phrases count.',
    perspective: true,
    cost: 50,
    args: {
      query: t.arg({ type: 'String', required: true, description: 'What to search for.' }),
      types: t.arg({ type: [SearchType], description: 'What kinds of things to search. Default: all.' }),
      coded: t.arg({
        type: 'Boolean',
        description:
          'Whether events and conditions that are known by coded records alone (all their claims are IMPORTED_CODING) are found as well. Default: false.',
      }),
      where: t.arg({ type: SearchWhere, description: 'Which things may be found.' }),
    },
  }),
}))

import { languageNumber, searchQuery } from '@proviso/prisma'
import { languages, requirements } from '../../dataset/vocabulary.ts'
import type { Workload } from '../workload.ts'
import { body, list, moment } from './sql.ts'

const words = Object.values(requirements).flatMap((texts) => texts.flatMap((text) => text.split(' ')))
const long = [...new Set(words.filter((word) => word.length > 5))]

const numbers = [languages.usual, ...languages.others].map(languageNumber)

export const search: Workload = {
  name: 'search',
  title: 'full text, the 20 best articles',
  kind: 'flat',
  // a word of diplomacy and a part of a name, as people type them
  draw: (sample, random) => {
    const query = `${random.pick(long)} ${random.pick(sample.names).split(' ').at(-1)}`
    // the others are told what Proviso's analysis makes of it, in each language that there are texts in
    const { matches, ranks } = searchQuery(query)
    const match = numbers.map((number) => `(${matches[number - 1]})`).join(' | ')
    return { query, match, ranks }
  },
  proviso: `query Q($query: String!) {
    search(query: $query, types: [ARTICLE], first: 20) { nodes { ... on Article { title publishedAt publisher { name } } } }
  }`,
  postgraphile: `query Q($match: String!, $ranks: [String!]!) {
    search: benchPostgraphileSearchArticles(match: $match, ranks: $ranks, first: 20) { nodes { title publishedAt publisher: publisherByPublisherId { name } } }
  }`,
  limit: {
    statement: body(
      'search',
      `json_build_object('nodes', ${list(
        `json_build_object('title', title, 'publishedAt', ${moment('"publishedAt"')}, 'publisher', json_build_object('name', name))`,
        `SELECT a.title, a."publishedAt", a."publishedAtPrecision", p.name FROM (
           SELECT s."articleId", s.id, ts_rank_cd(s.words, ($2::tsquery[])[s.language]) AS rank FROM "SearchEntry" s, (SELECT $1::tsquery AS q) asked
           WHERE s.words @@ q AND s."articleId" IS NOT NULL AND s."retractedAt" IS NULL ORDER BY rank DESC, s.id DESC LIMIT 20
         ) f JOIN "Article" a ON a.id = f."articleId" JOIN "Publisher" p ON p.id = a."publisherId" ORDER BY f.rank DESC, f.id DESC`,
      )})`,
    ),
    values: ({ match, ranks }) => [match, ranks],
  },
}

import type { Workload } from '../workload.ts'
import { before, body, list, moment } from './sql.ts'

export const flatPage: Workload = {
  name: 'flat-page',
  title: '20 articles with their publisher',
  kind: 'flat',
  draw: (sample, random) => ({ before: sample.moment(random) }),
  proviso: `query Q($before: Moment!) {
    articles(first: 20, where: { publishedAt: { lt: $before } }, orderBy: [{ field: PUBLISHED_AT, direction: DESC }]) {
      nodes { title url language publishedAt publisher { name domain } }
    }
  }`,
  postgraphile: `query Q($before: Datetime!) {
    articles: allArticles(first: 20, filter: { publishedAt: { lessThan: $before } }, orderBy: [PUBLISHED_AT_DESC, PRIMARY_KEY_DESC]) {
      nodes { title url language publishedAt publisher: publisherByPublisherId { name domain } }
    }
  }`,
  limit: {
    statement: body(
      'articles',
      `json_build_object('nodes', ${list(
        `json_build_object('title', title, 'url', url, 'language', language, 'publishedAt', ${moment('"publishedAt"')},
           'publisher', json_build_object('name', name, 'domain', domain))`,
        `SELECT a.title, a.url, a.language, a."publishedAt", a."publishedAtPrecision", p.name, p.domain FROM (
           SELECT * FROM "Article" WHERE "recordRetractedAt" IS NULL AND ${before('Article', 'publishedAt', '$1')} ORDER BY "publishedAt" DESC, id DESC LIMIT 20
         ) a JOIN "Publisher" p ON p.id = a."publisherId" ORDER BY a."publishedAt" DESC, a.id DESC`,
      )})`,
    ),
    values: ({ before }) => [before],
  },
}

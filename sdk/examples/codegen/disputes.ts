// Documents of one's own, typed by one's own graphql-codegen, sent by the SDK: `node disputes.ts [server]`
import { createClient } from '@proviso/sdk'
import { graphql } from './graph/gql.ts'

const Disputes = graphql(`
  query Disputes($target: String!) {
    conditions(where: { disputed: { eq: true }, targets: { some: { slug: { eq: $target } } } }) {
      totalCount
      nodes {
        slug
        camps {
          statusClass
        }
      }
    }
  }
`)

const proviso = createClient({ url: process.argv[2] ?? 'http://127.0.0.1:4000/graphql' })
const { conditions } = await proviso.request(Disputes, { target: 'taliban' })
for (const { slug, camps } of conditions.nodes)
  console.log(slug, camps.map(({ statusClass }) => statusClass).join(' against '))
console.log(conditions.totalCount)

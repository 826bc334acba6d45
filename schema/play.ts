import { importFiles, migrate, openDatabase } from '@proviso/prisma'
import { getOperationAST, graphql, parse, validate } from 'graphql'
import { compilerOf, schema } from './src/index.ts'

const db = await openDatabase({ dataDir: '/tmp/play-data' })
console.log(await migrate(db))
if (process.argv[2]) console.log(JSON.stringify(await importFiles(db, process.argv.slice(2), {})).slice(0,1500))
const queries: [string, any?][] = [
 ['{ conditions(first:2, orderBy:[{field: topic, direction: DESC},{field: deadline, direction: ASC}]) { facets(by:[force, issuer]) { count keys { by value label actor { slug } } } b: facets(by:[status]) { count keys { value } } c: facets(by:[consideration, target], first: 3) { count keys { value } } series(field: firstStatedAt, interval: MONTH) { start count } nodes { slug } totalCount } }'],
 ['{ events { facets(by:[participant, type]) { count keys { label value } } series(field:start, interval: YEAR) { start count } } articles { facets(by:[publisher]) { count keys { label } } } }'],
 ['{ search(query:"taliban OR passage -foo", types:[ARTICLE, CONDITION, ACTOR], first: 3) { edges { cursor score snippet highlights { field start end text } node { __typename ... on Article { title } ... on Condition { slug } ... on Actor { name } } } pageInfo { hasNextPage endCursor } totalCount didYouMean { name } } }'],
 ['query($q:String!){ search(query:$q) { nodes { __typename } didYouMean { name slug } } }', {q: 'Emanuel Macrn \u0000 ) ( & | ! 😀 ' + 'x'.repeat(10000)}],
 ['{ actor(by:{slug:"taliban"}) { relatedActors(depth:2, first: 5) { distance actor { slug } } } pathBetween(from:"france", to:"taliban") { via actor { slug } } conditionsBetween(issuer:"european-union", target:"taliban") { nodes { slug } totalCount } }'],
 ['{ changes(first:3, since:"2020-01-01T00:00:00Z") { nodes { at action subject { __typename ... on Node { id } } import { file dataset { name } } } } }'],
 ['{ changes(first:3, about:"con_1") { nodes { id } } a: changes(first:3, about:"act_1") { nodes { id } } c: changes(first:3, about:"art_1") { nodes { id } } }'],
 ['{ actor(by:{slug:"taliban"}) { conditionsFaced(first:3, knownAt:"2021-12-05T00:00:00Z") { nodes { slug } } } }'],
 ['{ conditions(where:{disputed:{eq:true, knownAt:"2022-12-05T00:00:00Z"}, status:{class:[FAILED]}}) { totalCount nodes { slug camps { statusClass assessments { assessor { name } claims { nodes { quotes { exact } } } } } } } }'],
]
for (const [source, variableValues] of queries) {
  const document = parse(source)
  const errs = validate(schema, document)
  if (errs.length) {
    console.log(errs.map(String))
    continue
  }
  const op = getOperationAST(document)!
  try {
    const st = compilerOf(schema).statement(document, op, variableValues ?? {}, 'body')
    console.log(st.text.length, st.text.slice(0, Number(process.env.N ?? 0)))
    const r = await db.pool.query({ ...st, rowMode: 'array' } as never)
    console.log((r.rows as any)[0][0].slice(0, 300))
    const tree = await graphql({
      schema,
      source,
      variableValues,
      contextValue: {
        run: async (s: any) => ((await db.pool.query({ ...s, rowMode: 'array' })).rows as any)[0][0],
      },
    })
    const same = JSON.stringify(JSON.parse((r.rows as any)[0][0])) === JSON.stringify(tree)
    console.log('same', same, same ? '' : JSON.stringify(tree).slice(0, 600))
  } catch (e: any) {
    console.log('ERR', e.message, e.position, source)
    if (e.position)
      console.log(
        compilerOf(schema)
          .statement(document, op, variableValues ?? {}, 'body')
          .text.slice(e.position - 200, e.position + 100),
      )
  }
}
await db.close()

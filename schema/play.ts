import { importFiles, migrate, openDatabase } from '@proviso/prisma'
import { getOperationAST, graphql, parse, validate } from 'graphql'
import { compilerOf, schema } from './src/index.ts'

const db = await openDatabase({ dataDir: '/tmp/play-data' })
console.log(await migrate(db))
if (process.argv[2]) console.log(JSON.stringify(await importFiles(db, process.argv.slice(2), {})).slice(0,1500))
const queries: [string, any?][] = [
 ['{ actors(where:{named:"emanuel macron"}) { nodes { name } } a: actors(where:{named:"angela merkel"}) { nodes { name } } b: actors(where:{named:"talibn"}) { nodes { name } } }'],
 ['{ articles(first:1) { nodes { quotes(where:{exact:{contains:"TALIBAN"}}, orderBy:[{field:start, direction:DESC}]) { totalCount nodes { exact start } } } } changes(where:{action:{eq:ADDED}}, first:1) { totalCount } events(first:1, where:{figures:{some:{value:{gt:100}}}}) { totalCount } }'],
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

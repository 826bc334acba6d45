// Checks quotes, as linked data, by all that the W3C's own tests of Web Annotations assert of what must be. They are not part of this
// repository: git clone https://github.com/w3c/web-annotation-tests, and
// node test/server/web-annotation.ts web-annotation-tests http://127.0.0.1:4000
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'

interface Assertion {
  readonly errorMessage?: string
  /** Default: valid. */
  readonly expectedResult?: string
}

const [folder, address] = process.argv.slice(2)
if (!folder || !address) throw new Error('Name the folder of the tests, and the address of a service.')
const ajv = new Ajv({ strict: false, validateSchema: false, logger: false })
formats.default(ajv)

/** A schema of draft 4 as Ajv reads it: known by its file, to which its references lead. */
async function schemaIn(path: string, $id: string): Promise<object> {
  const text = await readFile(join(folder!, path), 'utf8')
  const schema: object = JSON.parse(text, (key, value) =>
    key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value,
  )
  return { ...schema, $id: `http://tests.example/${$id}` }
}

for (const name of (await readdir(join(folder, 'definitions'))).filter((name) => name.endsWith('.json')))
  ajv.addSchema(await schemaIn(`definitions/${name}`, name))
const { assertions } = JSON.parse(
  await readFile(join(folder, 'annotations/annotationMusts.test'), 'utf8'),
) as { assertions: string[] }
const asserted = await Promise.all(
  assertions.map(async (path) => {
    const schema = await schemaIn(path, path.replaceAll('/', ':'))
    const { errorMessage = path, expectedResult = 'valid' } = schema as Assertion
    return { errorMessage, isExpected: expectedResult === 'valid', validate: ajv.compile(schema) }
  }),
)

const response = await fetch(new URL('graphql', address), {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: '{ "query": "{ claims(first: 50, where: { quotes: { some: {} } }) { nodes { quotes { id } } } }" }',
})
const { data } = (await response.json()) as {
  data: { claims: { nodes: { quotes: { id: string }[] }[] } }
}
const ids = data.claims.nodes.flatMap(({ quotes }) => quotes.map(({ id }) => id))
for (const id of ids) {
  const annotation: unknown = await (await fetch(new URL(`ld/${id}`, address))).json()
  const faults = asserted.filter(({ validate, isExpected }) => validate(annotation) !== isExpected)
  for (const { errorMessage } of faults) console.error(`${id}: ${errorMessage}`)
  if (faults.length > 0) process.exitCode = 1
}
console.log(`${ids.length} quotes by ${asserted.length} assertions`)

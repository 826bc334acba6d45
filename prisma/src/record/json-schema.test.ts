import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { default as addFormats } from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { sampleCorpus } from '../index.ts'
import { dossierJsonSchema, JSON_SCHEMA } from './json-schema.ts'

const committed = readFileSync(JSON_SCHEMA, 'utf8')

describe('dossier.schema.json', () => {
  it('is what format.ts says (else run: node prisma/src/record/json-schema.ts)', () => {
    expect(committed).toBe(dossierJsonSchema())
  })

  it('accepts every line of the sample corpus, and refuses a line with a field too many', () => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false })
    addFormats.default(ajv)
    const validate = ajv.compile(JSON.parse(committed))
    const lines = readFileSync(sampleCorpus, 'utf8').trim().split('\n')
    for (const [i, line] of lines.entries()) {
      expect(validate(JSON.parse(line)), `line ${i + 1}: ${ajv.errorsText(validate.errors)}`).toBe(true)
    }
    expect(validate({ ...JSON.parse(lines[1]!), colour: 'red' })).toBe(false)
  })
})

// The inputs of mutations, made from the one description of each kind of record.
import type { InputFieldRef, InputRef } from '@pothos/core'
import {
  claimFields,
  type Field,
  type Fields,
  KINDS,
  type Kind,
  referenceDescription,
  roleDocs,
  within,
} from '@proviso/prisma'
import { builder, type SchemaTypes } from '../builder.ts'
import * as enums from '../enums.ts'
import { documentationOf } from '../fields/documentation.ts'
import { nounDefinitions } from '../fields/noun.ts'
import { byInput } from '../nouns/by.ts'

type Type = InputRef<unknown> | string

/** What a field of an input is. */
interface Said {
  readonly type: Type | readonly [Type]
  readonly description: string
}

/** Declares fields of an input. */
export interface InputBuilder {
  field(options: object): InputFieldRef<SchemaTypes, unknown>
}

/** Fields of an input, by their names. */
export type InputFields = Record<string, InputFieldRef<SchemaTypes, unknown>>

/** What is not written by hand: claims are recorded when they are written, and retracted by a mutation of its own. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  Claim: ['recordedAt', 'retracted'],
  Actor: ['mergedInto', 'removed'],
  Article: ['removed'],
}

/** How moments are written. */
export const momentType = 'Moment'

const columnTypes: Record<string, string> = {
  text: 'String',
  moment: momentType,
  clock: momentType,
}

const isBoolean = ({ schema }: Field): boolean => schema.safeParse(true).success

/** Whole numbers, or any: some of these are parts of one. */
const numberType = ({ schema }: Field): string =>
  [0.5, 1.5].some((number) => schema.safeParse(number).success) ? 'Float' : 'Int'

const inputs = new Map<string, InputRef<unknown>>()

/** An input type, which is made once. */
export function inputType(
  name: string,
  description: string,
  fields: (t: InputBuilder) => InputFields,
  isOneOf = false,
): InputRef<unknown> {
  const known = inputs.get(name)
  if (known) return known
  const type = builder.inputType(name, { description, fields, isOneOf } as never) as InputRef<unknown>
  inputs.set(name, type)
  return type
}

/** `an event`, `a Condition`. */
export const aOf = (name: string): string => (/^[aeiou]/i.test(name) ? `an ${name}` : `a ${name}`)

/** The name of the model of a kind. */
export const modelOfKind = (kind: Kind): string => KINDS[kind].model

/** How a record of a kind is named: in any of the ways in which it is found at the root of the graph, or by its id. */
export const referenceType = (kind: Kind): Type =>
  nounDefinitions().find(({ model }) => model === modelOfKind(kind))?.roots?.one
    ? byInput(modelOfKind(kind))
    : 'ID'

/** The fields of an input that has these of a record. `isPartial`: none of them is needed. */
export function inputFields(
  t: InputBuilder,
  model: string,
  fields: Fields,
  { isPartial = false, group = '' } = {},
): InputFields {
  const declared: InputFields = {}
  for (const [name, field] of Object.entries(fields)) {
    if (LEFT_OUT[model]?.includes(name)) continue
    const said = fieldOf(name, field, model, group)
    if (said === undefined) continue
    const required = !isPartial && !field.schema.safeParse(undefined).success
    declared[name] = t.field({ ...said, required })
  }
  return declared
}

function fieldOf(name: string, field: Field, model: string, group: string): Said | undefined {
  const { kept, schema } = field
  const column = group === '' ? name : within(group, name)
  const said = (type: Said['type'], usual: () => string | undefined): Said => {
    // an input names things otherwise than by their keys
    const isOfKey = schema.description === referenceDescription
    const own = ('enum' in kept && kept.enum) || isOfKey ? undefined : schema.description
    return { type, description: own ?? usual() ?? '' }
  }
  const ofColumn = () => documentationOf(model, column)
  switch (kept.as) {
    case 'column':
      return said(
        kept.enum
          ? enumOf(kept.enum)
          : kept.type === 'number'
            ? numberType(field)
            : isBoolean(field)
              ? 'Boolean'
              : columnTypes[kept.type]!,
        ofColumn,
      )
    case 'slug':
      return said('String', ofColumn)
    case 'reference':
      return said(referenceType(kept.to), ofColumn)
    case 'group': {
      const type = inputType(`${groupName(model, name)}Input`, sentenceOf(model, name), (t) =>
        inputFields(t, model, kept.fields, { group: column }),
      )
      return said(type, () => sentenceOf(model, name))
    }
    case 'list':
      return said([listInput(kept.model, kept.fields)], () => `Its ${name}.`)
    case 'parties':
      return said([partyInput(kept.fields)], () => roleDocs(kept))
    case 'references':
      return said([referenceType(kept.to)], () => '')
    case 'terms':
      return said([TermInput()], () => 'What must be met for it.')
    case 'claims':
      return said([ClaimInput()], () => 'Who says so, in which words.')
    case 'quotes':
      return said(
        [
          inputType('QuoteInput', 'Words of a text that a claim rests on.', (t) =>
            inputFields(t, 'Quote', kept.fields),
          ),
        ],
        () => 'The words that state it.',
      )
    case 'documents':
      return said([referenceType('article')], () => '')
    case 'relays':
      return said([RelayInput()], () => 'By way of whom it came.')
    case 'publisher':
      return said(PublisherInput(), ofColumn)
    case 'texts':
      return said(name === 'revisions' ? [RevisionInput()] : 'String', () => undefined)
    default:
      return undefined
  }
}

function enumOf(name: string): InputRef<unknown> {
  const found = (enums as unknown as Record<string, InputRef<unknown> | undefined>)[name]
  return found ?? (enums.Role as unknown as InputRef<unknown>)
}

const groups: Record<string, string> = { agent: 'Agent', place: 'Place' }
const groupName = (model: string, name: string): string => groups[name] ?? `${model}${within('', name)}`

const groupDocs: Record<string, string> = {
  agent: 'Who read the claim out of the text. Default: whoever writes.',
  place: 'Where it happens.',
}
const sentenceOf = (model: string, name: string): string => groupDocs[name] ?? documentationOf(model, name)

const listInput = (model: string, fields: Fields) =>
  inputType(`${model}Input`, `An entry of a list: ${model}.`, (t) => inputFields(t, model, fields))

const partyInput = (fields: Fields) =>
  inputType(
    'PartyInput',
    'An actor who is a party, with the words by which the text names them, and claims of its own where they state that.',
    (t) => inputFields(t, 'ConditionParty', fields),
  )

const ClaimInput = () =>
  inputType('ClaimInput', 'Somebody’s word on a fact: who said it, how, and in which words.', (t) =>
    inputFields(t, 'Claim', claimFields as Fields),
  )

const TermInput = () =>
  inputType('TermInput', 'Conditions, of which all or so many have to be met.', (t) => ({
    conditions: t.field({
      type: [byInput('Condition')],
      required: true,
      description: 'The conditions of the term.',
    }),
    atLeast: t.field({ type: 'Int', description: 'How many of them must be met. Default: all.' }),
  }))

const RelayInput = () =>
  inputType(
    'RelayInput',
    'Who passed a claim on: an actor or a publisher.',
    (t) => ({
      actor: t.field({ type: byInput('Actor'), description: 'The actor.' }),
      publisher: t.field({ type: 'String', description: 'The name of the publisher: found by it, or made.' }),
    }),
    true,
  )

const PublisherInput = () =>
  inputType('PublisherInput', 'Who publishes: found by its name, or made.', (t) => ({
    name: t.field({ type: 'String', required: true, description: documentationOf('Publisher', 'name') }),
    domain: t.field({ type: 'String', description: documentationOf('Publisher', 'domain') }),
  }))

const RevisionInput = () => inputType('RevisionInput', 'A state of the text of an article.', revisionFields)

/** What is to be said of a state of a text. */
export const revisionFields = (t: InputBuilder): InputFields => ({
  text: t.field({ type: 'String', required: true, description: 'The text.' }),
  by: t.field({
    type: enums.Reviser,
    description:
      'Who made this text out of the one before. Default: the CODER where it is that text in Unicode normal form C with LF line ends, or where there was none, else the SOURCE.',
  }),
  publishedAt: t.field({
    type: momentType,
    description: `When the text was published. Default: the first when the article was, a later one when it was taken in.`,
  }),
  capturedAt: t.field({
    type: momentType,
    description: `When the text was taken in. Default: now.`,
  }),
})

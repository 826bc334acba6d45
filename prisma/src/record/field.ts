// A field of a record: how it is written in a dossier, and where the database keeps it. All that reads, checks, writes and
// exports records goes by this.
import * as z from 'zod'
import { enumDocs } from '../../generated/enum-docs.ts'
import type { Kind } from './kind.ts'
import * as values from './values.ts'

/** What a column holds, as far as reading and comparing it goes. */
export type ColumnType =
  | 'text'
  | 'number'
  /** A moment of the world, with a column `…Precision` beside it. */
  | 'moment'
  /** A moment by Proviso's own clock: what is written less exactly means its end. */
  | 'clock'
  | 'id'
  /** A link to an actor: read and written as the record says it, whomever that actor was merged into. */
  | 'actor'

/** Fields by their names, in the order in which a record is written. */
export type Fields = Readonly<Record<string, Field>>

/** Where a field is kept. A column has the field's name, unless said otherwise. */
export type Kept =
  | {
      as: 'column'
      type: ColumnType
      /** The enum of the models that has its values. */
      enum?: string
      /** The value that says as little as none: it gives way to what another dataset says. */
      blank?: string
      /** The field that refers to an actor whose name it is, where it is left out. */
      nameOf?: string
    }
  /** In a column, and known by it: the key stands in for one that is left out. */
  | { as: 'slug'; isNeeded: boolean }
  /** The row of another record, in a column `…Id`. */
  | {
      as: 'reference'
      to: Kind
      /** Whether nothing may lead back to itself by it. */
      isAcyclic?: boolean
      /** Whether it says that two records are the same: any dataset may say so, null takes it back, and none says nothing. */
      isMerger?: boolean
    }
  /** Several columns, whose names begin with the field's: `placeName`, `placeCountry`. */
  | { as: 'group'; fields: Fields }
  /** The rows of a table of its own, one for each item. */
  | { as: 'list'; model: string; fields: Fields }
  /** The rows of a table that names actors by the parts they have: each by a reference, or by an object of these fields. */
  | { as: 'parties'; model: string; role: string; fields: Fields }
  /** The rows of a table that names other records, each by a reference. */
  | { as: 'references'; to: Kind; model: string }
  /** The rows of a table that names conditions by the terms in which they stand. */
  | { as: 'terms'; model: string }
  /** The claims that state the record or the link, each with columns of its own. `isOptional`: without, it is known with something else. */
  | { as: 'claims'; fields: Fields; isOptional?: boolean }
  /** Nowhere: it says what a claim did to the record when it came. */
  | { as: 'instruction' }
  /** The places in texts that a claim rests on, or its retraction. */
  | { as: 'quotes'; fields: Fields; of?: 'retraction' }
  /** The articles that a claim names without quoting them. */
  | { as: 'documents' }
  /** The chain of actors and publishers by way of which a claim came. */
  | { as: 'relays' }
  /** The row of a publisher, in a column `…Id`: found or made by its name. */
  | { as: 'publisher' }
  /** The revisions of an article. */
  | { as: 'texts' }

/** A field: its schema, and where it is kept. Made like a Zod schema: `text().optional().describe('…')`. */
export class Field<S extends z.ZodType = z.ZodType> {
  readonly schema: S
  readonly kept: Kept
  /** What the field was called in `proviso-dossier/1`, where that was otherwise. */
  readonly formerName: string | undefined

  constructor(schema: S, kept: Kept, formerName?: string) {
    this.schema = schema
    this.kept = kept
    this.formerName = formerName
  }

  optional(): Field<z.ZodOptional<S>> {
    return new Field(this.schema.optional(), this.kept, this.formerName)
  }

  default(value: z.core.util.NoUndefined<z.output<S>>): Field<z.ZodDefault<S>> {
    return new Field(this.schema.default(value), this.kept, this.formerName)
  }

  describe(description: string): Field<S> {
    return new Field(this.schema.describe(description), this.kept, this.formerName)
  }

  /** Says what the field was called in `proviso-dossier/1`. */
  was(formerName: string): Field<S> {
    return new Field(this.schema, this.kept, formerName)
  }
}

/** A value of a schema of its own, in a column of a type. */
export const column = <S extends z.ZodType>(type: ColumnType, schema: S) =>
  new Field(schema, { as: 'column', type })

export const text = () => column('text', values.text)
export const webAddress = () => column('text', values.webAddress)
export const number = (schema: z.ZodNumber = z.number()) => column('number', schema)
export const moment = () => column('moment', values.moment)
export const clock = () => column('clock', values.moment)

/** A value of an enum of the models. */
export function choice<N extends keyof typeof enumDocs>(name: N) {
  const { description, values } = enumDocs[name]
  const names = Object.keys(values) as (keyof (typeof enumDocs)[N]['values'] & string)[]
  return new Field(z.enum(names).meta({ description }), { as: 'column', type: 'text', enum: name })
}

/** A BCP 47 tag; "und" where no language is known. */
export const language = () =>
  new Field(values.language.default('und'), { as: 'column', type: 'text', blank: 'und' })

/** The words by which a text names the actor of another field. Default: the actor's name. */
export const asWritten = (nameOf: string) =>
  new Field(values.text.optional(), { as: 'column', type: 'text', nameOf })

/** The slug of a kind whose every row has one. */
export const slug = () => new Field(values.slug.optional(), { as: 'slug', isNeeded: true })
/** The slug of a kind whose rows need none. */
export const slugOrNone = () => new Field(values.slugOrNone.optional(), { as: 'slug', isNeeded: false })

/** A reference to another record. */
export const reference = (to: Kind, options: { isAcyclic?: boolean } = {}) =>
  new Field(values.reference, { as: 'reference', to, ...options })

/** A reference to the record that this one was found to be the same as. */
export const merger = (to: Kind) =>
  new Field(values.reference.nullable().optional(), { as: 'reference', to, isAcyclic: true, isMerger: true })

/** References to other records, none of them twice; kept as the rows of a model. */
export const references = (to: Kind, model: string) =>
  new Field(
    z
      .array(values.reference)
      .refine((all) => new Set(all).size === all.length, `a ${to} stands here once`)
      .default([]),
    { as: 'references', to, model },
  )

const term = z
  .strictObject({
    conditions: z.array(values.reference).min(1).describe('The conditions of the term.'),
    atLeast: z.int().min(1).optional().describe('How many of them must be met. Default: all.'),
  })
  .refine(({ conditions, atLeast }) => atLeast === undefined || atLeast <= conditions.length, {
    path: ['atLeast'],
    message: 'a term has at least so many conditions',
  })
  .refine(({ conditions }) => new Set(conditions).size === conditions.length, {
    path: ['conditions'],
    message: 'a condition stands once in a term',
  })

/** Terms, each met by so many of its conditions; kept as the rows of a model. */
export const terms = (model: string) => new Field(z.array(term).default([]), { as: 'terms', model })

/** A term, as a record writes it. */
export type WrittenTerm = z.infer<typeof term>

const relay = z.union([values.reference, z.strictObject({ publisher: text().schema })], {
  error: 'who passed a claim on is a reference to an actor, or an object with the name of a publisher',
})

/** The articles that a claim names without quoting them, in order. */
export const documents = () =>
  new Field(
    z
      .array(values.reference)
      .refine((all) => new Set(all).size === all.length, 'an article stands here once')
      .default([]),
    { as: 'documents' },
  )

/** Who passed a claim on, in order. */
export const relays = () => new Field(z.array(relay).default([]), { as: 'relays' })

/** Who passed a claim on, as a record writes it. */
export type WrittenRelay = z.infer<typeof relay>

/** The schemas of fields, by their names. */
export type Shape<F extends Fields> = { [N in keyof F]: F[N]['schema'] }
export const shapeOf = <F extends Fields>(fields: F): Shape<F> =>
  Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema])) as Shape<F>

/** Fields that are written as one object and kept in columns of the row itself. */
export const group = <F extends Fields>(fields: F) =>
  new Field(z.strictObject(shapeOf(fields)), { as: 'group', fields })

/**
 * Objects that are kept as the rows of a model.
 *
 * @param refine adds rules to the schema of an object.
 */
export const list = <F extends Fields>(
  model: string,
  fields: F,
  refine: (item: z.ZodObject<Shape<F>, z.core.$strict>) => z.ZodObject<Shape<F>, z.core.$strict> = (item) =>
    item,
) => new Field(z.array(refine(z.strictObject(shapeOf(fields)))).default([]), { as: 'list', model, fields })

// The codebook for programs: a Data Package (Frictionless, https://datapackage.org, version 2).
import type { Column, ColumnType, Table } from '@proviso/schema'

const types: Record<ColumnType, string> = {
  ID: 'string',
  String: 'string',
  Enum: 'string',
  Int: 'integer',
  Float: 'number',
  Boolean: 'boolean',
  DateTime: 'datetime',
  Moment: 'string',
}

const dialects: Readonly<Record<string, object>> = {
  csv: { mediatype: 'text/csv', encoding: 'utf-8', dialect: { delimiter: ',', lineTerminator: '\r\n' } },
  ndjson: { mediatype: 'application/x-ndjson', encoding: 'utf-8' },
}

/**
 * The description of tables that stand beside it as files of a format.
 *
 * @param pathsOf the files of a table, where it has several or another than `conditions.csv`
 */
export function dataPackage(
  tables: readonly Table[],
  format = 'csv',
  pathsOf: (table: Table) => string | readonly string[] = ({ name }) => `${name}.${format}`,
): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'proviso',
    title: 'Proviso',
    description: 'Who demands what of whom, in return for what, on whose word, and was it met?',
    resources: tables.map((table) => ({
      name: table.name,
      path: pathsOf(table),
      type: 'table',
      description: table.description,
      format,
      ...dialects[format],
      schema: schemaOf(table, new Set(tables.map(({ name }) => name))),
    })),
  }
}

function schemaOf({ columns, key }: Table, present: ReadonlySet<string>): object {
  const references = columns.flatMap(({ name, references }) =>
    references?.column === 'id' && present.has(references.table)
      ? [{ fields: [name], reference: { resource: references.table, fields: ['id'] } }]
      : [],
  )
  return {
    fields: columns.map(fieldOf),
    missingValues: [''],
    ...(key && { primaryKey: [key] }),
    ...(references.length > 0 && { foreignKeys: references }),
  }
}

const fieldOf = ({ name, type, description, nullable, values }: Column): object => ({
  name,
  type: types[type],
  description,
  ...(values && { categories: values.map((value) => ({ value: value.name, label: value.description })) }),
  constraints: {
    ...(!nullable && { required: true }),
    ...(name === 'id' && { unique: true }),
    ...(values && { enum: values.map((value) => value.name) }),
  },
})

// The codebook for people: every table, every column, every value.
import type { Column, ColumnType, Table } from '@proviso/schema'

const types: Record<ColumnType, string> = {
  ID: 'id',
  String: 'text',
  Enum: 'one of a few words',
  Int: 'whole number',
  Float: 'number',
  Boolean: 'true or false',
  DateTime: 'moment, UTC',
  Moment: 'moment, as exact as it was stated',
}

/** The codebook of tables. */
export function codebookMarkdown(tables: readonly Table[]): string {
  return `# Codebook

The tables of Proviso. One row is one record; \`id\` tells the rows of a table apart, and a column that ends in \`Id\` names a row of
another table, by which the two can be joined. A column is empty where nothing is known.

${tables.map(({ name, description }) => `- [${name}](#${name.toLowerCase()}): ${description}`).join('\n')}

${tables.map(section).join('\n')}`
}

function section({ name, description, columns }: Table): string {
  const rows = columns.map(
    (column) =>
      `| \`${column.name}\` | ${types[column.type]}${column.nullable ? ', or empty' : ''} | ${cell(meaning(column))} |`,
  )
  return `## ${name}

${description}

| column | what it holds | what it means |
| --- | --- | --- |
${rows.join('\n')}
${columns.map(valuesOf).join('')}`
}

const meaning = ({ description, references }: Column): string =>
  references
    ? `${description} See \`${references.column}\` of [${references.table}](#${references.table.toLowerCase()}).`
    : description

const valuesOf = ({ name, values }: Column): string =>
  values
    ? `\n\`${name}\` is one of:\n\n${values.map((value) => `- \`${value.name}\`: ${value.description}`).join('\n')}\n`
    : ''

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ')

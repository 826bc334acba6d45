// The environment variables as text: for `proviso serve --help`, and as the table in the README.
import { variables } from '../configuration.ts'

/** One variable per line, with its default and what it does. */
export function variablesAsText(): string {
  const label = ({ name, default: value }: (typeof variables)[number]) =>
    value === undefined ? name : `${name}=${value}`
  const width = Math.max(...variables.map((variable) => label(variable).length))
  return variables.map((variable) => `  ${label(variable).padEnd(width)}  ${variable.description}`).join('\n')
}

/** A Markdown table. */
export function variablesAsMarkdown(): string {
  const rows = variables.map(
    ({ name, default: value, description }) =>
      `| \`${name}\` | ${value === undefined ? '–' : `\`${value}\``} | ${description} |`,
  )
  return ['| variable | default | what it does |', '|---|---|---|', ...rows].join('\n')
}

// The environment variables as text: for `proviso serve --help`, and as the table in the README.
import { Help } from 'commander'
import { variables } from '../configuration.ts'

/** One variable after the other, with its default and what it does, in lines of at most `columns` characters. */
export function variablesAsText(columns = 80): string {
  const label = ({ name, default: value }: (typeof variables)[number]) =>
    value === undefined ? name : `${name}=${value}`
  const width = Math.max(...variables.map((variable) => label(variable).length))
  const described = (text: string) =>
    new Help().boxWrap(text, columns - width - 4).replaceAll('\n', `\n${' '.repeat(width + 4)}`)
  return variables
    .map((variable) => `  ${label(variable).padEnd(width)}  ${described(variable.description)}`)
    .join('\n')
}

/** A Markdown table. */
export function variablesAsMarkdown(): string {
  const rows = variables.map(
    ({ name, default: value, description }) =>
      `| \`${name}\` | ${value === undefined ? '–' : `\`${value}\``} | ${description} |`,
  )
  return ['| variable | default | what it does |', '|---|---|---|', ...rows].join('\n')
}

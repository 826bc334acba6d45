// What is asked for at an address below /export/.
import { type Table, type TableRequest, tables } from '@proviso/schema'
import { refusal } from '@proviso/schema/errors'
import type { GraphQLError } from 'graphql'
import { readJson } from '../http/read-json.ts'
import { formats } from './formats/formats.ts'

/** A table to be written in a format. */
export interface FileRequest {
  readonly table: Table
  readonly format: keyof typeof formats
  readonly request: TableRequest
}

const parameters = ['where', 'asOf', 'knownAt', 'knownBy'] as const

/**
 * Reads a file's name, as in `conditions.csv`, and the parameters behind it.
 *
 * @throws GraphQLError `NOT_FOUND` for what there is not, `BAD_USER_INPUT` for parameters that nobody reads
 */
export function readFileRequest(file: string, given: URLSearchParams): FileRequest {
  const dot = file.lastIndexOf('.')
  const [name, format] = [file.slice(0, dot), file.slice(dot + 1)]
  const table = dot < 0 ? undefined : tables().get(name)
  if (!table || !Object.hasOwn(formats, format))
    throw refusal(
      'NOT_FOUND',
      `There is no ${JSON.stringify(file.slice(0, 100))}. The tables are ${[...tables().keys()].join(', ')}; ask for each as ${Object.keys(formats).join(', ')}. See codebook.md, or datapackage.json.`,
      { http: { status: 404 } },
    )
  for (const key of new Set(given.keys())) {
    if (!parameters.some((name) => name === key))
      throw badInput(
        `There is no parameter ${JSON.stringify(key.slice(0, 100))}: give ${parameters.join(', ')}.`,
      )
    if (given.getAll(key).length > 1) throw badInput(`${key} is given twice: give it once.`)
  }
  const { where, ...moments } = Object.fromEntries(given)
  return { table, format, request: { ...moments, ...(where !== undefined && { where: readWhere(where) }) } }
}

function readWhere(text: string): unknown {
  try {
    return readJson('where', text)
  } catch (error) {
    throw badInput(
      `${(error as Error).message} Give it as in where={"force":{"eq":"DEMAND"}}, with % codes for the address.`,
    )
  }
}

const badInput = (message: string): GraphQLError => refusal('BAD_USER_INPUT', message)

// POST /api/<mutation>: the body is its input, `If-Match` the version that was seen, and what refuses it a problem.
import type { ErrorCode } from '@proviso/schema/errors'
import { refusal } from '@proviso/schema/errors'
import type { Answer } from '../../http/answer.ts'
import type { Translation } from '../../http/answers.ts'
import { type Asked, operationAsked } from '../../http/asked.ts'
import { readSaid, type ToldError } from '../ask.ts'
import type { MutationPath } from './mutations.ts'
import { problemOf } from './problem.ts'

type Values = Readonly<Record<string, unknown>>

const JSON_TYPE = /^application\/json\s*(;|$)/i
const VERSION = /^"?(\d{1,9})"?$/

/**
 * The mutation that a request asks for.
 *
 * @throws GraphQLError where it cannot be read
 */
export function writeTranslation(
  path: MutationPath,
  request: Asked,
  body: string | undefined,
  parameters: URLSearchParams,
): Translation {
  const variables = variablesOf(path, request, readBody(request, body), parameters)
  const asked = operationAsked(request)
  const key = request.headers['idempotency-key']
  return {
    asked: { ...asked, headers: { ...asked.headers, ...(key !== undefined && { 'idempotency-key': key }) } },
    body: JSON.stringify({ documentId: path.documentId, variables }),
    render: (answer) => rendered(path, answer),
  }
}

function readBody({ headers }: Asked, body: string | undefined): Values {
  if (!JSON_TYPE.test(headers['content-type'] ?? ''))
    throw refused('The body is JSON: send it as application/json.', 415)
  let read: unknown
  try {
    read = JSON.parse(body ?? '')
  } catch (error) {
    throw refused(`The body is not JSON: ${(error as Error).message}`, 400)
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    throw refused('The body is to be an object.', 400)
  return read as Values
}

function variablesOf(
  { input, expectsVersion, canBeTried, name }: MutationPath,
  { headers }: Asked,
  body: Values,
  parameters: URLSearchParams,
): Values {
  const unknown = [...parameters.keys()].find((key) => !(canBeTried && key === 'dryRun'))
  if (unknown !== undefined)
    throw refused(`${name} takes no parameter "${unknown}"${canBeTried ? ', but dryRun' : ''}.`, 400)
  const dryRun = parameters.get('dryRun')
  if (dryRun !== null && !['true', 'false'].includes(dryRun)) throw refused('dryRun is true or false.', 400)
  const given = expectsVersion ? { ...body, expectedVersion: versionIn(headers, body) } : body
  return { ...(input ? { input: given } : given), ...(dryRun !== null && { dryRun: dryRun === 'true' }) }
}

/** The version that the client has seen, by `If-Match` or in the body. */
function versionIn(headers: Asked['headers'], { expectedVersion }: Values): unknown {
  const match = headers['if-match']
  if (match === undefined) {
    if (expectedVersion !== undefined) return expectedVersion
    throw refused('Say which version you have seen: If-Match: "3", where `version` was 3.', 428)
  }
  const [, version] = VERSION.exec(match.trim()) ?? []
  if (version === undefined) throw refused('If-Match is the `version` that you have seen, as in "3".', 400)
  if (expectedVersion !== undefined && expectedVersion !== Number(version))
    throw refused('If-Match and expectedVersion name different versions.', 400)
  return Number(version)
}

const refused = (message: string, status: number) => refusal('BAD_USER_INPUT', message, { http: { status } })

/** The statuses of faults. */
const statuses: Readonly<Record<string, number>> = { InvalidInput: 422, Conflict: 409, NotFound: 404 }

function rendered({ field }: MutationPath, answer: Answer): Answer {
  const said = readSaid(answer.body)
  if ('errors' in said) return problemOf(said.errors[0], answer.headers)
  const data = JSON.parse(said.data.toString()) as Record<string, { __typename: string } & Values>
  const { __typename: type, ...told } = data[field.name]!
  const status = statuses[type]
  if (status === undefined) return written(told, field.name.startsWith('create') ? 201 : 200, answer.headers)
  const { code, message, ...more } = told as { code: ErrorCode; message: string }
  const fault: ToldError = { message, extensions: { code, ...more, http: { status } } }
  return problemOf(fault, answer.headers)
}

/** What was written, with its version as the tag that `If-Match` takes. */
function written(told: Values, status: number, headers: Answer['headers']): Answer {
  const versions = Object.values(told).map((part) => (part as { version?: unknown } | null)?.version)
  const version = versions.find((found) => typeof found === 'number')
  return {
    status,
    headers: {
      ...headers,
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      ...(version !== undefined && { etag: `"${version}"` }),
    },
    body: Buffer.from(JSON.stringify(told)),
  }
}

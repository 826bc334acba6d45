import { type GraphQLErrorEntry, ProvisoError } from './error.ts'

interface Answer {
  data?: unknown
  errors?: readonly GraphQLErrorEntry[]
  extensions?: { requestId?: string }
}

/** The `data` of a response, or the error that it stands for. */
export function readAnswer(response: Response, text: string): unknown {
  const { status, headers } = response
  let answer: Answer | undefined
  try {
    answer = JSON.parse(text)
  } catch {
    // Not JSON: a proxy's page, or another kind of server.
  }
  const errors = answer?.errors
  const isGraphQL = Array.isArray(errors) || answer?.data !== undefined
  if (isGraphQL && !errors && response.ok) return answer!.data

  const first = errors?.[0]
  const code = first?.extensions?.code
  const path = first?.path ?? first?.extensions?.field
  const details = {
    code: code ?? (isGraphQL ? undefined : response.ok ? 'NOT_GRAPHQL' : `HTTP_${status}`),
    path,
    errors,
    data: answer?.data ?? undefined,
    body: isGraphQL ? undefined : text.slice(0, 1000),
    status,
    requestId: (first?.extensions?.requestId as string) ?? headers.get('x-request-id') ?? undefined,
    retryAfter: secondsToWait((first?.extensions?.retryAfter as string) ?? headers.get('retry-after')),
  }
  if (status === 429 || code === 'RATE_LIMITED')
    throw new ProvisoError('rateLimited', first?.message ?? 'Too many requests.', details)
  if (isGraphQL && first) {
    const where = path ? ` (at ${path.join('.')})` : ''
    const others = errors!.length > 1 ? `, and ${errors!.length - 1} more` : ''
    throw new ProvisoError('graphql', first.message + where + others, details)
  }
  throw new ProvisoError(
    'http',
    response.ok
      ? `${response.url} answered, but not with GraphQL: ${text.slice(0, 80)}. Is that the GraphQL endpoint?`
      : `${response.url} answered ${status} ${response.statusText}.`.replace(' .', '.'),
    details,
  )
}

/** Retry-After is a number of seconds or a date. */
function secondsToWait(value: string | null): number | undefined {
  if (!value) return
  const seconds = Number(value)
  const until = Number.isNaN(seconds) ? (Date.parse(value) - Date.now()) / 1000 : seconds
  return Number.isNaN(until) ? undefined : Math.max(0, until)
}

// From where a page is looked at: its address, the dates that are pinned, and the reader's language.
import type { IncomingMessage } from 'node:http'
import { publicAddress, type TrustProxy } from '../../http/forwarded.ts'
import type { Example } from '../examples.ts'
import { type Html, html } from './html.ts'
import { languageOf } from './language.ts'
import { BadParameter } from './parameters.ts'

/** What a page is made for. */
export interface View {
  /** The path from the service's root, as in `of/taliban`; '' for the front. */
  readonly path: string
  readonly parameters: URLSearchParams
  /** The address of the service's root as the reader knows it, with a slash at its end. */
  readonly address: string
  /** The language in which names are wanted; undefined where it is the one that pages are written in. */
  readonly language: string | undefined
  /** The questions that GraphiQL offers, best first. */
  readonly questions: readonly Example[]
  /** The day on which the page is looked at, in UTC, as in `2021-12-05`. */
  readonly today: string
}

/** From where a request looks at pages: what decides about them besides their address. */
export const standpointOf = (
  request: IncomingMessage,
  trusts: TrustProxy,
): Omit<View, 'path' | 'parameters' | 'questions'> => ({
  address: publicAddress(request, trusts),
  language: languageOf(request),
  today: new Date().toISOString().slice(0, 10),
})

/** The variables that pin what is asked to the days that the reader chose. */
export function moments({ parameters }: View): { knownAt?: string; asOf?: string } {
  const knownAt = dayIn(parameters, 'known')
  const asOf = dayIn(parameters, 'as-of')
  return { ...(knownAt && { knownAt }), ...(asOf && { asOf }) }
}

/** The same with the language of names, for pages that show any. */
export const perspective = (view: View): { knownAt?: string; asOf?: string; language?: string } => ({
  ...moments(view),
  ...(view.language && { language: view.language }),
})

/**
 * A day among the parameters; undefined where none is given.
 *
 * @throws BadParameter for what is no day
 */
export function dayIn(parameters: URLSearchParams, name: string): string | undefined {
  const given = parameters.get(name)
  if (!given) return undefined
  const day = /^\d{4}-\d{2}-\d{2}$/.test(given) ? new Date(given) : undefined
  // February 30 would be March 2
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== given)
    throw new BadParameter(name, given, 'a day as in 2021-12-05')
  return given
}

/** Parameters that go along to other pages. */
const LASTING = ['known', 'as-of']

/** The address of another page, relative to this one, from the same days. */
export function to(view: View, segments: readonly string[], parameters: Record<string, string> = {}): string {
  const search = new URLSearchParams(
    LASTING.flatMap((name) => {
      const value = view.parameters.get(name)
      return value ? [[name, value]] : []
    }),
  )
  for (const [name, value] of Object.entries(parameters)) search.set(name, value)
  return withSearch(rootOf(view) + pathOf(segments), search)
}

/** The address of this page with some parameters changed; those that are null are left out. */
export function here(view: View, changes: Record<string, string | null>): string {
  const search = new URLSearchParams([...view.parameters].filter(([, value]) => value !== ''))
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) search.delete(name)
    else search.set(name, value)
  }
  return withSearch(rootOf(view) + view.path, search)
}

/** The way from a page to the service's root: relative, as a proxy may serve this under a prefix. */
export const rootOf = ({ path }: View): string => '../'.repeat(path.split('/').length - 1) || './'

export const pathOf = (segments: readonly string[]): string => segments.map(encodeURIComponent).join('/')

const withSearch = (path: string, search: URLSearchParams): string =>
  search.size > 0 ? `${path}?${search}` : path

/** The days that are pinned, as hidden fields of a form. */
export const pinned = ({ parameters }: View): Html[] =>
  LASTING.filter((name) => parameters.get(name)).map(
    (name) => html`<input type="hidden" name="${name}" value="${parameters.get(name)}">`,
  )

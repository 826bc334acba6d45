// Which page answers which address.
import { actorPage } from './actor.ts'
import { actorsPage } from './actors.ts'
import { agreementPage } from './agreement.ts'
import { articlePage } from './article.ts'
import { boards } from './board.ts'
import { changesPage } from './changes.ts'
import type { citations } from './citation.ts'
import { conditionPage } from './condition.ts'
import { dataPage } from './data.ts'
import { eventPage } from './event.ts'
import { frontPage } from './front.ts'
import type { Page } from './page.ts'
import { searchPage } from './search.ts'

const pages: readonly Page[] = [
  frontPage,
  ...boards,
  conditionPage,
  actorPage,
  actorsPage,
  eventPage,
  agreementPage,
  articlePage,
  searchPage,
  changesPage,
  dataPage,
]

/** A page with the segments that its address hands on, and the form in which it is wanted. */
export interface Route {
  readonly page: Page
  readonly segments: readonly string[]
  /** The path without what names the form. */
  readonly path: string
  readonly form: 'html' | 'json' | 'atom' | 'png' | keyof typeof citations
}

/** The dataset and the key in the path of an article's review; undefined for any other path. */
export function reviewed(pathname: string): readonly [string, string] | undefined {
  const [, dataset, key] = /^\/review\/([^/]+)\/([^/]+)$/.exec(pathname) ?? []
  try {
    return key === undefined ? undefined : [decodeURIComponent(dataset!), decodeURIComponent(key)]
  } catch {
    return undefined
  }
}

/** The page at a path from the service's root; undefined where there is none. */
export function routeOf(pathname: string): Route | undefined {
  const [, given = '', ending = 'html'] =
    /^\/(.*?)(?:\.(json|atom|bib|csl|jsonld|png))?$/.exec(pathname) ?? []
  let parts: string[]
  try {
    parts = given.split('/').map(decodeURIComponent)
  } catch {
    return undefined
  }
  for (const page of pages) {
    const wanted = page.path.split('/')
    if (wanted.length !== parts.length || (ending === 'atom' && !page.feed)) continue
    if (
      !wanted.every((segment, index) =>
        segment.startsWith(':') ? parts[index] !== '' : segment === parts[index],
      )
    )
      continue
    const segments = parts.filter((_, index) => wanted[index]!.startsWith(':'))
    return { page, segments, path: given, form: ending as Route['form'] }
  }
  return undefined
}

// Which page answers which address.
import { boards } from './board.ts'
import { conditionPage } from './condition.ts'
import type { Page } from './page.ts'

const pages: readonly Page[] = [...boards, conditionPage]

/** A page with the segments that its address hands on, and the form in which it is wanted. */
export interface Route {
  readonly page: Page
  readonly segments: readonly string[]
  /** The path without what names the form. */
  readonly path: string
  readonly form: 'html' | 'json'
}

/** The page at a path from the service's root; undefined where there is none. */
export function routeOf(pathname: string): Route | undefined {
  const [, given = '', json] = /^\/(.*?)(\.json)?$/.exec(pathname) ?? []
  let parts: string[]
  try {
    parts = given.split('/').map(decodeURIComponent)
  } catch {
    return undefined
  }
  for (const page of pages) {
    const wanted = page.path.split('/')
    if (wanted.length !== parts.length) continue
    if (
      !wanted.every((segment, index) =>
        segment.startsWith(':') ? parts[index] !== '' : segment === parts[index],
      )
    )
      continue
    const segments = parts.filter((_, index) => wanted[index]!.startsWith(':'))
    return { page, segments, path: given, form: json ? 'json' : 'html' }
  }
  return undefined
}

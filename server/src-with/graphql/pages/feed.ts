// A list of news as an Atom feed, for feed readers.
import { Feed } from 'feed'
import type { Alternate } from './alternate.ts'
import { html } from './html.ts'
import { rootOf, type View } from './view.ts'

/** News that a page lists, as feed readers show them. */
export interface News {
  readonly title: string
  /** The path and parameters of the page that lists them, from the service's root. */
  readonly page: string
  /** Those of the feed. */
  readonly feed: string
  /** Latest first. */
  readonly entries: readonly Entry[]
}

export interface Entry {
  /** What it is called by, the same for good. */
  readonly id: string
  readonly title: string
  /** The path of the page that tells of it, from the service's root. */
  readonly path: string
  /** When it came to be known. */
  readonly at: string
  /** Who brought it. */
  readonly author: string
}

/** The media type of Atom (RFC 4287). */
export const ATOM = 'application/atom+xml'

/** The feed of what changes of something, or of all, as another form of a page. */
export const feedOf = (view: View, about: string | null): Alternate => ({
  type: ATOM,
  label: 'Feed',
  href: `${rootOf(view)}${withAbout('changes.atom', about)}`,
})

/** A path with what it is about. */
export const withAbout = (path: string, about: string | null): string =>
  about ? `${path}?${new URLSearchParams({ about })}` : path

/** The feed: the same for the same news, so that readers who have it are told so. */
export async function atom(view: View, { title, page, feed: self, entries }: News): Promise<string> {
  const address = (path: string) => new URL(path, view.address).href
  const feed = new Feed({
    id: address(self),
    title,
    link: address(page),
    feedLinks: { atom: address(self) },
    updated: new Date(entries[0]?.at ?? 0),
    author: { name: 'Proviso' },
    generator: 'Proviso',
  })
  for (const { id, title, path, at, author } of entries)
    feed.addItem({
      id: address(`changes#${id}`),
      title: await text(title),
      link: address(path),
      date: new Date(at),
      author: [{ name: author }],
    })
  return feed.atom1()
}

/** A text as HTML, without the characters that XML cannot hold. */
const text = async (plain: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out
  String(await html`${plain.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')}`)

// What search engines are told: what they may read, and where the pages are.
import type { Answers } from '@proviso/schema/operations/answers'
import { pathOf } from './view.ts'

/** What is computed anew for each address, or holds no page. */
const CLOSED = ['/graphql', '/api/', '/export/', '/questions/', '/search', '/review/', '/mcp', '/*?']

/** The text of `/robots.txt`. */
export function robots(address: string, mayShow: boolean): string {
  const { pathname } = new URL(address)
  const closed = mayShow ? CLOSED.map((path) => pathname + path.slice(1)) : ['/']
  const lines = ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`)]
  if (mayShow) lines.push('', `Sitemap: ${new URL('sitemap.xml', address).href}`)
  return `${lines.join('\n')}\n`
}

/** The pages that lead to all others, and the latest of each kind, as a map of the site. */
export function siteMap(address: string, found: Answers['SiteMap']): string {
  const slugs = (kind: string, { nodes }: { readonly nodes: readonly { readonly slug: string }[] }) =>
    nodes.map(({ slug }) => [kind, slug])
  const paths = [
    [''],
    ['conditions'],
    ['actors'],
    ['changes'],
    ['data'],
    ...slugs('condition', found.conditions),
    ...slugs('of', found.actors),
    ...slugs('actor', found.actors),
    ...slugs('event', found.events),
    ...slugs('agreement', found.agreements),
    ...found.articles.nodes.flatMap(({ records: [record] }) =>
      record ? [['article', record.dataset, record.key]] : [],
    ),
  ]
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const urls = paths.map((path) => `<url><loc>${escaped(new URL(pathOf(path), address).href)}</loc></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`
}

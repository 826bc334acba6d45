// A snippet with the words marked that were searched for.
import { type Content, html } from '../html.ts'

export function highlighted(
  snippet: string,
  highlights: readonly { readonly text: string | null }[],
): Content {
  const words = [...new Set(highlights.flatMap(({ text }) => text || []))].sort((a, b) => b.length - a.length)
  if (words.length === 0) return snippet
  const pattern = new RegExp(
    `(${words.map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|')})`,
    'u',
  )
  return snippet.split(pattern).map((part, index) => (index % 2 === 1 ? html`<mark>${part}</mark>` : part))
}

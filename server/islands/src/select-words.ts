// Words that are selected in a text go into the form that is open, with their place, in Unicode code points.
const text = document.querySelector<HTMLElement>('[data-words]')

/** The fields for words and their place. */
interface Fields {
  readonly exact: HTMLTextAreaElement
  readonly start: HTMLInputElement
  readonly end: HTMLInputElement
}

/** The fields beside the one for words; undefined for any other place. */
function fieldsOf(target: EventTarget | null): Fields | undefined {
  if (!(target instanceof HTMLTextAreaElement) || target.name !== 'exact') return undefined
  return target.form!.elements as unknown as Fields
}

/** Those that words go into: of the form that was last opened or in use. */
let fields: Fields | undefined
document.addEventListener('focusin', ({ target }) => {
  fields = fieldsOf(target) ?? fields
})
for (const fold of document.querySelectorAll('details'))
  fold.addEventListener('toggle', () => {
    if (fold.open) fields = fieldsOf(fold.querySelector('[name=exact]')) ?? fields
  })

/** The place of a point of the page in the text; undefined outside it. */
function placeOf(node: Node, offset: number): number | undefined {
  const piece = node instanceof Text ? node.parentElement!.closest<HTMLElement>('[data-at]') : null
  return piece && text!.contains(piece)
    ? Number(piece.dataset.at) + [...(node as Text).data.slice(0, offset)].length
    : undefined
}

/** The pieces of the text in their order, by where each begins. */
const pieces = [...(text?.querySelectorAll<HTMLElement>('[data-at]') ?? [])].map((piece) => ({
  at: Number(piece.dataset.at),
  points: [...piece.textContent],
}))

/** What stands between two places; lines between paragraphs are as many as there are places between them. */
function wordsBetween(start: number, end: number): string {
  let words = ''
  for (const { at, points } of pieces) {
    if (at >= end || at + points.length <= start) continue
    if (words) words += '\n'.repeat(Math.max(0, at - (start + [...words].length)))
    words += points.slice(Math.max(0, start - at), end - at).join('')
  }
  return words
}

document.addEventListener('selectionchange', () => {
  // a form that came open with the page, or is only just open, has told nobody yet
  fields ??= fieldsOf(document.querySelector('details[open] [name=exact]'))
  const selection = document.getSelection()
  if (!fields || !text || !selection || selection.isCollapsed) return
  const range = selection.getRangeAt(0)
  const start = placeOf(range.startContainer, range.startOffset)
  const end = placeOf(range.endContainer, range.endOffset)
  if (start === undefined || end === undefined || start >= end) return
  fields.exact.value = wordsBetween(start, end)
  fields.start.value = String(start)
  fields.end.value = String(end)
})

// whoever types means the words, wherever they stand
document.addEventListener('input', ({ target }) => {
  const typed = fieldsOf(target)
  if (typed) typed.start.value = typed.end.value = ''
})

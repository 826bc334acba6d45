// Words that are selected in a text go into the form that is open, with their place, in Unicode code points.
const text = document.querySelector('[data-words]')
const formOf = (field) => field.closest('form')

/** The form that words go into: the one that was last open or in use. */
let form
document.addEventListener('focusin', ({ target }) => {
  if (target.name === 'exact') form = formOf(target)
})
for (const fold of document.querySelectorAll('details'))
  fold.addEventListener('toggle', () => {
    const field = fold.querySelector('[name=exact]')
    if (fold.open && field) form = formOf(field)
  })

/** The place of a point of the page in the text; undefined outside it. */
function placeOf(node, offset) {
  const piece = node.nodeType === Node.TEXT_NODE && node.parentElement.closest('[data-at]')
  return piece && text.contains(piece)
    ? Number(piece.dataset.at) + [...node.data.slice(0, offset)].length
    : undefined
}

/** The pieces of the text in their order, by where each begins. */
const pieces = [...(text?.querySelectorAll('[data-at]') ?? [])].map((piece) => ({
  at: Number(piece.dataset.at),
  points: [...piece.textContent],
}))

/** What stands between two places; lines between paragraphs are as many as there are places between them. */
function wordsBetween(start, end) {
  let words = ''
  for (const { at, points } of pieces) {
    if (at >= end || at + points.length <= start) continue
    if (words) words += '\n'.repeat(Math.max(0, at - (start + [...words].length)))
    words += points.slice(Math.max(0, start - at), end - at).join('')
  }
  return words
}

document.addEventListener('selectionchange', () => {
  const selection = document.getSelection()
  if (!form || !text || selection.isCollapsed) return
  const range = selection.getRangeAt(0)
  const start = placeOf(range.startContainer, range.startOffset)
  const end = placeOf(range.endContainer, range.endOffset)
  if (start === undefined || end === undefined || start >= end) return
  form.elements.exact.value = wordsBetween(start, end)
  form.elements.start.value = start
  form.elements.end.value = end
})

// whoever types means the words, wherever they stand
document.addEventListener('input', ({ target }) => {
  if (target.name !== 'exact') return
  formOf(target).elements.start.value = ''
  formOf(target).elements.end.value = ''
})

// Compares a page with what was known on another day: what was not known then, or stood otherwise, is marked where it stands.

/** So many pages of a list are read at most. */
const PAGES = 20

const main = document.querySelector('main')!

/** What is compared: by its key, or by its words where it has none. */
const keyOf = (row: HTMLElement) => row.dataset.row || row.textContent
const rowsOf = (place: ParentNode) => [...place.querySelectorAll<HTMLElement>('[data-row]')]
/** Whether it is one of many, and counted. */
const isListed = ({ localName }: HTMLElement) => localName === 'tr' || localName === 'li'
const cellsOf = (row: HTMLElement) => (row.localName === 'tr' ? [...row.children] : [row])

/** The rows at an address, with those on the pages after it. */
async function rowsAt(address: URL): Promise<Map<string, HTMLElement>> {
  const found = new Map<string, HTMLElement>()
  let next: string | undefined = address.href
  for (let pages = 0; next && pages < PAGES; pages++) {
    const response: Response = await fetch(next, { headers: { accept: 'text/html' } })
    // of what was not known at all, nothing was
    if (response.status === 404) break
    if (!response.ok) throw new Error(String(response.status))
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    for (const row of rowsOf(page)) found.set(keyOf(row), row)
    const more = page.querySelector('main [rel=next]')?.getAttribute('href')
    next = more ? new URL(more, next).href : undefined
  }
  return found
}

/** This page from its start, as known on another day or as it is. */
function address(known?: string): URL {
  const url = new URL(location.href)
  url.searchParams.delete('after')
  if (known) url.searchParams.set('known', known)
  return url
}

function element(name: string, className: string, ...content: (string | Node)[]): HTMLElement {
  const made = document.createElement(name)
  made.className = className
  made.append(...content)
  return made
}

async function compare(form: HTMLFormElement): Promise<void> {
  const day = new FormData(form).get('day') as string
  const date = new Date(day).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const told = form.querySelector('output')!
  told.textContent = 'Comparing …'
  const [now, then] = await Promise.all([rowsAt(address()), rowsAt(address(day))])
  main.dataset.compared = ''
  for (const mark of main.querySelectorAll('.then, .gone')) mark.remove()
  let [added, changed] = [0, 0]
  for (const [key, row] of now) {
    const old = then.get(key)
    if (!isListed(row)) continue
    if (!old) added++
    else if (!isSame(row, old)) changed++
  }
  for (const row of rowsOf(main)) {
    const old = then.get(keyOf(row))
    if (old) tell(row, old, date)
    else cellsOf(row)[0]!.append(element('div', 'then', element('span', 'tag', `not known on ${date}`)))
  }
  const gone = [...then].filter(([key, row]) => isListed(row) && !now.has(key)).map(([, row]) => row)
  showGone(gone, date)
  told.textContent =
    added + changed + gone.length === 0
      ? `On ${date} it was the same.`
      : `Since ${date}: ${added} new, ${changed} otherwise than then, ${gone.length} gone.`
}

const textOf = (place: Element | undefined) => place?.textContent?.replaceAll(/\s+/g, ' ').trim()

const isSame = (row: HTMLElement, old: HTMLElement) => {
  const before = cellsOf(old)
  return cellsOf(row).every((cell, index) => textOf(cell) === textOf(before[index]))
}

/** Puts what stood in a row then below what stands there now, where that differs. */
function tell(row: HTMLElement, old: HTMLElement, date: string): void {
  const before = cellsOf(old)
  for (const [index, cell] of cellsOf(row).entries()) {
    const was = before[index]
    if (!was || textOf(cell) === textOf(was)) continue
    cell.append(
      element('div', 'then', element('span', 'soft', `On ${date}: `), ...was.cloneNode(true).childNodes),
    )
  }
}

/** What was known then stands at the end of the list in which it was. */
function showGone(gone: readonly HTMLElement[], date: string): void {
  for (const row of gone) {
    row.classList.add('gone')
    cellsOf(row)[0]!.append(element('div', 'then', element('span', 'tag', `known on ${date}, not now`)))
    const last = rowsOf(main).findLast(({ localName }) => localName === row.localName)
    last?.after(row)
  }
}

/** The form is shown to those who can use it. */
function begin(): void {
  const form = main.querySelector<HTMLFormElement>('form[data-compare]')
  if (!form) return
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    compare(form).catch(() => {
      form.querySelector('output')!.textContent = 'This cannot be compared at the moment.'
    })
  })
}

begin()
main.addEventListener('shown', begin)

// Follows what is recorded. Where it changes the page, the page is fetched again and shown in place, with what is new in it marked.
import { createTransport, followChanges } from '@proviso/sdk'

/** Many changes that are recorded at once are one reason to look again; readers do not all look at the same moment. */
const [LEAST_WAIT, MORE_WAIT] = [500, 1500]

const main = document.querySelector('main')!
// told to whoever may read the page, by the key that reads it
const transport = createTransport({ url: new URL('live', import.meta.url).href })

/** The page as the server gave it last. */
let shown = main.innerHTML

const told = document.createElement('p')
told.className = 'live'
told.setAttribute('role', 'status')
main.before(told)

let following: AbortController | undefined
let waiting: number | undefined

async function follow(): Promise<void> {
  following = new AbortController()
  const { signal } = following
  const { about } = main.dataset
  try {
    for await (const _ of followChanges(transport, about ? { about } : {}, { signal }))
      if (waiting === undefined) waiting = setTimeout(look, LEAST_WAIT + Math.random() * MORE_WAIT)
  } catch {
    // who may not follow, or finds too many who do, has the page as it is
  }
}

/** Shows the page as it is now, unless it is the same. */
async function look(): Promise<void> {
  waiting = undefined
  const response = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => undefined)
  if (!response?.ok) return
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const now = page.querySelector('main')
  if (!now || now.innerHTML === shown) return
  if (isInUse()) offer(now)
  else show(now)
}

/** Whether a reader is amid something that would be lost. */
const isInUse = () =>
  main.contains(document.activeElement) ||
  main.querySelector('details[open]') !== null ||
  'compared' in main.dataset

function offer(now: HTMLElement): void {
  const button = document.createElement('button')
  button.textContent = 'Show it'
  button.addEventListener('click', () => show(now))
  told.replaceChildren('There is something new. ', button)
}

const rows = () => [...main.querySelectorAll('tbody tr, li')]

function show(now: HTMLElement): void {
  const before = new Set(rows().map(({ textContent }) => textContent))
  shown = now.innerHTML
  main.replaceChildren(...now.childNodes)
  delete main.dataset.compared
  main.dispatchEvent(new Event('shown'))
  const fresh = rows().filter(({ textContent }) => !before.has(textContent))
  for (const row of fresh) row.classList.add('fresh')
  const time = new Date().toLocaleTimeString([], { timeStyle: 'short' })
  told.textContent = `Updated at ${time}${fresh.length > 0 ? ': what is new is marked' : ''}.`
}

// a page that nobody sees holds no connection, of which browsers have few; it catches up when it is seen again
document.addEventListener('visibilitychange', () => {
  following?.abort()
  if (document.hidden) return
  void look()
  void follow()
})
if (!document.hidden) void follow()

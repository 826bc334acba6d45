// A list of conditions that loads more as it scrolls, narrowed by force.
import { type ConditionForce, createClient } from '@proviso/sdk'
import { StrictMode, useCallback, useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { usePages } from './use-pages.ts'

const proviso = createClient({
  url: new URLSearchParams(location.search).get('server') ?? 'http://127.0.0.1:4000/graphql',
})
const forces: ConditionForce[] = ['CONDITION', 'BENCHMARK', 'DEMAND', 'EXPECTATION', 'PLEDGE', 'CONCERN']

function Conditions() {
  const [force, setForce] = useState<ConditionForce>()
  const open = useCallback(
    (signal: AbortSignal) =>
      proviso.conditions({ first: 10, ...(force && { where: { force: { eq: force } } }) }, { signal }),
    [force],
  )
  const { nodes, total, status, error, more } = usePages(open)
  return (
    <main>
      <h1>Who demands what</h1>
      <label>
        Force{' '}
        <select
          value={force ?? ''}
          onChange={({ target }) => setForce((target.value || undefined) as ConditionForce | undefined)}
        >
          <option value="">any</option>
          {forces.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      <p role="status">{total === undefined ? 'Loading …' : `${nodes.length} of ${total}`}</p>
      <ol>
        {nodes.map(({ id, summary, issuers, status: met }) => (
          <li key={id}>
            <strong>{issuers.map(({ name }) => name).join(', ')}</strong> {summary} <em>{met}</em>
          </li>
        ))}
      </ol>
      {error && <p role="alert">{error.message}</p>}
      {status === 'idle' && <Sentinel key={nodes.length} onVisible={more} />}
    </main>
  )
}

/** Calls when it comes within a screen of the visible part of the page. */
function Sentinel({ onVisible }: { onVisible: () => void }) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && onVisible(), {
      rootMargin: '200px',
    })
    observer.observe(element.current!)
    return () => observer.disconnect()
  }, [onVisible])
  return <div ref={element} />
}

createRoot(document.querySelector('#app')!).render(
  <StrictMode>
    <Conditions />
  </StrictMode>,
)

// A list of conditions that loads more as it scrolls, narrowed by force.
import { ConditionForce, conditions, createTransport } from '@proviso/sdk'
import { ProvisoProvider, usePages } from '@proviso/sdk/react'
import { StrictMode, Suspense, useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'

const proviso = createTransport({
  url: new URLSearchParams(location.search).get('server') ?? 'http://127.0.0.1:4000/graphql',
})

function App() {
  const [force, setForce] = useState<ConditionForce>()
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
          {ConditionForce.values.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      <Suspense fallback={<p role="status">Loading …</p>}>
        <Conditions force={force} />
      </Suspense>
    </main>
  )
}

function Conditions({ force }: { force: ConditionForce | undefined }) {
  const variables = { first: 10, ...(force && { where: { force: { eq: force } } }) }
  const { nodes, first, hasMore, loading, error, loadMore } = usePages(conditions, variables)
  return (
    <>
      <p role="status">{`${nodes.length} of ${first.totalCount}`}</p>
      <ol>
        {nodes.map(({ id, summary, issuers, status: met }) => (
          <li key={id}>
            <strong>{issuers.map(({ name }) => name).join(', ')}</strong> {summary} <em>{met}</em>
          </li>
        ))}
      </ol>
      {error && <p role="alert">{error.message}</p>}
      {hasMore && !loading && !error && <Sentinel key={nodes.length} onVisible={loadMore} />}
    </>
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
    <ProvisoProvider client={proviso}>
      <App />
    </ProvisoProvider>
  </StrictMode>,
)

// One condition, the list of all, and how many actors are known, kept up to date.
import { condition, conditions } from '@proviso/sdk'
import { useLive, usePages, useQuery } from '@proviso/sdk/react'
import { Component, type ReactNode, Suspense, useState } from 'react'

export function Page({ slug }: { slug: string }) {
  return (
    <>
      <Suspense fallback={<p>Loading …</p>}>
        <Requirement slug={slug} />
        <List />
        <Actors />
      </Suspense>
      <Failure>
        <TooMany />
      </Failure>
    </>
  )
}

function Requirement({ slug }: { slug: string }) {
  const { data, refresh, refreshing } = useQuery(condition, { by: { slug } })
  return (
    <section aria-busy={refreshing}>
      <h1>{data?.summary ?? 'There is no such condition.'}</h1>
      <button type="button" onClick={refresh}>
        Ask again
      </button>
    </section>
  )
}

function List() {
  const { nodes, first, hasMore, loadMore } = usePages(conditions, { first: 5 })
  return (
    <section>
      <h2>{`${nodes.length} of ${first.totalCount}`}</h2>
      <ol>
        {nodes.map(({ id, summary }) => (
          <li key={id}>{summary}</li>
        ))}
      </ol>
      {hasMore && (
        <button type="button" onClick={loadMore}>
          More
        </button>
      )}
    </section>
  )
}

function Actors() {
  const { data, live } = useLive({ actors: { totalCount: true } }, { interval: 100 })
  return <p role="status">{`${data.actors.totalCount} actors${live ? ', live' : ''}`}</p>
}

/** Asks, in the browser, for more than the server gives. */
function TooMany() {
  const [asked, setAsked] = useState(false)
  return asked ? (
    <Suspense fallback="…">
      <Thousand />
    </Suspense>
  ) : (
    <button type="button" onClick={() => setAsked(true)}>
      A thousand at once
    </button>
  )
}

function Thousand() {
  return useQuery({ actors: { $: { first: 1000 }, totalCount: true } }).data.actors.totalCount
}

class Failure extends Component<{ children: ReactNode }, { message?: string }> {
  override state: { message?: string } = {}
  static getDerivedStateFromError({ message }: Error) {
    return { message }
  }
  override render() {
    return this.state.message ? <p role="alert">{this.state.message}</p> : this.props.children
  }
}

import type { Transport } from '@proviso/sdk'
import { createContext, createElement, type ReactElement, type ReactNode, useContext, useState } from 'react'
import { Answers } from './answers.ts'

interface Shared {
  readonly transport: Transport
  readonly answers: Answers
}

const Context = createContext<Shared | undefined>(undefined)

/** What a provider is given. */
export interface ProvisoProviderProps {
  /** The client, or a bare transport. The one of the first rendering is kept. */
  readonly client: Transport
  /** The answers to start with: of a server, or shared with code outside React. Default: none. */
  readonly answers?: Answers | undefined
  readonly children?: ReactNode
}

/**
 * Gives a client to all components below.
 * @example
 * const page = <ProvisoProvider client={createClient({ url: '/graphql' })}><App /></ProvisoProvider>
 */
export function ProvisoProvider({ client, answers, children }: ProvisoProviderProps): ReactElement {
  const [shared] = useState(() => ({ transport: client, answers: answers ?? new Answers() }))
  return createElement(Context, { value: shared }, children)
}

/** What the provider above gives. */
export function useShared(): Shared {
  const shared = useContext(Context)
  if (!shared) throw new TypeError('There is no <ProvisoProvider client={…}> above this component.')
  return shared
}

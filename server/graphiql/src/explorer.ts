import type { GraphiQLPlugin } from '@graphiql/react'
import { createElement, lazy, Suspense } from 'react'

const Content = lazy(async () => {
  const { explorerPlugin } = await import('@graphiql/plugin-explorer')
  return { default: explorerPlugin().content }
})

/** The tree of fields to pick a query from. It is loaded when it is first opened. */
export const explorer: GraphiQLPlugin = {
  title: 'GraphiQL Explorer',
  icon: () =>
    createElement(
      'svg',
      { viewBox: '0 0 24 24', height: '1em', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 },
      createElement('path', {
        d: 'M12 10.5v6M15 13.5H9M3 6.5a2 2 0 0 1 2-2h4l3 3h7a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z',
      }),
    ),
  content: () => createElement(Suspense, { fallback: 'Loading …' }, createElement(Content)),
}

import { createTransport } from '@proviso/sdk'
import { Answers, ProvisoProvider } from '@proviso/sdk/react'
import { hydrateRoot } from 'react-dom/client'
import { Page } from './page.tsx'

const { url, slug, answers } = JSON.parse(document.getElementById('given')!.textContent!)
hydrateRoot(
  document.getElementById('app')!,
  <ProvisoProvider client={createTransport({ url })} answers={new Answers(answers)}>
    <Page slug={slug} />
  </ProvisoProvider>,
)

// How to cite a page: at an address that pins the days, so that it shows the same for good.
import type { Document } from './page.ts'
import { here, type View } from './view.ts'

interface Citation {
  readonly type: string
  readonly text: string
}

/** The address of a page as it is known, and as things stand, on the days that are pinned, or today. */
export function pinnedAddress(view: View): string {
  const { parameters, today, address } = view
  const days = { known: parameters.get('known') ?? today, 'as-of': parameters.get('as-of') ?? today }
  return new URL(here({ ...view, path: '' }, days).replace('./', view.path), address).href
}

const bibtex = (view: View, { title }: Document): Citation => ({
  type: 'application/x-bibtex',
  text: `@misc{proviso-${view.path.replaceAll(/[^\w-]+/g, '-')},
  title = {{${title.replaceAll(/[{}\\]/g, '')}}},
  howpublished = {Proviso},
  year = {${view.today.slice(0, 4)}},
  url = {${pinnedAddress(view)}},
  urldate = {${view.today}}
}
`,
})

const dateParts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] })

const csl = (view: View, { title, description }: Document): Citation => ({
  type: 'application/vnd.citationstyles.csl+json',
  text: JSON.stringify([
    {
      id: view.path,
      type: 'webpage',
      title,
      abstract: description,
      'container-title': 'Proviso',
      URL: pinnedAddress(view),
      accessed: dateParts(view.today),
    },
  ]),
})

const jsonld = (view: View, { title, description }: Document): Citation => ({
  type: 'application/ld+json',
  text: JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': new URL(view.path, view.address).href,
    name: title,
    description,
    url: pinnedAddress(view),
  }),
})

/** The forms of a citation, by the endings of their addresses. */
export const citations = { bib: bibtex, csl, jsonld } as const

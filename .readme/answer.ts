// Draws the picture at the top of the README from a real answer.

/** What the picture shows. */
export const question = `{
  consideration(by: { slug: "recognition-of-taliban" }, knownAt: "2021-12-05", asOf: "2021-12-05") {
    state
    outcomes(first: 1) { nodes { claims(first: 1) { nodes { speaker { name } quotes { exact article { title } } } } } }
    conditions(where: { slug: { startsWith: "recognition-2021" } }, orderBy: [{ field: TOPIC }]) {
      nodes {
        requirement
        issuers { name }
        force
        status
        claims(first: 1) { nodes { quotes { exact article { title } } } }
      }
    }
  }
}`

interface Quotes {
  quotes: { exact: string; article: { title: string } }[]
}
export interface Answer {
  consideration: {
    state: string
    outcomes: {
      nodes: {
        claims: { nodes: (Quotes & { speaker: { name: string } | null })[] }
      }[]
    }
    conditions: {
      nodes: {
        requirement: string
        issuers: { name: string }[]
        force: string
        status: string
        claims: { nodes: Quotes[] }
      }[]
    }
  }
}

const width = 1000
const rowHeight = 78
const top = 112
const font = `font-family="system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif"`
const columns = {
  requirement: 32,
  issuers: 400,
  force: 650,
  status: 850,
  sentence: 32,
}
const colours: Record<string, [fill: string, text: string]> = {
  MET: ['#dcf2e3', '#14532d'],
  PARTIALLY_MET: ['#fdf0cf', '#713f12'],
  NOT_MET: ['#fbdfdc', '#7f1d1d'],
  PENDING: ['#e6e8ec', '#374151'],
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const text = (x: number, y: number, content: string, attributes = '') =>
  `<text x="${x}" y="${y}" ${attributes}>${escaped(content)}</text>`
const cut = (content: string, length: number) =>
  content.length <= length ? content : `${content.slice(0, content.lastIndexOf(' ', length))} …`

/** The answer as an SVG image. */
export function draw({ consideration }: Answer): string {
  const { conditions, outcomes, state } = consideration
  const height = top + conditions.nodes.length * rowHeight + 96
  const rows = conditions.nodes.map((condition, i) => {
    const y = top + i * rowHeight
    const [fill, ink] = colours[condition.status] ?? colours.PENDING!
    const label = condition.status.replaceAll('_', ' ')
    const sentence = condition.claims.nodes[0]!.quotes.at(-1)!.exact
    return [
      `<line x1="24" y1="${y}" x2="${width - 24}" y2="${y}" stroke="#d9dce1"/>`,
      text(columns.requirement, y + 28, cut(condition.requirement, 42), 'font-size="14" font-weight="600"'),
      text(columns.issuers, y + 28, condition.issuers.map(({ name }) => name).join(' · '), 'font-size="14"'),
      text(columns.force, y + 28, condition.force, 'font-size="13" letter-spacing="0.5" fill="#4b5563"'),
      `<rect x="${columns.status - 12}" y="${y + 11}" width="138" height="25" rx="12.5" fill="${fill}"/>`,
      text(
        columns.status + 57,
        y + 28,
        label,
        `font-size="12" font-weight="600" text-anchor="middle" fill="${ink}"`,
      ),
      text(
        columns.sentence,
        y + 56,
        `“${cut(sentence, 118)}”`,
        'font-size="14" font-style="italic" fill="#4b5563"',
      ),
    ].join('\n')
  })
  const { quotes, speaker } = outcomes.nodes[0]!.claims.nodes[0]!
  const below = top + conditions.nodes.length * rowHeight
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" ${font} fill="#111827">
<title>Recognition of the Taliban, as known on 5 December 2021: four conditions, and whether they were met</title>
<rect width="${width}" height="${height}" rx="10" fill="#ffffff" stroke="#d9dce1"/>
${text(32, 42, 'Recognition of the Taliban, as known on 5 December 2021', 'font-size="20" font-weight="700"')}
${text(columns.requirement, 92, 'What is required', 'font-size="13" fill="#6b7280"')}
${text(columns.issuers, 92, 'By whom', 'font-size="13" fill="#6b7280"')}
${text(columns.force, 92, 'With what force', 'font-size="13" fill="#6b7280"')}
${text(columns.status - 4, 92, 'Was it met?', 'font-size="13" fill="#6b7280"')}
${rows.join('\n')}
<line x1="24" y1="${below}" x2="${width - 24}" y2="${below}" stroke="#111827"/>
${text(32, below + 36, `In return: recognition. ${state}${speaker ? `, on the word of ${speaker.name}` : ''}:`, 'font-size="15" font-weight="600"')}
${text(32, below + 64, `“${cut(quotes[0]!.exact, 118)}”`, 'font-size="14" font-style="italic" fill="#4b5563"')}
</svg>
`
}

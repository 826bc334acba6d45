// What is killed while clients write over HTTP.
import { askWith } from '../writes/writer.ts'

const CLIENTS = 4
const CREATE = `mutation ($input: CreateActorInput!) {
  createActor(input: $input) { ... on CreateActorPayload { actor { slug } } } }`

/**
 * Lets clients create actors, and kills what answers them, or the database below it, while the next are under way.
 *
 * @param after so many have been acknowledged by then
 * @returns the slugs of all that were acknowledged
 */
export async function writeUntil(
  kill: () => void,
  url: string,
  key: string,
  prefix: string,
  after: number,
): Promise<string[]> {
  const acknowledged: string[] = []
  let isKilled = false
  await Promise.all(
    Array.from({ length: CLIENTS }, async (_, client) => {
      for (let n = 0; ; n++) {
        const slug = `${prefix}-${client}-${n}`
        const asked = askWith(url, key, CREATE, { input: { slug, name: slug, actorKind: 'STATE' } })
        if (acknowledged.length >= after && !isKilled) {
          isKilled = true
          kill()
        }
        const answer = await asked.catch(() => undefined)
        if (answer?.data?.createActor?.actor?.slug === slug) acknowledged.push(slug)
        else if (isKilled) return
        else throw new Error(JSON.stringify(answer))
      }
    }),
  )
  return acknowledged
}

// A server that is killed while clients write over HTTP.
import type { Service } from '../../server/service-process.ts'
import { askWith } from '../writes/writer.ts'

const CLIENTS = 4
const CREATE = `mutation ($input: CreateActorInput!) {
  createActor(input: $input) { ... on CreateActorPayload { actor { slug } } } }`

/**
 * Lets clients create actors, and kills the server with SIGKILL while the next are under way.
 *
 * @param after so many have been acknowledged by then
 * @returns the slugs of all that were acknowledged
 */
export async function writeUntilKilled(
  service: Service,
  key: string,
  prefix: string,
  after: number,
): Promise<string[]> {
  const acknowledged: string[] = []
  await Promise.all(
    Array.from({ length: CLIENTS }, async (_, client) => {
      for (let n = 0; ; n++) {
        const slug = `${prefix}-${client}-${n}`
        const asked = askWith(service.url, key, CREATE, { input: { slug, name: slug, actorKind: 'STATE' } })
        if (acknowledged.length >= after) service.child.kill('SIGKILL')
        const answer = await asked.catch(() => undefined)
        if (!answer) return
        if (answer.data?.createActor?.actor?.slug !== slug) throw new Error(JSON.stringify(answer))
        acknowledged.push(slug)
      }
    }),
  )
  await service.exit
  return acknowledged
}

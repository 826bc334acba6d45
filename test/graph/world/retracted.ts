// A world in which an article, an actor, a topic and a stage were retracted: nothing refers to them.
import { moments, type World } from './draws.ts'
import type { Values } from './insert.ts'

const retractedAt = moments[6]!

/** A world with one more of each, retracted in its middle. */
export function withRetracted(world: World): World {
  const extended = { ...world }
  const add = (table: string, change: (like: Values, id: number) => Values) => {
    const rows = world[table]!
    const id = Math.max(...rows.map((row) => row.id as number)) + 1
    const [like] = rows as [Values]
    extended[table] = [
      ...rows.map((row) => ({ ...row, recordRetractedAt: null })),
      { ...like, ...change(like, id), id, recordRetractedAt: retractedAt },
    ]
    return id
  }
  add('Actor', (_, id) => ({ slug: `actor-${id}`, mergedIntoId: null }))
  add('Topic', (_, id) => ({ slug: `topic-${id}` }))
  add('Stage', (_, id) => ({ number: id }))
  const article = add('Article', (_, id) => ({ url: `https://news.example/${id}` }))
  const revisions = world.Revision!
  const id = Math.max(...revisions.map((row) => row.id as number)) + 1
  const first = revisions.find(({ isOwn, number }) => isOwn && number === 1)!
  extended.Revision = [...revisions, { ...first, id, articleId: article }]
  return extended
}

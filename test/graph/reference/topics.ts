// What conditions are about, and how topics lie within each other.
import type { Entity } from './store.ts'

/** All that a condition is about. */
export const topicsOf = (condition: Entity): Entity[] =>
  [
    ...new Set([
      condition.one('topic')!,
      ...condition.many('furtherTopics').map((link) => link.one('topic')!),
    ]),
  ].sort((a, b) => Number(a.id - b.id))

/** The topics from the broadest above one down to itself. */
export function wayTo(topic: Entity): Entity[] {
  const broader = topic.one('broader')
  return [...(broader ? wayTo(broader) : []), topic]
}

/** What stands above a topic at a level, or itself where it stands no lower. */
export const atLevel = (topic: Entity, level: number): Entity => wayTo(topic)[level - 1] ?? topic

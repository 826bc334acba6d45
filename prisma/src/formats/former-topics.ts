// Topics as dossiers wrote them while they were values of an enum: they are read as the topics of the same names that Proviso ships.

type Written = Record<string, unknown>

const FORMER = new Set([
  'INCLUSIVE_GOVERNMENT',
  'DEMOCRACY',
  'HUMAN_RIGHTS',
  'WOMENS_RIGHTS',
  'MINORITY_RIGHTS',
  'SAFE_PASSAGE',
  'COUNTER_TERRORISM',
  'HUMANITARIAN_ACCESS',
  'INTERNATIONAL_OBLIGATIONS',
  'INDEPENDENCE',
  'EFFECTIVE_CONTROL',
  'SECURITY',
  'ARMS_CONTROL',
  'PERSONS_HELD',
  'ECONOMY',
  'DIPLOMATIC_RELATIONS',
  'ACCOUNTABILITY',
  'OTHER',
])

/** A record with topics by their slugs, also in how it read before. */
export function withTopics(written: Written): Written {
  if (written.record !== 'condition') return written
  const { formerly } = written
  return {
    ...renamed(written),
    ...(Array.isArray(formerly) && { formerly: formerly.map(renamed) }),
  }
}

function renamed<T>(state: T): T {
  const topic = (state as Written | null)?.topic
  if (typeof topic !== 'string' || !FORMER.has(topic)) return state
  return { ...state, topic: topic.toLowerCase().replaceAll('_', '-') }
}

// The events of the benchmark graph, who took part in them, and the figures given for them.
import { before, type Scene } from './graph.ts'
import { weighted } from './random.ts'
import { countries, happenings } from './vocabulary.ts'

const typeOf = weighted({
  AGREE: 6,
  CONSULT: 18,
  SUPPORT: 6,
  CONCEDE: 3,
  COOPERATE: 5,
  AID: 6,
  RETREAT: 2,
  REQUEST: 8,
  ACCUSE: 9,
  REJECT: 5,
  THREATEN: 4,
  PROTEST: 5,
  SANCTION: 3,
  MOBILIZE: 2,
  COERCE: 4,
  ASSAULT: 5,
  STATEMENT: 7,
  OTHER: 2,
})
const realisOf = weighted({ OCCURRED: 85, ONGOING: 4, PLANNED: 6, HYPOTHETICAL: 2, NEGATED: 2, CANCELLED: 1 })

const subtypes: Partial<Record<keyof typeof happenings, readonly string[]>> = {
  AGREE: ['AGREEMENT'],
  CONSULT: ['MEETING', 'VISIT', 'CALL'],
  SUPPORT: ['RECOGNITION', 'MISSION_OPENING'],
  AID: ['AID_DELIVERY', 'AID_PLEDGE'],
  RETREAT: ['WITHDRAWAL'],
  REQUEST: ['APPEAL'],
  SANCTION: ['SANCTIONS_IMPOSED', 'AID_SUSPENSION', 'MISSION_CLOSING'],
  COERCE: ['ARREST'],
  ASSAULT: ['ATTACK', 'CLASH'],
}
const roles: Partial<Record<keyof typeof happenings, readonly [string, string]>> = {
  CONSULT: ['HOST', 'VISITOR'],
  REQUEST: ['SPEAKER', 'ADDRESSEE'],
  STATEMENT: ['SPEAKER', 'ADDRESSEE'],
  ASSAULT: ['PERPETRATOR', 'VICTIM'],
  AID: ['ACTOR', 'BENEFICIARY'],
}
const DAY = 86_400_000

/** Emits the events that this article reports first. */
export function eventsOf(scene: Scene): void {
  const { random, cast, sizes, emit, article, index, events, past } = scene
  for (let id = 1 + before(sizes.events, index, sizes); id <= before(sizes.events, index + 1, sizes); id++) {
    const type = typeOf(random)
    const [first, second, ...others] = cast.actors(random, 2 + (random.chance(0.2) ? 1 + random.below(2) : 0))
    const title = `${cast.nameOf(first!)} ${random.pick(happenings[type])} ${cast.nameOf(second!)}`
    const [country, place, lat, lon] = random.pick(countries)
    const day = Math.floor(article.reportedAt.getTime() / DAY) * DAY - random.below(4) * DAY
    const exact = random.chance(0.3)
    const start = random.chance(0.97)
      ? new Date(exact ? day + random.below(DAY / 60_000) * 60_000 : day + DAY - 1)
      : null
    const placed = random.chance(0.8)
    emit('Event', {
      id,
      slug: random.chance(0.2) ? `event-${id}` : `event-n${id}`,
      eventType: type,
      subtype: subtypes[type] && random.chance(0.7) ? random.pick(subtypes[type]) : null,
      title,
      realis: realisOf(random),
      startedAt: start,
      endedAt: start && random.chance(0.1) ? new Date(start.getTime() + DAY) : null,
      startedAtPrecision: exact ? 'INSTANT' : 'DAY',
      endedAtPrecision: exact ? 'INSTANT' : 'DAY',
      placeName: placed ? place : null,
      placeCountry: placed ? country : null,
      placeLatitude: placed ? lat : null,
      placeLongitude: placed ? lon : null,
      partOfId: events[0] && random.chance(0.1) ? events[0] : null,
      knownSince: article.reportedAt,
    })
    article.added({ eventId: id })
    participants(scene, id, start, roles[type] ?? ['ACTOR', 'RECIPIENT'], [first!, second!, ...others])
    if (random.chance(0.1)) article.code({ eventId: id })
    else {
      article.say(`${title} in ${place}.`, {
        eventId: id,
        attribution: random.chance(0.7) ? 'PUBLISHER_VOICE' : 'INDIRECT_SPEECH',
        speakerAsWritten: random.chance(0.3) ? 'a spokeswoman' : null,
        confidence: Math.round(random.next() * 100) / 100,
      })
    }
    past.eventTitles[id] = title
    events.push(id)
  }
}

function participants(
  { random, cast, emit }: Scene,
  eventId: number,
  eventStartedAt: Date | null,
  [a, b]: readonly [string, string],
  actors: number[],
): void {
  actors.forEach((actorId, i) => {
    const role = i === 0 ? a : i === 1 ? b : i === 2 ? 'MEDIATOR' : 'OTHER'
    emit('Participation', {
      id: eventId * 5 + i - 4,
      eventId,
      actorId,
      asWritten: cast.nameOf(actorId),
      role,
      eventStartedAt,
    })
  })
  if (random.chance(0.1)) {
    const asWritten = random.pick(['residents', 'an unnamed official', 'several hundred people'])
    emit('Participation', { id: eventId * 5, eventId, asWritten, role: 'OTHER', eventStartedAt })
  }
}

/** Emits figures for events: exact, approximate and bounded; now and then for an event told before. */
export function figuresOf({ random, sizes, emit, article, index, events }: Scene): void {
  for (
    let id = 1 + before(sizes.figures, index, sizes);
    id <= before(sizes.figures, index + 1, sizes);
    id++
  ) {
    const eventId =
      events[0] && random.chance(0.7) ? events[0] : 1 + random.below(before(sizes.events, index + 1, sizes))
    const value = 1 + random.below(5_000)
    const qualifier = random.pick(['EXACT', 'APPROX', 'AT_LEAST', 'BETWEEN'])
    emit('Figure', {
      id,
      eventId,
      measure: random.pick(['people evacuated', 'people killed', 'people displaced', 'tonnes of wheat']),
      unit: 'people',
      of: random.chance(0.5) ? 'civilians' : null,
      value: qualifier === 'BETWEEN' ? null : value,
      low: qualifier === 'BETWEEN' ? value : null,
      high: qualifier === 'BETWEEN' ? value * 2 : null,
      qualifier,
      knownSince: article.reportedAt,
    })
    article.added({ figureId: id })
    article.say(`Officials counted ${value} people.`, {
      figureId: id,
      attribution: 'INDIRECT_SPEECH',
      speakerAsWritten: 'officials',
      stance: random.chance(0.9) ? 'ASSERTS' : 'HEDGES',
    })
  }
}

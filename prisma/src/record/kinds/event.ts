import * as z from 'zod'
import { claims, ownClaims } from '../claim.ts'
import { describe } from '../describe.ts'
import {
  asWritten,
  choice,
  column,
  group,
  list,
  moment,
  number,
  reference,
  slugOrNone,
  text,
} from '../field.ts'
import { spanOf } from '../moment.ts'

const country = z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code')

export const event = describe(
  'event',
  'Event',
  {
    slug: slugOrNone(),
    eventType: choice('EventType').was('type'),
    subtype: choice('EventSubtype').optional(),
    title: text(),
    realis: choice('Realis').default('OCCURRED'),
    startedAt: moment().optional().was('start'),
    endedAt: moment().optional().was('end'),
    place: group({
      name: text().optional(),
      country: column('text', country).optional(),
      latitude: number(z.number().min(-90).max(90)).optional().was('lat'),
      longitude: number(z.number().min(-180).max(180)).optional().was('lon'),
    }).optional(),
    partOf: reference('event', { isAcyclic: true }).optional(),
    participants: list(
      'Participation',
      {
        actor: reference('actor').optional(),
        asWritten: asWritten('actor').describe(
          'The participant as the text names them. Default: the actor’s name.',
        ),
        role: choice('ParticipationRole'),
        claims: ownClaims('its event'),
      },
      (item) =>
        item.refine((p) => p.actor !== undefined || p.asWritten !== undefined, 'give actor or asWritten'),
    ),
    codes: list('EventCode', { scheme: text(), value: text() }).describe(
      'What it is called in schemes of codes: {"scheme": "cameo", "value": "0211"}.',
    ),
    claims: claims(),
  },
  {
    check({ startedAt, endedAt }, fault) {
      if (startedAt && endedAt && spanOf(endedAt).end < spanOf(startedAt).start)
        fault('$.endedAt', `the end ${endedAt} is before the start ${startedAt}`)
    },
  },
)

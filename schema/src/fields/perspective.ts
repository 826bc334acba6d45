// The moment from which a field and all below it are seen, as arguments.
import { builder } from '../builder.ts'
import type { Arguments, FieldBuilder } from './field.ts'

export const KnownBy = builder.enumType('KnownBy', {
  description: 'What it takes for something to count as known at a moment.',
  values: {
    REPORTED: { description: 'It had been published.' },
    RECORDED: { description: 'Proviso had recorded it.' },
  },
})

/** `asOf`, `knownAt` and `knownBy`: the moment from which a field and all below it are seen. */
export const perspectiveArgs = (t: FieldBuilder): Arguments => ({
  asOf: t.arg({
    type: 'Moment',
    description:
      'As it stood in the world at this moment, or at the end of this day, month or year: only what had been stated, begun or judged by then. Default: statuses as of today, lists with what lies ahead as well. Holds for all fields below.',
  }),
  knownAt: t.arg({
    type: 'Moment',
    description:
      'As it was known at this moment, or at the end of this day, month or year: without anything reported later, and with what was edited since as it read then. Default: now. Holds for all fields below.',
  }),
  knownBy: t.arg({
    type: KnownBy,
    description:
      'What `knownAt` counts as known. Default: REPORTED. Says nothing where no `knownAt` holds. Holds for all fields below.',
  }),
})

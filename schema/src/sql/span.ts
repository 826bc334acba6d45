// A moment as an argument gives it.
import type { Span } from '@proviso/prisma/moment'

/** The first millisecond of what an argument gives. */
export const startOf = (asked: unknown): Date => (asked as Span).start

/** The last one. */
export const endOf = (asked: unknown): Date => (asked as Span).end

const day = 86_400_000

/** The last millisecond of the day in which an instant lies, in UTC. */
export const endOfDay = (instant: Date): Date => new Date(Math.floor(instant.getTime() / day) * day + day - 1)

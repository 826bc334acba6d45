// The log: one JSON object per line, or something for the eye on a terminal. It goes to standard error, because
// standard output is for what a command was asked to print.
import pino, { type Logger } from 'pino'

export type { Logger }

/** The levels of the log, most talkative first. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

export type LogLevel = (typeof LOG_LEVELS)[number]

/** A logger of the given level, which writes for people when `pretty`. Default: when standard error is a terminal. */
export async function createLogger(
  level: LogLevel,
  { pretty = process.stderr.isTTY === true } = {},
): Promise<Logger> {
  const options: pino.LoggerOptions = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    // The text of a statement and its values would put what people ask into the log.
    serializers: { err: pino.stdSerializers.errWithCause },
  }
  const destination = pino.destination({ dest: 2, sync: true })
  // A log that nobody can read any more must not end the service.
  destination.on('error', () => {})
  if (!pretty) return pino(options, destination)
  const { default: prettify } = await import('pino-pretty')
  return pino(
    { ...options, formatters: {} },
    prettify({
      destination,
      ignore: 'pid,hostname,id,userAgent',
      translateTime: 'SYS:HH:MM:ss.l',
      singleLine: true,
    }),
  )
}

// SIGINT, SIGTERM and SIGHUP (the terminal was closed): the first asks to stop in good order, the second forces it.
import { constants } from 'node:os'
import { Interrupted } from './failure.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Ctrl-C reaches the whole process group, and a package manager in it may pass the same signal on again. */
const ECHO_MS = 500

/** Tells when the process is to stop. */
export interface Interruption {
  /** Aborted by the first signal, with an {@link Interrupted} as its reason. */
  readonly signal: AbortSignal
  /** Gives the signals back their usual effect. */
  dispose(): void
}

/**
 * Takes over SIGINT, SIGTERM and SIGHUP until disposed of.
 *
 * @param onForced is called before a second signal ends the process with exit code 128 + its number
 */
export function listenForInterruption(onForced: () => void = () => {}): Interruption {
  const controller = new AbortController()
  let first = 0
  const handle = (signal: (typeof SIGNALS)[number]) => {
    const exitCode = 128 + constants.signals[signal]
    if (!controller.signal.aborted) {
      first = performance.now()
      controller.abort(new Interrupted(exitCode))
    } else if (performance.now() - first > ECHO_MS) {
      onForced()
      process.exit(exitCode)
    }
  }
  for (const signal of SIGNALS) process.on(signal, handle)
  return {
    signal: controller.signal,
    dispose() {
      for (const signal of SIGNALS) process.off(signal, handle)
    },
  }
}

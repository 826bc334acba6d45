// Other forms in which the operations of the catalogue are asked and answered.
import type { Ask } from '../surfaces/ask.ts'
import type { Answer } from './answer.ts'
import type { Translation } from './answers.ts'
import type { Asked } from './asked.ts'

/** A request that may be of another form. */
export interface Foreign {
  readonly request: Asked
  readonly body: string | undefined
  /** Asks the service for whoever sent the request. */
  readonly ask: Ask
  /** The address of the service as the client knows it, with the slash at its end. */
  readonly address: string
}

/**
 * Reads a request of its form: as an operation that the service is asked, or as what it is answered outright, such as why it
 * cannot be read. Undefined for a request of another form.
 */
export type Surface = (
  foreign: Foreign,
) => Translation | Answer | undefined | Promise<Translation | Answer | undefined>

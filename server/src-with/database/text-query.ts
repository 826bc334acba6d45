// A prepared statement whose answer is one text, as pg sends it. For rows of any shape `pg.Query` copies its configuration,
// has the columns described each time and collects a result, which takes Node a fifth of a short request.
import type { Statement } from '@proviso/schema'
import { refusal } from '@proviso/schema/errors'
import type { Connection, PoolClient, Submittable } from 'pg'
import pg from 'pg'

/** What the types of pg leave out. */
interface Wire extends Connection {
  /** Texts of the statements that are prepared on this connection, by name. */
  readonly parsedStatements: Readonly<Record<string, string>>
}
const { prepareValue } = (pg as unknown as { utils: { prepareValue(value: unknown): string | null } }).utils

/** The protocol counts parameters in 16 bits. */
const MOST_PARAMETERS = 65_535

/**
 * Runs a statement on a connection, and returns the text in column 1 of row 1; undefined where there is no row.
 *
 * @param statement without a name it is not kept prepared
 * @param before a statement to run in the same transaction and round trip; its answer is not used
 * @throws GraphQLError `BAD_USER_INPUT` where there are more parameters than PostgreSQL takes
 */
export const queryText = async (
  client: PoolClient,
  statement: Pick<Statement, 'name' | 'text' | 'values'>,
  before?: string,
): Promise<string | undefined> => {
  const { length } = statement.values
  if (length > MOST_PARAMETERS)
    throw refusal(
      'BAD_USER_INPUT',
      `The arguments hold ${length} values, and at most ${MOST_PARAMETERS} can be compared with in one operation. Ask with fewer at a time.`,
    )
  return await new Promise((resolve, reject) =>
    client.query(new TextQuery(statement, before, resolve, reject)),
  )
}

/** The messages that PostgreSQL answers with, one method for each: what pg calls on the query that it has sent. */
class TextQuery implements Submittable {
  /** pg notes by these what is prepared on the connection. */
  readonly name: string
  readonly text: string
  readonly #values: (string | null)[]
  readonly #resolve: (text: string | undefined) => void
  readonly #reject: (error: unknown) => void
  readonly #before: string | undefined
  #isAnswer: boolean
  #answer: string | undefined

  constructor(
    { name, text, values }: Pick<Statement, 'name' | 'text' | 'values'>,
    before: string | undefined,
    resolve: (text: string | undefined) => void,
    reject: (error: unknown) => void,
  ) {
    this.name = name
    this.text = text
    this.#values = values.map((value) => prepareValue(value))
    this.#before = before
    this.#isAnswer = before === undefined
    this.#resolve = resolve
    this.#reject = reject
  }

  submit(connection: Connection): void {
    const { name, text } = this
    const { stream, parsedStatements } = connection as Wire
    stream.cork()
    if (this.#before !== undefined) {
      connection.parse({ name: '', text: this.#before, types: [] }, true)
      connection.bind({ statement: '', values: [] }, true)
      connection.execute(null, true)
    }
    if (parsedStatements[name] === undefined) connection.parse({ name, text, types: [] }, true)
    connection.bind({ statement: name, values: this.#values }, true)
    connection.execute(null, true)
    connection.sync()
    stream.uncork()
  }

  handleDataRow({ fields }: { fields: string[] }): void {
    if (this.#isAnswer) this.#answer ??= fields[0]
  }

  handleCommandComplete(): void {
    this.#isAnswer = true
  }

  handleReadyForQuery(): void {
    this.#resolve(this.#answer)
  }

  handleError(error: unknown): void {
    this.#reject(error)
  }
}

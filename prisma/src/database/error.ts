/** A database that cannot be reached, started or migrated. The message says why, and how to mend it. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
}

/** Whether an error says that the database cannot be reached any more: refused, reset, shut down (57P), connection exceptions (08), too many connections (53300). */
export function isConnectionLost(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code
  if (typeof code === 'string')
    return /^(ECONN|EPIPE$|ENOENT$|ETIMEDOUT$|ENOTFOUND$|57P|08|53300$)/.test(code)
  return (
    error instanceof Error &&
    /^(Connection terminated|timeout exceeded when trying|Client has encountered a connection error)/.test(
      error.message,
    )
  )
}

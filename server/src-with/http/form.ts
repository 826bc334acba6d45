/** The text of a form that a browser sent; undefined where the request has none. */
export async function formText(request: Request): Promise<string | undefined> {
  const type = request.headers.get('content-type') ?? ''
  return /^application\/x-www-form-urlencoded\b/i.test(type) ? await request.text() : undefined
}

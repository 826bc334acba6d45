// How clients write the ids of documents.

/**
 * The id of a document as it is looked up: a sha256 in lower-case digits without the algorithm's name, which some clients put
 * before it. Any other id is as it is.
 */
export function documentId(given: string): string {
  const [, sha256] = /^(?:sha256:)?([0-9a-f]{64})$/i.exec(given) ?? []
  return sha256?.toLowerCase() ?? given
}

/** Whether an id is a sha256. */
export const isSha256 = (id: string): boolean => /^[0-9a-f]{64}$/.test(id)

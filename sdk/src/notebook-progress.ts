/** How far a reading of several pages has come. */
export interface Progress {
  /** Nodes read so far. */
  readonly loaded: number
  /** Pages read so far. */
  readonly pages: number
  /** The connection's `totalCount`, where the operation selects it. */
  readonly total: number | undefined
}

/** Shows something in a notebook, and replaces it: Jupyter's own protocol, as Deno's kernel offers it. */
interface Jupyter {
  broadcast?(type: string, content: object): void
}

/** Milliseconds after which a reading is long enough to be watched. */
const PATIENCE = 2_000

/** In Deno's Jupyter kernel: shows how far a long reading is, in place. Elsewhere there is nothing to show it in. */
export function notebookProgress(): ((progress: Progress) => void) | undefined {
  const jupyter = findJupyter()
  if (!jupyter?.broadcast) return
  const start = Date.now()
  const transient = { display_id: crypto.randomUUID() }
  let type = 'display_data'
  return ({ loaded, total }) => {
    if (Date.now() - start < PATIENCE) return
    const of = total === undefined ? '' : ` of ${total}`
    const bar = `<progress${total === undefined ? '' : ` value="${loaded}" max="${total}"`}></progress> ${loaded}${of}`
    const data = { 'text/html': bar, 'text/plain': `${loaded}${of}` }
    try {
      jupyter.broadcast!(type, { data, metadata: {}, transient })
    } catch {
      // Only shown: a kernel that is shutting down must not fail the reading.
    }
    type = 'update_display_data'
  }
}

function findJupyter(): Jupyter | undefined {
  try {
    return (globalThis as { Deno?: { jupyter?: Jupyter } }).Deno?.jupyter
  } catch {
    // Outside its kernel, Deno throws where one looks.
    return undefined
  }
}

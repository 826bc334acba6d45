import type { Plugin } from 'graphql-yoga'

/** Whether the service can answer queries, and if not, why. */
export interface Readiness {
  readonly ready: boolean
  readonly database: 'reachable' | 'unreachable'
  /** The names of the migrations that the database lacks; absent when it cannot be reached. */
  readonly pendingMigrations?: readonly string[]
  /** True once the service has been told to stop. */
  readonly stopping?: true
}

/**
 * Serves `/health` (200 while the process runs) and `/ready` (200 when the service can answer queries, else 503),
 * both as JSON.
 */
export function useHealth(check: () => Promise<Readiness>): Plugin {
  return {
    async onRequest({ url, request, endResponse, fetchAPI }) {
      const { pathname } = url
      if (pathname !== '/health' && pathname !== '/ready') return
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        endResponse(
          new fetchAPI.Response(null, {
            status: 405,
            headers: { allow: 'GET, HEAD' },
          }),
        )
        return
      }
      const body =
        pathname === '/health' ? { status: 'up', uptime: Math.floor(process.uptime()) } : await check()
      const status = 'ready' in body && !body.ready ? 503 : 200
      endResponse(fetchAPI.Response.json(body, { status }))
    },
  }
}

import type { Plugin } from 'graphql-yoga'
import { METRICS_TYPE } from '../../metrics.ts'

/** Serves `/metrics` in OpenMetrics form to whom `permits` lets see it. */
export function useMetrics(read: () => Promise<string>, permits: () => boolean): Plugin {
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      if (url.pathname !== '/metrics' || request.method !== 'GET' || !permits()) return
      const headers = { 'content-type': METRICS_TYPE }
      endResponse(new fetchAPI.Response(await read(), { headers }))
    },
  }
}

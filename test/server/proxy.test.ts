// Behind Debian's nginx, which ends TLS and serves Proviso under a prefix.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importFiles } from '../../prisma/src/index.ts'
import { type RunningServer, startServer } from '../../server/src/process/server.ts'
import { useTestDatabase } from '../support/database.ts'
import { freePort, isMissing } from '../support/debian.ts'

const NGINX = '/usr/sbin/nginx'

const configuration = (folder: string, port: number, upstream: string) => `
worker_processes 1;
pid ${folder}/pid;
error_log ${folder}/error.log;
events { worker_connections 64; }
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port} ssl;
    ssl_certificate ${folder}/certificate.pem;
    ssl_certificate_key ${folder}/key.pem;
    location /news/proviso/ {
      proxy_pass ${upstream}/;
      proxy_http_version 1.1;
      proxy_set_header Host $proxy_host;
      proxy_set_header Connection "";
      proxy_set_header X-Forwarded-Proto $scheme;
      proxy_set_header X-Forwarded-Host $http_host;
      proxy_set_header X-Forwarded-Prefix /news/proviso;
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    }
  }
}
`

describe.skipIf(isMissing(NGINX, 'nginx-light'))('behind nginx', () => {
  const test = useTestDatabase({ corpus: 'sample' })
  let server: RunningServer
  let folder: string
  let nginx: ChildProcess
  let root: string
  let ca: Buffer

  beforeAll(async () => {
    server = await startServer({ database: test.database, configuration: { TRUST_PROXY: '127.0.0.1' } })
    folder = await mkdtemp(join(tmpdir(), 'proviso-nginx-'))
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1']
    const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'certificate.pem')]
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
    await promisify(execFile)('openssl', ['req', '-x509', ...key, ...subject, ...files])
    ca = await readFile(join(folder, 'certificate.pem'))
    const port = await freePort()
    root = `https://127.0.0.1:${port}/news/proviso/`
    await writeFile(join(folder, 'nginx.conf'), configuration(folder, port, server.url))
    // as root, its workers run as an ordinary user and need their folders
    const user = process.getuid?.() === 0 ? 'user root; ' : ''
    nginx = spawn(NGINX, ['-p', folder, '-c', 'nginx.conf', '-g', `${user}daemon off;`], { stdio: 'ignore' })
    while (
      (await ask('health').then(
        ({ statusCode }) => statusCode,
        () => undefined,
      )) !== 200
    ) {
      if (nginx.exitCode !== null) throw new Error(await readFile(join(folder, 'error.log'), 'utf8'))
      await wait(50)
    }
  })
  afterAll(async () => {
    if (nginx?.exitCode === null) {
      nginx.kill('SIGTERM')
      await once(nginx, 'exit')
    }
    await server?.close()
    if (folder) await rm(folder, { recursive: true, force: true })
  })

  /** Asks for what a link on the page at `from` (default: the root) leads to. */
  async function ask(
    link: string,
    headers: Record<string, string> = {},
    from = root,
  ): Promise<IncomingMessage> {
    const [response] = await once(request(new URL(link, from), { ca, headers }).end(), 'response')
    return response
  }
  const textOf = async (response: IncomingMessage) => (await response.toArray()).join('')
  const browser = { accept: 'text/html' }

  it('every link of the first page leads somewhere, and its command names the address outside', async () => {
    const page = await textOf(await ask('', browser))
    expect(await textOf(await ask('', { accept: '*/*' }))).toContain(`curl ${root}graphql`)
    const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, link]) => link!)
    expect(links.length).toBeGreaterThan(5)
    for (const link of links) {
      const response = await ask(link, browser)
      // long questions are led to by a page: a proxy takes no header as long
      const isLedOn = link.startsWith('./questions/') && response.statusCode !== 200
      expect({ link, status: response.statusCode }).toMatchObject({ link, status: isLedOn ? 302 : 200 })
      response.destroy()
    }
  })

  it.each(['questions/disagreements', 'graphql/', 'graphql/?query=%7B__typename%7D'])(
    '%s leads a browser to GraphiQL',
    async (link) => {
      const redirect = await ask(link, browser)
      expect(redirect.statusCode).toBe(302)
      redirect.resume()
      const from = new URL(link, root).href
      const page = await ask(redirect.headers.location!, browser, from)
      expect(page.statusCode).toBe(200)
      expect(new URL(redirect.headers.location!, from).pathname).toBe('/news/proviso/graphql')
      expect(await textOf(page)).toContain('GraphiQL is loading')
    },
  )

  it('only /graphql is the API', async () => {
    const query = '?query=%7B__typename%7D'
    expect(JSON.parse(await textOf(await ask(`graphql${query}`)))).toMatchObject({
      data: { __typename: 'Query' },
    })
    for (const path of ['graphql/', 'other/graphql', 'graphql/more', 'none']) {
      const response = await ask(`${path}${query}`)
      expect(response.statusCode).toBe(404)
      expect(await textOf(response)).toContain('The API is at /graphql.')
    }
  })

  it('/schema.graphql is the schema, and 304 for who holds it', async () => {
    const response = await ask('schema.graphql')
    expect(await textOf(response)).toMatch(/^type Query \{/m)
    const again = await ask('schema.graphql', { 'if-none-match': response.headers.etag! })
    expect(again.statusCode).toBe(304)
  })

  it.each([
    ['text/event-stream', /^data: .*beyond-the-proxy/m],
    ['multipart/mixed;boundary=graphql;subscriptionSpec=1.0', /"payload":.*beyond-the-proxy.*\r\n--graphql/],
  ])('events of %s come through as they happen', async (accept, expected) => {
    const query = 'subscription { changes { subject { ... on Actor { slug } } } }'
    const response = await ask(`graphql?${new URLSearchParams({ query })}`, { accept })
    let text = ''
    response.setEncoding('utf8').on('data', (chunk) => {
      text += chunk
    })
    response.on('error', () => {})
    let tries = 0
    await expect
      .poll(
        async () => {
          if (!expected.test(text)) await record(`beyond-the-proxy-${tries++}-${accept.length}`)
          return text
        },
        { timeout: 20_000, interval: 200 },
      )
      .toMatch(expected)
    response.destroy()
  })

  async function record(slug: string): Promise<void> {
    const file = join(folder, `${slug}.jsonl`)
    const lines = [
      { record: 'dataset', format: 'proviso-dossier/2', name: 'proxy' },
      { record: 'actor', key: slug, name: slug, actorKind: 'STATE' },
    ]
    await writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    const { files } = await importFiles(test.database, [file])
    expect(files[0]!.errors).toEqual([])
  }
})

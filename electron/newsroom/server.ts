import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import fastify, { type FastifyInstance } from 'fastify'
import { WebSocketServer } from 'ws'
import { webSocketPort } from '#shared/api/web-socket-port.ts'
import { maxLinkBytes, newsroomPath } from '#shared/newsroom/contract.ts'
import { loopback } from '../loopback.ts'
import type { Newsroom } from './newsroom.ts'
import type { PageReader } from './page.ts'
import { servePage } from './page-routes.ts'
import { type Proxies, proxiesIn, usualProxies } from './proxies.ts'
import { serveSignIn } from './sign-in/routes.ts'

/**
 * How often a desk is asked whether it is there, in ms: proxies close what is silent, and a cable
 * that was pulled says nothing.
 */
const beat = 20_000
/** How many of those may go by without a sign of it, or a byte of what it sends. */
const mostSilent = 2
/**
 * How much may wait to be read by one desk, in bytes. A desk that reads slower comes again, and
 * asks for one page after the other.
 */
const mostUnread = 4 * maxLinkBytes

/** A newsroom that listens. */
export interface NewsroomServer {
  readonly port: number
  /** Ends every link and the server; the newsroom stays open. */
  close(): Promise<void>
}

export interface ServerOptions {
  /** Who reads the page of administrators, by the header Accept-Language. */
  readonly readerOf: (acceptLanguage: string | undefined) => Promise<PageReader>
  /** The address to listen on; default loopback. */
  readonly host?: string
  /** The proxies that are believed; default those on this computer. */
  readonly proxies?: Proxies | null
  /** The most bytes that may wait for one desk to read them; then it is cut off. */
  readonly unread?: number
}

/**
 * Serves a newsroom over WebSockets, as far as requests are safe (proxies.ts). Browsers, whose
 * requests name an origin, have nothing to do at the desks' own door.
 *
 * @throws the system's error where the port cannot be had
 */
export async function serveOverHttp(
  newsroom: Newsroom,
  port: number,
  { readerOf, host = loopback, proxies: given = null, unread = mostUnread }: ServerOptions,
): Promise<NewsroomServer> {
  const proxies = given ?? proxiesIn(usualProxies)
  if (proxies === null) throw new RangeError('no proxies')
  const app = fastify({ logger: false, forceCloseConnections: true, genReqId: requestId })
  app.addHook('onRequest', async ({ raw }, reply) => {
    reply.headers({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
    if (!proxies.isSafe(raw)) return reply.code(403).send('A newsroom is reached over https.\n')
  })
  app.addHook('onResponse', async ({ id, method, routeOptions }, { statusCode, elapsedTime }) => {
    // The pattern of a path: what is asked for may have a secret in it.
    const about = { request: id, what: `${method} ${routeOptions.url ?? '*'}`, outcome: statusCode, ms: elapsedTime }
    newsroom.journal.write(statusCode >= 500 ? 'warn' : 'debug', 'request', about)
  })
  app.get('/', async (_, reply) =>
    reply.type('text/plain').send('A newsroom of Lede. Join it from Lede with an invitation.\n'),
  )
  app.get('/healthz', async () => ({ ok: true }))
  app.get('/readyz', async (_, reply) => {
    const { database, relay } = await newsroom.readiness()
    const redis = relay === null ? 'none' : relay ? 'up' : 'away'
    // Without Redis all is written and read: it is said, and no reason to send desks elsewhere.
    return reply.code(database ? 200 : 503).send({ ok: database, database: database ? 'up' : 'away', redis })
  })
  const pages = { readerOf, isHttps: (request: IncomingMessage) => proxies.isHttps(request) }
  servePage(app, newsroom.administration, pages)
  if (newsroom.signIn !== null) serveSignIn(app, newsroom.signIn, { ...pages, journal: newsroom.journal })
  app.get('/metrics', async ({ raw }, reply) => {
    // What measures runs on this computer, beside the proxy.
    if (!proxies.isHere(raw)) return reply.code(403).send('Not from outside.\n')
    return reply.type('text/plain; version=0.0.4').send(newsroom.metrics())
  })
  const stop = acceptDesks(app, newsroom, { proxies, unread })
  await app.listen({ host, port })
  const { port: listening } = app.server.address() as AddressInfo
  return {
    port: listening,
    async close() {
      stop()
      await app.close()
    },
  }
}

function acceptDesks(
  app: FastifyInstance,
  newsroom: Newsroom,
  { proxies, unread }: { proxies: Proxies; unread: number },
): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxLinkBytes, perMessageDeflate: false })
  app.server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    const isOurs = URL.parse(request.url ?? '', 'http://lede.invalid')?.pathname === newsroomPath
    if (!isOurs || !proxies.isSafe(request) || request.headers.origin !== undefined) {
      stream.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, stream, head, (socket) => {
      let silent = 0
      let heard = 0
      const timer = setInterval(() => {
        // What comes slowly comes: a long story over a bad line takes minutes.
        const bytes = request.socket.bytesRead
        silent = bytes === heard ? silent + 1 : 0
        heard = bytes
        if (silent > mostSilent) return socket.terminate()
        socket.ping()
      }, beat)
      // What breaks closes, too.
      socket.on('error', () => {})
      socket.on('close', () => clearInterval(timer))
      const port = webSocketPort(socket)
      newsroom.serve({
        ...port,
        post(message) {
          if (socket.bufferedAmount > unread) {
            socket.terminate()
            throw new Error('a desk that does not read')
          }
          port.post(message)
        },
      })
    })
  })
  return () => {
    for (const socket of sockets.clients) socket.terminate()
    sockets.close()
  }
}

/** What a proxy calls a request; one of our own where it says nothing, or no name. */
function requestId({ headers }: IncomingMessage): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : randomUUID()
}

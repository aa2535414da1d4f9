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
import { inOneWrite } from './one-write.ts'
import type { PageReader } from './page.ts'
import { servePage } from './page-routes.ts'
import { type Proxies, proxiesIn, usualProxies } from './proxies.ts'
import { serveSignIn } from './sign-in/routes.ts'

/**
 * How often a desk is pinged, in ms: proxies close silent connections, and an unplugged cable says
 * nothing.
 */
const beat = 20_000
/** How many pings may pass without an answer or any byte. */
const mostSilent = 2
/**
 * How much may wait to be read by one desk, in bytes. A slower desk reconnects, and requests one
 * page after the other.
 */
const mostUnread = 4 * maxLinkBytes

/** A listening newsroom. */
export interface NewsroomServer {
  readonly port: number
  /** Ends every link and the server; the newsroom stays open. */
  close(): Promise<void>
}

export interface ServerOptions {
  /** The reader of the administration page for the header Accept-Language. */
  readonly readerOf: (acceptLanguage: string | undefined) => Promise<PageReader>
  /** The address to listen on; default loopback. */
  readonly host?: string
  /** The trusted proxies; by default those on this computer. */
  readonly proxies?: Proxies | null
  /** The most bytes that may wait for one desk; then it is disconnected. */
  readonly unread?: number
}

/**
 * Serves a newsroom over WebSockets, for requests that are safe (proxies.ts). Browsers, whose
 * requests have an origin, must not use the desks' WebSocket.
 *
 *
 * @throws the system's error if the port cannot be used
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
    // The pattern of a path: the path itself may contain a secret.
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
    // Without Redis everything is written and read: it is reported, but no reason to send desks
    // elsewhere.
    return reply.code(database ? 200 : 503).send({ ok: database, database: database ? 'up' : 'away', redis })
  })
  const pages = { readerOf, isHttps: (request: IncomingMessage) => proxies.isHttps(request) }
  servePage(app, newsroom.administration, pages)
  if (newsroom.signIn !== null) serveSignIn(app, newsroom.signIn, { ...pages, journal: newsroom.journal })
  app.get('/metrics', async ({ raw }, reply) => {
    // Monitoring runs on this computer, beside the proxy.
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
    const together = inOneWrite(stream, setImmediate)
    sockets.handleUpgrade(request, stream, head, (socket) => {
      let silent = 0
      let heard = 0
      const timer = setInterval(() => {
        // Slow data is fine: a long story over a bad line takes minutes.
        const bytes = request.socket.bytesRead
        silent = bytes === heard ? silent + 1 : 0
        heard = bytes
        if (silent > mostSilent) return socket.terminate()
        socket.ping()
      }, beat)
      // A broken socket closes, too.
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
          together()
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

/** A proxy's id of a request; one of our own if it has none, or no name. */
function requestId({ headers }: IncomingMessage): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : randomUUID()
}

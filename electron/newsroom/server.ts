import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import fastify, { type FastifyInstance } from 'fastify'
import { WebSocketServer } from 'ws'
import { webSocketPort } from '#shared/api/web-socket-port.ts'
import { isLoopback } from '#shared/newsroom/address.ts'
import { maxLinkBytes, newsroomPath } from '#shared/newsroom/contract.ts'
import type { Newsroom } from './newsroom.ts'
import type { Reader } from './page.ts'
import { servePage } from './page-routes.ts'

/**
 * The one address it listens on. Desks elsewhere come through a proxy on this computer that speaks
 * TLS with them and says so.
 */
const loopback = '127.0.0.1'
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

/**
 * Serves a newsroom over WebSockets. `X-Forwarded-Proto: https` is how a proxy says that the desk's
 * link to it is encrypted; plain HTTP is answered only under a name of this computer. Browsers,
 * whose requests name an origin, have nothing to do here.
 *
 * @param readerOf who reads the page of administrators, by the header Accept-Language
 * @param unread the most bytes that may wait for one desk to read them; then it is cut off
 * @throws the system's error where the port cannot be had
 */
export async function serveOverHttp(
  newsroom: Newsroom,
  port: number,
  readerOf: (acceptLanguage: string | undefined) => Promise<Reader>,
  unread: number = mostUnread,
): Promise<NewsroomServer> {
  const app = fastify({ logger: false, forceCloseConnections: true })
  app.addHook('onRequest', async ({ raw }, reply) => {
    reply.headers({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
    if (!isSafe(raw)) return reply.code(403).send('A newsroom is reached over https.\n')
  })
  app.get('/', async (_, reply) =>
    reply.type('text/plain').send('A newsroom of Lede. Join it from Lede with an invitation.\n'),
  )
  app.get('/healthz', async () => ({ ok: true }))
  app.get('/readyz', async (_, reply) => {
    const ok = await newsroom.isReady()
    return reply.code(ok ? 200 : 503).send({ ok })
  })
  servePage(app, newsroom.administration, readerOf)
  app.get('/metrics', async ({ raw }, reply) => {
    // What measures runs on this computer, beside the proxy.
    if (raw.headers['x-forwarded-proto'] !== undefined) return reply.code(403).send('Not from outside.\n')
    return reply.type('text/plain; version=0.0.4').send(newsroom.metrics())
  })
  const stop = acceptDesks(app, newsroom, unread)
  await app.listen({ host: loopback, port })
  const { port: listening } = app.server.address() as AddressInfo
  return {
    port: listening,
    async close() {
      stop()
      await app.close()
    },
  }
}

function acceptDesks(app: FastifyInstance, newsroom: Newsroom, unread: number): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxLinkBytes, perMessageDeflate: false })
  app.server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    const isOurs = URL.parse(request.url ?? '', 'http://lede.invalid')?.pathname === newsroomPath
    if (!isOurs || !isSafe(request) || request.headers.origin !== undefined) {
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

function isSafe({ headers }: IncomingMessage): boolean {
  return headers['x-forwarded-proto'] === 'https' || isLoopback(headers.host ?? '')
}

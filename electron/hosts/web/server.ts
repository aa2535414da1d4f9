import { existsSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { contentSecurityFor } from '#shared/api/content-security.ts'
import { loopback } from '../../loopback.ts'
import { Access, type Visitor } from './access.ts'
import { type PageName, page, pageTo } from './pages.ts'

/**
 * The headers of every answer. Nothing of Lede is meant for other sites, for caches, or for the
 * next person at this browser.
 */
const commonHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
} as const

/**
 * An HTTP server on loopback that serves the renderer's build to whoever `access` lets in. Port 0
 * takes a free one.
 *
 *
 * @throws the system's error if the port cannot be used.
 */
export async function startServer(options: {
  port: number
  renderer: string
}): Promise<{ app: FastifyInstance; port: number; access: Access }> {
  // Access checks the port, which is known once the server listens; nothing is answered before.
  let access: Access | null = null
  const app = fastify({
    logger: false,
    forceCloseConnections: true,
    // An invalid address ("/%") bypasses the hooks.
    frameworkErrors: async (_error, request, reply) => {
      ;(await begin(request, reply)) ?? (await sendPage(request, reply, 404, 'notFound'))
    },
  })

  const begin = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    reply.headers(commonHeaders)
    if (access === null) return reply.code(503).send()
    reply.header('content-security-policy', contentSecurityFor(request.url, [`ws://${request.host}`]))
    return admit(access, request, reply)
  }
  app.addHook('onRequest', async (request, reply) => begin(request, reply))
  app.setErrorHandler((error: FastifyError, request, reply) => {
    // A wrong address is the visitor's mistake; every other error is ours.
    if ((error.statusCode ?? 500) < 500) return sendPage(request, reply, 404, 'notFound')
    console.error(error)
    return sendPage(request, reply, 500, 'failed')
  })
  app.setNotFoundHandler((request, reply) => {
    const built = existsSync(join(options.renderer, 'index.html'))
    return built ? sendPage(request, reply, 404, 'notFound') : sendPage(request, reply, 503, 'notBuilt')
  })
  await app.register(fastifyStatic, {
    root: options.renderer,
    // Names in assets/ contain a hash of their content; everything else is revalidated.
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.includes('assets') ? 'private, max-age=31536000, immutable' : 'no-cache')
    },
  })

  await app.listen({ host: loopback, port: options.port })
  const address = app.server.address()
  if (address === null || typeof address === 'string') throw new RangeError('the server listens on no port')
  const { port } = address
  access = new Access(port)
  return { app, port, access }
}

/** The sender's data in a request, or in a WebSocket's upgrade. */
export function visitorOf({ headers }: IncomingMessage): Visitor {
  return { host: headers.host, origin: headers.origin, cookie: headers.cookie }
}

/**
 * Lets a request pass (undefined), or answers it: a token with the cookie, anything else with a
 * page that explains the refusal. A used token is harmless for somebody who is already logged in.
 */
async function admit(access: Access, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  const visitor = visitorOf(request.raw)
  const foreign = access.refuseForeign(visitor)
  if (foreign !== null) return sendPage(request, reply, 403, foreign)
  const token = tokenOf(request)
  const refusal = token !== null && access.redeem(token) ? null : access.refuse(visitor)
  if (refusal !== null) return sendPage(request, reply, 401, refusal)
  return token === null ? undefined : letIn(access, request, reply)
}

/**
 * The token in a request for a page. Requests that only look ahead, as mail programs do with HEAD,
 * do not use it up.
 */
function tokenOf(request: FastifyRequest): string | null {
  return request.method === 'GET'
    ? (URL.parse(request.url, 'http://lede.invalid')?.searchParams.get('token') ?? null)
    : null
}

/**
 * Sets the cookie and redirects to Lede. If another page led here (the file of entrance.ts), a
 * redirect would count as that page's, and the browser would withhold the cookie: so a page of our
 * own redirects instead.
 */
function letIn(access: Access, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.header('set-cookie', access.setCookie).header('cache-control', 'no-store')
  if (request.headers['sec-fetch-site'] !== 'cross-site') return reply.redirect('/', 303)
  return reply.type('text/html; charset=utf-8').send(pageTo('/'))
}

async function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  name: PageName,
): Promise<FastifyReply> {
  const html = await page(name, request.headers['accept-language'])
  return reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html)
}

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
 * Headers of every answer. Nothing of Lede is for other sites, caches on the way, or the next
 * visitor of this computer's browser.
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
 * @throws the system's error where the port cannot be had.
 */
export async function startServer(options: {
  port: number
  renderer: string
}): Promise<{ app: FastifyInstance; port: number; access: Access }> {
  // The port is part of what access checks, and known once the server listens; nothing is answered
  // before.
  let access: Access | null = null
  const app = fastify({
    logger: false,
    forceCloseConnections: true,
    // An address that is none ("/%") comes past the hooks.
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
    // An address that leads nowhere is the visitor's; everything else is ours.
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
    // Names in assets/ carry a hash of their content; everything else is asked for anew.
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

/** What a request, or a WebSocket's upgrade, says about its sender. */
export function visitorOf({ headers }: IncomingMessage): Visitor {
  return { host: headers.host, origin: headers.origin, cookie: headers.cookie }
}

/**
 * Lets a request pass (undefined), or answers it: with the cookie for a token, with a page that
 * says why for anything else. A token that was used does no harm to who is in already.
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
 * The token of a page that is asked for. What only looks ahead, as a mail program does with HEAD,
 * uses none up.
 */
function tokenOf(request: FastifyRequest): string | null {
  return request.method === 'GET'
    ? (URL.parse(request.url, 'http://lede.invalid')?.searchParams.get('token') ?? null)
    : null
}

/**
 * Gives the cookie and leads on to Lede. Where another page has led here (the one in a file,
 * entrance.ts), a redirect would still be that page's doing, and the browser would keep the cookie
 * back: there a page of our own leads on.
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

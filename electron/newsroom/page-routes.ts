import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type AuditEntry, auditCsv } from '#shared/newsroom/audit.ts'
import type { Administration } from './administration.ts'
import { auditPageOf, closedPage, overviewPage, style } from './page.ts'
import { cookieOf, html, isOwnForm, type PageOptions, queryOf } from './requests.ts'

const cookie = 'lede-administrator'
/** The largest form on the page, in bytes. */
const mostOfForm = 16 * 1024

/**
 * The administration page: no script, nothing from elsewhere, a cookie that only its own pages
 * send, and forms that only they may post.
 */
export function servePage(
  app: FastifyInstance,
  administration: Administration,
  { readerOf, isHttps }: PageOptions,
): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: mostOfForm },
    (_, body, done) => done(null, new URLSearchParams(String(body))),
  )
  const readerFor = ({ headers }: FastifyRequest) => readerOf(headers['accept-language'])

  type Known = NonNullable<Awaited<ReturnType<Administration['who']>>>
  /** Answers an administrator; others are told how to become one. */
  const known =
    (answer: (known: Known, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>) =>
    async (request: FastifyRequest, reply: FastifyReply) => {
      const pass = cookieOf(request, cookie)
      const found = pass === null ? null : await administration.who(pass)
      if (found !== null && (request.method === 'GET' || isOwnForm(request))) return answer(found, request, reply)
      return html(reply.code(403), closedPage(await readerFor(request)))
    }

  app.get('/admin/style.css', async (_, reply) => reply.type('text/css').send(style))
  app.get('/admin', async (request, reply) => {
    const link = queryOf(request).get('link')
    if (link === null) return overview(request, reply)
    const pass = await administration.enter(link)
    if (pass === null) return html(reply.code(403), closedPage(await readerFor(request)))
    const secure = isHttps(request.raw) ? '; Secure' : ''
    reply.header('set-cookie', `${cookie}=${pass}; Path=/admin; HttpOnly; SameSite=Strict; Max-Age=28800${secure}`)
    return reply.redirect('/admin', 303)
  })
  const overview = known(async ({ welcome }, request, reply) =>
    html(reply, overviewPage(await readerFor(request), await administration.overview(welcome))),
  )
  app.get(
    '/admin/audit',
    known(async (_, request, reply) => {
      const query = queryOf(request)
      const search = (query.get('search') ?? '').slice(0, 200)
      const before = /^[1-9]\d{0,14}$/.exec(query.get('before') ?? '')
      const page = await administration.audit({ search, before: before && Number(before[0]) })
      return html(reply, auditPageOf(await readerFor(request), page, search))
    }),
  )
  const whole = async (request: FastifyRequest): Promise<AuditEntry[]> => {
    const search = (queryOf(request).get('search') ?? '').slice(0, 200)
    const entries: AuditEntry[] = []
    for (let before: number | null = null; ; before = entries.at(-1)?.id ?? null) {
      const page = await administration.audit({ search, before })
      entries.push(...page.entries)
      if (!page.more) return entries
    }
  }
  const asFile = (reply: FastifyReply, type: string) =>
    reply.type(type).header('content-disposition', `attachment; filename="audit.${type.split('/')[1]}"`)
  app.get(
    '/admin/audit.csv',
    known(async (_, request, reply) => asFile(reply, 'text/csv').send(auditCsv(await whole(request)))),
  )
  app.get(
    '/admin/audit.json',
    known(async (_, request, reply) => asFile(reply, 'application/json').send(await whole(request))),
  )
  app.post(
    '/admin/revoke',
    known(async ({ admitted }, { body }, reply) => {
      const device = body instanceof URLSearchParams ? body.get('device') : null
      if (device !== null) await administration.revoke(admitted, device.slice(0, 100))
      return reply.redirect('/admin', 303)
    }),
  )
  app.post(
    '/admin/desks',
    known(async ({ admitted }, { body }, reply) => {
      const name = body instanceof URLSearchParams ? (body.get('name') ?? '').trim().slice(0, 100) : ''
      if (name !== '' && name.isWellFormed() && !name.includes('\0')) await administration.addDesk(admitted, name)
      return reply.redirect('/admin', 303)
    }),
  )
}

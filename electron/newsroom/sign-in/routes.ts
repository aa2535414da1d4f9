import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { LedeError } from '#shared/api/errors.ts'
import { codeOf, type Journal } from '../journal.ts'
import { messagePage, type PageTexts, questionPage } from '../page.ts'
import { cookieOf, html, isOwnForm, type PageOptions, queryOf } from '../requests.ts'
import type { HouseSignIn } from './sign-in.ts'

const cookie = 'lede-sign-in'

/**
 * A sign-in in a browser: it is sent to the provider, comes back, and is asked whether the device
 * that shows the same code is theirs (RFC 8628, section 5.4: a link sent by somebody else must not
 * admit that person's device).
 */
export function serveSignIn(
  app: FastifyInstance,
  signIn: HouseSignIn,
  { readerOf, isHttps, journal }: PageOptions & { journal: Journal },
): void {
  const say = async (request: FastifyRequest, reply: FastifyReply, what: keyof PageTexts, status = 200) =>
    html(reply.code(status), messagePage(await readerOf(request.headers['accept-language']), what))
  const note = ({ id }: FastifyRequest, outcome: string) =>
    journal.write(outcome === 'ok' ? 'info' : 'warn', 'signIn', { request: id, outcome })

  app.get('/sign-in', async (request, reply) => {
    try {
      const left = await signIn.leave(queryOf(request).get('link') ?? '')
      if (left === null) return await say(request, reply, 'signInOver', 403)
      const secure = isHttps(request.raw) ? '; Secure' : ''
      // Lax: the provider sends the browser back, from its own site.
      reply.header(
        'set-cookie',
        `${cookie}=${left.browser}; Path=/sign-in; HttpOnly; SameSite=Lax; Max-Age=600${secure}`,
      )
      return reply.header('referrer-policy', 'no-referrer').redirect(left.address, 303)
    } catch (error) {
      if (!(error instanceof LedeError)) throw error
      note(request, error.code)
      return say(request, reply, 'signInAway', 503)
    }
  })
  app.get('/sign-in/back', async (request, reply) => {
    const browser = cookieOf(request, cookie)
    if (browser === null) return say(request, reply, 'signInOver', 403)
    const came = await signIn.back(request.url, browser, (error) => note(request, codeOf(error)))
    if (came.state === 'asked')
      return html(reply, questionPage(await readerOf(request.headers['accept-language']), came))
    if (came.state === 'noRole') note(request, 'newsroom.noRole')
    const pages = { over: 'signInOver', failed: 'signInFailed', noRole: 'signInNoRole' } as const
    return say(request, reply, pages[came.state], 403)
  })
  app.post('/sign-in/answer', async (request, reply) => {
    const browser = isOwnForm(request) ? cookieOf(request, cookie) : null
    const isTheirs = request.body instanceof URLSearchParams && request.body.get('answer') === 'yes'
    const isInTime = browser !== null && (await signIn.answer(browser, isTheirs))
    if (!isInTime) return say(request, reply, 'signInOver', 403)
    note(request, isTheirs ? 'ok' : 'declined')
    return say(request, reply, isTheirs ? 'signInDone' : 'signInDeclined')
  })
}

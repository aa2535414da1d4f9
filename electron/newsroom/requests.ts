import type { IncomingMessage } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { PageReader } from './page.ts'

/** What pages for browsers need. */
export interface PageOptions {
  /** The reader for the header Accept-Language. */
  readonly readerOf: (acceptLanguage: string | undefined) => Promise<PageReader>
  /** Whether a request came over TLS: then cookies are limited to TLS. */
  readonly isHttps: (request: IncomingMessage) => boolean
}

/** Answers with a page: no script, nothing from elsewhere. */
export function html(reply: FastifyReply, page: string): FastifyReply {
  return reply
    .headers({
      'content-security-policy':
        "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      // Without any referrer, a browser would not say either that a form is posted from here.
      'referrer-policy': 'same-origin',
    })
    .type('text/html; charset=utf-8')
    .send(page)
}

export function queryOf({ url }: FastifyRequest): URLSearchParams {
  return new URL(url, 'http://lede.invalid').searchParams
}

/** Whether a form was posted by a page of this host: browsers say so, and cannot be made to lie. */
export function isOwnForm({ headers }: FastifyRequest): boolean {
  const origin = headers.origin === undefined ? null : URL.parse(headers.origin)
  return origin !== null && origin.host === headers.host
}

export function cookieOf({ headers }: FastifyRequest, name: string): string | null {
  const found = (headers.cookie ?? '').split(/; */).find((each) => each.startsWith(`${name}=`))
  return found?.slice(name.length + 1) ?? null
}

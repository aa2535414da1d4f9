import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** The origin of a request, as far as access depends on it. */
export interface Visitor {
  host: string | undefined
  origin: string | undefined
  cookie: string | undefined
}

/** Why a visitor is refused. */
export type Refusal = 'foreignHost' | 'foreignOrigin' | 'noAccess'

/**
 * Who may use the web host: whoever came first with one of its tokens, from the page that it serves
 * itself. A token is part of an address, works once, and is exchanged for a cookie; all are random,
 * and valid as long as the host runs.
 *
 * A Host other than ours means DNS rebinding; an Origin other than ours means another site's page.
 */
export class Access {
  readonly #tokens = new Set<string>()
  readonly #session = secret()
  readonly #port: number

  constructor(port: number) {
    this.#port = port
  }

  /**
   * The cookie that gives access, as a Set-Cookie header. Its name contains the port, because
   * cookies ignore ports: so two hosts stay separate.
   */
  get setCookie(): string {
    return `${this.#cookieName}=${this.#session}; Path=/; HttpOnly; SameSite=Strict`
  }

  /** A new, unused token. */
  issue(): string {
    const token = secret()
    this.#tokens.add(token)
    return token
  }

  /**
   * Whether this is an unused token; from now on it is used. Takes the same time whatever was
   * given.
   */
  redeem(given: string): boolean {
    const [token] = [...this.#tokens].filter((issued) => equal(given, issued))
    return token !== undefined && this.#tokens.delete(token)
  }

  /**
   * Whether the request is addressed to us and comes from our page (or from no page at all),
   * whoever sends it.
   */
  refuseForeign({ host, origin }: Visitor): Refusal | null {
    if (host === undefined || !this.#hosts.includes(host)) return 'foreignHost'
    if (origin !== undefined && origin !== `http://${host}`) return 'foreignOrigin'
    return null
  }

  /** Whether the visitor may use the desk. */
  refuse(visitor: Visitor): Refusal | null {
    return this.refuseForeign(visitor) ?? (this.#hasCookie(visitor.cookie) ? null : 'noAccess')
  }

  get #cookieName(): string {
    return `lede-${this.#port}`
  }

  get #hosts(): readonly string[] {
    return [`127.0.0.1:${this.#port}`, `localhost:${this.#port}`]
  }

  #hasCookie(header = ''): boolean {
    const prefix = `${this.#cookieName}=`
    return header
      .split(';')
      .map((pair) => pair.trim())
      .some((pair) => pair.startsWith(prefix) && equal(pair.slice(prefix.length), this.#session))
  }
}

function secret(): string {
  return randomBytes(32).toString('base64url')
}

/** Constant-time comparison; hashing first makes the lengths equal. */
function equal(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}

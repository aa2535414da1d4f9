import { describe, expect, it } from 'vitest'
import { Access } from '#hosts/web/access.ts'

const port = 4100
const access = new Access(port)
const host = `127.0.0.1:${port}`
const origin = `http://${host}`

/** A Set-Cookie header as a browser parses it (RFC 6265, 5.2). */
function cookieOf({ setCookie }: Access) {
  const [pair = '', ...attributes] = setCookie.split(';').map((part) => part.trim())
  const [name = '', value] = pair.split('=')
  return { name, value, attributes }
}

/**
 * The Cookie header of a browser with these cookies, all for this computer: a later one replaces
 * one with the same name.
 */
function jarOf(...given: Access[]): string {
  const jar = new Map(given.map(cookieOf).map(({ name, value }) => [name, value]))
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
}

const cookie = jarOf(access)

describe('the cookie', () => {
  it('is out of reach for scripts and other sites, and dies with the browser', () => {
    expect(cookieOf(access).attributes.toSorted()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict'])
  })

  it('lets its bearer in, wherever it stands among others', () => {
    for (const header of [cookie, `theme=dark; ${cookie}`, `${cookie};theme=dark`, `a=b;  ${cookie}  ; c=d`])
      expect(access.refuse({ host, origin, cookie: header })).toBeNull()
  })

  it('of two hosts on one computer are two', () => {
    const other = new Access(port + 1)
    const jar = jarOf(access, other)
    expect(access.refuse({ host, origin, cookie: jar })).toBeNull()
    expect(other.refuse({ host: `localhost:${port + 1}`, origin: undefined, cookie: jar })).toBeNull()
  })

  it('of another host, or of an earlier start, lets nobody in', () => {
    const earlier = new Access(port)
    for (const header of [jarOf(earlier), jarOf(new Access(port + 1))])
      expect(access.refuse({ host, origin, cookie: header })).toBe('noAccess')
  })

  it.each([
    ['no cookie', undefined],
    ['an empty one', ''],
    ['a part of it', cookie.slice(0, -1)],
    ['more than it', `${cookie}A`],
    ['its value under another name', `x${cookie}`],
    ['its name alone', cookie.replace(/=.*/, '=')],
    ['the token', cookie.replace(/=.*/, `=${access.issue()}`)],
  ])('%s lets nobody in', (_what, header) => {
    expect(access.refuse({ host, origin, cookie: header })).toBe('noAccess')
  })
})

describe('whoever has the cookie', () => {
  it.each([host, `localhost:${port}`])('may ask for %s, from a page of the same address or from none', (name) => {
    expect(access.refuse({ host: name, origin: `http://${name}`, cookie })).toBeNull()
    expect(access.refuse({ host: name, origin: undefined, cookie })).toBeNull()
  })

  it.each([undefined, '', '127.0.0.1', 'localhost', `127.0.0.1:${port + 1}`, `lede.example:${port}`, `x${host}`])(
    'is refused by the name %j',
    (name) => {
      expect(access.refuse({ host: name, origin: undefined, cookie })).toBe('foreignHost')
      expect(access.refuseForeign({ host: name, origin, cookie })).toBe('foreignHost')
    },
  )

  it.each(['http://lede.example', 'null', '', `https://${host}`, `http://localhost:${port}`, 'http://127.0.0.1'])(
    'is refused from a page of %j',
    (page) => {
      expect(access.refuse({ host, origin: page, cookie })).toBe('foreignOrigin')
      expect(access.refuseForeign({ host, origin: page, cookie })).toBe('foreignOrigin')
    },
  )
})

describe('the token', () => {
  it('is itself and nothing else', () => {
    const token = access.issue()
    for (const given of ['', token.slice(1), `${token}A`, token.toLowerCase(), cookie.split('=')[1]])
      expect(access.redeem(given ?? '')).toBe(false)
    expect(access.redeem(token)).toBe(true)
  })

  it('works once, and leaves the others as they are', () => {
    const [some, other] = [access.issue(), access.issue()]
    expect([some, some, other, other].map((token) => access.redeem(token))).toEqual([true, false, true, false])
  })

  it('of another host, or of an earlier start, is none', () => {
    expect(access.redeem(new Access(port).issue())).toBe(false)
  })

  it('and the cookie are long, made anew for each host, and not each other', () => {
    const secrets = [access, new Access(port)].flatMap((made) => [made.issue(), made.issue(), cookieOf(made).value])
    expect(new Set(secrets).size).toBe(6)
    // 32 random bytes.
    for (const secret of secrets) expect(secret).toMatch(/^[\w-]{43}$/)
  })
})

import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WebSocket } from 'ws'
import { maxPartMessage } from '#shared/api/parts.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { startTestHost, type TestHost } from '#tests/helpers/web-host.ts'

describe('the web host', () => {
  const { folder: base, remove } = temporaryFolder()
  const renderer = join(base, 'renderer')
  let host: TestHost
  let cookie: string

  beforeAll(async () => {
    mkdirSync(join(renderer, 'assets'), { recursive: true })
    writeFileSync(join(renderer, 'index.html'), '<!doctype html><title>Lede</title>')
    writeFileSync(join(renderer, 'assets', 'main-1a2b.js'), 'export {}')
    writeFileSync(join(base, 'secret.txt'), 'secret')
    host = await startTestHost({ renderer })
    cookie = await host.cookie()
  })
  afterAll(async () => {
    await host.close()
    remove()
  })

  /** A raw request: fetch would normalise paths and refuse to send a Host header. */
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const sent = request({ host: '127.0.0.1', port: host.port, path, headers, agent: false })
    sent.end()
    const [response] = await once(sent, 'response')
    const chunks: Buffer[] = await response.toArray()
    return { status: response.statusCode, headers: response.headers, text: Buffer.concat(chunks).toString() }
  }

  it('exchanges the token for a cookie that scripts and other sites cannot use, and drops it from the address', async () => {
    const { pathname, search, searchParams } = new URL(host.address())
    const { status, headers } = await get(pathname + search)
    expect(status).toBe(303)
    expect(headers.location).toBe('/')
    expect(headers['set-cookie']?.[0]).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/)
    expect(headers['set-cookie']?.[0]).not.toContain(searchParams.get('token'))
    expect(headers['cache-control']).toBe('no-store')
  })

  it('serves the interface to whoever has the cookie, under a strict policy', async () => {
    const { status, headers, text } = await get('/', { cookie })
    expect(status).toBe(200)
    expect(text).toContain('<title>Lede</title>')
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';")
    expect(headers['content-security-policy']).toContain(`connect-src 'self' ws://127.0.0.1:${host.port};`)
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-cache',
    })
  })

  it('lets hashed files be kept', async () => {
    expect((await get('/assets/main-1a2b.js', { cookie })).headers['cache-control']).toContain('immutable')
  })

  it.each([
    ['no cookie', () => ({})],
    ['a made-up cookie', () => ({ cookie: `lede-${host.port}=guess` })],
    ['the cookie of an earlier start', () => ({ cookie: cookie.replace(/=.*/, `=${'A'.repeat(43)}`) })],
    [
      'the token for a cookie',
      () => ({ cookie: `lede-${host.port}=${new URL(host.address()).searchParams.get('token')}` }),
    ],
  ])('shows nothing but a page that says why to %s', async (_what, headers) => {
    for (const path of ['/', '/assets/main-1a2b.js', '/nothing-here']) {
      const { status, text } = await get(path, headers())
      expect(status).toBe(401)
      expect(text).toContain('This address needs its key')
    }
  })

  it.each(['wrong', '', 'A'.repeat(43), '%00', 'ä'])('refuses the token %j', async (token) => {
    const { status, headers } = await get(`/?token=${encodeURIComponent(token)}`)
    expect(status).toBe(401)
    expect(headers['set-cookie']).toBeUndefined()
  })

  it('lets in with a token once: whoever comes with it again is refused, but not who is in already', async () => {
    const { search } = new URL(host.address())
    expect((await get(`/${search}`)).status).toBe(303)
    const { status, headers, text } = await get(`/${search}`)
    expect(status).toBe(401)
    expect(headers['set-cookie']).toBeUndefined()
    expect(text).toContain('It works once')
    expect(await get(`/${search}`, { cookie })).toMatchObject({ status: 303, headers: { location: '/' } })
  })

  it('does not count it as used where a token is only looked at', async () => {
    const { search } = new URL(host.address())
    const looked = request({ host: '127.0.0.1', port: host.port, path: `/${search}`, method: 'HEAD', agent: false })
    looked.end()
    const [response] = await once(looked, 'response')
    expect([response.statusCode, response.headers['set-cookie']]).toEqual([401, undefined])
    expect((await get(`/${search}`)).status).toBe(303)
  })

  it('leads on from a page of its own where another page led there, so that the browser sends the cookie along', async () => {
    const { search } = new URL(host.address())
    const { status, headers, text } = await get(`/${search}`, { 'sec-fetch-site': 'cross-site' })
    expect([status, headers['cache-control']]).toEqual([200, 'no-store'])
    expect(headers['set-cookie']?.[0]).toContain('SameSite=Strict')
    expect(text).toContain('http-equiv="refresh" content="0; url=/"')
  })

  it('has a page, in a file that nobody else can read, that leads in once and is gone with the host', async () => {
    const entered = await startTestHost({ renderer })
    const page = new URL(entered.entrance())
    expect(page.protocol).toBe('file:')
    expect(page.href).not.toContain('token')
    if (process.platform !== 'win32') expect(statSync(page).mode & 0o777).toBe(0o600)
    const address = /url=(http:[^"]+)/.exec(readFileSync(page, 'utf8'))?.[1] ?? ''
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(303)
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(401)
    await entered.close()
    expect(existsSync(page)).toBe(false)
  })

  it('says so in German to those who prefer it', async () => {
    const { text } = await get('/', { 'accept-language': 'de-AT,de;q=0.9,en;q=0.8' })
    expect(text).toContain('Dieser Adresse fehlt der Schlüssel')
    expect(text).toContain('<html lang="de">')
  })

  it.each(['lede.example', 'lede.example:80', '127.0.0.1', '127.0.0.1:1', '[::1]:80', '0.0.0.0'])(
    'answers no Host but its own (%j), cookie or not',
    async (name) => {
      const { status, text } = await get('/', { host: name, cookie })
      expect([400, 403]).toContain(status)
      expect(text).not.toContain('<title>Lede</title>')
    },
  )

  it('answers to localhost too', async () => {
    expect((await get('/', { host: `localhost:${host.port}`, cookie })).status).toBe(200)
  })

  it.each(['http://lede.example', 'null', 'https://127.0.0.1', 'http://localhost:1'])(
    'gives a page of %s nothing',
    async (origin) => {
      expect((await get('/', { origin, cookie })).status).toBe(403)
      const { search } = new URL(host.address())
      expect((await get(`/${search}`, { origin })).headers['set-cookie']).toBeUndefined()
      expect((await get(`/${search}`)).status).toBe(303)
    },
  )

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%5csecret.txt',
    '/....//secret.txt',
    '//secret.txt',
    '/secret.txt%00.html',
    '/%',
  ])('serves nothing outside its folder (%s)', async (path) => {
    const { status, text } = await get(path, { cookie })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(text).not.toBe('secret')
  })

  it.each(['/%', '/%zz', '/assets/%', '//', '/%c0%af', '/?%', `/${'a'.repeat(300)}`])(
    'says in words that an address is none (%s), to whoever has the cookie',
    async (path) => {
      const { status, text, headers } = await get(path, { cookie })
      expect(headers['content-type']).toContain('text/html')
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      if (status !== 200) expect(text).toContain('Nothing here')
      const stranger = await get(path)
      expect(stranger.status).toBe(401)
      expect(stranger.text).toContain('This address needs its key')
    },
  )

  it('says what to do where the interface has not been built', async () => {
    const unbuilt = await startTestHost({ renderer: join(base, 'nowhere') })
    const response = await fetch(unbuilt.origin, { headers: { cookie: await unbuilt.cookie() } })
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('npm run build:renderer')
    await unbuilt.close()
  })

  const outside = Object.values(networkInterfaces())
    .flat()
    .find((address) => address?.family === 'IPv4' && !address.internal)?.address
  it.skipIf(outside === undefined)('listens on loopback only', async () => {
    const socket = connect({ host: outside, port: host.port })
    await expect(once(socket, 'connect')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  describe('its WebSocket', () => {
    const refusal = async (headers: Record<string, string>) => {
      const socket = await host.socket(headers)
      const [, response] = await once(socket, 'unexpected-response')
      return response.statusCode
    }

    it.each<[string, () => Record<string, string>]>([
      ['without the cookie', () => ({ origin: host.origin })],
      ['with a made-up cookie', () => ({ origin: host.origin, cookie: `lede-${host.port}=guess` })],
      ['from another site’s page', () => ({ origin: 'http://lede.example', cookie })],
      ['from a page without an origin', () => ({ origin: 'null', cookie })],
      ['from no page', () => ({ cookie })],
      ['by another name', () => ({ origin: 'http://lede.example', host: 'lede.example', cookie })],
    ])('is refused %s', async (_what, headers) => {
      expect(await refusal(headers())).toBe(403)
    })

    const closing = async (send: (socket: WebSocket) => void) => {
      const socket = await host.socket()
      await once(socket, 'open')
      send(socket)
      const [code] = await once(socket, 'close')
      return code
    }

    it.each<[string, number, (socket: WebSocket) => void]>([
      ['text', 1003, (socket) => socket.send('{"id":1}')],
      ['bytes that are no frame', 1003, (socket) => socket.send(new Uint8Array([0xc1, 0xff]))],
      ['a frame that is no request', 1003, (socket) => socket.send(new Uint8Array([0x01]))],
      ['a message that is too large', 1009, (socket) => socket.send(new Uint8Array(maxPartMessage + 1))],
    ])('is closed at %s, and the desk goes on', async (_what, code, send) => {
      expect(await closing(send)).toBe(code)
      const client = await host.client()
      await expect(client.call('drafts.list', {})).resolves.toMatchObject({ total: 0 })
    })
  })
})

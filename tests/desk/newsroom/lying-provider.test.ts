import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readerOf } from '#hosts/newsroom.ts'
import { type NewsroomServer, serveOverHttp } from '#newsroom/server.ts'
import { identityIn } from '#newsroom/sign-in/identity.ts'
import { freePort } from '#tests/helpers/free-port.ts'
import { type Lies, type LyingProvider, lyingProvider } from '#tests/helpers/lying-provider.ts'
import { type TestDesk, type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'

describe('an identity provider that lies, or somebody between it and the newsroom', () => {
  let provider: LyingProvider
  let newsroom: TestNewsroom
  let server: NewsroomServer
  let origin: string
  let desk: TestDesk

  beforeAll(async () => {
    const port = await freePort()
    origin = `http://127.0.0.1:${port}`
    provider = await lyingProvider('lede')
    const others = { role: 'editor', desks: ['Sport'] }
    const about = { issuer: provider.issuer, clientId: 'lede', clientSecret: 's', name: 'ID', address: origin, others }
    newsroom = await testNewsroom(undefined, { identity: identityIn(JSON.stringify(about)) })
    server = await serveOverHttp(newsroom.server(), port, { readerOf })
    desk = await newsroom.desk('Ann', null)
  })
  afterAll(async () => {
    await server.close()
    await newsroom.close()
    await provider.close()
  })

  /** A browser goes to the provider and returns; `as` changes what it returns with. */
  const comesBack = async (lies: Lies, as: (query: URLSearchParams) => void = () => {}) => {
    const { address } = await desk.client.call('newsroom.signIn', { address: 'http://localhost', device: '' })
    const sent = await fetch(address, { redirect: 'manual' })
    const cookie = sent.headers.get('set-cookie')?.split(';')[0] ?? ''
    const { searchParams } = new URL(sent.headers.get('location') ?? '')
    provider.says(searchParams.get('nonce') ?? '', lies)
    const query = new URLSearchParams({ code: 'c', state: searchParams.get('state') ?? '' })
    as(query)
    const back = () => fetch(`${origin}/sign-in/back?${query}`, { headers: { cookie } })
    return { status: (await back()).status, back }
  }

  it('lets somebody in where it does not lie, and takes a code once', async () => {
    const { status, back } = await comesBack({})
    expect(status).toBe(200)
    const { asked } = provider
    // Somebody who has seen the address, as in a history, presents it again.
    expect((await back()).status).toBe(403)
    expect(provider.asked).toBe(asked)
  })

  const now = Math.floor(Date.now() / 1_000)
  it.each<[string, Lies]>([
    ['another issuer', { claims: { iss: 'https://other.example' } }],
    ['a token for another', { claims: { aud: 'somebody-else' } }],
    [
      'a token for several, given to another (OpenID Connect Core, 3.1.3.7)',
      { claims: { aud: ['lede', 'x'], azp: 'x' } },
    ],
    ['no signature', { header: { alg: 'none' }, signed: 'not' }],
    ['a signature of another kind than it has', { header: { alg: 'HS256' } }],
    ['a signature by another key', { signed: 'byAnother' }],
    ['the nonce of another sign-in', { claims: { nonce: 'of-another' } }],
    ['no nonce', { claims: { nonce: undefined } }],
    ['a token that is over', { claims: { iat: now - 7_200, exp: now - 3_600 } }],
    ['nobody', { claims: { sub: undefined } }],
  ])('lets nobody in with %s', async (_, lies) => {
    expect((await comesBack(lies)).status).toBe(403)
    expect((await desk.client.call('newsroom.signedIn', {})).newsroom).toBeNull()
  })

  it('lets nobody in with an answer of another provider (RFC 9207), or of another sign-in', async () => {
    const mixedUp = await comesBack({}, (query) => query.set('iss', 'https://other.example'))
    expect(mixedUp.status).toBe(403)
    expect((await comesBack({}, (query) => query.set('state', 'of-another'))).status).toBe(403)
    expect((await comesBack({}, (query) => query.append('code', 'second'))).status).toBe(403)
    expect((await desk.client.call('newsroom.signedIn', {})).newsroom).toBeNull()
  })
})

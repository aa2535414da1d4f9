import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readerOf } from '#hosts/newsroom.ts'
import { type NewsroomServer, serveOverHttp } from '#newsroom/server.ts'
import type { NewsroomClient } from '#shared/newsroom/connect.ts'
import { protocolVersion } from '#shared/newsroom/contract.ts'
import { personCalled, type TestNewsroom, testNewsroom } from '#tests/helpers/newsroom.ts'

describe('the page of administrators', () => {
  let newsroom: TestNewsroom
  let server: NewsroomServer
  let admin: NewsroomClient
  let origin: string
  let cookie = ''

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${origin}${path}`, { headers: { cookie, ...headers }, redirect: 'manual' })
  const post = (path: string, form: Record<string, string>, headers: Record<string, string> = { origin }) =>
    fetch(`${origin}${path}`, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers: { cookie, ...headers },
      redirect: 'manual',
    })

  beforeAll(async () => {
    newsroom = await testNewsroom()
    admin = newsroom.anyone()
    const invitation = await newsroom.invite('administrator', [])
    const person = { ...personCalled('Ada'), name: 'Ada <b>' }
    await admin.call('join', { protocol: protocolVersion, invitation, person, device: 'A' })
    server = await serveOverHttp(newsroom.server(), 0, { readerOf })
    origin = `http://127.0.0.1:${server.port}`
  })
  afterAll(async () => {
    await server.close()
    await newsroom.close()
  })

  it('lets in whoever comes by a link, once, and nobody else', async () => {
    const { path } = await admin.call('administer', {})
    expect((await get('/admin')).status).toBe(403)
    const entered = await get(path)
    expect(entered.status).toBe(303)
    const set = entered.headers.get('set-cookie') ?? ''
    expect(set).toMatch(/HttpOnly; SameSite=Strict/)
    expect((await get(path)).status).toBe(403)
    cookie = set.split(';')[0] ?? ''
    const page = await get('/admin', { 'accept-language': 'de' })
    const text = await page.text()
    expect(text).toContain('Ada &lt;b&gt;')
    expect(text).toContain('Ausschließen')
    expect(text).toContain('<dt>Wartende Pakete</dt><dd>0 · 0 MB</dd>')
    expect(text).not.toContain('<script')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    const reporter = await newsroom.raw('Rob')
    await expect(reporter.call('administer', {})).rejects.toMatchObject({ code: 'newsroom.forbidden' })
  })

  it('adds desks and shuts devices out, where its own form says so', async () => {
    const reporter = await newsroom.raw('Rex')
    const [rex] = (await admin.call('members', {})).filter(({ person }) => person.name === 'Rex')
    const device = rex?.devices[0]?.id ?? ''
    const elsewhere = [{ origin: 'https://evil.example' }, { origin: 'null' }, {}]
    for (const headers of elsewhere) expect((await post('/admin/revoke', { device }, headers)).status).toBe(403)
    await expect(reporter.call('heads', { after: 0 })).resolves.toBeTruthy()
    expect((await post('/admin/revoke', { device })).status).toBe(303)
    await expect(reporter.call('heads', { after: 0 })).rejects.toMatchObject({ code: 'newsroom.away' })
    await post('/admin/desks', { name: 'Chess' })
    expect(await (await get('/admin')).text()).toContain('Chess')
  })

  it('shows what was done, finds in it, and gives it as CSV and JSON', async () => {
    const page = await (await get('/admin/audit?search=Chess')).text()
    expect(page).toContain('deskAdded')
    expect(page).not.toContain('revoked')
    expect(await (await get('/admin/audit?search=%22%3E%3Ci%3E')).text()).toContain('value="&quot;&gt;&lt;i&gt;"')
    expect(await (await get('/admin/audit.csv?search=revoked')).text()).toMatch(/\r\n\d+,[^,]+Z,revoked,/)
    expect(await (await get('/admin/audit.json')).json()).toMatchObject([
      { act: 'deskAdded' },
      { act: 'revoked' },
      {},
      {},
      {},
      {},
    ])
  })

  it('lets nobody in any more who is no administrator', async () => {
    await newsroom.raw('Other', 'administrator', [])
    await admin.call('appoint', { person: 'person-Ada', role: 'editor', desks: [] })
    expect((await get('/admin')).status).toBe(403)
  })
})

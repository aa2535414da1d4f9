import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startServer } from '#hosts/web/server.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'

const { folder, remove } = temporaryFolder()
let server: Awaited<ReturnType<typeof startServer>>
let cookie: string
beforeAll(async () => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Lede</title>')
  writeFileSync(join(folder, 'assets', 'main-1a2b.js'), 'export {}')
  server = await startServer({ port: 0, renderer: folder })
  cookie = server.access.setCookie.split(';')[0] ?? ''
})
afterAll(async () => {
  await server.app.close()
  remove()
})

const get = (path: string, headers: Record<string, string> = { cookie }) =>
  fetch(`http://127.0.0.1:${server.port}${path}`, { headers, redirect: 'manual' })

it.each<[what: string, status: number, path: () => string, headers: (() => Record<string, string>) | undefined]>([
  ['the interface', 200, () => '/', undefined],
  ['what it is made of', 200, () => '/assets/main-1a2b.js', undefined],
  ['a page that is not there', 404, () => '/nothing', undefined],
  ['the way in', 303, () => `/?token=${server.access.issue()}`, () => ({})],
  ['a closed door', 401, () => '/', () => ({})],
  ['another site', 403, () => '/', () => ({ cookie, origin: 'http://lede.example' })],
])('%s is nothing for other sites, frames and guesses at its type', async (_what, status, path, headers) => {
  const response = await get(path(), headers?.())
  expect(response.status).toBe(status)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY',
    'content-security-policy': expect.stringContaining(`ws://127.0.0.1:${server.port};`),
  })
})

it('what carries its content in its name is kept for a year, by the browser alone; all else is asked for anew or not kept', async () => {
  const kept = async (path: string, headers?: Record<string, string>) =>
    (await get(path, headers)).headers.get('cache-control')
  expect(await kept('/assets/main-1a2b.js')).toBe('private, max-age=31536000, immutable')
  expect(await kept('/')).toBe('no-cache')
  expect(await kept('/nothing')).toBe('no-store')
  expect(await kept('/', {})).toBe('no-store')
  expect(await kept(`/?token=${server.access.issue()}`, {})).toBe('no-store')
})

it('its own pages are HTML, in the language that is asked for', async () => {
  const response = await get('/nothing', { cookie, 'accept-language': 'de' })
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(await response.text()).toContain('Hier ist nichts')
})

it('a token that is none, or was used, does no harm to whoever is in, and leaves the address', async () => {
  const response = await get('/?token=wrong')
  expect([response.status, response.headers.get('location')]).toEqual([303, '/'])
  expect((await get('/?token=wrong', {})).status).toBe(401)
  expect((await get('/?other=1')).status).toBe(200)
})

it('a port that is taken is an error of the system', async () => {
  await expect(startServer({ port: server.port, renderer: folder })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

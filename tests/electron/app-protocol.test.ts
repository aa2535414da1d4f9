import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { cases } from '#tests/helpers/cases.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { pathWithin, setUpAppProtocol } from '../../electron/app-protocol.ts'
import * as electron from './double/electron.ts'
import { temporaryFolder } from './temporary-folder.ts'

vi.mock('electron', () => import('./double/electron.ts'))

beforeEach(() => electron.reset())

async function serve() {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'renderer'))
  writeFileSync(join(folder, 'renderer', 'index.html'), '<title>Lede</title>')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  setUpAppProtocol(join(folder, 'renderer'))
  electron.app.becomeReady()
  const handler = await eventually(() => {
    const registered = electron.schemes.get('app')
    if (!registered) throw new Error('not yet')
    return registered
  })
  return (url: string, method = 'GET') => handler(new Request(url, { method }))
}

test('the page comes with a policy that runs no inline script and reaches nothing outside', async () => {
  const get = await serve()
  const response = await get('app://lede/index.html')
  expect(await response.text()).toBe('<title>Lede</title>')
  const policy = response.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self';")
  expect(policy).not.toMatch(/unsafe-eval|https?:|\*/)
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
})

test.each([
  'app://lede/',
  'app://lede/absent.js',
  'app://lede/../secret.txt',
  'app://lede/%2e%2e/secret.txt',
  'app://lede/..%2fsecret.txt',
  'app://lede/%2e%2e%2fsecret.txt',
  'app://lede/x%00.html',
  'app://lede/%ff',
  'app://other/index.html',
])('%s is nothing', async (url) => {
  const response = await (await serve())(url)
  expect(response.status).toBe(404)
  expect(await response.text()).not.toContain('secret')
})

test('only GET is answered', async () => {
  expect((await (await serve())('app://lede/index.html', 'POST')).status).toBe(404)
})

test('no address leads out of the folder', () => {
  const part = fc.constantFrom('..', '.', '%2e%2e', '..%2f', '%5c', '..\\', '/', '%00', 'a', 'index.html', '%')
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(part).map((parts) => parts.join('/')),
      ),
      (path) => {
        const found = pathWithin('/app/renderer', `app://lede/${path}`)
        expect(found === null || !relative('/app/renderer', found).startsWith('..')).toBe(true)
      },
    ),
    cases(100),
  )
})

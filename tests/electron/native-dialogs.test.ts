import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { DeskClient } from '#shared/api/contract.ts'
import { maxFileBytes } from '#shared/api/message.ts'
import { cases } from '#tests/helpers/cases.ts'
import { temporaryDesk } from '#tests/helpers/desk.ts'
import { gif, photograph } from '#tests/helpers/images.ts'
import { setUpNativeDialogs } from '../../electron/native-dialogs.ts'
import * as electron from './double/electron.ts'
import { temporaryFolder } from './temporary-folder.ts'

vi.mock('electron', () => import('./double/electron.ts'))

let desk: Awaited<ReturnType<typeof temporaryDesk>>
let client: DeskClient
beforeAll(async () => {
  desk = await temporaryDesk()
  client = desk.desk.connect()
})
afterAll(() => desk.close())
beforeEach(() => {
  electron.reset()
  electron.app.becomeReady()
  setUpNativeDialogs({ language: () => 'en', desk: () => client })
})

function openPage(): electron.WebContents {
  const { contents } = new electron.BrowserWindow({})
  contents.mainFrame.url = 'app://lede/index.html'
  return contents
}

const channels = [
  'files.save',
  'files.chooseFolder',
  'files.saveInto',
  'files.saveImage',
  'files.open',
  'files.reveal',
  'files.pageFolder',
  'files.openPage',
]

test('a text is saved where the person says, and nowhere where they do not', async () => {
  const path = join(temporaryFolder(), 'chosen.html')
  electron.answers.save.push(path, null)
  const page = openPage()
  const saved = await electron.fromPage(page, 'files.save', ['flood.html', 'The river.'])
  expect(saved).toEqual({ value: { token: expect.any(String) } })
  expect(readFileSync(path, 'utf8')).toBe('The river.')
  expect(await electron.fromPage(page, 'files.save', ['flood.html', 'Again.'])).toEqual({ value: null })
  expect(readFileSync(path, 'utf8')).toBe('The river.')
})

test('an image is saved as it came, and nothing that only has its name', async () => {
  const path = join(temporaryFolder(), 'ferry.jpg')
  electron.answers.save.push(path)
  const page = openPage()
  const bytes = await photograph()
  expect(await electron.fromPage(page, 'files.save', ['ferry.jpg', bytes])).toMatchObject({ value: {} })
  expect(new Uint8Array(readFileSync(path))).toEqual(bytes)
  for (const [name, content] of [
    ['ferry.jpg', '<svg/>'],
    ['ferry.jpg', new Uint8Array(9)],
    ['ferry.exe', bytes],
  ])
    expect(await electron.fromPage(page, 'files.save', [name, content])).not.toMatchObject({ value: expect.anything() })
})

test('what was saved is shown in its folder, and nothing else is', async () => {
  const path = join(temporaryFolder(), 'chosen.html')
  electron.answers.save.push(path)
  const page = openPage()
  const saved = (await electron.fromPage(page, 'files.save', ['flood.html', ''])) as { value: { token: string } }
  for (const token of [saved.value.token, crypto.randomUUID()])
    expect(await electron.fromPage(page, 'files.reveal', [token])).toEqual({ value: null })
  expect(electron.revealed).toEqual([path])
})

test('a page is shown in the browser from a folder that only its reader can read, and that goes with the app', async () => {
  const page = openPage()
  const { value } = (await electron.fromPage(page, 'files.pageFolder', [])) as { value: { token: string } }
  await electron.fromPage(page, 'files.saveInto', [value.token, 'flood.html', '<h1>Flood</h1>'])
  expect(await electron.fromPage(page, 'files.openPage', [value.token, 'flood.html'])).toEqual({ value: null })
  const path = fileURLToPath(electron.openedOutside.at(-1) ?? '')
  expect(readFileSync(path, 'utf8')).toBe('<h1>Flood</h1>')
  expect(statSync(dirname(path)).mode & 0o077).toBe(0)
  for (const name of ['flood.exe', '../flood.html', 'flood.svg'])
    expect(await electron.fromPage(page, 'files.openPage', [value.token, name])).toHaveProperty('error')
  await electron.fromPage(page, 'files.openPage', [crypto.randomUUID(), 'flood.html'])
  expect(electron.openedOutside).toHaveLength(1)
  electron.app.emit('will-quit', { preventDefault: () => {} })
  expect(existsSync(path)).toBe(false)
})

test('a text that cannot be saved says why', async () => {
  electron.answers.save.push(join(temporaryFolder(), 'absent', 'chosen.html'))
  expect(await electron.fromPage(openPage(), 'files.save', ['flood.html', ''])).toEqual({
    error: { code: 'file.unwritable', details: expect.objectContaining({ why: 'ENOENT' }) },
  })
})

test('a package is saved as the bytes it is, and nothing that is neither a package nor a story', async () => {
  const path = join(temporaryFolder(), 'flood.lede')
  electron.answers.save.push(path)
  const page = openPage()
  const bytes = new Uint8Array([80, 75, 3, 4, 0, 255])
  expect(await electron.fromPage(page, 'files.save', ['flood.lede', bytes])).toEqual({
    value: { token: expect.any(String) },
  })
  expect(new Uint8Array(readFileSync(path))).toEqual(bytes)
  for (const [name, content] of [
    ['flood.lede.exe', bytes],
    ['flood.lede', 'text'],
    ['flood.exe', bytes],
  ] as const)
    expect(await electron.fromPage(page, 'files.save', [name, content])).toHaveProperty('error')
})

test('texts go into a chosen folder, and none replaces another', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'flood.html'), 'old')
  electron.answers.open.push([folder])
  const page = openPage()
  const chosen = (await electron.fromPage(page, 'files.chooseFolder', [])) as { value: { token: string } }
  for (const name of ['flood-2.html', 'flood-3.html']) {
    expect(await electron.fromPage(page, 'files.saveInto', [chosen.value.token, 'flood.html', name])).toEqual({
      value: name,
    })
  }
  expect(readdirSync(folder).sort()).toEqual(['flood-2.html', 'flood-3.html', 'flood.html'])
  expect(readFileSync(join(folder, 'flood.html'), 'utf8')).toBe('old')
})

test('images of an export go into a folder of their story, and nowhere else', async () => {
  const folder = temporaryFolder()
  electron.answers.open.push([folder])
  const page = openPage()
  const chosen = (await electron.fromPage(page, 'files.chooseFolder', [])) as { value: { token: string } }
  const asset = await client.call('assets.put', { bytes: gif(2, 'a ferry'), name: 'ferry.gif' })
  const { bytes } = await client.call('assets.read', { hash: asset.hash })
  const save = (path: string, hash = asset.hash) =>
    electron.fromPage(page, 'files.saveImage', [chosen.value.token, { path, hash, rendition: null }])
  const path = 'flood-images/0123456789abcdef-1600x900-0-312.jpg'
  expect(await save(path)).toEqual({ value: null })
  expect(await save(path)).toEqual({ value: null })
  expect(readFileSync(join(folder, path))).toEqual(Buffer.from(bytes))
  for (const bad of [
    '../flood-images/0123456789abcdef.jpg',
    'flood-images/../../x.jpg',
    'flood-images/run.sh',
    'a/b.jpg',
  ])
    expect(await save(bad)).toMatchObject({ error: { code: expect.any(String) } })
  expect(await save('flood-images/0123456789abcdef.gif', '0'.repeat(64))).toMatchObject({
    error: { code: 'asset.missing' },
  })
  expect(readdirSync(folder)).toEqual(['flood-images'])
  expect(readdirSync(join(folder, 'flood-images'))).toHaveLength(1)
})

test('nothing is written into a folder that no dialog chose', async () => {
  expect(await electron.fromPage(openPage(), 'files.saveInto', [crypto.randomUUID(), 'flood.html', ''])).toEqual({
    error: { code: 'file.unwritable', details: expect.anything() },
  })
})

test('files are opened each on its own', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'wire.txt'), 'MOSCOW')
  writeFileSync(join(folder, 'huge.txt'), '')
  truncateSync(join(folder, 'huge.txt'), maxFileBytes + 1)
  electron.answers.open.push(['wire.txt', 'huge.txt', 'absent.txt'].map((name) => join(folder, name)))
  expect(await electron.fromPage(openPage(), 'files.open', [])).toEqual({
    value: [
      { name: 'wire.txt', bytes: new TextEncoder().encode('MOSCOW') },
      { name: 'huge.txt', error: { code: 'file.tooLarge', details: { name: 'huge.txt', size: 11, limit: 10 } } },
      { name: 'absent.txt', error: { code: 'file.missing', details: { name: 'absent.txt' } } },
    ],
  })
})

test.each([
  ['../flood.html'],
  ['/etc/cron.d/x.html'],
  ['a\\b.html'],
  ['C:x.html'],
  ['flood.sh'],
  ['flood.html.exe'],
  ['flood'],
  ['a\0.html'],
  [''],
  [`${'x'.repeat(300)}.html`],
  [7],
  [null],
])('%j is no name for a file: no dialog is shown', async (name) => {
  const answer = await electron.fromPage(openPage(), 'files.save', [name, ''])
  expect(answer).toEqual({ error: { code: 'call.invalid', details: expect.anything() } })
  expect(electron.shown).toEqual([])
})

test('whatever a page passes, it is answered', async () => {
  const page = openPage()
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...channels), fc.array(fc.anything({ withDate: true })), async (channel, args) => {
      const answer = await electron.fromPage(page, channel, args)
      expect(Object.keys(answer as object)).toHaveLength(1)
    }),
    cases(200),
  )
})

test.each([
  ['another site', (page: electron.WebContents) => (page.mainFrame.url = 'https://wire.example/')],
  ['a file', (page: electron.WebContents) => (page.mainFrame.url = 'file:///index.html')],
])('%s is refused on every channel', async (_who, become) => {
  const page = openPage()
  become(page)
  for (const channel of channels) await expect(electron.fromPage(page, channel, [])).rejects.toThrow(/refused/)
  expect(electron.shown).toEqual([])
})

test('a frame inside the page, a frame that is gone and a page without a window are refused', async () => {
  const page = openPage()
  const frame = new electron.Frame('app://lede/index.html', page.mainFrame)
  await expect(electron.fromPage(page, 'files.open', [], frame)).rejects.toThrow(/refused/)
  await expect(electron.fromPage(page, 'files.open', [], null)).rejects.toThrow(/refused/)
  const stray = new electron.WebContents()
  stray.mainFrame.url = 'app://lede/index.html'
  await expect(electron.fromPage(stray, 'files.open', [])).rejects.toThrow()
})

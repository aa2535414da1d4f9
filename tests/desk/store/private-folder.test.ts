import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDesk } from '#desk/desk.ts'
import { DeviceToken } from '#desk/newsroom/token.ts'
import { addDamage } from '#desk/store/damage-log.ts'
import { openStore } from '#desk/store/open-store.ts'
import { openPrivateFolder, writePrivateFile } from '#desk/store/private-folder.ts'
import { setAside } from '#desk/store/set-aside.ts'
import { confSettings } from '#hosts/conf-settings.ts'
import { lastPort } from '#hosts/web/last-port.ts'
import { damageOf } from '#shared/damage/damage.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { photograph } from '#tests/helpers/images.ts'
import { codeOf } from '#tests/helpers/library.ts'
import { story } from '#tests/helpers/story.ts'

let folder: string
let remove: () => void
beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
})
afterEach(() => remove())

/** What others may do with anything in the folder, by name, without exception. */
function openToOthers(): string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
  expect(all.length).toBeGreaterThan(0)
  return all
    .filter((entry) => !entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => (lstatSync(path).mode & 0o077) !== 0)
}

/** A desk that has done everything that writes into its folder. */
async function worked(): Promise<void> {
  const settings = confSettings(folder)
  settings.write({ ...settings.read(), theme: 'dark' })
  lastPort(folder).write(4_100)
  const desk = await openDesk({ folder, settings, version: '0.0.0-test' })
  const client = desk.connect()
  const { id } = await client.call('drafts.create', { article: story({ headline: 'Ferry' }) })
  await client.call('templates.save', { name: 'Ferry', draft: id })
  await client.call('assets.put', { name: 'ferry.jpg', bytes: await photograph() })
  const files = { affixes: Buffer.from('SET UTF-8\n'), words: Buffer.from('1\nferja\n') }
  await client.call('dictionaries.put', { tag: 'fo', ...files })
  const { text } = await client.call('rules.read', {})
  await client.call('rules.write', { before: text, after: text.replace('"on": true', '"on": false') })
  const upload = crypto.randomUUID()
  await client.call('archives.write', { upload, path: 'content/ferry.md', at: 0, bytes: files.words })
  await client.call('archives.begin', { upload, name: 'site' })
  addDamage(folder, damageOf(0, 'images'))
  setAside(folder, ['lede.sqlite'], 0)
  await new DeviceToken(folder, null).keep('secret')
  // While it is open: SQLite's own files are there too.
  expect(openToOthers()).toEqual([])
  await desk.close()
}

describe.skipIf(process.platform === 'win32')('the data folder', () => {
  it('holds nothing that another user could read, whatever the desk has written', async () => {
    const before = process.umask(0)
    try {
      await worked()
    } finally {
      process.umask(before)
    }
    expect(openToOthers()).toEqual([])
  })

  it('that was open before is closed with all that is in it, however deep', async () => {
    await worked()
    const inside = readdirSync(folder, { recursive: true, withFileTypes: true })
    for (const entry of inside) chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644)
    chmodSync(folder, 0o755)
    openStore(folder, 0).database.close()
    expect(openToOthers()).toEqual([])
    expect(lstatSync(folder).mode & 0o777).toBe(0o700)
  })

  it('that was closed has its files closed too', () => {
    chmodSync(folder, 0o700)
    mkdirSync(join(folder, 'templates'), { mode: 0o700 })
    for (const name of ['lede.sqlite', 'settings.json', 'templates/one.json']) {
      writeFileSync(join(folder, name), '')
      chmodSync(join(folder, name), 0o644)
    }
    expect(openPrivateFolder(folder)).toBe(true)
    expect(openToOthers()).toEqual([])
  })

  it('leaves alone what lies elsewhere, and what its owner may not do', () => {
    const elsewhere = temporaryFolder()
    const target = join(elsewhere.folder, 'target')
    writeFileSync(target, 'mine')
    chmodSync(target, 0o644)
    symlinkSync(target, join(folder, 'link'))
    chmodSync(folder, 0o555)
    openPrivateFolder(folder)
    expect(lstatSync(target).mode & 0o777).toBe(0o644)
    expect(lstatSync(folder).mode & 0o777).toBe(0o500)
    chmodSync(folder, 0o700)
    elsewhere.remove()
  })

  it.skipIf(process.geteuid?.() !== 0)('of another user is refused before anything in it is touched', () => {
    mkdirSync(join(folder, 'theirs'), { mode: 0o755 })
    chownSync(join(folder, 'theirs'), 65_534, 65_534)
    expect(codeOf(() => openStore(join(folder, 'theirs'), 0))).toBe('store.foreign')
    expect(codeOf(() => confSettings(join(folder, 'theirs')))).toBe('store.foreign')
    expect(readdirSync(join(folder, 'theirs'))).toEqual([])
    expect(lstatSync(join(folder, 'theirs')).mode & 0o777).toBe(0o755)
  })

  it('a secret is not written into a file that somebody else has put there', () => {
    const elsewhere = temporaryFolder()
    const trap = join(elsewhere.folder, 'trap')
    writeFileSync(trap, '')
    chmodSync(trap, 0o666)
    symlinkSync(trap, join(folder, 'entrance.html'))
    writePrivateFile(join(folder, 'entrance.html'), 'secret')
    expect(readFileSync(trap, 'utf8')).toBe('')
    expect(lstatSync(join(folder, 'entrance.html')).mode & 0o777).toBe(0o600)
    elsewhere.remove()
  })
})

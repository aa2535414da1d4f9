import { execFileSync } from 'node:child_process'
import fs, { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDesk } from '#desk/desk.ts'
import { openOwnFolder } from '#desk/store/private-folder.ts'
import { confSettings } from '#hosts/conf-settings.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { photograph } from '#tests/helpers/images.ts'
import { story } from '#tests/helpers/story.ts'

let root: string
let remove: () => void
const data = () => join(root, 'data')
const elsewhere = () => join(root, 'elsewhere')

/** A desk on the folder with a draft, a template and an image. */
async function opened(folder = data()) {
  return openDesk({ folder, settings: confSettings(folder), version: '0.0.0-test' })
}

async function worked(): Promise<string> {
  const desk = await opened()
  const client = desk.connect()
  const { id } = await client.call('drafts.create', { article: story({ headline: 'Ferry' }) })
  await client.call('templates.save', { name: 'Ferry', draft: id })
  const { hash } = await client.call('assets.put', { name: 'ferry.jpg', bytes: await photograph() })
  await desk.close()
  return hash
}

const ways: readonly (readonly [string, (path: string) => void])[] = [
  [
    'elsewhere',
    (path) => {
      if (existsSync(path)) renameSync(path, elsewhere())
      else mkdirSync(elsewhere())
      symlinkSync(elsewhere(), path)
    },
  ],
  ['to nothing', (path) => symlinkSync(join(root, 'nothing'), path)],
  ['in a circle', (path) => symlinkSync(path, path)],
  ['to a device without an end', (path) => symlinkSync('/dev/zero', path)],
  ['by a pipe', (path) => void execFileSync('mkfifo', [path])],
]

describe.skipIf(process.platform === 'win32')('a data folder in which something leads', () => {
  beforeEach(async () => {
    const temporary = temporaryFolder()
    root = temporary.folder
    remove = temporary.remove
  })
  afterEach(() => remove())

  describe.each(ways)('%s', (_way, make) => {
    it('is refused in words, whatever it is, and nothing is written', async () => {
      const hash = await worked()
      const kept = join(root, 'kept')
      execFileSync('cp', ['-a', data(), kept])
      const names = [...readdirSync(data()), 'lede.sqlite-wal', 'lede.damage.json', 'newsroom.sqlite', 'dictionaries']
      for (const name of [...names, join('assets', hash.slice(0, 2))]) {
        const path = join(data(), name)
        const isElsewhere = _way === 'elsewhere'
        if (!isElsewhere) rmSync(path, { recursive: true, force: true })
        make(path)
        await expect(opened(), name).rejects.toMatchObject({ code: 'store.linked', details: { path } })
        expect(existsSync(join(root, 'nothing')), name).toBe(false)
        rmSync(data(), { recursive: true })
        rmSync(elsewhere(), { recursive: true, force: true })
        execFileSync('cp', ['-a', kept, data()])
      }
    })

    it('has an image told as damaged, and takes it anew', async () => {
      const hash = await worked()
      const path = join(data(), 'assets', hash.slice(0, 2), hash)
      rmSync(path)
      make(path)
      const desk = await opened()
      const client = desk.connect()
      await expect(client.call('assets.read', { hash })).rejects.toMatchObject({ code: 'asset.damaged' })
      await client.call('assets.put', { name: 'ferry.jpg', bytes: await photograph() })
      expect((await client.call('assets.read', { hash })).bytes.length).toBeGreaterThan(0)
      await desk.close()
      expect(existsSync(join(root, 'nothing'))).toBe(false)
    })
  })

  it('elsewhere itself is one all the same; one that leads nowhere is said', async () => {
    await worked()
    renameSync(data(), elsewhere())
    symlinkSync(elsewhere(), data())
    const desk = await opened()
    expect((await desk.connect().call('drafts.list', {})).total).toBe(1)
    await desk.close()

    for (const target of [join(root, 'nothing'), data()]) {
      rmSync(data())
      symlinkSync(target, data())
      await expect(opened()).rejects.toMatchObject({ code: 'store.linked', details: { path: data() } })
    }
    rmSync(data())
    symlinkSync('/dev/zero', data())
    await expect(opened()).rejects.toMatchObject({ code: 'store.noFolder' })
    expect(existsSync(join(root, 'nothing'))).toBe(false)
    writeFileSync(join(root, 'file'), '')
  })
})

it.skipIf(process.platform === 'win32')(
  'a listing that calls every file a link, as Windows does of what a cloud keeps, refuses none',
  () => {
    const { folder, remove: removeIt } = temporaryFolder()
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'settings.json'), '{}')
    const listed = fs.readdirSync
    const asLinks = (path: string) =>
      listed(path, { withFileTypes: true }).map(({ name }) => ({ name, isFile: () => false, isDirectory: () => false }))
    fs.readdirSync = asLinks as unknown as typeof fs.readdirSync
    syncBuiltinESMExports()
    try {
      expect(() => openOwnFolder(folder)).not.toThrow()
      symlinkSync(join(folder, 'assets'), join(folder, 'dictionaries'))
      expect(() => openOwnFolder(folder)).toThrow(expect.objectContaining({ code: 'store.linked' }))
    } finally {
      fs.readdirSync = listed
      syncBuiltinESMExports()
      removeIt()
    }
  },
)

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDesk } from '#desk/desk.ts'
import { openStore } from '#desk/store/open-store.ts'
import { confSettings } from '#hosts/conf-settings.ts'
import { asLedeError } from '#shared/api/errors.ts'
import { formatIds } from '#shared/formats/formats.ts'
import { languageTags } from '#shared/locales/languages.ts'
import { errorText } from '#shared/locales/text.ts'
import { words } from '#shared/locales/words.ts'
import { memorySettings, temporaryFolder } from '#tests/helpers/desk.ts'
import { photograph } from '#tests/helpers/images.ts'
import { story } from '#tests/helpers/story.ts'
import { wordDocument, wordParagraph } from '#tests/helpers/word-document.ts'

await Promise.all(languageTags.map(words.load))

let folder: string
let remove: () => void
beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
})
afterEach(() => remove())

/** The messages in both languages: never in the system's words, nor as something unexpected. */
async function said(work: () => unknown): Promise<string> {
  try {
    await work()
    return 'nothing'
  } catch (error) {
    const { code } = asLedeError(error)
    expect(code).not.toBe('internal')
    for (const language of languageTags) {
      const text = errorText(error, language)
      expect(text).not.toMatch(/\bE[A-Z]{3,}\b|\{\{|undefined/)
    }
    return code
  }
}

describe('a folder where a file should be, and a file where a folder should be', () => {
  const desk = () => openDesk({ folder, settings: memorySettings(), version: '0.0.0-test' })

  it('are named, and stay', async () => {
    for (const name of ['lede.sqlite', 'settings.json']) mkdirSync(join(folder, name))
    expect(await said(() => openStore(folder, 0))).toBe('store.noFile')
    expect(await said(() => confSettings(folder))).toBe('store.noFile')
    expect(() => confSettings(folder)).toThrow(
      expect.objectContaining({ details: { folder, path: join(folder, 'settings.json') } }),
    )
    expect(readdirSync(folder).toSorted()).toEqual(['lede.sqlite', 'settings.json'])
    for (const name of ['lede.sqlite', 'lede.sqlite-wal', 'lede.sqlite-shm', 'lede.acknowledged']) {
      rmSync(folder, { recursive: true })
      mkdirSync(join(folder, name), { recursive: true })
      expect(() => openStore(folder, 0)).toThrow(
        expect.objectContaining({ code: 'store.noFile', details: { folder, path: join(folder, name) } }),
      )
    }
    rmSync(folder, { recursive: true })
    writeFileSync(folder, '')
    expect(await said(() => openStore(folder, 0))).toBe('store.noFolder')
    expect(await said(() => openStore(join(folder, 'deeper'), 0))).toBe('store.noFolder')
    expect(await said(() => confSettings(folder))).toBe('store.noFolder')
  })

  it('are named inside the data folder, and all else goes on', async () => {
    writeFileSync(join(folder, 'assets'), '')
    writeFileSync(join(folder, 'templates'), '')
    const opened = await desk()
    const client = opened.connect()
    const { id } = await client.call('drafts.create', { article: story({ headline: 'Ferry' }) })
    const bytes = await photograph()
    expect(await said(() => client.call('assets.put', { bytes, name: 'a.jpg' }))).toBe('store.noFolder')
    expect(await said(() => client.call('templates.list', {}))).toBe('file.unreadable')
    expect(await said(() => client.call('templates.save', { name: 'Ferry', draft: id }))).toBe('file.unwritable')
    rmSync(join(folder, 'templates'))
    const template = '00000000-0000-4000-8000-000000000000'
    mkdirSync(join(folder, 'templates', `${template}.json`), { recursive: true })
    expect(await client.call('templates.list', {})).toMatchObject([{ problem: { code: 'file.unreadable' } }])
    expect(await said(() => client.call('templates.start', { id: template }))).toBe('file.unreadable')
    expect((await client.call('drafts.article', { id })).article.headline).toBe('Ferry')
    await opened.close()
  })
})

it.skipIf(process.platform === 'win32')('too many open files are said so, and damage nothing', () => {
  const script = fileURLToPath(new URL('../helpers/too-many-files.ts', import.meta.url))
  const { stdout, stderr } = spawnSync('sh', ['-c', `ulimit -n 120; exec "$0" "$1"`, process.execPath, script], {
    encoding: 'utf8',
  })
  expect(stdout, stderr).not.toBe('')
  const { folder: used, without, withSome } = JSON.parse(stdout)
  expect(without).toEqual({
    'a new image': 'system.tooManyFiles',
    'an image of the library': 'system.tooManyFiles',
    'the templates': 'file.unreadable EMFILE',
    'a template': 'file.unreadable EMFILE',
    'a template to be kept': 'file.unwritable EMFILE',
  })
  expect(new Set(Object.values(withSome))).toEqual(new Set(['done']))
  expect(existsSync(used)).toBe(true)
  rmSync(used, { recursive: true })
})

it.each([1969, 1975, 2150])('a clock in the year %i keeps nobody from any work', async (year) => {
  const now = () => Date.UTC(year, 5, 1)
  const opened = await openDesk({ folder, settings: memorySettings(), version: '0.0.0-test', now })
  const client = opened.connect()
  const { id } = await client.call('drafts.create', {
    article: story({ headline: 'Ferry', publishedAt: new Date(now()).toISOString() }, ['It sails again.']),
  })
  const { bytes, update } = await client.call('packages.write', { id, review: true })
  await client.call('drafts.append', { id, update })
  expect(await client.call('packages.read', { bytes })).toMatchObject({ state: 'known', at: expect.any(String) })
  for (const format of formatIds) await client.call('export.render', { id, format })
  await client.call('drafts.bin', { ids: [id] })
  await client.call('drafts.emptyBin', {})
  expect(await client.call('packages.open', { bytes })).toMatchObject({ outcome: 'added' })
  const word = wordDocument(wordParagraph('It sails again.'))
  expect(await client.call('import.read', { bytes: word, name: 'ferry.docx' })).toMatchObject({
    stories: [{ article: {} }],
  })
  await opened.close()
})

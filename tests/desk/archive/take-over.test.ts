import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDesk } from '#desk/desk.ts'
import type { Archive, Desk, DeskClient } from '#shared/api/contract.ts'
import { memorySettings, temporaryFolder } from '#tests/helpers/desk.ts'
import { photograph } from '#tests/helpers/images.ts'
import { withXmp, xmpPacket } from '#tests/helpers/picture-metadata.ts'
import { writeFiles } from './reading.ts'
import { wxr, wxrItem } from './wxr-text.ts'

let folder = ''
let remove = () => {}
let desk: Desk
let client: DeskClient

const open = async () => {
  desk = await openDesk({ folder, settings: memorySettings(), version: '0.0.0-test' })
  client = desk.connect()
}
beforeEach(async () => {
  ;({ folder, remove } = temporaryFolder())
  await open()
})
afterEach(async () => {
  await desk.close()
  remove()
})

const items = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    wxrItem({ title: `Story ${index}`, 'wp:post_id': String(index + 1) }),
  ).join('')

/**
 * Starts something with the archive, and waits until it is no longer being read; `when` may end it
 * earlier.
 */
async function ended(begin: () => unknown, when: (archive: Archive) => void = () => {}): Promise<Archive> {
  const end = Promise.withResolvers<Archive>()
  const stop = client.on('archive.changed', ({ archive }) => {
    if (archive === null) return
    when(archive)
    if (archive.phase !== 'reading') end.resolve(archive)
  })
  await begin()
  const archive = await end.promise
  stop()
  return archive
}
const total = async () => (await client.call('drafts.list', {})).total

describe('an archive', () => {
  it('is taken over with its pictures; what was published there is published here', async () => {
    const text = wxr(
      wxrItem({
        'content:encoded': '<p>It sails.</p><img src="https://post.example/wp-content/uploads/a.jpg" alt="A">',
      }),
    )
    const credited = withXmp(await photograph(), xmpPacket('<photoshop:Credit>Ada/Post</photoshop:Credit>'))
    writeFiles(folder, { 'in/export.xml': text, 'in/wp-content/uploads/a.jpg': credited })
    const archive = await ended(() => desk.importArchive(join(folder, 'in/export.xml'), null))
    expect(archive).toMatchObject({ phase: 'done', progress: 1, report: { found: 1, made: 1, pictures: 1, told: [] } })
    const [row] = (await client.call('drafts.list', { view: 'published' })).rows
    expect(row).toMatchObject({ publishedAt: '2024-03-05T09:30:00+01:00', status: 'published' })
    const { article } = await client.call('drafts.article', { id: row?.id ?? '' })
    expect(article.canonicalUrl).toBe('https://post.example/2024/03/ferry/')
    const figure = article.body.content?.find(({ type }) => type === 'figure')
    expect(figure).toMatchObject({ attrs: { alt: 'A', credit: 'Ada/Post' } })
  })

  it('comes once, however often it is read, and what was deleted comes again', async () => {
    writeFiles(folder, { 'in/export.xml': wxr(items(40) + items(1)), 'elsewhere/copy.xml': wxr(items(42)) })
    const first = await ended(() => desk.importArchive(join(folder, 'in/export.xml'), null))
    expect(first.report).toMatchObject({ found: 40, made: 40, known: 0, told: [{ kind: 'twice', count: 1 }] })
    const { rows } = await client.call('drafts.list', { limit: 3 })
    await client.call('drafts.bin', { ids: rows.map(({ id }) => id) })
    await client.call('drafts.emptyBin', {})
    const again = await ended(() => desk.importArchive(join(folder, 'elsewhere/copy.xml'), null))
    expect(again.report).toMatchObject({ found: 42, made: 5, known: 37 })
    expect(await total()).toBe(42)
  })

  it('is gone on with after it was stopped, and after the desk ended', async () => {
    const unknown = wxr(items(160).replaceAll('on Monday', 'on [poll id="1"] Monday'))
    writeFiles(folder, { 'in/export.xml': unknown })
    const stopped = await ended(
      () => desk.importArchive(join(folder, 'in/export.xml'), null),
      ({ report }) => report.made > 0 && void client.call('archives.stop', {}),
    )
    expect(stopped.phase).toBe('stopped')
    const some = await total()
    expect(some).toBeGreaterThan(0)
    expect(some).toBeLessThan(160)
    await desk.close()
    await open()
    expect((await client.call('archives.standing', {})).archive).toMatchObject({ name: 'export.xml', phase: 'stopped' })
    const done = await ended(() => client.call('archives.resume', {}))
    expect(done).toMatchObject({ phase: 'done', report: { found: 160, known: some, made: 160 - some } })
    // Reports about stories before the stop are included at the end.
    expect(done.report.told).toMatchObject([{ kind: 'shortcode', what: 'poll', count: 160 }])
    expect(await total()).toBe(160)
    await client.call('archives.forget', {})
    expect((await client.call('archives.standing', {})).archive).toBeNull()
  })

  it('that a window puts down piece by piece is taken over, and gone then', async () => {
    const upload = crypto.randomUUID()
    const text = Uint8Array.from(Buffer.from(wxr(items(3))))
    const write = (path: string, at: number, bytes: Uint8Array<ArrayBuffer>) =>
      client.call('archives.write', { upload, path, at, bytes })
    await write('export.xml', 0, text.slice(0, 500))
    await write('export.xml', 500, text.slice(500))
    await expect(write('../evil.xml', 0, text)).rejects.toMatchObject({ code: 'call.invalid' })
    const done = await ended(() => client.call('archives.begin', { upload, name: 'Old site' }))
    expect(done).toMatchObject({ name: 'Old site', phase: 'done', report: { made: 3 } })
    expect(() => readFileSync(join(folder, 'incoming', upload, 'export.xml'))).toThrow('ENOENT')
  })

  it('that is none says so, and one at a time is read', async () => {
    writeFiles(folder, { 'in/a.txt': 'x' })
    const failing = ended(() => desk.importArchive(join(folder, 'in'), null))
    expect(() => desk.importArchive(join(folder, 'in'), null)).toThrow('archive.busy')
    expect(await failing).toMatchObject({
      phase: 'failed',
      error: { code: 'archive.noStories', details: { name: 'in' } },
    })
  })
})

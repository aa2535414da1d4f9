import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDesk } from '#desk/desk.ts'
import type { Desk, DeskClient, EventData } from '#shared/api/contract.ts'
import { memorySettings, temporaryFolder } from '#tests/helpers/desk.ts'
import { eventually } from '#tests/helpers/eventually.ts'
import { photograph } from '#tests/helpers/images.ts'
import { wxr, wxrItem } from '../archive/wxr-text.ts'

const copy = `Harbour ferry to sail again

LÜBECK, March 5 (Reuters) - The old harbour ferry will sail again from Monday, the city said.
`
let folder = ''
let remove = () => {}
let incoming = ''
let desk: Desk
let client: DeskClient
let taken: EventData<'watch.taken'>[] = []

beforeEach(async () => {
  ;({ folder, remove } = temporaryFolder())
  incoming = join(folder, 'incoming-wire')
  mkdirSync(incoming)
  const settings = memorySettings({ watchFolder: incoming })
  desk = await openDesk({
    folder: join(folder, 'data'),
    settings,
    version: '0.0.0-test',
    watches: true,
    watchEvery: 60,
  })
  client = desk.connect()
  taken = []
  client.on('watch.taken', (each) => taken.push(each))
})
afterEach(async () => {
  await desk.close()
  remove()
})

const land = (name: string, content: string | Uint8Array) => writeFileSync(join(incoming, name), content)
const files = (place = '') => readdirSync(join(incoming, place)).toSorted()
const heard = (count: number) => eventually(() => expect(taken).toHaveLength(count))

describe('a watched folder', () => {
  it('takes each file once, moves it aside, and says why it could not be read', async () => {
    land('ferry.txt', copy)
    land('half.txt.part', copy)
    land('broken.json', '{ "a": ')
    await heard(2)
    expect(files()).toEqual(['half.txt.part', 'not-understood', 'taken'])
    expect(files('taken')).toEqual(['ferry.txt'])
    expect(files('not-understood')).toEqual(['broken.json', 'broken.json.txt'])
    expect(readFileSync(join(incoming, 'not-understood/broken.json.txt'), 'utf8')).toContain(
      'broken.json is not valid JSON',
    )
    // The same file again, under the same name, makes no second draft, and overwrites nothing.
    land('ferry.txt', copy)
    await heard(3)
    expect(files('taken')).toEqual(['ferry-2.txt', 'ferry.txt'])
    expect((await client.call('drafts.list', {})).total).toBe(1)
    expect(taken[2]?.ids).toEqual(taken.find(({ name }) => name === 'ferry.txt')?.ids)
    appendFileSync(join(incoming, 'half.txt.part'), '\nMore of it, as it ends.\n')
    renameSync(join(incoming, 'half.txt.part'), join(incoming, 'whole.txt'))
    await heard(4)
    const { article } = await client.call('drafts.article', { id: taken[3]?.ids[0] ?? '' })
    expect(article.bodyText).toContain('More of it')
  })

  it.skipIf(process.platform === 'win32')('waits for no picture that is no file', async () => {
    execFileSync('mkfifo', [join(incoming, 'pier.jpg')])
    land('story.md', '---\ntitle: Ferry\n---\nThe ferry will sail again.\n\n![Pier](pier.jpg)\n')
    await heard(1)
    expect(taken).toMatchObject([{ name: 'story.md', error: null }])
  })

  it('brings the pictures that lie beside a story, and takes over an archive', async () => {
    land('pier.jpg', await photograph())
    land('story.md', '---\ntitle: Ferry\n---\nThe ferry will sail again.\n\n![Pier](pier.jpg)\n')
    land('export.xml', wxr(wxrItem({ 'wp:post_id': '1' }) + wxrItem({ 'wp:post_id': '2' })))
    await heard(2)
    expect(files('taken')).toEqual(['export.xml', 'export.xml.txt', 'story.md'])
    expect(readFileSync(join(incoming, 'taken/export.xml.txt'), 'utf8')).toContain('New in the library: 2')
    expect(files()).toEqual(['pier.jpg', 'taken'])
    const [id = ''] = taken.find(({ name }) => name === 'story.md')?.ids ?? []
    const { article } = await client.call('drafts.article', { id })
    expect(article.body.content?.map(({ type }) => type)).toContain('figure')
    expect((await client.call('drafts.list', {})).total).toBe(3)
  })
})

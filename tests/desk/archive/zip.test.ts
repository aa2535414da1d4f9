import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Zippable, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { readAt } from './reading.ts'
import { attachment, wxr, wxrItem } from './wxr-text.ts'

let folder = ''
let remove = () => {}
beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
})
afterEach(() => remove())

const bytes = (text: string) => new TextEncoder().encode(text)
const readZip = (content: Uint8Array | Zippable) => {
  const path = join(folder, 'archive.zip')
  writeFileSync(path, content instanceof Uint8Array ? content : zipSync(content))
  return readAt(path)
}
const post = wxr(
  wxrItem({
    'content:encoded': '<p>It sails.</p><img src="https://post.example/wp-content/uploads/2024/a.jpg" alt="A">',
  }),
)

describe('a zip archive', () => {
  it('of an export and its pictures, or of a folder of Markdown', async () => {
    const { articles, pictures } = await readZip({
      'site/export.xml': bytes(post),
      'site/wp-content/uploads/2024/a.jpg': bytes('x'),
      '__MACOSX/x.md': bytes('y'),
    })
    expect(articles).toHaveLength(1)
    expect(pictures).toEqual(['site/wp-content/uploads/2024/a.jpg'])
    const site = await readZip({ 'blog/_posts/2024-03-05-ferry.md': bytes('---\ntitle: Ferry\n---\nIt sails.') })
    expect(site.articles[0]).toMatchObject({ headline: 'Ferry', status: 'published' })
  })

  it('of several exports, as WordPress parts large ones, with pictures named in another', async () => {
    const first = wxr(wxrItem({ 'wp:post_id': '1' }))
    const second = wxr(wxrItem({ 'wp:post_id': '2' }) + attachment(3, 'https://post.example/a.jpg'))
    const { articles } = await readZip({ 'a.000.xml': bytes(first), 'a.001.xml': bytes(second) })
    expect(articles).toHaveLength(2)
  })

  it('that climbs out, is encrypted, damaged, or none is refused', async () => {
    await expect(readZip({ '../../evil.md': bytes('x') })).rejects.toMatchObject({ code: 'archive.climbs' })
    await expect(readZip({ '/etc/evil.md': bytes('x') })).rejects.toMatchObject({ code: 'archive.climbs' })
    const encrypted = zipSync({ 'a.md': bytes('x') })
    const flags = encrypted.findIndex(
      (_, at) => at > 0 && encrypted[at] === 0x50 && encrypted[at + 1] === 0x4b && encrypted[at + 2] === 1,
    )
    encrypted[flags + 8] = (encrypted[flags + 8] ?? 0) | 1
    await expect(readZip(encrypted)).rejects.toMatchObject({ code: 'archive.encrypted' })
    await expect(readZip(zipSync({ 'a.md': bytes('x') }).slice(0, 40))).rejects.toMatchObject({
      code: 'archive.damaged',
    })
    await expect(readZip(bytes('no zip at all'))).rejects.toMatchObject({ code: 'archive.damaged' })
    await expect(readZip({ 'a.txt': bytes('x') })).rejects.toMatchObject({ code: 'archive.noStories' })
  })

  it('that unpacks to far more than it is, or whose entries share their bytes, is refused', async () => {
    await expect(readZip({ 'a.md': new Uint8Array(64 * 1024 * 1024) })).rejects.toMatchObject({ code: 'archive.bomb' })
    const twice = zipSync({ 'a.md': bytes('one story'), 'b.md': bytes('two story') })
    const headers = [...twice.keys()].filter(
      (at) => twice[at] === 0x50 && twice[at + 1] === 0x4b && twice[at + 2] === 1,
    )
    // The second entry of the directory is made to begin where the first does.
    for (let byte = 0; byte < 4; byte += 1)
      twice[(headers[1] ?? 0) + 42 + byte] = twice[(headers[0] ?? 0) + 42 + byte] ?? 0
    await expect(readZip(twice)).rejects.toMatchObject({ code: 'archive.bomb' })
  })

  it('in an archive is told, and the others are read', async () => {
    const inner = zipSync({ 'b.md': bytes('Inside.') })
    const { articles, told } = await readZip({ 'a.md': bytes('A story.'), 'inner.zip': inner })
    expect(articles).toHaveLength(1)
    expect(told('archive')).toEqual({ '': 1 })
  })
})

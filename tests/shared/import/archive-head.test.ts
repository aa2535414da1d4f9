import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { headBytes, isArchiveFile } from '#shared/import/archive-head.ts'
import { wxr } from '#tests/desk/archive/wxr-text.ts'

const zip = (name: string) => zipSync({ [name]: strToU8('x') })
const text = (words: string) => new TextEncoder().encode(words)

it.each([
  ['export.zip', zip('wp/export.xml'), true],
  ['EXPORT.ZIP', zip('content/a.md'), true],
  ['sent.zip', zip('manifest.json'), false],
  ['story.lede', zip('manifest.json'), false],
  ['story.docx', zip('[Content_Types].xml'), false],
  ['broken.zip', text('no zip'), false],
  ['empty.zip', new Uint8Array(), false],
  ['export.xml', text(wxr('')), true],
  ['feed.xml', text('<rss version="2.0"><channel/></rss>'), false],
  ['ghost.json', text('{"db":[{"meta":{"exported_on":1},"data":{"posts":[]}}]}'), true],
  ['story.json', text('{"format":"lede-article/1"}'), false],
  ['export.txt', text(wxr('')), false],
])('whether %s is an archive', (name, bytes, isArchive) => {
  expect(isArchiveFile(name, bytes.subarray(0, headBytes))).toBe(isArchive)
})

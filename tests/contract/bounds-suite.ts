import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { writePackage } from '#desk/package/write-package.ts'
import type { CallName, DeskClient } from '#shared/api/contract.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { newDraft, setField } from '#shared/article/draft.ts'
import { keepVersion } from '#shared/review/versions/versions.ts'
import { draftLimits } from '#shared/update/limits.ts'
import { drawing, picture } from '#tests/helpers/images.ts'
import { generator } from '#tests/helpers/random.ts'
import { atRoot, deletions, emptyStructs, nestedElements, nestedLists, RawUpdate } from '#tests/helpers/raw-update.ts'
import { openDraft, story } from '#tests/helpers/story.ts'
import { wordDocument, wordParagraph } from '#tests/helpers/word-document.ts'

/**
 * What every client may rely on when something is too much: it is refused with a message, changes
 * nothing, and delays nobody.
 */
export function boundsSuite(desk: () => DeskClient, another: () => Promise<DeskClient>): void {
  const codeOf = (call: Promise<unknown>): Promise<string> =>
    call.then(
      () => 'done',
      (error: { code: string }) => error.code,
    )

  const updates: readonly (readonly [string, () => Uint8Array<ArrayBuffer>])[] = [
    ['empty structs', () => emptyStructs(draftLimits.structs + 1)],
    ['deletions', () => deletions(draftLimits.deletions + 1)],
    ['elements in elements', () => nestedElements(4_000)],
    ['lists in lists', () => nestedLists(84_000)],
    [
      'clients',
      () =>
        new RawUpdate()
          .begin(draftLimits.clients + 1)
          .times(draftLimits.clients + 1, 1, 1, 0, 0, 1)
          .end(),
    ],
    [
      'JSON in JSON',
      () =>
        atRoot(new RawUpdate().begin(1).client(1), 'embed')
          .text(`${'['.repeat(4_000)}${']'.repeat(4_000)}`)
          .end(),
    ],
  ]

  describe.each(updates)('an update with too many %s', (_, make) => {
    it('is refused as an edit, and the draft goes on', async () => {
      const client = desk()
      const { id } = await client.call('drafts.create', { article: story({ headline: 'Ferry' }, ['It sails.']) })
      const before = await client.call('drafts.open', { id })
      const update = make()
      expect(await codeOf(client.call('drafts.append', { id, update }))).toBe('draft.tooMuch')
      expect(await codeOf(client.call('sources.append', { id, update }))).toBe('draft.tooMuch')
      expect(await client.call('drafts.open', { id })).toEqual(before)
      const { doc, edits } = await openDraft(client, id)
      setField(doc, 'headline', 'Ferry aground')
      for (const edit of edits) await client.call('drafts.append', { id, update: edit })
      expect((await client.call('drafts.article', { id })).article.headline).toBe('Ferry aground')
    })

    it('is refused in a package, as its draft and as its notes', async () => {
      const client = desk()
      const sound = Y.encodeStateAsUpdate(new Y.Doc())
      for (const parts of [{ 'draft.yjs': make() }, { 'draft.yjs': sound, 'sources.yjs': make() }]) {
        const bytes = packageOf(parts)
        expect(bytes.length).toBeLessThan(200_000)
        expect(await codeOf(client.call('packages.read', { bytes }))).toBe('package.tooMuch')
        expect(await codeOf(client.call('packages.open', { bytes }))).toBe('package.tooMuch')
      }
      expect((await client.call('drafts.list', {})).total).toBe(0)
    })
  })

  it('is refused in the snapshot of a package’s version', async () => {
    const draft = newDraft()
    const snapshot = new RawUpdate().numbers(0, draftLimits.clients + 1).times(draftLimits.clients + 1, 1, 1).bytes
    const { id, ...version } = keepVersion(draft, { id: 'a', by: null, at: 0 }, 'named')
    draft.getMap('versions').set(id, { ...version, id, snapshot })
    const bytes = packageOf({ 'draft.yjs': new Uint8Array(Y.encodeStateAsUpdate(draft)) })
    expect(await codeOf(desk().call('packages.open', { bytes }))).toBe('package.tooMuch')
  })

  it('a package that unpacks to more than a draft is refused before it is unpacked', async () => {
    const bytes = packageOf({ 'draft.yjs': new Uint8Array(draftLimits.bytes + 1) })
    expect(await codeOf(desk().call('packages.read', { bytes }))).toBe('package.tooMuch')
  })

  const rows = (count: number, cells: number) => `<tr>${'<td>a</td>'.repeat(cells)}</tr>`.repeat(count)
  const file: readonly (readonly [string, string, () => Uint8Array<ArrayBuffer>, string])[] = [
    ['a table of 400 × 400 cells', 'a.html', () => text(`<html><table>${rows(400, 400)}</table>`), 'file.tooMuch'],
    ['200,000 elements in each other', 'a.html', () => text(`<html>${'<div>'.repeat(200_000)}`), 'file.tooMuch'],
    ['100,001 lines', 'a.txt', () => text('word\n'.repeat(100_001)), 'file.tooMuch'],
    [
      'more paragraphs of Word than a story has',
      'a.docx',
      () => wordDocument(wordParagraph('').repeat(60_000)),
      'file.tooMuch',
    ],
    [
      'JSON that nests 4,000 deep',
      'a.json',
      () => text(JSON.stringify(story()).replace('"content":[', `"content":[${deep(4_000)},`)),
      'draft.tooMuch',
    ],
    [
      'JSON with an attribute that nests 4,000 deep',
      'a.json',
      () => text(JSON.stringify(story()).replace('"level":null}', `"level":${'['.repeat(4_000)}${']'.repeat(4_000)}}`)),
      'draft.tooMuch',
    ],
    [
      'JSON with 60,000 paragraphs',
      'a.json',
      () =>
        text(JSON.stringify(story()).replace('"content":[', `"content":[${'{"type":"paragraph"},'.repeat(60_000)}`)),
      'draft.tooMuch',
    ],
  ]

  it.each(file)('a file is refused that holds %s', async (_, name, make, code) => {
    expect(await codeOf(desk().call('import.read', { name, bytes: make() }))).toBe(code)
  })

  it.each([
    ['nests deeper', { type: 'doc', content: [JSON.parse(deep(300)) as BodyNode] }],
    ['holds more', { type: 'doc', content: Array.from({ length: 60_000 }, () => ({ type: 'paragraph' })) }],
  ])('no draft is made of what %s than any text', async (_, body) => {
    const article = { ...story(), body }
    expect(await codeOf(desk().call('drafts.create', { article }))).toBe('draft.tooMuch')
    expect((await desk().call('drafts.list', {})).total).toBe(0)
  })

  it('an edit is on disk before the many calls of another window are through', async () => {
    const [flooding, writing] = [desk(), await another()]
    const { id } = await writing.call('drafts.create', { article: story({ headline: 'Ferry' }) })
    const { doc, edits } = await openDraft(writing, id)
    setField(doc, 'headline', 'Ferry aground')
    let answered = 0
    const flood = Array.from({ length: 3_000 }, async () => {
      await flooding.call('drafts.list', {})
      answered += 1
    })
    for (const update of edits) await writing.call('drafts.append', { id, update })
    expect(answered).toBeLessThan(2_000)
    await Promise.all(flood)
  })

  it('an edit is on disk before the many images of another window are', async () => {
    const [putting, writing] = [desk(), await another()]
    const { id } = await writing.call('drafts.create', { article: story({ headline: 'Ferry' }) })
    const { doc, edits } = await openDraft(writing, id)
    setField(doc, 'headline', 'Ferry aground')
    const random = generator(1)
    const images = Array.from({ length: 12 }, () => {
      const bitmap = picture(300, 300)
      for (let at = 0; at < bitmap.data.length; at += 1) if (at % 4 !== 3) bitmap.data[at] = random() * 256
      return drawing(bitmap)
    })
    const done: CallName[] = []
    const put = images.map((bytes) =>
      putting.call('assets.put', { bytes, name: 'a.png' }).then(() => done.push('assets.put')),
    )
    for (const update of edits) {
      await writing.call('drafts.append', { id, update })
      done.push('drafts.append')
    }
    await Promise.all(put)
    expect(done.lastIndexOf('drafts.append')).toBeLessThan(images.length)
  })

  it('an edit is on disk before the large file of another window is read', async () => {
    const [reading, writing] = [desk(), await another()]
    const { id } = await writing.call('drafts.create', { article: story({ headline: 'Ferry' }) })
    const { doc, edits } = await openDraft(writing, id)
    setField(doc, 'headline', 'Ferry aground')
    const done: CallName[] = []
    const paragraphs = Array.from({ length: 3_000 }, (_, index) => `<p class=MsoNormal>Paragraph ${index}.</p>`)
    const page = text(
      `<html><meta name=Generator content="Microsoft Word 15"><body>${paragraphs.join('')}</body></html>`,
    )
    const read = reading.call('import.read', { name: 'book.html', bytes: page }).then(() => done.push('import.read'))
    for (const update of edits) {
      await writing.call('drafts.append', { id, update })
      done.push('drafts.append')
    }
    await read
    expect(done).toEqual(['drafts.append', 'import.read'])
  })
}

/** A block nested in itself to a depth, as JSON. */
function deep(levels: number): string {
  return `${'{"type":"blockquote","content":['.repeat(levels)}{"type":"paragraph"}${']}'.repeat(levels)}`
}

function packageOf(parts: Parameters<typeof writePackage>[1]): Uint8Array<ArrayBuffer> {
  const about = { id: 'package', draft: 'draft', headline: '', from: null, at: '2026-11-29T12:00:00.000Z', note: null }
  return writePackage(about, { ...parts, 'article.json': text('{}') })
}

function text(content: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(content)
}

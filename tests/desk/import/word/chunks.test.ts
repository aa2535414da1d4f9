import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { wordDocument, wordParagraph, wordRelationship, wordRun } from '#tests/helpers/word-document.ts'
import { outlineOf } from '#tests/shared/paste/outline.ts'
import { line, readBytes, run } from './document.ts'

/** A document with a part in another format between two paragraphs. */
function documentWith(name: string, bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(
    wordDocument(`${wordParagraph('Before.')}<w:altChunk r:id="chunk"/>${wordParagraph('After.')}`, {
      relationships: wordRelationship('chunk', 'aFChunk', name),
    }),
  )
  return zipSync({ ...parts, [`word/${name}`]: bytes })
}

const read = async (name: string, bytes: Uint8Array | string) => {
  const { article, leftOut } = await readBytes(documentWith(name, typeof bytes === 'string' ? strToU8(bytes) : bytes))
  return { text: outlineOf(article.body), leftOut: leftOut.map(({ kind, words }) => [kind, words]) }
}

describe('a part in another format', () => {
  it('is text where it is a page, whatever is open in it, and its hidden text is none', async () => {
    const page =
      '<html><head><style>.x{display:none}</style></head><body></p></div><p>It <b>sails</b>.<p class="x">SECRET</p><ul><li>One<script>alert(1)</script></body></html>'
    expect((await read('part.html', page)).text).toBe(
      'Before.\nIt <b>sails</b>.\nbulletList\n  listItem\n    One\nAfter.',
    )
  })

  it('is text where it is plain text', async () => {
    expect((await read('part.txt', 'One <b>\r\n\r\nTwo')).text).toBe('Before.\nOne <b>\nTwo\nAfter.')
  })

  it('is text where it is a document, with lists, notes and comments of its own', async () => {
    const call = run('<w:footnoteReference w:id="2"/>')
    const inner = wordDocument(line(wordRun('It sails') + call + wordRun('.')), {
      footnotes: `<w:footnote w:id="2">${line(wordRun('Daily.'))}</w:footnote>`,
      comments: `<w:comment w:id="1" w:author="Ada">${wordParagraph('Sure?')}</w:comment>`,
    })
    const { text, leftOut } = await read('part.docx', inner)
    expect(text).toBe('Before.\nIt sails[[1]](#note-1).\n[[1]](#call-1) Daily.\nAfter.')
    expect(leftOut).toEqual([['comments', 'Sure?']])
  })

  it.each([
    ['in RTF', 'part.rtf', '{\\rtf1 It \\b sails\\b0 .{\\v SECRET}\\par Daily.}'],
    [
      'of a page that is one file',
      'part.mht',
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><p>It <b>sails</b>.</p><p>D=\r\naily.</p></body></html>\r\n--b--\r\n',
    ],
  ])('is text %s', async (_, name, content) => {
    expect((await read(name, content)).text).toBe('Before.\nIt <b>sails</b>.\nDaily.\nAfter.')
  })

  it.each([
    ['of a page without a page', 'part.mht', 'MIME-Version: 1.0\r\nContent-Type: image/png\r\n\r\nnothing'],
    ['that is a damaged document', 'part.docx', 'PK\u0003\u0004nothing'],
  ])('%s is told', async (_, name, content) => {
    expect(await read(name, content)).toEqual({ text: 'Before.\nAfter.', leftOut: [['embedded', name]] })
  })

  it('is told where it stands in a document in the document', async () => {
    const inner = documentWith('deeper.html', strToU8('<p>Deep.</p>'))
    expect(strFromU8(inner.slice(0, 2))).toBe('PK')
    const { text, leftOut } = await read('part.docx', inner)
    expect(text).toBe('Before.\nBefore.\nAfter.\nAfter.')
    expect(leftOut).toEqual([['embedded', 'deeper.html']])
  })
})

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Desk } from '#shared/api/contract.ts'
import { bodyOf } from '#shared/article/draft.ts'
import { openConflictsIn } from '#shared/merge/index.ts'
import { temporaryDesk } from '#tests/helpers/desk.ts'
import { type DeskWindow, openWindow } from '#tests/helpers/desk-window.ts'
import { moveBlock } from '#tests/helpers/move-block.ts'
import { bodyText } from '#tests/helpers/newsroom-text.ts'
import { story } from '#tests/helpers/story.ts'

type Edit = (draft: Y.Doc) => void

const lineOf = (draft: Y.Doc, block: number): Y.XmlText => {
  const paragraph = bodyOf(draft).get(block)
  const line = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
  if (!(line instanceof Y.XmlText)) throw new Error('no text')
  return line
}
const type =
  (words: string, block: number): Edit =>
  (draft) =>
    lineOf(draft, block).insert(0, words)
const move: Edit = (draft) => void moveBlock(draft, 0, 2)
const takeOut: Edit = (draft) => bodyOf(draft).delete(0, 1)

describe('what is typed in one window where another one, at the same moment,', () => {
  let desk: Desk
  let close: () => Promise<void>
  let writer: DeskWindow
  let other: DeskWindow

  beforeEach(async () => {
    ;({ desk, close } = await temporaryDesk())
    const { id } = await desk.connect().call('drafts.create', {
      article: story({}, ['The ferry sails at noon.', 'The harbour is closed.', 'Nobody was hurt there.']),
    })
    writer = await openWindow(desk.connect(), id)
    other = await openWindow(desk.connect(), id)
  })
  afterEach(() => close())

  const hearAll = () => {
    for (const window of [writer, other]) window.hear()
  }

  it('moves the paragraph is in it, and so is what is typed before the writer hears of the move', async () => {
    other.write(move)
    await other.send()
    writer.write(type('Now. ', 0))
    await writer.send()
    writer.write((draft) => lineOf(draft, 0).insert(5, 'At last. '))
    await writer.send()
    hearAll()
    for (const { doc } of [writer, other])
      expect(bodyText(doc)).toEqual([
        'The harbour is closed.',
        'Nobody was hurt there.',
        'Now. At last. The ferry sails at noon.',
      ])
  })

  it('has moved before it knows of the words is in it', async () => {
    writer.write(type('Now. ', 0))
    await writer.send()
    other.write(move)
    await other.send()
    hearAll()
    for (const { doc } of [writer, other]) expect(bodyText(doc).at(-1)).toBe('Now. The ferry sails at noon.')
  })

  it.each([
    ['first', () => [writer, other]],
    ['last', () => [other, writer]],
  ])('takes the paragraph out is kept, and somebody has to say what holds (typed %s)', async (_, inOrder) => {
    writer.write(type('Now. ', 0))
    other.write(takeOut)
    for (const window of inOrder()) await window.send()
    hearAll()
    for (const { doc } of [writer, other]) {
      const open = JSON.stringify(openConflictsIn(doc).map(({ conflict }) => conflict))
      expect(`${bodyText(doc)} ${open}`).toContain('Now. ')
    }
  })

  it('is there once where it is typed beside words that the other window has just heard of', async () => {
    other.write(type('Late. ', 0))
    await other.send()
    writer.hear()
    other.write(move)
    await other.send()
    writer.write((draft) => lineOf(draft, 0).insert(6, 'Now. '))
    await writer.send()
    hearAll()
    for (const { doc } of [writer, other]) expect(bodyText(doc).at(-1)).toBe('Late. Now. The ferry sails at noon.')
  })
})

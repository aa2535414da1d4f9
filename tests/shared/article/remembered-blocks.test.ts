import { prosemirrorToYXmlFragment } from '@tiptap/y-tiptap'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { bodyNodeIn } from '#shared/article/body-node.ts'
import { blockIn, bodyIn, bodyOf, newDraft } from '#shared/article/draft.ts'
import { rememberBlocks } from '#shared/article/remembered-blocks.ts'
import { writeBody } from '#shared/review/suggest/write-body.ts'
import { cases } from '#tests/helpers/cases.ts'
import { bodyNode, edit, edited, hasCutCharacter } from '../review/arbitrary-review.ts'

/** The same read block by block. */
const readAnew = (fragment: Y.XmlFragment) =>
  fragment.toArray().map((block) => (block instanceof Y.XmlElement ? blockIn(block) : null))

test('blocks that are remembered say what the draft says, whenever they are read', () => {
  fc.assert(
    fc.property(bodyNode, fc.array(edit, { minLength: 1, maxLength: 6 }), (body, steps) => {
      const draft = newDraft()
      rememberBlocks(draft)
      const fragment = bodyOf(draft)
      prosemirrorToYXmlFragment(body, fragment)
      const reads = () => {
        if (fragment.length > 0) expect(bodyIn(fragment).content).toEqual(readAnew(fragment))
        return bodyNodeIn(fragment)
      }
      const undo = new Y.UndoManager(fragment, { captureTimeout: 0 })
      // A change that an observer makes waits for its own observers until those before have been
      // told.
      let answers = 0
      fragment.observeDeep(() => {
        reads()
        if (answers++ === 0) draft.transact(() => writeBody(fragment, body))
        reads()
      })
      draft.on('afterTransaction', reads)
      draft.on('update', reads)
      const last = steps.reduce((before, step) => {
        const after = edited(before, step)
        draft.transact(() => {
          reads()
          writeBody(fragment, after)
          reads()
        })
        return reads()
      }, reads())
      expect(reads()).toBe(last)
      undo.undo()
      reads()
      if (hasCutCharacter(bodyNodeIn(fragment))) return
      const copy = newDraft()
      Y.applyUpdate(copy, Y.encodeStateAsUpdate(draft))
      expect(bodyIn(fragment)).toEqual(bodyIn(bodyOf(copy)))
    }),
    cases(60),
  )
})

test('a block that has not changed is the same node', () => {
  const draft = newDraft()
  rememberBlocks(draft)
  const fragment = bodyOf(draft)
  for (const line of ['One.', 'Two.']) {
    const block = new Y.XmlElement('paragraph')
    block.insert(0, [new Y.XmlText(line)])
    fragment.push([block])
  }
  const before = bodyNodeIn(fragment)
  const [first] = fragment.toArray()
  if (!(first instanceof Y.XmlElement)) throw new Error('no paragraph')
  const text = first.get(0)
  if (!(text instanceof Y.XmlText)) throw new Error('no text')
  text.insert(0, 'Number ')
  const after = bodyNodeIn(fragment)
  expect(after.textBetween(0, after.content.size, ' ')).toBe('Number One. Two.')
  expect(after.child(1)).toBe(before.child(1))
  fragment.delete(0, 1)
  expect(bodyNodeIn(fragment).child(0)).toBe(before.child(1))
})

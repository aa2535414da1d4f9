import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { draftOf } from '#shared/article/draft.ts'
import { moveBlock } from '#tests/helpers/move-block.ts'
import { story } from '#tests/helpers/story.ts'
import { BoundEditor, copyOf } from './bound-editor.ts'

const lines = ['The ferry sails at noon.', 'The harbour is closed.', 'Nobody was hurt.']

/**
 * Somebody types behind some words while somebody else, without knowing of it, changes the draft.
 */
function typedAs(words: string, typed: string, change: (draft: Y.Doc) => void): BoundEditor {
  const editor = new BoundEditor(draftOf(story({}, lines)))
  const other = copyOf(editor.draft)
  editor.find(words)
  editor.type(typed)
  const before = Y.encodeStateVector(other)
  change(other)
  Y.applyUpdate(editor.draft, Y.encodeStateAsUpdate(other, before), 'elsewhere')
  return editor
}

test.each([
  ['at its end', 'noon.', ' Now', 'The ferry sails at noon.|'],
  ['in its middle', 'sails', ' now', 'The ferry sails| at noon.'],
  ['without a word of it', 'sails', '', 'The ferry sails| at noon.'],
])('the caret goes with its paragraph that somebody else moves, typed %s', (_, words, typed, caret) => {
  const { shown } = typedAs(words, typed, (draft) => void moveBlock(draft, 0, 2))
  expect(shown).toBe(['The harbour is closed.', 'Nobody was hurt.', caret].join('¶'))
})

test('and stays where it is beside a paragraph that is moved', () => {
  const { shown } = typedAs('hurt', '', (draft) => void moveBlock(draft, 0, 2))
  expect(shown).toBe(['The harbour is closed.', 'Nobody was hurt|.', 'The ferry sails at noon.'].join('¶'))
})

test('a selection goes with its paragraph, too', () => {
  const editor = new BoundEditor(draftOf(story({}, lines)))
  const other = copyOf(editor.draft)
  editor.find('ferry', true)
  moveBlock(other, 0, 2)
  Y.applyUpdate(editor.draft, Y.encodeStateAsUpdate(other), 'elsewhere')
  expect(editor.shown).toContain('The |ferry| sails')
})

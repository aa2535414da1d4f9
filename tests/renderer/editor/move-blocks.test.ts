import { expect, test } from 'vitest'
import { moveBlocks } from '#renderer/editor/blocks/move-blocks.ts'
import { around, block, blocks, run, stateOf } from './editing.ts'

const [up, down] = [moveBlocks(-1), moveBlocks(1)]
const item = (text: string) => around('listItem', block(text))

test('a paragraph changes places with its neighbour, and the caret goes with it', () => {
  const moved = run(stateOf(block('one'), block('tw|o'), block('three')), up)
  expect(blocks(moved)).toEqual([block('two'), block('one'), block('three')])
  expect(moved?.selection.$from.parent.textContent).toBe('two')
  expect(moved?.selection.$from.parentOffset).toBe(2)
  expect(blocks(moved && run(moved, down))).toEqual([block('one'), block('two'), block('three')])
})

test('all selected blocks move together', () => {
  const moved = run(stateOf(block('one'), block('tw|o'), block('th|ree'), block('four')), down)
  expect(blocks(moved)).toEqual([block('one'), block('four'), block('two'), block('three')])
})

test('an item moves within its list, whole, and never out of it', () => {
  const state = stateOf(block('before'), around('bulletList', item('one'), item('tw|o')))
  const moved = run(state, up)
  expect(blocks(moved)).toEqual([block('before'), around('bulletList', item('two'), item('one'))])
  expect(moved && run(moved, up)).toBeNull()
})

test('nothing moves past the beginning or the end', () => {
  expect(run(stateOf(block('on|e'), block('two')), up)).toBeNull()
  expect(run(stateOf(block('one'), block('tw|o')), down)).toBeNull()
})

import { Node } from '@tiptap/pm/model'
import { describe, expect, test } from 'vitest'
import { openSides } from '#renderer/editor/paste/open-sides.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { articleSchema } from '#shared/schema/index.ts'
import { outlineOf } from '#tests/shared/paste/outline.ts'
import { around, block, stateOf } from '../editing.ts'

const item = (text: string) => around('listItem', block(text))

/** What pasting blocks where the bar stands gives, as lines. */
function pasted(before: BodyNode[], blocks: BodyNode[]): string {
  const state = stateOf(...before)
  const { content } = Node.fromJSON(articleSchema, { type: 'doc', content: blocks })
  const after = state.apply(state.tr.replaceSelection(openSides(content, state.selection.$from)))
  after.doc.check()
  return outlineOf(after.doc.toJSON() as BodyNode)
}

describe('in the middle of a paragraph', () => {
  const before = [block('left |right')]

  test.each<[string, BodyNode[], string]>([
    ['words join', [block('in ')], 'left in right'],
    ['a heading alone is its words', [block('in ', 2)], 'left in right'],
    ['paragraphs join at both ends', [block('one'), block('two '), block('three ')], 'left one\ntwo \nthree right'],
    ['a heading before others stays one', [block('Title', 2), block('text ')], 'left \n## Title\ntext right'],
    ['a heading after others stays one', [block('text'), block('Title', 2)], 'left text\n## Title\nright'],
    [
      'a list stands for itself',
      [around('bulletList', item('a'), item('b'))],
      'left \nbulletList\n  listItem\n    a\n  listItem\n    b\nright',
    ],
    ['a quotation stands for itself', [around('blockquote', block('q'))], 'left \nblockquote\n  q\nright'],
  ])('%s', (_what, blocks, after) => expect(pasted(before, blocks)).toBe(after))
})

describe('into an empty paragraph', () => {
  test.each<[string, BodyNode[], string]>([
    ['a heading', [block('Title', 3)], 'before\n### Title\nafter'],
    ['a list', [around('orderedList', item('a'))], 'before\norderedList\n  listItem\n    a\nafter'],
    ['paragraphs', [block('one'), block('two')], 'before\none\ntwo\nafter'],
    ['a rule', [{ type: 'horizontalRule' }], 'before\nhorizontalRule\nafter'],
  ])('%s takes its place', (_what, blocks, after) =>
    expect(pasted([block('before'), block('|'), block('after')], blocks)).toBe(after),
  )
})

describe('into lists and quotations', () => {
  test('items join the list, whichever kind it is', () => {
    const list = around('bulletList', item('one |'), item('last'))
    expect(pasted([list], [around('orderedList', item('two'), item('three'))])).toBe(
      'bulletList\n  listItem\n    one two\n  listItem\n    three\n  listItem\n    last',
    )
  })

  test('paragraphs are further paragraphs of the item', () => {
    expect(pasted([around('bulletList', item('one |end'))], [block('two'), block('three ')])).toBe(
      'bulletList\n  listItem\n    one two\n    three end',
    )
  })

  test('a quotation goes on in the one around', () => {
    expect(pasted([around('blockquote', block('one |end'))], [around('blockquote', block('two '))])).toBe(
      'blockquote\n  one two end',
    )
  })
})

import { Node } from '@tiptap/pm/model'
import { describe, expect, test } from 'vitest'
import { closedBehind, openSides } from '#renderer/editor/paste/open-sides.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { outlineOf } from '#tests/shared/paste/outline.ts'
import { around, block, stateOf } from '../editing.ts'

const item = (text: string) => around('listItem', block(text))

/** The result of pasting blocks at the bar, as lines. */
function pasted(before: BodyNode[], blocks: BodyNode[]): string {
  const state = stateOf(...before)
  const { content } = Node.fromJSON(proseSchema, { type: 'doc', content: blocks })
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

describe('what is cut out of a story ends where it ended', () => {
  const cell = (text: string) => around('tableCell', block(text))
  const table = around('table', around('tableRow', cell('a|'), cell('b')), around('tableRow', cell('c'), cell('d')))

  /** The result of cutting between the bars and pasting in the middle of a paragraph. */
  function moved(blocks: BodyNode[], before = [block('left |right')]): string {
    const cut = stateOf(...blocks)
    const slice = cut.doc.slice(cut.selection.from, cut.selection.to)
    const state = stateOf(...before)
    const after = state.apply(state.tr.replaceSelection(closedBehind(slice, state.selection.$from)))
    after.doc.check()
    return outlineOf(after.doc.toJSON() as BodyNode)
  }

  test.each<[string, BodyNode[], string]>([
    ['a table', [block('One |two'), table], 'left two\ntable\n  tableRow\n    tableCell\n      a\nright'],
    ['a fact box', [block('One |two'), around('factBox', block('box| more'))], 'left two\nfactBox\n  box\nright'],
    ['a quotation', [block('One |two'), around('blockquote', block('q| more'))], 'left two\nblockquote\n  q\nright'],
    [
      'a list',
      [block('One |two'), around('bulletList', item('i| more'))],
      'left two\nbulletList\n  listItem\n    i\nright',
    ],
    ['a heading', [block('One |two'), block('Title| more', 2)], 'left two\n## Title\nright'],
    ['words of a box', [around('factBox', block('|one'), block('two| more'))], 'left one\ntworight'],
    [
      'a pull quote',
      [block('One |two'), { ...around('pullQuote', { type: 'text', text: 'q| more' }), attrs: {} }],
      'left two\npullQuote: q\nright',
    ],
    [
      'a list in a list',
      [block('One |two'), around('bulletList', around('listItem', block('i'), around('orderedList', item('j| more'))))],
      'left two\nbulletList\n  listItem\n    i\n    orderedList\n      listItem\n        j\nright',
    ],
    [
      'items of a list',
      [around('bulletList', item('one |a'), item('b| more'))],
      'left a\nbulletList\n  listItem\n    b\nright',
    ],
    ['paragraphs', [block('One |two'), block('three| more')], 'left two\nthreeright'],
    ['words', [block('One |two| more')], 'left tworight'],
  ])('%s', (_what, blocks, after) => expect(moved(blocks)).toBe(after))

  test('items join the list that the caret is in', () => {
    const list = around('bulletList', item('one |end'))
    expect(moved([around('bulletList', item('|a'), item('b| more'))], [list])).toBe(
      'bulletList\n  listItem\n    one a\n  listItem\n    bend',
    )
  })
})

import { Node } from '@tiptap/pm/model'
import { describe, expect, test } from 'vitest'
import { inOneLine } from '#renderer/editor/paste/in-one-line.ts'
import { openSides } from '#renderer/editor/paste/open-sides.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { outlineOf } from '#tests/shared/paste/outline.ts'
import { around, block, stateOf } from '../editing.ts'

const line = (type: string, text: string): BodyNode => ({ type, content: [{ type: 'text', text }] })
const item = (text: string) => around('listItem', block(text))
const two = [block('one'), block('two')]
const table: BodyNode = {
  type: 'table',
  attrs: { caption: null },
  content: [
    {
      type: 'tableRow',
      content: [{ type: 'tableCell', attrs: { colspan: 1, rowspan: 1, colwidth: null }, content: [block('cell')] }],
    },
  ],
}

/** The result of pasting blocks at the bar, as lines. */
function pasted(before: BodyNode, blocks: BodyNode[]): string {
  const state = stateOf(before)
  const { $from, $to } = state.selection
  const { content } = Node.fromJSON(proseSchema, { type: 'doc', content: blocks })
  const after = state.apply(state.tr.replaceSelection(inOneLine(openSides(content, $from), $from, $to)))
  after.doc.check()
  return outlineOf(after.doc.toJSON() as BodyNode)
}

describe('what is pasted into a block of one line', () => {
  const quote = line('pullQuote', 'left |right')

  test.each<[string, BodyNode[]]>([
    ['paragraphs', two],
    ['paragraphs and nothing between', [block('one'), block(''), block('two')]],
    ['a heading and text', [block('one', 2), block('two')]],
    ['a list', [around('bulletList', item('one'), item('two'))]],
    ['a quotation', [around('blockquote', ...two)]],
  ])('is lines of a pull quote: %s', (_what, blocks) => {
    const outline = pasted(quote, blocks)
    expect(outline).toMatch(/^pullQuote/)
    expect(outline.replace(/\s+/g, ' ')).toMatch(/left one.{0,12}two ?right$/)
    expect(outline.match(/pullQuote/g)).toHaveLength(1)
  })

  test('is its words where it is one line, whatever line that is', () => {
    for (const blocks of [[block('one', 2)], [around('bulletList', item('one'))], [around('blockquote', block('one'))]])
      for (const words of ['|', 'left |'])
        expect(pasted(line('pullQuote', words), blocks).replace(/\s+/g, ' ')).toMatch(/^pullQuote.* ?(?:left )?one$/)
  })

  test('follows the words of a related link', () => {
    const links = around('relatedLinks', line('relatedLink', 'left |right'))
    expect(pasted(links, two).replace(/\s+/g, ' ')).toContain('left one tworight')
  })

  test('is as before where it is more than text, or where the caret is in a paragraph', () => {
    expect(pasted(quote, [table])).toContain('cell')
    expect(pasted(block('left |right'), two)).toBe('left one\ntworight')
  })
})

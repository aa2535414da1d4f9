import { describe, expect, test } from 'vitest'
import {
  clearFormatting,
  headingToText,
  insertRule,
  leaveList,
  setLevel,
  splitHeading,
  toggleLevel,
  toggleList,
  toggleQuote,
} from '#renderer/editor/blocks/block-commands.ts'
import { around, block, blocks, run, stateOf } from './editing.ts'

const rule = { type: 'horizontalRule' }

describe('levels', () => {
  test('every selected block gets the level', () => {
    const state = stateOf(block('on|e'), block('tw|o'), block('three'))
    expect(blocks(run(state, setLevel(3)))).toEqual([block('one', 3), block('two', 3), block('three')])
  })

  test('toggling the level a heading has makes it text', () => {
    expect(blocks(run(stateOf(block('|one', 2)), toggleLevel(2)))).toEqual([block('one')])
    expect(blocks(run(stateOf(block('|one', 2)), toggleLevel(4)))).toEqual([block('one', 4)])
  })

  test('a level that is there already does not apply', () => {
    expect(run(stateOf(block('|one')), setLevel(null))).toBeNull()
  })
})

describe('Enter and Backspace', () => {
  test('after a heading comes running text', () => {
    expect(blocks(run(stateOf(block('one|', 2)), splitHeading))).toEqual([block('one', 2), block('')])
  })

  test('before a heading opens an empty paragraph', () => {
    expect(blocks(run(stateOf(block('|one', 2)), splitHeading))).toEqual([block(''), block('one', 2)])
  })

  test('inside a heading, in running text and over a selection others decide', () => {
    expect(run(stateOf(block('o|ne', 2)), splitHeading)).toBeNull()
    expect(run(stateOf(block('one|')), splitHeading)).toBeNull()
    expect(run(stateOf(block('o|ne|', 2)), splitHeading)).toBeNull()
  })

  test('Backspace at a heading’s start makes it text, elsewhere not', () => {
    expect(blocks(run(stateOf(block('|one', 2)), headingToText))).toEqual([block('one')])
    expect(run(stateOf(block('o|ne', 2)), headingToText)).toBeNull()
  })

  test('Backspace at the start of a list’s item takes it out', () => {
    const list = around('bulletList', around('listItem', block('|one')))
    expect(blocks(run(stateOf(list), leaveList))).toEqual([block('one')])
    expect(run(stateOf(block('|one')), leaveList)).toBeNull()
  })
})

describe('lists and quotations', () => {
  const items = (type: string) => around(type, around('listItem', block('one')), around('listItem', block('two')))

  test('blocks become a list and blocks again', () => {
    const list = run(stateOf(block('|one'), block('two|')), toggleList('bulletList'))
    expect(blocks(list)).toEqual([items('bulletList')])
    expect(list && blocks(run(list, toggleList('bulletList')))).toEqual([block('one'), block('two')])
  })

  test('a list of one kind becomes one of the other', () => {
    const list = around('bulletList', around('listItem', block('|one')), around('listItem', block('two')))
    expect(blocks(run(stateOf(list), toggleList('orderedList')))).toEqual([items('orderedList')])
  })

  test('a quotation is put on and taken off', () => {
    const quote = run(stateOf(block('|one')), toggleQuote)
    expect(blocks(quote)).toEqual([around('blockquote', block('one'))])
    expect(quote && blocks(run(quote, toggleQuote))).toEqual([block('one')])
  })
})

describe('rules', () => {
  test('takes the place of an empty block, with a paragraph after it', () => {
    expect(blocks(run(stateOf(block('')), insertRule))).toEqual([rule, block('')])
  })

  test('follows a block of text, and leads into the next', () => {
    const after = run(stateOf(block('on|e'), block('two')), insertRule)
    expect(blocks(after)).toEqual([block('one'), rule, block('two')])
    expect(after?.selection.$from.parent.textContent).toBe('two')
  })
})

test('clearing takes marks and levels off what is selected', () => {
  const bold = { type: 'text', text: 'o|ne|', marks: [{ type: 'bold' }, { type: 'italic' }] }
  const state = stateOf({ type: 'paragraph', attrs: { level: 2 }, content: [bold] })
  expect(run(state, clearFormatting)?.doc.textBetween(1, 4)).toBe('one')
  expect(
    run(state, clearFormatting)?.doc.rangeHasMark(2, 4, state.schema.marks.bold ?? state.schema.mark('bold').type),
  ).toBe(false)
  expect(run(state, clearFormatting)?.doc.firstChild?.attrs.level).toBeNull()
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sliceOfText } from '#renderer/editor/paste/plain-text.ts'
import { plainParagraphs, readPlainText, type TextBlock } from '#shared/paste/index.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { cases } from '#tests/helpers/cases.ts'

const long = 'The river rose again during the night and the lower streets'

const linesOf = (blocks: readonly TextBlock[]) =>
  blocks.map((block) => (block.kind === 'paragraph' ? block.lines : block.items))

describe('plain text', () => {
  test.each([
    ['blank lines part paragraphs', 'One.\n\nTwo.', [['One.'], ['Two.']]],
    ['of any newline kind, with blanks in them', 'One.\r\n \t\r\nTwo.\rThree.', [['One.'], ['Two.', 'Three.']]],
    ['without blank lines each line is one', 'One.\nTwo.\nThree.', [['One.'], ['Two.'], ['Three.']]],
    ['hard-wrapped lines are joined', `${long}\n${long}\nend.\n\nNext.`, [[`${long} ${long} end.`], ['Next.']]],
    ['nothing is nothing', ' \n\n ', []],
  ])('%s', (_what, text, paragraphs) => expect(linesOf(readPlainText(text, 'en').blocks)).toEqual(paragraphs))

  test.each([
    ['a word and its space', 'big ', [['big ']]],
    ['a space before a word', ' big', [[' big']]],
    ['a lone space', ' ', [[' ']]],
    ['a thin space', '\u2009', [['\u2009']]],
    ['no-break spaces', '\u202fkm\u00a0', [['\u202fkm\u00a0']]],
    ['lines that were cut out of a text', ' end.\nBeginning ', [[' end.'], ['Beginning ']]],
    [
      'how lines are set, and the ends that were copied along, are nothing',
      '    One.\n    Two.\n',
      [['One.'], ['Two.']],
    ],
    ['a tab is how a cell was cut out', '\tbig\t', [['big']]],
  ])('keeps the spaces at its ends: %s', (_what, text, paragraphs) => {
    expect(linesOf(readPlainText(text, 'en').blocks)).toEqual(paragraphs)
    expect(linesOf(plainParagraphs(text))).toEqual(paragraphs)
  })

  test('loses no word', () => {
    const words = (text: string) => text.split(/\s+/).filter((word) => word !== '')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const clean = text.replaceAll('\0', '')
        expect(words(linesOf(plainParagraphs(clean)).flat().join(' '))).toEqual(words(clean))
      }),
      cases(100),
    )
  })

  test('bullets and running numbers are lists', () => {
    expect(readPlainText('Intro:\n• one\n• two\nEnd.', 'en').blocks).toEqual([
      { kind: 'paragraph', lines: ['Intro:'] },
      { kind: 'list', start: null, items: ['one', 'two'] },
      { kind: 'paragraph', lines: ['End.'] },
    ])
    expect(readPlainText('3. three\n4. four', 'en').blocks).toEqual([
      { kind: 'list', start: 3, items: ['three', 'four'] },
    ])
    expect(readPlainText('1. May 1945\n\n– Oui.\n– Non.', 'fr').blocks.every(({ kind }) => kind === 'paragraph')).toBe(
      true,
    )
  })
})

test('any text becomes a slice that fits the schema', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('word', '• ', '1. ', '2. ', '\n', '\n\n', ' ', '\r\n', '\u2028')), (parts) => {
      const slice = sliceOfText(readPlainText(parts.join(''), 'en').blocks, proseSchema)
      for (const node of slice.content.content) node.check()
      expect(slice.openStart).toBe(slice.content.childCount > 0 ? 1 : 0)
    }),
    cases(100),
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraphsOf, sliceOfText } from '#renderer/editor/plain-text.ts'
import { articleSchema } from '#shared/schema/index.ts'

const long = 'The river rose again during the night and the lower streets'

describe('paragraphsOf', () => {
  test.each([
    ['blank lines part paragraphs', 'One.\n\nTwo.', [['One.'], ['Two.']]],
    ['of any newline kind, with blanks in them', 'One.\r\n \t\r\nTwo.\rThree.', [['One.'], ['Two.', 'Three.']]],
    ['without blank lines each line is one', 'One.\nTwo.\nThree.', [['One.'], ['Two.'], ['Three.']]],
    ['hard-wrapped lines are joined', `${long}\n${long}\nend.\n\nNext.`, [[`${long} ${long} end.`], ['Next.']]],
    ['nothing is nothing', ' \n\n ', []],
  ])('%s', (_what, text, paragraphs) => expect(paragraphsOf(text)).toEqual(paragraphs))

  test('loses no word of any text', () => {
    const words = (text: string) => text.split(/\s+/).filter((word) => word !== '')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(words(paragraphsOf(text).flat().join(' '))).toEqual(words(text))
      }),
    )
  })
})

test('any text becomes a slice that fits the schema', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('word', '\n', '\n\n', ' ', '\r\n', '\u2028')), (parts) => {
      const slice = sliceOfText(parts.join(''), articleSchema)
      for (const node of slice.content.content) node.check()
      expect(slice.openStart).toBe(slice.content.childCount > 0 ? 1 : 0)
    }),
  )
})

import { describe, expect, test } from 'vitest'
import type { BodyNode } from '#shared/article/body.ts'
import { bodyOfWriting, readPastedHtml } from '#shared/paste/index.ts'
import { proseSchema } from '#shared/schema/index.ts'
import { writtenNumber } from '#shared/schema/list-numbers.ts'
import { inertPage } from '#tests/helpers/inert-page.ts'
import { outlineOf } from './outline.ts'

/** What some HTML becomes in a story, on one line. */
function read(html: string): string {
  const { text } = readPastedHtml(html, inertPage(html).documentElement, { language: 'en' })
  return outlineOf(bodyOfWriting(text, proseSchema).toJSON() as BodyNode)
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('listItem ', '- ')
}

const item = (level: number, marker: string, text: string) =>
  `<p class=MsoListParagraph style="mso-list:l0 level${level} lfo1"><span style="mso-list:Ignore">${marker}<span>&nbsp; </span></span>${text}</p>`
const word = (...items: string[]) =>
  `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><!--StartFragment-->${items.join('')}<!--EndFragment--></body></html>`

describe('how a list counts is kept', () => {
  test.each([
    ['by its type', '<ol type="A"><li>One</li></ol>', 'orderedList numbers="A" - One'],
    [
      'by its style',
      '<ol style="list-style-type: lower-roman" start="3"><li>Three</li></ol>',
      'orderedList start=3 numbers="i" - Three',
    ],
    [
      'by its items, as Docs writes it',
      '<ol><li style="list-style-type:lower-alpha">One</li></ol>',
      'orderedList numbers="a" - One',
    ],
    ['in figures by its style', '<ol type="a" style="list-style-type:decimal"><li>One</li></ol>', 'orderedList - One'],
    ['of Word', word(item(1, 'a)', 'One'), item(1, 'b)', 'Two')), 'orderedList numbers="a" - One - Two'],
    [
      'of Word in Roman numerals',
      word(item(1, 'I.', 'One'), item(1, 'II.', 'Two')),
      'orderedList numbers="I" - One - Two',
    ],
    [
      'in the text where no list counts so',
      word(item(1, '1.', 'One'), item(2, '1.1.', 'in'), item(1, '2.', 'Two')),
      'orderedList - One 1.1. in - Two',
    ],
    [
      'in the text with its words',
      word(item(1, 'Article 1.', 'One'), item(1, 'Article 2.', 'Two')),
      'Article 1. One Article 2. Two',
    ],
  ])('%s', (_, html, expected) => {
    expect(read(html)).toBe(expected)
  })
})

test('numbers are written as browsers write them', () => {
  const written = [1, 4, 26, 27, 0, 3_999, 4_000].map((each) => [writtenNumber(each, 'a'), writtenNumber(each, 'I')])
  expect(written).toEqual([
    ['a', 'I'],
    ['d', 'IV'],
    ['z', 'XXVI'],
    ['aa', 'XXVII'],
    ['0', '0'],
    ['ewu', 'MMMCMXCIX'],
    ['ewv', '4000'],
  ])
})

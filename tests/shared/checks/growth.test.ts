import { expect, it } from 'vitest'
import { Checker } from '#shared/checks/checker.ts'
import { growth } from '#tests/helpers/growth.ts'
import { story } from '#tests/helpers/story.ts'
import { checkOptions } from './checked.ts'

/**
 * The elements of a paragraph that nobody wrote: each once made some rule search again and again.
 */
const units = [
  'a',
  'a ',
  'а\u0301',
  'aа',
  '橋',
  '−1',
  '100 000 ',
  '“a ',
  'a” ',
  '‘a ',
  '“a ‘b ',
  '"',
  "a' ",
  '« a » ',
  'a@',
  'a@b.c ',
  '\u200b',
  '\u{e0041}',
  'A. ',
  'the the ',
  'Anna Bell ',
]

it.each(units)('all checks together take time with the length of a paragraph of %j, not with its square', (unit) => {
  const paragraph = (size: number) => unit.repeat(size / unit.length)
  const checkAll = (text: string) => void new Checker().check(story({}, [text]), checkOptions)
  expect(growth(paragraph, 24_000, checkAll)).toBeLessThan(3)
})

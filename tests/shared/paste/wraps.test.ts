import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unwrapLines, withHangingLines, wrapOf } from '#shared/paste/hard-wraps.ts'
import { readPlainText } from '#shared/paste/index.ts'
import { cases } from '#tests/helpers/cases.ts'

/** Words of a sentence that goes on, of a length. */
function line(length: number): string {
  return 'word '.repeat(40).slice(0, length).replace(/ $/, 's')
}

/** The lines of a text that a program has wrapped at a width. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines.push(`${lines.pop()} ${word}`)
    else lines.push(word)
  }
  return lines
}

const blanks = (text: string) => [text, `  ${text}`, `${text}  `, `\t${text} `]

describe('a text that was wrapped', () => {
  const words = fc.stringMatching(/^[b-y]{2,9}$/)
  const paragraph = fc.array(words, { minLength: 60, maxLength: 90 }).map((all) => `The ${all.join(' ')}.`)

  test('at any width is its paragraphs again', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 40, max: 132 }),
        fc.constantFrom('', '  ', '\t'),
        fc.constantFrom('\n', ' \n', '\r\n'),
        (paragraphs, width, indent, end) => {
          const text = paragraphs
            .map((each) =>
              wrapped(each, width)
                .map((part) => `${indent}${part}${end}`)
                .join(''),
            )
            .join(end)
          expect(readPlainText(text, 'en')).toEqual({
            blocks: paragraphs.map((each) => ({ kind: 'paragraph', lines: [each] })),
            joined: true,
          })
        },
      ),
      cases(30),
    )
  })

  test.each<[string, number | null, readonly string[]]>([
    ['of the least width', 30, [line(30), line(30), line(30)]],
    ['narrower than that', null, [line(29), line(29), line(29)]],
    ['of the most', 132, [line(132), line(132), line(132)]],
    ['wider than that', null, [line(133), line(133), line(133)]],
    ['with a longer line', 100, [...Array.from({ length: 11 }, () => line(100)), line(158), line(100)]],
    ['with one that is too long', null, [...Array.from({ length: 11 }, () => line(100)), line(159), line(100)]],
    ['of two lines', null, [line(60), line(60)]],
    ['six in ten lines of which are full', 60, [line(60), line(60), line(60), line(30), line(30), line(9)]],
    ['fewer of which are', null, [line(60), line(60), line(30), line(30), line(30), line(9)]],
    ['half the lines of which end a sentence', 60, [line(60), line(60), `${line(59)}.`, `${line(59)}.`, line(9)]],
    ['more of which do', null, [line(60), `${line(59)}.`, `${line(58)}.“`, `${line(59)}?`, line(9)]],
    ['whose lines begin items', null, [line(60), `• ${line(58)}`, `(12) ${line(55)}`, `3. ${line(57)}`, line(9)]],
  ])('%s', (_, width, lines) => {
    expect(wrapOf([lines])).toBe(width)
    // Blanks around a line are none of its width.
    for (const at of [0, 1, 2, 3]) expect(wrapOf([lines.map((each) => blanks(each)[at] ?? '')])).toBe(width)
  })
})

describe('in lines of 60 characters', () => {
  test.each<[string, number, readonly [string, string]]>([
    ['a short line that ends a sentence ends its paragraph', 2, [`${line(49)}.`, 'A new one']],
    ['a full one does not', 1, [`${line(50)}.`, 'A new one']],
    ['nor does one that the next word would not have fitted in', 1, [`${line(49)}.`, 'Disastrous ends']],
    ['but one in which it would', 2, [`${line(49)}.`, 'Dangerous ends']],
    ['a sentence ends before what closes a quote', 2, [`${line(38)}.”)`, 'A new one']],
    ['and not within the line', 1, [`Dr. ${line(38)}`, 'A new one']],
    ['a very short line ends it before a new beginning', 2, [line(35), 'A new one']],
    ['a longer one does not', 1, [line(36), 'A new one']],
    ['nor before what goes on small', 1, [line(20), 'and goes on']],
    ['nor where a word is parted', 1, ['Along the North-', 'South line']],
    ['a hyphen within the line parts none', 2, ['Along the North-South line', 'A new one']],
    ['nor does a dash that stands alone', 2, ['What it costs -', 'A new one']],
    ['an item begins one', 2, [line(60), '• an item']],
    ['so does one with a number in brackets', 2, [line(60), '(12) an item']],
    ['and one with a long number', 2, [line(60), '123. an item']],
    ['a longer number is a year', 1, [line(60), '2026. And so on']],
    ['a number is none', 1, [line(60), '12 items']],
  ])('%s', (_, count, [first, second]) => {
    expect(unwrapLines([line(60), first, second], 60, 'en', '')).toHaveLength(count)
    expect(unwrapLines([line(60), `${first} `, second], 60, 'en', '')).toHaveLength(count)
  })

  test('an indent begins a paragraph where few lines have one', () => {
    const full = line(60)
    expect(unwrapLines([full, full, `  ${full}`, full, full], 60, 'en', '')).toHaveLength(2)
    expect(unwrapLines([full, full, ` ${full}`, full, full], 60, 'en', '')).toHaveLength(1)
    expect(unwrapLines([full, `  ${full}`, full, `  ${full}`], 60, 'en', '')).toHaveLength(1)
    expect(unwrapLines([full, `  ${full}`, `  ${full}`, `  ${full}`], 60, 'en', '')).toHaveLength(1)
  })
})

test('what hangs under the text of an item is its own, and nothing else', () => {
  const hang = (...lines: string[]) => withHangingLines(lines, 'en', '')
  expect(hang('• one', '  goes on', '   and on', 'the end')).toEqual(['• one goes on and on', 'the end'])
  expect(hang('• one', ' is not', '  indented enough')).toEqual(['• one', ' is not', '  indented enough'])
  expect(hang('• one', '  • within', '    goes on')).toEqual(['• one', '  • within goes on'])
  expect(hang('  12)   one', '    goes on')).toEqual(['  12)   one goes on'])
  expect(hang('  a line', '  another')).toEqual(['  a line', '  another'])
})

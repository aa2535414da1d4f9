import { expect, test } from 'vitest'
import { readPlainText } from '#shared/paste/index.ts'

const paragraphs = (text: string, language = 'de') =>
  readPlainText(text, language).blocks.flatMap((block) => (block.kind === 'paragraph' ? block.lines : block.items))

const body = [
  'Der Stadtrat von Kleinseestadt hat am Freitag mit großer',
  'Mehrheit beschlossen, die Deiche entlang der Wendel um bis',
]

test.each([
  ['a word parted at the line’s end is one again', 'zu 1,40 Meter zu erhö-\nhen.', 'zu 1,40 Meter zu erhöhen.'],
  ['one parted with a soft hyphen as well', 'zu 1,40 Meter zu erhö\u00ad\nhen.', 'zu 1,40 Meter zu erhöhen.'],
  [
    'a name keeps its hyphen',
    'zu 1,40 Meter zu erhöhen, so Müller-\nLüdenscheidt.',
    'zu 1,40 Meter zu erhöhen, so Müller-Lüdenscheidt.',
  ],
  [
    'a word that waits for the rest of its own',
    'zu 1,40 Meter an der Nord-\nund Südseite.',
    'zu 1,40 Meter an der Nord- und Südseite.',
  ],
  ['years', 'zu 1,40 Meter zu erhöhen, in 2026-\n27.', 'zu 1,40 Meter zu erhöhen, in 2026-27.'],
])('%s', (_what, end, joined) => {
  const text = [...body, end].join('\n')
  expect(paragraphs(text)).toEqual([`${body.join(' ')} ${joined}`])
})

test.each([
  ['an address', 'see https://example.org/very-\nlong/path for all of it.', 'https://example.org/very-long/path'],
  ['an abbreviation', 'said the report, which is US-\nbacked and long.', 'US-backed'],
  ['a word that is always written so', 'said the report of the well-\nknown engineer.', 'well-known'],
  [
    'a line with a dash',
    'said the report of the engineer and of all who had read it on\nFriday – or later – in the town hall.',
    'it on Friday – or later – in',
  ],
  ['a number', 'said the report of page forty-\ntwo or so.', 'forty-two'],
  ['a word that is only parted', 'said the report about well-\nness and health.', 'wellness'],
  ['another', 'said the report about the so-\ncial question.', 'social'],
])('at a line’s end, %s has the hyphen that it should have', (_what, end, word) => {
  const text = `The town council of Kleinseestadt decided on Friday, as was\nto be expected after the hearing of the week before, that it\n${end}`
  expect(paragraphs(text, 'en').join('\n')).toContain(word)
})

test('lines that hang under an item are its own', () => {
  const text = 'The list:\n• one thing that goes\n  on in the next line\n• another\n   that – goes on\nThe end.'
  expect(readPlainText(text, 'en')).toEqual({
    blocks: [
      { kind: 'paragraph', lines: ['The list:'] },
      { kind: 'list', start: null, items: ['one thing that goes on in the next line', 'another that – goes on'] },
      { kind: 'paragraph', lines: ['The end.'] },
    ],
    joined: true,
  })
})

test('lines that hang under an indented item are its own, too', () => {
  const text = 'The list:\n  • one thing\n    goes on\n  • another'
  expect(readPlainText(text, 'en').blocks.at(-1)).toMatchObject({ items: ['one thing goes on', 'another'] })
})

test('ligatures are the letters they are made of', () => {
  expect(paragraphs('The ﬁrst oﬃce of the ﬂeet', 'en')).toEqual(['The first office of the fleet'])
})

test('a word that stands with its hyphen elsewhere keeps it', () => {
  const text =
    'The decision-making process of the town was slow, said the\nmayor, but nobody doubts that it will be faster if decision-\nmaking is handed to the smaller of the two committees now.'
  expect(paragraphs(text, 'en')).toEqual([text.replace('decision-\n', 'decision-').replaceAll('\n', ' ')])
})

test('short lines, indents and items begin paragraphs', () => {
  const text = [
    'Der Stadtrat von Kleinseestadt hat am Freitag mit großer',
    'Mehrheit beschlossen, die Deiche zu erhöhen.',
    'Die Kosten von 48 Millionen Euro tragen Land und Stadt je',
    'zur Hälfte, wie die Baudezernentin nach der Sitzung sagte',
    'und später noch einmal vor der Presse wiederholt hat, auch',
    '   Von den Arbeiten betroffen sind zwei Haltestellen, beide',
    'werden verlegt.',
  ].join('\n')
  expect(paragraphs(text)).toHaveLength(3)
})

test.each([
  ['verse', 'Über allen Gipfeln\nist Ruh,\nin allen Wipfeln\nspürest du\nkaum einen Hauch'],
  ['addresses', 'Anna Berg\nUferpromenade 12\n12345 Kleinseestadt\nDeutschland'],
  [
    'paragraphs of one line each',
    `${'Ein langer Absatz mit sehr vielen Wörtern, der nie endet. '.repeat(5)}\n`.repeat(3),
  ],
  [
    'sentences of one line each',
    'Der Stadtrat hat am Freitag die Deiche beschlossen.\nDie Kosten tragen Land und Stadt je zur Hälfte.\nDie Arbeiten beginnen im März am rechten Ufer.',
  ],
])('%s stay lines', (_what, text) => expect(readPlainText(text, 'de').joined).toBe(false))

test('lines of up to 132 characters are wrapped, an indent of two begins a paragraph', () => {
  const line = `${'word '.repeat(25)}and`
  const text = `${`${line}\n`.repeat(3)}  ${line}\n${line}`
  expect(line).toHaveLength(128)
  expect(paragraphs(text, 'en')).toEqual([[line, line, line].join(' '), [line, line].join(' ')])
})

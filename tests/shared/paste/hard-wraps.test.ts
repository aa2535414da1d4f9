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

import { expect, test } from 'vitest'
import { joinLines } from '#shared/paste/hyphens.ts'
import { plainParagraphs, readPlainText } from '#shared/paste/plain-text.ts'

test.each([
  ['de', 'Nord-', 'und Süd', 'Nord- und Süd'],
  ['de-AT', 'Nord-', 'bzw. Süd', 'Nord- bzw. Süd'],
  ['nl', 'voor-', 'en nadelen', 'voor- en nadelen'],
  ['sv', 'för-', 'och nackdelar', 'för- och nackdelar'],
  ['da', 'for-', 'eller bagside', 'for- eller bagside'],
  ['nb', 'for-', 'og bakside', 'for- og bakside'],
  ['en', 'pre-', 'and post-war', 'pre- and post-war'],
  ['fr', 'pré-', 'et post', 'préet post'],
  ['en', 'the fer-', 'ry', 'the ferry'],
  ['en', 'the fer\u2010', 'ry', 'the ferry'],
  ['en', 'the fer\u00ad', 'ry', 'the ferry'],
  ['en', 'the fer\u00ad', 'RY', 'the ferRY'],
  ['en', 'Anglo-', 'Saxon', 'Anglo-Saxon'],
  ['en', '2026-', '27', '2026-27'],
  ['en', 'and/', 'or', 'and/or'],
  ['en', 'the ferry', 'sails', 'the ferry sails'],
  ['en', 'the ferry –', 'sails', 'the ferry – sails'],
  ['en', 'http://a.org/very-', 'long', 'http://a.org/very-long'],
  ['en', 'www.very-', 'long.org', 'www.very-long.org'],
  ['en', 'ann@very-', 'long.org', 'ann@very-long.org'],
  ['en', 'a/b/very-', 'long', 'a/b/very-long'],
  ['en', 'the NATO-', 'led force', 'the NATO-led force'],
  ['en', 'a self-', 'made man', 'a self-made man'],
  ['en', 'a self-', 'ish man', 'a selfish man'],
  ['en', 'at half-', 'time', 'at half-time'],
  ['en', 'at half-', 'way', 'at halfway'],
  ['en', 'twenty-', 'first', 'twenty-first'],
  ['en', 'a two-', 'storey house', 'a two-storey house'],
  ['en', 'a third-', 'party', 'a third-party'],
  ['de', 'ein well-', 'known Fall', 'ein wellknown Fall'],
])('%s: “%s” and “%s”', (language, line, next, whole) => expect(joinLines(line, next, language, '')).toBe(whole))

test('how a word is written elsewhere in the text decides, whatever its case', () => {
  expect(joinLines('co-', 'op', 'en', 'The CO-OP is new.')).toBe('co-op')
  expect(joinLines('co-', 'op', 'en', 'The co-op, or coop, is new.')).toBe('coop')
})

test.each([
  ['One\n\nTwo\nthree', [['One'], ['Two', 'three']]],
  ['One\nTwo', [['One'], ['Two']]],
  [
    'One\r\nTwo\rThree\u2028Four\u2029Five\u0085Six\fSeven\vEight\0',
    'One Two Three Four Five Six Seven Eight'.split(' ').map((word) => [word]),
  ],
  ['\n\n  \nOne\n \t\n\nTwo  \n', [['One'], ['Two']]],
  ['  One ', [['  One ']]],
  [' One\nTwo ', [[' One'], ['Two ']]],
  ['   One\nTwo', [['One'], ['Two']]],
  ['  Vivid ', [['  Vivid ']]],
  ['\u00a0', [['\u00a0']]],
  ['  ', [['  ']]],
  ['', []],
])('%j as it stands', (text, lines) =>
  expect(plainParagraphs(text)).toEqual(lines.map((each) => ({ kind: 'paragraph', lines: each }))),
)

const list = (start: number | null, ...items: string[]) => ({ kind: 'list', start, items })
const lines = (...lines: string[]) => ({ kind: 'paragraph', lines })

test.each([
  ['• One\n• Two', [list(null, 'One', 'Two')]],
  ['▪ One', [list(null, 'One')]],
  ['3. One\n4) Two\nEnd', [list(3, 'One', 'Two'), lines('End')]],
  ['1. One\n3. Three', [lines('1. One'), lines('3. Three')]],
  ['1984. A year', [lines('1984. A year')]],
  ['12345. One\n12346. Two', [lines('12345. One'), lines('12346. Two')]],
  ['Before\n\n• One\n• Two\n\nAfter', [lines('Before'), list(null, 'One', 'Two'), lines('After')]],
  ['1. One\n2. Two\n1. Again\n2. More', [list(1, 'One', 'Two'), list(1, 'Again', 'More')]],
  ['•One', [lines('•One')]],
  ['First\n\n1. One\nthen', [lines('First'), lines('1. One', 'then')]],
])('%j: what is a list', (text, blocks) => expect(readPlainText(text, 'en')).toEqual({ blocks, joined: false }))

import type { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unitsOf } from '#shared/review/diff/changes.ts'
import { decode, encode, sameToken, type Token } from '#shared/review/diff/flat.ts'
import { hasWords } from '#shared/review/diff/line-form.ts'
import { lettersIn, wordsOf } from '#shared/review/diff/words.ts'
import { checkBody, proseSchema } from '#shared/schema/index.ts'
import { anyText, bodies } from '#tests/helpers/arbitrary-article.ts'
import { cases } from '#tests/helpers/cases.ts'
import { bodyNode, isEven } from '../arbitrary-review.ts'

test('a body comes back from its tokens exactly, whatever its text', () => {
  fc.assert(
    fc.property(bodies(anyText), (body) => {
      const node = proseSchema.nodeFromJSON(body)
      expect(decode(encode(node).tokens).toJSON()).toEqual(node.toJSON())
    }),
    cases(1_000),
  )
})

test('two tokens are the same where kind, words, marks and form are', () => {
  const bold = [proseSchema.mark('bold')]
  const line = (...parts: Node[]) => proseSchema.node('paragraph', null, parts)
  const heading = proseSchema.node('paragraph', { level: 2 }, [proseSchema.text('a')])
  const lineBreak = proseSchema.node('hardBreak')
  const tokens = [
    line(proseSchema.text('a')),
    line(proseSchema.text('b')),
    line(proseSchema.text('a', bold)),
    line(proseSchema.text('a'), lineBreak),
    line(proseSchema.text('a'), lineBreak.mark(bold)),
    heading,
  ].flatMap((block) => encode(proseSchema.node('doc', null, [block])).tokens)
  const again = tokens.map((token) => tokens.findIndex((each) => sameToken({ ...each }, { ...token })))
  // a ¶ b ¶ bold-a ¶ a break ¶ a bold-break ¶ a heading
  expect(again).toEqual([0, 1, 2, 1, 4, 1, 0, 7, 1, 0, 10, 1, 0, 13])
  expect([sameToken(undefined, undefined), sameToken(tokens[0], undefined), sameToken(undefined, tokens[1])]).toEqual([
    true,
    false,
    false,
  ])
})

test('words inside the cells of a table are suggested one by one, and a row as one', () => {
  const table = (...rows: string[][]) =>
    proseSchema.node('doc', null, [
      proseSchema.node(
        'table',
        null,
        rows.map((cells) =>
          proseSchema.node(
            'tableRow',
            null,
            cells.map((text) =>
              proseSchema.node('tableCell', null, [proseSchema.node('paragraph', null, [proseSchema.text(text)])]),
            ),
          ),
        ),
      ),
    ])
  const units = (before: Node, after: Node) => unitsOf(encode(before), encode(after)).map((unit) => unit.length)
  const before = table(['Water level', '3 metres'], ['Wind speed', '9 knots'])
  expect(units(before, table(['Water height', '3 metres'], ['Wind speed', '8 knots']))).toEqual([1, 1])
  const longer = table(['Water level', '3 metres'], ['Air pressure', '990 millibar'], ['Wind speed', '9 knots'])
  expect(units(before, longer)).toEqual([1])
  expect(units(longer, before)).toEqual([1])
  const wider = table(['Water level', '3 metres', 'rising'], ['Wind speed', '9 knots', 'steady'])
  expect(units(before, wider)).toHaveLength(1)
})

test('any sequence of tokens is a valid body', () => {
  const tokens: fc.Arbitrary<Token[]> = fc
    .array(
      bodyNode.filter(isEven).map((body) => [...encode(body).tokens]),
      { maxLength: 3 },
    )
    .chain((bodies) => fc.shuffledSubarray(bodies.flat()))
  fc.assert(
    fc.property(tokens, (sequence) => {
      const body = decode(sequence)
      expect(checkBody(body.toJSON())).toEqual({ fits: true })
      expect(isEven(body)).toBe(true)
    }),
    cases(1_000),
  )
})

test('without what stands before it, a table is one, though what it was in cannot begin with it', () => {
  const tablesIn = (body: Node) => {
    let count = 0
    body.descendants(({ type }) => {
      if (type.name === 'table') count += 1
    })
    return count
  }
  fc.assert(
    fc.property(bodyNode, fc.nat(), (body, any) => {
      const { tokens } = encode(body)
      expect(tablesIn(decode(tokens.slice(any % tokens.length)))).toBeLessThanOrEqual(tablesIn(body))
    }),
    cases(2_000),
  )
})

test('a table of two lines in an item stays one where the line before it goes', () => {
  const line = (words: string) => proseSchema.node('paragraph', null, [proseSchema.text(words)])
  const cell = proseSchema.node('tableCell', null, [line('3 metres'), line('rising')])
  const table = proseSchema.node('table', null, [proseSchema.node('tableRow', null, [cell])])
  const item = proseSchema.node('listItem', null, [line('Water'), table])
  const { tokens } = encode(proseSchema.node('doc', null, [proseSchema.node('bulletList', null, [item])]))
  expect(decode(tokens.slice(2)).eq(proseSchema.node('doc', null, [table]))).toBe(true)
})

test('every token says where it stands', () => {
  fc.assert(
    fc.property(bodyNode, (body) => {
      const { tokens, positions } = encode(body)
      tokens.forEach((token, index) => {
        const at = positions[index] ?? -1
        if (token.kind === 'word') expect(body.textBetween(at, at + token.text.length)).toBe(token.text)
        else if (token.kind === 'break') expect(body.nodeAt(at)?.type.name).toBe('hardBreak')
        else if (!hasWords(token.form.kind)) expect(body.nodeAt(at)?.type.name).toBe(token.form.kind)
        else expect(body.resolve(at).parentOffset).toBe(body.resolve(at).parent.content.size)
      })
    }),
    cases(1_000),
  )
})

test.each([
  ['the lock-keeper’s', ['the', ' ', 'lock', '-', 'keeper', '’', 's']],
  ['橋を渡る', ['橋', 'を', '渡', 'る']],
  ['カメラ', ['カメラ']],
  ['Brücke  12,50', ['Brücke', '  ', '12', ',', '50']],
  ['e\u0301te\u0301 👩🏽‍🚒🇧🇾', ['e\u0301te\u0301', ' ', '👩🏽‍🚒', '🇧🇾']],
  ['น้ำ', ['น้ำ']],
])('%s is cut into words', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
})

test('words that have stood side by side are cut alike wherever they meet again', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const words = wordsOf(text)
      expect(words.join('')).toBe(text)
      for (let index = 1; index < words.length; index++) {
        const pair = words.slice(index - 1, index + 1)
        expect(wordsOf(pair.join(''))).toEqual(pair)
      }
    }),
    cases(1_000),
  )
})

test('letters are counted whatever the script', () => {
  expect(['the', '…', 'мост', ' ', '12'].map(lettersIn)).toEqual([3, 0, 4, 0, 2])
})

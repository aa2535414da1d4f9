import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode, encode, type Token } from '#shared/review/flat.ts'
import { lettersIn, wordsOf } from '#shared/review/words.ts'
import { articleSchema, checkBody } from '#shared/schema/index.ts'
import { anyText, bodies } from '#tests/helpers/arbitrary-article.ts'
import { bodyNode, cases } from './arbitrary-review.ts'

test('a body comes back from its tokens exactly, whatever its text', () => {
  fc.assert(
    fc.property(bodies(anyText), (body) => {
      const node = articleSchema.nodeFromJSON(body)
      expect(decode(encode(node).tokens).toJSON()).toEqual(node.toJSON())
    }),
    { numRuns: cases },
  )
})

test('any sequence of tokens is a valid body', () => {
  const tokens: fc.Arbitrary<Token[]> = fc
    .array(
      bodyNode.map((body) => [...encode(body).tokens]),
      { maxLength: 3 },
    )
    .chain((bodies) => fc.shuffledSubarray(bodies.flat()))
  fc.assert(
    fc.property(tokens, (sequence) => {
      expect(checkBody(decode(sequence).toJSON())).toEqual({ fits: true })
    }),
    { numRuns: cases },
  )
})

test('every token says where it stands', () => {
  fc.assert(
    fc.property(bodyNode, (body) => {
      const { tokens, positions } = encode(body)
      tokens.forEach((token, index) => {
        const at = positions[index] ?? -1
        if (token.kind === 'word') expect(body.textBetween(at, at + token.text.length)).toBe(token.text)
        else if (token.kind === 'break') expect(body.nodeAt(at)?.type.name).toBe('hardBreak')
        else if (token.form.kind === 'rule') expect(body.nodeAt(at)?.type.name).toBe('horizontalRule')
        else expect(body.resolve(at).parentOffset).toBe(body.resolve(at).parent.content.size)
      })
    }),
    { numRuns: cases },
  )
})

test.each([
  ['the lock-keeper’s', ['the', ' ', 'lock', '-', 'keeper', '’', 's']],
  ['橋を渡る', ['橋', 'を', '渡', 'る']],
  ['カメラ', ['カメラ']],
  ['Brücke  12,50', ['Brücke', '  ', '12', ',', '50']],
  ['e\u0301te\u0301 👩🏽‍🚒🇧🇾', ['e\u0301te\u0301', ' ', '👩🏽‍🚒', '🇧🇾']],
  ['น้ำ', ['น้', 'ำ']],
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
    { numRuns: cases },
  )
})

test('letters are counted whatever the script', () => {
  expect(['the', '…', 'мост', ' ', '12'].map(lettersIn)).toEqual([3, 0, 4, 0, 2])
})

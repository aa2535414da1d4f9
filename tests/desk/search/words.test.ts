import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldSearched, indexText, wordsOf } from '#desk/search/words.ts'
import { cases } from '#tests/helpers/cases.ts'

describe('words', () => {
  it.each([
    ['Zürich', 'zurich'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['Søren', 'soren'],
    ['ёлка', 'елка'],
    ['Œuvre', 'oeuvre'],
    ['ﬁnal', 'final'],
    ['ＴＯＫＹＯ', 'tokyo'],
    ['Ὀδυσσεύς', 'οδυσσευσ'],
    ['한국', '한국'],
    ['مُحَمَّد', 'محمد'],
  ])('%s is compared as %s', (word, folded) => {
    expect(foldSearched(word)).toBe(folded)
  })

  it('are split at everything that is no letter or digit', () => {
    expect(indexText('The prime-minister’s “plan”, 5.5% (BelTA) –')).toBe('the prime minister s plan 5 5 belta')
  })

  it('of scripts without spaces are their characters', () => {
    expect(indexText('東京2020 กรุงเทพ')).toBe('東 京 2020 ก ร ง เ ท พ')
  })

  it('stand where they say, for any text, and what is indexed is split by spaces alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0
        for (const word of wordsOf(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end)
          expect(word.end).toBeGreaterThan(word.start)
          expect(foldSearched(text.slice(word.start, word.end))).toBe(word.text)
          expect(word.text).toMatch(/^[\p{L}\p{N}]+$/u)
          end = word.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
      cases(100),
    )
  })
})

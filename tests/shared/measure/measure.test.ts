import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { newDraft, readArticle } from '#shared/article/draft.ts'
import {
  lengthStandingOf,
  measureParagraph,
  measureText,
  noLength,
  readingSeconds,
  setTarget,
  sumOf,
  targetOf,
  wordsPerMinute,
} from '#shared/measure/index.ts'
import { cases } from '#tests/helpers/cases.ts'

test.each([
  ['', 0, 0, 0, 0],
  [' \u00a0 ', 0, 0, 0, 0],
  ['Ein Satz – mit Strich.', 4, 22, 18, 1],
  ['a'.repeat(40), 1, 40, 40, 1],
  ['a'.repeat(41), 1, 41, 41, 2],
  ['é́👩‍👩‍👧 x', 2, 4, 3, 1],
  ['5\u202f000\u00a0km', 3, 8, 6, 1],
  ['rise—fall, Kiel–Oslo', 4, 20, 19, 1],
  ['1998–2002, well-known', 2, 21, 20, 1],
  ['日本語です', 5, 5, 5, 1],
  ['الطقس اليوم جميل', 3, 16, 14, 1],
] as const)(
  '%j: %i words, %i characters, %i without spaces, %i lines of 40',
  (text, words, characters, dense, lines) => {
    expect(measureParagraph(text, 40)).toEqual({ words, characters, charactersWithoutSpaces: dense, lines })
  },
)

describe('a text of paragraphs', () => {
  it('begins a line with each, and its lines are those of the newsroom', () => {
    const text = `${'a'.repeat(50)}\n\n${'b'.repeat(10)}`
    expect(measureText(text, 40)).toEqual({ words: 2, characters: 60, charactersWithoutSpaces: 60, lines: 3 })
    expect(measureText(text, 60).lines).toBe(2)
  })

  it('is as long as its paragraphs together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ' '))),
        fc.integer({ min: 10, max: 200 }),
        (paragraphs, length) => {
          expect(measureText(paragraphs.join('\n'), length)).toEqual(
            sumOf(paragraphs.map((paragraph) => measureParagraph(paragraph, length))),
          )
        },
      ),
      cases(100),
    )
  })
})

describe('reading time', () => {
  it('goes by the language, whatever its region', () => {
    expect(wordsPerMinute('de-AT')).toBe(179)
    expect(wordsPerMinute('en')).toBeGreaterThan(wordsPerMinute('fi'))
    expect(wordsPerMinute('mi')).toBe(184)
  })

  it('is in seconds', () => {
    expect(readingSeconds(358, 179)).toBe(120)
    expect(readingSeconds(0, 179)).toBe(0)
  })
})

describe('the target of a draft', () => {
  it('is kept in the draft and no part of the article', () => {
    const draft = newDraft()
    const before = readArticle(draft, null)
    expect(targetOf(draft)).toBeNull()
    setTarget(draft, { number: 60, unit: 'lines' })
    expect(targetOf(draft)).toEqual({ number: 60, unit: 'lines' })
    expect(readArticle(draft, null)).toEqual(before)
    setTarget(draft, null)
    expect(targetOf(draft)).toBeNull()
  })

  it('writes nothing that stands there already', () => {
    const draft = newDraft()
    setTarget(draft, { number: 60, unit: 'lines' })
    let updates = 0
    draft.on('update', () => updates++)
    setTarget(draft, { number: 60, unit: 'lines' })
    expect(updates).toBe(0)
  })

  it.each([
    ['sixty'],
    [{ number: -1, unit: 'words' }],
    [{ number: 1.5, unit: 'lines' }],
    [{ number: 5, unit: 'pages' }],
  ])('is none where a draft says %j', (value) => {
    const draft = newDraft()
    draft.getMap('draft').set('target', value)
    expect(targetOf(draft)).toBeNull()
  })

  it.each([
    [100, { is: 'met', by: 0, close: true, share: 1 }],
    [96, { is: 'under', by: 4, close: true, share: 0.96 }],
    [50, { is: 'under', by: 50, close: false, share: 0.5 }],
    [105, { is: 'over', by: 5, close: true, share: 1.05 }],
    [106, { is: 'over', by: 6, close: false, share: 1.06 }],
  ] as const)('%i words of 100', (words, standing) => {
    expect(lengthStandingOf({ ...noLength, words }, { number: 100, unit: 'words' })).toEqual(standing)
  })
})

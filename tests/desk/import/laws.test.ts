import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeWire } from '#desk/import/wire.ts'
import { readingSchema } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import { articleSchema } from '#shared/article/article.ts'
import { lineRoles } from '#shared/import/wire.ts'
import { cases } from '#tests/helpers/cases.ts'
import { growth } from '#tests/helpers/growth.ts'
import { read, settings, today } from './reading.ts'
import { sites } from './sites.ts'
import { teleprinter } from './teleprinter.ts'

// Character by character: a run of megabytes is sometimes too much for a pattern's stack.
const bare = (text: string) => text.replace(/[\s\u0085]/gu, '')
const fragments = [...sites, ...teleprinter].flatMap((page) => page.text.split('\n'))
/** Texts made of the elements of pages, in any order, with every kind of newline. */
const pageLike = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary' }), fc.lorem()),
      fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\n   ', '\f', '\u2028', '\u2029', '\u0085', '   '),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.flat().join(''))

function readOrNull(text: string) {
  try {
    return read(text)
  } catch (error) {
    expect(error).toBeInstanceOf(LedeError)
    expect(error).toMatchObject({ code: 'file.noText' })
    expect(text).not.toMatch(/\p{L}/u)
    return null
  }
}

describe('the reader, whatever the text', () => {
  it('puts every line’s text into exactly one unit, in order', () => {
    fc.assert(
      fc.property(pageLike, (text) => {
        const reading = readOrNull(text)
        if (reading) expect(bare(reading.lines.map((line) => line.text).join(''))).toBe(bare(text))
      }),
      cases(200),
    )
  })

  it('gives an article that validates, and never fails but for a text without letters', () => {
    fc.assert(
      fc.property(fc.oneof(pageLike, fc.string({ unit: 'binary', maxLength: 400 })), (text) => {
        const reading = readOrNull(text)
        if (!reading) return
        expect(readingSchema.safeParse(reading).error).toBeUndefined()
        expect(articleSchema.safeParse(reading.article).error).toBeUndefined()
      }),
      cases(200),
    )
  })

  it('composes again what it composed', () => {
    fc.assert(
      fc.property(pageLike, (text) => {
        const reading = readOrNull(text)
        if (!reading) return
        const again = composeWire(reading.lines, { name: reading.name, referenceDate: null, today, settings })
        expect(again).toEqual(reading)
      }),
      cases(100),
    )
  })
})

describe('composing', () => {
  it('takes any roles for any lines', () => {
    const line = fc.record({
      text: fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 3_000 })),
      role: fc.constantFrom(...lineRoles),
      reason: fc.constant(null),
    })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const reading = composeWire(lines, { name: 'x', referenceDate: null, today, settings })
        expect(readingSchema.safeParse(reading).error).toBeUndefined()
        expect(reading.lines.map(({ text }) => text)).toEqual(lines.map(({ text }) => text))
      }),
      cases(100),
    )
  })

  it('gives a line the role that a person chose', () => {
    const { lines } = read(
      'Die erste Zeile hier\n\nDie zweite Zeile da\n\nDas ist der Text, und er hat mehr als acht Wörter in einem Satz.',
    )
    const chosen = lines.map((line, index) => ({ ...line, role: index === 1 ? ('kicker' as const) : line.role }))
    const { article } = composeWire(chosen, { name: '', referenceDate: null, today, settings })
    expect(article).toMatchObject({
      headline: 'Die erste Zeile hier',
      kicker: 'Die zweite Zeile da',
      source: { file: null, format: 'wire' },
    })
  })

  it('keeps a line that is too long for its role as a paragraph', () => {
    const text = 'word '.repeat(500).trim()
    const { article, lines } = composeWire([{ text, role: 'headline', reason: null }], {
      name: '',
      referenceDate: null,
      today,
      settings,
    })
    expect(article.headline).toBeNull()
    expect(article.bodyText).toBe(text)
    expect(lines[0]?.role).toBe('paragraph')
  })
})

describe('very long texts', () => {
  const isRead = (text: string) => {
    const { lines } = read(text)
    expect(lines.every((line) => line.text.length <= 1_000_000)).toBe(true)
    expect(lines.length).toBeLessThanOrEqual(20_000)
    expect(bare(lines.map((line) => line.text).join(''))).toBe(bare(text))
  }
  it.each<[string, (size: number) => string]>([
    ['a line', (size) => 'word '.repeat(size / 5)],
    ['a word', (size) => 'x'.repeat(size)],
    [
      'lines of prose',
      (size) => 'The quick brown fox jumps over the lazy dog near the river bank,\nand '.repeat(size / 70),
    ],
    ['very short lines', (size) => 'a\n'.repeat(size / 2)],
    ['white space', (size) => `a${' '.repeat(size)}b`],
    ['empty lines', (size) => `a${'\n'.repeat(size)}b`],
    ['opening marks', (size) => `${'(('.repeat(size / 2)}a`],
    ['dates', (size) => '22 Juni 2022, '.repeat(size / 14)],
  ])('%s of 5 MB are read whole; a longer text costs no more for each character', (_, text) => {
    // This distinguishes linear from quadratic (8).
    expect(growth(text, 512 * 1024, isRead)).toBeLessThan(4)
    isRead(text(5 * 1024 * 1024))
  })
})

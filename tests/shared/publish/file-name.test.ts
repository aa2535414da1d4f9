import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formats } from '#shared/formats/formats.ts'
import { fileKeyOf, originalFileName, portableStem } from '#shared/publish/file-name.ts'
import { fileNameOf } from '#shared/publish/index.ts'
import { anyText } from '#tests/helpers/arbitrary-article.ts'
import { cases } from '#tests/helpers/cases.ts'

const named = (slugline: string | null, headline: string | null = null) => fileNameOf({ slugline, headline }, 'html')

describe('the name of an exported file', () => {
  it('of an image as it came is the article’s with the first eight signs of its content', () => {
    const image = { hash: `0123456789${'a'.repeat(54)}`, mediaType: 'image/jpeg' } as const
    expect(originalFileName({ slugline: 'canal.opening', headline: null }, image)).toBe('canal-opening-01234567.jpg')
    expect(originalFileName({ slugline: null, headline: null }, { ...image, mediaType: 'image/webp' })).toBe(
      'article-01234567.webp',
    )
  })

  it('is the slugline, else the headline, in letters of any script', () => {
    expect(named('canal/opening 2', 'Canal opens')).toBe('canal-opening-2.html')
    expect(named(null, '„Größer“: Minsk’s U-Bahn wächst')).toBe('Größer-Minsks-U-Bahn-wächst.html')
    expect(named('  ', 'Мост открыт')).toBe('Мост-открыт.html')
    expect(named(null, 'يفتح الجسر')).toBe('يفتح-الجسر.html')
    expect(named(null, null)).toBe('article.html')
  })

  it('has 80 characters and 200 bytes at most, and ends with a whole word', () => {
    for (const length of [75, 76]) expect(named('a'.repeat(length))).toBe(`${'a'.repeat(75)}.html`)
    expect(named(`${'a'.repeat(73)} b`)).toBe(`${'a'.repeat(73)}-b.html`)
    expect(named(`${'a'.repeat(74)} b`)).toBe(`${'a'.repeat(74)}.html`)
    // Of three bytes each: 66 of them, and two of one.
    expect(named(`${'語'.repeat(66)} a`)).toBe(`${'語'.repeat(66)}-a.html`)
    expect(named(`${'語'.repeat(65)} 語a`)).toBe(`${'語'.repeat(65)}-語a.html`)
    expect(named(`${'語'.repeat(65)} 語ab`)).toBe(`${'語'.repeat(65)}.html`)
  })

  it('is no device name and nothing hidden', () => {
    expect(named('CON')).toBe('CON-story.html')
    for (const name of ['COM¹', 'com²', 'LPT³', 'lpt0']) expect(named(name)).toBe(`${name}-story.html`)
    expect(named('COM⁴')).toBe('COM⁴.html')
    expect(named('lpt1')).toBe('lpt1-story.html')
    expect(named('...')).toBe('article.html')
    expect(named('../../etc/passwd')).toBe('etc-passwd.html')
  })

  it('is valid everywhere, whatever the fields say', () => {
    const field = fc.option(fc.oneof(anyText, fc.string({ unit: 'grapheme', minLength: 60, maxLength: 300 })))
    fc.assert(
      fc.property(
        field,
        field,
        fc.constantFrom(...formats.map(({ extension }) => extension)),
        (slugline, headline, extension) => {
          const name = fileNameOf({ slugline, headline }, extension)
          expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*\.[a-z0-9.]+$/u)
          expect(name).toBe(name.normalize('NFC'))
          expect(name.endsWith(`.${extension}`)).toBe(true)
          expect(name.length).toBeLessThanOrEqual(80)
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
          expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i)
        },
      ),
      cases(100),
    )
  })
})

describe('the name of a file that was made of another', () => {
  it.each([
    ['ferry', 'ferry'],
    ['Ferry (2), final', 'Ferry (2), final'],
    ['U\u0308ber', 'Über'],
    ['CON', 'CON-story'],
    ['COM¹', 'COM¹-story'],
    ['lpt1.final', 'lpt1-story.final'],
    ['CON .a', 'CON -story.a'],
    ['CON.', 'CON-story'],
    ['ferry. .', 'ferry'],
    ['.hidden', 'hidden'],
    ['..', 'article'],
    ['\u202egpj.exe', '-gpj.exe'],
    ['a\nb:c', 'a-b-c'],
    ['👩🏽‍🚒', '👩🏽-🚒'],
    ['語'.repeat(85), '語'.repeat(66)],
  ])('%j is %j', (stem, portable) => {
    expect(portableStem(stem)).toBe(portable)
  })

  it('is told apart from others as disks do that know no case, and write accents in two ways', () => {
    const twins = [
      ['Über', 'über'],
      ['U\u0308ber', 'Über'],
      ['ΟΔΟΣ', 'οδοσ'],
      ['STRASSE', 'straße'],
      ['ſo', 'SO'],
      ['\u212a', 'k'],
      ['ﬁn', 'FIN'],
    ]
    for (const [one = '', other = ''] of twins) expect(fileKeyOf(one), one).toBe(fileKeyOf(other))
    expect(fileKeyOf('Uber')).not.toBe(fileKeyOf('Über'))
  })
})

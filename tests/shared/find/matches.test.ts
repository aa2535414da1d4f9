import { describe, expect, it } from 'vitest'
import { type FindQuery, finderOf } from '#shared/find/index.ts'

const plain = { matchCase: false, wholeWord: false, isPattern: false }

/** What a query finds in a text. */
function found(text: string, term: string, options: Partial<FindQuery> = {}): string[] {
  return finderOf({ ...plain, ...options, term }, null)(text).map(({ from, to }) => text.slice(from, to))
}

function replaced(text: string, term: string, replacement: string, options: Partial<FindQuery> = {}): string {
  let result = text
  const matches = finderOf({ ...plain, ...options, term }, replacement)(text)
  for (const { from, to, after } of matches.toReversed()) result = result.slice(0, from) + after + result.slice(to)
  return result
}

describe('text', () => {
  it.each([
    ['case', 'FERRY Ferry ferry', 'ferry', ['FERRY', 'Ferry', 'ferry']],
    ['case of other alphabets', 'МИНСК Минск', 'минск', ['МИНСК', 'Минск']],
    ['ß and ss', 'Straße STRASSE STRAẞE', 'strasse', ['Straße', 'STRASSE', 'STRAẞE']],
    ['ss by ß', 'Strasse', 'straße', ['Strasse']],
    ['ligatures', 'ofﬁce oﬃce office', 'office', ['ofﬁce', 'oﬃce', 'office']],
    ['composed and decomposed accents', 'Zürich Zu\u0308rich', 'zürich', ['Zürich', 'Zu\u0308rich']],
    ['decomposed by composed', 'café', 'cafe\u0301', ['café']],
    ['syllables in parts', '한국'.normalize('NFD'), '한국', ['한국'.normalize('NFD')]],
    ['no-break spaces', '5\u00a0km, 5\u202fkm, 5 km', '5 km', ['5\u00a0km', '5\u202fkm', '5 km']],
    ['soft hyphens', 'Donau\u00addampf', 'donaudampf', ['Donau\u00addampf']],
  ])('is found without regard to %s', (_what, text, term, expected) => {
    expect(found(text, term)).toEqual(expected)
  })

  it('tells a no-break space from a space where one was typed', () => {
    expect(found('5\u00a0km, 5 km', '5\u00a0km')).toEqual(['5\u00a0km'])
    expect(found('a\u00adb ab', 'a\u00adb')).toEqual(['a\u00adb'])
  })

  it('finds no half letters', () => {
    expect(found('cafe\u0301', 'cafe')).toEqual([])
    expect(found('Straße', 'stras')).toEqual([])
  })

  it('minds the case where it is told to, and accents then as they are written', () => {
    expect(found('Ferry ferry', 'ferry', { matchCase: true })).toEqual(['ferry'])
    expect(found('Zu\u0308rich', 'Zürich', { matchCase: true })).toEqual([])
    expect(found('5\u00a0km', '5 km', { matchCase: true })).toEqual(['5\u00a0km'])
  })

  it('has no signs with a meaning', () => {
    expect(found('a.b (c) $1 [d] \\e', '(c) $1')).toEqual(['(c) $1'])
    expect(found('axb', 'a.b')).toEqual([])
    expect(replaced('price', 'price', '$& $1')).toBe('$& $1')
  })

  it.each([
    ['the ferryman, a ferry', 'ferry', 1],
    ['Öl, Ölung, Rohöl', 'öl', 1],
    ['it’s it', 'it', 2],
    ['Donau\u00addampf Donau', 'donau', 1],
    ['東京都', '東京', 1],
    ['C++ and C+++', 'C++', 2],
  ])('in %s stands as a whole word', (text, term, times) => {
    expect(found(text, term, { wholeWord: true })).toHaveLength(times)
  })
})

describe('a pattern', () => {
  const isPattern = true

  it('knows groups, by number and by name', () => {
    expect(replaced('Lee, Ann', '(\\w+), (\\w+)', '$2 $1', { isPattern })).toBe('Ann Lee')
    expect(replaced('2026-11', '(?<year>\\d+)-(?<month>\\d+)', '$<month>/$<year>', { isPattern })).toBe('11/2026')
    expect(replaced('5 EUR', '(\\d) EUR', '$$$1 $& $9 $10', { isPattern })).toBe('$5 5 EUR $9 50')
  })

  it('knows the letters of every alphabet, and word boundaries between them', () => {
    expect(found('über Örtchen', '\\b\\w+', { isPattern })).toEqual(['über', 'Örtchen'])
    expect(found('über', '\\bber', { isPattern })).toEqual([])
    expect(found('grün 5', '[\\w]+', { isPattern })).toEqual(['grün', '5'])
    expect(found('ä-ö', '\\W', { isPattern })).toEqual(['-'])
  })

  it('may look around, begin at lines, and escape more than it has to', () => {
    expect(found('5 km 6 m', '\\d(?= km)', { isPattern })).toEqual(['5'])
    expect(found('5\u00a0km', '\\d km', { isPattern })).toEqual(['5\u00a0km'])
    expect(found('a-b “c”', '\\-b\\ \\“', { isPattern })).toEqual(['-b “'])
    expect(found('one two', '^one|two$', { isPattern })).toEqual(['one', 'two'])
  })

  it('never finds nothing at a place', () => {
    expect(found('abc', 'x*', { isPattern })).toEqual([])
  })

  it.each([
    ['(a', 'pattern.openGroup'],
    ['a)', 'pattern.closedGroup'],
    ['[a', 'pattern.openClass'],
    ['[z-a]', 'pattern.range'],
    ['*', 'pattern.nothingToRepeat'],
    ['a{2,1}', 'pattern.countOrder'],
    ['{', 'pattern.brackets'],
    ['\\', 'pattern.lastBackslash'],
    ['(?<a>b)(?<a>c)', 'pattern.sameName'],
    ['\\k<x>(?<y>z)', 'pattern.groupName'],
    ['\\p{Foo}', 'pattern.property'],
    ['\\q', 'pattern.escape'],
    ['(?x)', 'pattern.group'],
  ])('that is none says what is wrong with it: %s', (term, why) => {
    expect(() => found('text', term, { isPattern })).toThrow(
      expect.objectContaining({ code: 'find.pattern', details: { why } }),
    )
  })
})

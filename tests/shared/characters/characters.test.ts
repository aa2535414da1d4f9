import { describe, expect, it, test } from 'vitest'
import { characterGroups, characterNamed, charactersOf, matchesCharacter } from '#shared/characters/index.ts'

const all = characterGroups.flatMap((group) => charactersOf(group, 'en'))
const found = (sought: string) => all.filter((each) => matchesCharacter(each, sought)).map(({ character }) => character)

test('every group has its characters, each once, one code point long and named in both languages', () => {
  for (const group of characterGroups) {
    const characters = charactersOf(group, 'en').map(({ character }) => character)
    expect(characters.length, group).toBeGreaterThan(4)
    expect(new Set(characters).size, group).toBe(characters.length)
  }
  for (const { character, en, de } of all) {
    expect([...character], character).toHaveLength(1)
    expect(en.trim() && de.trim(), character).not.toBe('')
  }
})

test('what cannot be seen has a sign', () => {
  for (const { character, sign } of all)
    if (/^[\p{Z}\p{Cf}]$/u.test(character)) expect(sign, character.codePointAt(0)?.toString(16)).toBeTruthy()
})

test.each([
  ['de', '„“‚‘'],
  ['de-CH', '«»‹›'],
  ['fr', '«»“”'],
  ['ru', '«»„“'],
  ['sv', '”’'],
  ['en', '“”‘’'],
  ['pl', '„”«»'],
])('the quotation marks of %s come first', (language, marks) => {
  const characters = charactersOf('quotes', language).map(({ character }) => character)
  expect(characters.slice(0, [...marks].length).join('')).toBe(marks)
  expect(characters).toHaveLength(charactersOf('quotes', 'en').length)
})

describe('a search', () => {
  it.each([
    ['en dash', '–'],
    ['Gedankenstrich', '–'],
    ['geschützt', '\u00a0'],
    ['geschutzt leer', '\u00a0'],
    ['narrow', '\u202f'],
    ['euro', '€'],
    ['drei viertel', '¾'],
    ['u+2013', '–'],
    ['«', '«'],
    ['e akut', 'é'],
    ['capital o diaeresis', 'Ö'],
    ['Eszett', 'ß'],
  ])('for %j finds %j in either language', (sought, character) => {
    expect(found(sought)).toContain(character)
  })

  it('for what nothing is called finds nothing', () => {
    expect(found('zeppelin')).toEqual([])
  })
})

test('a character is known by itself', () => {
  expect(characterNamed('…')?.en).toBe('ellipsis')
  expect(characterNamed('x')).toBeNull()
})

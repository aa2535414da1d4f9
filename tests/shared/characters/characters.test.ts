import { describe, expect, it, test } from 'vitest'
import {
  type CharacterNames,
  characterGroups,
  characterName,
  charactersOf,
  isInPalette,
  matchesCharacter,
  signOf,
} from '#shared/characters/index.ts'
import { languageTags } from '#shared/locales/languages.ts'

const all = characterGroups.flatMap((group) => charactersOf(group, 'en'))
const namesIn = async (tag: string) => {
  const loaded: { characterNames: CharacterNames } = await import(`../../../shared/locales/${tag}/character-names.ts`)
  return loaded.characterNames
}
const languages = await Promise.all(languageTags.map(namesIn))
const found = (sought: string) => all.filter((each) => matchesCharacter(each, sought, languages))

test('every group has its characters, each once, one code point long and named in every language', () => {
  for (const group of characterGroups) {
    const characters = charactersOf(group, 'en')
    expect(characters.length, group).toBeGreaterThan(4)
    expect(new Set(characters).size, group).toBe(characters.length)
  }
  for (const character of all) {
    expect([...character], character).toHaveLength(1)
    for (const names of languages) expect(characterName(character, names)?.trim(), character).toBeTruthy()
  }
})

test('what cannot be seen has a sign', () => {
  for (const character of all)
    if (/^[\p{Z}\p{Cf}]$/u.test(character))
      expect(signOf(character), character.codePointAt(0)?.toString(16)).toBeTruthy()
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
  const characters = charactersOf('quotes', language)
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
  ])('for %j finds %j in any language', (sought, character) => {
    expect(found(sought)).toContain(character)
  })

  it('for what nothing is called finds nothing', () => {
    expect(found('zeppelin')).toEqual([])
  })
})

test('a character is known by itself', () => {
  expect(isInPalette('…')).toBe(true)
  expect(isInPalette('x')).toBe(false)
})

import { describe, expect, it } from 'vitest'
import { categoryTopics } from '#shared/media-topics/categories.ts'
import { isTopicCode, topicCodeOf } from '#shared/media-topics/code.ts'
import { mediaTopics } from '#shared/media-topics/topics.ts'
import { allTopics, findTopics, topicName, topicOf, topicOfCategory } from '#shared/media-topics/vocabulary.ts'

const codes = (words: string, language: string) => findTopics(words, language).map(({ code }) => code)

describe('the vocabulary', () => {
  const lines = mediaTopics.split('\n').filter((line) => line !== '')

  it('has each code once, with a name in each language, below what has a code', () => {
    const rows = lines.map((line) => line.trim().split('|'))
    expect(rows.filter((row) => row.length !== 6 || row.some((part) => part.trim() === ''))).toEqual([])
    expect(rows.map(([code]) => code).filter((code) => !isTopicCode(code ?? ''))).toEqual([])
    expect(new Set(rows.map(([code]) => code)).size).toBe(rows.length)
    const depths = lines.map((line) => line.search(/\S/))
    expect(depths.filter((depth, index) => depth > (depths[index - 1] ?? -1) + 1)).toEqual([])
  })

  it('has the first level of IPTC, and says what is broader', () => {
    expect(allTopics('en').filter(({ path }) => path.length === 0)).toHaveLength(17)
    expect(topicOf('20000530', 'de')).toEqual({
      code: '20000530',
      name: 'Streik',
      path: ['Arbeit', 'Arbeitsbeziehungen'],
    })
  })

  it('names a code that it has not by itself, and other languages in English', () => {
    expect(topicOf('20009999', 'de')).toEqual({ code: '20009999', name: '20009999', path: [] })
    expect(topicName('20000523', 'it')).toBe('labour market')
    expect(topicName('20000523', 'de-AT')).toBe('Arbeitsmarkt')
  })
})

describe('finding topics', () => {
  it.each([
    ['Fußball', 'de', '20001065'],
    ['fussball', 'de', '20001065'],
    ['soccer', 'de', '20001065'],
    ['fut', 'es', '20001065'],
    ['emploi', 'fr', '20000509'],
    ['безработица', 'ru', '20000533'],
    ['labor unemp', 'en', undefined],
    ['labour unemp', 'en', '20000533'],
    ['Erdbeben', 'de', '20000153'],
    ['wildfire', 'en', '20001202'],
    ['terremoto', 'es', '20000153'],
    ['élections locales', 'fr', '20000578'],
    ['наводнение', 'ru', '20000154'],
    ['Biathlon', 'de', '20000852'],
    ['tourisme et voyages', 'fr', '20000563'],
    ['ballet', 'en', '20000008'],
    ['иудаизм', 'ru', '20000679'],
    ['Pressefreiheit', 'de', '20000591'],
    ['medtop', 'en', undefined],
  ])('by %s in %s', (words, language, code) => {
    expect(codes(words, language)[0]).toBe(code)
  })

  it('by a code, also one that has no name here', () => {
    expect(codes('20000523', 'en')).toEqual(['20000523'])
    expect(codes('20009999', 'en')).toEqual(['20009999'])
    expect(codes('20009', 'en')).toEqual([])
  })

  it('lists all for no words', () => expect(codes(' ', 'en')).toHaveLength(allTopics('en').length))
})

describe('categories', () => {
  it.each([
    ['Politik', '11000000'],
    ['SPORT', '15000000'],
    ['Business & Economy', '04000000'],
    ['Économie', '04000000'],
    ['Происшествия', '03000000'],
    ['Arbeitsmarkt', '20000523'],
    ['Unser Dorf', null],
    ['', null],
  ])('%s', (category, code) => expect(topicOfCategory(category)).toBe(code))

  it('mean topics that there are', () => {
    const known = new Set(allTopics('en').map(({ code }) => code))
    expect(Object.keys(categoryTopics).filter((code) => !known.has(code))).toEqual([])
  })
})

describe('references', () => {
  it.each([
    ['http://cv.iptc.org/newscodes/mediatopic/20000523', '20000523'],
    ['https://cv.iptc.org/newscodes/mediatopic/04000000', '04000000'],
    ['medtop:20000523', '20000523'],
    ['MEDTOP:20000523', '20000523'],
    ['medtop:04011000', null],
    ['medtop:2000052', null],
    ['http://cv.iptc.org/newscodes/subjectcode/04011000', null],
    ['http://cv.iptc.org.example/newscodes/mediatopic/20000523', null],
    ['', null],
    [null, null],
  ])('%s', (reference, code) => expect(topicCodeOf(reference)).toBe(code))
})

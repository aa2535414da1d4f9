import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { matchExpression, parseQuery } from '#desk/search/query.ts'
import { cases } from '#tests/helpers/cases.ts'
import { temporaryFolder } from '#tests/helpers/desk.ts'
import { headlinesOf, libraryIn, type OpenedLibrary } from '#tests/helpers/library.ts'
import { story } from '#tests/helpers/story.ts'

describe('a query', () => {
  it('is words, the last one perhaps unfinished', () => {
    expect(parseQuery('Ferry har')).toEqual([
      { words: ['ferry'], prefix: false },
      { words: ['har'], prefix: true },
    ])
  })

  it('has phrases in quotes, and one not closed is still being typed', () => {
    expect(parseQuery('"prime minister" said')).toEqual([
      { words: ['prime', 'minister'], prefix: false },
      { words: ['said'], prefix: true },
    ])
    expect(parseQuery('said "prime min')).toEqual([
      { words: ['said'], prefix: false },
      { words: ['prime', 'min'], prefix: true },
    ])
    expect(parseQuery('said "prime minister"').at(-1)?.prefix).toBe(false)
  })

  it('takes words joined by punctuation for a phrase', () => {
    expect(matchExpression(parseQuery('Covid-19'))).toBe('"covid 19"*')
  })

  it('without a word asks for nothing', () => {
    for (const query of ['', '   ', '"', '""', '*', '– …']) expect(parseQuery(query)).toEqual([])
  })
})

describe('the index', () => {
  const { folder, remove } = temporaryFolder()
  let opened: OpenedLibrary
  beforeAll(() => {
    opened = libraryIn(folder)
    opened.library.create(story({ headline: 'Ferry' }, ['The ferry sails.']))
  })
  afterAll(() => {
    opened.library.close()
    remove()
  })

  it('understands any query', () => {
    const syntax = fc.constantFrom(
      '"',
      '*',
      '(',
      ')',
      'AND',
      'OR',
      'NOT',
      'NEAR',
      ':',
      '^',
      '-',
      '+',
      '{',
      '}',
      ' ',
      'a',
      '\u0000',
    )
    const query = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.array(syntax, { maxLength: 30 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(query, (search) => {
        expect(headlinesOf(opened.library, { search }).length).toBeLessThanOrEqual(1)
      }),
      cases(150),
    )
  })

  it('finds every word of every text by itself and by its beginning', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (headline) => {
        const id = opened.library.create(story({ headline }))
        try {
          for (const { words } of parseQuery(headline)) {
            const search = words.join(' ')
            expect(headlinesOf(opened.library, { search })).toContain(headline)
            expect(headlinesOf(opened.library, { search: Array.from(search)[0] ?? '', limit: 500 })).toContain(headline)
          }
        } finally {
          opened.library.bin([id])
          opened.library.emptyBin()
        }
      }),
      { ...cases(60), examples: [['ꀀ㈠ '], ['㏠']] },
    )
  })
})

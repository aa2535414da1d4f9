import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuery } from '#desk/search/query.ts'
import { highlight, snippetLength, snippetOf } from '#desk/search/snippet.ts'
import { cases } from '#tests/helpers/cases.ts'

const joined = (parts: { text: string }[]) => parts.map((part) => part.text).join('')
const matched = (parts: { text: string; match: boolean }[]) =>
  parts.filter((part) => part.match).map((part) => part.text)
const long = 'Nothing to see in this part of the text, which goes on and on. '.repeat(10)

describe('a snippet', () => {
  it('is cut around the first match, at words', () => {
    const parts = snippetOf(`${long}At last the ferry came in. ${long}`, parseQuery('ferry'))
    expect(matched(parts)).toEqual(['ferry'])
    expect(joined(parts)).toMatch(/^…\S.*At last the ferry came in\..*\S…$/)
    expect(joined(parts).length).toBeLessThanOrEqual(snippetLength)
  })

  it('comes from the line that has the match', () => {
    expect(joined(snippetOf('One.\nTwo ferries.\nThree.', parseQuery('ferr')))).toBe('Two ferries.')
  })

  it('is the beginning where only the headline matched', () => {
    const parts = snippetOf(long, parseQuery('absent'))
    expect(matched(parts)).toEqual([])
    expect(joined(parts).startsWith('Nothing to see')).toBe(true)
    expect(joined(parts).length).toBeLessThanOrEqual(snippetLength)
  })

  it('is never too long and never other text, whatever the text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 700 })
    fc.assert(
      fc.property(text, fc.string({ maxLength: 20 }), (body, query) => {
        const parts = snippetOf(body, parseQuery(query))
        const passage = joined(parts)
        expect(passage.length).toBeLessThanOrEqual(snippetLength)
        expect(body).toContain(passage.replace(/^…|…$/g, ''))
        expect(parts.every((part) => part.text !== '')).toBe(true)
      }),
      cases(150),
    )
  })
})

describe('a highlighted text', () => {
  it('marks phrases and beginnings, without case and diacritics', () => {
    expect(
      matched(highlight('The Prime Minister of Malmö, prime number', parseQuery('"prime minister" malm'))),
    ).toEqual(['Prime Minister', 'Malmö'])
  })

  it('is the text, in parts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, query) => {
        expect(joined(highlight(text, parseQuery(query)))).toBe(text)
      }),
      cases(100),
    )
  })
})

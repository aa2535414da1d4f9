import { describe, expect, it, test } from 'vitest'
import { readSettings } from '#shared/settings/settings.ts'
import { expand, snippetAtEnd } from '#shared/snippets.ts'

const snippet = (abbreviation: string, text = 'x') => ({ abbreviation, text })

describe('an abbreviation', () => {
  const known = [snippet('mfg'), snippet('fg'), snippet(';d'), snippet('ö')]
  test.each([
    ['mfg', 'mfg'],
    ['Sincerely, mfg', 'mfg'],
    ['“mfg', 'mfg'],
    ['(fg', 'fg'],
    ['either/fg', 'fg'],
    ['xmfg', null],
    ['MFG', null],
    ['mfg.', null],
    [';d', ';d'],
    ['word;d', null],
    ['ö', 'ö'],
    ['', null],
  ])('at the end of “%s”: %s', (text, found) => {
    expect(snippetAtEnd(text, known)?.abbreviation ?? null).toBe(found)
  })
})

describe('a snippet', () => {
  const occasion = {
    now: Date.UTC(2026, 10, 24, 23, 30),
    language: 'de',
    timeZone: 'Europe/Berlin',
    person: { name: 'Ann Lee', initials: 'AL' },
  }
  const written = (text: string, change: Partial<typeof occasion> = {}) =>
    expand({ abbreviation: 'x', text }, { ...occasion, ...change })

  it('has date and time in the article’s language and zone, and who writes', () => {
    expect(written('{date}, {time} ({initials}) {name}').text).toBe('25. November 2026, 00:30 (AL) Ann Lee')
    expect(written('{date}', { language: 'en-GB', timeZone: 'UTC' }).text).toBe('24 November 2026')
  })

  it('says where the caret goes, and leaves what it does not know', () => {
    expect(written('Dear {cursor},\n\nyours {editor}')).toEqual({
      text: 'Dear ,\n\nyours {editor}',
      caret: 5,
      placesCaret: true,
    })
    expect(written('End')).toEqual({ text: 'End', caret: 3, placesCaret: false })
  })

  it('parts paragraphs by one blank line, whatever it was written with', () => {
    expect(written('One\r\n \r\n\r\nTwo\r\nThree').text).toBe('One\n\nTwo\nThree')
  })

  it('is written though nobody knows the language or the zone', () => {
    expect(written('{date}', { language: 'no such tag', timeZone: 'Nowhere/There' }).text).toContain('2026')
  })
})

it('of what a settings file says, only whole snippets are taken', () => {
  const { snippets } = readSettings({
    snippets: [snippet('mfg'), snippet('two words'), { abbreviation: 'x' }, 7, snippet('fg', '')],
  })
  expect(snippets).toEqual([snippet('mfg')])
  expect(readSettings({ snippets: 'mfg' }).snippets).toEqual([])
})

import { describe, expect, it } from 'vitest'
import { sourceLine, withoutSource } from '#desk/import/source-line.ts'
import type { BodyNode } from '#shared/article/body.ts'

const body = (...texts: string[]): BodyNode => ({
  type: 'doc',
  content: texts.map((text) => ({ type: 'paragraph', attrs: { level: null }, content: [{ type: 'text', text }] })),
})

describe('a line that names section and agency', () => {
  it.each([
    ['FörsvarTT', 'Försvar', 'TT'],
    ['Försvar TT', 'Försvar', 'TT'],
    ['Utrikes/TT', 'Utrikes', 'TT'],
    ['Utrikes | TT', 'Utrikes', 'TT'],
    ['UrheiluSTT', 'Urheilu', 'STT'],
    ['Sport & Kultur NTB', 'Sport & Kultur', 'NTB'],
    ['EconomíaEFE', 'Economía', 'EFE'],
    ['Krig och konflikter TT', 'Krig och konflikter', 'TT'],
  ])('%s', (line, category, agency) => {
    expect(sourceLine(line)).toEqual({ category, agency })
  })

  it.each([
    'Karl Melander/TT',
    'TT',
    'Försvar',
    'Foto: TT',
    'Er sagte es der AFP',
    'McDonald',
    'NATO',
    'Försvar tt',
    '',
  ])('is not %j', (line) => {
    expect(sourceLine(line)).toBe(null)
  })
})

describe('a text without what names its agency', () => {
  it('loses the line above it and says what it said', () => {
    expect(withoutSource(body('FörsvarTT', 'Hela landet berörs.'))).toEqual({
      body: body('Hela landet berörs.'),
      said: { category: 'Försvar', agency: 'TT' },
    })
  })

  it('loses the mark behind its last word', () => {
    const said = { agency: 'TT' }
    expect(withoutSource(body('Första.', 'Hela landet berörs.TT'))).toEqual({
      body: body('Första.', 'Hela landet berörs.'),
      said,
    })
  })

  it.each([
    [['Hela landet berörs, säger han till TT']],
    [['Han bor i LA', 'Det är i USA']],
    [['FörsvarTT']],
    [['Det är bra.OK']],
  ])('is as it was where nothing stands apart from it: %j', (texts) => {
    expect(withoutSource(body(...texts)).body).toEqual(
      texts.length === 1 && texts[0] === 'FörsvarTT' ? body('Försvar') : body(...texts),
    )
  })
})

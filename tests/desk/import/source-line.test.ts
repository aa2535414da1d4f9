import { describe, expect, it } from 'vitest'
import { sourceLine, withoutSource } from '#desk/import/source-line.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { read } from './reading.ts'

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
    ['Inrikes • TT', 'Inrikes', 'TT'],
    ['Sport/TT-Reuters', 'Sport', 'TT'],
    ['UrheiluSTT', 'Urheilu', 'STT'],
    ['Sport & Kultur NTB', 'Sport & Kultur', 'NTB'],
    ['EconomíaEFE', 'Economía', 'EFE'],
    ['Krig och konflikter TT', 'Krig och konflikter', 'TT'],
  ])('%s', (line, category, agency) => {
    expect(sourceLine(line)).toEqual({ category, agency })
  })

  it.each([
    'Redazione ANSA',
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
    ['Vaalit pidetään keväällä.(STT)', 'Vaalit pidetään keväällä.'],
    ['El decreto entra en vigor en junio. EFE', 'El decreto entra en vigor en junio.'],
    ['Il decreto entra in vigore a giugno. (ANSA).', 'Il decreto entra in vigore a giugno.'],
  ])('loses the mark that stands behind its last sentence: %s', (text, rest) => {
    expect(withoutSource(body('Ett.', text)).body).toEqual(body('Ett.', rest))
  })

  it('keeps the mark of another agency than its own', () => {
    expect(withoutSource(body('Ett.', 'Två. EFE'), 'TT').body).toEqual(body('Ett.', 'Två. EFE'))
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

describe('wire copy', () => {
  const rest = 'Regeringen har avgått efter en misstroendeförklaring i riksdagen på tisdagen.'
  it.each([
    [
      `Regeringen faller\nInrikes • TT\n\n${rest}`,
      { headline: 'Regeringen faller', category: 'Inrikes', agency: 'TT' },
    ],
    [`Regeringen faller\nFörsvarTT\n\n${rest}`, { headline: 'Regeringen faller', category: 'Försvar', agency: 'TT' }],
    [`Regeringen faller\nTT-AFP\n\n${rest}`, { headline: 'Regeringen faller', agency: 'TT' }],
    [
      'UPDATE 2-Oil prices rise after OPEC meeting\n\nLONDON, May 5 (Reuters) - Oil prices rose on Tuesday after OPEC met.',
      { headline: 'Oil prices rise after OPEC meeting', agency: 'Reuters' },
    ],
  ])('says its section and its agency: %#', (text, fields) => {
    expect(read(text).article).toMatchObject(fields)
  })

  it('ends where what is told to desks begins, which is said', () => {
    const text = `Sturm über Hamburg\n\nHamburg (dpa) - Ein Sturm hat am Montag Schäden angerichtet.\n\n# Notizblock\n\n## Orte\n- [Feuerwehr](Westphalensweg 1, Hamburg)`
    const { article, leftOut } = read(text)
    expect(article.bodyText).toBe('Ein Sturm hat am Montag Schäden angerichtet.')
    expect(leftOut).toEqual([{ kind: 'boilerplate', count: 3, words: '# Notizblock' }])
  })
})

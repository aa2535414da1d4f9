import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadWireCases, readCase } from '#tests/bench/wire-cases.ts'
import { readBytes } from './reading.ts'

const shared = join(process.cwd(), '../shared')
const sampleFile = join(shared, 'samples/belta-2022-06-22-de.txt')

const cases = loadWireCases()

describe.skipIf(cases.length === 0)('the house styles of ../shared/cases/wire.json', () => {
  it.each(cases)('$name', (wireCase) => {
    expect(readCase(wireCase)).toEqual(wireCase.expect)
  })
})

describe.skipIf(!existsSync(sampleFile))('the page of ../shared/samples', () => {
  it('becomes an article without the page around it', async () => {
    const reading = await readBytes(readFileSync(sampleFile), 'belta.txt')
    const { article, lines, notes } = reading
    expect(article).toMatchObject({
      headline: 'Belarus und Russland bauen Zusammenarbeit in allen Bereichen kontinuierlich aus',
      kicker: null,
      deck: null,
      category: 'Politik',
      publishedAt: '2022-06-22T14:36:00+03:00',
      timeZone: 'Europe/Minsk',
      agency: 'BelTA',
      language: 'de',
      direction: 'ltr',
      source: { file: 'belta.txt', format: 'wire' },
      dateline: { place: 'Moskau', region: null, country: null, date: '2022-06-22', agency: 'BelTA' },
    })
    const paragraphs = article.bodyText.split('\n')
    expect(paragraphs).toHaveLength(4)
    expect(paragraphs[0]).toMatch(/^Belarus und Russland bauen konsequent/)
    expect(notes).toEqual([{ code: 'zoneOfAgency', details: { agency: 'BelTA', zone: 'Europe/Minsk' } }])
    expect(lines.filter((line) => line.role === 'leftOut').map(({ text, reason }) => `${reason}: ${text}`)).toEqual([
      'navigation: Projekte',
      'navigation: Staatsorgane',
      'pageDate: flag Freitag, 29 März 2024',
      'navigation: Alle Nachrichten',
      'navigation: Alle Nachrichten',
      'sharing: Abonnieren Sie uns auf',
      'sharing: Twitter',
      'related: Letzte Nachrichten aus Belarus',
    ])
  })
})

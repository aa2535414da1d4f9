import { describe, expect, it } from 'vitest'
import type { Article } from '#shared/article/article.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { rules } from '#shared/checks/rules.ts'
import { ruleTexts } from '#shared/locales/finding-text.ts'
import { story } from '#tests/helpers/story.ts'
import { checkOptions, everyRule, foundBy } from './checked.ts'

const dateline = (parts: Partial<Article['dateline']>): Pick<Article, 'dateline'> => ({
  dateline: { ...story().dateline, ...parts },
})

describe('fields', () => {
  it('are too long by the newsroom’s limits, counted in characters as people see them', () => {
    expect(foundBy('headlineLength', story({ headline: '😀'.repeat(110) }))).toEqual([])
    expect(foundBy('headlineLength', story({ headline: 'x'.repeat(111) }))[0]?.details).toEqual({
      count: '111',
      limit: '110',
    })
    expect(foundBy('deckLength', story({ deck: 'x'.repeat(201) }))).toHaveLength(1)
    expect(foundBy('summaryLength', story({ summary: 'x'.repeat(321) }))).toHaveLength(1)
  })

  it('are missing: a deck where the newsroom wants one, a summary where there is no deck either', () => {
    expect(foundBy('noDeck', story())).toHaveLength(1)
    expect(foundBy('noDeck', story(), { settings: { ...everyRule, levels: {} } })).toEqual([])
    expect(foundBy('noSummary', story())).toHaveLength(1)
    expect(foundBy('noSummary', story({ deck: 'It sails.' }))).toEqual([])
  })

  it('are what publishing asks for, with its own words', () => {
    expect(
      foundBy('publication', story({ headline: ' ' })).map(({ problem, severity }) => `${severity} ${problem}`),
    ).toContain('error noHeadline')
  })

  it.each([
    ['The ferry sails again.', 1],
    ['The ferry sails again', 0],
    ['The ferry sails …', 0],
    ['Ferry sails to the U.S.', 0],
    ['Ferry sails for Smith Jr.', 0],
  ])('a headline ends without a full stop: %s', (headline, count) => {
    expect(foundBy('headlineStop', story({ headline }))).toHaveLength(count)
  })

  it('are not published before the embargo ends', () => {
    const at = (publishedAt: string) => story({ embargoUntil: '2026-03-18T12:00:00+01:00', publishedAt })
    expect(foundBy('embargoAfter', at('2026-03-18T10:59:00Z'))).toHaveLength(1)
    expect(foundBy('embargoAfter', at('2026-03-18T11:00:00Z'))).toEqual([])
  })
})

describe('datelines', () => {
  const published = (date: string, publishedAt: string, timeZone: string) =>
    foundBy('datelineDate', story({ ...dateline({ date }), publishedAt, timeZone })).length

  it('are of the day of publication in the story’s zone, or up to a week before', () => {
    expect(published('2026-03-19', '2026-03-18T15:30:00Z', 'Asia/Tokyo')).toBe(0)
    expect(published('2026-03-19', '2026-03-18T15:30:00Z', 'Europe/Berlin')).toBe(1)
    expect(published('2026-03-11', '2026-03-18T15:30:00Z', 'Europe/Berlin')).toBe(0)
    expect(published('2026-03-10', '2026-03-18T15:30:00Z', 'Europe/Berlin')).toBe(1)
  })

  it('name the agency that the story is marked with', () => {
    const of = (one: string, agency: string) =>
      foundBy('datelineAgency', story({ ...dateline({ agency: one }), agency })).length
    expect([of('Reuters', 'AP'), of('dpa', 'dpa'), of('dpa/lnw', 'dpa'), of('BELTA', 'BelTA')]).toEqual([1, 0, 0, 0])
  })
})

describe('tables', () => {
  const row = (cells: readonly string[]): BodyNode => ({
    type: 'tableRow',
    content: cells.map((text) => ({
      type: 'tableCell',
      content: [{ type: 'paragraph', attrs: { level: null }, content: [{ type: 'text', text }] }],
    })),
  })
  const table = (language: string, rows: readonly string[][]) =>
    foundBy('tableSum', {
      ...story({ language }),
      body: { type: 'doc', content: [{ type: 'table', content: rows.map(row) }] },
    }).map(({ quote, details }) => [quote, details.right])

  it.each([
    ['en', 'Total', '1,200', '300', '1,500', '1,600'],
    ['de', 'Gesamt', '1.200', '300', '1.500', '1.600'],
    ['ru', 'Итого', '1\u00a0200', '300', '1\u00a0500', '1\u00a0600'],
    ['fr', 'Total', '1\u202f200', '300', '1\u202f500', '1\u202f600'],
  ])('add up, in %s', (language, name, one, other, right, wrong) => {
    const rows = (total: string) => [
      ['City', 'People'],
      ['A', one],
      ['B', other],
      [name, total],
    ]
    expect(table(language, rows(right))).toEqual([])
    expect(table(language, rows(wrong))).toEqual([[wrong, right]])
  })

  it.each([
    ['with the marks of footnotes', ['1,200*', '300¹', '1,600 (a)'], '1,500'],
    ['with dashes for none', ['1,500', '–', '1,600'], '1,500'],
    ['with losses', ['1,500', '−300', '1,500'], '1,200'],
    ['in a currency', ['$1,200', '$300', '$1,600'], '1,500'],
  ])('%s', (_name, [one = '', other = '', total = ''], right) => {
    const rows = (sum: string) => [
      ['City', 'People'],
      ['A', one],
      ['B', other],
      ['Total*', sum],
      ['* Without visitors', ''],
    ]
    expect(table('en', rows(total))).toEqual([[total, right]])
    expect(table('en', rows(right))).toEqual([])
  })

  it('of rounded shares are let pass', () => {
    expect(
      table('en', [
        ['Party', 'Share'],
        ['A', '33.3%'],
        ['B', '33.3%'],
        ['C', '33.3%'],
        ['Total', '100.0%'],
      ]),
    ).toEqual([])
  })
})

describe('long texts', () => {
  const of = (rule: 'longSentence' | 'longParagraph' | 'longQuote', text: string) =>
    foundBy(rule, story({}, [text])).length
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

  it('have so many words', () => {
    expect([of('longSentence', `${words(50)}.`), of('longSentence', `${words(51)}.`)]).toEqual([0, 1])
    expect(of('longSentence', `${words(30)}. ${'Word'} ${words(30)}.`)).toBe(0)
    expect([of('longParagraph', words(150)), of('longParagraph', words(151))]).toEqual([0, 1])
    expect([of('longQuote', `“${words(60)}”`), of('longQuote', `“${words(61)}”`)]).toEqual([0, 1])
  })
})

describe('links', () => {
  const linked = (text: string, href: string): Article => ({
    ...story(),
    body: {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          attrs: { level: null },
          content: [
            { type: 'text', text: 'See ' },
            { type: 'text', text, marks: [{ type: 'link', attrs: { href } }] },
          ],
        },
      ],
    },
  })

  it.each(['here', 'Click here', 'hier', 'здесь', 'aquí', 'Read more »'])('say where they lead: %s', (text) => {
    expect(foundBy('linkText', linked(text, 'https://example.org/')).map(({ quote }) => quote)).toEqual([text])
    expect(foundBy('linkText', linked(`${text} the report`, 'https://example.org/'))).toEqual([])
  })

  it('are mended under their words', () => {
    const [finding] = foundBy('linkTracking', linked('the report', 'https://example.org/a?utm_medium=x&id=1#top'))
    expect(finding?.fix).toEqual({ href: 'https://example.org/a?id=1#top' })
  })

  it('lead to hosts that readers reach, by the newsroom’s own list too', () => {
    const settings = { ...everyRule, stagingHosts: ['cms.example.org'] }
    const of = (href: string) => foundBy('linkStaging', linked('the report', href), { settings }).length
    expect([
      of('https://cms.example.org/a'),
      of('https://new.cms.example.org/'),
      of('https://example.org/cms'),
    ]).toEqual([1, 1, 0])
  })
})

describe('review', () => {
  it('is open', () => {
    const review = { suggestions: 2, comments: 1, conflicts: 0 }
    const of = (rule: 'openSuggestions' | 'openComments' | 'openConflicts') => foundBy(rule, story(), { review }).length
    expect([of('openSuggestions'), of('openComments'), of('openConflicts')]).toEqual([1, 1, 0])
    expect(foundBy('openComments', story(), checkOptions)).toEqual([])
  })
})

it('every rule has its texts in each language, with the same details', () => {
  for (const { id } of rules) {
    const [english, german] = [ruleTexts(id, 'en'), ruleTexts(id, 'de')]
    const slots = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()
    expect(slots(german.says), id).toEqual(slots(english.says))
    for (const text of [english, german].flatMap(({ name, says, why }) => [name, says, why]))
      expect(text, id).not.toBe('')
  }
})

describe('a name that the archive spells otherwise', () => {
  it.each([
    ['en', 'Anna Schmitt spoke. Later Anna Schmitt left.', 'Anna Schmidt', 2],
    ['de', 'Das sagte Anna Schmitt am Abend.', 'Anna Schmidt', 1],
    ['ru', 'Об этом сказал Иван Петровв.', 'Иван Петров', 1],
    ['fr', 'Selon Anna Schmitt, il pleut.', 'Anna Schmidt', 1],
  ])('is found in %s, with the archive’s as its fix', (language, text, archive, count) => {
    const name = /\p{Lu}\p{L}+ \p{Lu}\p{L}+/u.exec(text.replace(/^(?:Das|Об|Selon) /u, ''))?.[0] ?? ''
    const found = foundBy('archiveName', story({ language }, [text]), { archive: { [name]: archive } })
    expect(found.map(({ quote, fix }) => [quote, fix])).toEqual(
      Array.from({ length: count }, () => [name, { text: archive }]),
    )
  })

  it('lets all other names stand', () => {
    const archive = { 'Anna Schmitt': 'Anna Schmidt' }
    expect(foundBy('archiveName', story({}, ['Anna Schmidt and Hanna Schmitt spoke.']), { archive })).toEqual([])
  })
})

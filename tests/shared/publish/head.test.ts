import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Article, emptyArticle } from '#shared/article/article.ts'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { derive } from '#shared/article/derive.ts'
import { authorName } from '#shared/publish/byline.ts'
import { onOneLine, startOf } from '#shared/publish/printable.ts'
import { type Problem, severities, stops } from '#shared/publish/problem.ts'
import { anyText } from '#tests/helpers/arbitrary-article.ts'
import { cases } from '#tests/helpers/cases.ts'
import { publish } from '#tests/helpers/publish.ts'

const story = (changes: Partial<Article> = {}): Article =>
  derive({
    ...emptyArticle('en'),
    headline: 'Ferry  sails\nagain',
    body: bodyOfParagraphs(['It sails again.']),
    ...changes,
  })

/** The lines of a page's head, without the data and the style. */
function headOf(changes: Partial<Article>, publisher = { name: '', url: '' }): string[] {
  const page = publish(story(changes), 'html', { publisher })
  const head = page.slice(page.indexOf('<head>') + 7, page.indexOf('<script'))
  return head.trim().split('\n')
}

const always = [
  '<meta charset="utf-8">',
  '<meta name="viewport" content="width=device-width, initial-scale=1">',
  '<title>Ferry sails again</title>',
]

describe('the head of a page', () => {
  it('of a story that has nothing but headline and text says no more', () => {
    expect(headOf({})).toEqual([
      ...always,
      '<meta name="description" content="It sails again.">',
      '<meta name="robots" content="max-image-preview:large">',
      '<meta name="generator" content="Lede">',
      '<meta name="color-scheme" content="light dark">',
      '<meta property="og:type" content="article">',
      '<meta property="og:title" content="Ferry sails again">',
      '<meta property="og:description" content="It sails again.">',
      '<meta property="og:locale" content="en_US">',
    ])
  })

  it('says all that a story has', () => {
    const changes: Partial<Article> = {
      language: 'pt-BR',
      deck: 'After a month',
      summary: 'A  ferry sails',
      bylines: ['Por Ann Lee'],
      category: 'Transport',
      keywords: ['ferries', 'ports'],
      publishedAt: '2026-03-05T10:00:00+01:00',
      timeZone: 'Europe/Oslo',
      canonicalUrl: 'https://post.example/ferry',
      notices: [{ kind: 'update', at: '2026-03-05T12:00:00+01:00', text: 'More.' }],
    }
    expect(headOf(changes, { name: 'The Post', url: 'https://post.example' })).toEqual([
      ...always,
      '<meta name="description" content="A ferry sails">',
      '<meta name="author" content="Ann Lee">',
      '<meta name="robots" content="max-image-preview:large">',
      '<meta name="generator" content="Lede">',
      '<meta name="color-scheme" content="light dark">',
      '<link rel="canonical" href="https://post.example/ferry">',
      '<meta property="og:type" content="article">',
      '<meta property="og:title" content="Ferry sails again">',
      '<meta property="og:description" content="A ferry sails">',
      '<meta property="og:url" content="https://post.example/ferry">',
      '<meta property="og:site_name" content="The Post">',
      '<meta property="og:locale" content="pt_BR">',
      '<meta property="article:published_time" content="2026-03-05T10:00:00+01:00">',
      '<meta property="article:modified_time" content="2026-03-05T12:00:00+01:00">',
      '<meta property="article:section" content="Transport">',
      '<meta property="article:author" content="Ann Lee">',
      '<meta property="article:tag" content="ferries">',
      '<meta property="article:tag" content="ports">',
    ])
  })

  it('asks not to be found where the story is withdrawn', () => {
    expect(headOf({ status: 'killed' })).toContain('<meta name="robots" content="noindex">')
  })

  it('says nothing that is not so: an impossible date, a time before the first year, an address that is none', () => {
    const page = publish(
      story({
        dateline: { place: 'Oslo', region: null, country: null, date: '2026-02-31', agency: null, text: null },
        publishedAt: '0001-01-01T00:00:00+00:00',
        timeZone: 'America/New_York',
        canonicalUrl: 'harbour',
      }),
      'html',
      { publisher: { name: '', url: '' } },
    )
    expect(page).not.toMatch(/data-date=|datetime=|published_time|rel="canonical"/)
  })
})

describe('the name in a byline', () => {
  it.each([
    ['en', 'By Ann Lee', 'Ann Lee'],
    ['en', 'Toby Miller', 'Toby Miller'],
    ['de-AT', 'Von Ann Lee', 'Ann Lee'],
    ['de', 'Livon Meier', 'Livon Meier'],
    ['fr', 'Par Ann Lee', 'Ann Lee'],
    ['fr', 'Gaspar Noé', 'Gaspar Noé'],
    ['es', 'Por Ann Lee', 'Ann Lee'],
    ['es', 'Vapor Silva', 'Vapor Silva'],
    ['pt', 'Por  Ann Lee', 'Ann Lee'],
    ['pt', 'Vapor Silva', 'Vapor Silva'],
    ['it', 'Di Ann Lee', 'Ann Lee'],
    ['it', 'Aldi Rossi', 'Aldi Rossi'],
    ['pl', 'Autorka: Ann Lee', 'Ann Lee'],
    ['pl', 'Autor Ann Lee', 'Ann Lee'],
    ['ru', 'Автор: Анна Ли', 'Анна Ли'],
    ['ru', 'Автор Анна Ли', 'Анна Ли'],
    ['be', 'Аўтар Ганна Лі', 'Ганна Лі'],
    ['uk', 'Автор Ганна Лі', 'Ганна Лі'],
    ['be', 'Аўтар: Ганна Лі', 'Ганна Лі'],
    ['uk', 'Авторка: Ганна Лі', 'Ганна Лі'],
    ['nl', 'Door Ann Lee', 'Door Ann Lee'],
    ['en', ' By ', 'By'],
  ])('%s: %s', (language, byline, name) => {
    expect(authorName(byline, language)).toBe(name)
  })
})

describe('text on one line', () => {
  it('has no white space at its ends', () => {
    expect(onOneLine('  A\n\tferry  ')).toBe('A ferry')
  })

  it('is whole where it is short enough, and else cut between words', () => {
    expect(startOf('It sails', 8)).toBe('It sails')
    expect(startOf('It sails now', 11)).toBe('It sails…')
    expect(startOf('👩🏽‍🚒👩🏽‍🚒', 3)).not.toMatch(/\uFFFD|[\uD800-\uDBFF]…/u)
  })

  it('is the same whatever white space the text has', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(' ', '\n', ' '.repeat(90), 'a', 'word'), anyText), { maxLength: 40 })
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 60 }), (parts, max) => {
        const text = parts.join('')
        expect(startOf(text, max)).toBe(startOf(onOneLine(text), max))
        expect(startOf(text, max).length).toBeLessThanOrEqual(max + 1)
      }),
      cases(100),
    )
  })
})

describe('a problem', () => {
  const problem = (severity: Problem['severity']): Problem => ({
    code: 'noBody',
    severity,
    field: 'body',
    details: {},
  })

  it.each([
    ['error', true, true],
    ['hold', true, false],
    ['warning', false, false],
  ] as const)('%s: stops a story %s, and insisted %s', (severity, plain, insisted) => {
    expect(severities).toContain(severity)
    expect(stops([problem('warning'), problem(severity)], false)).toBe(plain)
    expect(stops([problem('warning'), problem(severity)], true)).toBe(insisted)
  })
})

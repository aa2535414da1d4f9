import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Article, articleSchema, emptyArticle } from '#shared/article/article.ts'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { type Demand, demands } from '#shared/publish/demand.ts'
import { problemSchema, problemsOf } from '#shared/publish/index.ts'
import { anyText, articles } from '#tests/helpers/arbitrary-article.ts'
import { cases } from '#tests/helpers/cases.ts'

const publisher = { name: 'The Harbour Post', url: 'https://post.example' }

const ready: Article = {
  ...emptyArticle('en'),
  headline: 'Ferry back in service',
  bylines: ['Ada Lindqvist'],
  dateline: { ...emptyArticle('en').dateline, place: 'Oslo' },
  category: 'Transport',
  publishedAt: '2026-03-05T10:00:00+01:00',
  timeZone: 'Europe/Oslo',
  canonicalUrl: 'https://post.example/ferry',
  body: bodyOfParagraphs(['It sails again.']),
}

const codes = (changes: Partial<Article>, demand: Demand = 'page', by = publisher) =>
  problemsOf({ ...ready, ...changes }, { demand, publisher: by }).map(({ code, severity }) => `${severity} ${code}`)

describe('what stands in the way of an export', () => {
  it('is nothing for a story that is ready', () => {
    for (const demand of demands) expect(codes({}, demand)).toEqual([])
  })

  it('is said of an empty story, by what is asked for', () => {
    const empty = emptyArticle('en')
    const nobody = { name: '', url: '' }
    expect(codes(empty, 'page', nobody)).toEqual([
      'error noHeadline',
      'error noBody',
      'error noPublicationTime',
      'warning noDateline',
      'warning noByline',
      'warning noCategory',
      'warning noCanonicalUrl',
      'warning noPublisher',
    ])
    expect(codes(empty, 'copy', nobody)).toEqual([
      'error noHeadline',
      'error noBody',
      'warning noDateline',
      'warning noByline',
    ])
    expect(codes(empty, 'handOver', nobody)).toEqual([])
  })

  it('is the text in a file of text, not in a page of pictures', () => {
    const figure = { type: 'figure', attrs: { asset: 'a'.repeat(64), alt: 'The harbour' } }
    const pictures = { body: { type: 'doc', content: [figure] } }
    expect(codes(pictures, 'page')).not.toContain('error noBody')
    expect(codes(pictures, 'copy')).toContain('error noBody')
    const none = { body: { type: 'doc', content: [{ ...figure, attrs: { asset: null } }] } }
    expect(codes(none, 'page')).toContain('error noBody')
  })

  it('is what cannot be', () => {
    expect(codes({ publishedAt: '2026-02-30T10:00:00Z' })).toEqual(['error badPublicationTime'])
    expect(codes({ embargoUntil: 'tomorrow' })).toEqual(['error embargoUnclear'])
    expect(codes({ timeZone: 'Europe/Atlantis' })).toEqual(['error badTimeZone'])
    expect(codes({ dateline: { ...ready.dateline, date: '2026-02-30' } })).toEqual(['error badDatelineDate'])
    expect(codes({ canonicalUrl: 'javascript:alert(1)' })).toEqual(['error badCanonicalUrl'])
    expect(codes({ language: 'no such language' })).toEqual(['error badLanguage'])
  })

  it('is what is too long, with the limit', () => {
    const problems = problemsOf({ ...ready, keywords: ['x'.repeat(201)] }, { demand: 'handOver', publisher })
    expect(problems).toEqual([{ code: 'tooLong', severity: 'error', field: 'keywords', details: { limit: '200' } }])
  })

  it.each([
    ['headline', 1_000],
    ['kicker', 1_000],
    ['deck', 10_000],
    ['summary', 10_000],
    ['editorNote', 10_000],
    ['labelReason', 10_000],
    ['usageTerms', 10_000],
    ['agency', 100],
    ['category', 200],
    ['slugline', 200],
    ['bylines', 300],
    ['keywords', 200],
  ] as const)('is a %s of more than %d characters, and none of so many', (field, limit) => {
    const of = (length: number) => {
      const text = 'x'.repeat(length)
      const value = field === 'bylines' || field === 'keywords' ? [text] : text
      return problemsOf({ ...ready, [field]: value }, { demand: 'handOver', publisher })
    }
    expect(of(limit)).toEqual([])
    expect(of(limit + 1)).toMatchObject([{ code: 'tooLong', field, details: { limit: String(limit) } }])
  })

  it('is a list of more than 200 entries, and none of so many', () => {
    const of = (count: number) =>
      problemsOf({ ...ready, keywords: Array.from({ length: count }, String) }, { demand: 'handOver', publisher })
    expect(of(200)).toEqual([])
    expect(of(201)).toMatchObject([{ code: 'tooLong', details: { limit: '200', entries: 'true' } }])
  })

  it('is, for a story that is withdrawn, no missing text: only its notice leaves', () => {
    const killed: Partial<Article> = { status: 'killed', body: bodyOfParagraphs([]), bylines: [] }
    expect(codes(killed)).toEqual([])
    expect(codes({ ...killed, headline: null })).toEqual(['error noHeadline'])
  })

  it('is never an error for Lede JSON of an article that can be read', () => {
    fc.assert(
      fc.property(articles(anyText), fc.constantFrom(...demands), (article, demand) => {
        fc.pre(articleSchema.safeParse(article).success)
        const problems = problemsOf(article, { demand, publisher })
        for (const problem of problems) expect(problemSchema.safeParse(problem).success).toBe(true)
        if (demand === 'handOver') expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
      }),
      cases(60),
    )
  })
})

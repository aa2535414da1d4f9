import { DOMParser } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { type Article, emptyArticle } from '#shared/article/article.ts'
import { bodyOfParagraphs } from '#shared/article/body.ts'
import { derive } from '#shared/article/derive.ts'
import type { NoticeKind } from '#shared/article/notice.ts'
import { readArticleJson } from '#shared/article/read.ts'
import type { FormatId } from '#shared/formats/formats.ts'
import { publish } from '#tests/helpers/publish.ts'

const options = { publisher: { name: 'The Harbour Post', url: '' } }

const story: Article = {
  ...emptyArticle('en-GB'),
  headline: 'Ferry sails again',
  deck: 'After eleven days',
  summary: 'A summary.',
  bylines: ['Ada Marsh'],
  dateline: { ...emptyArticle('en').dateline, place: 'Leeds' },
  keywords: ['ferry'],
  publishedAt: '2026-03-05T09:00:00Z',
  timeZone: 'Europe/Berlin',
  canonicalUrl: 'https://post.example/ferry',
  body: bodyOfParagraphs(['It left at dawn.']),
}
const notice = (kind: NoticeKind, at: string, text: string) => ({ kind, at, text })
const corrected: Article = {
  ...story,
  notices: [
    notice('update', '2026-03-05T11:00:00Z', 'A second ferry was ordered.'),
    notice('correction', '2026-03-05T13:30:00Z', 'An earlier version gave\nthe wrong day.'),
  ],
}
const killed: Article = {
  ...corrected,
  notices: [...corrected.notices, notice('kill', '2026-03-06T08:00:00Z', 'It was a hoax.')],
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const pageOf = (article: Article) => parse(publish(article, 'html', options))
const meta = (page: Document, name: string) =>
  page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')
const dataOf = (page: Document): unknown => JSON.parse(page.querySelector('script')?.textContent ?? '')

describe('a story that was updated and corrected', () => {
  const page = pageOf(corrected)

  it('says so between heading and text, the latest first, with the time in its own zone', () => {
    const notices = [...page.querySelectorAll('.notices > .notice')].map(({ textContent }) => textContent)
    expect(notices).toEqual([
      'Correction, 5 March 2026 at 14:30 CET: An earlier version gave\nthe wrong day.',
      'Update, 5 March 2026 at 12:00 CET: A second ferry was ordered.',
    ])
    const [header, shown, body] = page.querySelector('article')?.children ?? []
    expect([header?.localName, shown?.className, body?.className]).toEqual(['header', 'notices', 'body'])
    expect(page.querySelector('.meta')?.textContent).toBe(
      '5 March 2026 at 10:00 CET · Updated: 5 March 2026 at 14:30 CET',
    )
  })

  it('says so to those who index and share it', () => {
    expect(meta(page, 'article:published_time')).toBe('2026-03-05T10:00:00+01:00')
    expect(meta(page, 'article:modified_time')).toBe('2026-03-05T14:30:00+01:00')
    expect(dataOf(page)).toMatchObject({
      datePublished: '2026-03-05T10:00:00+01:00',
      dateModified: '2026-03-05T14:30:00+01:00',
      correction: [
        {
          '@type': 'CorrectionComment',
          text: 'An earlier version gave\nthe wrong day.',
          datePublished: '2026-03-05T14:30:00+01:00',
        },
      ],
    })
    expect(dataOf(pageOf(story))).not.toHaveProperty('correction')
  })

  it('says so on top of wire copy', () => {
    expect(publish(corrected, 'text', options)).toMatch(
      /^CORRECTION, 5 March 2026 at 14:30 CET: An earlier version gave the wrong day\.\n\nUPDATE, .*\n\nFerry sails again\n/,
    )
  })

  it('says so in its own language, or in English and that it is English', () => {
    const label = (language: string) => pageOf({ ...corrected, language }).querySelector('.notice strong')
    expect(label('de-AT')?.innerHTML).toBe('Berichtigung')
    expect(label('ru')?.innerHTML).toBe('Исправление')
    expect(label('he')?.innerHTML).toBe('<span lang="en" dir="ltr">Correction</span>')
  })

  it('was not modified before it was published', () => {
    const later = { ...corrected, publishedAt: '2026-03-07T09:00:00Z' }
    expect(meta(pageOf(later), 'article:modified_time')).toBe('2026-03-07T10:00:00+01:00')
    expect(pageOf(later).querySelector('.updated')).toBeNull()
  })
})

describe('a story that is withdrawn', () => {
  it('is a page that says so, without anything of the text', () => {
    const html = publish(killed, 'html', options)
    const page = parse(html)
    expect(page.querySelector('.notices')?.textContent?.trim()).toBe(
      'This story was withdrawn.\n6 March 2026 at 09:00 CET: It was a hoax.',
    )
    expect(page.querySelector('h1')?.textContent).toBe('Ferry sails again')
    expect(page.querySelector('.body')).toBeNull()
    for (const gone of ['dawn', 'eleven days', 'A summary', 'Ada Marsh', 'LEEDS', 'Leeds', 'wrong day', 'second ferry'])
      expect(html).not.toContain(gone)
    expect(meta(page, 'robots')).toBe('noindex')
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(story.canonicalUrl)
    expect(dataOf(page)).toMatchObject({
      creativeWorkStatus: 'Withdrawn',
      dateModified: '2026-03-06T09:00:00+01:00',
    })
  })

  it('begins with its kill as wire copy, and has no text there', () => {
    expect(publish(killed, 'text', options)).toBe(
      'KILL: It was a hoax. (6 March 2026 at 09:00 CET)\n\nFerry sails again\n',
    )
    expect(publish({ ...killed, language: 'de' }, 'text', options)).toMatch(/^ZURÜCKGEZOGEN: It was a hoax\./)
    expect(publish({ ...story, status: 'killed' }, 'text', options)).toMatch(/^KILL: This story was withdrawn\.\n/)
  })

  it('is killed in Lede JSON, which begins with that and loses nothing', () => {
    const json = publish(killed, 'json', options)
    expect(Object.keys(JSON.parse(json)).slice(0, 3)).toEqual(['format', 'id', 'notices'])
    expect(readArticleJson(JSON.parse(json))).toEqual(derive(killed))
    expect(derive(killed)).toMatchObject({ status: 'killed', bodyText: 'It left at dawn.' })
  })

  it('stays so, whatever was announced after it', () => {
    const after = { ...killed, notices: [...killed.notices, notice('update', '2026-03-07T08:00:00Z', 'More.')] }
    for (const format of ['html', 'html-fragment', 'text'] as const)
      expect(publish(after, format, options)).not.toMatch(/dawn|More/)
  })
})

describe('a story that leaves before the end of its embargo', () => {
  const held: Article = { ...story, embargoUntil: '2026-03-09T06:00:00Z' }
  const early = (format: FormatId, article = held) => publish(article, format, { ...options, early: true })

  it('says so on top, and is not to be found', () => {
    expect(early('text')).toMatch(/^EMBARGOED until 9 March 2026 at 07:00 CET\n\nFerry sails again/)
    expect(early('text', { ...held, language: 'de' })).toMatch(/^SPERRFRIST bis 9\. März 2026 um 07:00 MEZ\n/)
    for (const format of ['html', 'html-fragment'] as const)
      expect(parse(early(format)).querySelector('article')?.firstElementChild?.outerHTML).toBe(
        '<p class="embargo">EMBARGOED until <time datetime="2026-03-09T07:00:00+01:00">9 March 2026 at 07:00 CET</time></p>',
      )
    expect(meta(parse(early('html')), 'robots')).toBe('noindex')
  })

  it('says nothing of it when it leaves in time', () => {
    for (const format of ['html', 'html-fragment', 'text'] as const)
      expect(publish(held, format, options)).not.toMatch(/EMBARGO|2026-03-09|9 March/)
  })
})

describe('Lede JSON from before there were notices', () => {
  it('has none', () => {
    const { notices: _, ...before } = story
    expect(readArticleJson(before).notices).toEqual([])
  })

  it('is refused with a notice that is none', () => {
    for (const wrong of [
      { kind: 'party', at: story.publishedAt, text: 'x' },
      { kind: 'kill', at: 'noon', text: 'x' },
      { kind: 'kill', at: story.publishedAt, text: '' },
    ])
      expect(() => readArticleJson({ ...story, notices: [wrong] })).toThrow()
  })
})

import { describe, expect, it } from 'vitest'
import { isTimestamp } from '#shared/article/timestamp.ts'
import { readBytes } from '../reading.ts'
import { furtherSites } from './further-sites.ts'
import { likeness } from './likeness.ts'
import { moreSites } from './more-sites.ts'
import { oldSites } from './old-sites.ts'
import { sites } from './sites.ts'

const instant = (time: string | null) => (time === null ? null : new Date(time).toISOString().slice(0, 19))

describe.each([...sites, ...moreSites, ...furtherSites, ...oldSites])('$name', ({ html, ...expected }) => {
  it('is read: its main text, headline, time and what else it says', async () => {
    const { format, article, lines } = await readBytes(html, 'page.html')
    expect(format).toBe('webpage')
    expect(article.headline).toBe(expected.headline)
    expect(instant(article.publishedAt)).toBe(instant(expected.publishedAt))
    if (article.publishedAt !== null) expect(isTimestamp(article.publishedAt)).toBe(true)
    expect(article.language).toBe(expected.language)
    expect(article.direction).toBe(['ar', 'he'].includes(expected.language) ? 'rtl' : 'ltr')
    if (expected.bylines) expect(article.bylines).toEqual(expected.bylines)
    if (expected.category) expect(article.category).toBe(expected.category)
    expect(likeness(article.bodyText, expected.text), article.bodyText).toBeGreaterThan(0.97)
    expect(lines.filter(({ role }) => role === 'headline').map(({ text }) => text)).toEqual([expected.headline])
  })
})

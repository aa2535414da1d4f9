import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from '#desk/import/html.ts'
import { asBrowsersRead } from '#desk/published/as-browsers-read.ts'
import { unwrittenOn } from '#desk/published/unwritten.ts'
import { textOfBody } from '#shared/article/body.ts'
import { write } from '#shared/formats/page/write.ts'
import { pageStyleHash } from '#shared/publish/page-style.ts'
import { anyText, articles } from '#tests/helpers/arbitrary-article.ts'
import { cases } from '#tests/helpers/cases.ts'
import { story } from '#tests/helpers/story.ts'

const publisher = { name: 'The “Post”', url: 'https://post.example/' }
const held = (html: string, style = pageStyleHash) => {
  const page = asBrowsersRead(html)
  return unwrittenOn(page, readHtml(page, 'a.html'), { style }).unwritten.map(({ published }) => published)
}

const article = story(
  {
    headline: 'Ferry sails again',
    deck: 'After a year.',
    bylines: ['Jo Doe'],
    keywords: ['harbour'],
    publishedAt: '2026-03-18T09:00:00+01:00',
    timeZone: 'Europe/Berlin',
    dateline: { place: 'KIEL', region: null, country: null, date: '2026-03-18', agency: 'AP', text: null },
  },
  ['The ferry sailed.', 'It sails daily, said the city.'],
)
const page = write(article, { publisher })

describe('a page', () => {
  it('that Lede wrote has nothing that Lede does not write, whatever its story says', () => {
    fc.assert(
      fc.property(articles(anyText), (each) => {
        expect(held(write(each, { publisher }))).toEqual([])
      }),
      cases(8),
    )
  })

  it.each([
    ['references for characters', 'It sails daily', 'It s&#97;ils&nbsp;d&shy;aily'],
    ['a comment', 'It sails', 'It <!-- never --> sails'],
    ['names in capitals', '<p>It sails', '<P>It sails'],
    ['ends that are left out', '</body>', ''],
  ])('that was saved anew with %s is the same', (_what, from, to) => {
    expect(page).toContain(from)
    expect(held(page.replace(from, to))).toEqual([])
  })

  it.each([
    ['behind its end', '</html>', '</html><p>The mayor lied.</p>'],
    ['in a comment that ended before', '<p>It sails', '<!-- --!><p>The mayor lied.</p><!-- --><p>It sails'],
    ['in what is no CDATA', '<p>It sails', '<![CDATA[ ><p>The mayor lied.</p> ]]><p>It sails'],
  ])('says what a browser shows %s', (_what, from, to) => {
    const shown = asBrowsersRead(page.replace(from, to))
    const said = [textOfBody(readHtml(shown, 'a.html').body), ...held(shown)]
    expect(said.some((each) => each.includes('The mayor lied.'))).toBe(true)
  })

  it.each([
    ['a script', '</head>', '<script>x()</script></head>'],
    ['a script in the text', 'The ferry sailed.', 'The ferry sailed.<script>x()</script>'],
    [
      'a script that says to be data',
      '</head>',
      '<script type="application/ld+json">{"headline":"No"}</script></head>',
    ],
    ['a frame', '</main>', '<iframe src="https://x.example"></iframe></main>'],
    ['a frame in the text', '</article>', '<object data="x"></object></article>'],
    ['a style that hides', '</head>', '<style>.body p + p { display: none }</style></head>'],
    ['a style that was changed', '@media print', '.body p + p{opacity:0}@media print'],
    ['a style sheet', '</head>', '<link rel="stylesheet" href="https://x.example/x.css"></head>'],
    ['a style of an element', '<p>It sails', '<p style="clip-path:inset(100%)">It sails'],
    ['an attribute that hides', '<p>It sails', '<p inert aria-hidden="true">It sails'],
    ['a handler', '<h1>', '<h1 onclick="x()">'],
    ['a base for addresses', '</head>', '<base href="https://x.example/"></head>'],
    ['another page to go to', '</head>', '<meta http-equiv="refresh" content="0;url=https://x.example"></head>'],
    ['an element over it', '<body>', '<body><dialog open>Click</dialog>'],
    ['text beside it', '</body>', 'The mayor lied.</body>'],
    ['another title', '<title>Ferry sails', '<title>Ferry sinks'],
    ['another description', 'content="After a year."', 'content="After a war."'],
    ['one more meta element', '</head>', '<meta name="news_keywords" content="war"></head>'],
    ['another author for search engines', '"name": "Jo Doe"', '"name": "Max Doe"'],
    ['something more for search engines', '"@type": "NewsArticle"', '"@type": "NewsArticle", "articleBody": "No."'],
    ['data that are none', '"@context"', '@context'],
    [
      'another address',
      '<meta property="og:title"',
      '<link rel="canonical" href="https://x.example"><meta property="og:title"',
    ],
    ['a dateline printed otherwise', '>KIEL', '>KYIV'],
    ['a time printed otherwise', '9:00 AM', '9:30 AM'],
    ['a keyword in its head', 'property="article:tag" content="harbour"', 'property="article:tag" content="war"'],
  ])('is told to have %s', (_what, from, to) => {
    expect(page).toContain(from)
    const changed = held(page.replace(from, to))
    expect(changed.length).toBeGreaterThan(0)
    expect(changed.length).toBeLessThanOrEqual(3)
  })

  it('whose text has changed has still the head that was approved', () => {
    const described = ['Ferry sails again', 'After a year.']
    const changed = page.replace('<h1>Ferry sails', '<h1>Ferry sinks').replace('>After a year.', '>After a war.')
    const read = readHtml(changed, 'a.html')
    expect(unwrittenOn(changed, read, { described }).unwritten).toEqual([])
    expect(unwrittenOn(changed, read).unwritten.length).toBeGreaterThan(5)
  })

  it('may have the style of the time when it was approved', () => {
    const other = page.replace(/<style>[^<]*/, '<style>p { margin: 0 }')
    expect(held(other)).toHaveLength(1)
    expect(held(other, 'sha256-7IWhgxoOGTB5NQzjGk9OPt0FwhVeBvZGoWgF9xLLh8c=')).toEqual([])
  })
})

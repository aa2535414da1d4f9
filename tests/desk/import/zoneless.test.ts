import { describe, expect, it } from 'vitest'
import { readBytes } from './reading.ts'

const page = (head: string) =>
  `<!doctype html><html lang="en"><head><title>Ferry sails</title>${head}</head><body><article><h1>Ferry sails</h1>${'<p>The ferry across the harbour sails again on Monday, the port said in the morning.</p>'.repeat(5)}</article></body></html>`

/** 10:00 in March, in a file of each kind that names no zone. */
const files: readonly [string, string, string][] = [
  ['ninjs', 'a.json', '{"uri":"urn:a","headline":"F","body_text":"It sails.","versioncreated":"2026-03-05T10:00:00"}'],
  [
    'NITF',
    'a.xml',
    '<nitf><head><docdata><date.issue norm="20260305T100000"/></docdata></head><body><body.content><p>It sails.</p></body.content></body></nitf>',
  ],
  [
    'NewsML-G2',
    'a.xml',
    '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a"><itemMeta><versionCreated>2026-03-05T10:00:00</versionCreated></itemMeta><contentMeta><headline>F</headline></contentMeta><contentSet><inlineData>It sails.</inlineData></contentSet></newsItem>',
  ],
  [
    'NewsML 1',
    'a.xml',
    '<NewsML><NewsItem><NewsManagement><ThisRevisionCreated>20260305T100000</ThisRevisionCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>F</HeadLine></NewsLines><ContentItem><DataContent>It sails.</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>',
  ],
  [
    'RSS',
    'a.xml',
    '<rss version="2.0"><channel><title>P</title><item><title>F</title><pubDate>Thu, 05 Mar 2026 10:00:00</pubDate><description>It sails.</description></item></channel></rss>',
  ],
  [
    'Atom',
    'a.xml',
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><entry><id>a</id><title>F</title><published>2026-03-05T10:00:00</published><content>It sails.</content></entry></feed>',
  ],
  [
    'JSON Feed',
    'a.json',
    '{"version":"https://jsonfeed.org/version/1.1","title":"P","items":[{"id":"1","title":"F","content_text":"It sails.","date_published":"2026-03-05T10:00:00"}]}',
  ],
  ['Markdown', 'a.md', '---\ntitle: F\ndate: 2026-03-05 10:00:00\n---\n\nIt sails.\n'],
  [
    'a page, JSON-LD',
    'a.html',
    page(
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry sails","datePublished":"2026-03-05T10:00:00"}</script>',
    ),
  ],
  ['a page, Open Graph', 'a.html', page('<meta property="article:published_time" content="2026-03-05T10:00:00">')],
]

describe('a time without a zone', () => {
  it.each(files)('in %s is one of the newsroom’s, which is said', async (_, name, text) => {
    const { article, notes } = await readBytes(text, name)
    expect(Date.parse(article.publishedAt ?? '')).toBe(Date.parse('2026-03-05T09:00:00Z'))
    expect(notes.map(({ code }) => code)).toContain('zoneOfSettings')
  })
})

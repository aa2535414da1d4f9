import { describe, expect, it } from 'vitest'
import { limits } from '#shared/article/limits.ts'
import { writtenAs } from '#tests/helpers/publish.ts'
import { full, publisher } from '#tests/shared/formats/full-story.ts'
import { readAll } from './reading.ts'
import { likeness } from './webpage/likeness.ts'

const rss = (items: string, head = '') =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>The Harbour Post</title><link>https://post.example</link><language>en-gb</language>${head}${items}</channel></rss>`
const words = 'The ferry across the harbour will sail again on Monday, the port authority said.'
const item = `<item><title>Ferry &amp;amp; bus</title><link>https://post.example/ferry</link><guid isPermaLink="false">1</guid><dc:creator><![CDATA[Jane Roe]]></dc:creator><pubDate>Tue, 05 Mar 2024 09:30:00 +0100</pubDate><category>Local</category><category><![CDATA[Ferries]]></category><description>In short: it sails.</description><content:encoded><![CDATA[<p>${words}</p><h2>Tickets</h2><ul><li>Two euros</li></ul>]]></content:encoded></item>`
const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Post</title><author><name>Redaktion</name></author><entry><title type="html">Fähre &lt;b&gt;fährt&lt;/b&gt;</title><link rel="self" href="https://post.example/self"/><link rel="alternate" href="https://post.example/f"/><id>urn:1</id><published>2024-03-05T09:30:00+01:00</published><updated>2024-03-06T09:30:00+01:00</updated><author><name>Anna Berg</name></author><category term="x" label="Stadt"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Die Fähre fährt am <em>Montag</em> wieder.</p></div></content></entry><entry><title>Bus</title><id>urn:2</id><updated>2024-03-05T10:00:00Z</updated><summary>Der Bus fährt um die Bucht, sagte die Stadt.</summary></entry></feed>`

const firstOf = async (text: string, name = 'feed.xml') => {
  const { stories } = await readAll(text, name)
  expect(stories.every(({ format }) => format === 'feed')).toBe(true)
  return stories.map(({ article }) => article)
}

describe('a feed', () => {
  it('of RSS 2.0: each item a story, with all that it says', async () => {
    const [story, ...others] = await firstOf(rss(item))
    expect(others).toEqual([])
    expect(story).toMatchObject({
      headline: 'Ferry & bus',
      bylines: ['Jane Roe'],
      publishedAt: '2024-03-05T09:30:00+01:00',
      category: 'Local',
      keywords: ['Ferries'],
      canonicalUrl: 'https://post.example/ferry',
      language: 'en-gb',
      summary: 'In short: it sails.',
      bodyText: `${words}\nTickets\nTwo euros`,
    })
    expect(story?.body.content?.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'bulletList'])
  })

  it('says when in the zones that pages write, and its dateline below a picture that is not there', async () => {
    const picture =
      '<media:content url="https://post.example/a.jpg" medium="image"><media:description>The ferry</media:description></media:content>'
    const text = `<title>Ferry</title><pubDate>Tue, 05 Mar 2024 09:30:00 CET</pubDate><description>It <b>sails</b>.</description><content:encoded><![CDATA[<p>HULL, England (AP) - ${words}</p>]]></content:encoded>`
    const [story] = (await readAll(rss(`<item>${text}${picture}</item>`), 'feed.xml')).stories
    expect(story?.article).toMatchObject({
      publishedAt: '2024-03-05T09:30:00+01:00',
      summary: 'It sails.',
      dateline: { place: 'Hull', agency: 'AP' },
      bodyText: words,
    })
    expect(story?.leftOut).toContainEqual({ kind: 'caption', count: 1, words: 'The ferry' })
  })

  it.each(['rss', 'json-feed'] as const)(
    'of Lede’s (%s) has what readers were told, and the dateline',
    async (format) => {
      const [article] = await firstOf(
        String(writtenAs(full, format, { publisher })),
        `feed.${format === 'rss' ? 'xml' : 'json'}`,
      )
      expect(article).toMatchObject({
        headline: full.headline,
        notices: full.notices,
        dateline: { place: 'Oslo', country: 'Norway', agency: 'Reuters' },
        keywords: full.keywords,
        subjects: full.subjects,
        canonicalUrl: full.canonicalUrl,
      })
      expect(article?.bodyText).not.toContain('The ferry\n')
    },
  )

  it('of RSS 1.0 and 0.91', async () => {
    const rdf = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Post</title></channel><item rdf:about="https://post.example/f"><title>Ferry</title><link>https://post.example/f</link><description>${words}</description><dc:creator>Jane Roe</dc:creator><dc:date>2024-03-05T09:30:00Z</dc:date><dc:subject>Local</dc:subject></item></rdf:RDF>`
    expect(await firstOf(rdf)).toMatchObject([
      {
        headline: 'Ferry',
        bylines: ['Jane Roe'],
        publishedAt: '2024-03-05T09:30:00Z',
        category: 'Local',
        bodyText: words,
      },
    ])
    const old = `<rss version="0.91"><channel><title>Post</title><item><title>Ferry</title><link>https://post.example/f</link><description>${words}</description></item></channel></rss>`
    expect(await firstOf(old)).toMatchObject([{ headline: 'Ferry', publishedAt: null, bodyText: words }])
  })

  it('has addresses of its stories up to the most characters that one may have', async () => {
    const address = (length: number) => 'https://post.example/'.padEnd(length, 'a')
    const linked = async (length: number) =>
      (await firstOf(rss(item.replace('https://post.example/ferry', address(length)))))[0]?.canonicalUrl
    expect([await linked(limits.url), await linked(limits.url + 1)]).toEqual([address(limits.url), null])
  })

  it('of Atom, in XHTML and as a summary', async () => {
    expect(await firstOf(atom)).toMatchObject([
      {
        headline: 'Fähre fährt',
        bylines: ['Anna Berg'],
        publishedAt: '2024-03-05T09:30:00+01:00',
        category: 'Stadt',
        canonicalUrl: 'https://post.example/f',
        language: 'de',
        bodyText: 'Die Fähre fährt am Montag wieder.',
      },
      {
        headline: 'Bus',
        publishedAt: '2024-03-05T10:00:00Z',
        bodyText: 'Der Bus fährt um die Bucht, sagte die Stadt.',
      },
    ])
  })

  it('of JSON', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Post',
      language: 'en',
      items: [
        {
          id: '1',
          url: 'https://post.example/f',
          title: 'Ferry',
          content_html: `<p>${words}</p>`,
          date_published: '2024-03-05T09:30:00Z',
          authors: [{ name: 'Jane Roe' }],
          tags: ['Local', 'Ferries'],
        },
        { id: '2', content_text: `Bus.\n\n${words}` },
      ],
    }
    expect(await firstOf(JSON.stringify(feed), 'feed.json')).toMatchObject([
      {
        headline: 'Ferry',
        bylines: ['Jane Roe'],
        category: 'Local',
        keywords: ['Ferries'],
        canonicalUrl: 'https://post.example/f',
        bodyText: words,
      },
      { headline: null, canonicalUrl: null, bodyText: expect.stringContaining('Bus.') },
    ])
  })

  it('shows the picture of an item above its text, with its credit', async () => {
    const media = item.replace(
      '<description>',
      '<media:content url="https://post.example/ferry.jpg" medium="image"><media:description>The ferry</media:description><media:credit>Ann Lee</media:credit></media:content><description>',
    )
    const { images } = await readAll(rss(media), 'feed.xml')
    expect(images).toEqual([{ address: 'https://post.example/ferry.jpg', asset: null }])
    const asset = { hash: 'a'.repeat(64), width: 600, height: 400 }
    const { stories } = await readAll(rss(media), 'feed.xml', { images: [asset] })
    expect(stories[0]?.article.body.content?.[0]).toMatchObject({ type: 'figure', attrs: { credit: 'Ann Lee' } })
  })

  it('of WordPress does not say below each item where it was first', async () => {
    const end = '<p>The post <a href="x">Ferry sails</a> appeared first on <a href="y">Post</a>.</p>'
    const text = `<p>OSLO (dpa) - It sails again.</p>${end}`
    const item = `<title>Ferry sails</title><description><![CDATA[<p>A ferry [&#8230;]</p>${end}]]></description><content:encoded><![CDATA[${text}]]></content:encoded>`
    const [story] = (await readAll(rss(`<item>${item}</item>`), 'feed.xml')).stories
    expect(story?.article).toMatchObject({ summary: 'A ferry…', bodyText: 'It sails again.' })
  })

  it('of JSON in plain text keeps its paragraphs', async () => {
    const items = [{ id: 1, title: 'Ferry', content_text: 'It sails &amp; sails.\n\nNobody was hurt.' }]
    const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'Post', items })
    const [story] = (await readAll(feed, 'feed.json')).stories
    expect(story?.article.bodyText).toBe('It sails & sails.\nNobody was hurt.')
  })

  it('of 100,000 items is read as far as a call goes, and the rest is told', async () => {
    const many = Array.from(
      { length: 100_000 },
      (_, at) => `<item><title>Story ${at}</title><description>${words}</description></item>`,
    )
    const { stories, leftOut } = await readAll(rss(many.join('')), 'feed.xml')
    expect(stories).toHaveLength(300)
    expect(leftOut).toEqual([{ kind: 'stories', count: 99_700, words: '' }])
  })

  it('that was cut off has the items that are whole, and says so', async () => {
    const cut = rss(item + item).slice(0, -200)
    const { stories, leftOut } = await readAll(cut, 'feed.xml')
    expect(stories).toHaveLength(1)
    expect(leftOut).toEqual([{ kind: 'part', count: 1, words: 'Ferry & bus' }])
  })

  it.each([
    ['without items', rss(''), 'file.noText'],
    ['that is damaged', rss('<item><title>a</item>'), 'file.notItem'],
  ])('%s is refused', async (_, text, code) => {
    await expect(readAll(text, 'feed.xml')).rejects.toMatchObject({ code, details: { name: 'feed.xml' } })
  })

  it('reads no entity of its own, and fetches nothing', async () => {
    const bomb = rss('<item><title>Ferry</title><description>A &b; and &x;.</description></item>').replace(
      '<rss',
      '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]><rss',
    )
    const [story] = await firstOf(bomb)
    expect(likeness(story?.bodyText ?? '', 'A b and x')).toBe(1)
  })
})

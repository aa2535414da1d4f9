import fc from 'fast-check'
import { XmlDocument, type XmlElement } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { derive } from '#shared/article/derive.ts'
import { write as writeJson, writeSeveral as writeJsonFeed } from '#shared/formats/json-feed/write.ts'
import { mailTime, write as writeOne, writeSeveral } from '#shared/formats/rss/write.ts'
import { anyText, articles, withdrawn } from '#tests/helpers/arbitrary-article.ts'
import { cases } from '#tests/helpers/cases.ts'
import { full, images, publisher } from './full-story.ts'

const options = { publisher, images }
const second = derive({
  ...full,
  id: '7f1c2d3e-0000-4000-8000-00000000000b',
  headline: 'Bridge opens',
  canonicalUrl: null,
  publishedAt: '2026-03-06T10:00:00+01:00',
  language: 'de',
})

const date =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d [+-]\d{4}$/

/** The requirements of RSS 2.0 that a feed violates. */
function rssFaults(xml: string): string[] {
  const document = XmlDocument.fromString(xml)
  try {
    const at = (path: string, from?: XmlElement) => (from ?? document.root).find(path)
    const texts = (path: string) => document.find(path).map(({ content }) => content)
    const faults: string[] = []
    for (const name of ['title', 'link', 'description'])
      if (at(`/rss/channel/${name}`).length !== 1) faults.push(`channel has not one ${name}`)
    for (const time of texts('//pubDate | //lastBuildDate'))
      if (!date.test(time) || Number.isNaN(Date.parse(time))) faults.push(`no time: ${time}`)
    for (const link of texts('//link')) if (!URL.canParse(link)) faults.push(`no address: ${link}`)
    for (const item of document.find('//item')) {
      const own = (name: string) => item.find(name)
      if (own('title').length + own('description').length === 0) faults.push('an item says nothing')
      for (const name of ['title', 'link', 'description', 'guid', 'pubDate'])
        if (own(name).length > 1) faults.push(`an item has several ${name}`)
      const [guid] = own('guid')
      if (own('guid[@isPermaLink="true"]').length > 0 && !URL.canParse(guid?.content ?? ''))
        faults.push(`no permanent address: ${guid?.content}`)
    }
    const guids = texts('//guid')
    if (new Set(guids).size !== guids.length) faults.push('two items are one')
    return faults
  } finally {
    document.dispose()
  }
}

interface JsonFeed {
  version: string
  title: string
  items: { id: string; title: string; content_html: string; date_published?: string; image?: string }[]
}

describe('a feed of stories', () => {
  it('has the latest first, each under its own name, as RSS and as JSON Feed', () => {
    const stories = [{ article: full }, { article: second }]
    const rss = writeSeveral(stories, options)
    expect(rssFaults(rss)).toEqual([])
    expect([...rss.matchAll(/<guid isPermaLink="(\w+)">([^<]+)/g)].map(([, is, id]) => [is, id])).toEqual([
      ['false', 'urn:uuid:7f1c2d3e-0000-4000-8000-00000000000b'],
      ['true', 'https://post.example/ferry'],
    ])
    expect(rss).toContain('<pubDate>Thu, 05 Mar 2026 10:00:00 +0100</pubDate>')
    const feed: JsonFeed = JSON.parse(writeJsonFeed(stories, options))
    expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', title: 'The Harbour Post' })
    expect(feed.items.map(({ title }) => title)).toEqual(['Bridge opens', 'Ferry sails & waits'])
    expect(feed.items[1]).toMatchObject({
      date_published: '2026-03-05T10:00:00+01:00',
      image: 'https://post.example/ferry-images/ferry-960.jpg',
      authors: [{ name: 'Ann Lee' }, { name: 'Ben Roe' }],
    })
  })

  it('has images where they have an address, and names none where they have not', () => {
    expect(writeOne(full, options)).toContain(
      '<media:content url="https://post.example/ferry-images/ferry-960.jpg" type="image/jpeg" medium="image" width="960" height="640" isDefault="true">',
    )
    const nowhere = { ...options, publisher: { name: '', url: '' } }
    for (const file of [writeOne(second, nowhere), writeJson(second, nowhere)]) expect(file).not.toContain('ferry-960')
  })

  it('has nothing that only a newsroom is to know', () => {
    for (const file of [writeOne(full, options), writeJson(full, options)])
      for (const secret of ['Please check', 'FERRY-OSLO', 'EMBARGOED']) expect(file).not.toContain(secret)
  })

  it('says, where somebody insists, that a story is under embargo, and of one that is withdrawn only that', () => {
    const early = { ...options, early: true }
    for (const file of [writeOne(full, early), writeJson(full, early)]) expect(file).toContain('EMBARGOED')
    const killed = withdrawn(full, 'A hoax.')
    for (const file of [writeOne(killed, options), writeJson(killed, options)]) {
      expect(file).toContain('A hoax.')
      expect(file).not.toContain('Queen')
    }
  })

  it('keeps the rules of RSS and JSON Feed whatever the stories say', () => {
    fc.assert(
      fc.property(fc.array(articles(anyText), { maxLength: 3 }), fc.webUrl(), (all, url) => {
        const stories = all.map((article, at) => ({
          article: { ...article, id: `story ${at}`, canonicalUrl: null },
        }))
        const about = { publisher: { name: 'The Harbour Post', url }, images }
        expect(rssFaults(writeSeveral(stories, about))).toEqual([])
        const { items }: JsonFeed = JSON.parse(writeJsonFeed(stories, about))
        expect(items).toHaveLength(all.length)
        for (const { id, content_html } of items) expect([typeof id, typeof content_html]).toEqual(['string', 'string'])
      }),
      cases(30),
    )
  })

  it.each([
    ['2026-03-05T10:00:00+01:00', 'Thu, 05 Mar 2026 10:00:00 +0100'],
    ['2026-03-05T23:30:00Z', 'Thu, 05 Mar 2026 23:30:00 +0000'],
    ['2024-02-29T00:00:00-03:30', 'Thu, 29 Feb 2024 00:00:00 -0330'],
  ])('has %s as %s', (time, expected) => {
    expect(mailTime(time)).toBe(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { settings } from '../import/reading.ts'
import { readArchive } from './reading.ts'

const body = 'The ferry across the harbour will sail again on Monday, the port said.\n'
const story = (fields: string, text = body) => `---\n${fields}\n---\n${text}`

describe('a folder of Markdown', () => {
  it('of Hugo: sections, bundles with their pictures, drafts, languages, addresses', async () => {
    const { articles, pictures, report } = await readArchive({
      'hugo.toml': 'baseURL = "https://post.example/"\nlanguageCode = "en-gb"\n',
      'content/news/ferry/index.md': `+++\ntitle = "Ferry"\ndate = 2024-03-05T09:30:00+01:00\nauthors = ["Jane Roe"]\ncategories = ["Local"]\ntags = ["Ferries"]\n[cover]\nimage = "pier.jpg"\nalt = "A ferry"\n+++\n${body}`,
      'content/news/ferry/pier.jpg': 'x',
      'content/news/bus/pier.jpg': 'y',
      'content/news/bus.de.md': story('title: Bus\ndate: 2024-03-06T09:30:00Z\nslug: bus-faehrt\ndraft: true'),
      'content/news/_index.md': story('title: News'),
      'content/other/tram.md': `{ "title": "Tram", "date": "2024-03-07T09:30:00Z", "slug": "the-tram" }\n\n${body}`,
      'archetypes/default.md': story('title: None'),
      'README.md': '# Site',
    })
    expect(
      articles.map(({ headline, status, canonicalUrl, language }) => [headline, status, canonicalUrl, language]),
    ).toEqual([
      ['Bus', 'draft', null, 'de'],
      ['Ferry', 'published', 'https://post.example/news/ferry/', 'en-gb'],
      ['Tram', 'published', 'https://post.example/other/the-tram/', 'en-gb'],
    ])
    expect(articles[1]).toMatchObject({
      bylines: ['Jane Roe'],
      category: 'Local',
      keywords: ['Ferries'],
      publishedAt: '2024-03-05T09:30:00+01:00',
    })
    expect(pictures).toEqual(['content/news/ferry/pier.jpg'])
    expect(report.told.map(({ kind, what }) => [kind, what])).toEqual([
      ['type', '_index'],
      ['file', '.md'],
    ])
  })

  it('of Jekyll: days in names, permalinks, zones, drafts', async () => {
    const { articles } = await readArchive({
      '_config.yml':
        'url: https://post.example\nbaseurl: /news\ntimezone: Europe/Berlin\npermalink: /:categories/:year/:title/\n',
      '_posts/2024-03-05-ferry.md': story('layout: post\ntitle: Ferry\ncategories: local harbour'),
      '_posts/2024-07-05-bus.html': story('layout: post\ntitle: Bus\ndate: 2024-07-05 09:30', '<p>The bus goes.</p>'),
      '_drafts/tram.md': story('layout: post\ntitle: Tram'),
      'assets/pier.jpg': 'x',
    })
    expect(
      articles.map(({ headline, status, canonicalUrl, publishedAt }) => [headline, status, canonicalUrl, publishedAt]),
    ).toEqual([
      ['Tram', 'draft', null, null],
      ['Ferry', 'published', 'https://post.example/news/local/harbour/2024/ferry/', '2024-03-05T00:00:00+01:00'],
      ['Bus', 'published', 'https://post.example/news/2024/bus/', '2024-07-05T09:30:00+02:00'],
    ])
    expect(articles[1]).toMatchObject({ category: 'local', keywords: ['harbour'], slugline: 'ferry' })
  })

  it('of Hexo: its folder of pictures a post', async () => {
    const { articles, pictures } = await readArchive({
      '_config.yml':
        'url: https://post.example\npermalink: :year/:month/:day/:title/\ntimezone: Asia/Tokyo\nlanguage: en\n',
      'source/_posts/ferry.md': story(
        'title: Ferry\ndate: 2024-03-05 09:30:00\ntags:\n- Ferries',
        `${body}\n{% asset_img pier.jpg The pier %}\n`,
      ),
      'source/_posts/ferry/pier.jpg': 'x',
      'source/_posts/bus/pier.jpg': 'y',
    })
    expect(articles[0]).toMatchObject({
      canonicalUrl: 'https://post.example/2024/03/05/ferry/',
      publishedAt: '2024-03-05T09:30:00+09:00',
    })
    expect(pictures).toEqual(['source/_posts/ferry/pier.jpg'])
  })

  it('of Eleventy and of nobody in particular; pictures from the top, too', async () => {
    const { articles, pictures, told } = await readArchive(
      {
        'posts/ferry.md': story(
          'title: Ferry\ndate: 2024-03-05\ncategory: local\ncanonical: https://post.example/ferry',
          `${body}\n![Pier](/img/pier.jpg)\n`,
        ),
        'posts/note.md': 'Only a note.',
        'public/img/pier.jpg': 'x',
        'posts/data.csv': 'a,b',
      },
      { own: { ...settings, categories: ['Local'] } },
    )
    expect(articles[0]).toMatchObject({
      category: 'Local',
      status: 'published',
      canonicalUrl: 'https://post.example/ferry',
    })
    expect(articles[1]).toMatchObject({ status: 'draft', publishedAt: null })
    expect(pictures).toEqual(['public/img/pier.jpg'])
    expect(told('file')).toEqual({ '.csv': 1 })
  })

  it('has a story of which a file cannot be read, or a date is none, and goes on', async () => {
    const { articles, report, told } = await readArchive({
      'a.md': story('title: Bad day\ndate: 2024-02-31'),
      'b.md': new Uint8Array([0, 1, 2, 3, 0, 0, 0, 0, 5, 0, 0, 0]),
      'c.md': story('title: Good\ndate: 2024-03-05'),
    })
    expect(articles.map(({ headline, status }) => [headline, status])).toEqual([
      ['Bad day', 'draft'],
      ['Good', 'published'],
    ])
    expect(told('date')).toEqual({ '2024-02-31T00:00:00': 1 })
    expect(report.failures.map(({ place }) => place)).toEqual(['b.md'])
  })
})

import fc from 'fast-check'
import { DOMParser } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { readHtml } from '#desk/import/html.ts'
import { type Article, emptyArticle } from '#shared/article/article.ts'
import type { BodyNode } from '#shared/article/body.ts'
import type { Demand } from '#shared/publish/demand.ts'
import { filesOf } from '#shared/publish/images.ts'
import { imagesInFolder, problemsOf, publishedPart } from '#shared/publish/index.ts'
import { anyText } from '#tests/helpers/arbitrary-article.ts'
import { cases } from '#tests/helpers/cases.ts'
import { publish } from '#tests/helpers/publish.ts'
import { assetOf, imagesAnywhere } from '#tests/helpers/published-images.ts'

const publisher = { name: 'The Harbour Post', url: 'https://post.example' }
const [ferry, crew] = ['a'.repeat(64), 'b'.repeat(64)]

const figure = (attrs: Record<string, unknown>, caption = ''): BodyNode => ({
  type: 'figure',
  attrs: {
    asset: ferry,
    alt: '',
    credit: null,
    source: null,
    focusX: 0.5,
    focusY: 0.5,
    width: 3_000,
    height: 2_000,
    lead: false,
    ...attrs,
  },
  ...(caption !== '' && { content: [{ type: 'text', text: caption }] }),
})
const article = (content: BodyNode[], changes: Partial<Article> = {}): Article => ({
  ...emptyArticle('en'),
  headline: 'Ferry back in service',
  body: { type: 'doc', content },
  ...changes,
})
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const page = (story: Article, images = imagesAnywhere) => parse(publish(story, 'html', { publisher, images }))

const shown = figure({ alt: 'A ferry at its pier', credit: 'Ada Lindqvist/Post' }, 'The ferry on Monday.')

describe('a figure in a page', () => {
  it('has its image in the sizes there are, its alternative text, caption and credit', () => {
    const image = page(article([shown])).querySelector('figure img')
    const start = `%C3%9Cberfahrt-images/${'a'.repeat(16)}`
    expect(image?.getAttribute('src')).toBe(`${start}-1600.jpg`)
    expect(image?.getAttribute('srcset')).toBe(
      `${start}-480.jpg 480w, ${start}-800.jpg 800w, ${start}-1200.jpg 1200w, ${start}-1600.jpg 1600w`,
    )
    expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual(['1600', '1067'])
    expect(image?.getAttribute('alt')).toBe('A ferry at its pier')
    expect(page(article([shown])).querySelector('figcaption')?.textContent).toBe(
      'The ferry on Monday. Ada Lindqvist/Post',
    )
  })

  it('is loaded at once where it comes first, else when it is scrolled to', () => {
    const images = [...page(article([shown, figure({ asset: crew })])).querySelectorAll('figure img')]
    expect(images.map((image) => image.getAttribute('loading'))).toEqual([null, 'lazy'])
  })

  it('stands in its group', () => {
    const group: BodyNode = { type: 'imageGroup', content: [shown, figure({ asset: crew })] }
    expect(page(article([group])).querySelectorAll('.image-group > figure').length).toBe(2)
  })

  it('names no image that is not there', () => {
    const html = publish(article([shown, figure({ asset: null }, 'No image yet')]), 'html', {
      publisher,
      images: () => null,
    })
    expect(html).not.toContain('<img')
    expect(html).not.toContain('No image yet')
    expect(html).toContain('The ferry on Monday.')
  })
})

describe('the lead image', () => {
  const meta = (story: Article, name: string) =>
    page(story).querySelector(`meta[property="${name}"]`)?.getAttribute('content')
  const images = (story: Article) =>
    (JSON.parse(page(story).querySelector('script')?.textContent ?? '') as { image?: unknown[] }).image

  it('is the first that is marked as such, else the first', () => {
    const marked = article([shown, figure({ asset: crew, lead: true }), figure({ lead: true })])
    expect(meta(marked, 'og:image')).toContain(`/${'b'.repeat(16)}-`)
    expect(meta(article([shown, figure({ asset: crew })]), 'og:image')).toContain(`/${'a'.repeat(16)}-`)
    expect(meta(article([]), 'og:image')).toBeUndefined()
    expect(publishedPart(marked).body.content?.map(({ attrs }) => attrs?.lead)).toEqual([false, true, false])
  })

  it('is given in three crops around its focus, with absolute addresses', () => {
    const story = article([figure({ alt: 'A ferry', credit: 'Ada', focusX: 0, focusY: 1 })])
    const address = 'https://post.example/%C3%9Cberfahrt-images/aaaaaaaaaaaaaaaa'
    expect(images(story)).toEqual([
      {
        '@type': 'ImageObject',
        url: `${address}-1600x900-0-312.jpg`,
        width: 1600,
        height: 900,
        caption: 'A ferry',
        creditText: 'Ada',
      },
      {
        '@type': 'ImageObject',
        url: `${address}-1600x1200-0-0.jpg`,
        width: 1600,
        height: 1200,
        caption: 'A ferry',
        creditText: 'Ada',
      },
      {
        '@type': 'ImageObject',
        url: `${address}-1200x1200-0-0.jpg`,
        width: 1200,
        height: 1200,
        caption: 'A ferry',
        creditText: 'Ada',
      },
    ])
    expect(meta(story, 'og:image')).toBe(`${address}-1600x900-0-312.jpg`)
    expect([meta(story, 'og:image:width'), meta(story, 'og:image:height'), meta(story, 'og:image:alt')]).toEqual([
      '1600',
      '900',
      'A ferry',
    ])
  })

  it('stands where the page will stand', () => {
    const at = (canonicalUrl: string | null, url: string) =>
      parse(
        publish(article([shown], { canonicalUrl }), 'html', { publisher: { name: '', url }, images: imagesAnywhere }),
      )
        .querySelector('meta[property="og:image"]')
        ?.getAttribute('content')
    expect(at('https://post.example/sea/ferry', 'https://post.example')).toMatch(
      /^https:\/\/post\.example\/sea\/%C3%9Cberfahrt-images\//,
    )
    expect(at(null, '')).toMatch(/^%C3%9Cberfahrt-images\//)
  })
})

describe('the files of images', () => {
  it('are exactly those that a page refers to', () => {
    const story = article([shown, { type: 'imageGroup', content: [figure({ asset: crew, lead: true }), shown] }])
    const find = (hash: string) => assetOf(hash, hash === crew ? { width: 700, height: 900 } : {})
    const html = publish(story, 'html', { publisher, images: imagesInFolder(find, 'ferry-images') })
    const referred = new Set(html.match(/ferry-images\/[\w-]+\.\w+/g))
    const files = filesOf(story.body, 'renditions', find, 'ferry-images').map(({ path }) => path)
    expect(new Set(files)).toEqual(referred)
    expect(files.length).toBe(referred.size)
  })

  it('are the images themselves for Lede JSON, and none for plain text', () => {
    const find = (hash: string) => (hash === crew ? null : assetOf(hash))
    const { body } = article([shown, figure({ asset: crew }), shown])
    expect(filesOf(body, 'originals', find, 'ferry-images')).toEqual([
      { path: `ferry-images/${ferry}.jpg`, hash: ferry, rendition: null },
    ])
    expect(filesOf(body, 'none', find, 'ferry-images')).toEqual([])
  })
})

it('plain text has caption and credit, and nothing of an image that says nothing', () => {
  expect(publish(article([shown, figure({})]), 'text', { publisher })).toBe(
    'Ferry back in service\n\nThe ferry on Monday. (Ada Lindqvist/Post)\n',
  )
})

describe('what stands in the way', () => {
  const said = (content: BodyNode[], demand: Demand = 'page') =>
    problemsOf(article(content), {
      demand,
      publisher,
      assets: (hash) => (hash === crew ? null : assetOf(hash, { removed: ['position'] })),
    })
      .filter(({ details }) => 'count' in details)
      .map(({ code, severity, details }) => `${severity} ${code} ${details.count}`)

  it('is said of images with their number', () => {
    expect(said([shown])).toEqual(['warning positionRemoved 1'])
    expect(said([figure({}), figure({ asset: crew, alt: 'x' }), figure({ asset: null })])).toEqual([
      'error imageMissing 2',
      'warning noAlt 1',
      'warning noCredit 2',
      'warning positionRemoved 1',
    ])
    expect(said([figure({})], 'copy')).toEqual([])
  })
})

it('a page with images is read back into the same article', () => {
  const line = anyText
  const attrs = fc.record({
    asset: fc.constantFrom(ferry, crew),
    alt: line,
    credit: fc.option(line),
    source: fc.option(line),
    focusX: fc.double({ min: 0, max: 1, noNaN: true }),
    focusY: fc.constantFrom(0, 0.5, 1),
    width: fc.constantFrom(null, 3_000),
    height: fc.constantFrom(null, 2_000),
    lead: fc.boolean(),
  })
  const figures = fc.tuple(attrs, line).map(([attrs, caption]) => figure(attrs, caption))
  const groups = fc.array(figures, { minLength: 1, maxLength: 3 }).map((content) => ({ type: 'imageGroup', content }))
  const bodies = fc.array(fc.oneof(figures, groups), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(bodies, fc.boolean(), (content, hasImages) => {
      const story = article(content)
      const html = publish(story, 'html', { publisher, images: hasImages ? imagesAnywhere : () => null })
      expect(readHtml(html, 'story.html').body).toEqual(publishedPart(story).body)
    }),
    cases(100),
  )
})

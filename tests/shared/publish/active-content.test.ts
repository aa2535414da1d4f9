import fc from 'fast-check'
import { DOMParser } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { anyText, articles } from '#tests/helpers/arbitrary-article.ts'
import { cases } from '#tests/helpers/cases.ts'
import { publish } from '#tests/helpers/publish.ts'
import { imagesAnywhere } from '#tests/helpers/published-images.ts'

/** Every element and attribute that a page may have. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  html: ['lang', 'dir'],
  head: [],
  meta: ['charset', 'content', 'name', 'property'],
  title: [],
  link: ['rel', 'href'],
  script: ['type'],
  style: [],
  body: [],
  main: [],
  article: ['class', 'lang', 'dir'],
  header: [],
  footer: [],
  div: ['class', 'dir'],
  p: ['class', 'dir'],
  span: ['class', 'lang', 'dir'],
  time: ['datetime'],
  a: ['href', 'rel', 'id', 'role'],
  ol: ['type', 'start', 'dir'],
  aside: ['class', 'aria-label', 'dir'],
  nav: ['class', 'aria-label', 'dir'],
  figure: ['class'],
  figcaption: [],
  img: ['src', 'srcset', 'sizes', 'width', 'height', 'alt', 'loading', 'decoding'],
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
  ...Object.fromEntries('h2 h3 h4 ul li blockquote'.split(' ').map((name) => [name, ['dir']])),
  ...Object.fromEntries(
    'h1 hr br strong em u s sup sub table caption thead tbody tr'.split(' ').map((name) => [name, []]),
  ),
}

/** The unexpected parts of a document, as "element" or "element attribute=value". */
function strangers(html: string): string[] {
  const elements = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('*')]
  return elements.flatMap((element) => {
    const name = element.localName
    const attributes = allowed[name]
    if (attributes === undefined) return [name]
    return [...element.attributes]
      .filter((attribute) => !attributes.includes(attribute.name) && !attribute.name.startsWith('data-'))
      .map((attribute) => `${name} ${attribute.name}=${attribute.value}`)
  })
}

describe('nothing in an article becomes active', () => {
  const published = fc.record({ article: articles(anyText), name: anyText, url: fc.oneof(fc.webUrl(), anyText) })

  it('has only the elements and attributes of a page, whatever the texts say', () => {
    fc.assert(
      fc.property(published, ({ article, name, url }) => {
        const options = { publisher: { name, url }, early: url.length % 2 === 0, images: imagesAnywhere }
        expect(strangers(publish(article, 'html', options))).toEqual([])
        expect(strangers(publish(article, 'html-fragment', options))).toEqual([])
      }),
      cases(150),
    )
  })

  it('has one script, which is data, and addresses that only lead elsewhere or to a note', () => {
    fc.assert(
      fc.property(published, ({ article, name, url }) => {
        const html = publish(article, 'html', { publisher: { name, url } })
        expect(html.match(/<\/?script/gi)).toHaveLength(2)
        expect(html).not.toContain('<!-')
        const page = new DOMParser().parseFromString(html, 'text/html')
        expect(page.querySelector('script')?.getAttribute('type')).toBe('application/ld+json')
        expect(JSON.parse(page.querySelector('script')?.textContent ?? '')).toMatchObject({ '@type': 'NewsArticle' })
        for (const link of page.querySelectorAll('[href]')) {
          const href = link.getAttribute('href') ?? ''
          if (href.startsWith('#')) expect(page.querySelectorAll(href)).toHaveLength(1)
          else expect(href).toMatch(/^(https?:\/\/|mailto:)/)
        }
      }),
      cases(150),
    )
  })

  it('has no character that HTML forbids', () => {
    fc.assert(
      fc.property(articles(anyText), (article) => {
        const html = publish(article, 'html', { publisher: { name: '', url: '' } })
        expect(html).toMatch(/^[\t\n\P{Cc}]*$/u)
        expect(html).not.toMatch(/\p{Noncharacter_Code_Point}/u)
        expect(html.isWellFormed()).toBe(true)
      }),
      cases(100),
    )
  })
})

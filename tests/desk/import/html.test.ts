import type { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from '#desk/import/html.ts'
import { LedeError } from '#shared/api/errors.ts'
import { type Article, emptyArticle } from '#shared/article/article.ts'
import { type BodyNode, bodyOfParagraphs, namesIn } from '#shared/article/body.ts'
import { derive } from '#shared/article/derive.ts'
import { maxDepth, staysWithin } from '#shared/article/extent.ts'
import { labelTermOf } from '#shared/label/terms.ts'
import { publishedPart } from '#shared/publish/index.ts'
import { withoutLooseNotes } from '#shared/publish/note-links.ts'
import { tidyBody } from '#shared/publish/tidy-body.ts'
import { proseSchema, versionNeededFor } from '#shared/schema/index.ts'
import { anyText, articles, bodies, carriedText, withdrawn } from '#tests/helpers/arbitrary-article.ts'
import { cases } from '#tests/helpers/cases.ts'
import { publish } from '#tests/helpers/publish.ts'
import { imagesAnywhere } from '#tests/helpers/published-images.ts'

const options = { publisher: { name: 'The Harbour Post', url: 'https://post.example' }, images: imagesAnywhere }
const read = (html: string) => readHtml(html, 'story.html')

/**
 * What an article becomes after a round trip: everything but internal fields and what a page cannot
 * carry of boxes and tables.
 */
const expected = (article: Article): Article => ({
  ...derive({ ...article, body: tidyBody(article.body) }),
  slugline: null,
  urgency: null,
  embargoUntil: null,
  editorNote: null,
  label: labelTermOf(article.label),
  labelReason: null,
  status: 'draft',
  source: { file: 'story.html', format: 'html' },
})

function codeOf(html: string): string {
  try {
    read(html)
    return 'read'
  } catch (error) {
    if (error instanceof LedeError) return error.code
    throw error
  }
}

describe('reading an exported page back', () => {
  it('gives the same article: every published field and every node', () => {
    fc.assert(
      fc.property(articles(carriedText), (article) => {
        expect(read(publish(article, 'html', options))).toEqual(expected(article))
      }),
      cases(75),
    )
  })

  it('has nothing to tidy in running text, lists and quotations', () => {
    fc.assert(
      fc.property(bodies(carriedText), (body) => {
        fc.pre(versionNeededFor(namesIn(body)) === 1 && withoutLooseNotes(body) === body)
        expect(tidyBody(body)).toEqual(body)
      }),
      cases(75),
    )
  })

  it('gives the same article from a fragment, also inside the page of a CMS', () => {
    fc.assert(
      fc.property(articles(carriedText), (article) => {
        const page = `<!doctype html><body><nav><h1>Site</h1></nav>${publish(article, 'html-fragment', options)}<p class="kicker">More</p>`
        expect(read(page)).toEqual(expected(article))
      }),
      cases(40),
    )
  })

  it('gives what was printed, whatever the texts were', () => {
    fc.assert(
      fc.property(articles(anyText), (article) => {
        const page = publish(article, 'html', options)
        const back = read(page)
        expect(back).toEqual({ ...publishedPart(article), source: { file: 'story.html', format: 'html' } })
        expect(publish(back, 'html', options)).toBe(page)
      }),
      cases(75),
    )
  })

  it('gives what is left of a story that is withdrawn: its headline and its kill notice', () => {
    fc.assert(
      fc.property(articles(anyText), fc.option(anyText), (article, text) => {
        const killed = withdrawn(article, text)
        const page = publish(killed, 'html', options)
        const back = read(page)
        expect(back).toEqual({ ...publishedPart(killed), source: { file: 'story.html', format: 'html' } })
        expect(back).toMatchObject({ status: 'killed', bodyText: '', summary: null, dateline: { place: null } })
        expect(publish(back, 'html', options)).toBe(page)
      }),
      cases(60),
    )
  })

  it('gives the embargo of one that left early, so that it holds here as well', () => {
    fc.assert(
      fc.property(articles(anyText), (article) => {
        const back = read(publish(article, 'html', { ...options, early: true }))
        const part = publishedPart(article, { early: true })
        expect(back).toEqual({ ...part, source: { file: 'story.html', format: 'html' } })
        expect(back.embargoUntil === null).toBe(article.embargoUntil === null)
      }),
      cases(60),
    )
  })

  it('keeps the dateline out of the text, wherever it is printed', () => {
    const dateline = { ...emptyArticle('en').dateline, place: 'Oslo', date: '2026-03-05', agency: 'Reuters' }
    for (const paragraphs of [[' Two  spaces.'], [''], ['', 'Second.']]) {
      const article = { ...emptyArticle('en'), dateline, body: bodyOfParagraphs(paragraphs) }
      expect(read(publish(article, 'html', options)).body).toEqual(article.body)
    }
    const heading = { type: 'paragraph', attrs: { level: 2 }, content: [{ type: 'text', text: 'Only a heading' }] }
    const article = { ...emptyArticle('en'), dateline, body: { type: 'doc', content: [heading] } }
    expect(read(publish(article, 'html', options)).body).toEqual(article.body)
  })
})

describe('a page that is not as Lede writes it', () => {
  const article = {
    ...emptyArticle('en'),
    headline: 'Ferry back in service',
    body: bodyOfParagraphs(['It sails again.']),
  }
  const page = publish(article, 'html', options)

  it('is refused where Lede did not write it', () => {
    for (const html of [
      '',
      'plain text',
      '<article><h1>News</h1></article>',
      '<article data-lede="other/1"></article>',
    ]) {
      expect(codeOf(html)).toBe('file.notLede')
    }
  })

  it('is refused where a newer Lede wrote it', () => {
    expect(codeOf(page.replace('lede-article/1', 'lede-article/2'))).toBe('article.newerFormat')
  })

  it('is refused where a field is impossible', () => {
    expect(codeOf(page.replaceAll('dir="ltr"', 'dir="up"'))).toBe('article.invalid')
    expect(codeOf(page.replaceAll('lang="en"', 'lang="not a language"'))).toBe('article.invalid')
    expect(codeOf(page.replace('Ferry back', 'x'.repeat(2_000)))).toBe('read')
    expect(codeOf(page.replace('<h1>Ferry back', `<h1>${'x'.repeat(2_000)}`))).toBe('article.invalid')
  })

  it('loses what is active and keeps its words', () => {
    const hostile =
      '<p onclick="alert(1)">Hello <script>alert(1)</script><img src=x onerror="alert(1)"><a href="javascript:alert(1)">there</a>' +
      '<style>p{}</style><iframe srcdoc="<script>alert(1)</script>"></iframe><svg><script>alert(1)</script></svg><object data="x">o</object></p>'
    const back = read(page.replace('<p>It sails', `${hostile}<p>It sails`))
    expect(back.body.content?.map(({ content }) => content)).toEqual([
      [{ type: 'text', text: 'Hello there' }],
      [{ type: 'text', text: 'It sails again.' }],
    ])
  })

  it('is refused, not overrun, where elements nest ten thousand deep', () => {
    for (const tag of ['div', 'blockquote', 'b', 'ul><li']) {
      const deep = page.replace('<p>It sails', `${`<${tag}>`.repeat(10_000)}<p>It sails`)
      expect(codeOf(deep)).toBe('article.invalid')
      expect(codeOf(`<div>${deep.replace('<h1>', '<h1>'.padEnd(40_000, '<b>'))}`)).toBe('article.invalid')
    }
    expect(codeOf('<div>'.repeat(10_000) + page)).toBe('read')
  })

  it('is read where Lede’s own nests as deep as a body may, in every mark that text can have', () => {
    const { marks, nodes } = proseSchema
    const attributes: Record<string, object> = { link: { href: 'https://post.example/' }, language: { tag: 'fr' } }
    // Superscript and subscript exclude each other.
    const all = Object.values(marks).filter(({ name }) => name !== 'subscript')
    const text = proseSchema.text(
      'Deep',
      all.map((mark) => mark.create(attributes[mark.name])),
    )
    let block: Node | undefined = nodes.paragraph?.create({ level: null }, text)
    for (const name of ['tableCell', 'tableRow', 'table', ...Array(maxDepth - 6).fill('blockquote')])
      block = nodes[name]?.create(null, block)
    const body: BodyNode = nodes.doc?.create(null, block).toJSON()
    expect(staysWithin(body)).toBe(true)
    expect(staysWithin({ type: 'doc', content: [{ type: 'blockquote', content: body.content }] })).toBe(false)
    expect(
      proseSchema.nodeFromJSON(read(publish({ ...emptyArticle('en'), body }, 'html', options)).body).firstChild
        ?.textContent,
    ).toBe('Deep')
  })

  it('is read at 5 MB', () => {
    const paragraph = `<p onclick="alert(1)">A <b>long</b> story. ${'It goes on and on. '.repeat(50)}</p>`
    const long = page.replace('<p>It sails', `${paragraph.repeat(5_000)}<p>It sails`)
    expect(read(long).body.content).toHaveLength(5_001)
  })

  it('never throws anything but a coded error', () => {
    fc.assert(
      fc.property(fc.nat(page.length), fc.nat(40), anyText, (at, length, text) => {
        expect(codeOf(page.slice(0, at) + text + page.slice(at + length))).toMatch(/^(read|file\.|article\.)/)
      }),
      cases(150),
    )
  })
})

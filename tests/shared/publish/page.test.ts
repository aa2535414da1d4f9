import { createHash } from 'node:crypto'
import { DOMParser } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { type Article, emptyArticle } from '#shared/article/article.ts'
import { type BodyNode, bodyOfParagraphs } from '#shared/article/body.ts'
import { pageStyleHash } from '#shared/publish/index.ts'
import { pageStyle } from '#shared/publish/page-style.ts'
import { publish } from '#tests/helpers/publish.ts'

const options = { publisher: { name: 'Der Hafenbote', url: 'https://hafenbote.example' } }

const story: Article = {
  ...emptyArticle('de'),
  id: 'k7',
  headline: 'Kanal zwischen den Häfen   wieder frei',
  kicker: 'Schifffahrt',
  deck: 'Nach elf Tagen fahren die ersten Frachter',
  bylines: ['Von Anna Beispiel', 'Ben Muster'],
  dateline: { place: 'Moskau', region: null, country: 'Russland', date: '2022-06-22', agency: 'BelTA', text: null },
  agency: 'BelTA',
  category: 'Wirtschaft',
  keywords: ['Kanal', 'Hafen'],
  slugline: 'kanal-intern',
  urgency: 2,
  publishedAt: '2022-06-22T11:36:00Z',
  timeZone: 'Europe/Minsk',
  embargoUntil: '2022-06-22T10:00:00Z',
  canonicalUrl: 'https://hafenbote.example/kanal',
  usageTerms: 'Frei für Abonnenten',
  editorNote: 'Zahl im dritten Absatz prüfen',
  body: bodyOfParagraphs(['Die Schleuse ist offen.', 'Am Mittag kam der erste Frachter.']),
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const page = parse(publish(story, 'html', options))
const meta = (key: string, name: string) =>
  [...page.querySelectorAll(`meta[${key}="${name}"]`)].map((element) => element.getAttribute('content'))

const text = (text: string, ...marks: string[]): BodyNode => ({
  type: 'text',
  text,
  marks: marks.map((mark) => (mark.includes(':') ? { type: 'link', attrs: { href: mark } } : { type: mark })),
})
const paragraph = (...content: BodyNode[]): BodyNode => ({ type: 'paragraph', attrs: { level: null }, content })
const heading = (level: number, content: string): BodyNode => ({
  type: 'paragraph',
  attrs: { level },
  content: content === '' ? [] : [text(content)],
})

/** The body of a fragment, without the line feeds around it. */
function bodyHtml(content: BodyNode[], changes: Partial<Article> = {}): string {
  const html = publish({ ...emptyArticle('en'), ...changes, body: { type: 'doc', content } }, 'html-fragment', options)
  return html.slice(html.indexOf('<div class="body">') + 19, html.indexOf('</div>') - 1)
}

describe('a page', () => {
  it('says the headline in the title, once as h1, and to those who share it', () => {
    expect(page.title).toBe('Kanal zwischen den Häfen wieder frei')
    expect([...page.querySelectorAll('h1')].map((h1) => h1.textContent)).toEqual([story.headline])
    expect(meta('property', 'og:title')).toEqual([page.title])
    expect(meta('property', 'og:locale')).toEqual(['de_DE'])
    expect(meta('property', 'article:tag')).toEqual(['Kanal', 'Hafen'])
    expect(meta('property', 'article:author')).toEqual(['Anna Beispiel', 'Ben Muster'])
    expect(meta('name', 'description')).toEqual([story.deck])
    expect(meta('name', 'robots')).toEqual(['max-image-preview:large'])
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(story.canonicalUrl)
  })

  it('shows the time in the language and zone of the article, between headline and text', () => {
    const time = page.querySelector('header time')
    expect(time?.getAttribute('datetime')).toBe('2022-06-22T14:36:00+03:00')
    expect(time?.textContent).toContain('22. Juni 2022')
    expect(time?.textContent).toContain('14:36')
  })

  it('tells the time of a language nobody has words for in English', () => {
    const html = publish({ ...story, language: 'tlh' }, 'html', options)
    expect(parse(html).querySelector('time')?.textContent).toContain('June 22, 2022')
  })

  it('runs the dateline into the first paragraph', () => {
    expect(page.querySelector('.body p')?.innerHTML).toMatch(
      /^<span class="dateline">MOSKAU.*BelTA.*<\/span> Die Schleuse/,
    )
  })

  it('describes itself as a NewsArticle', () => {
    const data: unknown = JSON.parse(page.querySelector('script')?.textContent ?? '')
    expect(data).toMatchObject({
      '@type': 'NewsArticle',
      headline: page.title,
      datePublished: '2022-06-22T14:36:00+03:00',
      author: [
        { '@type': 'Person', name: 'Anna Beispiel' },
        { '@type': 'Person', name: 'Ben Muster' },
      ],
      publisher: { name: 'Der Hafenbote' },
      mainEntityOfPage: { '@id': story.canonicalUrl },
      articleSection: 'Wirtschaft',
      keywords: ['Kanal', 'Hafen'],
      locationCreated: { address: { addressLocality: 'Moskau', addressCountry: 'Russland' } },
      copyrightNotice: 'Frei für Abonnenten',
      inLanguage: 'de',
    })
  })

  it('keeps what is internal inside', () => {
    for (const format of ['html', 'html-fragment', 'text'] as const) {
      const written = publish(story, format, options)
      expect(written).not.toContain('kanal-intern')
      expect(written).not.toContain('Absatz prüfen')
      expect(written).not.toContain('T10:00')
      expect(written).not.toContain('T13:00')
    }
  })

  it('has a style whose hash is the published one', () => {
    const hash = createHash('sha256').update(pageStyle).digest('base64')
    expect(pageStyleHash).toBe(`sha256-${hash}`)
    expect(publish(story, 'html', options)).toContain(`<style>${pageStyle}</style>`)
  })
})

describe('the body as HTML', () => {
  it('writes a link with one bold word, or with a line break, as one link', () => {
    const link = 'https://a.example/'
    expect(bodyHtml([paragraph(text('a ', link), text('b', 'bold', link), text(' c', link))])).toBe(
      `<p><a href="${link}" rel="noopener">a <strong>b</strong> c</a></p>`,
    )
    expect(bodyHtml([paragraph(text('a', link), { type: 'hardBreak' }, text('b', link))])).toBe(
      `<p><a href="${link}" rel="noopener">a<br>b</a></p>`,
    )
  })

  it('opens the mark that lasts longest first', () => {
    expect(bodyHtml([paragraph(text('a ', 'italic'), text('b', 'bold', 'italic'), text(' c', 'italic'))])).toBe(
      '<p><em>a <strong>b</strong> c</em></p>',
    )
  })

  it('drops links that lead nowhere safe, and keeps their text', () => {
    expect(bodyHtml([paragraph(text('a', 'javascript:alert(1)'), text('b', 'data:text/html,x'))])).toBe('<p>ab</p>')
  })

  it('prints headings without gaps', () => {
    expect(bodyHtml([heading(4, 'a'), heading(3, 'b'), heading(4, 'c'), heading(2, '')])).toBe(
      '<h2 data-level="4">a</h2>\n<h3>b</h3>\n<h4>c</h4>\n<p data-level="2"></p>',
    )
  })

  it('names a note’s link once, also where other marks part it in two', () => {
    const link = (text: string, href: string, ...marks: string[]) => ({
      type: 'text',
      text,
      marks: [{ type: 'link', attrs: { href } }, ...marks.map((type) => ({ type }))],
    })
    const line = (...content: BodyNode[]) => ({ type: 'paragraph', attrs: { level: null }, content })
    const note = [link('H', '#call-1'), link('2', '#call-1', 'subscript'), { type: 'hardBreak' }, link('O', '#call-1')]
    const body: BodyNode = { type: 'doc', content: [line(link('[1]', '#note-1')), line(...note)] }
    const html = publish({ ...emptyArticle('en'), body }, 'html', options)
    expect(html.match(/id="note-1"/g)).toHaveLength(1)
    expect(html.match(/id="call-1"/g)).toHaveLength(1)
  })

  it('links notes and their marks to each other, each by one name, and none that leads nowhere', () => {
    const link = (words: string, href: string): BodyNode => ({
      type: 'text',
      text: words,
      marks: [{ type: 'link', attrs: { href } }],
    })
    const content = [
      paragraph(
        text('It sails'),
        link('[1]', '#note-1'),
        text(' daily'),
        link('[1]', '#note-1'),
        link('[2]', '#note-2'),
      ),
      paragraph(link('[1]', '#call-1'), text(' On Monday.')),
    ]
    expect(bodyHtml(content)).toBe(
      '<p>It sails<a id="call-1" href="#note-1" role="doc-noteref">[1]</a> daily<a href="#note-1" role="doc-noteref">[1]</a>[2]</p>\n' +
        '<p><a id="note-1" href="#call-1" role="doc-backlink">[1]</a> On Monday.</p>',
    )
  })

  it('says where a block runs in another direction than what is around it', () => {
    const list = {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [paragraph(text('القوارب تبحر'))] }],
    }
    expect(bodyHtml([paragraph(text('Boats sail')), paragraph(text('القوارب تبحر')), list])).toBe(
      '<p>Boats sail</p>\n<p dir="rtl">القوارب تبحر</p>\n<ul dir="rtl">\n<li><p>القوارب تبحر</p></li>\n</ul>',
    )
  })

  it('gives the dateline the first running text, or a paragraph of its own', () => {
    const dateline = { ...emptyArticle('en').dateline, place: 'Berlin', agency: 'dpa' }
    const span = '<span class="dateline">Berlin (dpa) -</span>'
    expect(bodyHtml([heading(2, 'a'), paragraph(text('b'))], { dateline })).toBe(`<h2>a</h2>\n<p>${span} b</p>`)
    expect(bodyHtml([heading(2, 'a')], { dateline })).toBe(`<p class="filed">${span}</p>\n<h2>a</h2>`)
  })

  it('gives header cells the scope that their place gives them', () => {
    const cell = (type: string, content: string, attrs = {}): BodyNode => ({
      type,
      attrs: { colspan: 1, rowspan: 1, colwidth: null, ...attrs },
      content: [paragraph(text(content))],
    })
    const table = {
      type: 'table',
      attrs: { caption: 'Levels' },
      content: [
        { type: 'tableRow', content: [cell('tableHeader', 'Town'), cell('tableHeader', 'Metres', { colspan: 2 })] },
        { type: 'tableRow', content: [cell('tableHeader', 'Oslo'), cell('tableCell', '2'), cell('tableCell', '3')] },
      ],
    }
    const html = publish({ ...emptyArticle('en'), body: { type: 'doc', content: [table] } }, 'html-fragment', options)
    expect(html).toContain('<caption>Levels</caption>')
    expect(html).toContain(
      '<thead>\n<tr><th scope="col">Town</th><th colspan="2" scope="col">Metres</th></tr>\n</thead>\n<tbody>\n<tr><th scope="row">Oslo</th><td>2</td><td>3</td></tr>\n</tbody>',
    )
  })

  it('prints boxes with a name, and a pull quote that is no part of what machines read', () => {
    const box = { type: 'factBox', content: [heading(2, 'Der Fluss'), paragraph(text('Lang.'))] }
    const quote = { type: 'pullQuote', attrs: { attribution: 'Ann Lee' }, content: [text('Hoch.')] }
    expect(bodyHtml([box, quote], { language: 'de' })).toBe(
      '<aside class="fact-box" aria-label="Der Fluss"><h2>Der Fluss</h2>\n<p>Lang.</p></aside>\n' +
        '<aside class="pull-quote"><blockquote><p>Hoch.</p></blockquote><p class="attribution">Ann Lee</p></aside>',
    )
    const article = { ...emptyArticle('de'), body: { type: 'doc', content: [paragraph(text('Text.')), quote] } }
    expect(
      parse(publish(article, 'html', options))
        .querySelector('meta[name=description]')
        ?.getAttribute('content'),
    ).toBe('Text.')
  })
})

import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { limits } from '#shared/article/limits.ts'
import { onlyStory, readAll, readBytes } from '../reading.ts'
import { english, russian } from './stories.ts'

const body = english.paragraphs.map((text) => `<p>${text}</p>`)
const page = (text: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Ferry sails</title>${head}</head><body><article><h1>Ferry sails</h1>${text}</article></body></html>`
const whole = body.join('')

describe('of a page', () => {
  it('quotations, lists, tables, links and embeds are kept', async () => {
    const more =
      '<h2>Tickets</h2><ul><li>Adults pay two euros</li><li>Children pay nothing</li></ul><blockquote><p>We have waited for this.</p></blockquote><table><tr><th>Pier</th></tr><tr><td>North</td></tr></table><p>What it costs is <a href="/fares">listed by pier</a>, said the port.</p><iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>'
    const { article } = await readBytes(
      page(whole + more, '<link rel="canonical" href="https://post.example/ferry">'),
      'a.html',
    )
    const types = article.body.content?.map(({ type }) => type) ?? []
    for (const type of ['bulletList', 'blockquote', 'table', 'linkCard']) expect(types).toContain(type)
    expect(JSON.stringify(article.body)).toContain('https://post.example/fares')
    expect(article.canonicalUrl).toBe('https://post.example/ferry')
  })

  it('sections with linked headings are kept, and lists of other stories are not', async () => {
    const part = (text: string, at: number, href: string) =>
      `<section class="part"><h2><a href="${href}">Part ${at} of it</a></h2>${text}</section>`
    for (const href of ['/topics/ferry', '#part']) {
      const { article } = await readBytes(page(body.map((text, at) => part(text, at, href)).join('')), 'a.html')
      for (const text of english.paragraphs) expect(article.bodyText).toContain(text)
      expect(article.bodyText).toContain('Part 1 of it')
    }
    const others = [1, 2, 3].map((at) =>
      part(`<p>Another story ${at} about the town, in some words.</p>`, at, `/${at}`),
    )
    const { article } = await readBytes(page(whole + others.join('')), 'a.html')
    expect(article.bodyText).not.toContain('Another story')
  })

  it('a part whose name says what is beside it, or is not there, is kept', async () => {
    for (const name of ['without_teaser', 'advert-free', 'no-newsletter']) {
      const [first, second, ...rest] = body
      const part = `${first}<div class="${name}">${second}</div>${rest.join('')}`
      expect((await readBytes(page(part), 'a.html')).article.bodyText, name).toContain(english.paragraphs[1])
    }
  })

  it('hidden text stays out, however it is hidden, and is told', async () => {
    const hidden = [
      '<p style="display:none">SECRET one</p>',
      '<p hidden>SECRET two</p>',
      '<p class="off">SECRET three</p>',
      '<p style="font-size:0">SECRET four</p>',
      '<p><span style="visibility: hidden">SECRET five</span>Seen.</p>',
      '<p style="position:absolute;left:-9999px">SECRET six</p>',
      '<template><p>SECRET seven</p></template>',
      '<p class="sr-only">SECRET eight</p>',
    ]
    const html = page(body[0] + hidden.join('') + body.slice(1).join(''), '<style>.off { display: none }</style>')
    const { article, lines, leftOut } = await readBytes(html, 'a.html')
    expect(JSON.stringify([article, lines])).not.toContain('SECRET')
    expect(leftOut.find(({ kind }) => kind === 'hidden')?.count).toBeGreaterThanOrEqual(7)
  })

  it('each value is a line that can be given another role, and what was left out is one too', async () => {
    const { lines, base, leftOut } = await readBytes(
      page(
        `${whole}<div class="newsletter"><p>Sign up for our letter.</p></div>`,
        '<meta property="article:section" content="Local">',
      ),
      'a.html',
    )
    expect(lines).toContainEqual({ text: 'Local', role: 'category', reason: null })
    expect(lines).toContainEqual({ text: 'Sign up for our letter.', role: 'leftOut', reason: 'boilerplate' })
    expect(leftOut).toContainEqual({ kind: 'boilerplate', count: 1, words: 'Sign up for our letter.' })
    expect(base).toMatchObject({ language: 'en', headline: null })
  })

  it('its pictures come from the folder beside it, with caption and credit', async () => {
    const figure =
      '<figure><img src="Ferry_files/ferry.jpg" alt="A ferry"><figcaption>The ferry in spring. <span class="credit">Photo: Ann Lee</span></figcaption></figure>'
    const html = page(figure + whole)
    const first = onlyStory(await readAll(html, 'Ferry.html'))
    expect(first.images).toEqual([{ address: 'Ferry_files/ferry.jpg', asset: null }])
    expect(first.article.bodyText).not.toContain('spring')
    expect(first.lines).toContainEqual({ text: 'The ferry in spring.', role: 'leftOut', reason: 'caption' })
    const images = [{ hash: 'a'.repeat(64), width: 600, height: 400 }]
    const { article, notes } = onlyStory(await readAll(html, 'Ferry.html', { images }))
    expect(notes).toEqual([])
    expect(article.body.content?.[0]).toMatchObject({
      type: 'figure',
      attrs: { alt: 'A ferry', credit: 'Ann Lee' },
      content: [{ type: 'text', text: 'The ferry in spring.' }],
    })
  })

  it('the picture that it names outside its text is the first of the story', async () => {
    const hero =
      '<figure class="hero"><img src="x_files/ferry-1200x800.jpg" alt="A ferry"><figcaption>In spring</figcaption></figure>'
    const html = page(whole, '<meta property="og:image" content="https://x.example/ferry.jpg">').replace(
      '<body>',
      `<body><div class="top">${hero}</div>`,
    )
    const images = [{ hash: 'a'.repeat(64), width: 600, height: 400 }]
    const { article } = onlyStory(await readAll(html, 'a.html', { images }))
    expect(article.body.content?.[0]).toMatchObject({ type: 'figure', attrs: { alt: 'A ferry' } })
  })

  it('objects that its data only refers to are those of its graph', async () => {
    const graph = [
      { '@type': 'WebSite', '@id': '#site', name: 'Harbour Post' },
      { '@type': 'Person', '@id': '#anna', name: 'Anna Lee' },
      { '@type': 'ImageObject', '@id': '#image', url: 'https://post.example/a.jpg', caption: 'The ferry' },
      {
        '@type': 'NewsArticle',
        headline: 'Ferry sails',
        datePublished: '2026-03-05T10:00:00Z',
        author: [{ '@id': '#anna' }, { '@id': '#site' }, { '@id': '#gone' }],
        image: { '@id': '#image' },
      },
    ]
    const data = `<script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script>`
    const { article, images } = onlyStory(await readAll(page(whole, data), 'a.html'))
    expect(article.bylines).toEqual(['Anna Lee'])
    expect(images.map(({ address }) => address)).toEqual(['https://post.example/a.jpg'])
  })

  it('its section is that of its microdata', async () => {
    const { article } = await readBytes(page(`<meta itemprop="articleSection" content="Politics">${whole}`), 'a.html')
    expect(article.category).toBe('Politics')
  })

  it('a time behind a name on one line is when it was published', async () => {
    for (const line of ['Anna Lee | March 5, 2026 10:00 GMT', 'By Anna Lee, 5 March 2026 10:00 GMT']) {
      const { article } = await readBytes(page(`<p>${line}</p><hr>${whole}`), 'a.html')
      expect(article.publishedAt, line).toMatch(/^2026-03-05T10:00:00/)
    }
  })

  it('as Firefox’s reader mode has it, it has its author, and the site is no kicker', async () => {
    const head =
      '<a class="domain reader-domain" href="https://post.example/a">post.example</a><h1 class="reader-title">Ferry sails</h1><div class="credits reader-credits">Anna Lee</div><div class="reader-estimated-time">2-3 minutes</div>'
    const text = `<!doctype html><html><head><title>Ferry sails</title></head><body><div class="container"><div class="header reader-header">${head}</div><div class="content">${whole}</div></div></body></html>`
    const { article } = await readBytes(text, 'a.html')
    expect(article).toMatchObject({ headline: 'Ferry sails', kicker: null, bylines: ['Anna Lee'] })
  })

  it('a dateline and an agency are those of its text', async () => {
    const { article } = await readBytes(
      page(whole.replace('<p>The ferry', '<p>LONDON, March 5 (Reuters) - The ferry')),
      'a.html',
    )
    expect(article).toMatchObject({ agency: 'Reuters', dateline: { place: 'London', agency: 'Reuters' } })
    expect(article.bodyText).toMatch(/^The ferry across/)
  })

  it('a time without a zone is one of the newsroom’s, which is said', async () => {
    const { article, notes } = await readBytes(
      page(whole, '<meta name="date" content="2024-03-05 09:30:00">'),
      'a.html',
    )
    expect(article.publishedAt).toBe('2024-03-05T09:30:00+01:00')
    expect(notes).toContainEqual({ code: 'zoneOfSettings', details: { zone: 'Europe/Zurich' } })
  })
})

describe('a page saved as one file', () => {
  const part = (type: string, location: string, encoding: string, content: string) =>
    [
      '------b',
      `Content-Type: ${type}`,
      `Content-Transfer-Encoding: ${encoding}`,
      `Content-Location: ${location}`,
      '',
      content,
    ].join('\r\n')
  const picture = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const archive = (html: string) =>
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://post.example/ferry',
      'Subject: =?utf-8?Q?Ferry?=',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b"',
      '',
      '',
      part('text/html', 'https://post.example/ferry', 'quoted-printable', html),
      part('image/png', 'https://post.example/ferry.png', 'base64', picture),
      '------b--',
      '',
    ].join('\r\n')
  const quoted = page(`<figure><img src="https://post.example/ferry.png" alt="A ferry"></figure>${whole}<p>Grüße</p>`)
    .replaceAll('=', '=3D')
    .replaceAll('ü', '=C3=BC')
    .replaceAll('ß', '=C3=\r\n=9F')
    .replace(/[“”’]/g, (sign) =>
      [...new TextEncoder().encode(sign)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join(''),
    )

  it('is read with its pictures', async () => {
    const { format, article, images } = onlyStory(await readAll(archive(quoted), 'Ferry.mhtml'))
    expect(format).toBe('mhtml')
    expect(article.bodyText).toContain('“We have waited')
    expect(article.bodyText).toContain('Grüße')
    expect(images).toEqual([{ address: `data:image/png;base64,${picture}`, asset: null }])
    expect((await readAll(archive(quoted), 'Ferry')).stories[0]?.format).toBe('mhtml')
  })

  it('keeps the space at which one of its lines was broken', async () => {
    const broken = quoted.replaceAll('We have waited', 'We have =\r\nwaited').replaceAll('Photo', 'Ph= \t\r\noto')
    expect(broken).not.toBe(quoted)
    const { article } = onlyStory(await readAll(archive(broken), 'Ferry.mhtml'))
    expect(article.bodyText).toContain('“We have waited')
  })

  it('that is cut off has the parts that are whole; without a page it is refused', async () => {
    expect((await readAll(archive(quoted).slice(0, -100), 'a.mht')).stories).toHaveLength(1)
    await expect(
      readAll('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b--', 'a.mht'),
    ).rejects.toMatchObject({ code: 'file.notItem', details: { name: 'a.mht' } })
  })
})

describe('what a page says of its encoding', () => {
  const text = (charset: string) =>
    `<html lang="ru"><head><meta charset="${charset}"><title>${russian.headline}</title></head><body><h1>${russian.headline}</h1>${russian.paragraphs
      .slice(1)
      .map((each) => `<p>${each}</p>`)
      .join('')}</body></html>`
  const second = russian.paragraphs[1] ?? ''

  it.each([
    ['right', 'koi8-r', 'koi8-r'],
    ['wrong: it says windows-1252', 'windows-1252', 'windows-1251'],
    ['wrong: it says UTF-8', 'utf-8', 'windows-1251'],
    ['wrong: it says windows-1251 and is UTF-8', 'windows-1251', 'utf-8'],
    ['nothing that exists', 'x-klingon', 'koi8-r'],
  ])('%s', async (_, said, encoding) => {
    const { article } = await readBytes(iconv.encode(text(said), encoding), 'a.html')
    expect(article.bodyText).toContain(second)
  })

  it.each([
    ['shift_jis', '港のフェリーは月曜日に運航を再開する。嵐で桟橋が壊れてから五か月になる。'],
    ['gb2312', '港口渡轮将于周一恢复航行，距离风暴损坏码头已有五个月。'],
    ['windows-1256', 'تعود العبّارة التي تقطع الميناء إلى الإبحار يوم الاثنين'],
  ])('%s', async (charset, words) => {
    const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>x</title></head><body><p>${`${words} `.repeat(6)}</p></body></html>`
    const { article } = await readBytes(iconv.encode(html, charset), 'a.html')
    expect(article.bodyText).toContain(words)
  })
})

describe('a page that nobody means well with', () => {
  it.each([
    ['of 200 MB', new Uint8Array(11 * 1024 * 1024).fill(0x61), 'file.tooLarge'],
    ['of more elements than a page has', page('<b>a</b>'.repeat(60_001)), 'file.tooMuch'],
    ['without any text', page('<img src="a.png">').replace('Ferry sails</h1>', '</h1>'), 'file.noText'],
  ])('%s is refused by name', async (_, bytes, code) => {
    await expect(readAll(bytes, 'page.html')).rejects.toMatchObject({ code, details: { name: 'page.html' } })
  })

  it('that nests deep, is cut off, or has damaged data is read all the same', async () => {
    for (const html of [
      page(`${'<div>'.repeat(5_000)}${whole}`),
      page(whole).slice(0, -60),
      page(whole, '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferr</script>'),
      page(whole, `<script type="application/ld+json">${'['.repeat(3_000)}${']'.repeat(3_000)}</script>`),
      page(whole, '<meta property="og:title" content=""><meta property="article:published_time" content="yesterday">'),
    ])
      expect((await readBytes(html, 'page.html')).article).toMatchObject({
        headline: 'Ferry sails',
        bodyText: expect.stringContaining('divers found'),
      })
  })

  it('an address is its own up to the most characters that one may have', async () => {
    const address = (length: number) => 'https://post.example/'.padEnd(length, 'a')
    const canonical = async (length: number) =>
      (await readBytes(page(whole, `<link rel="canonical" href="${address(length)}">`), 'a.html')).article.canonicalUrl
    expect([await canonical(limits.url), await canonical(limits.url + 1)]).toEqual([address(limits.url), null])
  })

  it('nothing of it can become active', async () => {
    const evil =
      '<p onclick="alert(1)">Click <a href="javascript:alert(1)">here</a></p><script>alert(1)</script><img src="javascript:alert(1)"><svg onload="alert(1)"></svg>'
    const { article } = await readBytes(
      page(whole + evil, '<link rel="canonical" href="javascript:alert(1)">'),
      'page.html',
    )
    expect(JSON.stringify(article)).not.toMatch(/javascript:|alert\(1\)(?!")/)
    expect(article.canonicalUrl).toBeNull()
  })
})

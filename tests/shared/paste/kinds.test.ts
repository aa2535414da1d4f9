import { describe, expect, test } from 'vitest'
import { type ClipImage, figureElement } from '#shared/paste/image.ts'
import { readPastedHtml } from '#shared/paste/index.ts'
import { htmlOfMarkdown, isMarkdown } from '#shared/paste/markdown.ts'
import { readPlainText } from '#shared/paste/plain-text.ts'
import { trackedBy } from '#shared/paste/read.ts'
import { inertPage } from '#tests/helpers/inert-page.ts'
import { readLine } from './read-line.ts'

const read = (html: string) => readPastedHtml(html, inertPage(html).documentElement, { language: 'en' })

describe('a clipboard of the web', () => {
  test.each([
    [
      'an element with an attribute that only frameworks write',
      '<table role=presentation @click="x"><tr><td>One</table>',
      'One',
    ],
    [
      'a list that counts down and jumps',
      '<ol reversed type=a><li value=9>Nine</li><li>Eight</li></ol>',
      'orderedList start=9 numbers="a" / - Nine / orderedList start=8 numbers="a" / - Eight',
    ],
    [
      'items without a list',
      '<li>One</li><li>Two</li><p>x</p><li>Three</li>',
      'bulletList / - One / - Two / x / bulletList / - Three',
    ],
    [
      'a list after its item',
      '<ul><li>One</li><ul><li>Two</li></ul><li>Three</li></ul>',
      'bulletList / - One / bulletList / - Two / - Three',
    ],
    [
      'an item with nothing but a list',
      '<ul><li>One</li><li><ul><li>Two</li></ul></li><li>Three</li></ul>',
      'bulletList / - One / bulletList / - Two / - Three',
    ],
    [
      'words between items',
      '<ul><li>One</li>loose <b>words</b><li>Two</li></ul>',
      'bulletList / - One / - loose <b>words</b> / - Two',
    ],
    ['paragraphs between items', '<ul><p>a</p><p>b</p><li>Two</li></ul>', 'bulletList / - a / - b / - Two'],
    ['words after a paragraph between items', '<ul><p>a</p>b<li>Two</li></ul>', 'bulletList / - a / - b / - Two'],
    ['an indented list', '<ul><li><ul><li>One</li><li>Two</li></ul></li></ul>', 'bulletList / - One / - Two'],
    [
      'the header of a page beside its story',
      '<header>Site</header><main><p>It sails.</p></main><footer>Terms</footer>',
      'It sails.',
    ],
    [
      'the header of a story',
      '<article><header><h2>Ferry</h2></header><p>It sails.</p></article>',
      '## Ferry / It sails.',
    ],
    ['a header where there is no story', '<header>Site</header><p>It sails again.</p>', 'Site / It sails again.'],
    ['nothing but navigation', '<nav><a>Home</a></nav>', 'Home'],
    ['navigation in navigation', '<nav><div role=menu>Home</div></nav><p>It sails again.</p>', 'It sails again.'],
    [
      'a table with wide cells',
      '<table><tr><td colspan=2>a</td></tr><tr><td>b</td><td>c</td></tr></table>',
      'table / tableRow / tableCell colspan=2 / a / tableRow / tableCell / b / tableCell / c',
    ],
    [
      'a table with a caption',
      '<table><caption>Ships</caption><tr><td>a</td><td>b</td></tr></table>',
      'table caption="Ships" / tableRow / tableCell / a / tableCell / b',
    ],
    [
      'a table whose caption is empty',
      '<table><caption> </caption><tr><td>a</td><td>b</td></tr></table>',
      'table / tableRow / tableCell / a / tableCell / b',
    ],
    [
      'a table in a figure',
      '<figure><table><tr><td>a</td><td>b</td></tr></table><figcaption>Ships</figcaption></figure>',
      'table caption="Ships" / tableRow / tableCell / a / tableCell / b',
    ],
    [
      'a rule in a cell',
      '<table><tr><td>a<hr>b</td><td>c</td></tr></table>',
      'table / tableRow / tableCell / a / b / tableCell / c',
    ],
    ['words around a rule', '<p>a</p>b<hr>c', 'a / b / horizontalRule / c'],
    [
      'a square root',
      '<p>So <math><msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt></math> holds.</p>',
      'So √(x+1) holds.',
    ],
    ['fractions', '<p><math><mfrac><mi>x</mi><mrow><mi>y</mi><mn>2</mn></mrow></mfrac></math></p>', 'x/(y2)'],
    [
      'a matrix',
      '<p><math><mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd></mtr></mtable></math></p>',
      '1 2; 3',
    ],
    [
      'a caption with its picture left out',
      '<figure><img src="https://a.example/a.png"><figcaption>A ferry</figcaption></figure>',
      'A ferry',
    ],
  ])('%s', (_what, html, lines) => expect(readLine(html)).toBe(lines))

  test('a table is too large by its columns, too', () => {
    const wide = `<table>${'<tr><td>a</td></tr>'.repeat(60)}<tr>${'<td colspan=20>b</td>'.repeat(5)}</tr></table>`
    expect(read(wide).largestTable).toBe(6_100)
    expect(readLine(wide)).toMatch(/^a \/ a/)
    expect(read('<table><tr><td>a</td><td>b</td></tr></table>').largestTable).toBe(0)
  })

  test.each([
    [
      '<div class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/abc/"></div>',
      'https://www.instagram.com/p/abc/',
    ],
    [
      '<blockquote class="twitter-tweet"><p>It sails</p>— Ann <a href="https://twitter.com/ann/status/1">May 10</a></blockquote>',
      'https://x.com/ann/status/1',
    ],
    [
      '<oembed url="https://www.youtube.com/watch?v=dQw4w9WgXcQ"></oembed>',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    ],
    [
      '<figure class="wp-block-embed">https://www.youtube.com/watch?v=dQw4w9WgXcQ</figure>',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    ],
    [
      '<iframe data-src="https://www.youtube.com/embed/dQw4w9WgXcQ" title="A ferry sails"></iframe>',
      'title="A ferry sails"',
    ],
    [
      '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ" title="YouTube video player"></iframe>',
      'title="YouTube"',
    ],
    ['<script data-telegram-post="durov/1"></script>', 'https://t.me/durov/1'],
    [
      '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc/app.bsky.feed.post/xyz"><p>It sails</p>— Ann</blockquote>',
      'https://bsky.app/profile/did:plc:abc/post/xyz',
    ],
  ])('%s is a card', (html, part) =>
    expect(readLine(html)).toMatch(new RegExp(`^linkCard.*${part.replaceAll(/[.?]/g, '.')}`)),
  )
})

test('what stands around the fragment is not pasted', () => {
  const html = (start: string, end: string) =>
    `<html><body><div>one<p>two${start}</p></div><p>three <b>${end}four</b> five</p>six</body></html>`
  expect(readLine(html('<!--StartFragment-->', '<!--EndFragment-->'))).toBe('three')
  expect(readLine(html('<!-- StartFragment -->', ''))).toBe('three <b>four</b> five / six')
  expect(readLine(html('', '<!--EndFragment-->'))).toBe('one / two / three')
  expect(readLine(html('<!--Fragment-->', '<!--x-->'))).toBe('one / two / three <b>four</b> five / six')
})

test.each([
  ['--- a', '<p>--- a</p>'],
  ['***bold***', '<p><strong><em>bold</em></strong></p>'],
  ['* * *', '<hr>'],
  ['_ _ _', '<hr>'],
  ['    ---', '<p>---</p>'],
  ['##   Ships   ##  ', '<h2>Ships</h2>'],
  ['####### Seven', '<p>####### Seven</p>'],
  ['1. a\n2. b', '<ol><li><p>a</p></li><li><p>b</p></li></ol>'],
  ['> - a\n> - b', '<blockquote><ul><li><p>a</p></li><li><p>b</p></li></ul></blockquote>'],
  ['a\\\nb', '<p>a b</p>'],
])('in Markdown, %j', (text, html) => expect(htmlOfMarkdown(text)).toBe(html))

test('no table of Markdown has a head of thousands of characters', () => {
  const [short, long] = ['a'.repeat(1_980), 'a'.repeat(2_001)]
  expect(isMarkdown(`${short} | b\n--- | ---`)).toBe(true)
  expect(isMarkdown(`${long} | b\n--- | ---`)).toBe(false)
  expect(isMarkdown(`a | b\n${'-'.repeat(2_001)} | ---`)).toBe(false)
})

test('an image that the library has is the schema’s figure, with what is known of it', () => {
  const asset = { hash: 'a1', width: 6, height: 4 }
  const page = inertPage('')
  const figure = figureElement(page, { alt: 'A ferry', caption: 'Hull' }, asset)
  const said = [...(figure?.attributes ?? [])].map(({ name, value }) => `${name}=${value}`)
  expect(said.toSorted()).toEqual(['data-alt=A ferry', 'data-asset=a1', 'data-height=4', 'data-width=6'])
  expect(figure?.innerHTML).toBe('<figcaption>Hull</figcaption>')
  expect(figureElement(page, { alt: '', caption: '', credit: 'Ann' }, asset)?.getAttribute('data-credit')).toBe('Ann')
  expect(figureElement(page, { alt: '', caption: '' }, null)).toBeNull()
})

test('an image in a figure has the caption of the figure, in the story and left out of it', () => {
  const html = '<figure><div><img src="https://a.example/a.png"></div><figcaption>A ferry</figcaption></figure>'
  const options = { language: 'en', figure: (image: ClipImage) => figureElement(inertPage(''), image, asset) }
  const asset = { hash: 'a1', width: 6, height: 4 }
  const { element } = readPastedHtml(html, inertPage(html).documentElement, options).text
  expect(element.querySelector('[data-asset="a1"]')?.textContent).toBe('A ferry')
  expect(element.textContent).toBe('A ferry')
  const { imagesLeftOut } = readPastedHtml(html, inertPage(html).documentElement, { language: 'en' }).text
  expect(imagesLeftOut.map(({ caption }) => caption)).toEqual(['A ferry'])
})

test('of three writers each revision has the changes of those before', () => {
  const change = (kind: 'ins' | 'del', author: string, at: string | null) => ({ kind, author, at })
  const changes = [change('ins', 'a', '2'), change('del', 'b', null), change('ins', 'a', '1'), change('del', 'c', '3')]
  const shown = (keeps: (change: (typeof changes)[number]) => boolean) =>
    changes.map((each) => `${each.kind}${each.author}${keeps(each) ? '+' : '-'}`).join(' ')
  expect(trackedBy(changes, 10, 'now', shown)).toEqual({
    original: 'insa- delb+ insa- delc+',
    revisions: [
      { author: 'a', at: '2', text: 'insa+ delb+ insa+ delc+' },
      { author: 'b', at: null, text: 'insa+ delb- insa+ delc+' },
      { author: 'c', at: '3', text: 'now' },
    ],
  })
  expect(trackedBy([], 10, 'now', shown)).toBeNull()
  // So long a text is not written once more for each.
  expect(trackedBy(changes, 10_000_000, 'now', shown)?.revisions.map(({ author }) => author)).toEqual(['a', 'b', null])
})

test.each([
  ['• One\n  goes on\n• Two', ['list: One goes on | Two']],
  ['• One\nAt the margin', ['list: One', 'At the margin']],
  ['  One \n\n Two  ', ['One', 'Two  ']],
  ['One\ntwo \n\nthree', ['One/two', 'three']],
])('plain text %j', (text, blocks) => {
  expect(
    readPlainText(text, 'en').blocks.map((block) =>
      block.kind === 'list' ? `list: ${block.items.join(' | ')}` : block.lines.join('/'),
    ),
  ).toEqual(blocks)
})

import { describe, expect, test } from 'vitest'
import { readPastedHtml } from '#shared/paste/index.ts'
import { symbolIn } from '#shared/paste/symbol-fonts.ts'
import { inertPage } from '#tests/helpers/inert-page.ts'
import { readLine } from './read-line.ts'

const word = (content: string) =>
  `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"></head><body><!--StartFragment-->${content}<!--EndFragment--></body></html>`
const wordWeb = (content: string) => `<div class="OutlineElement SCXW1">${content}</div>`
const tex = (formula: string) => `<p>So <img alt="{\\displaystyle ${formula}}"> holds.</p>`
const math = (content: string) => `<p>So <math>${content}</math> holds.</p>`
const read = (html: string) => readPastedHtml(html, inertPage(html).documentElement, { language: 'en' })
const linesOf = (html: string) => {
  const { text, tracked } = read(html)
  const lines = (element: Element) => [...element.querySelectorAll('p')].map(({ textContent }) => textContent)
  return { was: tracked && lines(tracked.original.element), is: lines(text.element) }
}

describe('a text of', () => {
  test.each([
    ['a page: a heading by its role', '<div role=heading aria-level=3>Ships</div>', '### Ships'],
    ['a page: a heading of no level', '<div role=heading aria-level=0>Ships</div>', '## Ships'],
    [
      'a page: a heading of a level that no page has',
      '<p>x</p><div role=heading aria-level=9>Ships</div>',
      'x / #### Ships',
    ],
    [
      'a page: a list in nothing but an item',
      '<ul><li> <ul><li>One</li></ul> </li><li>Two</li></ul>',
      'bulletList / - One / - Two',
    ],
    [
      'a page: an item of words and a list',
      '<ul><li>One<ul><li>Two</li></ul></li></ul>',
      'bulletList / - One / bulletList / - Two',
    ],
    ['a page: a picture in an item', '<ol><li><ol><li>One</li></ol></li></ol>', 'orderedList / - One'],
    [
      'a page: an item that begins with a quotation',
      '<ul><li><blockquote>Late!</blockquote></li></ul>',
      'bulletList / - blockquote / Late!',
    ],
    [
      'a page: two lists in an item',
      '<ul><li>a</li><li><ul><li>One</li></ul><ol><li>Two</li></ol></li></ul>',
      'bulletList / - a / bulletList / - One / orderedList / - Two',
    ],
    ['a page: a table of layout', '<table role=presentation><tr><td>One</td><td>Two</td></tr></table>', 'One / Two'],
    [
      'a page: a table of another role',
      '<table role=presentational><tr><td>One</td><td>Two</td></tr></table>',
      'table / tableRow / tableCell / One / tableCell / Two',
    ],
    [
      'a page: a table in a table',
      '<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>',
      'a / table / tableRow / tableCell / b / tableCell / c',
    ],
    [
      'a page: an empty row',
      '<table><tr><td>a</td><td>b</td></tr><tr></tr></table>',
      'table / tableRow / tableCell / a / tableCell / b',
    ],
    [
      'a page: a picture with words beside its caption',
      '<figure>Seen <img src="https://a.example/a.png"><figcaption>The <b>ferry</b></figcaption></figure>',
      'Seen / The <b>ferry</b>',
    ],
    [
      'a page: words before a picture that stays out',
      'One<figure><img src="https://a.example/a.png"></figure>two',
      'One / two',
    ],
    ['a page: an empty formula', '<p><span class="katex"><math></math>x = 1</span></p>', 'x = 1'],
    [
      'a page: a formula and its other forms',
      '<p><span class="katex"><span><math><mi>x</mi></math></span><span>x</span></span></p>',
      'x',
    ],
    [
      'a page: raised parts behind',
      math('<mmultiscripts><mi>U</mi><none/><mn>2</mn></mmultiscripts>'),
      'So U<sup>2</sup> holds.',
    ],
    [
      'a page: lowered parts before',
      math('<mmultiscripts><mi>U</mi><mprescripts/><mn>92</mn><none/></mmultiscripts>'),
      'So <sub>92</sub>U holds.',
    ],
    ['a wiki: a root of nothing', tex('\\sqrt {x}'), 'So √(x) holds.'],
    ['a wiki: a long fraction', tex('\\dfrac{ab}{c}'), 'So (ab)/c holds.'],
    ['a wiki: what it does not know', tex('\\unknown x_i^{n+1}'), 'So \\unknown x<sub>i</sub><sup>n+1</sup> holds.'],
    ['a page: a box with one part', '<div style="display:flex"> <span>One</span> </div>', 'One'],
    [
      'a page: a mark of a note that is parted',
      '<p>It<a id="b" href="#a">1</a>.</p><p><a id="a" href="#b">1</a><i></i>Daily.</p>',
      'It[1](#note-1). / [1](#call-1) Daily.',
    ],
    [
      'PowerPoint: two lists',
      '<div><span style="mso-special-format:bullet">•</span>One</div> <div><span style="mso-special-format:bullet">•</span>Two</div><p>x</p><div><span style="mso-special-format:numbullet1">1.</span>Three</div>',
      'bulletList / - One / - Two / x / orderedList / - Three',
    ],
    [
      'PowerPoint: words between its lines',
      '<div><span style="mso-special-format:bullet">•</span>One</div>word<div><span style="mso-special-format:bullet">•</span>Two</div>',
      'bulletList / - One / word / bulletList / - Two',
    ],
    [
      'Word: an item of a list style',
      word(
        '<p class=MsoListBullet2><span style="mso-list:Ignore">·&nbsp;</span>One</p><p class=MsoListBullet2>more</p>',
      ),
      'bulletList / - One / more',
    ],
    ['Word: a list style without a marker', word('<p class=MsoListBullet>One</p>'), 'One'],
    [
      'Word: a marker with spaces between comments',
      word(
        '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><!--[if !supportLists]--> <span> b) </span> <!--[endif]-->Two</p>',
      ),
      'orderedList start=2 numbers="a" / - Two',
    ],
    [
      'Word: h and i',
      word(
        ['h.', 'i.', 'j.']
          .map(
            (marker) =>
              `<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">${marker}</span>x</p>`,
          )
          .join(''),
      ),
      'orderedList start=8 numbers="a" / - x / - x / - x',
    ],
    [
      'Word: what only old programs show',
      word('<p class=MsoNormal>One<v:shape>x</v:shape><w:data>y</w:data></p>'),
      'One',
    ],
    [
      'the web, whose lists are one for each item',
      wordWeb(
        '<ul><li data-aria-level="1" data-listid="1">One</li></ul><ul><li data-aria-level="2" data-listid="1">Two</li></ul><ol start="3"><li data-aria-level="1" data-listid="2">Three</li><li data-aria-level="0">Four</li></ol>',
      ),
      'bulletList / - One / bulletList / - Two / orderedList start=3 / - Three / orderedList start=4 / - Four',
    ],
  ])('%s', (_what, html, lines) => expect(readLine(html)).toBe(lines))
})

const ins = 'cite="mailto:Ann%20Lee" datetime="2026-03-04T10:15"'

test.each([
  [
    'words at an end that stays',
    `<p class=MsoNormal>One<ins ${ins}> more</ins></p><p class=MsoNormal>two</p>`,
    ['One', 'two'],
    ['One more', 'two'],
  ],
  [
    'words before an end that stays',
    `<p class=MsoNormal>One<ins ${ins}> more<o:p></o:p></ins> stay</p><p class=MsoNormal>two</p>`,
    ['One stay', 'two'],
    ['One more stay', 'two'],
  ],
  [
    'words in others before an end that stays',
    `<p class=MsoNormal><b>One<ins ${ins}> more<o:p></o:p></ins></b> stay</p><p class=MsoNormal>two</p>`,
    ['One stay', 'two'],
    ['One more stay', 'two'],
  ],
  [
    'a word by a class of its parent',
    '<p class=MsoNormal>One<span class=msoIns><ins> more</ins></span></p>',
    ['One'],
    ['One more'],
  ],
])('tracked: %s', (_what, content, was, is) => expect(linesOf(word(content))).toEqual({ was, is }))

test.each([
  ['<ins datetime="2026-03-04T10:15">x</ins>', null],
  [`<ins ${ins}>x</ins>`, 'Ann Lee'],
  ['<ins cite="mailto:%E0%A4%A" datetime="2026-03-04T10:15">x</ins>', '%E0%A4%A'],
])('on a page, %s is a change by %s', (html, author) => {
  expect(read(`<p>a ${html}</p>`).tracked?.revisions[0]?.author ?? null).toBe(author)
})

test('the name of a typeface of signs may have spaces around it', () => {
  expect(symbolIn(' Wingdings ', 0xe0)).toBe('→')
})

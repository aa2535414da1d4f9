import { expect, test } from 'vitest'
import { joinLines } from '#shared/paste/hyphens.ts'
import { programOf } from '#shared/paste/program.ts'
import { readLine } from './read-line.ts'

const word = (content: string) =>
  `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"></head><body><!--StartFragment-->${content}<!--EndFragment--></body></html>`
const math = (content: string) => `<p>So <math>${content}</math> holds.</p>`

test.each([
  [
    'Word: outline levels',
    word(
      '<p class=MsoNormal style="mso-outline-level:2">Two</p><p class=MsoNormal style="mso-outline-level:6">Six</p><p class=MsoNormal style="mso-outline-level:7">Seven</p><p class=MsoNormal style="mso-outline-level:0">Nought</p>',
    ),
    '## Two / #### Six / Seven / Nought',
  ],
  [
    'Word: a list style of a deeper level',
    word(
      '<p class=MsoListBullet><span style="mso-list:Ignore">·</span>One</p><p class=MsoListBullet3><span style="mso-list:Ignore">·</span>In</p><p class=MsoListBullet><span style="mso-list:Ignore">·</span>Two</p>',
    ),
    'bulletList / - One / bulletList / - In / - Two',
  ],
  [
    'Word: a paragraph of a list style before any item',
    word(
      '<p class=MsoListParagraph>First</p><p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>One</p>',
    ),
    'First / bulletList / - One',
  ],
  [
    'Word: a further paragraph of an item whose number no list can show',
    word(
      '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">1.1</span>One</p><p class=MsoListContinue>More</p>',
    ),
    '1.1 One / More',
  ],
  [
    'Word: an item with words that only some programs show, and no marker',
    word('<p class=MsoListParagraph style="mso-list:l0 level1 lfo1">One <!--[if !mso]-->two<!--[endif]--> three</p>'),
    'bulletList / - One two three',
  ],
  [
    'Word: a fraction of long numbers',
    word(
      '<p class=MsoNormal><m:oMath><m:f><m:num><m:r>12</m:r></m:num><m:den><m:r>35</m:r></m:den></m:f></m:oMath></p>',
    ),
    '12/35',
  ],
  [
    'Word: a heading between items',
    word(
      '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>One</p><h2 class=MsoListParagraph>Ships</h2>',
    ),
    'bulletList / - One / ## Ships',
  ],
  [
    'Word: a formula that is a sum of parts',
    word('<p class=MsoNormal><m:oMath><m:r>a</m:r><m:oMath><m:r>b</m:r></m:oMath></m:oMath></p>'),
    'ab',
  ],
  [
    'a page: what is set far away, and what is only near',
    '<p>a<span style="position:relative;left:-9999px">b</span><span style="position:fixed;top:-1000.5px">x<i style="position:absolute;left:-9999px">y</i></span><span style="position:absolute;clip-path:inset(50%)">z</span>c</p>',
    'abc',
  ],
  [
    'a page: slant that is that around',
    '<p><i>a <span style="font-style:inherit">b</span> <span style="font-style:normal">c</span></i></p>',
    '<i>a b </i>c',
  ],
  [
    'a page: weight that is that around',
    '<p><b>a <span style="font-weight:inherit">b</span> <span style="font-weight:400">c</span></b> <span style="font-weight:bolder">d</span></p>',
    '<b>a b </b>c <b>d</b>',
  ],
  [
    'a page: lines of text',
    '<p><u>a <span style="text-decoration:line-through">b</span></u> <span style="text-decoration-line:underline">c</span> <span style="text-underline:single">d</span></p>',
    '<u>a </u><u><s>b</s></u> <u>c</u> d',
  ],
  [
    'a page: raised and lowered',
    '<p>a<span style="vertical-align:sub">b<span style="vertical-align:baseline">c</span></span><span style="mso-text-raise:1pt">d</span><span style="mso-text-raise:2pt">e</span></p>',
    'a<sub>b</sub>cd<sup>e</sup>',
  ],
  [
    'a page: words in another language',
    '<p>He said <span lang="fr-CA">tout va</span> and <span lang="en-GB">left</span>.</p>',
    'He said <fr-CA>tout va</fr-CA> and left.',
  ],
  [
    'a page: a program that declares all in one language',
    '<p lang="fr">He said and left. <span lang="de">Gut</span></p>',
    'He said and left. Gut',
  ],
  [
    'a page: rows of several widths',
    '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
    'table / tableRow / tableCell / a / tableCell / b / tableRow / tableCell / c / tableCell /',
  ],
  [
    'a page: a table of layout around one of words',
    '<table role=presentation><tr><td><table><caption>Ships</caption><tr><td>a</td><td>b</td></tr></table></td></tr></table>',
    'table caption="Ships" / tableRow / tableCell / a / tableCell / b',
  ],
  [
    'a page: parts of a formula in others',
    math('<mrow><mi>x</mi>\n <mo>=</mo> <mfrac><mrow><mi>y</mi></mrow><mn>2</mn></mfrac></mrow>'),
    'So x=y/2 holds.',
  ],
  ['a page: a text in a formula', math('<mtext> if  so </mtext>'), 'So if so holds.'],
  [
    'a page: a picture in a box of its own',
    '<div style="display:flex"><div>One</div>Two<span>three</span></div>',
    'One / Two three',
  ],
  [
    'a page: a note whose mark comes late',
    '<p>It<a id=c href="#n">1</a>.</p><p>See <a id=n href="#c">1</a>Daily.</p>',
    'It[1](#note-1). / See [1](#call-1)Daily.',
  ],
  [
    'a page: a note whose mark touches a stop',
    '<p>It<a id=c href="#n">1</a>.</p><p><a id=n href="#c">1</a>. Daily.</p>',
    'It[1](#note-1). / [1](#call-1). Daily.',
  ],
  [
    'a page: a note in quotation marks',
    '<p>It<a id=c href="#n">1</a>.</p><p><a id=n href="#c">1</a>“Daily”.</p>',
    'It[1](#note-1). / [1](#call-1) “Daily”.',
  ],
  [
    'Quill: levels and kinds',
    '<ol><li data-list="ordered">One</li><li data-list="bullet" class="ql-indent-1">In</li><li data-list="ordered">Two</li></ol>',
    'orderedList / - One / bulletList / - In / - Two',
  ],
  [
    'Draft.js: levels',
    '<ul><li class="public-DraftStyleDefault-depth0">One</li><li class="public-DraftStyleDefault-depth1">In</li></ul>',
    'bulletList / - One / bulletList / - In',
  ],
  [
    'slides: lists with numbers after lists with bullets',
    ['bullet', 'bullet', 'numbullet1', 'numbullet2']
      .map((kind, at) => `<div><span style="mso-special-format:${kind}">•</span>${at}</div>`)
      .join(''),
    'bulletList / - 0 / - 1 / orderedList / - 2 / - 3',
  ],
  [
    'titles by their level, where several divide the text',
    [1, 2, 0, 9, 1].map((level) => `<p role="heading" aria-level="${level}">${level}</p>`).join(''),
    '## 1 / ### 2 / ### 0 / #### 9 / ## 1',
  ],
  [
    'a note whose places are beside its links',
    '<p>It<a name=c></a><a href="#n">1</a>.</p><p><a name=n></a><a href="#c">1</a>Daily.</p>',
    'It[1](#note-1). / [1](#call-1) Daily.',
  ],
  [
    'a formula of Word’s in a page of another program',
    '<!--[if gte msEquation 12]><m:oMath><m:r>x</m:r></m:oMath><![endif]--><p>One</p>',
    'One',
  ],
  [
    'a post with a class of its page’s',
    '<blockquote class="big twitter-tweet"><a href="https://twitter.com/ann/status/123">A</a></blockquote>',
    'linkCard url="https://x.com/ann/status/123" title="A" site="X" kind="post"',
  ],
  [
    'a post with dashes beside its words',
    '<blockquote class="twitter-tweet"><p>It sails.</p>— Ann – Lee <a href="https://twitter.com/ann/status/123">May 4</a></blockquote>',
    'linkCard url="https://x.com/ann/status/123" title="It sails." description="Ann – Lee May 4" site="X" kind="post"',
  ],
  [
    'a table with a caption of its own in a figure with another',
    '<figure><table><caption>A</caption><tr><td>a</td><td>b</td></tr></table><figcaption>B</figcaption></figure>',
    'table caption="A" / tableRow / tableCell / a / tableCell / b / B',
  ],
  [
    'a table and words in a figure',
    '<figure><table><tr><td>a</td><td>b</td></tr></table><p>B</p></figure>',
    'table / tableRow / tableCell / a / tableCell / b / B',
  ],
  ['a grid in a line', '<p>a <span style="display:inline-grid"><b>x</b><i>y</i></span></p>', 'a <b>x</b> <i>y</i>'],
  [
    'a formula with a part that is missing',
    math('<msup><mi>x</mi></msup><msub><mi>y</mi><none/></msub>'),
    'So xy holds.',
  ],
  [
    'a style sheet longer than any',
    `<style>.b{font-weight:bold}${' '.repeat(300_000)}</style><p class=b>One</p>`,
    'One',
  ],
  [
    'links that only look like a detour',
    '<p><a href="https://www.google.com/urlaub?q=b">a</a> <a href="https://slack-redir.net/to/link?url=b">b</a></p>',
    '[a](https://www.google.com/urlaub?q=b) [b](https://slack-redir.net/to/link?url=b)',
  ],
  [
    'a sign of a chat whose file names no character',
    '<p><img alt=":ship:" src="https://a.example/ffffff.png"></p>',
    ':ship:',
  ],
  ['lines of code after words in its line', '<pre><b>a</b>b\nc</pre>', '<b>a</b>b⏎c'],
  ['an item with white space around its list', '<ul><li>\n<ul><li>One</li></ul>\n</li></ul>', 'bulletList / - One'],
  ['a no-break space before a break', '<p>5\u00a0<br>km</p>', '5⏎km'],
  ['a no-break space before formatted words', '<p>5\u00a0<b>km</b> a\u00a0<b></b>b</p>', '5⍽<b>km</b> a b'],
])('%s', (_what, html, lines) => expect(readLine(html).trim()).toBe(lines))

test.each([
  ['MsoTitle', '## A / ## B'],
  ['MsoQuote', 'blockquote / A / B'],
  ['MsoIntenseQuote', 'blockquote / A / B'],
  ['MsoNormal', 'A / B'],
])('a paragraph of Word in the style %s', (style, lines) => {
  expect(readLine(word(`<p class=${style}>A</p><p class=${style}><i>B</i></p>`)).replace('<i>B</i>', 'B')).toBe(lines)
})

test.each([
  [
    '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@ann/video/123"><section>x</section></blockquote>',
    'https://www.tiktok.com/@ann/video/123',
  ],
  [
    '<blockquote class="reddit-embed-bq"><a href="https://www.reddit.com/r/a/comments/b/c/">C</a> by <a href="https://www.reddit.com/user/d/">d</a></blockquote>',
    'https://www.reddit.com/r/a/comments/b',
  ],
  [
    '<div class="fb-post" data-href="https://www.facebook.com/ann/posts/123"></div>',
    'https://www.facebook.com/ann/posts/123',
  ],
  [
    '<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@ann/post/abc"></blockquote>',
    'https://www.threads',
  ],
  ['<iframe src="https://player.vimeo.com/video/123"></iframe>', 'https://vimeo.com/123'],
])('%s is a card', (html, url) => expect(readLine(html)).toContain(`linkCard url="${url}`))

test('a program is told by both ends of a long text', () => {
  const sign = '<google-sheets-html-origin>'
  const filler = 'x'.repeat(600_000)
  expect([`${sign}${filler}${filler}`, `${filler}${filler}${sign}`, `${filler}${sign}`].map(programOf)).toEqual([
    'sheets',
    'sheets',
    'sheets',
  ])
  expect(programOf(`${filler}${sign}${filler}`)).toBe('web')
})

test.each([
  ['xwww.very-', 'long', 'xwww.verylong'],
  ['see www.very-', 'long', 'see www.very-long'],
  ['1/very-', 'long', '1/verylong'],
])('%j and %j are joined', (line, next, whole) => expect(joinLines(line, next, 'en', '')).toBe(whole))

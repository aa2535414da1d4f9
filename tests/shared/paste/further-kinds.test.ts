import { expect, test } from 'vitest'
import { readPastedHtml } from '#shared/paste/index.ts'
import { htmlOfMarkdown, isMarkdown } from '#shared/paste/markdown.ts'
import { readPlainText } from '#shared/paste/plain-text.ts'
import { inertPage } from '#tests/helpers/inert-page.ts'
import { readLine } from './read-line.ts'

const word = (content: string) =>
  `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"></head><body><!--StartFragment-->${content}<!--EndFragment--></body></html>`
const read = (html: string) => readPastedHtml(html, inertPage(html).documentElement, { language: 'en' })
const formula = '<!--[if gte msEquation 12]><m:oMath><m:r>x</m:r></m:oMath><![endif]-->'

test.each([
  [
    'Word: a formula without a picture',
    word(`<p class=MsoNormal>So ${formula} holds<![if !x]>.<![endif]></p>`),
    'So x holds.',
  ],
  [
    'Word: a formula whose picture has parts',
    word(
      `<p class=MsoNormal>So ${formula}<![if !msEquation]><span><!-- <![if !x]> --><![if !vml]><b>pic</b><![endif]>ture</span><![endif]> holds.</p>`,
    ),
    'So x holds.',
  ],
  [
    'Word: a formula whose picture does not end',
    word(`<p class=MsoNormal>So ${formula}<![if !msEquation]><b>x</b> holds.</p>`),
    'So x<b>x</b> holds.',
  ],
  [
    'a page in the language of its words',
    '<html lang="de"><body><p>Es <span lang="en">sails</span> heute sehr spät.</p></body></html>',
    'Es sails heute sehr spät.',
  ],
  [
    'Lede: a dateline',
    '<p><span class="dateline" style="font-weight:700">OSLO -</span> It sails.</p>',
    'OSLO - It sails.',
  ],
  [
    'a page: other bold words',
    '<p><span class="date" style="font-weight:700">OSLO</span> It sails.</p>',
    '<b>OSLO</b> It sails.',
  ],
  [
    'a wiki: a picture that is more than a formula',
    '<p>So <img alt="{\\displaystyle x} y" src="https://a.example/a.png"> holds.</p>',
    'So holds.',
  ],
  [
    'a list whose number is none',
    '<ol><li value="1.5">One</li><li value="">Two</li><li value="4">Four</li></ol>',
    'orderedList / - One / - Two / orderedList start=4 / - Four',
  ],
  ['a list with words in its head', '<ol>\n<li>One</li>\n \n<li>Two</li>\n</ol>', 'orderedList / - One / - Two'],
  [
    'Draft.js: one item of a level',
    '<ul><li class="public-DraftStyleDefault-depth1">In</li><li>One</li></ul>',
    'bulletList / - In / bulletList / - One',
  ],
  [
    'Word for the web: a place in a list',
    '<div class="OutlineElement SCXW1"><ol><li data-aria-level="1" data-aria-posinset="4" data-listid="1">Four</li></ol><ol><li data-aria-level="1" data-aria-posinset="5" data-listid="1">Five</li></ol></div>',
    'orderedList start=4 / - Four / - Five',
  ],
  [
    'Word: text that begins where an item does',
    word(
      '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1;margin-left:36pt"><span style="mso-list:Ignore">·</span>One</p><p class=MsoListParagraph style="mso-list:l0 level2 lfo1;margin-left:72pt"><span style="mso-list:Ignore">o</span>In</p><p class=MsoListParagraph style="margin-left:71pt">more</p><p class=MsoListParagraph style="margin-left:70pt">again</p>',
    ),
    'bulletList / - One / bulletList / - In / more / again',
  ],
  [
    'an item that begins with a table',
    '<ul><li><table><tr><td>a</td><td>b</td></tr></table></li></ul>',
    'bulletList / - table / tableRow / tableCell / a / tableCell / b',
  ],
  [
    'an item that begins with a heading',
    '<ul><li><h2>Ships</h2><p>sail</p></li></ul>',
    'bulletList / - ## Ships / sail',
  ],
  ['MathJax', '<p>So <mjx-container><svg></svg><math><mi>x</mi></math>x</mjx-container> holds.</p>', 'So x holds.'],
  [
    'a wiki: names of functions',
    '<p>So <img alt="{\\displaystyle \\mathrm {kg} + \\text{ m}}"> holds.</p>',
    'So kg + m holds.',
  ],
  [
    'a page: a root of a sum',
    '<p>So <math><mfrac><msqrt><mi>x</mi></msqrt><mn>2</mn></mfrac></math> holds.</p>',
    'So √(x)/2 holds.',
  ],
  [
    'a page: a quotation within others',
    '<p><q>It sails</q>, <q>“so</q> and <q>a” b</q>.</p>',
    '“It sails”, “so” and “a” b”.',
  ],
  [
    'Quill: a list that begins later',
    '<ol start="3"><li data-list="ordered">Three</li><li data-list="ordered">Four</li></ol>',
    'orderedList start=3 / - Three / - Four',
  ],
  [
    'a table and its caption in no figure',
    '<div><table><tr><td>a</td><td>b</td></tr></table><figcaption>Ships</figcaption></div>',
    'table / tableRow / tableCell / a / tableCell / b / Ships',
  ],
  [
    'a figure of a table and more',
    '<figure><table><tr><td>a</td><td>b</td></tr></table><p>x</p><figcaption>Ships</figcaption></figure>',
    'table / tableRow / tableCell / a / tableCell / b / x / Ships',
  ],
  [
    'Word: a large letter before no paragraph',
    word('<p class=MsoNormal style="mso-element:dropcap-dropped">N</p><h2>obody</h2>'),
    'N / ## obody',
  ],
  ['Word: a large letter at the end', word('<p class=MsoNormal style="mso-element:dropcap-dropped">N</p>'), 'N'],
  [
    'Word: a marker whose comment is not closed',
    word('<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><!--[if !supportLists]-->2.&nbsp;Two</p>'),
    'bulletList / - 2.⍽Two',
  ],
  ['a table of nothing but a caption', '<table><caption>Ships</caption></table><p>x</p>', 'Ships / x'],
  [
    'a table that holds more than rows',
    '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><script></script><tr><td>c</td><td>d</td></tr></tbody><tfoot><tr><td>e</td><td>f</td></tr></tfoot></table>',
    'table / tableRow / tableHeader / a / tableHeader / b / tableRow / tableCell / c / tableCell / d / tableRow / tableCell / e / tableCell / f',
  ],
])('%s', (_what, html, lines) => expect(readLine(html).replace('- / ', '- ')).toBe(lines))

test('a comment of Docs whose sign is not raised is on the words before it', () => {
  const { comments, text } = read(
    '<p>It <span>sails</span><a href="#cmnt1" id="cmnt_ref1">[a]</a> daily.</p><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a>Check!</p></div>',
  )
  expect(text.element.textContent).toBe('It sails daily.')
  expect(comments.map((each) => each.text)).toEqual(['Check!'])
  const { from = 0, to = 0 } = text.passages.get(1) ?? {}
  expect(text.element.textContent?.slice(from, to).trim()).toBe('sails')
})

test('the words of a comment of Word are its lines without its signs', () => {
  const { comments } = read(
    word(
      '<p class=MsoNormal>It <a style="mso-comment-reference:AL_1;mso-comment-date:2026">sails</a>.</p><div style="mso-element:comment-list"><div style="mso-element:comment"><h2>Check</h2><p> </p><p><span style="mso-special-character:comment">x</span>it<a href="#_msoanchor_1">[AL1]</a></p><ul><li>now</li></ul></div></div>',
    ),
  )
  expect(comments).toMatchObject([{ text: 'Check\nit\nnow', at: null }])
})

test.each([
  ['2026-03-04T10:15:30Z', '2026-03-04T10:15'],
  ['x2026-03-04T10:15', null],
  ['2026-03-04', null],
])('a change of %s was made at %s', (datetime, at) => {
  const { tracked } = read(word(`<p class=MsoNormal>a <ins cite="mailto:Ann" datetime="${datetime}">b</ins></p>`))
  expect(tracked?.revisions[0]?.at).toBe(at)
})

test.each([
  ['>a\n>  b', '<blockquote><p>a b</p></blockquote>'],
  ['a\n \nb', '<p>a</p><p>b</p>'],
  ['a | b\n--- | --- | ---', '<p>a | b --- | --- | ---</p>'],
  ['  - a\n- b', '<ul><li><p>a</p></li></ul><ul><li><p>b</p></li></ul>'],
])('Markdown %j', (text, html) => expect(htmlOfMarkdown(text)).toBe(html))

test('a line of dashes below a line of as many parts is a table, of more none', () => {
  expect(isMarkdown('a | b\n--- | ---')).toBe(true)
  expect(isMarkdown('a | b\n--- | --- | ---')).toBe(false)
  expect(isMarkdown('a | b\nc | d')).toBe(false)
})

test('lines that a program wrapped are one, though each is shorter than the widest', () => {
  const wrapped = [
    'The ferry to Hull sails again after a month of repairs,',
    'its owner said on Thursday, and everybody in the town',
    'knows that it will be late, since the harbourmasters of',
    'both towns have been waiting for an inspection of it.',
    'Nobody was hurt.',
  ].join('\n')
  const { blocks, joined } = readPlainText(wrapped, 'en')
  expect(joined).toBe(true)
  expect(blocks).toHaveLength(1)
})

import { describe, expect, test } from 'vitest'
import { readPlainText } from '#shared/paste/index.ts'
import { readLine } from './read-line.ts'

const word = (content: string) =>
  `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"></head><body><!--StartFragment-->${content}<!--EndFragment--></body></html>`
const normal = (content: string) => word(`<p class=MsoNormal>${content}</p>`)
const docs = (content: string) => `<b style="font-weight:normal;" id="docs-internal-guid-3">${content}</b>`
const cocoa = (content: string, sheet = '') =>
  `<html><head><meta name="Generator" content="Cocoa HTML Writer"><style>${sheet}</style></head><body>${content}</body></html>`
const libreOffice = (content: string) =>
  `<html><head><meta name="generator" content="LibreOffice 24.2"/></head><body>${content}</body></html>`
const textBox = (id: string, words: string) =>
  `<v:shape id="${id}" type="#_x0000_t202"><v:textbox style="mso-fit"><![if !mso]><table cellpadding=0><tr><td><![endif]><div>${words}</div><![if !mso]></td></tr></table><![endif]></v:textbox></v:shape>`
const drawing = (shapes: string) => `<!--[if gte vml 1]>${shapes}<![endif]-->`

const formulaRun = (signs: string) => `<i><span style='font-family:"Cambria Math"'><m:r>${signs}</m:r></span></i>`
const formula = (content: string) =>
  `<!--[if gte msEquation 12]><m:oMath>${content}</m:oMath><![endif]--><![if !msEquation]><span><!--[if gte vml 1]><v:shape></v:shape><![endif]--><![if !vml]><img src="file:///C:/i.png"><![endif]></span><![endif]>`

describe('a clipboard of', () => {
  test.each([
    [
      'Word: a text box, and the picture of it',
      normal(
        `${drawing(textBox('Box_1', '<p class=MsoNormal>In the box.</p>'))}<![if !vml]><img src="https://a.example/b.png" v:shapes="Box_1" alt="Text Box"><![endif]>Around it.`,
      ),
      'Around it. / In the box.',
    ],
    [
      'Word: a group of text boxes',
      normal(
        `Around.${drawing(`<v:group id=G>${textBox('A', '<p>One.</p>')}${textBox('B', '<p>Two.</p>')}</v:group>`)}`,
      ),
      'Around. / One. / Two.',
    ],
    [
      'Word: a drawing without text',
      normal(`It sails.${drawing('<v:shape id=A><v:imagedata/></v:shape>')}`),
      'It sails.',
    ],
    [
      'Word: a large first letter',
      word(
        '<div style="mso-element:dropcap-dropped"><table><tr><td><p class=MsoNormal style="mso-element:dropcap-dropped"><span style="font-size:50pt">N</span></p></td></tr></table></div><p class=MsoNormal>obody was hurt.</p>',
      ),
      'Nobody was hurt.',
    ],
    [
      'Word: controls, filled in and not',
      word(
        '<w:Sdt><p class=MsoNormal><w:Sdt ShowingPlcHdr="t"><span class=MsoPlaceholderText>Click here</span></w:Sdt><w:Sdt>Real.</w:Sdt></p></w:Sdt>',
      ),
      'Real.',
    ],
    ['Word: what is hidden', normal('It <span style="display:none;mso-hide:all">SECRET</span>sails.'), 'It sails.'],
    [
      'Word: a comment on a word',
      word(
        '<p class=MsoNormal>It <a style="mso-comment-reference:A_1">sails</a><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[A1]</a></span>.</p><div style="mso-element:comment-list"><div style="mso-element:comment" id="_com_1"><p class=MsoCommentText>Check!</p></div></div>',
      ),
      'It sails.',
    ],
    ['Word: a unit in Symbol', normal('5 <span style="font-family:Symbol;mso-char-type:symbol">m</span>m'), '5 μm'],
    [
      'Word: a tab and breaks',
      normal(
        'a<span style="mso-tab-count:1">&nbsp;&nbsp; </span>b<br>\nc<br style="mso-special-character:line-break">\n',
      ),
      'a b⏎c',
    ],
    [
      'Word: names that it knows',
      normal('<st1:place w:st="on"><st1:City>Paris</st1:City>, France</st1:place>'),
      'Paris, France',
    ],
    [
      'Word: a formula, which it writes into a comment beside its picture',
      normal(
        `So ${formula(`${formulaRun('E=m')}<m:sSup><m:sSupPr><m:ctrlPr/></m:sSupPr><m:e>${formulaRun('c')}</m:e><m:sup>${formulaRun('2')}</m:sup></m:sSup>`)} holds.`,
      ),
      'So E=mc<sup>2</sup> holds.',
    ],
    [
      'Word: a fraction, a sum and a root',
      normal(
        formula(
          `<m:f><m:num>${formulaRun('a+b')}</m:num><m:den>${formulaRun('2')}</m:den></m:f><m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${formulaRun('i')}</m:sub><m:sup>${formulaRun('n')}</m:sup><m:e>${formulaRun('i')}</m:e></m:nary><m:rad><m:deg></m:deg><m:e>${formulaRun('x')}</m:e></m:rad>`,
        ),
      ),
      '(a+b)/2∑<sub>i</sub><sup>n</sup>i√(x)',
    ],
    [
      'Word: text lowered by points',
      normal('H<span style="position:relative;top:2.0pt;mso-text-raise:-2.0pt">2</span>O'),
      'H<sub>2</sub>O',
    ],
    [
      'networks: links through pages of theirs',
      '<a href="https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2F&h=AT0">l</a> <a href="https://www.youtube.com/redirect?q=javascript%3Aalert(1)">m</a> <a href="https://www.youtube.com/watch?v=1">n</a>',
      '[l](https://a.example/) m [n](https://www.youtube.com/watch?v=1)',
    ],
    [
      'a program: a box out of sight that it copies from',
      '<div style="position:absolute;left:-9999px"><p>One</p><p>Two</p></div>',
      'One / Two',
    ],
    [
      'a page: text that is set out of sight',
      '<p>a<span style="position:absolute;left:-9999px">x</span>b<span style="position: absolute; clip: rect(0px, 0px, 0px, 0px)">x</span>c<span style="position:absolute;left:-5px">d</span></p>',
      'abcd',
    ],
    [
      'Word for the web: a line’s end',
      '<div class="OutlineElement"><p class="Paragraph"><span class="TextRun">One</span><span class="LineBreakBlob BlobObject"><span class="SCXW1">&nbsp;</span><br class="SCXW1"></span><span class="TextRun">two</span></p></div>',
      'One⏎two',
    ],
    [
      'Google Docs: struck, raised, both slanted and bold',
      docs(
        '<p><span style="text-decoration:line-through">old</span><span style="vertical-align:super">2</span><span style="font-style:italic;font-weight:700"> x</span></p>',
      ),
      '<s>old</s><sup>2</sup><b><i> x</i></b>',
    ],
    [
      'Google Docs: a table',
      docs('<div><table><tr><td><p>a</p></td><td><p>b</p><br></td></tr></table></div>'),
      'table / tableRow / tableCell / a / tableCell / b',
    ],
    [
      'a program of a Mac: bold and slanted by its style sheet',
      cocoa(
        '<p class="p1">It <span class="s1">sails</span> <span class="s2">now</span></p>',
        'p.p1 {font: 12.0px Helvetica} span.s1 {font: bold 12.0px Helvetica} span.s2 {font: italic 700 12px/1.2 "Bold Italic"}',
      ),
      'It <b>sails</b> <b><i>now</i></b>',
    ],
    ['a typeface whose name is bold', '<p style="font: 12px Helvetica Bold">It sails</p>', 'It sails'],
    ['LibreOffice: a unit in Symbol', libreOffice('<p>5 <font face="Symbol">m</font>m</p>'), '5 μm'],
    [
      'LibreOffice: a note',
      libreOffice(
        '<p>It sails<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.</p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Daily.</p></div>',
      ),
      'It sails[<sup>1</sup>](#note-1). / [1](#call-1) Daily.',
    ],
    [
      'Slack: breaks that screen readers leave out, and what its pictures stand for',
      '<b data-stringify-type="bold">Bold</b> and x<br aria-hidden="true"><span>a <img data-stringify-type="emoji" alt=":ship:" src="https://a.example/google-medium/1f6a2.png"> and <img alt=":+1:" src="https://a.example/1f44d-1f3fd@2x.png">, <img alt=":ours:" src="https://a.example/T1/ours.png"></span>',
      '<b>Bold</b> and x⏎a 🚢 and 👍🏽, :ours:',
    ],
    [
      'a sign and a break that only eyes see',
      '<p>One<span aria-hidden="true"><br></span>two<a aria-hidden="true">#</a></p>',
      'One⏎two',
    ],
    [
      'Safari: a line of a page and its tab',
      '<div>Two<span class="Apple-tab-span" style="white-space:pre">\t</span>three</div>',
      'Two three',
    ],
    [
      'Sheets: a cell of two lines',
      '<google-sheets-html-origin><table><tr><td data-sheets-value="{}">a</td><td><div><div>b<br/>c</div></div></td></tr></table>',
      'table / tableRow / tableCell / a / tableCell / b⏎c',
    ],
    [
      'an editor of code',
      '<div style="white-space: pre;"><div><span>const</span><span> x = 1</span></div><br><div><span>  y</span></div></div>',
      'const x = 1 / y',
    ],
    ['a terminal', '<pre>$ ls\nferry.txt  harbour.txt\n</pre>', '$ ls⏎ferry.txt harbour.txt'],
    [
      'a page: controls between its words',
      '<p>One</p><button>Share</button><p>Two</p><div>x<button>Copy</button>y</div>',
      'One / Two / x y',
    ],
    ['a page: boxes side by side', '<div style="display:flex"><div>One</div><div>Two</div></div>', 'One / Two'],
  ])('%s', (_, html, expected) => {
    expect(readLine(html)).toBe(expected)
  })

  test('Word whose drawings are damaged', () => {
    for (const shape of ['<v:textbox', '<v:textbox>', '<v:shape ', '</v:textbox>'])
      expect(readLine(normal(`It sails.${drawing(shape.repeat(1_000))}`))).toBe('It sails.')
  })
})

test.each([
  ['bullets as a page has them', '◦ one\n◦ two'],
  ['bullets and tabs', '•\tone\n•\ttwo'],
  ['bullets of Word’s typefaces', '\uf0b7 one\n\uf0a7 two'],
  ['middle dots', '· one\n·\ttwo'],
])('plain text with %s is a list', (_, text) => {
  expect(readPlainText(text, 'en').blocks).toEqual([{ kind: 'list', start: null, items: ['one', 'two'] }])
})

test.each([
  ['an em dash before what is said', '— Yes.\n— No.'],
  ['quoted lines of mail', '> one\n> two'],
  ['letters in brackets', 'a) one\nb) two'],
  ['a middle dot in a word', 'l·l\nx·y'],
])('plain text with %s is none', (_, text) => {
  expect(readPlainText(text, 'en').blocks.map(({ kind }) => kind)).not.toContain('list')
})

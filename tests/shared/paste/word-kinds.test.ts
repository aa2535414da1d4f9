import { describe, expect, test } from 'vitest'
import { type ClipComment, readPastedHtml } from '#shared/paste/index.ts'
import { inertPage } from '#tests/helpers/inert-page.ts'
import { readLine } from './read-line.ts'

const word = (content: string) =>
  `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"></head><body><!--StartFragment-->${content}<!--EndFragment--></body></html>`
const read = (html: string) => readPastedHtml(html, inertPage(html).documentElement, { language: 'en' })

describe('a clipboard of Word', () => {
  const normal = (content: string) => `<p class=MsoNormal>${content}</p>`
  const item = (level: number, marker: string, text: string, more = '') =>
    `<p class=MsoListParagraph style="mso-list:l0 level${level} lfo1${more}"><span style="mso-list:Ignore">${marker}<span>&nbsp; </span></span>${text}</p>`
  const math = (content: string) => normal(`So <m:oMath>${content}</m:oMath> holds.`)

  test.each([
    [
      'lists that follow one another',
      `${item(1, '·', 'One')}${item(1, '1.', 'Two').replace('l0', 'l1')}`,
      'bulletList / - One / orderedList / - Two',
    ],
    [
      'two lists of bullets',
      `${item(1, '·', 'One')}${item(1, '·', 'Two').replace('l0', 'l1')}`,
      'bulletList / - One / bulletList / - Two',
    ],
    [
      'levels that begin anew',
      [item(1, '1.', 'A'), item(2, 'a.', 'x'), item(2, 'b.', 'y'), item(1, '2.', 'B'), item(2, 'a.', 'z')].join(''),
      'orderedList / - A / orderedList numbers="a" / - x / - y / - B / orderedList numbers="a" / - z',
    ],
    [
      'a level that goes on with i',
      [item(1, '1.', 'A'), item(2, 'h.', 'x'), item(2, 'i.', 'y'), item(1, '2.', 'B'), item(2, 'i.', 'z')].join(''),
      'orderedList / - A / orderedList start=8 numbers="a" / - x / - y / - B / orderedList numbers="i" / - z',
    ],
    [
      'a paragraph that goes on with an item',
      `${item(1, '·', 'One')}<p class=MsoListParagraph>more</p>${item(1, '·', 'Two')}`,
      'bulletList / - One / more / - Two',
    ],
    [
      'a paragraph that goes on with an item around',
      `${item(1, '·', 'One', ';margin-left:36pt')}${item(2, 'o', 'In', ';margin-left:72pt')}<p class=MsoListParagraph style="margin-left:36pt">more</p>`,
      'bulletList / - One / bulletList / - In / more',
    ],
    [
      'an empty paragraph after an item',
      `${item(1, '·', 'One')}<p class=MsoListParagraph> </p>${normal('Two')}`,
      'bulletList / - One / Two',
    ],
    [
      'a number that is one of a heading',
      '<h1><span style="mso-list:Ignore">1.2<span>&nbsp; </span></span>Ships</h1>',
      '## 1.2 Ships',
    ],
    ['a bullet that is none of a list', normal('<span style="mso-list:Ignore">·</span>Ships'), 'Ships'],
    [
      'a marker between comments',
      '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><!--[if !supportLists]-->2.<span>&nbsp;</span><!--[endif]-->Two</p>',
      'orderedList start=2 / - Two',
    ],
    [
      'a formula in brackets',
      math('<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr><m:e><m:r>x</m:r></m:e></m:d>'),
      'So [x] holds.',
    ],
    ['a formula in its own brackets', math('<m:d><m:e><m:r>x  +\n y</m:r></m:e></m:d>'), 'So (x + y) holds.'],
    ['a formula with nothing raised', math('<m:sSup><m:e><m:r>x</m:r></m:e><m:sup></m:sup></m:sSup>'), 'So x holds.'],
    [
      'limits',
      math('<m:limLow><m:e><m:r>lim</m:r></m:e><m:lim><m:r>n</m:r></m:lim></m:limLow>'),
      'So lim<sub>n</sub> holds.',
    ],
    [
      'an integral',
      math('<m:nary><m:sub><m:r>0</m:r></m:sub><m:e><m:r>x</m:r></m:e></m:nary>'),
      'So ∫<sub>0</sub>x holds.',
    ],
    [
      'what is a picture of a box that is not there',
      normal('One<img src="https://a.example/a.png" v:shapes="A">two'),
      'One two',
    ],
  ])('%s', (_what, content, lines) => expect(readLine(word(content))).toBe(lines))

  test.each(['shape', 'rect', 'roundrect', 'group'])(
    'a picture of a text box (%s) goes with it, and other pictures stay',
    (kind) => {
      const box = `<!--[if gte vml 1]><v:${kind} id=Box_1 type="#t"><v:textbox><div>In the box.</div></v:textbox></v:${kind}><![endif]-->`
      const image = (shape: string) => `<img src="https://a.example/${shape}.png" v:shapes="${shape}">`
      const html = word(normal(`${box}${image('Box_1')}${image('Photo_2')}It sails.`))
      const page = inertPage(html)
      const seen: string[] = []
      readPastedHtml(html, page.documentElement, {
        language: 'en',
        figure: ({ src }) => {
          seen.push(src)
          return null
        },
      })
      expect(seen).toEqual(['https://a.example/Photo_2.png'])
    },
  )

  test.each([
    ['.5in', '1.0in', '36pt', 1],
    ['1.27cm', '25.4mm', '96px', 2],
    ['48px', '72pt', '1in', 2],
    ['12.7mm', '2.54cm', '0.9in', 1],
  ])('items from %s and %s, and a paragraph from %s: it is in the item of level %i', (first, second, own, level) => {
    const item = (number: number, margin: string) =>
      `<p class=MsoListParagraph style="mso-list:l0 level${number} lfo1;margin-left:${margin}"><span style="mso-list:Ignore">·</span>${number}</p>`
    const html = word(`${item(1, first)}${item(2, second)}<p class=MsoListContinue style="margin-left:${own}">More</p>`)
    const { element } = readPastedHtml(html, inertPage(html).documentElement, { language: 'en' }).text
    const holder = [...element.querySelectorAll('li')].findLast((each) => each.lastElementChild?.textContent === 'More')
    expect(holder?.firstElementChild?.textContent).toBe(String(level))
  })

  test('comments and notes after the fragment are kept, and nothing else there', () => {
    const comment =
      '<div style="mso-element:comment-list"><div style="mso-element:comment"><div id="_com_12" class=msocomtxt><p class=MsoCommentText>Check!</p><p class=MsoCommentText>Twice  so.</p></div></div></div>'
    const html = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><!--StartFragment--><p class=MsoNormal>It <a style="mso-comment-reference:AL_12;mso-comment-date:20260304T1015;mso-comment-parent:3;mso-comment-done:yes">sails</a>.</p><!--EndFragment--><div><p>Footer</p>${comment}<p>More</p></div><p>End</p></body></html>`
    const { text, comments } = read(html)
    expect(text.element.textContent).toBe('It sails.')
    expect(comments).toEqual<ClipComment[]>([
      { number: 12, author: 'AL', at: '2026-03-04T10:15', text: 'Check!\nTwice so.', answers: 3, done: true },
    ])
    const { from = 0, to = 0 } = text.passages.get(12) ?? {}
    expect(text.element.textContent?.slice(from, to).trim()).toBe('sails')
  })

  test('a comment without paragraphs has its words, one without words is none', () => {
    const list = (entry: string) =>
      read(
        word(
          `<p class=MsoNormal>It <a style="mso-comment-reference:AL_1">sails</a>.</p><div style="mso-element:comment-list"><div style="mso-element:comment">${entry}</div></div>`,
        ),
      ).comments
    const author = '<span style=\'mso-comment-author:"Ann Lee"\'></span>'
    expect(list(`${author}<a name="_msocom_1"></a>Check it`)).toMatchObject([
      { number: 1, author: 'Ann Lee', text: 'Check it' },
    ])
    expect(list('<a name="_msocom_1"></a> ')).toEqual([])
    expect(list('<p>Check</p>')).toMatchObject([{ number: 1, author: 'AL', at: null, done: false, answers: null }])
  })
})

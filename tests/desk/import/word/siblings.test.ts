import { expect, it } from 'vitest'
import { wordParagraph, wordRelationship, wordRun } from '#tests/helpers/word-document.ts'
import { outlineOf } from '#tests/shared/paste/outline.ts'
import { field, instruction, line, read, run, sign, text } from './document.ts'

const control = (content: string, properties = '') =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
const cell = (words: string) => `<w:tc>${wordParagraph(words)}</w:tc>`
const table = (rows: string) => `<w:tbl>${rows}</w:tbl>`
const row = (cells: string) => `<w:tr>${cells}</w:tr>`
const two = 'table\n  tableRow\n    tableCell\n      a\n    tableCell\n      b'
const box = (content: string) =>
  run(`<w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`)

const emoji =
  '<w16se:symEx xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex" w16se:font="Segoe UI Emoji" w16se:char="1F600"/>'

/** What is between “a ” and “ z” in a paragraph, and what is read of it. */
const inLine: readonly (readonly [string, string, string])[] = [
  [
    'a simple field in a simple field',
    `<w:fldSimple w:instr="IF 1=1"><w:fldSimple w:instr="PAGE">${wordRun('7')}</w:fldSimple></w:fldSimple>`,
    '7',
  ],
  [
    'a link in contents',
    sign('begin') +
      instruction('TOC \\o "1-3" \\h') +
      sign('separate') +
      field('HYPERLINK "https://a.example/x" \\o "t" \\t "_blank"', wordRun('b')) +
      sign('end'),
    '[b](https://a.example/x)',
  ],
  [
    'a link whose words are a reference',
    sign('begin') +
      instruction('HYPERLINK "https://a.example/" \\l "part"') +
      sign('separate') +
      field('REF _Ref1 \\h', wordRun('Figure 1')) +
      sign('end'),
    '[Figure 1](https://a.example/#part)',
  ],
  [
    'a link whose address is a field’s result',
    sign('begin') +
      instruction('HYPERLINK "') +
      field('DOCPROPERTY base', wordRun('https://b.example/')) +
      instruction('x"') +
      sign('separate') +
      wordRun('b') +
      sign('end'),
    '[b](https://b.example/x)',
  ],
  [
    'a link whose signs were put in',
    `<w:ins w:author="A">${sign('begin')}${instruction('HYPERLINK "https://a.example/"')}${sign('separate')}</w:ins>${wordRun('b')}<w:ins w:author="A">${sign('end')}</w:ins>`,
    '[b](https://a.example/)',
  ],
  [
    'an instruction that was changed',
    `${sign('begin')}<w:del w:author="A">${run('<w:delInstrText>PAGE</w:delInstrText>')}</w:del>${instruction('DATE')}${sign('separate')}${wordRun('May')}${sign('end')}`,
    'May',
  ],
  ['a reference that is bold', field('REF b \\h \\* MERGEFORMAT', run(text('b'), '<w:b/>')), '<b>b</b>'],
  ['a form’s text', field('FORMTEXT', wordRun('Ann'), '<w:ffData><w:textInput/></w:ffData>'), 'Ann'],
  ['a text of another file', field('INCLUDETEXT "C:\\\\a.docx"', wordRun('b')), 'b'],
  ['a control in a link', `<w:hyperlink r:id="link">${control(wordRun('b'))}</w:hyperlink>`, '[b](https://l.example/)'],
  ['a control in a control', control(control(wordRun('b'))), 'b'],
  ['a control’s date', control(wordRun('7 May'), '<w:date w:fullDate="2026-05-07T00:00:00Z"/>'), '7 May'],
  [
    'what was deleted of what was put in',
    `<w:ins w:author="A"><w:del w:author="B">${run('<w:delText>x</w:delText>')}</w:del>${wordRun('b')}</w:ins>`,
    'b',
  ],
  [
    'an emoji, as Word writes it',
    `<w:r><mc:AlternateContent><mc:Choice Requires="w16se">${emoji}</mc:Choice><mc:Fallback>${text('old')}</mc:Fallback></mc:AlternateContent></w:r>`,
    '😀',
  ],
  [
    'what two people changed at once',
    `<w14:conflictIns w:author="A">${wordRun('b')}</w14:conflictIns><w14:conflictDel w:author="A">${run('<w:delText>c</w:delText>')}</w14:conflictDel>`,
    'b',
  ],
  ['a sign of Webdings', run('<w:sym w:font="Webdings" w:char="F061"/>'), '✔'],
  ['a word that a hyphen holds together', run(`${text('e')}<w:noBreakHyphen/>${text('mail')}`), 'e\u2011mail'],
  ['a word struck twice', run(text('b'), '<w:dstrike/>'), '<s>b</s>'],
]

it.each(inLine)('%s', async (_, content, expected) => {
  const { article } = await read(line(wordRun('a ') + content + wordRun(' z')), {
    relationships: wordRelationship('link', 'hyperlink', 'https://l.example/', true),
  })
  expect(outlineOf(article.body)).toBe(`a ${expected} z`)
})

it.each([
  [
    'a field over two paragraphs',
    line(sign('begin') + instruction('HYPERLINK "https://a.example/"') + sign('separate') + wordRun('a')) +
      line(wordRun('b') + sign('end') + wordRun(' z')),
    '[a](https://a.example/)\n[b](https://a.example/) z',
  ],
  ['paragraphs in a control', control(wordParagraph('a') + control(wordParagraph('b'))), 'a\nb'],
  ['a table in a control', control(control(table(row(cell('a') + cell('b'))))), two],
  ['a row in a control', table(control(control(row(cell('a') + cell('b'))))), two],
  ['a cell in a control', table(row(control(cell('a')) + control(cell('b')))), two],
  ['a control in a cell', table(row(`<w:tc>${control(wordParagraph('a'))}</w:tc>${cell('b')}`)), two],
  [
    'a row that was deleted',
    table(row(cell('a') + cell('b')) + row(`<w:trPr><w:del w:author="A"/></w:trPr>${cell('c')}${cell('d')}`)),
    two,
  ],
  [
    'a paragraph whose end was deleted',
    line(wordRun('a '), '<w:rPr><w:del w:author="A"/></w:rPr>') + line(wordRun('b')),
    'a b',
  ],
  ['a box', line(wordRun('a') + box(wordParagraph('b'))), 'a\nb'],
  ['a table in a box', line(box(table(row(cell('a') + cell('b'))) + wordParagraph(''))), two],
  [
    'what an older Word shows of blocks',
    `<mc:AlternateContent><mc:Choice Requires="w99">${wordParagraph('new')}</mc:Choice><mc:Fallback>${wordParagraph('a')}</mc:Fallback></mc:AlternateContent>`,
    'a',
  ],
])('%s', async (_, content, expected) => {
  expect(outlineOf((await read(wordParagraph('Ferry', 'Title') + content)).article.body)).toBe(expected)
})

it.each([
  ['*', `${text('*')}`, ' By ferry.', 'By ferry.'],
  ['*', text('* By'), ' ferry.', 'By ferry.'],
  ['†', text('By'), ' ferry.', 'By ferry.'],
  ['1', text('1999'), ' was dry.', '1999 was dry.'],
])('a note under a mark of its own, %s, has it once', async (mark, first, rest, expected) => {
  const { article } = await read(
    line(wordRun('a') + run(`<w:footnoteReference w:customMarkFollows="1" w:id="2"/>${text(mark)}`)),
    { footnotes: `<w:footnote w:id="2">${line(run(first) + wordRun(rest))}</w:footnote>` },
  )
  expect(article.bodyText).toBe(`a${mark}\n${mark} ${expected}`)
})

import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readFile } from '#desk/import/read.ts'
import type { Reading } from '#shared/api/contract.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { cases } from '#tests/helpers/cases.ts'
import { wordDocument, wordParagraph, wordPicture, wordRelationship, wordRun } from '#tests/helpers/word-document.ts'
import { outlineOf } from '#tests/shared/paste/outline.ts'
import { settings } from './reading.ts'

type Parts = Parameters<typeof wordDocument>[1]

const readBytes = (bytes: Uint8Array): Promise<Reading> =>
  readFile(
    { name: 'Ferry.docx', bytes: new Uint8Array(bytes), from: null, referenceDate: null, images: [] },
    { today: '2026-11-25', settings },
  )
const read = (paragraphs: string, parts?: Parts) => readBytes(wordDocument(paragraphs, parts))
const said = async (paragraphs: string, parts?: Parts) => (await read(paragraphs, parts)).article.bodyText
const leftOut = async (paragraphs: string, parts?: Parts) =>
  (await read(paragraphs, parts)).leftOut.map(({ kind, count, words }) => [kind, count, words])

const run = (content: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`
const text = (words: string) => `<w:t xml:space="preserve">${words}</w:t>`
const line = (runs: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
const sign = (type: 'begin' | 'separate' | 'end', data = '') =>
  run(`<w:fldChar w:fldCharType="${type}">${data}</w:fldChar>`)
const instruction = (words: string) => run(`<w:instrText xml:space="preserve">${words}</w:instrText>`)
const field = (words: string, result: string, data = '') =>
  sign('begin', data) + instruction(words) + (result === '' ? '' : sign('separate') + result) + sign('end')
const mergedCell = (merge: string, words: string) =>
  `<w:tc><w:tcPr><w:vMerge w:val="${merge}"/></w:tcPr>${wordParagraph(words)}</w:tc><w:tc>${wordParagraph('beside')}</w:tc>`
const mathRun = (signs: string, properties = '') => `<m:r>${properties}<m:t>${signs}</m:t></m:r>`
const hrefs = (node: BodyNode): string[] => [
  ...(node.marks ?? []).flatMap(({ attrs }) => (attrs?.href ? [String(attrs.href)] : [])),
  ...(node.content ?? []).flatMap(hrefs),
]

describe('what is text in a Word document is text', () => {
  it.each([
    ['the result of a simple field', `<w:fldSimple w:instr=" PAGE ">${wordRun('12')}</w:fldSimple>`, 'a12z'],
    [
      'what is set in another direction',
      `<w:bdo w:val="rtl">${wordRun('b')}</w:bdo><w:dir w:val="ltr">${wordRun('c')}</w:dir>`,
      'abcz',
    ],
    [
      'a word with its reading',
      run(`<w:ruby><w:rubyPr/><w:rt>${wordRun('かん')}</w:rt><w:rubyBase>${wordRun('漢')}</w:rubyBase></w:ruby>`),
      'a漢(かん)z',
    ],
    [
      'a reading as it was written before',
      field('EQ \\* jc2 \\* "Font:MS Mincho" \\* hps10 \\o\\ad(\\s\\up 9(かん),漢)', ''),
      'a漢(かん)z',
    ],
    ['a fraction as a field', field('EQ \\f(1,2)', ''), 'a1/2z'],
    ['a call of a note that is not there', run('<w:footnoteReference w:id="99"/>'), 'az'],
    ['a carriage return', run('<w:cr/>'), 'a z'],
    ['a line break', run('<w:br/>'), 'a z'],
    ['a page break', run('<w:br w:type="page"/>'), 'a\nz'],
    ['a column break', run('<w:br w:type="column"/>'), 'a\nz'],
    ['a tab', run('<w:tab/>'), 'a z'],
    ['a tab to a place', run('<w:ptab w:relativeTo="margin" w:alignment="center" w:leader="none"/>'), 'a z'],
    ['a hyphen that breaks no line', run('<w:noBreakHyphen/>'), 'a\u2011z'],
    ['a hyphen for the end of a line', run('<w:softHyphen/>'), 'a\u00adz'],
    ['a soft hyphen among letters', wordRun('b\u00adc'), 'ab\u00adcz'],
    ['a control for content', `<w:sdt><w:sdtPr/><w:sdtContent>${wordRun('b')}</w:sdtContent></w:sdt>`, 'abz'],
    ['a smart tag', `<w:smartTag w:element="place">${wordRun('b')}</w:smartTag>`, 'abz'],
    [
      'an element of a schema of one’s own',
      `<w:customXml w:element="x"><w:customXmlPr/>${wordRun('b')}</w:customXml>`,
      'abz',
    ],
    [
      'what was put in and moved here',
      `<w:ins w:author="A">${wordRun('b')}</w:ins><w:moveTo w:author="A">${wordRun('c')}</w:moveTo>`,
      'abcz',
    ],
    ['an element of a newer Word', `<w:newer>${wordRun('b')}</w:newer>`, 'abz'],
    [
      'the tick of a form',
      field('FORMCHECKBOX', '', '<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>'),
      'a☒z',
    ],
    [
      'the tick that is not set',
      field('FORMCHECKBOX', '', '<w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData>'),
      'a☐z',
    ],
    [
      'what was chosen from a list',
      field(
        'FORMDROPDOWN',
        '',
        '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="red"/><w:listEntry w:val="blue"/></w:ddList></w:ffData>',
      ),
      'abluez',
    ],
    ['the words of a button', field('MACROBUTTON Send click here', ''), 'aclick herez'],
    ['a symbol as a field', field('SYMBOL 109 \\f "Symbol" \\s 12', ''), 'aμz'],
    [
      'a control’s tick',
      `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${wordRun('☒')}</w:sdtContent></w:sdt>`,
      'a☒z',
    ],
    ['a field that has no end', sign('begin') + instruction('PAGE'), 'az'],
    ['an end of no field', sign('end'), 'az'],
    [
      'a field in a field’s instruction',
      sign('begin') +
        instruction('IF ') +
        field('PAGE', wordRun('1')) +
        instruction(' = 1 "x"') +
        sign('separate') +
        wordRun('x') +
        sign('end'),
      'axz',
    ],
    [
      'a field in a field’s result',
      sign('begin') +
        instruction('TOC') +
        sign('separate') +
        wordRun('b') +
        field('PAGEREF x', wordRun('7')) +
        sign('end'),
      'ab7z',
    ],
    ['a mark of an index, which shows nothing', field('XE "ferry"', ''), 'az'],
  ])('%s', async (_, content, expected) => {
    expect(await said(line(wordRun('a') + content + wordRun('z')))).toBe(expected)
  })

  it('whatever its prefixes are, and strict as ISO has it', async () => {
    const document = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Still here.</x:t></x:r></x:p></x:body></x:document>`
    expect(await said('', { others: { 'word/document.xml': document } })).toBe('Still here.')
  })

  it('in a text box, once, whichever way it is written', async () => {
    const box = `<w:txbxContent>${wordParagraph('In the box.')}</w:txbxContent>`
    const choice = `<mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="1" name="Box"/><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>`
    const fallback = `<mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback>`
    for (const both of [choice + fallback, choice, fallback])
      expect(await said(line(wordRun('Around it.') + run(`<mc:AlternateContent>${both}</mc:AlternateContent>`)))).toBe(
        'Around it.\nIn the box.',
      )
    expect(await leftOut(line(run(`<mc:AlternateContent>${choice}${fallback}</mc:AlternateContent>`)))).toEqual([])
  })

  it('a large first letter stands in the word that it begins', async () => {
    const letter = line(wordRun('N'), '<w:framePr w:dropCap="drop" w:lines="3"/>')
    expect(await said(letter + line(wordRun('obody was hurt.')))).toBe('Nobody was hurt.')
  })

  it('a formula reads in one line', async () => {
    const t = (signs: string) => `<m:r><m:t>${signs}</m:t></m:r>`
    const formula = `<m:oMath><m:sSup><m:e>${t('x')}</m:e><m:sup>${t('2')}</m:sup></m:sSup>${t('=')}<m:f><m:fPr/><m:num>${t('a+b')}</m:num><m:den>${t('2')}</m:den></m:f></m:oMath>`
    const { article, leftOut: missing } = await read(line(wordRun('So ') + formula + wordRun(' holds.')))
    expect(article.bodyText).toBe('So x²=(a+b)/2 holds.')
    expect(missing).toEqual([{ kind: 'formula', count: 1, words: 'x²=(a+b)/2' }])
  })

  const fraction = `<m:f><m:num>${mathRun('a+b')}</m:num><m:den>${mathRun('c')}</m:den></m:f>`
  const root = `<m:rad><m:deg>${mathRun('3')}</m:deg><m:e>${mathRun('x')}</m:e></m:rad>`
  it.each([
    ['one after the other', `<m:oMath>${fraction}</m:oMath><m:oMath>${root}</m:oMath>`],
    ['on lines of their own', `<m:oMathPara><m:oMath>${fraction}</m:oMath><m:oMath>${root}</m:oMath></m:oMathPara>`],
    ['in one formula', `<m:oMath>${fraction}${root}</m:oMath>`],
  ])('a fraction and a root %s are parted', async (_, formulas) => {
    expect(await said(line(formulas))).toBe('(a+b)/c ³√(x)')
  })

  it('formulas with text between them have no more space', async () => {
    const formula = (name: string) => `<m:oMath>${mathRun(name)}</m:oMath>`
    expect(await said(line(`${formula('x')}${wordRun(',')}${formula('y')}`))).toBe('x,y')
  })
})

describe('hidden text', () => {
  const secret = text('CHECK WITH LAWYER')
  const styles = [
    '<w:style w:type="character" w:styleId="Note"><w:name w:val="Note"/><w:rPr><w:vanish/></w:rPr></w:style>',
    '<w:style w:type="character" w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="Note"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="Desk"><w:name w:val="Desk"/><w:rPr><w:vanish/></w:rPr></w:style>',
    '<w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/><w:rPr><w:vanish/></w:rPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="Inner"><w:name w:val="Inner"/><w:basedOn w:val="Desk"/></w:style>',
  ].join('')
  it.each([
    ['in a run', line(wordRun('It sails.') + run(secret, '<w:vanish/>'))],
    [
      'in two runs',
      line(
        wordRun('It sails.') + run(text('CHECK WITH '), '<w:vanish/>') + run(text('LAWYER'), '<w:vanish w:val="on"/>'),
      ),
    ],
    ['as a paragraph', line(wordRun('It sails.')) + line(run(secret, '<w:vanish/>'), '<w:rPr><w:vanish/></w:rPr>')],
    ['on pages of the web', line(wordRun('It sails.') + run(secret, '<w:webHidden/>'))],
    ['by a style', line(wordRun('It sails.') + run(secret, '<w:rStyle w:val="Note"/>'))],
    ['by a style of a style', line(wordRun('It sails.') + run(secret, '<w:rStyle w:val="Mine"/>'))],
    ['by a paragraph’s style', line(wordRun('It sails.')) + line(run(secret), '<w:pStyle w:val="Desk"/>')],
    [
      'by the style of a paragraph’s style',
      line(wordRun('It sails.')) + line(run(secret), '<w:pStyle w:val="Inner"/>'),
    ],
    [
      'in a formula’s run',
      line(`${wordRun('It sails.')}<m:oMath>${mathRun('HIDMATH', '<w:rPr><w:vanish/></w:rPr>')}</m:oMath>`),
    ],
    [
      'in a run around a word with its reading',
      line(
        wordRun('It sails.') +
          run(
            `<w:ruby><w:rt>${wordRun('HIDRT')}</w:rt><w:rubyBase>${wordRun('HIDRB')}</w:rubyBase></w:ruby>`,
            '<w:vanish/>',
          ),
      ),
    ],
    [
      'by a table’s style',
      `${line(wordRun('It sails.'))}<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr><w:tr><w:tc>${line(run(secret))}</w:tc></w:tr></w:tbl>`,
    ],
    [
      'in a field',
      line(`${wordRun('It sails.')}<w:fldSimple w:instr="QUOTE">${run(secret, '<w:vanish/>')}</w:fldSimple>`),
    ],
    [
      'in a box',
      line(
        wordRun('It sails.') +
          run(
            `<w:pict><v:shape><v:textbox><w:txbxContent>${line(run(secret))}</w:txbxContent></v:textbox></v:shape></w:pict>`,
            '<w:vanish/>',
          ),
      ),
    ],
  ])('%s does not come out, and that is said', async (_, paragraphs) => {
    const { article, leftOut: missing } = await read(paragraphs, { styles })
    expect(article.bodyText).toBe('It sails.')
    expect(missing).toMatchObject([{ kind: 'hidden', count: 1 }])
  })

  it('is told with its first words', async () => {
    expect(await leftOut(line(run(secret, '<w:vanish/>')) + wordParagraph('It sails.'))).toEqual([
      ['hidden', 1, 'CHECK WITH LAWYER'],
    ])
  })

  it('is a row of a table', async () => {
    const row = (properties: string, words: string) =>
      `<w:tr>${properties}<w:tc>${wordParagraph(words)}</w:tc><w:tc>${wordParagraph('y')}</w:tc></w:tr>`
    const { article, leftOut: missing } = await read(
      `<w:tbl>${row('', 'seen')}${row('<w:trPr><w:hidden/></w:trPr>', 'secret')}${row('', 'end')}</w:tbl>`,
    )
    expect(article.bodyText).not.toContain('secret')
    expect(missing).toMatchObject([{ kind: 'hidden', count: 1 }])
  })

  it.each([
    ['is seen where the run says no', run(secret, '<w:rStyle w:val="Note"/><w:vanish w:val="0"/>'), ''],
    ['is seen where the run says false', run(secret, '<w:vanish w:val="false"/>'), ''],
    ['is seen where two styles hide it', run(secret, '<w:rStyle w:val="Note"/>'), '<w:pStyle w:val="Desk"/>'],
    ['is not what a paragraph’s end alone is', run(secret), '<w:rPr><w:vanish/><w:specVanish/></w:rPr>'],
  ])('%s', async (_, runs, properties) => {
    expect(await said(line(runs, properties), { styles })).toBe('CHECK WITH LAWYER')
  })

  it('takes its notes, pictures and breaks along', async () => {
    const note = `<w:footnote w:id="2">${wordParagraph('SECRET')}</w:footnote>`
    const hidden = run('<w:footnoteReference w:id="2"/><w:br/><w:sym w:font="Symbol" w:char="F06D"/>', '<w:vanish/>')
    expect(await said(line(wordRun('It ') + hidden + wordRun('sails.')), { footnotes: note })).toBe('It sails.')
  })

  it('is what a form shows until it is filled in', async () => {
    const control = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${wordRun('Click to enter text.')}</w:sdtContent></w:sdt>`
    const { article, leftOut: missing } = await read(line(wordRun('Name: ') + control))
    expect(article.bodyText).toBe('Name:')
    expect(missing).toEqual([{ kind: 'placeholder', count: 1, words: 'Click to enter text.' }])
  })
})

describe('characters of typefaces of signs', () => {
  it.each([
    ['Symbol, F06D', run('<w:sym w:font="Symbol" w:char="F06D"/>'), 'μ'],
    ['Symbol, f06d', run('<w:sym w:font="Symbol" w:char="f06d"/>'), 'μ'],
    ['Symbol, 006D', run('<w:sym w:font="Symbol" w:char="006D"/>'), 'μ'],
    ['symbol, in small letters', run('<w:sym w:font="symbol" w:char="F061"/>'), 'α'],
    ['Symbol, as text', run(text('\uf06d'), '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'), 'μ'],
    ['Symbol, as letters', run(text('m'), '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'), 'μ'],
    ['Wingdings, F04A', run('<w:sym w:font="Wingdings" w:char="F04A"/>'), '☺'],
    ['Wingdings, an arrow', run('<w:sym w:font="Wingdings" w:char="F0E0"/>'), '→'],
    ['Wingdings 2, a tick', run('<w:sym w:font="Wingdings 2" w:char="F050"/>'), '✓'],
    ['a sign of every typeface', run('<w:sym w:font="Arial Unicode MS" w:char="2192"/>'), '→'],
  ])('%s', async (_, runs, expected) => {
    expect((await said(line(wordRun('a ') + runs + wordRun(' z')))).replace('\u{1F60A}', '☺').replace('🗸', '✓')).toBe(
      `a ${expected} z`,
    )
  })

  it('that nobody knows are said', async () => {
    expect(await leftOut(line(wordRun('a') + run('<w:sym w:font="My Dingbats" w:char="F041"/>')))).toEqual([
      ['symbol', 1, 'F041 (My Dingbats)'],
    ])
  })
})

describe('links', () => {
  it.each([
    ['HYPERLINK "https://example.org/a" \\o "A tip"', 'https://example.org/a'],
    ['HYPERLINK \\o "A tip" "https://example.org/a"', 'https://example.org/a'],
    ['hyperlink "https://example.org/a" \\O "A \\"tip\\"" \\T "_blank"', 'https://example.org/a'],
    ['HYPERLINK https://example.org/a \\n', 'https://example.org/a'],
    ['HYPERLINK \\h "https://example.org/a"', 'https://example.org/a'],
    ['HYPERLINK "https://example.org/a" \\l "part two"', 'https://example.org/a#part%20two'],
    ['HYPERLINK \\l "part" "https://example.org/a"', 'https://example.org/a#part'],
    ['HYPERLINK \\l "_Toc1"', null],
    [' HYPERLINK “https://example.org/a” ', 'https://example.org/a'],
  ])('%s', async (words, expected) => {
    for (const linked of [
      field(words, wordRun('here')),
      `<w:fldSimple w:instr="${words.replaceAll('"', '&quot;')}">${wordRun('here')}</w:fldSimple>`,
    ]) {
      const { article } = await read(line(wordRun('See ') + linked + wordRun('.')))
      expect(article.bodyText).toBe('See here.')
      expect(hrefs(article.body)).toEqual(expected === null ? [] : [expected])
    }
  })

  it('whose instruction is cut into runs', async () => {
    const cut =
      sign('begin') +
      instruction('HYPER') +
      instruction('LINK "https://exa') +
      instruction('mple.org/"') +
      sign('separate') +
      wordRun('here') +
      sign('end')
    expect(hrefs((await read(line(cut))).article.body)).toEqual(['https://example.org/'])
  })

  it('with a place on their page', async () => {
    const link = `<w:hyperlink r:id="rId3" w:anchor="two">${wordRun('here')}</w:hyperlink>`
    expect(hrefs((await read(line(link))).article.body)).toEqual(['https://example.org/#two'])
  })
})

describe('what a document holds besides text is said', () => {
  it.each([
    [
      'an embedded object',
      line(
        run(
          '<w:object><v:shape><v:imagedata r:id="rId9"/></v:shape><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" r:id="rId8"/></w:object>',
        ),
      ),
      ['embedded', 1, 'Excel.Sheet.12'],
    ],
    ['a part in another format', '<w:altChunk r:id="chunk"/>', ['embedded', 1, 'part.html']],
    ['a document in the document', line('<w:subDoc r:id="chunk"/>'), ['embedded', 1, 'part.html']],
    [
      'a control of a form',
      line(run('<w:object><w:control r:id="x" w:name="Button1"/></w:object>')),
      ['embedded', 1, 'Button1'],
    ],
    [
      'a picture that lies elsewhere',
      wordPicture.replace('r:embed="rId2"', 'r:link="far"'),
      ['picture', 1, 'https://example.org/a.png'],
    ],
    ['a picture that is not there', wordPicture, ['picture', 1, 'word/media/image1.png']],
    [
      'a chart',
      line(
        run(
          '<w:drawing><wp:inline><wp:docPr id="1" name="Chart 1" descr="Sales"/><a:graphic><a:graphicData uri="c"/></a:graphic></wp:inline></w:drawing>',
        ),
      ),
      ['drawing', 1, 'Sales'],
    ],
    ['a day that Word computes', line(run('<w:dayLong/>')), ['field', 1, 'dayLong']],
    ['a field without a result', line(field('PAGE', '')), ['field', 1, 'PAGE']],
    ['a fraction as a field', line(field('EQ \\f(1,2)', '')), ['formula', 1, 'EQ \\f(1,2)']],
    ['another equation as a field', line(field('EQ \\r(3,x)', '')), ['field', 1, 'EQ \\r(3,x)']],
    [
      'the words of WordArt',
      line(run('<w:pict><v:shape><v:textpath string="WORDART SALE"/></v:shape></w:pict>')),
      ['drawing', 1, 'WORDART SALE'],
    ],
    ['a note that is not there', line(run('<w:footnoteReference w:id="99"/>')), ['note', 1, '']],
    [
      'text in a cell that goes on with the one above',
      `<w:tbl><w:tr>${mergedCell('restart', 'seen')}</w:tr><w:tr>${mergedCell('continue', 'COVERED')}</w:tr></w:tbl>`,
      ['hidden', 1, 'COVERED'],
    ],
    [
      'a link to an address that no story links to',
      line(`<w:hyperlink r:id="file">${wordRun('here')}</w:hyperlink>`),
      ['link', 1, 'file:///etc/passwd'],
    ],
    [
      'a field that links to such an address',
      line(field('HYPERLINK "javascript:alert(1)"', wordRun('here'))),
      ['link', 1, 'javascript:alert(1)'],
    ],
    [
      'text of an element that nobody knows',
      line('<x:y xmlns:x="urn:x">lost words</x:y>'),
      ['element', 1, 'x:y: lost words'],
    ],
    ['a header', '', ['pageEdge', 1, 'Draft of Monday']],
  ])('%s', async (_, paragraphs, expected) => {
    const relationships =
      wordRelationship('chunk', 'aFChunk', 'part.html') +
      wordRelationship('file', 'hyperlink', 'file:///etc/passwd', true) +
      wordRelationship('far', 'image', 'https://example.org/a.png', true) +
      (expected[0] === 'pageEdge' ? wordRelationship('head', 'header', 'header1.xml') : '')
    const header = `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${wordParagraph('Draft of Monday')}</w:hdr>`
    const { article, leftOut: missing } = await read(wordParagraph('It sails.') + paragraphs, {
      relationships,
      others: { 'word/header1.xml': header },
    })
    expect(article.bodyText).toContain('It sails.')
    expect(missing.map(({ kind, count, words }) => [kind, count, words])).toEqual([expected])
  })

  it('a part that is damaged', async () => {
    expect(await leftOut(wordParagraph('It sails.'), { others: { 'word/numbering.xml': '<w:numbering>' } })).toEqual([
      ['part', 1, 'word/numbering.xml'],
    ])
  })

  it('and nothing is said where nothing is missing', async () => {
    expect(await leftOut(wordParagraph('Ferry aground', 'Title') + wordParagraph('It sails.'))).toEqual([])
  })
})

describe('the form of a document', () => {
  it('begins in the part that it names, wherever that is', async () => {
    const parts = unzipSync(wordDocument(wordParagraph('Ferry aground', 'Title') + wordParagraph('It sails.')))
    const moved = Object.fromEntries(
      Object.entries(parts).map(([name, bytes]) => [
        name.replace('word/document.xml', 'word/document2.xml').replace('document.xml.rels', 'document2.xml.rels'),
        bytes,
      ]),
    )
    const rels = '_rels/.rels'
    moved[rels] = strToU8(new TextDecoder().decode(moved[rels]).replace('word/document.xml', '/word/document2.xml'))
    expect((await readBytes(zipSync(moved))).article).toMatchObject({
      headline: 'Ferry aground',
      bodyText: 'It sails.',
    })
  })

  it('is found whatever strokes and cases its parts are named with', async () => {
    const parts = unzipSync(wordDocument(wordParagraph('It sails.')))
    const written = Object.entries(parts).map(([name, bytes]) => [name.replaceAll('/', '\\').toUpperCase(), bytes])
    expect((await readBytes(zipSync(Object.fromEntries(written)))).article.bodyText).toBe('It sails.')
  })

  it('has its title as the headline above headings of two levels', async () => {
    const { article } = await read(
      wordParagraph('Ferry aground', 'Title') +
        wordParagraph('The day', 'Heading1') +
        wordParagraph('Morning', 'Heading2') +
        wordParagraph('It sails.') +
        wordParagraph('The night', 'Heading1') +
        wordParagraph('It rests.'),
    )
    expect(article.headline).toBe('Ferry aground')
    expect(outlineOf(article.body)).toBe('## The day\n### Morning\nIt sails.\n## The night\nIt rests.')
  })

  it('has its title as the headline under a letterhead, whose lines stay', async () => {
    const { article } = await read(
      wordParagraph('Harbour desk') + wordParagraph('Ferry aground', 'Title') + wordParagraph('It sails.'),
    )
    expect(article).toMatchObject({ headline: 'Ferry aground', bodyText: 'Harbour desk\nIt sails.' })
  })

  it('has a title of two lines as one headline', async () => {
    const { article } = await read(
      line(`${wordRun('Ferry')}${run('<w:br/>')}${wordRun('aground')}`, '<w:pStyle w:val="Title"/>') +
        wordParagraph('It sails.'),
    )
    expect(article.headline).toBe('Ferry aground')
  })

  const levels = (formats: readonly [string, string][]) =>
    `<w:abstractNum w:abstractNumId="0">${formats.map(([format, words], level) => `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${words}"/></w:lvl>`).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`
  const numbered = (words: string, level: number, style = '', list = 1) =>
    line(
      wordRun(words),
      `${style === '' ? '' : `<w:pStyle w:val="${style}"/>`}<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`,
    )

  it('has the numbers of its headings', async () => {
    const numbering = levels([
      ['upperRoman', '%1.'],
      ['decimal', '%1.%2'],
      ['lowerLetter', '%3)'],
    ])
    const { article } = await read(
      [
        numbered('One', 0, 'Heading1'),
        numbered('Two', 1, 'Heading2'),
        numbered('Three', 1, 'Heading2'),
        wordParagraph('Text.'),
        numbered('Four', 0, 'Heading1'),
        numbered('Five', 1, 'Heading2'),
      ].join(''),
      { numbering },
    )
    expect(
      outlineOf(article.body)
        .split('\n')
        .map((each) => each.replace(/^#+ /, '')),
    ).toEqual(['I. One', 'I.1 Two', 'I.2 Three', 'Text.', 'II. Four', 'II.1 Five'])
  })

  it('has lists in lists, each as it counts', async () => {
    const numbering = levels([
      ['decimal', '%1.'],
      ['bullet', '•'],
    ])
    const { article } = await read(
      [
        numbered('One', 0),
        numbered('inner', 1),
        numbered('Two', 0),
        wordParagraph('Between.'),
        numbered('Three', 0),
        numbered('anew', 0, '', 2),
      ].join(''),
      { numbering },
    )
    expect(
      outlineOf(article.body)
        .replace(/\s*\n\s*/g, ' ')
        .replaceAll('listItem ', '- '),
    ).toBe('orderedList - One bulletList - inner - Two Between. orderedList start=3 - Three orderedList start=5 - anew')
  })

  it('has its notes at its end, under their marks', async () => {
    const note = (kind: string, id: number, runs: string) =>
      `<w:${kind} w:id="${id}"><w:p><w:r><w:${kind}Ref/></w:r>${runs}</w:p></w:${kind}>`
    const { article, leftOut: missing } = await read(
      line(
        wordRun('It sails') +
          run('<w:footnoteReference w:id="2"/>', '<w:vertAlign w:val="superscript"/>') +
          wordRun(' at noon') +
          run('<w:endnoteReference w:id="3"/>') +
          wordRun('.') +
          run(`<w:footnoteReference w:customMarkFollows="1" w:id="4"/>${text('*')}`),
      ) + wordParagraph('The end.'),
      {
        footnotes: `<w:footnote w:type="separator" w:id="0">${line(run('<w:separator/>'))}</w:footnote>${note('footnote', 2, wordRun(' On Monday.'))}${note('footnote', 4, wordRun(' In summer.'))}`,
        endnotes: note('endnote', 3, wordRun(' By the clock.')),
      },
    )
    expect(article.bodyText).toBe('It sails[1] at noon[2].*\nThe end.\n[1] On Monday.\n* In summer.\n[2] By the clock.')
    expect(missing).toEqual([])
  })

  it('has no rows that were deleted, and those that were put in', async () => {
    const row = (words: string, properties = '') =>
      `<w:tr>${properties}<w:tc>${wordParagraph(words)}</w:tc><w:tc>${wordParagraph(`${words} too`)}</w:tc></w:tr>`
    const change = (kind: string) => `<w:trPr><w:${kind} w:id="1" w:author="Ada"/></w:trPr>`
    const { article, review } = await read(
      `<w:tbl>${row('first')}${row('gone', change('del'))}${row('new', change('ins'))}${row('last')}</w:tbl>`,
    )
    const words = (body: BodyNode) => outlineOf(body).match(/first|gone|new|last/g)
    expect([...new Set(words(article.body))]).toEqual(['first', 'new', 'last'])
    expect([...new Set(words(review?.tracked?.original ?? article.body))]).toEqual(['first', 'gone', 'last'])
  })

  it('has no text of cells that were deleted, and that of those that were put in', async () => {
    const cell = (words: string, change = '') => `<w:tc><w:tcPr>${change}</w:tcPr>${wordParagraph(words)}</w:tc>`
    const change = (kind: string) => `<w:${kind} w:id="1" w:author="Ada"/>`
    const { article, review } = await read(
      `<w:tbl><w:tr>${cell('first')}${cell('gone', change('cellDel'))}${cell('new', change('cellIns'))}${cell('last')}</w:tr></w:tbl>`,
    )
    const words = (body: BodyNode) => outlineOf(body).match(/first|gone|new|last/g)
    expect(words(article.body)).toEqual(['first', 'new', 'last'])
    expect(words(review?.tracked?.original ?? article.body)).toEqual(['first', 'gone', 'last'])
  })

  it('has no text of a cell that was deleted with its words', async () => {
    const gone = `<w:tc><w:tcPr><w:cellDel w:id="1" w:author="Ada"/></w:tcPr>${line(`<w:del w:id="2" w:author="Ada">${run('<w:delText>gone</w:delText>')}</w:del>`)}</w:tc>`
    const { article, review } = await read(`<w:tbl><w:tr><w:tc>${wordParagraph('first')}</w:tc>${gone}</w:tr></w:tbl>`)
    expect(article.bodyText).not.toContain('gone')
    expect(outlineOf(review?.tracked?.original ?? article.body).match(/gone/g)).toEqual(['gone'])
  })

  it('has cells that reach over rows and columns', async () => {
    const cell = (words: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${wordParagraph(words)}</w:tc>`
    const { article } = await read(
      `<w:tbl><w:tr>${cell('wide', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('tall', '<w:vMerge w:val="restart"/>')}${cell('a')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('b')}</w:tr></w:tbl>`,
    )
    const cells = article.body.content?.[0]?.content?.flatMap((row) => row.content ?? []) ?? []
    expect(cells.map(({ attrs }) => [attrs?.colspan, attrs?.rowspan])).toEqual([
      [2, 1],
      [1, 2],
      [1, 1],
      [1, 1],
    ])
  })
})

describe('the language of a document', () => {
  const marked = (words: string, language: string) => line(run(text(words), `<w:lang ${language}/>`))
  const long = 'Der Hafen ist über Nacht zugefroren, und die Boote bleiben bis zum Wochenende am Kai liegen.'
  it.each([
    ['what it says of a few letters', marked('Aktualisiert', 'w:val="de-DE"'), 'de'],
    ['what it says of a few others', marked('Regional', 'w:val="fr-FR"'), 'fr'],
    ['the newsroom’s where it says nothing of a few', wordParagraph('Aktualisiert'), 'en'],
    ['what many letters are in, whatever it says', marked(long, 'w:val="en-US"'), 'de'],
    ['what letters of another script are in', marked('Порт замёрз за одну ночь', 'w:val="en-US"'), 'ru'],
    ['what it says of East Asian letters', marked('港口结冰', 'w:val="en-US" w:eastAsia="zh-CN"'), 'zh'],
    ['what most of it says', marked('Hafen', 'w:val="en-US"') + marked('Der Hafen friert', 'w:val="de-AT"'), 'de'],
    ['nothing that is no language', marked('Aktualisiert', 'w:val="x-none"'), 'en'],
  ])('is %s', async (_, paragraphs, language) => {
    expect((await read(paragraphs)).article.language).toBe(language)
  })

  it('is said by its styles too', async () => {
    const styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults>'
    expect((await read(wordParagraph('Aktualisiert'), { styles })).article.language).toBe('de')
  })
})

describe('whatever nests in a document', () => {
  const wrappers: readonly ((inner: string) => string)[] = [
    (inner) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`,
    (inner) => `<w:smartTag w:element="x">${inner}</w:smartTag>`,
    (inner) => `<w:customXml w:element="x">${inner}</w:customXml>`,
    (inner) => `<w:ins w:author="A">${inner}</w:ins>`,
    (inner) => `<w:moveTo w:author="A">${inner}</w:moveTo>`,
    (inner) => `<w:hyperlink r:id="rId3">${inner}</w:hyperlink>`,
    (inner) => `<w:bdo w:val="rtl">${inner}</w:bdo>`,
    (inner) => `<w:dir w:val="ltr">${inner}</w:dir>`,
    (inner) => `<w:fldSimple w:instr="QUOTE">${inner}</w:fldSimple>`,
    (inner) => field('REF x', inner),
    (inner) => field('HYPERLINK "https://example.org/"', inner),
    (inner) =>
      `<mc:AlternateContent><mc:Choice Requires="w14">${inner}</mc:Choice><mc:Fallback>${wordRun('no')}</mc:Fallback></mc:AlternateContent>`,
    (inner) => `<w:unheardOf>${inner}</w:unheardOf>`,
  ]
  const piece = fc.record({
    word: fc.constantFrom('quay', 'ferry', 'noon', 'harbour'),
    around: fc.array(fc.constantFrom(...wrappers), { maxLength: 5 }),
  })

  it('every word stands in the text, once and in its place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 8 }), async (pieces) => {
        const runs = pieces.map(({ word, around }) => around.reduce((inner, wrap) => wrap(inner), wordRun(`${word} `)))
        const { article, leftOut: missing } = await read(line(runs.join('')) + wordParagraph('The end.'))
        expect(article.bodyText).toBe(`${pieces.map(({ word }) => word).join(' ')}\nThe end.`)
        expect(missing).toEqual([])
      }),
      cases(60, 2_000),
    )
  })

  it('is read or refused, and nothing else', async () => {
    const names =
      'p r t tab br cr ptab sym ruby rt rubyBase hyperlink fldSimple fldChar instrText sdt sdtContent tbl tr tc pPr rPr vanish numPr txbxContent pict drawing object footnoteReference del ins commentRangeStart'.split(
        ' ',
      )
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'medium', withCrossShrink: true },
        fc.constantFrom('word', ' '),
        fc
          .tuple(
            fc.constantFrom(...names),
            fc.array(tie('node'), { maxLength: 4 }),
            fc.constantFrom(
              '',
              ' w:fldCharType="begin"',
              ' w:fldCharType="end"',
              ' w:val="1"',
              ' w:id="1" r:id="rId3"',
            ),
          )
          .map(([name, inner, attributes]) => `<w:${name}${attributes}>${inner.join('')}</w:${name}>`),
      ),
    }))
    await fc.assert(
      fc.asyncProperty(fc.array(tree.node, { maxLength: 6 }), async (nodes) => {
        const { article } = await read(nodes.join('') + wordParagraph('The end.'))
        expect(article.bodyText).toContain('The end.')
      }),
      cases(120, 5_000),
    )
  })
})

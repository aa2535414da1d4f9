import { describe, expect, it } from 'vitest'
import { wordParagraph, wordRun } from '#tests/helpers/word-document.ts'
import { leftOut, line, mathRun, read, run, said, text } from './document.ts'

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

  const hiddenEnd = '<w:rPr><w:vanish/><w:specVanish/></w:rPr>'
  it.each([
    ['goes on in the next', line(wordRun('Ferry. '), hiddenEnd) + line(wordRun('It sails.')), 'Ferry. It sails.'],
    [
      'goes on in the next, its heading too',
      line(wordRun('Ferry. '), `<w:pStyle w:val="Heading1"/>${hiddenEnd}`) + line(wordRun('It sails.')),
      'Ferry. It sails.',
    ],
    [
      'goes on in an empty one',
      line(wordRun('Ferry.'), hiddenEnd) + line('') + line(wordRun('It sails.')),
      'Ferry.\nIt sails.',
    ],
    [
      'stands before a table',
      `${line(wordRun('Ferry.'), hiddenEnd)}<w:tbl><w:tr><w:tc>${line(wordRun('cell'))}</w:tc><w:tc>${line(wordRun('end'), hiddenEnd)}</w:tc></w:tr></w:tbl>${line(wordRun('It sails.'))}`,
      'Ferry.\ncell\nend\nIt sails.',
    ],
    ['stands at the end', line(wordRun('It sails.'), hiddenEnd), 'It sails.'],
  ])('whose paragraph’s end alone it is %s', async (_, paragraphs, expected) => {
    expect(await said(paragraphs)).toBe(expected)
    expect(await leftOut(paragraphs)).toEqual([])
  })
})

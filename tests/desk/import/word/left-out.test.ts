import { describe, expect, it } from 'vitest'
import { wordDocument, wordParagraph, wordPicture, wordRelationship, wordRun } from '#tests/helpers/word-document.ts'
import { onlyStory, readAll } from '../reading.ts'
import { field, leftOut, line, mergedCell, read, run } from './document.ts'

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

it.each(['Ferry.docx', 'Ferry.docm', 'Ferry.dotm'])(
  'macros, which nothing runs and a person is told of: %s',
  async (name) => {
    const vba = 'http://schemas.microsoft.com/office/2006/relationships/vbaProject'
    const document = wordDocument(wordParagraph('It sails again on Monday.'), {
      relationships: `<Relationship Id="rId9" Type="${vba}" Target="vbaProject.bin"/>`,
      others: { 'word/vbaProject.bin': 'Attribute VB_Name = "AutoOpen"' },
    })
    const { article, leftOut: told } = onlyStory(await readAll(document, name))
    expect(article.bodyText).toBe('It sails again on Monday.')
    expect(told).toEqual([{ kind: 'macros', count: 1, words: '' }])
  },
)

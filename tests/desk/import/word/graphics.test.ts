import { describe, expect, it } from 'vitest'
import { wordParagraph, wordRelationship } from '#tests/helpers/word-document.ts'
import { leftOut, line, read, run } from './document.ts'

const a = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
const c = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
const dgm = 'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"'
const words = (...lines: string[]) => lines.map((text) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`).join('')
const drawing = (name: string, content: string) =>
  run(
    `<w:drawing><wp:inline><wp:docPr id="1" name="${name}" descr=""/><a:graphic><a:graphicData uri="x">${content}</a:graphicData></a:graphic></wp:inline></w:drawing>`,
  )
const cached = (...values: string[]) =>
  `<c:strCache>${values.map((value, at) => `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`).join('')}</c:strCache>`
const series = (name: string, years: string[], values: string[], of = ['c:cat', 'c:val']) =>
  `<c:ser><c:tx><c:strRef>${cached(name)}</c:strRef></c:tx><${of[0]}><c:strRef>${cached(...years)}</c:strRef></${of[0]}><${of[1]}><c:numRef>${cached(...values)}</c:numRef></${of[1]}></c:ser>`
const chart = (...content: string[]) =>
  `<c:chartSpace ${c} ${a}><c:chart><c:title><c:tx><c:rich>${words('Ferries &amp; boats')}</c:rich></c:tx></c:title><c:plotArea><c:barChart>${content.join('')}</c:barChart></c:plotArea></c:chart></c:chartSpace>`
const shown = `${wordParagraph('It sails.')}${line(drawing('Chart 1', `<c:chart ${c} r:id="g"/>`))}${wordParagraph('It rests.')}`
const parts = (type: string, name: string, xml: string) => ({
  relationships: wordRelationship('g', type, name),
  others: { [`word/${name}`]: xml },
})
const withChart = (xml: string) => parts('chart', 'charts/chart1.xml', xml)
const diagram = `<dgm:dataModel ${dgm} ${a}><dgm:ptLst><dgm:pt modelId="1" type="doc"/><dgm:pt modelId="2"><dgm:t>${words('Plan')}</dgm:t></dgm:pt><dgm:pt modelId="3"><dgm:t>${words('Build', 'and sail')}</dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>`

describe('the words of graphics in a document', () => {
  it('are a chart’s titles and values, and the drawing is said to be missing', async () => {
    const given = withChart(
      chart(series('Ferries', ['2024', '2025'], ['3', '5']), series('Boats', ['2024', '2025'], ['8'])),
    )
    const { article } = await read(shown, given)
    expect(article.bodyText).toBe('It sails.\nFerries & boats\nFerries\nBoats\n2024\n3\n8\n2025\n5\nIt rests.')
    expect(article.body.content?.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'table', 'paragraph'])
    expect(await leftOut(shown, given)).toEqual([['drawing', 1, 'Chart 1']])
  })

  it('are those of a scatter chart, and only names where there are too many values', async () => {
    const scatter = withChart(chart(series('Ferries', ['1.5'], ['3'], ['c:xVal', 'c:yVal'])))
    expect((await read(shown, scatter)).article.bodyText).toBe('It sails.\nFerries & boats\nFerries\n1.5\n3\nIt rests.')
    const many = Array.from({ length: 2_500 }, (_, at) => String(at))
    const { article } = await read(shown, withChart(chart(series('Ferries', many, many))))
    expect(article.bodyText).toBe('It sails.\nFerries & boats\nFerries\nIt rests.')
  })

  it('are the points of a diagram', async () => {
    const text = `${line(drawing('Diagram 1', `<dgm:relIds ${dgm} r:dm="g"/>`))}${wordParagraph('It rests.')}`
    const given = parts('diagramData', 'diagrams/data1.xml', diagram)
    expect((await read(text, given)).article.bodyText).toBe('Plan\nBuild\nand sail\nIt rests.')
    expect(await leftOut(text, given)).toEqual([['drawing', 1, 'Diagram 1']])
  })

  it.each([
    ['damaged', withChart('<c:chartSpace')],
    ['not there', { relationships: wordRelationship('g', 'chart', 'charts/chart1.xml') }],
    ['without anything in it', withChart(`<c:chartSpace ${c}/>`)],
  ])('are none where the part is %s', async (_, given) => {
    expect((await read(shown, given)).article.bodyText).toBe('It sails.\nIt rests.')
    expect(await leftOut(shown, given)).toContainEqual(['drawing', 1, 'Chart 1'])
  })

  it('are none of a deleted drawing', async () => {
    const deleted = shown.replace('<w:r><w:drawing>', '<w:del w:id="1" w:author="Ann"><w:r><w:drawing>')
    const text = deleted.replace('</w:drawing></w:r>', '</w:drawing></w:r></w:del>')
    const { article } = await read(text, withChart(chart(series('Ferries', ['2024'], ['3']))))
    expect(article.bodyText).not.toContain('2024')
  })
})

import { WordHeadings } from './headings.ts'
import { endOf, escaped } from './markup.ts'
import type { WordNumbering } from './numbering.ts'
import type { Paragraph } from './paragraph.ts'
import type { Pen } from './pen.ts'
import type { Readers } from './steps.ts'
import { elementAt, valueAt, type XmlElement } from './xml.ts'

const quotes: ReadonlySet<string> = new Set(['quote', 'intense quote', 'quotations', 'block text'])

/** Paragraphs and runs (ECMA-376 part 1, 17.3). */
export function paragraphReaders(pen: Pen, numbering: WordNumbering): Readers {
  const headings = new WordHeadings(pen.styles)

  const place = ({ properties, style, html, after }: Paragraph, end: string) => {
    const { flow } = pen
    const drop = elementAt(properties, 'w:framePr')?.attributes.get('w:dropCap') ?? 'none'
    if (drop !== 'none' && html !== '') {
      flow.initial += html
      flow.add(after)
      return
    }
    const numbered = html === '' ? null : numbering.next(properties)
    const text = flow.initial + html
    flow.initial = ''
    if (text === '') {
      flow.add(end === '' ? after : `<p${end}></p>${after}`)
      return
    }
    const level = headings.levelOf(properties)
    if (level !== null) {
      const label = numbered === null || numbered.label === '' ? '' : `${escaped(numbered.label)} `
      const heading = `<h${level}${end}>${label}${text}</h${level}>`
      if (level === 1 && headings.hasTitle) flow.addTitle(heading)
      else flow.add(heading)
    } else {
      const isQuoted = pen.styles.names(style).some((name) => quotes.has(name))
      flow.add(`<p${end}>${text}</p>`, numbered, isQuoted)
    }
    flow.add(after)
  }

  const readParagraph = (element: XmlElement) => {
    const properties = elementAt(element, 'w:pPr')
    const style = valueAt(properties, 'w:pStyle')
    const around = { look: pen.look, run: pen.run }
    const paragraph: Paragraph = { properties, style, html: '', formulaEnd: 0, after: '' }
    pen.look = pen.lookOf(style, undefined)
    pen.run = null
    pen.paragraphs.push(paragraph)
    const end = endOf(elementAt(properties, 'w:rPr'))
    pen.inner(element, () => {
      pen.unseen.end()
      pen.paragraphs.pop()
      Object.assign(pen, around)
      place(paragraph, end)
    })
  }

  const readRun = (element: XmlElement) => {
    const around = { look: pen.look, run: pen.run, note: pen.note }
    pen.look = pen.lookOfRun(element)
    pen.run = element
    pen.inner(element, () => Object.assign(pen, around))
  }

  return { 'w:p': readParagraph, 'w:r': readRun }
}

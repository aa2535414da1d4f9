import { WordHeadings } from './headings.ts'
import { endOf, escapeText } from './markup.ts'
import type { Numbered, WordNumbering } from './numbering.ts'
import type { Paragraph } from './paragraph.ts'
import type { Pen } from './pen.ts'
import type { Readers } from './steps.ts'
import { elementAt, valueAt, type XmlElement } from './xml.ts'

const quotes: ReadonlySet<string> = new Set(['quote', 'intense quote', 'quotations', 'block text'])

/** Readers for paragraphs and runs (ECMA-376 part 1, 17.3). */
export function paragraphReaders(pen: Pen, numbering: WordNumbering): Readers {
  const headings = new WordHeadings(pen.styles)

  const place = ({ properties, style, html, after }: Paragraph, end: string, isEndHidden: boolean) => {
    const { flow } = pen
    const drop = elementAt(properties, 'w:framePr')?.attributes.get('w:dropCap') ?? 'none'
    const isJoined = drop !== 'none' || isEndHidden
    const numbered = html === '' ? null : numbering.next(properties)
    if (isJoined && html !== '') {
      flow.add(after)
      flow.initial += numbered ? labelOf(numbered) + html : html
      return
    }
    const text = flow.initial + html
    flow.initial = ''
    if (text === '') {
      // Word turns three dashes into a line below an empty paragraph.
      const rule = after === '' && isRuled(properties) ? '<hr>' : ''
      flow.add(end === '' ? rule + after : `<p${end}></p>${rule}${after}`)
      return
    }
    const level = headings.levelOf(properties)
    const label = numbered === null ? '' : labelOf(numbered)
    if (level !== null) {
      const heading = `<h${level}${end}>${label}${text}</h${level}>`
      if (level === 1 && headings.hasTitle) flow.addTitle(heading)
      else flow.add(heading)
    } else {
      const names = pen.styles.names(style)
      const isQuoted = names.some((name) => quotes.has(name))
      const words = `<p${end}>${numbered?.list === 'text' ? label : ''}${text}</p>`
      flow.add(words, numbered ?? (goesOn(properties, names) ? 'goesOn' : null), isQuoted)
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
    const ending = elementAt(properties, 'w:rPr')
    const end = endOf(ending)
    // If its end is hidden, the next paragraph continues its line.
    const { isHidden } = pen.lookOf(style, ending)
    pen.inner(element, () => {
      pen.unseen.end()
      pen.paragraphs.pop()
      Object.assign(pen, around)
      place(paragraph, end, isHidden)
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

/**
 * Whether a paragraph without a number may be a further one of the item before it: it begins at the
 * indent of an item's text.
 */
function goesOn(properties: XmlElement | undefined, names: readonly string[]): boolean {
  const { attributes } = elementAt(properties, 'w:ind') ?? {}
  const indent = Number(attributes?.get('w:left') ?? attributes?.get('w:start') ?? 0)
  return indent >= 360 || names.some((name) => /^list (?:paragraph|continue)/.test(name))
}

function isRuled(properties: XmlElement | undefined): boolean {
  const borders = elementAt(properties, 'w:pBdr')
  return ['w:bottom', 'w:top'].some((side) => !/^(?:none|nil)?$/.test(valueAt(borders, side) ?? ''))
}

/** The number of a paragraph as text before it. */
function labelOf({ label }: Numbered): string {
  return label === '' ? '' : `${escapeText(label)} `
}

import { lineOf } from './math.ts'
import type { Pen } from './pen.ts'
import { signOf } from './signs.ts'
import type { Readers } from './steps.ts'
import { ownText, plainTextOf } from './text.ts'
import { allIn, elementsOf, type XmlElement } from './xml.ts'

/** Readers for the content of lines: letters, symbols, breaks, readings, formulas. */
export function textReaders(pen: Pen): Readers {
  const own = (element: XmlElement) => pen.text(element === pen.rest?.element ? pen.rest.text : ownText(element))

  /** `prefix`: `w16se` for a sign beyond four digits, as Word writes emoji ([MS-DOCX] 2.5.7). */
  const readSymbol = ({ attributes }: XmlElement, prefix = 'w') => {
    const code = Number.parseInt(attributes.get(`${prefix}:char`) ?? '', 16)
    const font = attributes.get(`${prefix}:font`) ?? ''
    const sign = signOf(code, font)
    if (sign === null) pen.leaveOut('symbol', `${attributes.get(`${prefix}:char`) ?? ''} (${font})`)
    else if (pen.look?.isHidden) pen.leaveOut('hidden', sign)
    else if (!pen.fields.hides) pen.put(sign)
  }

  /** A word with its reading in brackets. */
  const readRuby = (element: XmlElement) => {
    const base = elementsOf(element, 'w:rubyBase')
    const reading = elementsOf(element, 'w:rt')
    const others = elementsOf(element).filter(({ name }) => name !== 'w:rubyBase' && name !== 'w:rt')
    const says = reading.some((each) => plainTextOf(each).trim() !== '')
    pen.next(...others, ...base, ...(says ? [() => pen.text('('), ...reading, () => pen.text(')')] : []))
  }

  const readFormula = (element: XmlElement) => {
    if (pen.fields.hides) return
    const isHidden = (run: XmlElement) => pen.lookOfRun(run).isHidden
    for (const run of allIn(element))
      if ((run.name === 'm:r' || run.name === 'w:r') && isHidden(run))
        pen.leaveOut(
          'hidden',
          lineOf(run, () => false),
        )
    const line = lineOf(element, isHidden).trim()
    if (line === '') return
    const { paragraph } = pen
    const isBeside = paragraph && paragraph.formulaEnd > 0 && paragraph.formulaEnd === paragraph.html.length
    pen.text(isBeside ? ` ${line}` : line)
    if (paragraph) paragraph.formulaEnd = paragraph.html.length
    if (pen.look?.isHidden !== true) pen.leftOut.add('formula', line)
  }

  return {
    'w:t': own,
    'w:delText': own,
    'a:t': own,
    'w:sym': (element) => readSymbol(element),
    'w16se:symEx': (element) => readSymbol(element, 'w16se'),
    'w:br': ({ attributes }) => pen.break(/^(?:page|column)$/.test(attributes.get('w:type') ?? '') ? 2 : 1),
    'w:cr': () => pen.break(1),
    'w:ruby': readRuby,
    'm:oMath': readFormula,
  }
}

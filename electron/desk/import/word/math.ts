import { elementAt, elementsOf, type XmlElement } from './xml.ts'

const deepest = 40
const raised: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-=()n'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'][at] ?? sign]),
)
const lowered: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-=()'].map((sign, at) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][at] ?? sign]),
)

/**
 * A formula (ECMA-376 part 1, 22.1) on one line, as it would be typed: "(a+b)/2", "x²", "√(x)".
 * `isHidden`: whether a run in it is hidden.
 */
export function lineOf(formula: XmlElement, isHidden: (run: XmlElement) => boolean, depth = 0): string {
  if (depth > deepest) return ''
  const inside = (element: XmlElement | undefined) =>
    element === undefined
      ? ''
      : elementsOf(element)
          .map((each) => lineOf(each, isHidden, depth + 1))
          .reduce(beside, '')
  const of = (name: string) => inside(elementAt(formula, name))
  const sign = (properties: string, name: string, usual: string) =>
    elementAt(formula, properties, name)?.attributes.get('m:val') ?? usual
  switch (formula.name) {
    case 'm:t':
    case 'w:t':
      return formula.children.filter((child) => typeof child === 'string').join('')
    case 'm:r':
    case 'w:r':
      return isHidden(formula) ? '' : inside(formula)
    case 'm:f':
      return `${bracketed(of('m:num'))}/${bracketed(of('m:den'))}`
    case 'm:sSup':
      return of('m:e') + script(of('m:sup'), raised, '^')
    case 'm:sSub':
      return of('m:e') + script(of('m:sub'), lowered, '_')
    case 'm:sSubSup':
    case 'm:sPre':
      return of('m:e') + script(of('m:sub'), lowered, '_') + script(of('m:sup'), raised, '^')
    case 'm:rad':
      return `${script(of('m:deg'), raised, '')}√(${of('m:e')})`
    case 'm:nary':
      return `${sign('m:naryPr', 'm:chr', '∫')}${script(of('m:sub'), lowered, '_')}${script(of('m:sup'), raised, '^')} ${of('m:e')}`
    case 'm:d': {
      const parts = elementsOf(formula, 'm:e').map(inside)
      return `${sign('m:dPr', 'm:begChr', '(')}${parts.join(sign('m:dPr', 'm:sepChr', '|'))}${sign('m:dPr', 'm:endChr', ')')}`
    }
    case 'm:m':
      return `(${elementsOf(formula, 'm:mr')
        .map((row) => elementsOf(row, 'm:e').map(inside).join(', '))
        .join('; ')})`
    case 'm:eqArr':
      return elementsOf(formula, 'm:e').map(inside).join('; ')
    case 'm:limUpp':
      return `${of('m:e')}^${bracketed(of('m:lim'))} `
    case 'm:acc':
      return accented(of('m:e'), sign('m:accPr', 'm:chr', '\u0302'))
    case 'm:bar':
      return accented(of('m:e'), sign('m:barPr', 'm:pos', 'bot') === 'top' ? '\u0305' : '\u0332')
    case 'm:limLow':
      return `${of('m:e')}_${bracketed(of('m:lim'))} `
    case 'm:func':
      return `${of('m:fName')} ${of('m:e')}`
    default:
      return formula.name.endsWith('Pr') ? '' : inside(formula)
  }
}

/**
 * A symbol with another above or below it; several symbols are put in brackets, so that no part is
 * lost.
 */
function accented(text: string, sign: string): string {
  return [...text].length === 1 ? (text + sign).normalize('NFC') : `${bracketed(text)}${sign}`
}

/**
 * Two adjacent pieces of a formula: the degree of a root must not become a power of the piece
 * before it.
 */
function beside(left: string, right: string): string {
  return /[\p{L}\p{N})]$/u.test(left) && /^[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ]/u.test(right) ? `${left} ${right}` : left + right
}

/** A text in brackets, if it is more than one number, word or symbol. */
export function bracketed(text: string): string {
  return [...text].length > 1 && !/^(?:[\p{L}\p{N}]+|\([^()]*\))$/u.test(text) ? `(${text})` : text
}

function script(text: string, signs: Readonly<Record<string, string>>, otherwise: string): string {
  if (text === '') return ''
  const each = [...text].map((sign) => signs[sign])
  return each.every((sign) => sign !== undefined) ? each.join('') : otherwise + bracketed(text)
}

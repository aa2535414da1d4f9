import { alternativeOf, leaves, silentElements } from './elements.ts'
import { bracketed } from './math.ts'
import { elementAt, elementsOf, isOnAt, valueAt, type XmlElement } from './xml.ts'

/**
 * The marks that begin, separate and end complete fields in a text: a missing end would hide all
 * that follows.
 */
export function wholeFields(root: XmlElement): ReadonlySet<XmlElement> {
  const whole = new Set<XmlElement>()
  const open: XmlElement[][] = []
  for (const element of signsIn(root)) {
    const type = element.attributes.get('w:fldCharType')
    if (type === 'begin') open.push([element])
    else if (type === 'separate') open.at(-1)?.push(element)
    else if (type === 'end' && open.length > 0) for (const sign of [...(open.pop() ?? []), element]) whole.add(sign)
  }
  return whole
}

/** The field marks in the part of a text that is read, in order. */
function* signsIn(root: XmlElement): Generator<XmlElement> {
  const waiting = [root]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at.name === 'w:fldChar') yield at
    else if (!silentElements.has(at.name) && !leaves.has(at.name))
      for (const child of elementsOf(at.name === 'mc:AlternateContent' ? alternativeOf(at) : at).toReversed())
        waiting.push(child)
  }
}

/** The words of a field's instruction; quoted text is one word, without its quotation marks. */
export function wordsOf(instruction: string): string[] {
  return [...instruction.matchAll(/["“”„]((?:[^"“”\\]|\\.)*)["“”]|(\\[^\s"]+)|([^\s"“”„]+)/g)].map(
    ([, quoted, option, word]) => (quoted ?? option ?? word ?? '').replace(/\\(["\\])/g, '$1'),
  )
}

/** Switches that are followed by an argument. */
const withWord: ReadonlySet<string> = new Set(['\\l', '\\o', '\\t'])

/** The address that a field links to; null if it has no external target. */
export function addressOf(instruction: string): string | null {
  const [name = '', ...words] = wordsOf(instruction)
  if (name.toUpperCase() !== 'HYPERLINK') return null
  let address = ''
  let place = ''
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const option = word.toLowerCase()
    if (withWord.has(option)) {
      at += 1
      if (option === '\\l') place = words[at] ?? ''
    } else if (!/^\\[a-z*@#!]/.test(option) && address === '') address = word
  }
  if (address === '') return null
  return place === '' ? address : `${address.replace(/#.*$/s, '')}#${place}`
}

/** Fields that show nothing where they are: index entries, contents and forms, and pure layout. */
const mute: ReadonlySet<string> = new Set(
  'XE TC TA RD SET ASK FILLIN PRIVATE ADVANCE NEXT NEXTIF SKIPIF COMMENT BIBLIOGRAPHY HYPERLINK'.split(' '),
)

interface Shown {
  readonly text: string
  /** What a reader would see and is not imported; null if nothing. */
  readonly leftOut: 'field' | 'formula' | null
}

/**
 * What a field without a stored result shows. `begin`: its begin mark, which contains the data of
 * forms. `sign`: looks up a character of a font.
 */
export function withoutResult(
  instruction: string,
  begin: XmlElement,
  sign: (code: number, font: string) => string | null,
): Shown {
  const [written = '', ...words] = wordsOf(instruction)
  const name = written.toUpperCase()
  const form = elementAt(begin, 'w:ffData')
  const text = (shown: string | null): Shown =>
    shown === null ? { text: '', leftOut: 'field' } : { text: shown, leftOut: null }
  if (name === 'SYMBOL') {
    const code = /^0x/i.test(words[0] ?? '') ? Number.parseInt(words[0] ?? '', 16) : Number(words[0])
    const font = words[words.findIndex((word) => word.toLowerCase() === '\\f') + 1] ?? ''
    return text(
      Number.isInteger(code) && code > 0 && code <= 0x10ffff ? sign(code, words.includes(font) ? font : '') : null,
    )
  }
  if (name === 'FORMCHECKBOX') {
    const box = elementAt(form, 'w:checkBox')
    return text((isOnAt(box, 'w:checked') ?? isOnAt(box, 'w:default') ?? false) ? '☒' : '☐')
  }
  if (name === 'FORMDROPDOWN') {
    const list = elementAt(form, 'w:ddList')
    const chosen = Number(valueAt(list, 'w:result') ?? valueAt(list, 'w:default') ?? 0)
    const entry = list && elementsOf(list, 'w:listEntry')[chosen]
    return text(entry?.attributes.get('w:val') ?? '')
  }
  if (name === 'MACROBUTTON' || name === 'GOTOBUTTON')
    return text(/^\s*\S+\s+\S+\s+(.*)$/s.exec(instruction)?.[1]?.trim() ?? '')
  if (name === 'EQ') {
    // East Asian versions of Word before 2000 stored a reading above a word in this way.
    const [, reading, base] = /\\s\\up\s*\d+\(([^()]*)\)\s*[,;]\s*([^()]*)\)/i.exec(instruction) ?? []
    if (base !== undefined) return text(`${base}(${reading})`)
    const [, over, under] = /^\s*EQ\s+\\f\s*\(([^(),;\\]+)[,;]([^(),;\\]+)\)\s*$/i.exec(instruction) ?? []
    if (over === undefined || under === undefined) return text(null)
    return { text: `${bracketed(over.trim())}/${bracketed(under.trim())}`, leftOut: 'formula' }
  }
  if (name === '' || name === 'FORMTEXT' || mute.has(name)) return text('')
  return text(null)
}

import type { Pass } from '../clip.ts'
import { elementsIn, isElement, isText, nameOf, trimmedText } from '../dom.ts'

/** Word's formulas on one line, with raised and lowered parts (ECMA-376 part 1, 22.1). */
export const readWordFormulas: Pass = ({ body, program }) => {
  if (program !== 'word') return
  for (const formula of elementsIn(body, (element) => nameOf(element) === 'm:omath')) {
    if (formula.parentNode === null) continue
    const line = body.ownerDocument.createElement('span')
    write(formula, line)
    formula.replaceWith(line)
  }
}

/** How parts are written, by the name of what they are in: text before and after them. */
const around: Readonly<Record<string, readonly [string, string]>> = {
  'm:rad': ['√(', ')'],
  'm:d': ['(', ')'],
}

/** Parts that are raised or lowered, by the name of what they are in. */
const moved: Readonly<Record<string, Readonly<Record<string, 'sub' | 'sup'>>>> = {
  'm:ssup': { 'm:sup': 'sup' },
  'm:ssub': { 'm:sub': 'sub' },
  'm:ssubsup': { 'm:sub': 'sub', 'm:sup': 'sup' },
  'm:nary': { 'm:sub': 'sub', 'm:sup': 'sup' },
  'm:limlow': { 'm:lim': 'sub' },
  'm:limupp': { 'm:lim': 'sup' },
}

function write(element: Element, line: Element): void {
  const name = nameOf(element)
  const say = (words: string) => line.append(line.ownerDocument.createTextNode(words))
  if (name === 'm:deg') return
  if (name === 'm:nary') say(signIn(element, 'm:chr') ?? '∫')
  const [before, after] = around[name] ?? ['', '']
  say(name === 'm:d' ? (signIn(element, 'm:begchr') ?? before) : before)
  for (const child of element.childNodes) {
    if (isText(child)) say(child.data.replace(/\s+/g, ' '))
    if (!isElement(child) || /^m:\w*pr$/.test(nameOf(child))) continue
    const mark = moved[name]?.[nameOf(child)]
    const part = mark === undefined ? line : line.ownerDocument.createElement(mark)
    if (name === 'm:f') bracketed(child, part)
    else write(child, part)
    if (part !== line && trimmedText(part) !== '') line.append(part)
    if (nameOf(child) === 'm:num') say('/')
  }
  say(name === 'm:d' ? (signIn(element, 'm:endchr') ?? after) : after)
}

/** A part of a fraction, in brackets where it is more than one sign or number. */
function bracketed(element: Element, line: Element): void {
  const isOne = /^(?:\p{N}+|\S)?$/u.test(trimmedText(element))
  const say = (words: string) => line.append(line.ownerDocument.createTextNode(words))
  if (!isOne) say('(')
  write(element, line)
  if (!isOne) say(')')
}

/** The sign that an element's properties set. */
function signIn(element: Element, name: string): string | null {
  const properties = [...element.childNodes].filter(isElement).find((child) => /^m:\w+pr$/.test(nameOf(child)))
  const said = properties && elementsIn(properties, (each) => nameOf(each) === name)[0]
  return said?.getAttribute('m:val') ?? null
}

import type { Pass } from '../clip.ts'
import { elementsIn, hasClass, isElement, nameOf, trimmedText } from '../dom.ts'
import { formulaOfTex } from '../tex.ts'

/**
 * Formulas on one line, with raised and lowered parts: MathML (KaTeX, MathJax, wikis), once,
 * however often a page has each; where a wiki's clip has only the picture of one, its TeX.
 */
export const readMath: Pass = ({ body }) => {
  for (const math of elementsIn(body, (element) => nameOf(element) === 'math')) {
    if (math.parentNode === null) continue
    const line = body.ownerDocument.createElement('span')
    write(math, line)
    if (trimmedText(line) !== '') boxOf(math, body).replaceWith(line)
  }
  for (const image of elementsIn(body, isPicture)) {
    const line = body.ownerDocument.createElement('span')
    formulaOfTex(image.getAttribute('alt') ?? '', line)
    boxOf(image, body).replaceWith(line)
  }
}

/** A wiki's picture of a formula, whose alternative text is its TeX. */
function isPicture(element: Element): boolean {
  return nameOf(element) === 'img' && /^\s*\{\\displaystyle\s[\s\S]+\}\s*$/.test(element.getAttribute('alt') ?? '')
}

/** The outermost element that shows the same formula. */
function boxOf(element: Element, body: Element): Element {
  let found = element
  for (let at = element.parentElement; at !== null && at !== body; at = at.parentElement)
    if (nameOf(at) === 'mjx-container' || hasClass(at, 'katex', 'mwe-math-element', 'MathJax')) found = at
  return found
}

/** Operators that are not shown: "apply function", "times" and their like (U+2061 to U+2064). */
const unseen = /[\u2061-\u2064]/g

const marks: Readonly<Record<string, readonly ('sub' | 'sup')[]>> = {
  msup: ['sup'],
  msub: ['sub'],
  msubsup: ['sub', 'sup'],
  mover: ['sup'],
  munder: ['sub'],
  munderover: ['sub', 'sup'],
}

/** Elements that show nothing. */
const silent: ReadonlySet<string> = new Set(
  'annotation annotation-xml mphantom none mprescripts script style'.split(' '),
)

/** Writes what an element of MathML shows (MathML 3, chapter 3). */
function write(element: Element, line: Element): void {
  const name = nameOf(element)
  const children = [...element.childNodes].filter(isElement)
  const say = (words: string) => line.append(line.ownerDocument.createTextNode(words))
  const [first, second] = children
  if (silent.has(name)) return
  if (name === 'semantics' || name === 'maction') {
    if (first) write(first, line)
  } else if (marks[name] && first) {
    write(first, line)
    for (const [at, mark] of marks[name].entries()) setApart(children[at + 1], mark, line)
  } else if (name === 'mmultiscripts' && first) withScripts(first, children.slice(1), line)
  else if (name === 'mfenced') fenced(element, children, line)
  else if (name === 'mfrac' && first && second) {
    bracketed(first, line)
    say('/')
    bracketed(second, line)
  } else if (name === 'msqrt' || name === 'mroot') {
    if (name === 'mroot') setApart(second, 'sup', line)
    say('√(')
    for (const child of name === 'mroot' ? children.slice(0, 1) : children) write(child, line)
    say(')')
  } else if (name === 'mspace') say(' ')
  else if (children.length === 0) say(wordsOf(element))
  else
    for (const [at, child] of [...element.childNodes].entries()) {
      if (!isElement(child)) {
        const words = child.nodeType === 3 ? (child.textContent ?? '').replace(/\s+/g, ' ') : ''
        if (words.trim() !== '') say(words)
        continue
      }
      if (at > 0 && nameOf(child) === 'mtd') say(' ')
      if (at > 0 && nameOf(child) === 'mtr') say('; ')
      write(child, line)
    }
}

/** The words of an element that contains no other; fixed spaces around words separate them. */
function wordsOf(element: Element): string {
  const text = (element.textContent ?? '').replace(unseen, '')
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '').replace(/\s+/g, ' ')
}

/** Writes a raised or lowered part; nothing for one that is missing or empty. */
function setApart(part: Element | undefined, mark: 'sub' | 'sup', line: Element): void {
  if (part === undefined || silent.has(nameOf(part))) return
  const raised = line.ownerDocument.createElement(mark)
  write(part, raised)
  line.append(raised)
}

/** Pairs of lowered and raised parts behind a sign, and before it, as isotopes have them. */
function withScripts(base: Element, scripts: readonly Element[], line: Element): void {
  const at = scripts.findIndex((each) => nameOf(each) === 'mprescripts')
  const [behind, before] = at === -1 ? [scripts, []] : [scripts.slice(0, at), scripts.slice(at + 1)]
  for (const [index, part] of before.entries()) setApart(part, index % 2 === 0 ? 'sub' : 'sup', line)
  write(base, line)
  for (const [index, part] of behind.entries()) setApart(part, index % 2 === 0 ? 'sub' : 'sup', line)
}

/** Parts in brackets, with commas between, unless others are said (MathML 3, section 3.3.8). */
function fenced(element: Element, parts: readonly Element[], line: Element): void {
  const say = (words: string) => line.append(line.ownerDocument.createTextNode(words))
  const separators = [...(element.getAttribute('separators') ?? ',').replace(/\s/g, '')]
  say(element.getAttribute('open') ?? '(')
  for (const [at, part] of parts.entries()) {
    const between = separators[Math.min(at, separators.length) - 1]
    if (between !== undefined) say(`${between} `)
    write(part, line)
  }
  say(element.getAttribute('close') ?? ')')
}

/** A part of a fraction, in brackets where it is more than one sign or number. */
function bracketed(element: Element, line: Element): void {
  const isOne = elementsIn(element, (each) => each.childElementCount === 0).length <= 1
  const say = (words: string) => line.append(line.ownerDocument.createTextNode(words))
  if (!isOne) say('(')
  write(element, line)
  if (!isOne) say(')')
}

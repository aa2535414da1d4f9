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

/** Writes what an element of MathML shows (MathML 3, chapter 3). */
function write(element: Element, line: Element): void {
  const name = nameOf(element)
  const children = [...element.childNodes].filter(isElement)
  const say = (words: string) => line.append(line.ownerDocument.createTextNode(words))
  const [first, second] = children
  if (name === 'annotation' || name === 'annotation-xml' || name === 'mphantom') return
  if (name === 'semantics') {
    if (first) write(first, line)
  } else if (marks[name] && first) {
    write(first, line)
    for (const [at, mark] of marks[name].entries()) {
      const part = children[at + 1]
      const raised = line.ownerDocument.createElement(mark)
      if (part) write(part, raised)
      line.append(raised)
    }
  } else if (name === 'mfrac' && first && second) {
    bracketed(first, line)
    say('/')
    bracketed(second, line)
  } else if (name === 'msqrt' || name === 'mroot') {
    say('√(')
    for (const child of name === 'mroot' ? children.slice(0, 1) : children) write(child, line)
    say(')')
  } else if (name === 'mspace') say(' ')
  else if (children.length === 0) say(trimmedText(element).replace(unseen, '').replace(/\s+/g, ' '))
  else
    for (const [at, child] of children.entries()) {
      if (at > 0 && nameOf(child) === 'mtd') say(' ')
      if (at > 0 && nameOf(child) === 'mtr') say('; ')
      write(child, line)
    }
}

/** A part of a fraction, in brackets where it is more than one sign or number. */
function bracketed(element: Element, line: Element): void {
  const isOne = elementsIn(element, (each) => each.childElementCount === 0).length <= 1
  const say = (words: string) => line.append(line.ownerDocument.createTextNode(words))
  if (!isOne) say('(')
  write(element, line)
  if (!isOne) say(')')
}

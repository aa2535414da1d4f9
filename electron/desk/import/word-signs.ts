import { nextNode } from '#shared/paste/dom.ts'
import { marked } from '#shared/paste/index.ts'
import { attributeIn, timeIn } from './word-xml.ts'

/** A change that was tracked in a document. `author` and `at` are '' where nobody says. */
interface Tracked {
  readonly kind: 'ins' | 'del'
  readonly author: string
  readonly at: string
}

interface Tag {
  readonly text: string
  readonly name: string
  readonly attributes: string
  readonly isEnd: boolean
  /** Whether it is its element's beginning and end. */
  readonly isEmpty: boolean
}

/** What was changed, what is commented on, where paragraphs are, and what is about them (ECMA-376 part 1, 17.13.4 and 17.13.5). */
const told =
  /<(\/?)w:(ins|del|moveTo|moveFrom|delText|commentRangeStart|commentRangeEnd|p|pPr|rPr|trPr|tcPr|sectPr)(\s[^<>]*?)?(\/?)>/g
const kinds: Readonly<Record<string, Tracked['kind']>> = { ins: 'ins', moveTo: 'ins', del: 'del', moveFrom: 'del' }
const edges: Readonly<Record<string, 'from' | 'to'>> = { commentRangeStart: 'from', commentRangeEnd: 'to' }
const properties: ReadonlySet<string> = new Set(['pPr', 'rPr', 'trPr', 'tcPr', 'sectPr'])
/** More comments than these that begin before the first of them has ended are not followed. */
const mostAtOnce = 20

/**
 * Carries a document's review through what makes HTML of it and knows nothing of reviews. That keeps bookmarks, though, and passes them on as anchors: each change and each passage of a comment is given one at either
 * end (`put`), and what stands between them in the HTML is marked as the reading of pasted HTML marks it (`read`).
 */
export class WordSigns {
  readonly #numbers: ReadonlyMap<string, number>
  readonly #changes: Tracked[] = []
  /** How many properties the place is in, and how many of paragraphs. */
  readonly #inside = { any: 0, paragraph: 0 }
  /** The changes around, the innermost last. */
  readonly #open: number[] = []
  /** Of each paragraph around, the change that its end is. */
  readonly #ends: (number | null)[] = []
  /** Signs that stand between two paragraphs, or two rows of a table: they are put into the next paragraph. */
  #waiting = ''

  /** `numbers`: what comments are called by, by their ids. */
  constructor(numbers: ReadonlyMap<string, number>) {
    this.#numbers = numbers
  }

  /** The text of a document with signs in it, and with what was taken out. */
  put(xml: string): string {
    return xml.replace(told, (text: string, end: string, name: string, attributes = '', empty = '') =>
      this.#inPlaceOf({ text, name, attributes, isEnd: end !== '', isEmpty: empty !== '' }),
    )
  }

  /** Marks what stands between the signs, and takes them away. */
  read(body: Element): void {
    const open: number[] = []
    const commented = new Set<number>()
    for (const node of leavesOf(body)) {
      const [, comment, digits, edge] = /^lede_(c?)(\d+)_(from|to|end)$/.exec(idOf(node)) ?? []
      if (digits === undefined) {
        // A change within one of somebody else's is all that there can be.
        for (const change of open.slice(-2).toReversed()) this.#mark(wrapped(node), marked.change, change)
        for (const number of commented) wrapped(node).setAttribute(marked.comment, String(number))
        continue
      }
      const number = Number(digits)
      if (edge === 'end') this.#mark((node as Element).closest('p, h1, h2, h3, h4, h5, h6'), marked.end, number)
      else if (comment === 'c') {
        if (edge === 'to') commented.delete(number)
        else if (commented.size < mostAtOnce) commented.add(number)
      } else if (edge === 'from') open.push(number)
      else open.pop()
      ;(node as Element).remove()
    }
  }

  #inPlaceOf(tag: Tag): string {
    if (properties.has(tag.name)) return this.#property(tag)
    if (tag.name === 'p') return this.#paragraph(tag)
    if (tag.name === 'delText') return tag.text.replace('delText', 't')
    const edge = edges[tag.name]
    return edge ? this.#comment(tag, edge) : this.#change(tag, kinds[tag.name] ?? 'ins')
  }

  #property({ text, name, isEnd, isEmpty }: Tag): string {
    const step = isEmpty ? 0 : isEnd ? -1 : 1
    this.#inside.any += step
    if (name === 'pPr') this.#inside.paragraph += step
    return text
  }

  #paragraph({ text, isEnd, isEmpty }: Tag): string {
    if (isEmpty) return text
    if (isEnd) {
      const change = this.#ends.pop() ?? null
      return change === null ? text : bookmark(`${change}_end`) + text
    }
    this.#ends.push(null)
    const before = this.#waiting
    this.#waiting = ''
    return text + before
  }

  #comment({ attributes }: Tag, edge: 'from' | 'to'): string {
    const number = this.#numbers.get(attributeIn(attributes, 'w:id'))
    return number === undefined ? '' : this.#sign(`c${number}_${edge}`)
  }

  #change({ attributes, isEnd, isEmpty }: Tag, kind: Tracked['kind']): string {
    const begin = () =>
      this.#changes.push({ kind, author: attributeIn(attributes, 'w:author'), at: timeIn(attributes) }) - 1
    if (this.#inside.any > 0) {
      // In the properties of a paragraph it is about the paragraph's end; in those of a row there is nothing to show.
      if (this.#inside.paragraph > 0 && !isEnd && this.#ends.length > 0) this.#ends[this.#ends.length - 1] = begin()
      return ''
    }
    if (isEmpty) return ''
    if (isEnd) {
      const change = this.#open.pop()
      return change === undefined ? '' : this.#sign(`${change}_to`)
    }
    const change = begin()
    this.#open.push(change)
    return this.#sign(`${change}_from`)
  }

  #sign(name: string): string {
    if (this.#ends.length > 0) return bookmark(name)
    this.#waiting += bookmark(name)
    return ''
  }

  #mark(element: Element | null, name: string, number: number): void {
    const change = this.#changes[number]
    if (element === null || change === undefined) return
    element.setAttribute(name, change.kind)
    if (change.author !== '') element.setAttribute(marked.author, change.author)
    if (change.at !== '') element.setAttribute(marked.at, change.at)
  }
}

function bookmark(name: string): string {
  return `<w:bookmarkStart w:id="0" w:name="lede_${name}"/>`
}

/** What has nothing in it, in document order. */
function leavesOf(root: Node): Node[] {
  const leaves: Node[] = []
  for (let node: Node | null = root.firstChild; node !== null; node = nextNode(node, root))
    if (node.firstChild === null) leaves.push(node)
  return leaves
}

function idOf(node: Node): string {
  return 'id' in node && typeof node.id === 'string' ? node.id : ''
}

const wrapper = 'data-word-sign'

/** A new element around a node, and around what is around it for its sake. */
function wrapped(node: Node): Element {
  let inner = node
  while (inner.parentElement?.hasAttribute(wrapper)) inner = inner.parentElement
  const span = (node.ownerDocument as Document).createElement('span')
  span.setAttribute(wrapper, '')
  inner.parentNode?.replaceChild(span, inner)
  span.appendChild(inner)
  return span
}

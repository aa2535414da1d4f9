import type { BodyNode } from '#shared/article/body.ts'
import type { Mark } from './inline-markup.ts'
import { noteLinkOf } from './note-links.ts'
import { onOneLine } from './printable.ts'
import { sameMark } from './same-mark.ts'

/** Lines of which the first begins with one text and all others with another. */
export function hangingLines(first: string, further: string, text: string): string {
  return text
    .split('\n')
    .map((line, index) => ((index === 0 ? first : further) + line).trimEnd())
    .join('\n')
}

/** The words of a block; a link is followed by its address unless its text is the address. */
export function plainWordsOf(block: BodyNode): string {
  const nodes = block.content ?? []
  let text = ''
  let linked = ''
  nodes.forEach((node, index) => {
    const written = node.type === 'hardBreak' ? '\n' : scripted(node).replace(/\s+/g, ' ')
    text += written
    const link = linkOf(node)
    linked = link === undefined ? '' : linked + written
    const next = nodes[index + 1]
    if (link !== undefined && !(next && sameLink(next, link))) {
      if (noteLinkOf(link) === null) text += addressAfter(linked, String(link.attrs?.href))
      linked = ''
    }
  })
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
}

const digits = '0123456789+-=()'
const scripts: Readonly<Record<string, string>> = { superscript: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾', subscript: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎' }

/**
 * The text of a node, with raised and lowered digits as Unicode has them, since 10 to the sixth
 * would otherwise read 106. A note's reference is not such a number.
 */
function scripted({ text = '', marks }: BodyNode): string {
  const script = marks?.map(({ type }) => scripts[type]).find((found) => found !== undefined)
  if (script === undefined || marks?.some((mark) => noteLinkOf(mark) !== null)) return text
  return text.replace(/[\d+\-=()]/g, (sign) => script[digits.indexOf(sign)] ?? sign)
}

function linkOf(node: BodyNode): Mark | undefined {
  return node.marks?.find((mark) => mark.type === 'link')
}

function sameLink(node: BodyNode, link: Mark): boolean {
  return node.marks?.some((mark) => sameMark(mark, link)) ?? false
}

/** ` (address)`, or '' if the text is that address. */
export function addressAfter(text: string, href: string): string {
  const address = href.replace(/^mailto:/, '')
  return bare(address) === bare(text) ? '' : ` (${address})`
}

function bare(address: string): string {
  return onOneLine(address)
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
}

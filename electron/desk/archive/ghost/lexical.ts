import { element, escapeHtml } from '#shared/publish/escape.ts'
import { type Data, dataOf, listOf } from '../../import/agency/data.ts'
import { wordsOfValue } from '../../import/markdown/values.ts'
import { cardHtml, type TellCard } from './cards.ts'

/** The text formats, one bit each, and their elements (Lexical, TextFormatType). */
const formats: readonly (readonly [bit: number, name: string])[] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
]

/** Deeper than any text is nested. */
const deepest = 40

/** A text from Ghost's editor since version 5.40 (Lexical) as HTML; null for anything else. */
export function htmlOfLexical(json: string, tell: TellCard): string | null {
  const root = dataOf(dataOf(parsed(json)).get('root'))
  return root.size === 0 ? null : childrenOf(root, tell, 0)
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function childrenOf(node: Data, tell: TellCard, depth: number): string {
  if (depth > deepest) return ''
  return listOf(node.get('children'))
    .map((child) => htmlOf(child, tell, depth + 1))
    .join('')
}

function htmlOf(node: Data, tell: TellCard, depth: number): string {
  const type = (wordsOfValue(node.get('type')) ?? '').replace(/^extended-/, '')
  const inside = () => childrenOf(node, tell, depth)
  const tag = wordsOfValue(node.get('tag')) ?? ''
  if (type === 'text') return textOf(node)
  if (type === 'linebreak') return '<br>'
  if (type === 'paragraph') return element('p', {}, inside())
  if (type === 'heading') return element(/^h[1-6]$/.test(tag) ? tag : 'h2', {}, inside())
  if (type === 'quote' || type === 'aside') return element('blockquote', {}, element('p', {}, inside()))
  if (type === 'list')
    return tag === 'ol' ? element('ol', { start: startOf(node) }, inside()) : element('ul', {}, inside())
  if (type === 'listitem') return element('li', {}, inside())
  if (type === 'link' || type === 'autolink')
    return element('a', { href: wordsOfValue(node.get('url')) ?? '' }, inside())
  return cardHtml(type, node, tell)
}

function startOf(node: Data): number {
  const start = Number(node.get('start'))
  return Number.isInteger(start) ? start : 1
}

function textOf(node: Data): string {
  const text = node.get('text')
  const format = Number(node.get('format') ?? 0)
  const plain = escapeHtml(typeof text === 'string' ? text : '')
  return formats.reduce((html, [bit, name]) => ((format & bit) === 0 ? html : `<${name}>${html}</${name}>`), plain)
}

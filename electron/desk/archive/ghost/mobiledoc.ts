import { element, escapeHtml } from '#shared/publish/escape.ts'
import { dataOf } from '../../import/agency/data.ts'
import { cardHtml, type TellCard } from './cards.ts'

const names: ReadonlySet<string> = new Set('a b strong i em u s code sub sup'.split(' '))

/**
 * A text from Ghost's editor before version 5.40 as HTML (Mobiledoc 0.3,
 * github.com/bustle/mobiledoc-kit, MOBILEDOC.md); null for anything else.
 */
export function htmlOfMobiledoc(json: string, tell: TellCard): string | null {
  const data = dataOf(parsed(json))
  const sections = lists(data.get('sections'))
  if (sections.length === 0) return null
  const markups = lists(data.get('markups'))
  const cards = lists(data.get('cards'))
  const line = (markers: unknown) => lineOf(lists(markers), markups)
  return sections
    .map(([kind, first, second]) => {
      if (kind === 1) return blockHtml(String(first), line(second))
      if (kind === 2) return `<img src="${escapeHtml(String(first))}">`
      if (kind === 3)
        return element(
          first === 'ol' ? 'ol' : 'ul',
          {},
          lists(second)
            .map((item) => element('li', {}, line(item)))
            .join(''),
        )
      const [name, inside] = kind === 10 ? (cards[Number(first)] ?? []) : []
      return name === undefined ? '' : cardHtml(String(name), dataOf(inside), tell)
    })
    .join('')
}

function blockHtml(tag: string, html: string): string {
  if (/^h[1-6]$/.test(tag)) return element(tag, {}, html)
  const paragraph = element('p', {}, html)
  return tag === 'blockquote' || tag === 'aside' || tag === 'pull-quote'
    ? element('blockquote', {}, paragraph)
    : paragraph
}

/** Texts, each with the marks that begin before it and the number of marks that end after it. */
function lineOf(markers: readonly (readonly unknown[])[], markups: readonly (readonly unknown[])[]): string {
  const open: string[] = []
  let html = ''
  for (const [kind, begin, ends, value] of markers) {
    for (const index of Array.isArray(begin) ? begin : []) {
      const [name = '', attributes] = markups[Number(index)] ?? []
      const tag = names.has(String(name)) ? String(name) : 'span'
      open.push(tag)
      html += tag === 'a' ? `<a href="${escapeHtml(hrefIn(attributes))}">` : `<${tag}>`
    }
    // The only atom that Ghost writes is a line break.
    html += kind === 1 ? '<br>' : escapeHtml(String(value ?? ''))
    for (let count = Number(ends ?? 0); count > 0 && open.length > 0; count -= 1) html += `</${open.pop()}>`
  }
  return (
    html +
    open
      .toReversed()
      .map((tag) => `</${tag}>`)
      .join('')
  )
}

function hrefIn(attributes: unknown): string {
  const list = Array.isArray(attributes) ? attributes : []
  return String(list[list.indexOf('href') + 1] ?? '')
}

function lists(value: unknown): (readonly unknown[])[] {
  return Array.isArray(value) ? value.filter((each): each is unknown[] => Array.isArray(each)) : []
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

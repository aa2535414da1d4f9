import type { BodyNode } from '#shared/article/body.ts'
import { type HeadingLevel, headingLevel } from '#shared/schema/paragraph.ts'
import { element, escapeHtml, startTag, textElement } from './escape.ts'
import { hasText, leadOf } from './lead.ts'
import { levelAttribute } from './markup-fields.ts'
import { sameMark } from './tidy-body.ts'

type Mark = NonNullable<BodyNode['marks']>[number]

/**
 * A tidy body (`tidyBody`) as HTML, one block a line.
 *
 * The dateline, where there is one, is run into the first paragraph of running text at the top level as `<span class="dateline">`, else stands in
 * a `<p class="filed">` of its own before everything. Headings are printed without gaps, as HTML's outline asks: one that skips a level, or
 * has no text, carries its own level as `data-level`.
 */
export function serialiseBody(body: BodyNode, dateline: string | null): string {
  const blocks = body.content ?? []
  const span = dateline === null ? '' : textElement('span', { class: 'dateline' }, dateline)
  const lead = leadOf(body)
  const block = blockSerialiser((node) => (span !== '' && node === lead ? `${span} ` : ''))
  const alone = span !== '' && lead === undefined ? [element('p', { class: 'filed' }, span)] : []
  return [...alone, ...blocks.map(block)].join('\n')
}

function blockSerialiser(prefix: (paragraph: BodyNode) => string): (node: BodyNode) => string {
  // The level of the heading printed last; the headline is the page's first level.
  let outline = 1

  const heading = (node: BodyNode, level: HeadingLevel): string => {
    if (!hasText(node)) return element('p', { [levelAttribute]: level }, inline(node))
    outline = Math.min(level, outline + 1)
    return element(`h${outline}`, { [levelAttribute]: outline === level ? null : level }, inline(node))
  }

  const children = (node: BodyNode) => (node.content ?? []).map(serialise).join('\n')

  const serialisers: Readonly<Record<string, (node: BodyNode) => string>> = {
    paragraph: (node) => {
      const level = headingLevel(node.attrs?.level)
      return level === null ? element('p', {}, prefix(node) + inline(node)) : heading(node, level)
    },
    blockquote: (node) => element('blockquote', {}, children(node)),
    bulletList: (node) => element('ul', {}, `\n${children(node)}\n`),
    orderedList: (node) => {
      const start = Number(node.attrs?.start)
      return element('ol', { start: start === 1 ? null : start }, `\n${children(node)}\n`)
    },
    listItem: (node) => element('li', {}, children(node)),
    horizontalRule: () => startTag('hr'),
  }

  const serialise = (node: BodyNode): string => serialisers[node.type]?.(node) ?? ''
  return serialise
}

interface Leaf {
  html: string
  marks: readonly Mark[]
}

function inline(block: BodyNode): string {
  const nodes = block.content ?? []
  return serialiseLeaves(
    nodes.map((node, index) =>
      node.type === 'hardBreak'
        ? { html: '<br>', marks: marksAround(nodes, index) }
        : { html: escapeHtml(node.text ?? ''), marks: node.marks ?? [] },
    ),
  )
}

// A break inside a link belongs to the link, so that the link stays one.
function marksAround(nodes: readonly BodyNode[], index: number): readonly Mark[] {
  const before = nodes.slice(0, index).findLast((node) => node.type === 'text')?.marks ?? []
  const after = nodes.slice(index).find((node) => node.type === 'text')?.marks ?? []
  return before.filter((mark) => after.some((other) => sameMark(mark, other)))
}

// Opens the mark that lasts longest first, so that marks nest with the fewest elements; a link before all others, so that it is never cut.
function serialiseLeaves(leaves: readonly Leaf[]): string {
  let html = ''
  for (let at = 0; at < leaves.length; ) {
    const leaf = leaves[at]
    const run = longestRun(leaves, at)
    if (run === null) {
      html += leaf?.html ?? ''
      at += 1
    } else {
      const inside = leaves.slice(at, run.end)
      html += wrap(
        run.mark,
        serialiseLeaves(
          inside.map(({ html, marks }) => ({ html, marks: marks.filter((m) => !sameMark(m, run.mark)) })),
        ),
      )
      at = run.end
    }
  }
  return html
}

function longestRun(leaves: readonly Leaf[], at: number): { mark: Mark; end: number } | null {
  let longest: { mark: Mark; end: number } | null = null
  for (const mark of leaves[at]?.marks ?? []) {
    let end = at + 1
    while (leaves[end]?.marks.some((other) => sameMark(mark, other))) end += 1
    if (mark.type === 'link') return { mark, end }
    if (longest === null || end > longest.end) longest = { mark, end }
  }
  return longest
}

const markTags: Readonly<Record<string, string>> = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' }

function wrap(mark: Mark, html: string): string {
  if (mark.type === 'link') return element('a', { href: String(mark.attrs?.href), rel: 'noopener' }, html)
  const tag = markTags[mark.type]
  return tag === undefined ? html : element(tag, {}, html)
}

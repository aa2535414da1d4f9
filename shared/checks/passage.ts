import { type BlockText, textsOfBlock } from '#shared/article/block-texts.ts'
import type { BodyNode } from '#shared/article/body.ts'
import { headingLevel } from '#shared/blocks/paragraph/heading-level.ts'
import type { PassageKind } from '#shared/blocks/trait.ts'
import { nodesWith, traitsOf } from '#shared/blocks/traits.ts'
import { leftOut } from '#shared/schema/passages.ts'

/** A link in a passage, by offsets in its text. */
export interface PassageLink {
  readonly from: number
  readonly to: number
  readonly href: string
}

/**
 * A line of text as rules read it: a paragraph with its line breaks (each one `\n`; any other
 * inline node is one U+FFFC), a text that a block has besides its content, or a field. `at` is the
 * ProseMirror position in its block where its text begins: offset n of the text is position `at +
 * n`. For texts in an `attribute`, `at` and `end` are those of the block.
 */
export interface Passage {
  readonly text: string
  /**
   * The text with U+FFFC in place of each character of passages in a language other than the
   * story's.
   */
  readonly own: string
  readonly kind: PassageKind
  readonly links: readonly PassageLink[]
  readonly at: number
  readonly end: number
  readonly attribute: BlockText | null
}

const noLinks: readonly PassageLink[] = []

/** Nodes without content, which are one position long. */
const leaves = new Set(['hardBreak', ...nodesWith(({ holds }) => holds === 'nothing')])

/** The passages of one of the outermost blocks of a body. */
export function passagesOfBlock(block: BodyNode): Passage[] {
  const passages: Passage[] = []
  /** Reads the node at a position; returns the position after it. */
  const visit = (node: BodyNode, start: number, kind: PassageKind): number => {
    const { holds, reads } = traitsOf(node.type) ?? {}
    const isText = holds === 'words'
    const inner = (isText ? null : reads) ?? kind
    const line = isText ? textOf(node) : null
    let end = start + 1
    if (line !== null) end += line.text.length + 1
    else if (!leaves.has(node.type)) {
      const besides = passages.length
      for (const child of node.content ?? []) end = visit(child, end, inner)
      end += 1
      passages.splice(besides, 0, ...beside(node, start, end))
    }
    if (line === null && leaves.has(node.type)) passages.push(...beside(node, start, end))
    if (line !== null) {
      passages.push(...beside(node, start, end))
      const own = node.type === 'paragraph' ? inner : (reads ?? inner)
      const isHeading = node.type === 'paragraph' && headingLevel(node.attrs?.level) !== null
      if (line.text !== '')
        passages.push({ ...line, kind: isHeading ? 'heading' : own, at: start + 1, end, attribute: null })
    }
    return end
  }
  visit(block, 0, 'text')
  return passages
}

/** A field as a passage. */
export function passageOfField(text: string): Passage {
  return { text, own: text, kind: 'field', links: noLinks, at: 0, end: text.length, attribute: null }
}

function beside({ type, attrs }: BodyNode, at: number, end: number): Passage[] {
  return textsOfBlock(type, attrs).map(({ name, text }) => ({
    text,
    own: text,
    kind: 'beside',
    links: noLinks,
    at,
    end,
    attribute: name,
  }))
}

function textOf({ content = [] }: BodyNode): Pick<Passage, 'text' | 'own' | 'links'> {
  let text = ''
  let own = ''
  const links: PassageLink[] = []
  for (const child of content) {
    const from = text.length
    const said = child.text ?? (child.type === 'hardBreak' ? '\n' : '\ufffc')
    text += said
    own += child.marks?.some(({ type }) => type === 'language') ? leftOut(said) : said
    const href = child.marks?.find(({ type }) => type === 'link')?.attrs?.href
    if (typeof href !== 'string') continue
    const last = links.at(-1)
    if (last?.to === from && last.href === href) links[links.length - 1] = { ...last, to: text.length }
    else links.push({ from, to: text.length, href })
  }
  return { text, own, links: links.length === 0 ? noLinks : links }
}

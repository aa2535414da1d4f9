import { z } from 'zod'
import { nodesWith } from '#shared/blocks/traits.ts'
import { textsOfBlock } from './block-texts.ts'
import { bodyTooMuch, staysWithin } from './extent.ts'

/**
 * Tiptap JSON: a node of the body. Which types and attributes are allowed is decided by
 * shared/schema (`checkBody`).
 */
export interface BodyNode {
  type: string
  attrs?: Record<string, unknown> | undefined
  content?: BodyNode[] | undefined
  marks?: { type: string; attrs?: Record<string, unknown> | undefined }[] | undefined
  text?: string | undefined
}

const mark = z.lazy(() => z.strictObject({ type: z.string(), attrs: z.record(z.string(), z.unknown()).optional() }))

const node: z.ZodType<BodyNode> = z.lazy(() =>
  z.strictObject({
    type: z.string(),
    attrs: z.record(z.string(), z.unknown()).optional(),
    content: z.array(node).optional(),
    marks: z.array(mark).optional(),
    text: z.string().optional(),
  }),
)

/**
 * Checks the shape of a body, and that it holds no more than a draft can; shared/schema
 * (`checkBody`) checks the rest.
 */
export const bodySchema = z.unknown().refine(staysWithin, { error: bodyTooMuch, abort: true }).pipe(node)

/** A body of one empty paragraph. */
export function emptyBody(): BodyNode {
  return { type: 'doc', content: [{ type: 'paragraph', attrs: { level: null } }] }
}

/**
 * The names of all nodes and marks in a body; names may repeat. `more`: what else to name for each
 * of them.
 */
export function namesIn(
  body: BodyNode,
  more: (name: string, attributes: Readonly<Record<string, unknown>>) => string[] = () => [],
): string[] {
  const named = [body, ...(body.marks ?? [])].flatMap(({ type, attrs }) => [type, ...more(type, attrs ?? {})])
  return [...named, ...(body.content ?? []).flatMap((child) => namesIn(child, more))]
}

/** A body of plain paragraphs, one a string. */
export function bodyOfParagraphs(paragraphs: readonly string[]): BodyNode {
  if (paragraphs.length === 0) return emptyBody()
  return {
    type: 'doc',
    content: paragraphs.map((text) => ({
      type: 'paragraph',
      attrs: { level: null },
      ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
    })),
  }
}

/** Blocks that hold text directly; all others hold blocks. */
const textBlocks = nodesWith(({ holds }) => holds === 'words')

/**
 * Blocks that do not count as the story's own text: a pull quote repeats some of it, captions and
 * links stand beside it.
 */
const besides = nodesWith(({ isBeside }) => isBeside)

/**
 * The text of a body: one line a text block, a hard break as a space, rules left out; without pull
 * quotes, captions and related links, which are not the story's own text. The dateline is not part
 * of it.
 */
export function textOfBody(body: BodyNode): string {
  return linesOf(body, (node) => !besides.has(node.type)).join('\n')
}

/**
 * All words of a body, wherever they are, for the search index: lines like those of `textOfBody`,
 * with the texts that blocks have besides their content.
 */
export function wordsOfBody(body: BodyNode): string {
  return linesOf(
    body,
    () => true,
    ({ type, attrs }) => textsOfBlock(type, attrs).map(({ text }) => text),
  ).join('\n')
}

function linesOf(
  body: BodyNode,
  isRead: (node: BodyNode) => boolean,
  besideOf: (node: BodyNode) => string[] = () => [],
): string[] {
  const lines: string[] = []
  const visit = (node: BodyNode) => {
    if (!isRead(node)) return
    lines.push(...besideOf(node))
    if (textBlocks.has(node.type)) {
      lines.push((node.content ?? []).map((child) => (child.type === 'hardBreak' ? ' ' : (child.text ?? ''))).join(''))
    } else for (const child of node.content ?? []) visit(child)
  }
  visit(body)
  return lines.filter((line) => line.trim() !== '')
}

/**
 * Every line of text in a body as find and replace sees it: the texts that blocks have besides
 * their content, and text blocks, split at line breaks.
 */
export function linesOfBody(body: BodyNode): string[] {
  const lines: string[] = []
  const visit = (node: BodyNode) => {
    for (const { text } of textsOfBlock(node.type, node.attrs)) lines.push(...text.split('\n'))
    if (!textBlocks.has(node.type)) for (const child of node.content ?? []) visit(child)
    else {
      const parts = (node.content ?? []).map((child) => child.text ?? '\n')
      lines.push(...parts.join('').split('\n'))
    }
  }
  visit(body)
  return lines.filter((line) => line !== '')
}

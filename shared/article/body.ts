import { z } from 'zod'

/** Tiptap JSON: a node of the body. Which types and attributes are allowed is decided by shared/schema (`checkBody`). */
export interface BodyNode {
  type: string
  attrs?: Record<string, unknown> | undefined
  content?: BodyNode[] | undefined
  marks?: { type: string; attrs?: Record<string, unknown> | undefined }[] | undefined
  text?: string | undefined
}

/** How deep nodes may nest. Deeper is refused before anything walks the tree. */
export const maxDepth = 100

const mark = z.strictObject({ type: z.string(), attrs: z.record(z.string(), z.unknown()).optional() })

const node: z.ZodType<BodyNode> = z.strictObject({
  type: z.string(),
  attrs: z.record(z.string(), z.unknown()).optional(),
  content: z.array(z.lazy(() => node)).optional(),
  marks: z.array(mark).optional(),
  text: z.string().optional(),
})

/** The shape of a body; its meaning is checked by shared/schema. */
export const bodySchema = z
  .unknown()
  .refine((value) => depthOf(value, maxDepth) <= maxDepth, { error: 'nested too deep', abort: true })
  .pipe(node)

/** A body of one empty paragraph. */
export function emptyBody(): BodyNode {
  return { type: 'doc', content: [{ type: 'paragraph', attrs: { level: null } }] }
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

/**
 * The text of a body: one line a text block, a hard break as a space, rules left out. The dateline is not part of it.
 */
export function textOfBody(body: BodyNode): string {
  const lines: string[] = []
  const visit = (node: BodyNode) => {
    if (node.type === 'paragraph') {
      lines.push((node.content ?? []).map((child) => (child.type === 'hardBreak' ? ' ' : (child.text ?? ''))).join(''))
    } else for (const child of node.content ?? []) visit(child)
  }
  visit(body)
  return lines.filter((line) => line.trim() !== '').join('\n')
}

// Iterative, because the value comes from a file and may nest deeper than the stack.
function depthOf(value: unknown, enough: number): number {
  let depth = 0
  let level: unknown[] = [value]
  while (level.length > 0 && depth <= enough) {
    depth += 1
    level = level.flatMap((node) => {
      const content = typeof node === 'object' && node !== null && 'content' in node ? node.content : undefined
      return Array.isArray(content) ? content : []
    })
  }
  return depth
}

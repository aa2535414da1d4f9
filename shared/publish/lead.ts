import type { BodyNode } from '#shared/article/body.ts'
import { headingLevel } from '#shared/blocks/paragraph/heading-level.ts'

/**
 * The block of a body into which the dateline is run: its first non-empty paragraph of running text
 * at the top level, if there is one.
 */
export function leadOf(body: BodyNode): BodyNode | undefined {
  return body.content?.find(
    (block) => block.type === 'paragraph' && headingLevel(block.attrs?.level) === null && hasText(block),
  )
}

/** Whether a text block contains more than white space. */
export function hasText(block: BodyNode): boolean {
  return (block.content ?? []).some((node) => (node.text ?? '').trim() !== '')
}

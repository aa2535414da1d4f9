import type { BodyNode } from '#shared/article/body.ts'
import { headingLevel } from '#shared/blocks/paragraph/heading-level.ts'

/**
 * The block of a body that the dateline is run into: its first paragraph of running text at the top
 * level that says something, if there is one.
 */
export function leadOf(body: BodyNode): BodyNode | undefined {
  return body.content?.find(
    (block) => block.type === 'paragraph' && headingLevel(block.attrs?.level) === null && hasText(block),
  )
}

/** Whether a text block has anything but white space in it. */
export function hasText(block: BodyNode): boolean {
  return (block.content ?? []).some((node) => (node.text ?? '').trim() !== '')
}

import type { BodyNode } from '#shared/article/body.ts'

/** A paragraph without its first `length` UTF-16 units; a line break counts as one. */
export function withoutStart(block: BodyNode, length: number): BodyNode {
  let left = length
  const content = (block.content ?? []).flatMap((node): BodyNode[] => {
    const text = node.text ?? ' '
    const cut = Math.min(left, text.length)
    left -= cut
    if (cut === 0) return [node]
    return node.text === undefined || cut === text.length ? [] : [{ ...node, text: text.slice(cut) }]
  })
  return { ...block, content }
}

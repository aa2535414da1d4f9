import type { Node } from '@tiptap/pm/model'
import type { TracedSource } from './traced.ts'

/** A stretch of a merged body's text, and the source of its first character. */
export interface PlacedSource {
  readonly from: number
  readonly to: number
  readonly source: TracedSource
}

/** The position of each piece of a body's text, and its source. */
export function placedSources(body: Node, sources: readonly TracedSource[]): PlacedSource[] {
  const found: PlacedSource[] = []
  const left = [...sources].reverse()
  let used = 0
  body.descendants((node, position) => {
    for (let at = 0; at < (node.text?.length ?? 0); ) {
      const source = left.at(-1)
      if (source === undefined) return false
      const length = Math.min(source.text.length - used, (node.text?.length ?? 0) - at)
      const part = { ...source, at: source.at + used, twin: source.twin === null ? null : source.twin + used }
      found.push({ from: position + at, to: position + at + length, source: part })
      at += length
      used += length
      if (used === source.text.length) {
        left.pop()
        used = 0
      }
    }
    return true
  })
  return found
}

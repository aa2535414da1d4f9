import type { Node } from '@tiptap/pm/model'
import type * as Y from 'yjs'
import { bodyOf } from '#shared/article/draft.ts'
import { attribute, idsOf } from '#shared/review/attributions.ts'
import { Authors } from '#shared/review/authors.ts'
import { type ItemRun, itemRunsOf, runsIn } from '#shared/review/item-runs.ts'
import type { Side, Source } from './traced.ts'

/**
 * Writes down who typed the words that a merge has just written anew, under `draft`'s own client id: whoever had in the copy that they are from. `docs`: the copies.
 */
export function attributeMerge(
  draft: Y.Doc,
  { body, sources }: { body: Node; sources: readonly Source[] },
  docs: Readonly<Record<Side, Y.Doc>>,
): void {
  const fresh = itemRunsOf(bodyOf(draft)).filter(({ client, closes }) => client === draft.clientID && !closes)
  if (fresh.length === 0) return
  const authors = new Map<Side, Authors>()
  for (const { from, to, source } of placed(body, sources)) {
    const runs = runsIn(fresh, { from, to })
    if (runs.length === 0) continue
    const known = authors.get(source.side) ?? new Authors(docs[source.side])
    authors.set(source.side, known)
    for (const run of runs) attributeRun(draft, run, known, source.at - from)
  }
}

/** `shift`: from a position here to the one in the copy. */
function attributeRun(draft: Y.Doc, run: ItemRun, authors: Authors, shift: number): void {
  for (const { run: was, known } of authors.insertions({ from: run.from + shift, to: run.to + shift })) {
    if (known === null) continue
    const from = was.from - shift
    const part = { ...run, from, to: was.to - shift, clock: run.clock + from - run.from }
    attribute(draft, { kind: 'inserted', ...known, ids: idsOf([part]) })
  }
}

/** Where the text of a body stands in it, piece by piece as its sources tell it. */
function placed(body: Node, sources: readonly Source[]): { from: number; to: number; source: Source }[] {
  const found: { from: number; to: number; source: Source }[] = []
  const left = [...sources].reverse()
  let used = 0
  body.descendants((node, position) => {
    for (let at = 0; at < (node.text?.length ?? 0); ) {
      const source = left.at(-1)
      if (source === undefined) return false
      const length = Math.min(source.text.length - used, (node.text?.length ?? 0) - at)
      const part = { ...source, at: source.at + used }
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

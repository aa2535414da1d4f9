import * as Y from 'yjs'
import { openConflictsIn } from '#shared/merge/index.ts'
import type { TestDesk, TestNewsroom } from '#tests/helpers/newsroom.ts'
import { bodyText } from '#tests/helpers/newsroom-text.ts'
import { openDraft } from '#tests/helpers/story.ts'
import type { Writing } from './writing.ts'

/** What went wrong in a schedule; null if nothing did. */
export type Fault = string | null

/**
 * Asks of a newsroom that is whole again: every word that a desk has acknowledged stands on every
 * desk exactly once, in the text or in what waits to be settled (twice if two desks have moved its
 * paragraph at once: writing.ts); every desk has the same; and a desk that is new gets that, from
 * the log alone.
 */
export async function faultIn(
  newsroom: TestNewsroom,
  desks: readonly TestDesk[],
  id: string,
  { words, mostOf }: Writing,
): Promise<Fault> {
  // What one desk sends, another has to merge, and a merge is sent again.
  try {
    for (let round = 0; round < 3; round += 1) for (const desk of desks) await desk.synced()
  } catch (error) {
    return String(error)
  }
  const late = await newsroom.desk('late')
  await late.synced()
  const snapshots = new Set<string>()
  for (const desk of [...desks, late]) {
    const { doc } = await openDraft(desk.client, id)
    const text = bodyText(doc).join('\n')
    const open = JSON.stringify(openConflictsIn(doc).map(({ conflict }) => conflict))
    for (const word of words) {
      const times = text.split(word).length - 1
      if (times > mostOf(word)) return `${desk.name} has ${word} ${times} times`
      if (times === 0 && !open.includes(word)) return `${desk.name} has lost ${word}`
    }
    snapshots.add(Buffer.from(Y.encodeSnapshot(Y.snapshot(doc))).toString('base64'))
  }
  return snapshots.size === 1 ? null : `${snapshots.size} desks differ`
}

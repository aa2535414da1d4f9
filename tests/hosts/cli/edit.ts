import type { Doc } from 'yjs'
import { openDesk } from '#desk/desk.ts'
import { memorySettings } from '#tests/helpers/desk.ts'
import { openDraft } from '#tests/helpers/story.ts'

/** Edits a draft of a library, as a window does. */
export async function edit(library: string, id: string, change: (draft: Doc) => void): Promise<void> {
  const desk = await openDesk({ folder: library, settings: memorySettings(), version: '1.0.0' })
  const client = desk.connect()
  const { doc, edits } = await openDraft(client, id)
  change(doc)
  for (const update of edits) await client.call('drafts.append', { id, update })
  await desk.close()
}

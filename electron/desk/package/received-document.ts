import * as Y from 'yjs'
import { LedeError } from '#shared/api/errors.ts'
import { checkDraft, newDraft } from '#shared/article/draft.ts'
import { versionsOf } from '#shared/review/versions/versions.ts'
import { checkUpdate } from '#shared/update/check.ts'
import { Excess } from '#shared/update/excess.ts'
import { checkSnapshot } from '#shared/update/walk.ts'
import { withinPatience } from '../store/try-update.ts'

/**
 * A document from a package: complete, no more than a draft may hold, and of a schema that this
 * Lede knows.
 *
 *
 * @throws LedeError `package.tooMuch`, `package.damaged`, `package.newer`
 */
export function receivedDocument(update: Uint8Array | undefined, part: string): Y.Doc {
  const draft = newDraft()
  try {
    if (update === undefined) throw new RangeError('not in it')
    checkUpdate(update, draft)
    withinPatience('package.tooMuch', () => Y.applyUpdate(draft, update))
    for (const { snapshot } of versionsOf(draft)) checkSnapshot(snapshot)
    if (draft.store.pendingStructs !== null || draft.store.pendingDs !== null) throw new RangeError('not whole')
  } catch (error) {
    if (error instanceof Excess) throw new LedeError('package.tooMuch', {}, error)
    throw error instanceof LedeError ? error : new LedeError('package.damaged', { part }, error)
  }
  if (!checkDraft(draft).fits) throw new LedeError('package.newer')
  return draft
}

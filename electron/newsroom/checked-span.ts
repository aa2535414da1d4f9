import { LedeError } from '#shared/api/errors.ts'
import { newDraft } from '#shared/article/draft.ts'
import { type UpdateSpan, updateSpan } from '#shared/newsroom/vector.ts'
import { checkUpdate } from '#shared/update/check.ts'
import { Excess } from '#shared/update/excess.ts'
import { Foreign } from '#shared/update/homes.ts'

/** A story without anything in it; to make one costs more than to check most edits. */
const nothing = newDraft()

/**
 * What an update holds, once it is known to be one and not more than a story may hold. @throws
 * LedeError `draft.badUpdate`, `draft.tooMuch`, `newsroom.foreign`
 */
export function checkedSpan(update: Uint8Array): UpdateSpan {
  try {
    checkUpdate(update, nothing)
    return updateSpan(update)
  } catch (error) {
    if (error instanceof Excess) throw new LedeError('draft.tooMuch', {}, error)
    throw new LedeError(error instanceof Foreign ? 'newsroom.foreign' : 'draft.badUpdate', {}, error)
  }
}

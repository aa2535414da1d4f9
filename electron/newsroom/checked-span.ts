import { LedeError } from '#shared/api/errors.ts'
import { newDraft } from '#shared/article/draft.ts'
import { type UpdateSpan, updateSpan } from '#shared/newsroom/vector.ts'
import { checkUpdate } from '#shared/update/check.ts'
import { Excess } from '#shared/update/excess.ts'
import { Foreign } from '#shared/update/homes.ts'

/** An empty story; creating one costs more than checking most edits. */
const nothing = newDraft()

/**
 * What an update contains, after checking that it is valid and within the limits of a story.
 * @throws LedeError `draft.badUpdate`, `draft.tooMuch`, `newsroom.foreign`
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

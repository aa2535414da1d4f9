import type { FiledStoryState } from '#shared/newsroom/standing.ts'
import type { Settings } from '#shared/settings/settings.ts'

/**
 * The rules of a newsroom: those in its settings, and for a filed story its legal holds and the
 * person's rights.
 */
export interface NewsroomRules extends Pick<Settings, 'requireApproval' | 'selfApproval' | 'settleConflicts'> {
  readonly filed?: Pick<FiledStoryState, 'holds' | 'rights'> | null
}

import type { FiledStoryState } from '#shared/newsroom/standing.ts'
import type { Settings } from '#shared/settings/settings.ts'

/**
 * What a newsroom has decided: about its stories, by its settings; about one that is filed, what
 * holds it legally, and what whoever asks may do with it.
 */
export interface NewsroomRules extends Pick<Settings, 'requireApproval' | 'selfApproval' | 'settleConflicts'> {
  readonly filed?: Pick<FiledStoryState, 'holds' | 'rights'> | null
}

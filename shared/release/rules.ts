import type { Settings } from '#shared/settings/settings.ts'

/** What a newsroom has decided about its stories. */
export type NewsroomRules = Pick<Settings, 'requireApproval' | 'selfApproval' | 'settleConflicts'>

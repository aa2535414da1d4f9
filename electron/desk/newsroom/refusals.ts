import { LedeError } from '#shared/api/errors.ts'

/** Errors that retrying does not fix until somebody resolves the reason. */
export const refusals = new Set<string>([
  'newsroom.forbidden',
  'newsroom.noStory',
  'newsroom.clash',
  'newsroom.foreign',
  'newsroom.held',
  'newsroom.embargoed',
  'draft.tooMuch',
])

/**
 * Errors that show that the newsroom lacks what was thought to be there, or this desk what the
 * newsroom has: `newsroom.behind`, where meetings do not help.
 */
export const outOfSyncErrors = new Set<string>(['newsroom.gap', 'newsroom.behind', 'draft.badUpdate'])

export function isCode(error: unknown, code: string): boolean {
  return error instanceof LedeError && error.code === code
}

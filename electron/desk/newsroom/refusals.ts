import { LedeError } from '#shared/api/errors.ts'

/** What no second try mends until somebody does something about it. */
export const refusals = new Set<string>([
  'newsroom.forbidden',
  'newsroom.noStory',
  'newsroom.clash',
  'newsroom.foreign',
  'newsroom.held',
  'newsroom.embargoed',
  'draft.tooMuch',
])

/** Errors by which the newsroom turns out to lack what was taken to be there. */
export const mistaken = new Set<string>(['newsroom.gap', 'draft.badUpdate'])

export function isCode(error: unknown, code: string): boolean {
  return error instanceof LedeError && error.code === code
}

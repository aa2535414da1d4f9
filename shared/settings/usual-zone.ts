import { isTimeZone } from '#shared/article/timestamp.ts'

/**
 * The zone of a story without one: the newsroom's (`timeZone` in the settings), or the machine's.
 */
export function usualZone(setting: string): string {
  return isTimeZone(setting) ? setting : Intl.DateTimeFormat().resolvedOptions().timeZone
}

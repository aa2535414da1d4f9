import type { DeskClient } from '#shared/api/contract.ts'
import { problemText } from '#shared/locales/problem-text.ts'
import type { Manner, MoveOutcome } from '#shared/release/move.ts'
import { CliFailure } from './failure.ts'
import type { Terminal } from './terminal.ts'

/**
 * How a story is moved from the command line: by the newsroom's rules; a story without a time zone
 * gets the default one.
 */
export async function mannerOf(desk: DeskClient, id: string, insist: boolean): Promise<Manner & { timeZone: string }> {
  const [settings, { story: filed }, { usualZone }] = await Promise.all([
    desk.call('settings.read', {}),
    desk.call('newsroom.story', { id }),
    import('#shared/settings/usual-zone.ts'),
  ])
  return { rules: { ...settings, filed }, insist, timeZone: usualZone(settings.timeZone) }
}

/**
 * Reports what held a story, if that was not insisted on. `impossible`: the message if nothing held
 * it. @throws CliFailure if it was not done
 */
export function expectDone(outcome: MoveOutcome, terminal: Terminal, impossible: () => CliFailure): void {
  if (outcome.done) return
  if (outcome.holds.length === 0) throw impossible()
  const what = outcome.holds.filter(({ severity }) => severity !== 'warning')
  const isFirm = what.some(({ severity }) => severity === 'error')
  throw new CliFailure(isFirm ? 'held.firm' : 'held.insist', {
    what: what.map((problem) => problemText(problem, terminal)).join(' '),
  })
}

import type { CallName } from './contract.ts'

/**
 * The calls without a time limit: no limit would suit everything that they may have to work
 * through. Every other call is an edit or a read, which is answered soon or not at all.
 */
const unhurried: ReadonlySet<CallName> = new Set<CallName>([
  'drafts.bin',
  'drafts.restore',
  'drafts.emptyBin',
  'assets.put',
  'assets.facts',
  'assets.render',
  'assets.publish',
  'packages.write',
  'packages.read',
  'packages.open',
  'import.read',
  'import.compose',
  'archives.write',
  'archives.forget',
  'find.search',
  'find.replace',
  'rules.write',
  'rules.try',
  'export.check',
  'export.render',
  'export.together',
  'export.print',
  'newsroom.join',
  'newsroom.leave',
  'newsroom.file',
  'newsroom.sync',
  'newsroom.members',
  'newsroom.audit',
  'newsroom.administer',
  'newsroom.sendPackage',
  'newsroom.hold',
  'newsroom.lift',
  'newsroom.appoint',
  'newsroom.revoke',
  'newsroom.invite',
])

/** How long a client waits for the desk, in milliseconds. */
export interface Patience {
  /** Between two questions whether the desk is there. */
  every: number
  /** For the answer to a call that is an edit or a read. */
  call: number
  /**
   * Without any message: until the person is told that the desk is silent, and until the port is
   * closed because whatever is at its other end is not coming back.
   */
  silent: number
  gone: number
}

/**
 * A window's patience. The host ends a desk that has been silent for 20 s (restart.ts), so a port
 * is given up only if the host is silent as well.
 */
export const windowPatience: Patience = { every: 1_000, call: 20_000, silent: 5_000, gone: 30_000 }

/** Whether a call has a time limit. */
export function isHurried(call: CallName): boolean {
  return !unhurried.has(call)
}

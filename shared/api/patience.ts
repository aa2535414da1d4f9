import type { CallName } from './contract.ts'

/**
 * The calls that may take as long as the desk is there: what they work through has no measure that
 * would be right for all. Every other call is an edit or a read, and has its answer soon or not at
 * all.
 */
const unhurried: ReadonlySet<CallName> = new Set<CallName>([
  'drafts.bin',
  'drafts.restore',
  'drafts.emptyBin',
  'assets.put',
  'assets.facts',
  'assets.render',
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
  'newsroom.hold',
  'newsroom.lift',
  'newsroom.appoint',
  'newsroom.revoke',
  'newsroom.invite',
])

/** How long a client waits for the desk, in milliseconds. */
export interface Patience {
  /** Between two questions whether it is there. */
  every: number
  /** For the answer to a call that is an edit or a read. */
  call: number
  /**
   * For any answer, until it is said that the desk is silent, and until the port is closed:
   * whatever is at its other end is not coming back.
   */
  silent: number
  gone: number
}

/**
 * A window's patience. The host ends a desk that has been silent for 20 s (restart.ts): only where
 * the host is silent too is there reason to give a port up.
 */
export const windowPatience: Patience = { every: 1_000, call: 20_000, silent: 5_000, gone: 30_000 }

/** Whether a call has a time limit. */
export function isHurried(call: CallName): boolean {
  return !unhurried.has(call)
}

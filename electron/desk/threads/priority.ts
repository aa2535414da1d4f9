import { constants, setPriority } from 'node:os'

/**
 * Has this thread wait for the processor behind the desk's main loop, which saves. On Linux a
 * thread has a priority of its own (sched(7)); elsewhere it would be the whole process's.
 */
export function giveWay(): void {
  if (process.platform !== 'linux') return
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // A system that does not let it: the thread works as before.
  }
}

import { constants, setPriority } from 'node:os'

/**
 * Lowers the priority of this thread below the desk's main loop, which saves. On Linux a thread has
 * a priority of its own (sched(7)); elsewhere it would change the whole process's.
 */
export function giveWay(): void {
  if (process.platform !== 'linux') return
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // The system does not allow it: the thread works as before.
  }
}

import { homedir } from 'node:os'
import type { Desk, DeskClient } from '#shared/api/contract.ts'
import { LedeError } from '#shared/api/errors.ts'
import { dataFolder } from '../data-folder.ts'
import { sayDamage } from './damage.ts'
import { CliFailure } from './failure.ts'
import type { CliText, Terminal } from './terminal.ts'

/** The data folder for a command. */
export function folderOf({ env }: Terminal, asked: string | undefined): string {
  return dataFolder(asked, { platform: process.platform, env, home: homedir() })
}

/**
 * Opens the desk of a data folder for one command and closes it afterwards in any case.
 * `elsewhere`: what to do in a window that has the folder open.
 *
 *
 * @throws LedeError if the folder cannot be opened (`store.inUse` while a window has it);
 * CliFailure `elsewhere` in place of the latter
 */
export async function withDesk<Result>(
  terminal: Terminal,
  data: string | undefined,
  use: (client: DeskClient, desk: Desk) => Promise<Result>,
  elsewhere?: CliText,
): Promise<Result> {
  const [{ openDesk }, { confSettings }, { version }] = await Promise.all([
    import('#desk/desk.ts'),
    import('../conf-settings.ts'),
    import('../installation.ts'),
  ])
  const folder = folderOf(terminal, data)
  const desk = await openDesk({ folder, version, settings: confSettings(folder) }).catch((error: unknown) => {
    if (elsewhere === undefined || !(error instanceof LedeError) || error.code !== 'store.inUse') throw error
    throw new CliFailure(elsewhere, { folder })
  })
  sayDamage(terminal, folder)
  try {
    return await use(desk.connect(), desk)
  } finally {
    await desk.close()
  }
}

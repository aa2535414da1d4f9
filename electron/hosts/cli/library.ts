import { homedir } from 'node:os'
import type { DeskClient } from '#shared/api/contract.ts'
import { dataFolder } from '../data-folder.ts'

/** The data folder that a command works on. */
export function folderOf(asked: string | undefined): string {
  return dataFolder(asked, { platform: process.platform, env: process.env, home: homedir() })
}

/**
 * Opens the desk of a data folder for one command and closes it after, whatever happens.
 *
 * @throws LedeError where the folder cannot be opened (`store.inUse` while a window has it)
 */
export async function withDesk<Result>(
  data: string | undefined,
  use: (desk: DeskClient) => Promise<Result>,
): Promise<Result> {
  const [{ openDesk }, { confSettings }, { version }] = await Promise.all([
    import('#desk/desk.ts'),
    import('../conf-settings.ts'),
    import('../installation.ts'),
  ])
  const folder = folderOf(data)
  const desk = await openDesk({ folder, version, settings: confSettings(folder) })
  try {
    return await use(desk.connect())
  } finally {
    await desk.close()
  }
}

import { homedir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { openOwnFolder, openPrivateFolder } from '#desk/store/private-folder.ts'
import { dataFolder } from '#hosts/data-folder.ts'

/** Where things are. `built` is the folder of the build: `out/`. */
export interface Paths {
  /** Where drafts and settings live, the same for every host. */
  data: string
  /** What Chromium and the window need between starts; nothing of a person's. */
  shell: string
  preload: string
  desk: string
  renderer: string
}

/**
 * Settles where everything is, before the app is ready: `--data=DIR`, else LEDE_DATA, else the
 * platform's place. Each data folder has an app of its own, as the single-instance lock goes by
 * `userData`.
 *
 * @throws LedeError as openOwnFolder does.
 */
export function setUpPaths(built: string): Paths {
  const { platform, env } = process
  const data = dataFolder(app.commandLine.getSwitchValue('data') || undefined, { platform, env, home: homedir() })
  const shell = join(data, 'shell')
  openOwnFolder(data)
  openPrivateFolder(shell)
  app.setPath('userData', shell)
  return {
    data,
    shell,
    preload: join(built, 'preload', 'preload.cjs'),
    desk: join(built, 'main', 'utility.js'),
    renderer: join(built, 'renderer'),
  }
}

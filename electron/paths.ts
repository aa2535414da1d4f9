import { homedir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { openOwnFolder, openPrivateFolder } from '#desk/store/private-folder.ts'
import { dataFolder } from '#hosts/data-folder.ts'

/** The app's paths. `built` is the folder of the build: `out/`. */
export interface Paths {
  /** The data folder, the same for every host. */
  data: string
  /** What Chromium and the window store between starts; nothing of a person's. */
  shell: string
  preload: string
  desk: string
  renderer: string
}

/**
 * Sets all paths, before the app is ready: `--data=DIR`, else LEDE_DATA, else the platform's place.
 * Each data folder has an app of its own, as the single-instance lock depends on `userData`.
 *
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

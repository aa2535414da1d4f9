import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { dataFolder } from '#hosts/data-folder.ts'
import { LedeError } from '#shared/api/errors.ts'

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
 * Settles where everything is, before the app is ready: `--data=DIR`, else LEDE_DATA, else the platform's place. Each data folder has an app of its own, as the
 * single-instance lock goes by `userData`.
 *
 * @throws LedeError `store.readOnly` where the folder cannot be made.
 */
export function setUpPaths(built: string): Paths {
  const { platform, env } = process
  const data = dataFolder(app.commandLine.getSwitchValue('data') || undefined, { platform, env, home: homedir() })
  const shell = join(data, 'shell')
  try {
    mkdirSync(shell, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new LedeError('store.readOnly', { folder: data }, error)
  }
  app.setPath('userData', shell)
  return {
    data,
    shell,
    preload: join(built, 'preload', 'preload.cjs'),
    desk: join(built, 'main', 'utility.js'),
    renderer: join(built, 'renderer'),
  }
}

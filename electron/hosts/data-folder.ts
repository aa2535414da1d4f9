import { join, resolve } from 'node:path'

/** What decides where the data folder is. */
export interface DataFolderEnvironment {
  platform: NodeJS.Platform
  env: Record<string, string | undefined>
  home: string
}

/**
 * The absolute path of the data folder: the given one, else LEDE_DATA, else the platform's own
 * place for application data (XDG base directories, ~/Library/Application Support, %APPDATA%).
 */
export function dataFolder(asked: string | undefined, { platform, env, home }: DataFolderEnvironment): string {
  const chosen = asked || env.LEDE_DATA
  if (chosen) return resolve(chosen)
  if (platform === 'win32') return join(env.APPDATA || join(home, 'AppData', 'Roaming'), 'Lede')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Lede')
  return join(xdgDataHome(env.XDG_DATA_HOME) ?? join(home, '.local', 'share'), 'Lede')
}

/** The XDG specification requires that relative paths are ignored. */
function xdgDataHome(path: string | undefined): string | null {
  return path?.startsWith('/') ? path : null
}

import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startText } from './say.ts'

/** How long fetching Electron's binary may take, in milliseconds: some 110 MB, once. */
const fetchingTime = 180_000

/**
 * Electron's binary, as an absolute path, or null where it has not been fetched. Reads what the electron package's own index.js reads; importing that would start a
 * download that cannot be called off.
 */
export function findElectron(root: string): string | null {
  const folder = join(root, 'node_modules/electron')
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH || join(folder, 'dist')
  const binary = join(dist, readFileSync(pathFile, 'utf8'))
  return existsSync(binary) ? binary : null
}

/** Fetches Electron's binary with the electron package's own installer. Null where that is impossible (a closed network) or takes too long. */
export async function fetchElectron(root: string): Promise<string | null> {
  console.log(startText('fetching'))
  const installer = spawn(process.execPath, [join(root, 'node_modules/electron/install.js')], {
    stdio: 'ignore',
    timeout: fetchingTime,
  })
  await new Promise((resolve) => installer.once('close', resolve).once('error', resolve))
  return findElectron(root)
}

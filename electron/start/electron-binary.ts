import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startText } from './start-text.ts'
import { type Why, whyNotFetched } from './why-not-fetched.ts'

/** How long downloading Electron's binary may take, in milliseconds: some 110 MB, once. */
const fetchingTime = 180_000

/** How much of the installer's output is kept, in characters. */
const mostSaid = 20_000

/**
 * The absolute path of Electron's binary, or null if it was not downloaded. Reads what the electron
 * package's own index.js reads; importing that would start a download that cannot be cancelled.
 */
export function findElectron(root: string): string | null {
  const folder = join(root, 'node_modules/electron')
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH || join(folder, 'dist')
  const binary = join(dist, readFileSync(pathFile, 'utf8'))
  return existsSync(binary) ? binary : null
}

/**
 * Downloads Electron's binary with the electron package's own installer; if that is impossible (a
 * closed network) or takes too long, returns why.
 */
export async function fetchElectron(root: string): Promise<{ binary: string } | Why> {
  console.log(startText('fetching'))
  const installer = spawn(
    process.execPath,
    ['--import', import.meta.resolve('./tell-fetch-failure.ts'), join(root, 'node_modules/electron/install.js')],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: fetchingTime,
      env: { ...process.env, ELECTRON_GET_NO_PROGRESS: '1' },
    },
  )
  let said = ''
  installer.stderr.on('data', (data) => {
    said = `${said}${data}`.slice(-mostSaid)
  })
  const signal = await new Promise((resolve) =>
    installer.once('close', (_code, signal) => resolve(signal)).once('error', resolve),
  )
  const binary = findElectron(root)
  if (binary !== null) return { binary }
  return signal === 'SIGTERM' ? { why: 'slow', details: { minutes: fetchingTime / 60_000 } } : whyNotFetched(said)
}

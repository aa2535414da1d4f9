/**
 * `npm start`: builds what is stale and opens Lede, in Electron's window or, if Electron is not
 * available, from the web host.
 */
import { spawn } from 'node:child_process'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { dataFolder } from '#hosts/data-folder.ts'
import type { ErrorDetails } from '#shared/api/errors.ts'
import { errorText } from '#shared/locales/text.ts'
import { buildIfStale } from './build.ts'
import { fetchElectron, findElectron } from './electron-binary.ts'
import { language, type StartText, startText } from './start-text.ts'
import { rootArguments } from './system-chromium.ts'
import { hasDisplay, webWindow } from './web-window.ts'

/**
 * An Electron that fails within this time, in milliseconds, cannot run here (no sandbox, a missing
 * library).
 */
const startingTime = 5_000

const root = join(import.meta.dirname, '../..')
const { platform, env } = process
const { values, positionals: files } = parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true })
const folder = dataFolder(values.data, { platform, env, home: homedir() })
const display = hasDisplay(platform, env)

process.exitCode = buildIfStale(root) ? await start() : 1

async function start(): Promise<number> {
  if (!display) return startWeb('noDisplay')
  const found = findElectron(root)
  const electron = found === null ? await fetchElectron(root) : { binary: found }
  if ('why' in electron) return startWeb('notFetched', { why: startText(electron.why, electron.details) })
  return (await startElectron(electron.binary)) ?? startWeb('notStarted')
}

/** Runs Electron; returns its exit code, or null if it could not start. */
function startElectron(electron: string): Promise<number | null> {
  const startedAt = Date.now()
  const child = spawn(electron, [root, ...rootArguments, `--data=${folder}`, ...files], { stdio: 'inherit' })
  return new Promise((resolve) => {
    child.once('error', () => resolve(null))
    child.once('exit', (code) => resolve(code !== 0 && Date.now() - startedAt < startingTime ? null : (code ?? 1)))
  })
}

async function startWeb(why: StartText, details: ErrorDetails = {}): Promise<number> {
  const { startWebHost } = await import('#hosts/web.ts')
  try {
    const host = await startWebHost({ folder })
    const window = webWindow(folder, display)
    console.log(startText(why, { ...details, where: startText(window.name) }))
    await window.show(host)
    await host.close()
    return 0
  } catch (error) {
    console.error(errorText(error, language))
    return 1
  }
}

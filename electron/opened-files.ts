import { resolve } from 'node:path'
import { app, type BrowserWindow } from 'electron'
import { z } from 'zod'
import { channels } from './channels.ts'
import { hear, tell } from './ipc.ts'
import { readFiles } from './read-files.ts'

const handedOverSchema = z.object({ files: z.array(z.string().max(10_000)).max(1_000) })

/**
 * Handles the files that Lede is started with or asked to open from outside, and gives them to a
 * window once its page accepts files. `show` brings the window to the front, or opens one.
 */
export function setUpOpenedFiles(files: readonly string[], show: () => void): void {
  let pending = files
  let target: BrowserWindow | null = null

  const deliver = async () => {
    if (target === null || target.isDestroyed() || pending.length === 0) return
    const paths = pending
    pending = []
    tell(target, channels.opened, await readFiles(paths))
  }
  const take = (paths: readonly string[]) => {
    pending = [...pending, ...paths]
    if (app.isReady()) show()
    void deliver()
  }
  hear(channels.takesFiles, z.tuple([]), (_args, window) => {
    target = window
    void deliver()
  })
  app.on('second-instance', (_event, _argv, _workingFolder, handedOver) => {
    take(handedOverSchema.safeParse(handedOver).data?.files ?? [])
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    take([path])
  })
}

/**
 * The absolute paths of files among the arguments of this start, without Electron's own arguments
 * and the app's folder in development. A second start passes them with its request for the lock, as
 * Electron does not keep the order of arguments.
 */
export function filesOfThisStart(): string[] {
  return process.argv
    .slice(app.isPackaged ? 1 : 2)
    .filter((argument) => argument !== '' && !argument.startsWith('-'))
    .map((file) => resolve(file))
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app, shell } from 'electron'
import { LedeError } from '#shared/api/errors.ts'
import { systemCode } from './chosen-folders.ts'

/**
 * A folder for what is only looked at, which nobody else may read (mkdtemp: 0700) and which goes
 * when the app ends.
 */
export function passingFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lede-page-'))
  app.once('will-quit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/**
 * Shows a page in the person's browser. @throws LedeError `file.unwritable` where nothing on this
 * computer shows it
 */
export async function showPage(path: string): Promise<void> {
  await shell.openExternal(pathToFileURL(path).href).catch((error: unknown) => {
    throw new LedeError('file.unwritable', { name: path, why: systemCode(error) }, error)
  })
}

import Conf from 'conf'
import { z } from 'zod'
import { privateFile } from '#desk/store/private-folder.ts'

const portSchema = z.int().min(1).max(65_535)

/**
 * The port on which a folder's web host last listened, in `web.json` of the folder. Browsers store
 * data by address: with a new port at every start, open tabs, the layout and cached code would be
 * lost.
 */
export function lastPort(folder: string): { read(): number | null; write(port: number): void } {
  const file = new Conf<Record<string, unknown>>({
    cwd: folder,
    configName: 'web',
    clearInvalidConfig: true,
    configFileMode: privateFile,
  })
  return {
    read: () => portSchema.safeParse(file.get('port')).data ?? null,
    write(port) {
      try {
        file.set('port', port)
      } catch {
        // On a full disk Lede starts all the same, on another port the next time.
      }
    },
  }
}

import Conf from 'conf'
import { z } from 'zod'
import { privateFile } from '#desk/store/private-folder.ts'

const portSchema = z.int().min(1).max(65_535)

/**
 * The port that a folder's web host listened on last, in `web.json` of the folder. A browser keeps
 * what it knows by address: with another port at every start, the tabs that were open, the layout,
 * and the code that is compiled already would be lost with it.
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

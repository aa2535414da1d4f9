import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { writePrivateFile } from '#desk/store/private-folder.ts'
import { pageTo } from './pages.ts'

/** The page's file, in the data folder. */
const entranceFile = 'entrance.html'

/**
 * A page in a file that only this user can read, which leads on to an address with a token. Its own
 * address (`file:`) may stand in the arguments of a browser, which every user of the computer sees
 * in the list of processes, and in a log.
 */
export class Entrance {
  readonly #path: string

  constructor(folder: string) {
    this.#path = join(folder, entranceFile)
  }

  /**
   * Makes the page lead to an address; the page's own address. @throws the system's error where it
   * cannot be written
   */
  leadTo(address: string): string {
    writePrivateFile(this.#path, pageTo(address))
    return pathToFileURL(this.#path).href
  }

  remove(): void {
    rmSync(this.#path, { force: true })
  }
}

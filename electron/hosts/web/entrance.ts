import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { writePrivateFile } from '#desk/store/private-folder.ts'
import { pageTo } from './pages.ts'

/** The page's file, in the data folder. */
const entranceFile = 'entrance.html'

/**
 * A page in a file that only this user can read, which redirects to an address with a token. The
 * page's own address (`file:`) may appear in a browser's arguments, which every user of the
 * computer can see in the process list, and in a log.
 */
export class Entrance {
  readonly #path: string

  constructor(folder: string) {
    this.#path = join(folder, entranceFile)
  }

  /**
   * Makes the page redirect to an address; returns the page's own address. @throws the system's
   * error if it cannot be written
   */
  leadTo(address: string): string {
    writePrivateFile(this.#path, pageTo(address))
    return pathToFileURL(this.#path).href
  }

  remove(): void {
    rmSync(this.#path, { force: true })
  }
}

import { app, BrowserWindow } from 'electron'
import { z } from 'zod'
import type { DeskClient } from '#shared/api/contract.ts'
import type { LedeError } from '#shared/api/errors.ts'
import type { SettingsStore } from '#shared/settings/settings.ts'
import { channels } from './channels.ts'
import { closeWhenSaved } from './closing.ts'
import { showContextMenus } from './context-menu.ts'
import { DeskProcess } from './desk-process.ts'
import { hear } from './ipc.ts'
import { systemKeychain } from './keychain.ts'
import { askToTryAgain } from './native-dialogs.ts'
import type { Paths } from './paths.ts'
import { shellLanguage } from './settings.ts'
import { shellTexts } from './shell-texts.ts'
import { bringToFront } from './to-front.ts'
import { openWindow } from './window.ts'
import { reopenAfterCrash } from './window-crash.ts'

/** The running app: one desk, one window, and the order in which they end. */
export class LedeApp {
  readonly #paths: Paths
  readonly #settings: SettingsStore
  readonly #desk: DeskProcess
  #deskClosed = false

  /** Starts the desk and opens the window. To be created when the app is ready. */
  constructor(paths: Paths, settings: SettingsStore) {
    this.#paths = paths
    this.#settings = settings
    this.#desk = new DeskProcess({
      file: paths.desk,
      folder: paths.data,
      version: app.getVersion(),
      settings,
      keychain: systemKeychain,
      onFailed: (error, wasUp) => this.#failed(error, wasUp),
    })
    hear(channels.connect, z.tuple([]), (_args, window) => this.#desk.connect(window.webContents))
    app.on('activate', () => this.show())
    app.on('window-all-closed', () => {
      if (process.platform !== 'darwin') app.quit()
    })
    // The windows have closed, each after its last acknowledgement; now the desk is closed, and
    // only then the app.
    app.on('will-quit', (event) => {
      if (this.#deskClosed) return
      event.preventDefault()
      this.#closeDesk()
    })
    this.show()
  }

  /**
   * A client of the desk for the shell itself. @throws LedeError `desk.away` if the desk is not up
   */
  desk(): DeskClient {
    return this.#desk.client()
  }

  /** Brings the window to the front, or opens one. */
  show(): void {
    const [open] = BrowserWindow.getAllWindows()
    if (open === undefined) {
      this.#open()
      return
    }
    bringToFront(open)
  }

  #open(): void {
    const window = openWindow({ preload: this.#paths.preload, stateFolder: this.#paths.shell })
    const texts = () => shellTexts(shellLanguage(this.#settings.read()))
    closeWhenSaved(window, texts, () => this.#desk.startAgain())
    reopenAfterCrash(window, texts)
    showContextMenus(window, texts)
  }

  async #closeDesk(): Promise<void> {
    await this.#desk.close()
    this.#deskClosed = true
    app.quit()
  }

  async #failed(error: LedeError, wasUp: boolean): Promise<boolean> {
    const again = await askToTryAgain(error, shellLanguage(this.#settings.read()))
    if (again) return true
    // If there was a desk before, windows may hold edits that it lacks: they are asked. If there
    // never was one, no window waits for anything.
    if (wasUp) app.quit()
    else app.exit(1)
    return false
  }
}

import { existsSync } from 'node:fs'
import { preventable, StrictEmitter } from './strict.ts'
import { BrowserWindow } from './window.ts'

/** What a start finds and what became of it. */
export const state = {
  ready: false,
  packaged: false,
  hasLock: true,
  lockData: undefined as unknown,
  sandboxed: false,
  /** What Windows knows the app by; `null` if nobody said. */
  appId: null as string | null,
  /** `null` while the app runs. */
  exitCode: null as number | null,
  switches: new Map<string, string>(),
  paths: new Map<string, string>(),
  languages: ['en-GB'],
}

export function mustBeReady(what: string): void {
  if (!state.ready) throw new Error(`${what} cannot be used before the app is ready`)
}

export function mustNotBeReady(what: string): void {
  if (state.ready) throw new Error(`${what} has to be called before the app is ready`)
}

class App extends StrictEmitter {
  constructor() {
    super([
      'ready',
      'activate',
      'before-quit',
      'open-file',
      'second-instance',
      'session-created',
      'web-contents-created',
      'will-quit',
      'window-all-closed',
    ])
  }

  readonly commandLine = { getSwitchValue: (name: string) => state.switches.get(name) ?? '' }

  get isPackaged(): boolean {
    return state.packaged
  }

  isReady(): boolean {
    return state.ready
  }

  whenReady(): Promise<void> {
    return state.ready ? Promise.resolve() : new Promise((resolve) => this.once('ready', resolve))
  }

  /** What Electron does once main.js has run. */
  becomeReady(): void {
    state.ready = true
    this.emit('ready')
  }

  enableSandbox(): void {
    mustNotBeReady('app.enableSandbox')
    state.sandboxed = true
  }

  setPath(name: string, path: string): void {
    if (!existsSync(path)) throw new Error(`app.setPath: ${path} does not exist`)
    state.paths.set(name, path)
  }

  setAppUserModelId(id: string): void {
    state.appId = id
  }

  getVersion(): string {
    return '0.1.0'
  }

  getPreferredSystemLanguages(): string[] {
    return state.languages
  }

  requestSingleInstanceLock(data: unknown): boolean {
    if (!state.paths.has('userData')) throw new Error('the lock goes by userData: set it first')
    state.lockData = structuredClone(data)
    return state.hasLock
  }

  /**
   * Electron's order: before-quit, the windows close, window-all-closed is passed over, will-quit.
   */
  quit(): void {
    if (state.exitCode !== null || !this.allows('before-quit')) return
    for (const window of BrowserWindow.getAllWindows()) {
      window.close()
      if (!window.isDestroyed()) return
    }
    if (this.allows('will-quit')) state.exitCode = 0
  }

  exit(code: number): void {
    state.exitCode ??= code
  }

  /** Opens a file from outside; whether Lede took it. */
  openFile(path: string): boolean {
    const event = preventable()
    this.emit('open-file', event, path)
    return event.defaultPrevented
  }
}

export const app = new App()

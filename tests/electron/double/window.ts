import { app, mustBeReady, state } from './app.ts'
import { preventable, StrictEmitter, strict } from './strict.ts'

let lastId = 0

/** A frame of a page, as ipc and navigation events name it. */
export class Frame {
  url: string
  readonly parent: Frame | null

  constructor(url: string, parent: Frame | null = null) {
    this.url = url
    this.parent = parent
  }
}

export class WebContents extends StrictEmitter {
  readonly id = ++lastId
  readonly mainFrame = new Frame('about:blank')
  readonly sent: { channel: string; data: unknown[] }[] = []
  readonly ports: { channel: string; port: unknown }[] = []
  crashed = false
  destroyed = false
  reloads = 0
  readonly replaced: string[] = []
  readonly learned: string[] = []
  readonly session = strict('session', {
    addWordToSpellCheckerDictionary: (word: string) => this.learned.push(word) > 0,
  })
  openHandler: ((details: { url: string }) => { action: string }) | undefined

  constructor() {
    super(['context-menu', 'will-attach-webview', 'will-frame-navigate', 'will-redirect', 'render-process-gone'])
  }

  isDestroyed(): boolean {
    return this.destroyed
  }

  isCrashed(): boolean {
    return this.crashed
  }

  reload(): void {
    this.reloads += 1
  }

  async printToPDF({ pageSize }: { pageSize: string }): Promise<Buffer> {
    return Buffer.from(`%PDF ${pageSize}`)
  }

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler
  }

  send(channel: string, ...data: unknown[]): void {
    if (this.destroyed) throw new Error('Object has been destroyed')
    this.sent.push({ channel, data: structuredClone(data) })
  }

  postMessage(channel: string, _message: unknown, transfer: unknown[]): void {
    if (this.destroyed) throw new Error('Object has been destroyed')
    for (const port of transfer) this.ports.push({ channel, port })
  }

  replaceMisspelling(text: string): void {
    this.replaced.push(text)
  }

  /** A navigation that a page starts; whether it goes ahead. */
  navigates(url: string, isMainFrame = true): boolean {
    const event = preventable({ url, isMainFrame })
    this.emit('will-frame-navigate', event)
    return !event.defaultPrevented
  }

  /** A redirect that a server answers with; whether it is followed. */
  redirects(url: string): boolean {
    const event = preventable({ url })
    this.emit('will-redirect', event)
    return !event.defaultPrevented
  }

  /** Ends the page's process. */
  crash(): void {
    this.crashed = true
    this.emit('render-process-gone', preventable(), { reason: 'crashed', exitCode: 9 })
  }
}

const windows = new Set<BrowserWindow>()

export class BrowserWindow extends StrictEmitter {
  static focused: BrowserWindow | null = null

  static getAllWindows(): BrowserWindow[] {
    return [...windows]
  }

  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.focused
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return [...windows].find((window) => window.contents.id === contents.id) ?? null
  }

  static forgetAll(): void {
    windows.clear()
    BrowserWindow.focused = null
  }

  readonly options: Record<string, unknown>
  readonly contents = new WebContents()
  readonly webContents = strict('webContents', this.contents)
  shown = false
  maximized = false
  minimized = false
  fullScreen = false
  bounds = { x: 10, y: 20, width: 900, height: 700 }
  #destroyed = false

  constructor(options: Record<string, unknown>) {
    super(['close', 'closed', 'ready-to-show'])
    mustBeReady('BrowserWindow')
    this.options = options
    windows.add(this)
    BrowserWindow.focused = this
    app.emit('web-contents-created', preventable(), this.webContents)
  }

  async loadURL(url: string): Promise<void> {
    this.contents.mainFrame.url = url
  }

  isDestroyed(): boolean {
    return this.#destroyed
  }

  isMinimized(): boolean {
    return this.minimized
  }

  isMaximized(): boolean {
    return this.maximized
  }

  isFullScreen(): boolean {
    return this.fullScreen
  }

  setFullScreen(wanted: boolean): void {
    this.fullScreen = wanted
  }

  getNormalBounds() {
    return this.bounds
  }

  maximize(): void {
    this.maximized = true
  }

  restore(): void {
    this.minimized = false
  }

  show(): void {
    this.shown = true
  }

  focus(): void {
    BrowserWindow.focused = this
  }

  /** Asks the page's owner first, as a click on the window's cross does. */
  close(): void {
    if (this.#destroyed || !this.allows('close')) return
    this.#destroyed = true
    this.contents.destroyed = true
    windows.delete(this)
    if (BrowserWindow.focused === this) BrowserWindow.focused = null
    this.emit('closed')
    if (windows.size === 0 && state.exitCode === null) app.emit('window-all-closed')
  }
}

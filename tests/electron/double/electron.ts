/**
 * A strict double of the `electron` module: what Lede uses of it, with Electron's own rules (what
 * may be called before the app is ready, the order in which an app quits), and an error for
 * everything else. `reset` begins a new start.
 */
import { mustBeReady, mustNotBeReady, state, app as theApp } from './app.ts'
import { StrictEmitter, strict } from './strict.ts'
import { BrowserWindow, type Frame, type WebContents } from './window.ts'

export { state } from './app.ts'
export { BrowserWindow, Frame, WebContents } from './window.ts'

export const app = strict('app', theApp)

type Handler = (event: unknown, ...args: unknown[]) => unknown
const handlers = new Map<string, Handler>()
const hearers = new Map<string, Handler>()

export const ipcMain = strict('ipcMain', {
  handle(channel: string, handler: Handler) {
    if (handlers.has(channel)) throw new Error(`a second handler for ${channel}`)
    handlers.set(channel, handler)
  },
  on: (channel: string, handler: Handler) => hearers.set(channel, handler),
})

/** What a page, or whoever `frame` is, passes on a channel. */
export async function fromPage(
  contents: WebContents,
  channel: string,
  args: unknown[],
  frame: Frame | null = contents.mainFrame,
) {
  const event = { sender: contents, senderFrame: frame }
  const handler = handlers.get(channel)
  if (handler !== undefined) return handler(event, ...structuredClone(args))
  const hearer = hearers.get(channel)
  if (hearer === undefined) throw new Error(`nobody listens on ${channel}`)
  return hearer(event, ...structuredClone(args))
}

/** What the dialogs are answered with, in order; those that are not answered stay open. */
export const answers = {
  message: [] as number[],
  open: [] as string[][],
  save: [] as (string | null)[],
}
/** The dialogs that were shown. */
export const shown: { kind: string; options: Record<string, unknown> }[] = []

export const dialog = strict('dialog', {
  showErrorBox: (title: string, content: string) => void shown.push({ kind: 'errorBox', options: { title, content } }),
  showMessageBox(...args: unknown[]): Promise<{ response: number; checkboxChecked: boolean }> {
    mustBeReady('dialog')
    const options = args.at(-1) as { buttons: string[]; cancelId?: number; signal?: AbortSignal }
    shown.push({ kind: 'messageBox', options: { ...options } })
    const response = answers.message.shift()
    if (response !== undefined) return Promise.resolve({ response, checkboxChecked: false })
    return new Promise((resolve) =>
      options.signal?.addEventListener('abort', () =>
        resolve({ response: options.cancelId ?? 0, checkboxChecked: false }),
      ),
    )
  },
  async showOpenDialog(_window: unknown, options: Record<string, unknown>) {
    shown.push({ kind: 'open', options })
    const filePaths = answers.open.shift() ?? []
    return { canceled: filePaths.length === 0, filePaths }
  },
  async showSaveDialog(_window: unknown, options: Record<string, unknown>) {
    shown.push({ kind: 'save', options })
    const filePath = answers.save.shift() ?? null
    return { canceled: filePath === null, filePath: filePath ?? '' }
  },
})

/** How the keychain of the system is; as Electron finds it on a Linux without a keyring. */
export const keychain: { backend: 'basic_text' | 'gnome_libsecret'; isAvailable: boolean } = {
  backend: 'basic_text',
  isAvailable: true,
}
const seal = 'sealed:'

export const safeStorage = strict('safeStorage', {
  getSelectedStorageBackend: () => keychain.backend,
  async isAsyncEncryptionAvailable() {
    mustBeReady('safeStorage')
    return keychain.isAvailable
  },
  async encryptStringAsync(text: string) {
    mustBeReady('safeStorage')
    if (!keychain.isAvailable) throw new Error('Encryption is not available')
    return Buffer.from(`${seal}${Buffer.from(text).toString('base64')}`)
  },
  async decryptStringAsync(sealed: Buffer) {
    mustBeReady('safeStorage')
    if (!sealed.toString().startsWith(seal)) throw new Error('Error while decrypting the ciphertext')
    const result = Buffer.from(sealed.toString().slice(seal.length), 'base64').toString()
    return { result, shouldReEncrypt: false }
  },
})

export const openedOutside: string[] = []
export const revealed: string[] = []
export const shell = strict('shell', {
  openExternal: async (url: string) => void openedOutside.push(url),
  showItemInFolder: (path: string) => void revealed.push(path),
})

export const nativeTheme = strict('nativeTheme', { themeSource: 'system', shouldUseDarkColors: false })

const mainDisplay = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } }
export const screen = {
  getPrimaryDisplay() {
    mustBeReady('screen')
    return mainDisplay
  },
  getAllDisplays() {
    mustBeReady('screen')
    return [mainDisplay]
  },
}

export interface MenuItemTemplate {
  id?: string
  role?: string
  label?: string
  type?: string
  enabled?: boolean
  checked?: boolean
  accelerator?: string
  submenu?: MenuItemTemplate[]
  click?(): void
}

export class Menu {
  static current: Menu | null = null
  /** What has been popped up, the latest last. */
  static readonly popped: { menu: Menu; options: Record<string, unknown> }[] = []

  static buildFromTemplate(template: MenuItemTemplate[]): Menu {
    return new Menu(structuredCloneOfItems(template))
  }

  static setApplicationMenu(menu: Menu): void {
    mustBeReady('Menu.setApplicationMenu')
    Menu.current = menu
  }

  static getApplicationMenu(): Menu | null {
    return Menu.current
  }

  readonly items: MenuItemTemplate[]

  constructor(items: MenuItemTemplate[]) {
    this.items = items
  }

  popup(options: Record<string, unknown>): void {
    mustBeReady('menu.popup')
    if ('x' in options !== 'y' in options) throw new Error('x and y are declared together')
    Menu.popped.push({ menu: this, options })
  }

  getMenuItemById(id: string): MenuItemTemplate | null {
    const within = (items: MenuItemTemplate[]): MenuItemTemplate[] =>
      items.flatMap((item) => [item, ...within(item.submenu ?? [])])
    return within(this.items).find((item) => item.id === id) ?? null
  }
}

function structuredCloneOfItems(items: MenuItemTemplate[]): MenuItemTemplate[] {
  return items.map((item) => ({ ...item, ...(item.submenu ? { submenu: structuredCloneOfItems(item.submenu) } : {}) }))
}

type Serve = (request: Request) => Promise<Response>
export const schemes = new Map<string, Serve | null>()
export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(given: { scheme: string; privileges: Record<string, boolean> }[]) {
    mustNotBeReady('protocol.registerSchemesAsPrivileged')
    for (const { scheme, privileges } of given) {
      if (!privileges.standard || !privileges.secure) throw new Error(`${scheme} is not standard and secure`)
      schemes.set(scheme, null)
    }
  },
  handle(scheme: string, serve: Serve) {
    mustBeReady('protocol.handle')
    if (!schemes.has(scheme)) throw new Error(`${scheme} was not registered`)
    schemes.set(scheme, serve)
  },
})

export const net = strict('net', {
  async fetch(url: string): Promise<Response> {
    const { readFile } = await import('node:fs/promises')
    return new Response(new Uint8Array(await readFile(new URL(url))))
  },
})

type OnRequest = (
  contents: null,
  permission: string,
  callback: (granted: boolean) => void,
  details: { requestingUrl: string },
) => void
type OnCheck = (contents: null, permission: string, requestingOrigin: string) => boolean

/** A session's permission handlers. */
export class Session {
  #onRequest: OnRequest | undefined
  #onCheck: OnCheck | undefined
  device: (() => boolean) | undefined

  setPermissionRequestHandler(handler: OnRequest): void {
    this.#onRequest = handler
  }

  setPermissionCheckHandler(handler: OnCheck): void {
    this.#onCheck = handler
  }

  setDevicePermissionHandler(handler: () => boolean): void {
    this.device = handler
  }

  /** What a page at an address gets; `undefined` where nobody answers. */
  asks(permission: string, url: string): { request: boolean | undefined; check: boolean | undefined } {
    let request: boolean | undefined
    this.#onRequest?.(null, permission, (granted) => (request = granted), { requestingUrl: url })
    return { request, check: this.#onCheck?.(null, permission, url) }
  }
}

/** A desk's process as main sees it; the test plays the desk. */
let lastPid = 2 ** 30

export class UtilityProcess extends StrictEmitter {
  readonly file: string
  readonly pid = ++lastPid
  readonly received: { message: unknown; ports: unknown[] }[] = []
  #alive = true

  constructor(file: string) {
    super(['message', 'exit', 'error', 'spawn'])
    this.file = file
  }

  postMessage(message: unknown, ports: unknown[] = []): void {
    if (!this.#alive) throw new Error('the process has ended')
    this.received.push({ message: structuredClone(message), ports })
  }

  says(message: unknown): void {
    this.emit('message', message)
  }

  end(code: number): void {
    this.#alive = false
    this.emit('exit', code)
  }
}

export const desks: UtilityProcess[] = []
export const utilityProcess = strict('utilityProcess', {
  fork(file: string, args: string[], options: { serviceName: string; stdio: string }) {
    mustBeReady('utilityProcess.fork')
    if (args.length > 0 || options.serviceName === '') throw new Error('unexpected arguments')
    const child = new UtilityProcess(file)
    desks.push(child)
    return child
  },
})

export class MessageChannelMain {
  readonly port1 = { end: 1 }
  readonly port2 = { end: 2 }
}

/** Begins a new start of the app. */
export function reset(): void {
  theApp.removeAllListeners()
  BrowserWindow.forgetAll()
  for (const registry of [handlers, hearers, schemes, state.switches, state.paths]) registry.clear()
  for (const list of [shown, openedOutside, revealed, desks, answers.message, answers.open, answers.save])
    list.length = 0
  Object.assign(state, {
    ready: false,
    packaged: false,
    hasLock: true,
    sandboxed: false,
    appId: null,
    exitCode: null,
    languages: ['en-GB'],
  })
  Object.assign(keychain, { backend: 'basic_text', isAvailable: true })
  Menu.current = null
  nativeTheme.themeSource = 'system'
}

import { contextBridge, ipcRenderer } from 'electron'
import type { LedeBridge } from '#shared/api/bridge.ts'
import type { Port } from '#shared/api/port.ts'
import { channels } from './channels.ts'

/**
 * The part of the browser's MessagePort that is used here, with the `close` event that Electron
 * adds: Electron's files have no DOM types.
 */
interface PagePort {
  onmessage: ((event: { data: unknown }) => void) | null
  addEventListener(type: 'close', listener: () => void): void
  postMessage(message: unknown): void
  close(): void
}

let connecting: { promise: Promise<Port>; resolve(port: Port): void } | null = null
let current: PagePort | null = null

function connectDesk(): Promise<Port> {
  if (connecting !== null) return connecting.promise
  current?.close()
  connecting = Promise.withResolvers<Port>()
  ipcRenderer.send(channels.connect)
  return connecting.promise
}

ipcRenderer.on(channels.port, (event) => {
  const [port] = event.ports as unknown[] as PagePort[]
  if (port === undefined) return
  current = port
  connecting?.resolve(asPort(port))
  connecting = null
})

/**
 * A MessagePort for the page: plain functions, because only those cross the bridge. Messages wait
 * until there is a listener.
 */
function asPort(port: PagePort): Port {
  let closed = false
  let onClose = () => {}
  port.addEventListener('close', () => {
    closed = true
    onClose()
  })
  return {
    post: (message) => port.postMessage(message),
    onMessage(listener) {
      port.onmessage = ({ data }) => listener(data)
    },
    onClose(listener) {
      onClose = listener
      if (closed) listener()
    },
    close: () => port.close(),
  }
}

/**
 * One listener at a time on a channel: the newest. The event itself never reaches the page, since
 * it would expose ipcRenderer.
 */
function listen<Args extends unknown[]>(channel: string, listener: (...args: Args) => void): void {
  ipcRenderer.removeAllListeners(channel)
  ipcRenderer.on(channel, (_event, ...args) => listener(...(args as Args)))
}

const bridge: LedeBridge = {
  platform: process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux',
  connectDesk,
  files: {
    save: (name, content) => ipcRenderer.invoke(channels.save, name, content),
    chooseFolder: () => ipcRenderer.invoke(channels.chooseFolder),
    saveInto: (token, name, text) => ipcRenderer.invoke(channels.saveInto, token, name, text),
    saveImage: (token, image) => ipcRenderer.invoke(channels.saveImage, token, image),
    open: () => ipcRenderer.invoke(channels.open),
    reveal: (token) => ipcRenderer.invoke(channels.reveal, token),
    pageFolder: () => ipcRenderer.invoke(channels.pageFolder),
    openPage: (token, name) => ipcRenderer.invoke(channels.openPage, token, name),
    savePdf: (name) => ipcRenderer.invoke(channels.savePdf, name),
  },
  onCommand: (listener) => listen(channels.command, listener),
  onOpenFiles(listener) {
    listen(channels.opened, listener)
    ipcRenderer.send(channels.takesFiles)
  },
  setCommands: (standing) => ipcRenderer.send(channels.standing, standing),
  toggleFullScreen: () => ipcRenderer.send(channels.fullScreen),
  toFront: () => ipcRenderer.send(channels.toFront),
  onOpenDraft: (listener) => listen(channels.openDraft, listener),
  setRecentDrafts: (drafts) => ipcRenderer.send(channels.recent, drafts),
  onClosing(listener) {
    // If it fails the window stays; the shell asks the person when the time is up.
    const failed = (error: unknown) => console.error(error)
    listen(channels.closing, () => {
      const { kept, saved } = listener()
      kept.then((isKept) => ipcRenderer.send(channels.keeps, isKept), failed)
      saved.then(() => ipcRenderer.send(channels.mayClose), failed)
    })
  },
}

contextBridge.exposeInMainWorld('lede', bridge)

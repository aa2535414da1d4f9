import type { Port } from './port.ts'

/** The part of Electron's MessagePortMain that is used here. */
export interface MainPort {
  on(event: 'message', listener: (event: { data: unknown }) => void): void
  on(event: 'close', listener: () => void): void
  start(): void
  postMessage(message: unknown): void
  close(): void
}

/** A MessagePort of Electron's main or utility process as a port of ours. */
export function mainPort(port: MainPort): Port {
  return {
    post: (message) => port.postMessage(message),
    onMessage(listener) {
      port.on('message', ({ data }) => listener(data))
      port.start()
    },
    onClose: (listener) => port.on('close', listener),
    close: () => port.close(),
  }
}

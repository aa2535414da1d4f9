import type { MessagePort } from 'node:worker_threads'
import type { Port } from '#shared/api/port.ts'

/** A MessagePort of Node's as a port of ours. */
export function nodePort(port: MessagePort): Port {
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => port.on('message', listener),
    onClose: (listener) => port.on('close', listener),
    close: () => port.close(),
  }
}

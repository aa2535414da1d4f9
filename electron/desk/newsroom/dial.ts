import { WebSocket } from 'ws'
import type { Port } from '#shared/api/port.ts'
import { webSocketPort } from '#shared/api/web-socket-port.ts'
import { maxLinkBytes, newsroomPath } from '#shared/newsroom/contract.ts'

/**
 * How long the newsroom may take to pick up, to say its first word, and be silent after that, in
 * ms: it asks every 20 s whether somebody is there.
 */
const patience = { pickUp: 15_000, firstWord: 20_000, silence: 65_000 }

/**
 * A port to the newsroom at an address (address.ts). Closes by itself where there is none, or is
 * none any more.
 */
export function dial(address: string): Port {
  const socket = new WebSocket(`${address.replace(/^http/, 'ws')}${newsroomPath}`, {
    maxPayload: maxLinkBytes,
    handshakeTimeout: patience.pickUp,
    perMessageDeflate: false,
  })
  let timer: NodeJS.Timeout | undefined
  let first: NodeJS.Timeout | undefined
  socket.on('upgrade', ({ socket: stream }) => {
    let heard = stream.bytesRead
    // What takes a connection and never says a word is something else.
    first = setTimeout(() => {
      if (stream.bytesRead === heard) socket.terminate()
    }, patience.firstWord)
    timer = setInterval(() => {
      // A long message over a bad line comes slowly, and whatever was asked stands behind it.
      if (stream.bytesRead === heard) socket.terminate()
      heard = stream.bytesRead
    }, patience.silence)
  })
  // It closes after that.
  socket.on('error', () => {})
  socket.on('close', () => {
    clearInterval(timer)
    clearTimeout(first)
  })
  return webSocketPort(socket)
}

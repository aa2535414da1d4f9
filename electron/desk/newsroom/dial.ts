import { WebSocket } from 'ws'
import type { Port } from '#shared/api/port.ts'
import { webSocketPort } from '#shared/api/web-socket-port.ts'
import { maxLinkBytes, newsroomPath } from '#shared/newsroom/contract.ts'

/**
 * How long the newsroom may take to accept a connection, to send its first message, and be silent
 * after that, in ms: it sends a ping every 20 s.
 */
const patience = { pickUp: 15_000, firstWord: 20_000, silence: 65_000 }

/**
 * A port to the newsroom at an address (address.ts). Closes by itself if there is none, or no
 * longer.
 */
export function dial(address: string): Port {
  const socket = new WebSocket(`${address.replace(/^http/, 'ws')}${newsroomPath}`, {
    maxPayload: maxLinkBytes,
    perMessageDeflate: false,
  })
  // The client's own limit is one of silence: what answers a letter at a time is never over.
  const pickUp = setTimeout(() => socket.terminate(), patience.pickUp)
  socket.on('open', () => clearTimeout(pickUp))
  let timer: NodeJS.Timeout | undefined
  let first: NodeJS.Timeout | undefined
  socket.on('upgrade', ({ socket: stream }) => {
    let heard = stream.bytesRead
    // A server that accepts the connection and stays silent is something else.
    first = setTimeout(() => {
      if (stream.bytesRead === heard) socket.terminate()
    }, patience.firstWord)
    timer = setInterval(() => {
      // A long message arrives slowly over a bad line, and all answers wait behind it.
      if (stream.bytesRead === heard) socket.terminate()
      heard = stream.bytesRead
    }, patience.silence)
  })
  // A close event follows.
  socket.on('error', () => {})
  socket.on('close', () => {
    clearInterval(timer)
    clearTimeout(first)
    clearTimeout(pickUp)
  })
  return webSocketPort(socket)
}

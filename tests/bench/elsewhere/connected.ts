import { WebSocket } from 'ws'
import { connectDesk } from '#shared/api/connect.ts'
import type { DeskClient } from '#shared/api/contract.ts'
import { deskPath } from '#shared/api/desk-path.ts'
import { messagesOf } from '#shared/api/parts.ts'
import { webSocketPort } from '#shared/api/web-socket-port.ts'

/** How to reach a web host. */
export interface Way {
  origin: string
  cookie: string
}

/** A tab's connection to the desk of a web host. */
export async function connected({ origin, cookie }: Way): Promise<DeskClient> {
  const socket = new WebSocket(`${origin.replace('http', 'ws')}${deskPath}`, { headers: { origin, cookie } })
  const client = connectDesk(webSocketPort(socket, messagesOf))
  await client.call('desk.info', {})
  return client
}

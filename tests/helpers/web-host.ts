import { WebSocket } from 'ws'
import { startWebHost, type WebHost, type WebHostOptions } from '#hosts/web.ts'
import { connectDesk } from '#shared/api/connect.ts'
import type { DeskClient } from '#shared/api/contract.ts'
import { deskPath } from '#shared/api/desk-path.ts'
import { messagesOf } from '#shared/api/parts.ts'
import { webSocketPort } from '#shared/api/web-socket-port.ts'
import { temporaryFolder } from './desk.ts'

/** A web host on a folder of its own, as a browser and its tabs use it. */
export interface TestHost extends WebHost {
  folder: string
  /** Exchanges the token for the cookie, as the first page does. */
  cookie(): Promise<string>
  /** A tab's connection to the desk. If calls are rejected with `desk.away`, connect again. */
  client(): Promise<DeskClient>
  /** Closes the clients. */
  leave(): void
  /** A tab's WebSocket, with headers of the test's choice. */
  socket(headers?: Record<string, string>): Promise<WebSocket>
}

/** Starts a web host on a temporary folder (removed at the end), or on one that the test owns. */
export async function startTestHost(
  options: Partial<Pick<WebHostOptions, 'folder' | 'renderer' | 'fork' | 'watchdog'>> = {},
): Promise<TestHost> {
  const temporary = options.folder === undefined ? temporaryFolder() : null
  const folder = options.folder ?? temporary?.folder ?? ''
  const host = await startWebHost({ ...options, folder })
  const { origin } = host
  const clients: DeskClient[] = []
  const leave = () => {
    for (const client of clients.splice(0)) client.close()
  }

  const cookie = async () => {
    const response = await fetch(host.address(), { redirect: 'manual' })
    return response.headers.get('set-cookie')?.split(';')[0] ?? ''
  }
  const socket = async (headers?: Record<string, string>) => {
    const sent = headers ?? { origin, cookie: await cookie() }
    const opened = new WebSocket(`${origin.replace('http', 'ws')}${deskPath}`, { headers: sent })
    // Tests detect in other ways that the socket was refused, or closed before it was open.
    opened.on('error', () => {})
    return opened
  }
  return {
    ...host,
    folder,
    cookie,
    socket,
    leave,
    client: async () => {
      const client = connectDesk(webSocketPort(await socket(), messagesOf))
      clients.push(client)
      // Once this is answered it is connected, and hears what others do from now on.
      await client.call('desk.info', {})
      return client
    },
    close: async () => {
      leave()
      await host.close()
      temporary?.remove()
    },
  }
}

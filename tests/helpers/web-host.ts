import { WebSocket } from 'ws'
import { startWebHost, type WebHost, type WebHostOptions } from '#hosts/web.ts'
import { connectDesk } from '#shared/api/connect.ts'
import type { DeskClient } from '#shared/api/contract.ts'
import { deskPath } from '#shared/api/desk-path.ts'
import { messagesOf } from '#shared/api/parts.ts'
import { webSocketPort } from '#shared/api/web-socket-port.ts'
import { temporaryFolder } from './desk.ts'

/** A web host on a folder of its own, as a browser and its tabs meet it. */
export interface TestHost extends WebHost {
  folder: string
  /** Exchanges the token for the cookie, as the first page does. */
  cookie(): Promise<string>
  /** A tab's connection to the desk. Rejected calls with `desk.away` mean: connect anew. */
  client(): Promise<DeskClient>
  /** Closes the clients. */
  leave(): void
  /** A tab's WebSocket, with headers of the test's choice. */
  socket(headers?: Record<string, string>): Promise<WebSocket>
}

/** Starts a web host on a temporary folder (removed at the end), or on one that the test keeps. */
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
    // Being refused, or closed before it is open, is what tests look for by other means.
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
      // Answered, it is connected: what others do from now on, it hears.
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

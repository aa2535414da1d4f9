import type { ChildProcess } from 'node:child_process'
import { deskPath } from '#shared/api/desk-path.ts'
import type { WatchdogOptions } from '#shared/api/watchdog.ts'
import { loopback } from '../loopback.ts'
import { confSettings } from './conf-settings.ts'
import { rendererFolder, version } from './installation.ts'
import { DeskProcess, forkDesk } from './web/desk-process.ts'
import { Entrance } from './web/entrance.ts'
import { lastPort } from './web/last-port.ts'
import { FrameRelay } from './web/relay.ts'
import { startServer, visitorOf } from './web/server.ts'

export interface WebHostOptions {
  /** The data folder, absolute. */
  folder: string
  /**
   * The port to listen on, 0 for a free one; by default the last one used, or a free one if that is
   * taken.
   */
  port?: number
  /** The renderer's build; by default Lede's own. */
  renderer?: string
  /** Starts the desk's process; by default Lede's own. */
  fork?: () => ChildProcess
  /** How long the desk may be silent before it is replaced; by default Lede's own limits. */
  watchdog?: WatchdogOptions
}

/** A running web host. */
export interface WebHost {
  /** The address without a token, for browsers that are logged in. */
  origin: string
  port: number
  /**
   * A new address with a token: whoever opens it first is let in, and nobody after. It is a secret.
   */
  address(): string
  /**
   * The address of a page in a file that only this user can read, which leads to a new `address()`:
   * no secret. Only the latest one works.
   */
  entrance(): string
  /** The process id of the desk, 0 while it is being restarted. */
  deskPid(): number
  /** Closes the desk after its pending writes, then the server. */
  close(): Promise<void>
}

/**
 * Serves Lede to browsers on this computer: one desk, in a process of its own that is restarted
 * when it crashes and replaced when it does not answer, behind HTTP and WebSocket on 127.0.0.1.
 *
 *
 * @throws LedeError if the desk cannot open its folder (`store.inUse`, `store.readOnly`,
 * `store.newer`, …); the system's error if the port cannot be used.
 */
export async function startWebHost({
  folder,
  port,
  renderer = rendererFolder,
  fork = () => forkDesk(),
  watchdog = {},
}: WebHostOptions): Promise<WebHost> {
  const relay = new FrameRelay((message) => desk.post(message))
  const desk = await DeskProcess.start({
    folder,
    version,
    settings: confSettings(folder),
    fork,
    watchdog,
    onClientMessage: (message) => relay.receive(message),
    onDown: () => relay.closeAll(),
  })
  const server = await (port === undefined ? startOnLastPort(folder, renderer) : startServer({ port, renderer })).catch(
    async (error: unknown) => {
      await desk.close()
      throw error
    },
  )
  const { app, access } = server
  const entrance = new Entrance(folder)
  const origin = `http://${loopback}:${server.port}`
  const address = () => `${origin}/?token=${access.issue()}`

  app.server.on('upgrade', (request, stream, head) => {
    stream.on('error', () => stream.destroy())
    // A WebSocket always comes from a page: one without an Origin comes from none of ours.
    const refused = request.headers.origin === undefined || access.refuse(visitorOf(request)) !== null
    if (refused || request.url !== deskPath) return stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
    relay.accept(request, stream, head, desk.ready)
  })

  return {
    origin,
    port: server.port,
    address,
    entrance: () => entrance.leadTo(address()),
    deskPid: () => desk.pid,
    async close() {
      entrance.remove()
      relay.closeAll()
      await desk.close()
      await app.close()
    },
  }
}

async function startOnLastPort(folder: string, renderer: string): ReturnType<typeof startServer> {
  const last = lastPort(folder)
  const before = last.read()
  const anyPort = () => startServer({ port: 0, renderer })
  const server = before === null ? await anyPort() : await startServer({ port: before, renderer }).catch(anyPort)
  if (server.port !== before) last.write(server.port)
  return server
}

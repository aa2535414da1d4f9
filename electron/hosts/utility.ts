/**
 * The desk in Electron's utility process: forked by the main process, which passes in a MessagePort
 * for each window.
 */
import './production.ts'
import { type MainPort, mainPort } from '#shared/api/main-port.ts'
import { serveDesk } from '#shared/api/serve.ts'
import { DeskRunner } from './desk-runner.ts'

/**
 * The part of Electron's `process.parentPort` that is used here: importing Electron's types would
 * tie the hosts to it.
 */
interface ParentPort {
  on(event: 'message', listener: (event: { data: unknown; ports: MainPort[] }) => void): void
  postMessage(message: unknown): void
}

const { parentPort } = process as unknown as { parentPort?: ParentPort }
if (parentPort === undefined) throw new Error('utility.ts runs in a utility process of Electron only')

const runner = new DeskRunner<MainPort[]>(
  {
    post: (message) => parentPort.postMessage(message),
    // The channel has no "flushed" event: the next turn of the loop lets the last message out.
    end: (exitCode) => setImmediate(() => process.exit(exitCode)),
  },
  (desk, message, ports) => {
    if (message.type === 'connect') for (const port of ports) serveDesk(desk, mainPort(port))
  },
)
parentPort.on('message', ({ data, ports }) => runner.receive(data, ports))

/**
 * The desk as a child process of the web host, which relays the frames of its WebSockets over the
 * process's own channel.
 */
import './production.ts'
import type { FromDesk } from '#shared/api/desk-process.ts'
import { DeskRunner } from './desk-runner.ts'
import { RelayedConnections } from './relayed-connections.ts'

if (process.send === undefined) throw new Error('desk-child.ts is started by the web host only')

const post = (message: FromDesk) => {
  // That it could not be sent any more the end of the host says.
  if (process.connected) process.send?.(message, undefined, {}, () => {})
}
const connections = new RelayedConnections(post)
const runner = new DeskRunner<null>(
  // Disconnecting, not exiting: what was sent leaves first, and with the channel gone nothing keeps
  // the process.
  { post, end },
  (desk, message) => connections.receive(desk, message),
)

function end(exitCode: number): void {
  process.exitCode = exitCode
  if (process.connected) process.disconnect()
}

process.on('message', (message) => runner.receive(message, null))
// A host that is gone, however it went, must not leave a desk behind that keeps its folder in use.
process.on('disconnect', () => void runner.close())
// Where Ctrl+C in a terminal reaches this desk too, the host closes it in its own order.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => {})

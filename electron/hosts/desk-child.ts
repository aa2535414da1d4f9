/**
 * The desk as a child process of the web host, which relays the frames of its WebSockets over the
 * process's channel.
 */
import './production.ts'
import type { FromDesk } from '#shared/api/desk-process.ts'
import { DeskRunner } from './desk-runner.ts'
import { RelayedConnections } from './relayed-connections.ts'

if (process.send === undefined) throw new Error('desk-child.ts is started by the web host only')

const post = (message: FromDesk) => {
  // If sending fails, the host's disconnection follows.
  if (process.connected) process.send?.(message, undefined, {}, () => {})
}
const connections = new RelayedConnections(post)
const runner = new DeskRunner<null>(
  // Disconnects instead of exiting: what was sent leaves first, and without the channel nothing
  // keeps the process alive.
  { post, end },
  (desk, message) => connections.receive(desk, message),
)

function end(exitCode: number): void {
  process.exitCode = exitCode
  if (process.connected) process.disconnect()
}

process.on('message', (message) => runner.receive(message, null))
// When the host is gone, in whatever way, the desk must not stay and keep its folder in use.
process.on('disconnect', () => void runner.close())
// Ctrl+C in a terminal may reach this desk too; the host closes it in order.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => {})

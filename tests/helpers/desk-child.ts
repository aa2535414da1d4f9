/**
 * The desk's process for hosts that serve test after test (emptied-host.ts). It is Lede's own
 * (electron/hosts/desk-child.ts) with one more message: on `empty` it closes its desk, removes what
 * is in the folder, and is ready again as after its first start.
 */
import '#hosts/production.ts'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { DeskRunner } from '#hosts/desk-runner.ts'
import { RelayedConnections } from '#hosts/relayed-connections.ts'
import { type FromDesk, toDeskSchema } from '#shared/api/desk-process.ts'
import { readSettings } from '#shared/settings/settings.ts'

const emptySchema = z.strictObject({ type: z.literal('empty') })
const startSchema = toDeskSchema.options[0]

let start: z.infer<typeof startSchema> | null = null
let emptying = false
let runner = newRunner()

function newRunner(): DeskRunner<null> {
  const connections = new RelayedConnections(post)
  return new DeskRunner<null>({ post, end }, (desk, message) => connections.receive(desk, message))
}

function post(message: FromDesk, sent: () => void = () => {}): void {
  if (process.connected && !(emptying && message.type === 'closed')) process.send?.(message, undefined, {}, sent)
}

function end(exitCode: number): void {
  if (emptying) return
  process.exitCode = exitCode
  if (process.connected) process.disconnect()
}

async function empty(): Promise<void> {
  if (start === null) return
  emptying = true
  await runner.close()
  emptying = false
  for (const name of readdirSync(start.folder)) rmSync(join(start.folder, name), { recursive: true })
  runner = newRunner()
  runner.receive({ ...start, settings: readSettings({}) }, null)
}

process.on('message', (message) => {
  if (emptySchema.safeParse(message).success) return void empty()
  start = startSchema.safeParse(message).data ?? start
  runner.receive(message, null)
})
process.on('disconnect', () => void runner.close())
process.on('SIGINT', () => {})
process.on('SIGTERM', () => {})

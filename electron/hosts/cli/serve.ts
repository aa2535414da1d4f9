import type { Command } from 'commander'
import { given } from '#shared/given.ts'
import { sayDamage } from './damage.ts'
import { folderOf } from './library.ts'
import { listenFailure, portOf } from './listen.ts'
import { dataOption } from './options.ts'
import type { Terminal } from './terminal.ts'

interface ServeOptions {
  port?: string
  open?: boolean
  data?: string
}

/**
 * `lede serve`: serves Lede to a browser on this computer until it is interrupted. Prints only the
 * address on stdout; if that is a file, such as a log, the address of a page that only this user
 * can read and that leads there.
 */
export function addServe(program: Command, terminal: Terminal): void {
  program
    .command('serve')
    .description(terminal.text('serve.about'))
    .option('--port <N>', terminal.text('serve.port'))
    .option('--open', terminal.text('serve.open'))
    .addOption(dataOption(terminal))
    .action((options: ServeOptions) => serve(terminal, options))
}

async function serve(terminal: Terminal, options: ServeOptions): Promise<void> {
  const port = options.port === undefined ? undefined : portOf(terminal, options.port)
  const { startWebHost } = await import('../web.ts')
  const interrupted = terminal.interrupted()
  const folder = folderOf(terminal, options.data)
  const host = await startWebHost(given({ folder, port })).catch(async (error: unknown) => {
    // Ctrl+C interrupts the desk's process, too, which ignores it only once its code runs.
    if (await hasResolved(interrupted)) return null
    throw listenFailure(error, port ?? 0)
  })
  if (host === null) return
  terminal.print(`${terminal.stdoutIsFile() ? host.entrance() : host.address()}\n`)
  sayDamage(terminal, folder)
  terminal.say(terminal.text('serve.running'))
  if (options.open) await (await import('open')).default(host.entrance())
  await interrupted
  await host.close()
}

function hasResolved(promise: Promise<unknown>): Promise<boolean> {
  const later = new Promise<boolean>((resolve) => setImmediate(() => resolve(false)))
  return Promise.race([promise.then(() => true), later])
}

import { isIP } from 'node:net'
import { join } from 'node:path'
import type { Command } from 'commander'
import { writePrivateFile } from '#desk/store/private-folder.ts'
import { type JournalLevel, journalLevels } from '#newsroom/journal-levels.ts'
import { type Proxies, proxiesIn, usualProxies } from '#newsroom/proxies.ts'
import { unpackError } from '#shared/api/coded-error.ts'
import type { DeskNewsroom } from '#shared/newsroom/standing.ts'
import { usageFailure } from './failure.ts'
import { folderOf, withDesk } from './library.ts'
import { listenFailure, portOf } from './listen.ts'
import { addKeeping, storageIn, urlIn } from './newsroom-keeping.ts'
import { dataOption } from './options.ts'
import type { Terminal } from './terminal.ts'

interface NewsroomOptions {
  port: string
  name: string
  desks: string
  host: string
  proxies: string
  data?: string
}

/**
 * `lede newsroom`: runs a newsroom on this computer until it is interrupted. Prints its address
 * and, as long as nobody has joined, the command that joins it as its administrator; if stdout is a
 * file, such as a log, the path of a file with that command that only this user can read. `newsroom
 * status` and `newsroom check` report on the one this library belongs to and on the one in a
 * folder.
 */
export function addNewsroom(program: Command, terminal: Terminal): void {
  const { text } = terminal
  const newsroom = program
    .command('newsroom')
    .description(text('newsroom.about'))
    .option('--port <N>', text('newsroom.port'), '7420')
    .option('--host <ADDRESS>', text('newsroom.host'), '127.0.0.1')
    .option('--proxies <ADDRESSES>', text('newsroom.proxies'), usualProxies)
    .option('--name <NAME>', text('newsroom.name'), 'Newsroom')
    .option('--desks <NAMES>', text('newsroom.desks'), text('newsroom.firstDesks'))
    .addOption(dataOption(terminal))
    .action((options: NewsroomOptions) => run(terminal, options))
  newsroom
    .command('status')
    .description(text('newsroom.statusAbout'))
    .option('--json', text('option.json'))
    .addOption(dataOption(terminal))
    .action(async (_: unknown, command: Command) => {
      const { json, data } = command.optsWithGlobals<{ json?: boolean; data?: string }>()
      const status = await withDesk(terminal, data, (desk) => desk.call('newsroom.sync', {}), 'newsroom.elsewhere')
      if (json) terminal.print(`${JSON.stringify(status, null, 2)}\n`)
      else terminal.print(`${statusLines(terminal, status).join('\n')}\n`)
    })
  addKeeping(newsroom, terminal)
}

async function run(terminal: Terminal, options: NewsroomOptions): Promise<void> {
  // Postgres chooses the permissions of its files itself, and none of them is for others.
  process.umask(0o077)
  const port = portOf(terminal, options.port)
  const interrupted = terminal.interrupted()
  const folder = folderOf(terminal, options.data)
  const desks = options.desks.split(',').map((name) => name.trim())
  const placed = placeOf(terminal, options)
  const [{ startNewsroom }, { openJournal }] = await Promise.all([
    import('../newsroom.ts'),
    import('#newsroom/journal.ts'),
  ])
  const about = {
    folder,
    port,
    name: options.name,
    desks: desks.filter(Boolean),
    databaseUrl: urlIn(terminal),
    storage: storageIn(terminal),
    redisUrl: terminal.env.REDIS_URL || null,
    identityFile: terminal.env.LEDE_IDENTITY || null,
    journal: openJournal(levelIn(terminal)),
    ...placed,
  }
  const host = await startNewsroom(about).catch((error: unknown) => {
    throw listenFailure(error, port)
  })
  terminal.print(`${host.address}\n`)
  if (host.invitation !== null) {
    const command = `lede join ${host.address} ${host.invitation} --name "…"`
    if (terminal.stdoutIsFile()) {
      const path = join(folder, 'newsroom', 'invitation.txt')
      writePrivateFile(path, `${command}\n`)
      terminal.print(`${path}\n`)
    } else terminal.print(`${command}\n`)
  }
  terminal.say(terminal.text('newsroom.running'))
  await interrupted
  await host.close()
}

/** Where it listens, and which proxies it trusts. @throws CliFailure */
function placeOf({ text }: Terminal, { host, proxies: list }: NewsroomOptions): { host: string; proxies: Proxies } {
  const proxies = proxiesIn(list)
  const choices = text('usage.addresses')
  if (isIP(host) === 0) throw usageFailure('usage.badValue', { value: host, name: '--host', choices })
  if (proxies === null) throw usageFailure('usage.badValue', { value: list, name: '--proxies', choices })
  return { host, proxies }
}

/** The log level. @throws CliFailure */
function levelIn({ env: { LEDE_LOG: wanted } }: Terminal): JournalLevel {
  const level = journalLevels.find((each) => each === (wanted || 'info'))
  if (level !== undefined) return level
  throw usageFailure('usage.badValue', { value: wanted ?? '', name: 'LEDE_LOG', choices: journalLevels.join(', ') })
}

/** A desk's newsroom and the state of its link, one line each. */
export function statusLines(
  terminal: Terminal,
  { joined, link, reason, stories, here, waiting, refused, packages }: DeskNewsroom,
): string[] {
  if (joined === null) return [terminal.text('newsroom.none')]
  const { name, address, me, desks } = joined
  const own = desks.filter(({ id }) => me.desks.includes(id)).map((desk) => desk.name)
  return [
    terminal.text('newsroom.joinedAs', {
      name,
      address,
      role: terminal.text(`role.${me.role}`),
      desks: own.join(', ') || '–',
    }),
    terminal.text(`newsroom.link.${link}`) + (reason === null ? '' : ` ${terminal.errorText(unpackError(reason))}`),
    terminal.text('newsroom.counts', { stories, here, waiting, refused }),
    ...(packages.waiting === 0 ? [] : [terminal.text('sync.packages', { count: packages.waiting })]),
  ]
}

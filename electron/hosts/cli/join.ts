import { Readable } from 'node:stream'
import { text as readText } from 'node:stream/consumers'
import type { Command } from 'commander'
import type { DeskClient } from '#shared/api/contract.ts'
import { timeText } from '#shared/locales/time-text.ts'
import { memberRoles } from '#shared/newsroom/roles.ts'
import { type DeskNewsroom, mostHours } from '#shared/newsroom/standing.ts'
import { initialsOf } from '#shared/review/people/person.ts'
import { draftFinder } from './drafts.ts'
import { CliFailure, ReportedFailure, usageFailure } from './failure.ts'
import { withDesk } from './library.ts'
import { statusLines } from './newsroom.ts'
import { choiceOption, dataOption } from './options.ts'
import type { Terminal } from './terminal.ts'

/** `lede join`, `leave`, `file`, `sync` and `invite`: the library and its newsroom. */
export function addJoin(program: Command, terminal: Terminal): void {
  const { text } = terminal
  const command = (name: string, about: Parameters<Terminal['text']>[0]) =>
    program.command(name).description(text(about)).option('--json', text('option.json')).addOption(dataOption(terminal))
  const on = <Result>(data: string | undefined, use: (desk: DeskClient) => Promise<Result>) =>
    withDesk(terminal, data, use, 'newsroom.elsewhere')
  const tell = (json: boolean | undefined, result: unknown, lines: readonly string[]) =>
    terminal.print(json ? `${JSON.stringify(result, null, 2)}\n` : lines.map((line) => `${line}\n`).join(''))

  command('join', 'join.about')
    .argument('<ADDRESS>', text('join.address'))
    .argument('[INVITATION]', text('join.invitation'))
    .option('--sign-in', text('join.signIn'))
    .option('--name <NAME>', text('join.name'))
    .option('--device <NAME>', text('join.device'))
    .option('--again', text('join.again'))
    .action(async (address: string, given: string | undefined, options: Options) => {
      const { json, data, name, device = '', again = false, signIn = false } = options
      if ((given === undefined) !== signIn) throw usageFailure('join.how')
      const invitation = given === '-' ? await readText(Readable.from(terminal.stdin())) : given
      const joined = await on(data, async (desk) => {
        const takeBack = name === undefined ? null : await introduce(desk, name)
        try {
          if (invitation === undefined) return await signInAt(terminal, desk, { address, device })
          return await desk.call('newsroom.join', { address, invitation, device, again })
        } catch (error) {
          await takeBack?.()
          throw error
        }
      })
      tell(json, joined, statusLines(terminal, joined))
    })

  command('leave', 'leave.about').action(async ({ json, data }: Options) => {
    const left = await on(data, (desk) => desk.call('newsroom.leave', {}))
    tell(json, left, left.unsent)
    terminal.say(text(left.unsent.length > 0 ? 'leave.unsent' : 'leave.done'))
  })

  command('file', 'file.about')
    .argument('<ID>', text('show.id'))
    .requiredOption('--to <DESK>', text('file.to'))
    .action(async (beginning: string, { json, data, to }: Options & { to: string }) => {
      const filed = await on(data, async (desk) => {
        const id = (await draftFinder(desk))(beginning)
        return { id, ...(await desk.call('newsroom.file', { id, desk: to })) }
      })
      tell(json, filed, [text('file.done', { id: filed.id, desk: filed.desk.name })])
    })

  command('sync', 'sync.about')
    .option('--wait', text('sync.wait'))
    .action(async ({ json, data, wait }: Options & { wait?: boolean }) => {
      const status = await on(data, async (desk) => {
        for (;;) {
          const now = await desk.call('newsroom.sync', {})
          const isDone =
            now.link === 'up' &&
            now.complete &&
            now.refused === now.waiting &&
            now.packages.refused === now.packages.waiting
          if (!wait || isDone || now.link === 'refused') return now
          await new Promise((resolve) => setTimeout(resolve, 1_000))
        }
      })
      const behind = status.link === 'up' && !status.complete ? [text('sync.behind')] : []
      tell(json, status, [...statusLines(terminal, status), ...behind])
      const isAllThere = status.waiting + status.packages.waiting === 0
      if (status.link !== 'up' || !isAllThere || !status.complete) throw new ReportedFailure()
    })

  command('invite', 'invite.about')
    .addOption(choiceOption('--role', memberRoles, text('invite.role')).default('reporter'))
    .option('--desks <NAMES>', text('invite.desks'), '')
    .option('--hours <N>', text('invite.hours'), '72')
    .action(
      async ({
        json,
        data,
        role,
        desks,
        hours,
      }: Options & { role: (typeof memberRoles)[number]; desks: string; hours: string }) => {
        const asked = { role, desks: namesIn(desks), hours: hoursOf(terminal, hours) }
        const { invited, address } = await on(data, async (desk) => ({
          invited: await desk.call('newsroom.invite', asked),
          address: (await desk.call('newsroom.read', {})).joined?.address ?? '',
        }))
        tell(json, { ...invited, address }, [`lede join ${address} ${invited.invitation} --name "…"`])
      },
    )
}

/** Prints where to sign in, and waits until somebody has. */
async function signInAt(
  { say, text }: Terminal,
  desk: DeskClient,
  asked: { address: string; device: string },
): Promise<DeskNewsroom> {
  const { address, code } = await desk.call('newsroom.signIn', asked)
  say(text('join.goTo', { address, code }))
  for (;;) {
    const { newsroom } = await desk.call('newsroom.signedIn', {})
    if (newsroom !== null) return newsroom
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  }
}

/**
 * `lede members`: the members of the newsroom and their devices; revokes a device, changes
 * somebody's role.
 */
export function addMembers(program: Command, terminal: Terminal): void {
  const { text } = terminal
  program
    .command('members')
    .description(text('members.about'))
    .option('--revoke <DEVICE>', text('members.revoke'))
    .option('--appoint <NAME>', text('members.appoint'))
    .addOption(choiceOption('--role', memberRoles, text('invite.role')).default('reporter'))
    .option('--desks <NAMES>', text('invite.desks'), '')
    .option('--json', text('option.json'))
    .addOption(dataOption(terminal))
    .action(async ({ json, data, revoke, appoint, role, desks }: Options & MemberOptions) => {
      const members = await withDesk(
        terminal,
        data,
        async (desk) => {
          if (revoke !== undefined) await desk.call('newsroom.revoke', { device: revoke })
          if (appoint !== undefined)
            await desk.call('newsroom.appoint', { person: appoint, role, desks: namesIn(desks) })
          return desk.call('newsroom.members', {})
        },
        'newsroom.elsewhere',
      )
      if (json) return terminal.print(`${JSON.stringify(members, null, 2)}\n`)
      for (const { person, role, devices } of members) {
        terminal.print(`${person.name}  ${text(`role.${role}`)}\n`)
        for (const { id, name, seenAt, revoked } of devices) {
          const seen = timeText(seenAt, { region: terminal.region })
          terminal.print(`  ${id}  ${name}  ${revoked ? text('members.revoked') : seen}\n`)
        }
      }
    })
}

interface MemberOptions {
  revoke?: string
  appoint?: string
  role: (typeof memberRoles)[number]
  desks: string
}

const namesIn = (list: string) =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)

interface Options {
  json?: boolean
  data?: string
  name?: string
  device?: string
  again?: boolean
  signIn?: boolean
}

/** How long an invitation is valid. @throws CliFailure */
function hoursOf({ text }: Terminal, given: string): number {
  const hours = /^\d{1,4}$/.test(given) ? Number(given) : 0
  if (hours >= 1 && hours <= mostHours) return hours
  throw usageFailure('usage.badValue', { value: given, name: '--hours', choices: text('usage.hours') })
}

/**
 * Sets the profile of the person who works here if there is none; returns a function that undoes
 * it, null if nothing was written.
 */
async function introduce(desk: DeskClient, name: string): Promise<(() => Promise<unknown>) | null> {
  const settings = await desk.call('settings.read', {})
  if (settings.profile !== null) {
    if (settings.profile.name === name) return null
    throw new CliFailure('join.otherName', { name: settings.profile.name })
  }
  const initials = initialsOf(name).slice(0, 5)
  if (initials === '') throw new CliFailure('join.noName')
  const profile = { id: crypto.randomUUID(), name: name.trim(), initials, colour: 'blue', role: 'journalist' } as const
  await desk.call('settings.write', { settings: { ...settings, profile } })
  return () => desk.call('settings.write', { settings })
}

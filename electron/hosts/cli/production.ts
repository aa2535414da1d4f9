import type { Command } from 'commander'
import type { DeskClient } from '#shared/api/contract.ts'
import { statuses } from '#shared/article/status.ts'
import { instantOf, isTimestamp } from '#shared/article/timestamp.ts'
import { timeText } from '#shared/locales/time-text.ts'
import type { DeskPackages } from '#shared/newsroom/package.ts'
import { type ProductionRow, productionColumns } from '#shared/newsroom/production.ts'
import { draftFinder } from './drafts.ts'
import { CliFailure, usageFailure } from './failure.ts'
import { withDesk } from './library.ts'
import { choiceOption, dataOption } from './options.ts'
import type { Terminal } from './terminal.ts'

/** The value that removes what `--to` or `--due` sets. */
const none = 'none'
/** How many stories are requested at once. */
const pageRows = 500

/**
 * `lede production`, `assign` and `inbox`: who is assigned to which story of the newsroom, and the
 * inbox of this library's person.
 */
export function addProduction(program: Command, terminal: Terminal): void {
  const { text } = terminal
  const command = (name: string, about: Parameters<Terminal['text']>[0]) =>
    program.command(name).description(text(about)).option('--json', text('option.json')).addOption(dataOption(terminal))
  const print = (json: boolean | undefined, result: unknown, lines: readonly string[]) =>
    terminal.print(json ? `${JSON.stringify(result, null, 2)}\n` : lines.map((line) => `${line}\n`).join(''))

  command('production', 'production.about')
    .option('--desk <DESK>', text('production.desk'))
    .option('--holder <NAME>', text('production.holder'))
    .addOption(choiceOption('--status', ['open', ...statuses], text('production.status')))
    .addOption(choiceOption('--sort', productionColumns, text('production.sort')).default('due'))
    .option('--reverse', text('production.reverse'))
    .action(async ({ json, data, desk: at, holder, status, sort, reverse }: Options & ListOptions) => {
      const list = await withDesk(terminal, data, async (desk) => {
        const { joined } = await desk.call('newsroom.read', {})
        const query = {
          desk: idOf('--desk', at, joined?.desks ?? []),
          holder: idOf('--holder', holder, joined?.people ?? []),
          status: status ?? null,
          sort,
          descending: reverse === true,
        }
        const rows: ProductionRow[] = []
        for (;;) {
          const page = await desk.call('newsroom.production', { ...query, offset: rows.length, limit: pageRows })
          rows.push(...page.rows)
          if (page.rows.length < pageRows) return { asOf: page.asOf, rows }
        }
      })
      print(
        json,
        list,
        list.rows.map((row) => lineOf(row, terminal)),
      )
      if (list.asOf !== null) terminal.say(text('production.asOf', { time: timeText(list.asOf, terminal) }))
    })

  command('assign', 'assign.about')
    .argument('<ID>', text('show.id'))
    .option('--to <NAME>', text('assign.to', { none }))
    .option('--due <TIME>', text('assign.due', { none }))
    .option('--review <NAME>', text('assign.review'))
    .option('--note <TEXT>', text('status.note'))
    .action(async (beginning: string, { json, data, to, due, review, note }: Options & AssignOptions) => {
      const at = due === undefined ? undefined : momentOf(due)
      if (to === undefined && at === undefined && review === undefined)
        throw usageFailure('usage.missingOption', { name: '--to, --due, --review' })
      const row = await withDesk(terminal, data, async (desk) =>
        desk.call('newsroom.assign', {
          id: (await draftFinder(desk))(beginning),
          ...(to !== undefined && { to: to === none ? null : to }),
          ...(at !== undefined && { due: at }),
          ...(review !== undefined && { review }),
          note: note ?? null,
        }),
      )
      print(json, row, [lineOf(row, terminal)])
    })

  command('inbox', 'inbox.about')
    .option('--read', text('inbox.read'))
    .option('--drop <ID>', text('inbox.drop'))
    .action(async ({ json, data, read, drop }: Options & { read?: boolean; drop?: string }) => {
      const inbox = await withDesk(terminal, data, async (desk) => {
        if (drop !== undefined) await dropPackage(desk, drop)
        const found = await desk.call('newsroom.inbox', {})
        const packages = await desk.call('newsroom.packages', {})
        if (read && found.unread > 0) await desk.call('newsroom.mark', { id: null, isRead: true })
        return { ...found, packages }
      })
      const lines = inbox.tasks.map(({ story, kind, headline, by, at, text: said, isRead }) =>
        [
          isRead ? ' ' : '*',
          timeText(at, terminal),
          story.slice(0, 8),
          text(`inbox.${kind}`, { name: by?.name ?? '?' }),
          headline,
          said?.replaceAll(/\s+/g, ' ') ?? '',
        ].join('  '),
      )
      print(json, inbox, [...packageLines(inbox.packages, terminal), ...lines])
    })
}

/** The packages that wait for this person, and those that they sent, one line each. */
function packageLines({ waiting, sent }: DeskPackages, terminal: Terminal): string[] {
  const { text } = terminal
  const line = (mark: string, { id, at, headline }: { id: string; at: number; headline: string }, said: string) => [
    mark,
    timeText(at, terminal),
    id.slice(0, 8),
    said,
    headline,
  ]
  return [
    ...waiting.map(({ from, note, ...each }) => [
      ...line('*', each, text('inbox.package', { name: from?.name ?? '?' })),
      note?.replaceAll(/\s+/g, ' ') ?? '',
    ]),
    ...sent.map(({ to, state, ...each }) =>
      line(' ', each, text('inbox.sent', { name: to.name || '?', state: text(`sent.${state}`) })),
    ),
  ].map((cells) => cells.join('  '))
}

/** Drops the package whose id begins so. @throws CliFailure */
async function dropPackage(desk: DeskClient, beginning: string): Promise<void> {
  const { waiting, sent } = await desk.call('newsroom.packages', {})
  const [found, ...more] = [...waiting, ...sent].filter(({ id }) => beginning !== '' && id.startsWith(beginning))
  if (found === undefined || more.length > 0) throw new CliFailure('open.noSuch', { id: beginning })
  await desk.call('newsroom.dropPackage', { id: found.id })
  await desk.call('newsroom.sync', {})
}

interface Options {
  json?: boolean
  data?: string
}

interface ListOptions {
  desk?: string
  holder?: string
  status?: 'open' | (typeof statuses)[number]
  sort: (typeof productionColumns)[number]
  reverse?: boolean
}

interface AssignOptions {
  to?: string
  due?: string
  review?: string
  note?: string
}

/** The id for a name; null if none is wanted. @throws CliFailure */
function idOf(
  option: string,
  wanted: string | undefined,
  known: readonly { id: string; name: string }[],
): string | null {
  if (wanted === undefined) return null
  const found = known.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase())
  if (found !== undefined) return found.id
  const choices = known.map(({ name }) => name).join(', ') || '–'
  throw usageFailure('usage.badValue', { value: wanted, name: option, choices })
}

/** @throws CliFailure for a time without an offset or an invalid one */
function momentOf(time: string): number | null {
  if (time === none) return null
  if (!isTimestamp(time))
    throw usageFailure('usage.badValue', { value: time, name: '--due', choices: `2026-12-01T15:00+01:00, ${none}` })
  return instantOf(time)
}

function lineOf(row: ProductionRow, terminal: Terminal): string {
  const { id, desk, status, holder, due, length, target, headline, held } = row
  return [
    id.slice(0, 8),
    desk.name,
    terminal.text(`status.${status}`),
    holder?.name ?? '–',
    due === null ? '–' : timeText(due, terminal),
    target === null ? String(length) : `${length}/${target}`,
    held ? `[${terminal.text('production.held')}] ${headline}` : headline,
  ].join('  ')
}

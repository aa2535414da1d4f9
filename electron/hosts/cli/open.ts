import type { Command } from 'commander'
import type { DeskClient } from '#shared/api/contract.ts'
import { maxPackageBytes } from '#shared/api/message.ts'
import type { Brought } from '#shared/merge/index.ts'
import { readingsIn, readingsLine } from './conflict-readings.ts'
import { openedDraft } from './edit.ts'
import { CliFailure, usageFailure } from './failure.ts'
import { readInput } from './input.ts'
import { withDesk } from './library.ts'
import { dataOption } from './options.ts'
import type { Terminal } from './terminal.ts'

/**
 * `lede open FILE`, or `--from-newsroom ID`: adds the draft of a package, or merges it into the
 * existing one; prints what was added and by whom, and conflicts with both readings.
 */
export function addOpen(program: Command, terminal: Terminal): void {
  program
    .command('open')
    .description(terminal.text('open.about'))
    .argument('[FILE]', terminal.text('open.file'))
    .option('--from-newsroom <ID>', terminal.text('open.waiting'))
    .option('--json', terminal.text('option.json'))
    .addOption(dataOption(terminal))
    .action(async (file: string | undefined, { json, data, fromNewsroom }: OpenOptions) => {
      if ((file === undefined) === (fromNewsroom === undefined)) throw usageFailure('open.which')
      const given = file === undefined ? null : await readInput(terminal, file, maxPackageBytes)
      const opened = await withDesk(
        terminal,
        data,
        async (desk) => {
          const sent = given === null ? await waitingIn(desk, fromNewsroom ?? '') : { bytes: given.bytes }
          const { id, outcome } = await desk.call('packages.open', sent)
          // That it was opened is told to its sender.
          if (given === null) await desk.call('newsroom.sync', {})
          const merged = outcome === 'merged' ? await mergedIn(desk, id) : { brought: null, conflicts: [] }
          return { id, outcome, ...merged }
        },
        'open.elsewhere',
      )
      if (json) return terminal.print(`${JSON.stringify(opened, null, 2)}\n`)
      terminal.print(`${opened.id}\n`)
      terminal.say(terminal.text(`open.${opened.outcome}`))
      if (opened.brought !== null) sayBrought(terminal, opened.brought)
      if (opened.conflicts.length > 0) terminal.say(terminal.text('open.conflicts'))
      for (const readings of opened.conflicts) terminal.print(`${readingsLine(readings, terminal)}\n`)
    })
}

interface OpenOptions {
  json?: boolean
  data?: string
  fromNewsroom?: string
}

/** The package that waits in the newsroom whose id begins so. @throws CliFailure */
async function waitingIn(desk: DeskClient, beginning: string): Promise<{ waiting: string }> {
  await desk.call('newsroom.sync', {})
  const { waiting } = await desk.call('newsroom.packages', {})
  const [found, ...more] = waiting.filter(({ id }) => beginning !== '' && id.startsWith(beginning))
  if (found === undefined || more.length > 0) throw new CliFailure('open.noSuch', { id: beginning })
  return { waiting: found.id }
}

/** What came with the latest merge, with people's names, and its unsettled conflicts. */
async function mergedIn(desk: DeskClient, id: string) {
  const [{ broughtBy, mergesOf, openConflictsIn }, { personIn }, draft] = await Promise.all([
    import('#shared/merge/index.ts'),
    import('#shared/review/people/people.ts'),
    openedDraft(desk, id),
  ])
  const merge = mergesOf(draft).at(-1)
  const brought = merge === undefined ? null : broughtBy(draft, merge)
  const named = (shares: Brought['written']) =>
    shares.map(({ by, count }) => ({ by: by === null ? null : (personIn(draft, by)?.name ?? null), count }))
  return {
    brought: brought && { ...brought, written: named(brought.written), comments: named(brought.comments) },
    conflicts: await readingsIn(
      draft,
      openConflictsIn(draft).map(({ conflict }) => conflict),
    ),
  }
}

function sayBrought(terminal: Terminal, { written, removed, moved, fields, comments }: Brought): void {
  const nameOf = (by: string | null) => by ?? terminal.text('suggestions.unknown')
  for (const { by, count } of written) terminal.say(terminal.text('open.written', { name: nameOf(by), count }))
  for (const { by, count } of comments) terminal.say(terminal.text('open.commented', { name: nameOf(by), count }))
  if (removed > 0) terminal.say(terminal.text('open.removed', { count: removed }))
  if (moved > 0) terminal.say(terminal.text('open.moved', { count: moved }))
  if (fields.length > 0) terminal.say(terminal.text('open.fields', { names: fields.join(', ') }))
}

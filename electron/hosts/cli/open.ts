import type { Command } from 'commander'
import type { DeskClient } from '#shared/api/contract.ts'
import { maxPackageBytes } from '#shared/api/message.ts'
import type { Brought, Conflict } from '#shared/merge/index.ts'
import { openedDraft } from './edit.ts'
import { readInput } from './input.ts'
import { withDesk } from './library.ts'
import { dataOption } from './options.ts'
import type { Terminal } from './terminal.ts'

/**
 * `lede open FILE`: the draft of a package is added, or merged into the one that is here; what came
 * in and from whom is said, and what could not be merged by itself is printed with both readings.
 */
export function addOpen(program: Command, terminal: Terminal): void {
  program
    .command('open')
    .description(terminal.text('open.about'))
    .argument('<FILE>', terminal.text('open.file'))
    .option('--json', terminal.text('option.json'))
    .addOption(dataOption(terminal))
    .action(async (file: string, { json, data }: { json?: boolean; data?: string }) => {
      const { bytes } = await readInput(terminal, file, maxPackageBytes)
      const opened = await withDesk(
        terminal,
        data,
        async (desk) => {
          const { id, outcome } = await desk.call('packages.open', { bytes })
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
      for (const { field, cell, one, other } of opened.conflicts) {
        const where = cell ? `${cell.rowHead ?? cell.row}, ${cell.columnHead ?? cell.column}` : field
        terminal.print(`${where === null ? '' : `${where}: `}{${one}} | {${other}}\n`)
      }
    })
}

/**
 * What came with the latest merge, by people's names; and what nobody has settled, as text: of a
 * field or (null) of the body, there in which cell of a table (null: in none), what the one and the
 * other side has.
 */
async function mergedIn(desk: DeskClient, id: string) {
  const [{ aroundOf, broughtBy, mergesOf, openConflictsIn, rangesIn, textOf }, { contentOf }, { personIn }, draft] =
    await Promise.all([
      import('#shared/merge/index.ts'),
      import('#shared/review/suggest/content.ts'),
      import('#shared/review/people/people.ts'),
      openedDraft(desk, id),
    ])
  const merge = mergesOf(draft).at(-1)
  const brought = merge === undefined ? null : broughtBy(draft, merge)
  const named = (shares: Brought['written']) =>
    shares.map(({ by, count }) => ({ by: by === null ? null : (personIn(draft, by)?.name ?? null), count }))
  const { body } = contentOf(draft)
  const rangeOf = rangesIn(draft)
  const readingsOf = (conflict: Conflict) => {
    if (conflict.kind === 'field') {
      const { field, one, other } = conflict
      return { field, cell: null, one: valueText(one), other: valueText(other) }
    }
    const range = rangeOf(conflict)
    const cell = range && aroundOf(body, range).cell
    return { field: null, cell, one: textOf(conflict.one), other: textOf(conflict.other) }
  }
  return {
    brought: brought && { ...brought, written: named(brought.written), comments: named(brought.comments) },
    conflicts: openConflictsIn(draft).map(({ conflict }) => readingsOf(conflict)),
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

function valueText(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value ?? '')
}

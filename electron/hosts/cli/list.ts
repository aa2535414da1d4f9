import type { Command } from 'commander'
import type { DraftRow } from '#shared/api/contract.ts'
import { timeText } from '#shared/locales/time-text.ts'
import { allDrafts } from './drafts.ts'
import { withDesk } from './library.ts'
import { dataOption } from './options.ts'
import type { Terminal } from './terminal.ts'

interface ListOptions {
  json?: boolean
  search?: string
  data?: string
}

/** `lede list`: the library, one draft on each line, or as JSON. */
export function addList(program: Command, terminal: Terminal): void {
  program
    .command('list')
    .description(terminal.text('list.about'))
    .option('--json', terminal.text('option.json'))
    .option('--search <Q>', terminal.text('list.search'))
    .addOption(dataOption(terminal))
    .action(async (options: ListOptions) => {
      const rows = await withDesk(terminal, options.data, (desk) => allDrafts(desk, { search: options.search ?? '' }))
      if (options.json) terminal.print(`${JSON.stringify(rows, null, 2)}\n`)
      else if (rows.length > 0) terminal.print(table(rows, terminal))
      else terminal.say(terminal.text(options.search ? 'list.noneFound' : 'list.none'))
    })
}

/**
 * How much of an id is shown: enough to distinguish hundreds of thousands of drafts, and accepted
 * by `show` and `export`.
 */
const idLength = 12

/** Times are in this machine's zone, with its name: the person who asks is there. */
function table(rows: readonly DraftRow[], terminal: Terminal): string {
  const cells = rows.map((row) => [
    row.id.slice(0, idLength),
    timeText(row.changedAt, terminal),
    terminal.text(`status.${row.status}`),
    (row.headline || row.slugline || terminal.text('untitled')) + embargoOf(row, terminal),
  ])
  const widths = [0, 1, 2].map((column) => cells.reduce((most, line) => Math.max(most, line[column]?.length ?? 0), 0))
  return cells.map((line) => `${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`).join('')
}

function embargoOf({ embargoUntil }: DraftRow, terminal: Terminal): string {
  const end = embargoUntil === null ? Number.NaN : Date.parse(embargoUntil)
  return end > Date.now() ? ` (${terminal.text('list.embargo', { until: timeText(end, terminal) })})` : ''
}

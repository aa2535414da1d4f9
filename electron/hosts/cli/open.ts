import type { Command } from 'commander'
import type { DeskClient } from '#shared/api/contract.ts'
import { maxPackageBytes } from '#shared/api/message.ts'
import type { Conflict } from '#shared/merge/index.ts'
import { openedDraft } from './edit.ts'
import { readInput } from './input.ts'
import { withDesk } from './library.ts'
import { dataOption } from './options.ts'
import type { Terminal } from './terminal.ts'

/** `lede open FILE`: the draft of a package is added, or merged into the one that is here; what could not be merged by itself is printed with both readings. */
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
          return { id, outcome, conflicts: outcome === 'merged' ? await conflictsIn(desk, id) : [] }
        },
        'open.elsewhere',
      )
      if (json) return terminal.print(`${JSON.stringify(opened, null, 2)}\n`)
      terminal.print(`${opened.id}\n`)
      terminal.say(terminal.text(`open.${opened.outcome}`))
      if (opened.conflicts.length > 0) terminal.say(terminal.text('open.conflicts'))
      for (const { field, one, other } of opened.conflicts)
        terminal.print(`${field === null ? '' : `${field}: `}{${one}} | {${other}}\n`)
    })
}

/** What nobody has settled, as text: of a field or (null) of the body, what the one and the other side has. */
async function conflictsIn(desk: DeskClient, id: string) {
  const [{ openConflictsIn, textOf }, draft] = await Promise.all([
    import('#shared/merge/index.ts'),
    openedDraft(desk, id),
  ])
  const readingsOf = (conflict: Conflict) => {
    if (conflict.kind !== 'field') return { field: null, one: textOf(conflict.one), other: textOf(conflict.other) }
    const { field, one, other } = conflict
    return { field, one: valueText(one), other: valueText(other) }
  }
  return openConflictsIn(draft).map(({ conflict }) => readingsOf(conflict))
}

function valueText(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value ?? '')
}

import type { Command } from 'commander'
import { inBatch } from './batch.ts'
import { readInput } from './input.ts'
import { withDesk } from './library.ts'
import { dataOption } from './options.ts'
import type { Terminal } from './terminal.ts'

/** `lede import FILE...`: files become drafts. Prints the id and headline of each. */
export function addImport(program: Command, terminal: Terminal): void {
  program
    .command('import')
    .description(terminal.text('import.about'))
    .argument('<FILE...>', terminal.text('import.files'))
    .addOption(dataOption(terminal))
    .action(async (files: string[], { data }: { data?: string }) => {
      process.exitCode = await withDesk(data, (desk) =>
        inBatch(terminal, files, { nameOf: (file) => file, showProgress: true }, async (file) => {
          const { article } = await desk.call('import.read', await readInput(file))
          const { id } = await desk.call('drafts.create', { article })
          terminal.print(`${id}  ${article.headline ?? terminal.text('untitled')}\n`)
        }),
      )
    })
}

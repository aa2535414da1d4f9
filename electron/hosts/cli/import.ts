import type { Command } from 'commander'
import { inBatch } from './batch.ts'
import { readStory } from './images.ts'
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
    .action((files: string[], { data }: { data?: string }) =>
      withDesk(terminal, data, (desk) =>
        inBatch(terminal, files, { nameOf: (file) => file, showProgress: true }, async (file) => {
          const { article, review } = await readStory(file, terminal, {
            read: (input) => desk.call('import.read', input),
            put: (image) => desk.call('assets.put', image),
            find: async (hash) => (await desk.call('assets.find', { hash })).asset,
          })
          const { id } = await desk.call('drafts.create', { article, review })
          terminal.print(`${id}  ${article.headline ?? terminal.text('untitled')}\n`)
        }),
      ),
    )
}

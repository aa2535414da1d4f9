import type { Command } from 'commander'
import { inBatch } from './batch.ts'
import { FileReports } from './file-report.ts'
import { readStories } from './images.ts'
import { withDesk } from './library.ts'
import { dataOption } from './options.ts'
import type { Terminal } from './terminal.ts'

/**
 * `lede import FILE...`: the stories of files become drafts. Prints the id and headline of each,
 * and says what of it did not come along.
 */
export function addImport(program: Command, terminal: Terminal): void {
  program
    .command('import')
    .description(terminal.text('import.about'))
    .argument('<FILE...>', terminal.text('import.files'))
    .option('--json', terminal.text('option.json'))
    .addOption(dataOption(terminal))
    .action((files: string[], { data, json }: { data?: string; json?: boolean }) =>
      withDesk(terminal, data, async (desk) => {
        const reports = new FileReports(terminal, json === true)
        const importFile = async (file: string) => {
          const reading = await reports.read(file, () =>
            readStories(file, terminal, {
              read: (input) => desk.call('import.read', input),
              put: (image) => desk.call('assets.put', image),
              find: async (hash) => (await desk.call('assets.find', { hash })).asset,
            }),
          )
          await reports.tellStories(
            file,
            reading,
            async ({ article, review }) => {
              const { id } = await desk.call('drafts.create', { article, review })
              return { id, headline: article.headline }
            },
            ({ id, headline }) => terminal.print(`${id}  ${headline ?? terminal.text('untitled')}\n`),
          )
        }
        try {
          await inBatch(terminal, files, { nameOf: (file) => file, showProgress: true }, importFile)
        } finally {
          reports.end()
        }
      }),
    )
}

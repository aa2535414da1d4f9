import type { Command } from 'commander'
import { draftFinder } from './drafts.ts'
import { wholeDraft } from './edit.ts'
import { CliFailure } from './failure.ts'
import { withDesk } from './library.ts'
import { dataOption } from './options.ts'
import type { Terminal } from './terminal.ts'

/** `lede record ID`: the record of a story's approval, as JSON or as a page. */
export function addRecord(program: Command, terminal: Terminal): void {
  program
    .command('record')
    .description(terminal.text('record.about'))
    .argument('<ID>', terminal.text('show.id'))
    .option('--page', terminal.text('record.page'))
    .addOption(dataOption(terminal))
    .action(async (beginning: string, { page, data }: { page?: boolean; data?: string }) => {
      const record = await withDesk(terminal, data, async (desk) => {
        const id = (await draftFinder(desk))(beginning)
        const { recordWithPictures } = await import('#shared/review/record/pictures.ts')
        return recordWithPictures(desk, await wholeDraft(desk, id), id)
      })
      if (record === null) throw new CliFailure('record.notApproved')
      if (page !== true) return terminal.print(`${JSON.stringify(record, null, 2)}\n`)
      const { recordPage } = await import('#shared/locales/record-page.ts')
      terminal.print(recordPage(record, terminal))
    })
}

import type { Command } from 'commander'
import { leftOutLine } from '#shared/locales/text.ts'
import type { RecordedPassage } from '#shared/review/record/record.ts'
import { draftFinder } from './drafts.ts'
import { openedDraft } from './edit.ts'
import { CliFailure, ReportedFailure } from './failure.ts'
import { readInput } from './input.ts'
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
        const { recordOf } = await import('#shared/review/record/record.ts')
        return recordOf(await openedDraft(desk, id), id)
      })
      if (record === null) throw new CliFailure('record.notApproved')
      if (page !== true) return terminal.print(`${JSON.stringify(record, null, 2)}\n`)
      const { recordPage } = await import('#shared/locales/record-page.ts')
      terminal.print(recordPage(record, terminal))
    })
}

/** `lede verify PAGE --record FILE`: whether a published page has the approved content. */
export function addVerify(program: Command, terminal: Terminal): void {
  program
    .command('verify')
    .description(terminal.text('verify.about'))
    .argument('<PAGE>', terminal.text('verify.page'))
    .requiredOption('--record <FILE>', terminal.text('verify.record'))
    .option('--json', terminal.text('option.json'))
    .action(async (page: string, { record: path, json }: { record: string; json?: boolean }) => {
      const [
        { hasBesides, passagesIn, readRecord, writtenPassages },
        { deviations },
        { readFile },
        { readSettings },
        { fieldsOf },
        { Temporal },
      ] = await Promise.all([
        import('#shared/review/record/record.ts'),
        import('#shared/review/record/verify.ts'),
        import('#desk/import/read.ts'),
        import('#shared/settings/settings.ts'),
        import('#shared/article/fields.ts'),
        import('temporal-polyfill'),
      ])
      const record = readRecord(new TextDecoder().decode((await readInput(terminal, path)).bytes))
      const context = { today: Temporal.Now.plainDateISO().toString(), settings: readSettings({}) }
      const read = { ...(await readInput(terminal, page)), from: null, pasted: false, referenceDate: null, images: [] }
      const [story] = (await readFile(read, context)).stories
      if (story === undefined) throw new CliFailure('verify.none', { name: page })
      const { article, leftOut } = story
      // Other systems build their pages in their own way: only the words are comparable.
      const isWhole = hasBesides(record) && article.source?.format === 'html'
      const compared = (passages: RecordedPassage[]) => (isWhole ? passages : writtenPassages(passages))
      const found = deviations(
        { passages: compared(record.passages) },
        compared(passagesIn(fieldsOf(article), article.body)),
      )
      const besides = leftOutLine(leftOut, terminal.language)
      if (besides !== '') terminal.say(besides)
      if (json) terminal.print(`${JSON.stringify({ same: found.length === 0, deviations: found, leftOut }, null, 2)}\n`)
      else
        for (const { kind, passage, approved, published } of found)
          terminal.print(
            `${terminal.text(`verify.${kind}`, {
              passage,
              place: approved?.field ?? published?.field ?? terminal.text('verify.body'),
              approved: approved?.text ?? '',
              published: published?.text ?? '',
            })}\n`,
          )
      if (found.length > 0) throw new ReportedFailure()
      terminal.say(terminal.text('verify.same'))
    })
}

import type { Command } from 'commander'
import { isArchive } from '#desk/archive/recognise.ts'
import type { DeskClient } from '#shared/api/contract.ts'
import { type ArchiveKind, archiveKinds } from '#shared/import/archive-kind.ts'
import { importArchive, tellArchive } from './archive.ts'
import { inBatch } from './batch.ts'
import { ReportedFailure, usageFailure } from './failure.ts'
import { FileReports } from './file-report.ts'
import { readStories } from './images.ts'
import { folderOf, withDesk } from './library.ts'
import { choiceOption, dataOption } from './options.ts'
import type { Terminal } from './terminal.ts'

interface ImportOptions {
  data?: string
  json?: boolean
  from?: ArchiveKind
  report?: string
}

/**
 * `lede import FILE...`: turns the stories of files and of other systems' archives into drafts.
 * Prints the id and headline of each, for an archive the number of stories, and what was left out.
 */
export function addImport(program: Command, terminal: Terminal): void {
  program
    .command('import')
    .description(terminal.text('import.about'))
    .argument('<FILE...>', terminal.text('import.files'))
    .option('--json', terminal.text('option.json'))
    .addOption(choiceOption('--from', archiveKinds, terminal.text('import.from')))
    .option('--report <FILE>', terminal.text('import.report'))
    .addOption(dataOption(terminal))
    .action((files: string[], options: ImportOptions) => {
      const { data, json, from = null, report = null } = options
      const archives = files.filter((file) => from !== null || isArchive(file))
      if (report !== null && archives.length !== 1) throw usageFailure('import.oneReport')
      return withDesk(terminal, data, async (client, desk) => {
        const reports = new FileReports(terminal, json === true)
        const taking = { from, report, folder: folderOf(terminal, data) }
        const importOne = async (file: string) => {
          if (!archives.includes(file)) return importFile(terminal, client, reports, file)
          const { outcome, isWhole } = await importArchive(terminal, [client, desk], file, taking)
          if (json) reports.addArchive(outcome)
          else tellArchive(terminal, outcome)
          if (!isWhole) throw new ReportedFailure()
        }
        const showProgress = archives.length === 0
        try {
          await inBatch(terminal, files, { nameOf: (file) => file, showProgress }, importOne)
        } finally {
          reports.end()
        }
      })
    })
}

async function importFile(terminal: Terminal, desk: DeskClient, reports: FileReports, file: string): Promise<void> {
  const reading = await reports.read(file, () =>
    readStories(file, terminal, {
      read: (input) => desk.call('import.read', input),
      put: (image) => desk.call('assets.put', image),
      find: async (hash) => (await desk.call('assets.find', { hash })).asset,
      facts: (hash) => desk.call('assets.facts', { hash }),
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

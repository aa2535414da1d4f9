import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { writing } from '#desk/store/file-error.ts'
import { privateFolder, writePrivateFile } from '#desk/store/private-folder.ts'
import { unpackError } from '#shared/api/coded-error.ts'
import type { Archive, Desk, DeskClient } from '#shared/api/contract.ts'
import type { ArchiveKind } from '#shared/import/archive-kind.ts'
import { archiveReportText, countTexts, reportEntryText } from '#shared/locales/archive-text.ts'
import { ReportedFailure } from './failure.ts'
import { startProgress } from './progress.ts'
import type { Terminal } from './terminal.ts'

interface ArchiveImport {
  readonly from: ArchiveKind | null
  /** The file for the report; null for one in `folder`. */
  readonly report: string | null
  /** Where drafts live. */
  readonly folder: string
}

/** The result of an archive, in the form of `--json`. */
export type ArchiveOutcome = { file: string; reportFile: string } & Archive['report']

/**
 * Imports an archive, with a progress bar, until it is finished or the person interrupts it; the
 * same command then resumes it. Writes the report into a file.
 *
 *
 * @throws LedeError those of reading it; ReportedFailure if stories could not be read, or it was
 * stopped
 */
export async function importArchive(
  terminal: Terminal,
  [client, desk]: readonly [DeskClient, Desk],
  file: string,
  { from, report, folder }: ArchiveImport,
): Promise<{ outcome: ArchiveOutcome; isWhole: boolean }> {
  const archive = await taken(terminal, client, () => desk.importArchive(resolve(file), from))
  if (archive.error !== null) throw unpackError(archive.error)
  const text = archiveReportText(archive.name, archive.report, terminal.language)
  const path = report ?? ownReport(folder, archive.name)
  written(path, () => (report === null ? writePrivateFile(path, text) : writeFileSync(path, text)))
  if (archive.phase === 'stopped') {
    terminal.say(terminal.text('import.stopped'))
    throw new ReportedFailure()
  }
  return { outcome: { file, reportFile: path, ...archive.report }, isWhole: archive.report.failed === 0 }
}

/** Prints a summary of an archive, and where the full report is. */
export function tellArchive(terminal: Terminal, { reportFile, ...report }: ArchiveOutcome): void {
  terminal.print(`${countTexts(report, terminal.language).join('\n')}\n`)
  for (const told of report.told.slice(0, shown)) terminal.say(reportEntryText(told, terminal.language))
  terminal.say(terminal.text('import.reportAt', { file: reportFile }))
}

/** More lines than this are only in the report. */
const shown = 12

/** An archive once it is no longer being read. */
async function taken(terminal: Terminal, client: DeskClient, begin: () => void): Promise<Archive> {
  const progress = await startProgress(terminal.stderr, 100)
  const ended = Promise.withResolvers<Archive>()
  let percent = 0
  const stopHearing = client.on('archive.changed', ({ archive }) => {
    if (archive === null) return
    for (; percent < Math.floor(archive.progress * 100); percent += 1) progress.advance()
    if (archive.phase !== 'reading') ended.resolve(archive)
  })
  void terminal.interrupted().then(() => client.call('archives.stop', {}))
  try {
    begin()
    return await ended.promise
  } finally {
    stopHearing()
    progress.stop()
  }
}

/** Where a report lies that nobody has named a file for; its name fits on every disk. */
function ownReport(folder: string, archive: string): string {
  const time = new Date().toISOString().replace(/[:.]/g, '-')
  return join(folder, 'reports', `${[...archive].slice(0, 50).join('')}-${time}.txt`)
}

function written(path: string, write: () => void): void {
  writing(path, () => {
    mkdirSync(dirname(path), { recursive: true, mode: privateFolder })
    write()
  })
}

import { readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { archiveKinds } from '#shared/import/archive-kind.ts'
import { archiveReportSchema } from '#shared/import/archive-report.ts'
import { writing } from '../store/file-error.ts'
import { writePrivateFile } from '../store/private-folder.ts'

const file = 'lede.archive.json'

/** The record of an unfinished import in a data folder. */
const keptSchema = z.object({
  path: z.string(),
  name: z.string(),
  from: z.enum(archiveKinds).nullable(),
  /** The folder of a window's upload; null if the archive is elsewhere. */
  upload: z.string().nullable(),
  progress: z.number().min(0).max(1),
  report: archiveReportSchema,
  told: archiveReportSchema.shape.told,
})

export type ArchiveRecord = z.infer<typeof keptSchema>

/** The unfinished import; null if there is none, or it cannot be read. */
export function readArchiveRecord(folder: string): ArchiveRecord | null {
  try {
    return keptSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
  } catch {
    return null
  }
}

/** Writes the record; it is on disk on return. @throws LedeError `file.unwritable` */
export function writeArchiveRecord(folder: string, archive: ArchiveRecord): void {
  const path = join(folder, file)
  writing(path, () => {
    writePrivateFile(`${path}.new`, `${JSON.stringify(archive)}\n`)
    renameSync(`${path}.new`, path)
  })
}

/** @throws LedeError `file.unwritable` */
export function deleteArchiveRecord(folder: string): void {
  const path = join(folder, file)
  writing(path, () => rmSync(path, { force: true }))
}

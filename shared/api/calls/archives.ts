import { z } from 'zod'
import { archiveReportSchema } from '#shared/import/archive-report.ts'
import { call } from '../call.ts'
import { bytes, errorSchema, nothing } from './common.ts'

/** An archive of another system that is being imported, was imported, or waits to be resumed. */
export const archiveSchema = z.object({
  name: z.string(),
  phase: z.enum(['reading', 'stopped', 'failed', 'done']),
  /** How far reading has come, between 0 and 1. */
  progress: z.number().min(0).max(1),
  report: archiveReportSchema,
  /** Why it failed; null unless it did. */
  error: errorSchema.nullable(),
})

const upload = z.uuid()

/** The calls about archives. Only one archive is imported at a time. */
export const archivesCalls = {
  /** The archive that is being imported or was imported last; null if there was none. */
  'archives.standing': call(() => [z.object({}), z.object({ archive: archiveSchema.nullable() })]),
  /**
   * Uploads a piece of an archive's file to the desk, `at` bytes from its beginning. `path`: within
   * the archive, with slashes.
   */
  'archives.write': call(() => [
    z.object({ upload, path: z.string().min(1).max(2_000), at: z.number().int().min(0), bytes }),
    nothing,
  ]),
  /** Begins to import what was uploaded. Refuses with `archive.busy` while another import runs. */
  'archives.begin': call(() => [z.object({ upload, name: z.string().min(1).max(1_000) }), nothing]),
  /** Resumes an import that was stopped, or that was interrupted because the desk ended. */
  'archives.resume': call(() => [z.object({}), nothing]),
  'archives.stop': call(() => [z.object({}), nothing]),
  /** Forgets an archive that is not being read; its drafts stay. */
  'archives.forget': call(() => [z.object({}), nothing]),
} as const

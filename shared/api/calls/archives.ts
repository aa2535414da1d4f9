import { z } from 'zod'
import { archiveReportSchema } from '#shared/import/archive-report.ts'
import { call } from '../call.ts'
import { bytes, errorSchema, nothing } from './common.ts'

/** An archive of another system that is being taken over, was, or waits to be gone on with. */
export const archiveSchema = z.object({
  name: z.string(),
  phase: z.enum(['reading', 'stopped', 'failed', 'done']),
  /** How far it is read, between 0 and 1. */
  progress: z.number().min(0).max(1),
  report: archiveReportSchema,
  /** Why it failed; null where it did not. */
  error: errorSchema.nullable(),
})

const upload = z.uuid()

/** The calls about archives. There is one at a time. */
export const archivesCalls = {
  /** The archive that is being taken over or was last; null where there was none. */
  'archives.standing': call(() => [z.object({}), z.object({ archive: archiveSchema.nullable() })]),
  /**
   * Puts a piece of a file of an archive down at the desk, `at` bytes from its beginning. `path`:
   * in the archive, with slashes.
   */
  'archives.write': call(() => [
    z.object({ upload, path: z.string().min(1).max(2_000), at: z.number().int().min(0), bytes }),
    nothing,
  ]),
  /** Begins to take over what was put down. `archive.busy` while another is. */
  'archives.begin': call(() => [z.object({ upload, name: z.string().min(1).max(1_000) }), nothing]),
  /** Goes on with one that was stopped, or with which the desk ended. */
  'archives.resume': call(() => [z.object({}), nothing]),
  'archives.stop': call(() => [z.object({}), nothing]),
  /** Forgets one that is not being read; its drafts stay. */
  'archives.forget': call(() => [z.object({}), nothing]),
} as const

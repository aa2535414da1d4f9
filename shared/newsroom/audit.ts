import { z } from 'zod'
import { idSchema } from './entry.ts'

/**
 * What a newsroom writes down of what was done in it, other than edits, which are rows of the log.
 * `refused`: what somebody tried and was not allowed.
 */
export const auditActs = [
  'joined',
  'left',
  'invited',
  'appointed',
  'revoked',
  'deskAdded',
  'filed',
  'approved',
  'published',
  'killed',
  'eased',
  'held',
  'lifted',
  'refused',
  'administered',
  'rulesChanged',
] as const

/**
 * One thing that was done. `person` and `device`: who, and from where; null where nobody had said
 * so. `about`: what it was done to, an id. `at` in milliseconds since the epoch, by the server's
 * clock. Names are those of now.
 */
export const auditEntrySchema = z.object({
  id: z.number().int().min(1),
  at: z.number().int(),
  act: z.enum(auditActs),
  person: idSchema.nullable(),
  name: z.string().nullable(),
  device: idSchema.nullable(),
  deviceName: z.string().nullable(),
  about: z.string(),
  details: z.record(z.string(), z.string()),
})

export type AuditEntry = z.infer<typeof auditEntrySchema>

/**
 * What is looked for: words that stand in an entry, all of them; before an entry, or from the
 * latest on.
 */
export const auditAskedSchema = z.object({
  search: z.string().max(200).default(''),
  before: z.number().int().min(1).nullable().default(null),
})

/** A page of the audit log, the latest first, and whether there are older ones. */
export const auditPageSchema = z.object({ entries: z.array(auditEntrySchema), more: z.boolean() })

export type AuditPage = z.infer<typeof auditPageSchema>

const columns = ['id', 'at', 'act', 'person', 'name', 'device', 'deviceName', 'about', 'details'] as const

/** Entries as CSV (RFC 4180), with a line of names; times in UTC. */
export function auditCsv(entries: readonly AuditEntry[]): string {
  const lines = entries.map((entry) =>
    columns.map((column) => {
      if (column === 'at') return new Date(entry.at).toISOString()
      if (column === 'details') return JSON.stringify(entry.details)
      return String(entry[column] ?? '')
    }),
  )
  return [columns, ...lines].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')
}

/** A spreadsheet takes what begins with one of these signs for a formula; a name may begin so. */
const formula = /^[=+\-@\t\r]/

function cellOf(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

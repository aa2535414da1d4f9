import { z } from 'zod'
import { idSchema } from './entry.ts'

/**
 * The acts that a newsroom's audit log records, besides edits, which are rows of the log of
 * stories. `refused`: somebody tried something that they may not do.
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
  'packageSent',
] as const

/**
 * An entry of the audit log. `person` and `device`: who, and from where; null if they had not
 * identified themselves. `about`: the id of what it was done to. `at` in milliseconds since the
 * epoch, by the server's clock. Names are current ones.
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
 * What to look for: words that an entry must all contain; in entries before a given one, or in all.
 */
export const auditAskedSchema = z.object({
  search: z.string().max(200).default(''),
  before: z.number().int().min(1).nullable().default(null),
})

/** A page of the audit log, latest first, and whether there are older entries. */
export const auditPageSchema = z.object({ entries: z.array(auditEntrySchema), more: z.boolean() })

export type AuditPage = z.infer<typeof auditPageSchema>

const columns = ['id', 'at', 'act', 'person', 'name', 'device', 'deviceName', 'about', 'details'] as const

/** Entries as CSV (RFC 4180) with a header line; times in UTC. */
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

/**
 * Spreadsheets treat text that begins with one of these characters as a formula; a name may begin
 * so.
 */
const formula = /^[=+\-@\t\r]/

function cellOf(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

import type { Article } from '#shared/article/article.ts'
import { type Fields, fieldsOf } from '#shared/article/fields.ts'
import { isTimestamp, timestampIn } from '#shared/article/timestamp.ts'
import { sha256Of } from '#shared/sha256.ts'

/**
 * Status and time of publication are not part of a story's content: publishing an approved story
 * must not void its approval.
 */
const apart: ReadonlySet<string> = new Set<keyof Fields>(['status', 'publishedAt', 'timeZone'])

/**
 * Fields that were added to stories later: if unset, they do not affect the hash, so that older
 * approvals stay valid.
 */
const later: ReadonlySet<string> = new Set<keyof Fields>(['label', 'labelReason', 'subjects'])

/**
 * Identifies the exact content of a story: SHA-256, as hex, of its fields and its body as JSON with
 * sorted keys. The same content has the same hash on every machine; any other content, even if only
 * a letter, a link or a field differs, has another. An embargo is the moment of its end, in
 * whichever zone it is written: publishing gives a story its zone.
 */
export function contentHash(article: Article): Promise<string> {
  const { embargoUntil } = article
  const isKnown = embargoUntil !== null && isTimestamp(embargoUntil)
  return hashAsWritten(isKnown ? { ...article, embargoUntil: timestampIn(embargoUntil, 'UTC') } : article)
}

/**
 * Every hash by which this content may have been approved or published: today's, and that of an
 * older Lede, which went by how the end of an embargo is written.
 */
export async function contentHashes(article: Article): Promise<ReadonlySet<string>> {
  return new Set(await Promise.all([contentHash(article), hashAsWritten(article)]))
}

async function hashAsWritten(article: Article): Promise<string> {
  const fields = Object.entries(fieldsOf(article)).filter(
    ([name, value]) => !apart.has(name) && !(later.has(name) && isUnset(value)),
  )
  const bytes = new TextEncoder().encode(canonical({ fields: Object.fromEntries(fields), body: article.body }))
  return sha256Of(bytes)
}

function isUnset(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0)
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`
}

import type { Article } from '#shared/article/article.ts'
import { type Fields, fieldsOf } from '#shared/article/fields.ts'

/**
 * Where a story stands and when it goes out say nothing about what it says: publishing an approved
 * story must not void its approval.
 */
const apart: ReadonlySet<keyof Fields> = new Set(['status', 'publishedAt', 'timeZone'])

/** A field that came later: unset, it is not said, or approvals from before would be void. */
const later: keyof Fields = 'subjects'

/**
 * Names the exact content of a story: SHA-256, as hex, over its fields and its body as JSON with
 * sorted keys. The same content has the same hash on every machine; any other content, were it one
 * letter, a link or a field, has another.
 */
export async function contentHash(article: Article): Promise<string> {
  const fields = Object.entries(fieldsOf(article)).filter(
    ([name, value]) =>
      !apart.has(name as keyof Fields) && !(name === later && Array.isArray(value) && value.length === 0),
  )
  const bytes = new TextEncoder().encode(canonical({ fields: Object.fromEntries(fields), body: article.body }))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`
}

import { type Data, dataOf } from '../agency/data.ts'

/** A front matter value as text; null if it is none or empty. A date is in ISO 8601. */
export function wordsOfValue(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.valueOf()) ? null : value.toISOString()
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** The name of a list entry: the entry itself, or its name property. */
export function nameOf(value: unknown): string | null {
  const data = dataOf(value)
  return wordsOfValue(value) ?? firstOf(data, ['name', 'title', 'label', 'display_name'])
}

/** The first non-empty text among some fields. */
export function firstOf(data: Data, names: readonly string[]): string | null {
  for (const name of names) {
    const words = wordsOfValue(data.get(name))
    if (words !== null) return words
  }
  return null
}

/**
 * The entries of the first non-empty field among some: a list, or a line separated by commas.
 * `parts`: whether single words are entries too.
 */
export function listIn(data: Data, names: readonly string[], parts = false): string[] {
  for (const name of names) {
    const value = data.get(name)
    const words = wordsOfValue(value)
    const entries = Array.isArray(value)
      ? value.map(nameOf)
      : words === null
        ? [nameOf(value)]
        : words.split(parts && !words.includes(',') ? /\s+/u : /\s*,\s*/u)
    const said = entries.flatMap((entry) => entry?.trim() || [])
    if (said.length > 0) return said
  }
  return []
}

import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'

export const folder = join(import.meta.dirname, '../../../shared/locales')

/**
 * Files of a language's folder whose content is free: names of keys that differ from English, a
 * story.
 */
const free = new Set(['keys.ts', 'sample.ts'])

/** The files with texts in a language's folder, by their paths in it. */
export function chaptersOf(tag: string): string[] {
  return readdirSync(join(folder, tag), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(join(folder, tag), join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !free.has(path) && !path.endsWith('index.ts') && path !== 'words.ts')
    .toSorted()
}

/** Every text of a chapter by its path: "find.all.title". */
export async function textsOf(tag: string, chapter: string): Promise<Map<string, string>> {
  const module: Record<string, unknown> = await import(join(folder, tag, chapter))
  return new Map(Object.values(module).flatMap((texts) => flat(texts, '')))
}

function flat(texts: unknown, place: string): [string, string][] {
  if (typeof texts === 'string') return [[place, texts]]
  // Lists differ in length between languages: they only have to be there.
  if (Array.isArray(texts)) return texts.length === 0 ? [] : [[place, texts.join(' · ')]]
  if (typeof texts !== 'object' || texts === null) return []
  return Object.entries(texts).flatMap(([key, inner]) => flat(inner, place === '' ? key : `${place}/${key}`))
}

/** A text's name and its plural form, as i18next writes them: "found_other". */
export function formOf(place: string): { name: string; form: string | null } {
  const [, name, form] = /^(.+)_(zero|one|two|few|many|other)$/.exec(place) ?? []
  return name === undefined || form === undefined ? { name: place, form: null } : { name, form }
}

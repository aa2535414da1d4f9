import { categoryTopics } from './categories.ts'
import { isTopicCode } from './code.ts'
import { mediaTopics } from './topics.ts'

/** A subject as people see it. */
export interface Topic {
  readonly code: string
  /** In the requested language; the code if Lede has no name for it. */
  readonly name: string
  /** The names of its broader subjects, the broadest first. */
  readonly path: readonly string[]
}

interface Entry {
  readonly code: string
  readonly names: readonly string[]
  /** The code of the next broader subject. */
  readonly broader: string | null
}

const languages = ['en', 'de', 'es', 'fr', 'ru']

const entries: ReadonlyMap<string, Entry> = read()

function read(): Map<string, Entry> {
  const above: string[] = []
  const found = new Map<string, Entry>()
  for (const line of mediaTopics.split('\n')) {
    const depth = line.search(/\S/)
    const [code = '', ...names] = line.trim().split('|')
    if (code === '') continue
    above[depth] = code
    found.set(code, { code, names, broader: above[depth - 1] ?? null })
  }
  return found
}

/** A subject by its code, named in a language (a tag), else in English. */
export function topicOf(code: string, language: string): Topic {
  const at = columnOf(language)
  const entry = entries.get(code)
  return { code, name: entry?.names[at] ?? code, path: entry === undefined ? [] : pathOf(entry, at) }
}

/** The name of a subject in a language; its code where Lede has no name for it. */
export function topicName(code: string, language: string): string {
  return topicOf(code, language).name
}

/** Every subject that has a name in Lede, in the order of the vocabulary. */
export function allTopics(language: string): Topic[] {
  return [...entries.keys()].map((code) => topicOf(code, language))
}

/**
 * The subjects that match some words, the best match first: by the beginning of a name in the
 * language, then of any of its words, in English too, then by broader subjects. A code matches its
 * subject, even if Lede has no name for it.
 */
export function findTopics(words: string, language: string): Topic[] {
  const asked = folded(words)
  if (isTopicCode(asked)) return [topicOf(asked, language)]
  const all = allTopics(language)
  if (asked === '') return all
  const parts = asked.split(' ')
  const ranked = all.flatMap((topic) => {
    const rank = rankOf(topic, parts, asked)
    return rank === null ? [] : [{ topic, rank }]
  })
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ topic }) => topic)
}

function rankOf({ code, name, path }: Topic, parts: readonly string[], asked: string): number | null {
  const own = folded(name)
  // The shorter the name, the more of it was typed.
  if (own.startsWith(asked)) return own.length / 1_000
  const begins = (text: string) => parts.every((part) => ` ${text}`.includes(` ${part}`))
  if (begins(own)) return 1
  if (begins(folded(entries.get(code)?.names[0] ?? ''))) return 2
  if (begins(folded([...path, name].join(' ')))) return 3
  return parts.every((part) => own.includes(part)) ? 4 : null
}

/**
 * The subject that a newsroom's category means, by the category's name in any of Lede's languages.
 */
export function topicOfCategory(category: string): string | null {
  const name = folded(category)
  return byCategory.get(name) ?? null
}

const byCategory: ReadonlyMap<string, string> = new Map([
  ...[...entries.values()].flatMap(({ code, names }) => names.map((name): [string, string] => [folded(name), code])),
  ...Object.entries(categoryTopics).flatMap(([code, names]) =>
    names.split('|').map((name): [string, string] => [folded(name), code]),
  ),
])

function pathOf({ broader }: Entry, at: number): string[] {
  const above = broader === null ? undefined : entries.get(broader)
  return above === undefined ? [] : [...pathOf(above, at), above.names[at] ?? above.code]
}

function columnOf(language: string): number {
  return Math.max(0, languages.indexOf(language.split('-')[0]?.toLowerCase() ?? ''))
}

/** Only letters and digits, in lower case and without accents. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

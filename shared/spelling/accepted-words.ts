import { plain, wordsOf } from './words.ts'

/** Whether a word is accepted although no dictionary has it. */
export type Accepts = (word: string) => boolean

/** Languages that inflect names ("Ковальчука", "Kowalskiego"). */
const inflecting = new Set(['ru', 'uk', 'be', 'bg', 'pl', 'cs', 'sk', 'hr', 'sr', 'sl', 'mk', 'lt', 'lv'])
/**
 * The shortest common beginning of two forms of a name, and the longest differing end, in letters.
 */
const shortestStem = 4
const longestEnd = 4

/**
 * Accepts given words as they are written; those in lower case also at the beginning of a sentence;
 * each also in capitals, as a genitive (“Kowalczyk’s”, “Kowalczyks”), and names, in languages that
 * inflect them, in every case. `language`: BCP 47.
 */
export function acceptance(given: Iterable<string>, language: string): Accepts {
  const words = new Set<string>()
  const stems = new Map<string, string[]>()
  const changesEnds = inflecting.has(primaryOf(language))
  for (const each of given) {
    const word = plain(each)
    words.add(word)
    words.add(word.toUpperCase())
    const [first = ''] = word
    if (word === word.toLowerCase()) words.add(first.toUpperCase() + word.slice(first.length))
    else if (changesEnds && word.length >= shortestStem) {
      const beginning = word.slice(0, shortestStem)
      stems.set(beginning, [...(stems.get(beginning) ?? []), word])
    }
  }
  const isGiven = (word: string) =>
    words.has(word) || (stems.get(word.slice(0, shortestStem)) ?? []).some((name) => isSameName(name, word))
  return (written) => {
    const word = plain(written)
    if (isGiven(word) || isGiven(word.replace(/(?:'s|s'|s|')$/u, ''))) return true
    return word.includes('-') && word.split('-').every((part) => part !== '' && isGiven(part))
  }
}

/** Whether two words are one name in two cases: equal except for their endings. */
export function isSameName(one: string, other: string): boolean {
  let same = 0
  while (same < one.length && one[same] === other[same]) same += 1
  return (
    same >= shortestStem &&
    one.length - same <= longestEnd &&
    other.length - same <= longestEnd &&
    same >= one.length / 2
  )
}

/** The fields of a story that contain names, in `Fields` and `Article`. */
export interface NamesOfStory {
  bylines: readonly string[]
  keywords: readonly string[]
  agency: string | null
  places: readonly (string | null)[]
}

/** The words of a story's dateline, bylines, agency and keywords. */
export function ownNames({ bylines, keywords, agency, places }: NamesOfStory): string[] {
  const texts = [...bylines, ...keywords, agency, ...places]
  return texts.flatMap((text) =>
    Array.from(wordsOf(text ?? ''), (word) => word.text).flatMap((word) => [word, ...word.split(/[-‐‑]/u)]),
  )
}

export function primaryOf(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? ''
}

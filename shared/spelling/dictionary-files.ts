import { LedeError } from '#shared/api/errors.ts'
import { type Encoding, encodingOf } from './encoding.ts'

/** A dictionary in Hunspell's form (hunspell(5)): how words are inflected, and the words. */
export interface DictionaryFiles {
  affixes: Uint8Array<ArrayBuffer>
  words: Uint8Array<ArrayBuffer>
}

/**
 * The largest size of a dictionary, in bytes: four times the largest bundled one, with which
 * Hunspell would need some 250 MB.
 */
export const mostBytes = { affixes: 4_000_000, words: 32_000_000 } as const
/** The longest line, in letters; the longest in known dictionaries have some 3,000. */
const longestLine = 20_000

/** @throws LedeError `spelling.tooLarge` for files that exceed the largest size */
export function checkSizes(sizes: Readonly<Record<keyof DictionaryFiles, number>>): void {
  for (const part of ['affixes', 'words'] as const) {
    const limit = mostBytes[part]
    if (sizes[part] > limit)
      throw new LedeError('spelling.tooLarge', { size: megabytes(sizes[part]), limit: megabytes(limit) })
  }
}

/** Information from a dictionary about itself. */
export interface DictionaryAbout {
  encoding: Encoding
  /** The number of entries in its word list. */
  entries: number
}

/**
 * Checks a dictionary before Hunspell, which trusts its content, reads it.
 *
 *
 * @throws LedeError `spelling.tooLarge`, `spelling.notAffixes`, `spelling.notWords`,
 * `spelling.encoding`
 */
export function checkDictionary({ affixes, words }: DictionaryFiles): DictionaryAbout {
  checkSizes({ affixes: affixes.length, words: words.length })
  if (isBinary(affixes)) throw new LedeError('spelling.notAffixes')
  if (isBinary(words)) throw new LedeError('spelling.notWords')
  // Names of options and encodings are ASCII, whatever the encoding of the rest.
  const options = new TextDecoder('latin1').decode(affixes)
  const option =
    /^(?:\uFEFF|ï»¿)?(SET|TRY|FLAG|AF|AM|LANG|NAME|HOME|VERSION|[SP]FX|REP|ICONV|OCONV|BREAK|COMPOUND\w*|KEY|WORDCHARS|NOSUGGEST|FORBIDDENWORD|KEEPCASE|NEEDAFFIX|MAP|PHONE|CHECK\w+|CIRCUMFIX|MAXNGRAMSUGS|ONLYINCOMPOUND)(?:[ \t]|\r?$)/m
  if (affixes.length > 0 && !option.test(options)) throw new LedeError('spelling.notAffixes')
  const encoding = encodingOf(/^(?:ï»¿)?SET[ \t]+(\S+)/m.exec(options)?.[1] ?? 'ISO8859-1')
  const entries = entriesOf(words)
  if (entries === null) throw new LedeError('spelling.notWords')
  return { encoding, entries }
}

/**
 * The number of lines in the word list; null if the first line is not a number (of entries,
 * roughly), as Hunspell requires, or a line is too long.
 */
function entriesOf(words: Uint8Array): number | null {
  const [first = ''] = new TextDecoder('latin1').decode(words.subarray(0, 100)).split('\n')
  if (!/^(?:ï»¿)?\s*\d+/.test(first)) return null
  let lines = 0
  for (let at = 0; at < words.length; ) {
    const next = words.indexOf(0x0a, at)
    const end = next === -1 ? words.length : next
    if (end - at > longestLine) return null
    if (end > at) lines += 1
    at = end + 1
  }
  return lines < 2 ? null : lines - 1
}

function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4_096).includes(0)
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000)
}

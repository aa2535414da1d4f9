import { bundledFiles, openDictionary } from '#hosts/spelling.ts'
import type { Speller } from '#shared/spelling/speller.ts'

/** A dictionary of a test's own in UTF-8: the lines of its .aff, and its entries. */
export function dictionaryOf(affixes: string, entries: readonly string[]): Promise<Speller> {
  const bytes = (text: string) => new TextEncoder().encode(text)
  return openDictionary({
    affixes: bytes(`SET UTF-8\n${affixes}`),
    words: bytes(`${entries.length}\n${entries.join('\n')}\n`),
  })
}

const open = new Map<string, Promise<Speller>>()

/** A dictionary that comes with Lede, opened once for all tests of a worker. */
export function bundled(tag: string): Promise<Speller> {
  const speller = open.get(tag) ?? openDictionary(bundledFiles(tag))
  open.set(tag, speller)
  return speller
}

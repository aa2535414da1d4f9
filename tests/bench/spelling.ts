import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundledFiles, openDictionary } from '#hosts/spelling.ts'
import { checkSpelling } from '#shared/spelling/check.ts'
import { bundledDictionaries } from '#shared/spelling/dictionaries.ts'
import { wordsOf } from '#shared/spelling/words.ts'

/** The cost of a dictionary: milliseconds to open it, and its memory in megabytes. */
export interface DictionaryCost {
  tag: string
  loadMs: number
  megabytes: number
}

/**
 * Opens every dictionary that comes with Lede, one after the other. Needs the collector
 * (`exposeCollector`).
 */
export async function dictionaryCosts(): Promise<DictionaryCost[]> {
  const costs: DictionaryCost[] = []
  for (const { tag } of bundledDictionaries) {
    const files = bundledFiles(tag)
    globalThis.gc?.()
    const before = process.memoryUsage().external
    const start = performance.now()
    const speller = await openDictionary(files)
    const loadMs = performance.now() - start
    globalThis.gc?.()
    // A dictionary's memory is WebAssembly's, which grows and never shrinks.
    costs.push({ tag, loadMs, megabytes: (process.memoryUsage().external - before) / 1e6 })
    speller.knows('')
  }
  return costs
}

const texts = [
  ['en', 'en-GB'],
  ['de', 'de'],
  ['ru', 'ru'],
] as const

/**
 * How long the first check of 1,000 words of clean text takes, without suggestions for what is
 * flagged, and what percentage is flagged.
 */
export async function spellingOfText(): Promise<{ tag: string; msOf1000: number; percent: number; words: number }[]> {
  const results = []
  for (const [name, tag] of texts) {
    const file = join(import.meta.dirname, '..', 'fixtures', 'spelling', `${name}.txt`)
    const lines = readFileSync(file, 'utf8').split('\n')
    const words = lines.flatMap((line) => [...wordsOf(line)]).length
    const speller = await openDictionary(bundledFiles(tag))
    const start = performance.now()
    const found = checkSpelling(
      lines.map((text) => ({ text, language: tag, speller: { ...speller, suggest: () => [] } })),
    ).flat().length
    const msOf1000 = ((performance.now() - start) * 1_000) / words
    results.push({ tag, msOf1000, percent: (100 * found) / words, words })
  }
  return results
}

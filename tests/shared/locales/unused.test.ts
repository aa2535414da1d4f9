import { expect, it } from 'vitest'
import { fallback } from '#shared/locales/languages.ts'
import { chaptersOf, formOf, textsOf } from './chapters.ts'
import { sources } from './sources.ts'

const source = sources()
  .map((each) => each.source)
  .join('\n')

/** What stands in quotes, with or without a namespace before it. */
const quoted = new Set([...source.matchAll(/(?<=')[\w.-]+(?=')|(?<=:)[\w.-]+(?=['`])/g)].map(([name]) => name))
/** The beginnings of text names that are composed: "news." of `news.${what}_one`. */
const beginnings = new Set([...source.matchAll(/`(?:\w+:)?([\w.-]{2,})\$\{/g)].map(([, beginning = '']) => beginning))
const properties = new Set([...source.matchAll(/\.(\w+)\b|[{,] (\w+)[ ,:]/g)].map(([, read, taken]) => read ?? taken))

/**
 * Groups of texts that are used as a whole, as `history.record` is: their texts are read by their
 * own names.
 */
const wholes = new Set([...source.matchAll(/\b(?:history)\.(\w+)\b(?![.(])/g)].map(([, group = '']) => group))

/** Chapters whose texts are looked up by a system's code, by a character, or by a rule. */
const byCode = new Set(['reasons.ts', 'character-names.ts', 'checks.ts'])

it('every text is used', async () => {
  const chapters = chaptersOf(fallback).filter((chapter) => !byCode.has(chapter))
  const found = await Promise.all(
    chapters.map(async (chapter) => {
      const names = new Set([...(await textsOf(fallback, chapter)).keys()].map((place) => formOf(place).name))
      return [...names].filter((name) => !isUsed(name.replaceAll('/', '.'))).map((name) => `${chapter}: ${name}`)
    }),
  )
  expect(found.flat()).toEqual([])
})

/** By its name in quotes, with or without its namespace; read as a property; or composed. */
function isUsed(name: string): boolean {
  if (quoted.has(name) || properties.has(name)) return true
  const [group = '', own] = name.split('.')
  if (own !== undefined && wholes.has(group) && properties.has(own)) return true
  return [...beginnings].some((beginning) => name.startsWith(beginning) && name.length > beginning.length)
}

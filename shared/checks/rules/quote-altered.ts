import { type Echo, Echoes } from '#shared/provenance/echoes.ts'
import { type Term, termsOf } from '#shared/provenance/terms.ts'
import { quotationsIn } from '../quotations.ts'
import type { Rule, StoryFound } from '../rule.ts'
import type { Span } from '../words.ts'

/** A shorter quotation resembles others by mere chance. */
const fewestWords = 5
/** This many identical words in a row identify the source of a changed quotation. */
const row = 3
/** How writers mark words that they left out or inserted. */
const marked = /…|\.(?:\s?\.)+|\[[^\]]*\]|\([^)]*\)/gu

/**
 * Quotations that differ from the pasted text or wire copy that they came from: words between the
 * quotation marks were changed without brackets or an ellipsis to mark it.
 */
export const quoteAltered: Rule = {
  id: 'quoteAltered',
  group: 'attribution',
  severity: 'warning',
  source: 'AP Stylebook, quotations in the news: never alter quotations',
  story: ({ taken, passages }) => {
    const texts = taken.filter(({ kind }) => kind !== 'generated').map(({ text }) => text)
    if (texts.length === 0) return []
    const sources = texts.map((text) => ({ text, terms: termsOf(text) }))
    const echoes = new Echoes(texts, { row, fewest: fewestWords })
    return passages
      .filter(({ block }) => block !== null)
      .flatMap((passage) =>
        quotationsIn(passage.text).flatMap((quotation): StoryFound[] => {
          const parts = partsOf(passage.text, quotation)
          const words = parts.reduce((sum, terms) => sum + terms.length, 0)
          const found = parts.map((terms) => ({ terms, echoes: echoes.in(terms) }))
          const source =
            words < fewestWords
              ? null
              : meant(
                  found.flatMap((part) => part.echoes),
                  words,
                )
          if (source === null) return []
          const was = found.flatMap((part) => {
            const own = part.echoes.filter(({ text }) => text === source)
            return own.length === 0 ? [] : (changedIn(part.terms, own, sources[source]) ?? [])
          })
          if (was.length === 0) return []
          const { from, to } = quotation
          const text = passage.text
          const fix =
            parts.length === 1 && was[0] !== undefined
              ? { fix: { text: `${startOf(text, parts[0], from)}${was[0]}${endOf(text, parts[0], to)}` } }
              : {}
          return [{ at: { passage, from, to, details: { was: was.join(' … ') }, ...fix } }]
        }),
      )
  },
}

interface Source {
  readonly text: string
  readonly terms: readonly Term[]
}

/** The words of a quotation, split where it marks an omission or insertion. */
function partsOf(text: string, { from, to }: Span): Term[][] {
  const inner = text.slice(from + 1, to - 1)
  const parts: Term[][] = []
  let start = 0
  for (const { 0: mark, index } of [...inner.matchAll(marked), { 0: '', index: inner.length }]) {
    const terms = termsOf(inner.slice(start, index), from + 1 + start)
    if (terms.length > 0) parts.push(terms)
    start = index + mark.length
  }
  return parts
}

/** The source that has most words in common with a quotation; null if none has enough. */
function meant(echoes: readonly Echo[], words: number): number | null {
  const common = new Map<number, number>()
  for (const { text, from, to } of echoes) common.set(text, (common.get(text) ?? 0) + to - from)
  const [best] = [...common].sort((one, other) => other[1] - one[1])
  return best !== undefined && best[1] >= words / 2 ? best[0] : null
}

/**
 * What the source has in place of these words; null if the words are the same, or if the common
 * words are in a different order.
 */
function changedIn(terms: readonly Term[], echoes: readonly Echo[], source: Source | undefined): string | null {
  const [first, last] = [echoes[0], echoes.at(-1)]
  if (source === undefined || first === undefined || last === undefined) return null
  if (echoes.some(({ at }, index) => at < (echoes[index - 1]?.at ?? 0))) return null
  const start = first.at - first.from
  const end = last.at + (last.to - last.from) + terms.length - last.to
  const there = saidWith(first.at, source, source.terms.slice(Math.max(0, start), end))
  const [from, to] = [there[0]?.from, there.at(-1)?.to]
  const isSame = there.length === terms.length && there.every(({ key }, index) => key === terms[index]?.key)
  // A match many times as long as the quotation was pieced together from distant sentences.
  const isElsewhere = there.length > 2 * terms.length + 10
  return isSame || isElsewhere || from === undefined || to === undefined ? null : source.text.slice(from, to)
}

/**
 * Those of some words of a source that are in the same quotation there as this one; all of them if
 * none is.
 */
function saidWith(at: number, { text, terms }: Source, some: readonly Term[]): readonly Term[] {
  const word = terms[at]?.from ?? 0
  const own = quotationsIn(text).find(({ from, to }) => from < word && word < to)
  return own === undefined ? some : some.filter(({ from, to }) => own.from < from && to < own.to)
}

/** The opening mark of a quotation, and the spaces and marks after it. */
function startOf(text: string, terms: readonly Term[] | undefined, from: number): string {
  return text.slice(from, terms?.[0]?.from ?? from + 1)
}

/** The characters after the last word of a quotation, including its closing mark. */
function endOf(text: string, terms: readonly Term[] | undefined, to: number): string {
  return text.slice(terms?.at(-1)?.to ?? to - 1, to)
}

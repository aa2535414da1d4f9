import { type Echo, Echoes } from '#shared/provenance/echoes.ts'
import { type Term, termsOf } from '#shared/provenance/terms.ts'
import { quotationsIn } from '../quotations.ts'
import type { Rule, StoryFound } from '../rule.ts'
import type { Span } from '../words.ts'

/** A quotation of fewer words is told from others by chance alone. */
const fewestWords = 5
/** So many words in a row tell which text a changed quotation is from. */
const row = 3
/** What writers mark as left out, or put in by themselves. */
const marked = /…|\.(?:\s?\.)+|\[[^\]]*\]|\([^)]*\)/gu

/**
 * Quotations that no longer say what was pasted, or came with the wire copy: words were changed
 * between the quotation marks, without brackets or an ellipsis that says so.
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

/** The words of a quotation, cut where it says that something is left out or was put in. */
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

/**
 * The text with which a quotation has most of its words in common; null where it is none of them.
 */
function meant(echoes: readonly Echo[], words: number): number | null {
  const common = new Map<number, number>()
  for (const { text, from, to } of echoes) common.set(text, (common.get(text) ?? 0) + to - from)
  const [best] = [...common].sort((one, other) => other[1] - one[1])
  return best !== undefined && best[1] >= words / 2 ? best[0] : null
}

/**
 * What stands in a text in the place of these words; null where it is the same words, or where
 * what they have in common stands in another order.
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
  // A quotation many times as long in the source was put together of distant sentences.
  const isElsewhere = there.length > 2 * terms.length + 10
  return isSame || isElsewhere || from === undefined || to === undefined ? null : source.text.slice(from, to)
}

/**
 * Of some words of a source those that stand in its own quotation with this one; all, where none
 * has it.
 */
function saidWith(at: number, { text, terms }: Source, some: readonly Term[]): readonly Term[] {
  const word = terms[at]?.from ?? 0
  const own = quotationsIn(text).find(({ from, to }) => from < word && word < to)
  return own === undefined ? some : some.filter(({ from, to }) => own.from < from && to < own.to)
}

/** The mark with which a quotation begins, and spaces and marks behind it. */
function startOf(text: string, terms: readonly Term[] | undefined, from: number): string {
  return text.slice(from, terms?.[0]?.from ?? from + 1)
}

/** The signs behind the last word of a quotation, with its closing mark. */
function endOf(text: string, terms: readonly Term[] | undefined, to: number): string {
  return text.slice(terms?.at(-1)?.to ?? to - 1, to)
}

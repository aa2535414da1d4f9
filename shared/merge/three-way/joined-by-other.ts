import type { Traced } from '#shared/merge/names/traced.ts'
import type { Copies } from './merge-tokens.ts'
import type { Rival } from './moves.ts'
import { linesIn, sentencesIn, textOf, weightOf } from './passages.ts'
import { leastWeight } from './pieces.ts'

/** A line that a side moved, as its tokens there. */
export interface MovedLine {
  readonly side: 'one' | 'other'
  readonly tokens: readonly Traced[]
}

/**
 * The sentences of moved lines that the other side joined to another line. They stand where that
 * one has them: the places of both must be told.
 */
export function joinedByOther(copies: Copies, moved: readonly MovedLine[]): Rival[] {
  if (moved.length === 0) return []
  const all = { base: sentences(copies.base), one: sentences(copies.one), other: sentences(copies.other) }
  const known = new Set(all.base.map(({ text }) => text))
  const ends = Map.groupBy([...all.base, ...all.one, ...all.other], ({ text }) => text)
  const endsOf = (text: string) => (ends.get(text) ?? []).map(({ end }) => end)
  return moved.flatMap(({ side, tokens }) => {
    const joiner = side === 'one' ? 'other' : 'one'
    const texts = new Set(sentences(tokens).map(({ text }) => text))
    const joined = sentencesByLine(copies[joiner]).find(
      (line) =>
        line.some(({ text, weight }) => texts.has(text) && weight >= leastWeight) &&
        line.some(({ text }) => known.has(text) && !texts.has(text)),
    )
    return (joined ?? []).flatMap(({ text }): Rival[] => {
      const index = all[side].findIndex((each) => each.text === text && tokens.includes(each.end))
      const behind = all[side].slice(0, Math.max(0, index)).map((each) => endsOf(each.text))
      if (index < 0) return []
      return [{ ends: endsOf(text), side: joiner, behind: behind.toReversed(), isLine: false, isJoined: true }]
    })
  })
}

interface Sentence {
  readonly text: string
  readonly weight: number
  readonly end: Traced
}

function sentences(tokens: readonly Traced[]): Sentence[] {
  return sentencesIn(tokens).flatMap(({ from, to }) => {
    const [all, end] = [tokens.slice(from, to), tokens[to - 1]]
    return end === undefined ? [] : [{ text: all.map(textOf).join(''), weight: weightOf(all), end }]
  })
}

function sentencesByLine(tokens: readonly Traced[]): Sentence[][] {
  return linesIn(tokens).map(({ from, to }) => sentences(tokens.slice(from, to)))
}

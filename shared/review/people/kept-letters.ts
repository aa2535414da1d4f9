import type * as Y from 'yjs'
import { diffBy } from '#shared/review/diff/diff-by.ts'
import { Texts } from '#shared/review/diff/likeness.ts'
import { leastKept } from '#shared/review/diff/moved.ts'
import { commonEnd, commonStart, endOf, type PlacedWord, placedWords } from './placed-words.ts'

/**
 * The fewest letters that must be among those that the same edit deleted: with fewer, a word was
 * typed over.
 */
export const leastMoved = 2

/** Part of the body's text, with the Yjs id of each letter. */
export interface Named {
  readonly text: string
  readonly letters: readonly Y.ID[]
}

/** The present and the former id of a letter. */
export type Pair = [is: Y.ID, was: Y.ID]

/**
 * The letters of a text that were kept: paired with those of the most similar text in `gone`, or of
 * one that contains it.
 */
export function pairKeptLetters(text: Named, gone: readonly Named[]): Pair[] {
  const alike = gone[new Texts(gone.map((each) => each.text)).take(text.text, leastKept) ?? -1]
  if (alike !== undefined) return pairsOf(alike, text)
  const words = text.text.trim()
  const whole = gone.find((each) => each.text.includes(words))
  if (whole === undefined) return []
  const shift = whole.text.indexOf(words) - text.text.indexOf(words)
  return text.letters.flatMap((is, index): Pair[] => {
    const was = whole.text[index + shift] === text.text[index] ? whole.letters[index + shift] : undefined
    return was === undefined ? [] : [[is, was]]
  })
}

/**
 * The letters of a text that are not new: if it was assembled from several texts in `gone`, those
 * of its words, each by itself.
 */
export function broughtFrom(text: Named, gone: readonly Named[]): Pair[] {
  const whole = pairKeptLetters(text, gone)
  if (whole.length > 0) return whole
  return placedWords(text.text).flatMap((word) =>
    pairKeptLetters({ text: word.text, letters: text.letters.slice(word.from, endOf(word)) }, gone),
  )
}

/**
 * The letters of a text that an edit left: from the one in `gone` with the longest common beginning
 * or end.
 */
export function leftOf(text: Named, gone: readonly Named[]): Pair[] {
  const left = gone.map((was) => ({
    was,
    length: Math.max(commonStart(was.text, text.text), commonEnd(was.text, text.text)),
  }))
  const most = left.reduce((best, one) => (one.length > (best?.length ?? 0) ? one : best), left[0])
  return most !== undefined && most.length >= leastMoved ? pairsOf(most.was, text) : []
}

/** The stretches of a text without a letter in these pairs. */
export function without({ text, letters }: Named, pairs: readonly Pair[]): Named[] {
  const known = new Set(pairs.map(([{ clock }]) => clock))
  const parts: { text: string; letters: Y.ID[] }[] = []
  let isOpen = false
  letters.forEach((id, index) => {
    if (known.has(id.clock)) isOpen = false
    else if (isOpen) {
      const last = parts.at(-1)
      if (last) last.text += text[index] ?? ''
      last?.letters.push(id)
    } else {
      parts.push({ text: text[index] ?? '', letters: [id] })
      isOpen = true
    }
  })
  return parts
}

/** A text without the blanks around it: alone, one of them could be taken for all that was kept. */
export function trimmed({ text, letters }: Named): Named {
  const start = text.length - text.trimStart().length
  return { text: text.trim(), letters: letters.slice(start, text.trimEnd().length) }
}

/** The letters that two texts have in common: those of common words, and of remnants of words. */
function pairsOf(was: Named, is: Named): Pair[] {
  const [a, b] = [placedWords(was.text), placedWords(is.text)]
  const pairs: Pair[] = []
  const same = (from: number, to: number, length: number) => {
    for (let letter = 0; letter < length; letter += 1) {
      const [old, now] = [was.letters[from + letter], is.letters[to + letter]]
      if (old && now) pairs.push([now, old])
    }
  }
  const startOf = (words: readonly PlacedWord[], index: number) => words[index]?.from ?? endOf(words.at(-1) ?? nothing)
  let at = { a: 0, b: 0 }
  const stay = (end: number) => {
    for (; at.a < end; at = { a: at.a + 1, b: at.b + 1 })
      same(startOf(a, at.a), startOf(b, at.b), a[at.a]?.text.length ?? 0)
  }
  for (const { fromA, toA, fromB, toB } of diffBy(a, b, (word) => word.text)) {
    stay(fromA)
    const [gone, put] = [a.slice(fromA, toA), b.slice(fromB, toB)].map((words) =>
      words.map((word) => word.text).join(''),
    )
    const start = commonStart(gone ?? '', put ?? '')
    same(startOf(a, fromA), startOf(b, fromB), start)
    const end = commonEnd((gone ?? '').slice(start), (put ?? '').slice(start))
    same(startOf(a, toA) - end, startOf(b, toB) - end, end)
    at = { a: toA, b: toB }
  }
  stay(a.length)
  return pairs
}

const nothing: PlacedWord = { text: '', from: 0 }

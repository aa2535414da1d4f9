import type { Node } from '@tiptap/pm/model'
import { wordsOf } from '#shared/review/diff/words.ts'
import type { Range } from '#shared/review/suggest/suggestion.ts'

/** A word with its position. */
export interface PlacedWord {
  readonly text: string
  readonly from: number
}

/** The words of a text. */
export function placedWords(text: string, start = 0): PlacedWord[] {
  let from = start
  return wordsOf(text).map((word) => {
    const at = from
    from += word.length
    return { text: word, from: at }
  })
}

/** The words of a body that overlap a range. */
export function wordsIn(body: Node, { from, to }: Range): PlacedWord[] {
  const words: PlacedWord[] = []
  body.nodesBetween(from, Math.min(to, body.content.size), (node, position) => {
    if (!node.isTextblock) return true
    const all = placedWords(node.textBetween(0, node.content.size, '', '\ufffc'), position + 1)
    words.push(...all.filter((word) => word.from <= to && endOf(word) >= from))
    return false
  })
  return words
}

/** Where a word ends. */
export function endOf({ text, from }: PlacedWord): number {
  return from + text.length
}

/** The number of equal letters at the beginning of two texts. */
export function commonStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}

/** The number of equal letters at the end of two texts. */
export function commonEnd(one: string, other: string): number {
  let length = 0
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length)) length += 1
  return length
}

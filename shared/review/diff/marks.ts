import { Mark } from '@tiptap/pm/model'
import type { Break, Span, Word } from './flat.ts'

/** Whether two equal tokens have the same marks on the same characters. */
export function sameSpans(one: Word | Break, other: Word | Break): boolean {
  const spans = spansOf(one)
  const others = spansOf(other)
  return (
    spans.length === others.length &&
    spans.every((span, index) => {
      const counterpart = others[index]
      return counterpart !== undefined && span.text === counterpart.text && sameMarks(span.marks, counterpart.marks)
    })
  )
}

/**
 * The marks that some character of `other` has and the same character of `one` lacks. Both have the
 * same text.
 */
export function marksAdded(one: Word | Break, other: Word | Break): Mark[] {
  let added: readonly Mark[] = Mark.none
  const before = marksByUnit(one)
  marksByUnit(other).forEach((marks, index) => {
    for (const mark of marks)
      if (!mark.isInSet(before[index] ?? [])) added = mark.isInSet(added) ? added : [...added, mark]
  })
  return [...added]
}

/** Whether two lists contain the same marks in the same order. */
export function sameMarks(one: readonly Mark[], other: readonly Mark[]): boolean {
  return Mark.sameSet(one, other)
}

/** The spans of a token; a break is one line feed. */
export function spansOf(token: Word | Break): readonly Span[] {
  return token.kind === 'word' ? token.spans : [{ text: '\n', marks: token.marks }]
}

function marksByUnit(token: Word | Break): (readonly Mark[])[] {
  return spansOf(token).flatMap(({ text, marks }) => Array.from({ length: text.length }, () => marks))
}

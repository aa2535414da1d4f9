import type { Mark } from '@tiptap/pm/model'
import type { Traced } from '#shared/merge/names/traced.ts'
import type { Break, Span, Word } from '#shared/review/diff/flat.ts'
import { sameMarks, sameSpans, spansOf } from '#shared/review/diff/marks.ts'

/**
 * A word or break as both sides' changes of its marks make it; where both gave it other attributes
 * (a link another target), as either would have it.
 */
export interface MergedMarks {
  readonly token: Word | Break
  readonly clash: { readonly one: Word | Break; readonly other: Word | Break } | null
}

/**
 * Merges the marks of one word, character by character and mark by mark. `base`: null where both
 * put it in.
 */
export function mergeMarks(base: Word | Break | null, one: Word | Break, other: Word | Break): MergedMarks {
  if (sameSpans(one, other) || (base !== null && sameSpans(base, other))) return { token: one, clash: null }
  if (base !== null && sameSpans(base, one)) return { token: other, clash: null }
  const units = { base: base && unitsOf(base), one: unitsOf(one), other: unitsOf(other) }
  const side = (which: 'one' | 'other') =>
    withMarks(
      one,
      units.one.map((marks, index) => marksOf(units.base?.[index], marks, units.other[index] ?? [], which)),
    )
  const [ones, others] = [side('one'), side('other')]
  if (sameSpans(ones, others)) return { token: ones, clash: null }
  return { token: keyOf(ones) <= keyOf(others) ? ones : others, clash: { one: ones, other: others } }
}

/** Whether the links of a word changed, which is lost if the word is rewritten. */
export function changedLinks(before: Word | Break, after: Word | Break): boolean {
  return linksOf(before) !== linksOf(after)
}

/** Whether there is a link in a word. */
export function isLinked({ token }: Traced): boolean {
  return token.kind !== 'line' && spansOf(token).some(({ marks }) => marks.some(({ type }) => type.name === 'link'))
}

function linksOf(token: Word | Break): string {
  return JSON.stringify(unitsOf(token).map((marks) => marks.filter(({ type }) => type.name === 'link')))
}

/** The marks of one character; a mark that both sides changed is as one side has it. */
function marksOf(
  base: readonly Mark[] | undefined,
  one: readonly Mark[],
  other: readonly Mark[],
  which: 'one' | 'other',
): readonly Mark[] {
  const types = new Set([...one, ...other].map(({ type }) => type))
  let marks: readonly Mark[] = []
  for (const type of types) {
    const [was, a, b] = [base ?? [], one, other].map((set) => set.find((mark) => mark.type === type) ?? null)
    const mine = which === 'one' ? a : b
    // If both inserted the word, a mark that only one of them set stays.
    const merged = isSame(a, b)
      ? a
      : base === undefined
        ? a && b
          ? mine
          : (a ?? b)
        : isSame(was, b)
          ? a
          : isSame(was, a)
            ? b
            : mine
    if (merged) marks = merged.addToSet(marks)
  }
  return marks
}

function isSame(one: Mark | null | undefined, other: Mark | null | undefined): boolean {
  return one && other ? one.eq(other) : one == null && other == null
}

/** The marks of each character of a word; those of a break. */
export function unitsOf(token: Word | Break): (readonly Mark[])[] {
  return spansOf(token).flatMap(({ text, marks }) => Array.from({ length: text.length }, () => marks))
}

/** A word with these marks, character by character. */
export function withMarks(token: Word | Break, units: readonly (readonly Mark[])[]): Word | Break {
  if (token.kind === 'break') return { ...token, marks: units[0] ?? [] }
  const spans: Span[] = []
  units.forEach((marks, index) => {
    const last = spans.at(-1)
    const letter = token.text[index] ?? ''
    if (last && sameMarks(last.marks, marks)) spans[spans.length - 1] = { text: last.text + letter, marks }
    else spans.push({ text: letter, marks })
  })
  return { ...token, spans }
}

function keyOf(token: Word | Break): string {
  return JSON.stringify(spansOf(token))
}

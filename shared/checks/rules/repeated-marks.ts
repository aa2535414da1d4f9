import type { Rule } from '../rule.ts'

/** A comma, semicolon or colon twice, or two full stops; three of these are an ellipsis. */
export const repeatedMarks: Rule = {
  id: 'repeatedMarks',
  group: 'typography',
  severity: 'warning',
  source: '',
  passage: ({ text }) =>
    [
      ...text.matchAll(
        /(?<=[\p{L}\p{N})”’»"])(?:([,;])\s?\1+|:{2}(?=\s)|(?<!\.)\.{2}(?!\.)|([!?])\2{2,})(?![\p{L}\p{N}])/gu,
      ),
    ].map(({ 0: marks, index }) => ({ from: index, to: index + marks.length, fix: { text: marks[0] ?? '' } })),
}

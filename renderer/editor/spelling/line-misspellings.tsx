import { LineMarks } from '#renderer/editor/head/line-marks.tsx'
import type { FieldMisspelling } from './spelling-state.ts'

interface LineMisspellingsProps {
  marks: readonly FieldMisspelling[]
  value: string
  /** How the line's text is styled: the marks lie under it, character by character. */
  className: string
}

/**
 * Marks misspelled words in a line above the body. Words typed since the last check have no mark.
 */
export function LineMisspellings({ marks, value, className }: LineMisspellingsProps) {
  const own = marks.filter(
    ({ text, from, to }) => value.slice(from, to) === text.slice(from, to) && value.startsWith(text),
  )
  return (
    <LineMarks
      marks={own.map(({ from, to }) => ({ from, to, className: 'misspelling' }))}
      value={value}
      className={`line-underlines ${className}`}
    />
  )
}

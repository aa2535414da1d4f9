import { LineMarks } from '#renderer/editor/head/line-marks.tsx'
import type { FieldMisspelling } from './spelling-state.ts'

interface LineMisspellingsProps {
  marks: readonly FieldMisspelling[]
  value: string
  /** How the line's text is set: the marks lie under it, sign by sign. */
  className: string
}

/**
 * Marks what is misspelled in a line above the body. What was typed since it was looked at shows
 * none.
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

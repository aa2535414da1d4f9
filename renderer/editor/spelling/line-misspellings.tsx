import type { FieldMark } from './spelling-state.ts'

interface LineMisspellingsProps {
  marks: readonly FieldMark[]
  value: string
  /** How the line's text is set: the marks lie under it, sign by sign. */
  className: string
}

/**
 * Marks what is misspelled in a line above the body: the same text without colour, under it. What
 * was typed since it was looked at shows none.
 */
export function LineMisspellings({ marks, value, className }: LineMisspellingsProps) {
  const own = marks.filter(
    ({ text, from, to }) => value.slice(from, to) === text.slice(from, to) && value.startsWith(text),
  )
  if (own.length === 0) return null
  return (
    <div
      aria-hidden
      className={`story-line line-misspellings pointer-events-none absolute inset-0 mt-0! whitespace-pre-wrap break-words text-transparent! select-none ${className}`}
    >
      {own.map(({ from, to }, index) => (
        <span key={from}>
          {value.slice(own[index - 1]?.to ?? 0, from)}
          <span className="misspelling">{value.slice(from, to)}</span>
        </span>
      ))}
      {value.slice(own.at(-1)?.to ?? 0)}
    </div>
  )
}

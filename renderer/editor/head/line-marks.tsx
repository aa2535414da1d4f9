/** A stretch of a line that is marked, and how it looks. */
export interface LineMark {
  readonly from: number
  readonly to: number
  readonly className: string
}

interface LineMarksProps {
  /** In the order of the text. If two overlap, only the first is shown. */
  marks: readonly LineMark[]
  value: string
  /** How the line's text is styled: the marks lie under it, character by character. */
  className: string
}

/** Marks stretches of a line above the body: the same text lies underneath it, without colour. */
export function LineMarks({ marks, value, className }: LineMarksProps) {
  let end = 0
  const shown = marks.filter(({ from, to }) => {
    if (from < end) return false
    end = to
    return true
  })
  if (shown.length === 0) return null
  return (
    <div
      aria-hidden
      className={`story-line pointer-events-none absolute inset-0 mt-0! whitespace-pre-wrap break-words text-transparent! select-none ${className}`}
    >
      {shown.map(({ from, to, className: look }, index) => (
        <span key={from}>
          {value.slice(shown[index - 1]?.to ?? 0, from)}
          <span className={look}>{value.slice(from, to)}</span>
        </span>
      ))}
      {value.slice(shown.at(-1)?.to ?? 0)}
    </div>
  )
}

import { useLayoutEffect, useRef } from 'react'
import { useOthers } from '#renderer/draft/follow/use-others.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import type { OtherCaret } from '#shared/newsroom/caret.ts'
import { caretMark } from './caret-mark.ts'

/**
 * Shows the carets and selections of the others in a line above the body: the same text lies
 * underneath it, without colour.
 */
export function LineCarets({
  session,
  name,
  value,
  className,
}: {
  session: DraftSession
  name: string
  value: string
  className: string
}) {
  const own = useOthers(session).carets.filter(({ caret }) => caret.in === name)
  return own.map((other, row) => (
    <LineCaret key={other.device} other={other} row={row} value={value} className={className} />
  ))
}

interface LineCaretProps {
  other: OtherCaret
  row: number
  value: string
  className: string
}

function LineCaret({ other: { person, caret }, row, value, className }: LineCaretProps) {
  const mark = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => mark.current?.replaceChildren(caretMark(person, row)), [person, row])
  if (caret.in === 'body') return null
  // A position in text that has not arrived yet is moved to the end of the text that has.
  const [anchor, head] = [Math.min(caret.anchor, value.length), Math.min(caret.head, value.length)]
  const [from, to] = [Math.min(anchor, head), Math.max(anchor, head)]
  const selected = <span className={`other-selection person-${person.colour}`}>{value.slice(from, to)}</span>
  return (
    <div
      aria-hidden
      className={`story-line pointer-events-none absolute inset-0 mt-0! whitespace-pre-wrap break-words text-transparent! select-none ${className}`}
    >
      {value.slice(0, from)}
      {head === to && selected}
      <span ref={mark} />
      {head !== to && selected}
      {value.slice(to)}
    </div>
  )
}

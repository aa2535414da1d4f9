import { type KeyboardEvent, type ReactNode, useId } from 'react'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { LineCarets } from '#renderer/editor/carets/line-carets.tsx'
import { pointInLine } from '#renderer/editor/carets/point-in-line.ts'
import { LineHits } from '#renderer/editor/find/line-hits.tsx'
import { LineMisspellings } from '#renderer/editor/spelling/line-misspellings.tsx'
import type { FieldMisspelling } from '#renderer/editor/spelling/spelling-state.ts'
import { directionIn } from '#shared/article/direction.ts'
import type { Direction } from '#shared/article/language.ts'
import { useTypedLine } from './use-typed-line.ts'

interface StoryLineProps {
  /** The session of the draft that the line belongs to. */
  session: DraftSession
  name: string
  label: string
  className: string
  value: string
  /** The article's direction. */
  direction: Direction
  onChange(value: string): void
  isReadOnly: boolean
  /** The language whose typography is applied while typing; null applies none. */
  typography: string | null
  /** Runs an edit as an undo step of its own. */
  alone(work: () => void): void
  /** The misspellings in it; null if its spelling is not checked here. */
  misspellings: readonly FieldMisspelling[] | null
  /** Other marks under its text. */
  marks: ReactNode
  /** Leaves the line, downwards or upwards: to the next line, or into the body. */
  onLeave(direction: 1 | -1): void
}

/**
 * One of the lines above the body, in the page's own type. It grows with its text and has no frame.
 */
export function StoryLine({
  session,
  name,
  label,
  className,
  value,
  direction,
  onChange,
  isReadOnly,
  typography,
  alone,
  misspellings,
  marks,
  onLeave,
}: StoryLineProps) {
  const id = useId()
  const typed = useTypedLine(typography, onChange, alone)
  return (
    <div className="relative">
      {marks}
      <LineHits name={name} value={value} className={className} />
      <LineCarets session={session} name={name} value={value} className={className} />
      {misspellings !== null && <LineMisspellings marks={misspellings} value={value} className={className} />}
      <textarea
        id={id}
        data-line={name}
        dir={directionIn(value, direction)}
        rows={1}
        aria-label={label}
        placeholder={label}
        value={value}
        readOnly={isReadOnly}
        spellCheck={misspellings === null}
        onSelect={({ currentTarget }) => pointInLine(session, name, currentTarget)}
        onChange={typed.onChange}
        onPaste={typed.onPaste}
        onKeyDown={(event) => {
          const direction = leaving(event)
          if (direction === 0 && !typed.onKeyDown(event)) return
          event.preventDefault()
          if (direction !== 0) onLeave(direction)
        }}
        className={`story-line relative block field-sizing-content w-full resize-none overflow-hidden bg-transparent outline-none placeholder:text-faint ${className}`}
      />
    </div>
  )
}

/**
 * Enter leaves a line; so do the down arrow at the end of the text and the up arrow at its start.
 */
function leaving(event: KeyboardEvent<HTMLTextAreaElement>): 1 | -1 | 0 {
  const { key, shiftKey, currentTarget, nativeEvent } = event
  if (nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return 0
  if (key === 'Enter') return shiftKey ? -1 : 1
  const { selectionStart, selectionEnd, value } = currentTarget
  if (shiftKey || selectionStart !== selectionEnd) return 0
  const oneLine = currentTarget.scrollHeight < 2 * Number.parseFloat(getComputedStyle(currentTarget).lineHeight)
  if (key === 'ArrowDown' && (oneLine || selectionStart === value.length)) return 1
  if (key === 'ArrowUp' && (oneLine || selectionStart === 0)) return -1
  return 0
}

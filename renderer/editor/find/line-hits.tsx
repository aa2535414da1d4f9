import { LineMarks } from '#renderer/editor/head/line-marks.tsx'
import { useFind, useFound } from '#renderer/state/find.ts'
import { foundText, type Hit } from '#shared/find/index.ts'

interface LineHitsProps {
  /** The field that the line shows. */
  name: string
  value: string
  /** How the line's text is styled: the highlights lie under it, character by character. */
  className: string
}

/** Highlights hits in a line above the body. */
export function LineHits({ name, value, className }: LineHitsProps) {
  const open = useFind((state) => state.open)
  const { hits, current } = useFound()
  const own = hits.flatMap((hit, index) => {
    const from = hit.line.field === name ? offsetIn(value, hit) : -1
    const look = index === current ? 'find-hit find-current text-transparent!' : 'find-hit text-transparent!'
    return from === -1 ? [] : [{ from, to: from + hit.to - hit.from, className: look }]
  })
  return open ? <LineMarks marks={own} value={value} className={className} /> : null
}

/**
 * Where a hit starts in the text of its line, where a list entry can be anywhere; -1 if it is no
 * longer there.
 */
function offsetIn(value: string, hit: Hit): number {
  const { line, from } = hit
  const at = line.field === 'bylines' ? value.indexOf(line.text) : line.at
  return at !== -1 && value.startsWith(foundText(hit), at + from) ? at + from : -1
}

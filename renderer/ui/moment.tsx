import { useTimeText } from '#renderer/draft/follow/story-zone.tsx'

/** A moment (ISO 8601 with an offset) to the minute, with its zone. */
export function Moment({ at }: { at: string }) {
  return (
    <time dateTime={at} className="text-xs whitespace-nowrap text-soft tabular-nums">
      {useTimeText()(at)}
    </time>
  )
}

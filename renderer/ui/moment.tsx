import { regionalLanguage } from '#renderer/locales/i18n.ts'

/** A moment (ISO 8601 with an offset) to the minute, in this machine's zone. */
export function Moment({ at }: { at: string }) {
  const date = new Date(at)
  const text = new Intl.DateTimeFormat(regionalLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(date)
  return (
    <time dateTime={at} className="text-xs whitespace-nowrap text-soft tabular-nums">
      {text}
    </time>
  )
}

import { isTimestamp, isTimeZone, timestampIn } from '#shared/article/timestamp.ts'

/** The day on which a story is published, in its own zone; null if unknown. */
export function publicationDay(publishedAt: string | null, timeZone: string | null): string | null {
  if (publishedAt === null || !isTimestamp(publishedAt)) return null
  const zoned = timeZone !== null && isTimeZone(timeZone) ? timestampIn(publishedAt, timeZone) : publishedAt
  return zoned.slice(0, 10)
}

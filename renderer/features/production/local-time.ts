/**
 * A moment (milliseconds since the epoch) as a field for date and time writes it, in this
 * computer's zone; '' for none.
 */
export function localTime(moment: number | null): string {
  if (moment === null) return ''
  const date = new Date(moment)
  const two = (number: number) => String(number).padStart(2, '0')
  const day = [String(date.getFullYear()).padStart(4, '0'), two(date.getMonth() + 1), two(date.getDate())].join('-')
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`
}

/** The moment that such a field says; null for none, and for what is no time. */
export function momentIn(text: string): number | null {
  // Without a zone it is this computer's.
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) ? new Date(text).getTime() : Number.NaN
  return Number.isNaN(moment) || moment < 0 ? null : moment
}

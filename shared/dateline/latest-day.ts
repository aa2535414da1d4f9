import { isDate } from './date-form.ts'

/**
 * The year of the latest such day that is not after the reference, for dates without a year; 29
 * February needs a leap year.
 *
 *
 * @param reference YYYY-MM-DD
 * @returns null for a day that no year has
 */
export function latestYear(month: number, day: number, reference: string): number | null {
  const latest = Number(reference.slice(0, 4))
  // There are at most eight years between leap days (1896 to 1904); the ninth is for a reference
  // before that day.
  for (let year = latest; year >= latest - 8; year--)
    if (isDate(year, month, day) && isoDate(year, month, day) <= reference) return year
  return null
}

/** A day as YYYY-MM-DD. */
export function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

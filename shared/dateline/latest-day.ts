import { isDate } from './date-form.ts'

/**
 * The year of the latest day of a month that is not after another day, for dates that have none: 29
 * February is that of a leap year.
 *
 * @param reference YYYY-MM-DD
 * @returns null for a day that no year has
 */
export function latestYear(month: number, day: number, reference: string): number | null {
  const latest = Number(reference.slice(0, 4))
  // Eight years always hold a leap day (1896 to 1904 is the longest wait), the ninth stands for a
  // reference before it.
  for (let year = latest; year >= latest - 8; year--)
    if (isDate(year, month, day) && isoDate(year, month, day) <= reference) return year
  return null
}

/** A day as YYYY-MM-DD. */
export function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

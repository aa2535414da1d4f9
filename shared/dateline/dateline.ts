/**
 * A dateline as data: where a story was filed, when, and by which agency. Unset is null.
 *
 * The printed form ("MOSKAU, 22. Juni (BelTA) –") is never stored: `formatDateline` makes it from
 * these fields.
 */
export interface Dateline {
  /**
   * The place as running text spells it ("Moskau", "St. Petersburg"), never in capitals; two places
   * are joined by a slash.
   */
  place: string | null
  /** State or province as the source wrote it ("Ore.", "Maine", "N.Y."). */
  region: string | null
  /** Country or territory as the source wrote it ("Palestinian Territories"). */
  country: string | null
  /** Calendar date in the place's own time zone, YYYY-MM-DD. */
  date: string | null
  /** The agency's name in the article's language ("BelTA", "БЕЛТА", "dpa/lnw"). */
  agency: string | null
}

/** The dateline with nothing set. */
export const emptyDateline: Readonly<Dateline> = Object.freeze({
  place: null,
  region: null,
  country: null,
  date: null,
  agency: null,
})

/** Whether any field of the dateline is set. */
export function hasDateline(dateline: Dateline): boolean {
  return Object.values(dateline).some((value) => value !== null && value !== '')
}

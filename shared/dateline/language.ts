/**
 * The primary language of a BCP 47 tag, in lower case: "de" of "de-AT". Null for an invalid tag.
 */
export function primaryLanguage(tag: string): string | null {
  return /^([a-z]{2,3})(?:[-_]|$)/u.exec(tag.toLowerCase())?.[1] ?? null
}

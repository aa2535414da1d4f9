/** A dictionary that comes with Lede. */
export interface BundledDictionary {
  /** BCP 47 tag of its language. */
  tag: string
  /** The npm package that its files come from. */
  package: string
  /**
   * SPDX expression of its licence, which differs from Lede's: its files are kept beside the
   * program.
   */
  licence: string
  /** Further regions (ISO 3166) that spell in the same way and have no dictionary of their own. */
  regions?: readonly string[]
}

/**
 * The dictionaries that come with Lede; for a language without a region (“en”) the first one that
 * is on is used.
 */
export const bundledDictionaries = [
  { tag: 'en-US', package: 'dictionary-en', licence: 'MIT AND BSD-3-Clause', regions: ['US', 'PH', 'PR', 'CA'] },
  {
    tag: 'en-GB',
    package: 'dictionary-en-gb',
    licence: 'MIT AND BSD-3-Clause',
    regions: ['GB', 'IE', 'AU', 'NZ', 'ZA', 'IN', 'PK', 'NG', 'KE', 'GH', 'SG', 'MT', 'HK'],
  },
  { tag: 'de', package: 'dictionary-de', licence: 'GPL-2.0-only OR GPL-3.0-only' },
  { tag: 'fr', package: 'dictionary-fr', licence: 'MPL-2.0' },
  { tag: 'es', package: 'dictionary-es', licence: 'GPL-3.0-or-later OR LGPL-3.0-or-later OR MPL-1.1' },
  { tag: 'it', package: 'dictionary-it', licence: 'GPL-3.0-only' },
  { tag: 'ru', package: 'dictionary-ru', licence: 'BSD-3-Clause' },
  { tag: 'pl', package: 'dictionary-pl', licence: 'GPL-3.0-only OR LGPL-3.0-only OR MPL-2.0' },
  { tag: 'uk', package: 'dictionary-uk', licence: 'GPL-3.0-only' },
] as const satisfies readonly BundledDictionary[]

/** An available dictionary, and whether a person added it. */
export interface UsableDictionary {
  tag: string
  isOwn: boolean
}

/**
 * The dictionary for a language (BCP 47): first among those that a person added, then among bundled
 * ones, the one of that exact tag, one for its region, or one for its language. Null if there is
 * none, or it is off.
 */
export function dictionaryFor(
  language: string,
  own: readonly string[],
  off: readonly string[],
): UsableDictionary | null {
  const wanted = parsed(language)
  const usable = [
    ...own.map((tag) => ({ tag, isOwn: true, regions: [] as readonly string[] })),
    ...bundledDictionaries.map((each: BundledDictionary) => ({
      tag: each.tag,
      isOwn: false,
      regions: each.regions ?? [],
    })),
  ].filter((each) => parsed(each.tag).language === wanted.language)
  const best =
    usable.find(({ tag }) => tag.toLowerCase() === language.toLowerCase()) ??
    (wanted.region === '' ? undefined : usable.find(({ regions }) => regions.includes(wanted.region))) ??
    usable.find(({ tag, isOwn }) => isOn(tag, isOwn, off))
  if (best === undefined || !isOn(best.tag, best.isOwn, off)) return null
  return { tag: best.tag, isOwn: best.isOwn }
}

/** A person's own dictionaries are removed, not turned off. */
function isOn(tag: string, isOwn: boolean, off: readonly string[]): boolean {
  return isOwn || !off.includes(tag)
}

function parsed(tag: string): { language: string; region: string } {
  try {
    const { language, region = '' } = new Intl.Locale(tag)
    return { language, region }
  } catch {
    return { language: tag.toLowerCase(), region: '' }
  }
}

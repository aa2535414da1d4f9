import { styleOf } from './agencies.ts'
import { formatDate, usualDateForm } from './date-form.ts'
import type { Dateline } from './dateline.ts'
import { primaryLanguage } from './language.ts'
import { apRegion, standsAlone } from './regions.ts'
import { findStyle, type Style, type StyleId, type StyleVariant, variantOf } from './style.ts'
import { renderTemplate } from './template.ts'

export interface FormatOptions {
  /** Default: the house style of the dateline's agency. */
  readonly style?: StyleId
  /**
   * The article's language, a BCP 47 tag; its first subtag decides, and an invalid tag counts as
   * English.
   */
  readonly language: string
}

/**
 * Prints a dateline as it is run into the first paragraph: "MOSKAU, 22. Juni (BelTA) –", with its
 * closing mark and without a space after it. Unset parts leave no trace; an empty dateline prints
 * as ''. Region and country are printed in the spelling they have. The date is printed in the
 * article's language; if the agency does not write that language, in the language's usual form.
 */
export function formatDateline(dateline: Dateline, options: FormatOptions): string {
  const language = primaryLanguage(options.language) ?? 'en'
  const style = findStyle(options.style ?? styleOf(dateline.agency))
  const variant = variantOf(style, language)
  return renderTemplate(variant.pattern, {
    place: placeText(dateline, style, variant, language),
    date: variant.date === null || !dateline.date ? '' : printDate(dateline.date, variant, language),
    agency: tidy(dateline.agency),
  })
}

function printDate(date: string, variant: StyleVariant, language: string): string {
  return formatDate(date, variant.date ?? usualDateForm(language), language)
}

function placeText(dateline: Dateline, style: Style, variant: StyleVariant, language: string): string {
  const place = tidy(dateline.place)
  const additions = [tidy(dateline.region), tidy(dateline.country)]
    .filter((addition) => !(style.apRegions && standsAlone(place, addition)))
    .map((addition) => (style.apRegions ? apRegion(addition) : addition))
  const printed = variant.place === 'capitals' ? place.toLocaleUpperCase(language) : place
  return [printed, ...additions].filter((part) => part !== '').join(', ')
}

/** A field may contain typed or pasted line breaks; the run-in is one line. */
function tidy(value: string | null): string {
  return (value ?? '').trim().replace(/\s+/gu, ' ')
}

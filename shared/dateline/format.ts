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
   * The article's language, a BCP 47 tag; its first part decides, and what is no tag counts as
   * English.
   */
  readonly language: string
}

/**
 * Prints a dateline as it runs into the first paragraph: "MOSKAU, 22. Juni (BelTA) –", with what
 * closes it and without a blank behind. What is not set leaves no trace; a dateline with nothing
 * set prints as ''. Region and country print, in the letters they have. The date prints in the
 * article's language; in a language that the agency does not write, in that language's usual form.
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
    .filter((addition) => addition !== '' && !(style.apRegions && standsAlone(place, addition)))
    .map((addition) => (style.apRegions ? apRegion(addition) : addition))
  const printed = variant.place === 'capitals' ? place.toLocaleUpperCase(language) : place
  return [printed, ...additions].filter((part) => part !== '').join(', ')
}

/** A field may have been typed or pasted with line breaks; the run-in is one line. */
function tidy(value: string | null): string {
  return (value ?? '').trim().replace(/\s+/gu, ' ')
}

import { z } from 'zod'
import type { Person } from './review/people/person.ts'

export const snippetLimits = { abbreviation: 30, text: 10_000, count: 500 } as const

/**
 * A text snippet and its abbreviation. Placeholders are filled in when it is inserted
 * (`placeholders`).
 */
export const snippetSchema = z.object({
  abbreviation: z.string().max(snippetLimits.abbreviation).regex(/^\S+$/u),
  text: z.string().min(1).max(snippetLimits.text),
})

export type Snippet = z.infer<typeof snippetSchema>

/**
 * The placeholders in braces in a snippet's text: today's date and the time in the article's
 * language and zone, the person's name and initials, the position of the caret.
 */
export const placeholders = ['date', 'time', 'name', 'initials', 'cursor'] as const

/** The values for placeholders. `now` in milliseconds since the epoch, `timeZone` an IANA zone. */
export interface Occasion {
  now: number
  language: string
  timeZone: string
  person: Pick<Person, 'name' | 'initials'> | null
}

/** A text to be inserted, and the position of the caret in it afterwards. */
export interface Expansion {
  text: string
  caret: number
  /**
   * Whether the snippet sets the caret; if so, the character typed after the abbreviation is
   * dropped.
   */
  placesCaret: boolean
}

/** The snippet whose abbreviation ends a text as a separate word; of several the longest. */
export function snippetAtEnd(text: string, snippets: readonly Snippet[]): Snippet | null {
  const fits = snippets.filter(({ abbreviation }) => {
    if (!text.endsWith(abbreviation)) return false
    const before = text.slice(0, -abbreviation.length)
    return before === '' || /[\s\ufffc\p{Ps}\p{Pi}\p{Pd}"'„‚/]$/u.test(before)
  })
  return fits.reduce<Snippet | null>(
    (longest, each) => (longest && longest.abbreviation.length >= each.abbreviation.length ? longest : each),
    null,
  )
}

/**
 * The text of a snippet with its placeholders filled in. Lines are separated by \n, paragraphs by
 * \n\n; a name in braces that is no placeholder stays.
 */
export function expand({ text }: Snippet, occasion: Occasion): Expansion {
  const values = valuesFor(occasion)
  const filled = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[^\S\n]*\n\s*/g, '\n\n')
    .replaceAll(/\{(date|time|name|initials)\}/g, (_slot, name: keyof typeof values) => values[name])
  const [before = '', ...after] = filled.split('{cursor}')
  const whole = before + after.join('')
  return { text: whole, caret: after.length > 0 ? before.length : whole.length, placesCaret: after.length > 0 }
}

function valuesFor({ now, language, timeZone, person }: Occasion) {
  const written = (options: Intl.DateTimeFormatOptions) => {
    try {
      return new Intl.DateTimeFormat(language, { ...options, timeZone }).format(now)
    } catch {
      // An unknown language or zone: use the machine's.
      return new Intl.DateTimeFormat(undefined, options).format(now)
    }
  }
  return {
    date: written({ dateStyle: 'long' }),
    time: written({ timeStyle: 'short' }),
    name: person?.name ?? '',
    initials: person?.initials ?? '',
  }
}

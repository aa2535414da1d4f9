import { z } from 'zod'
import type { Person } from './review/people/person.ts'

export const snippetLimits = { abbreviation: 30, text: 10_000, count: 500 } as const

/**
 * A text that is written often, and what is typed for it. Placeholders in it are filled in as it is
 * written (`placeholders`).
 */
export const snippetSchema = z.object({
  abbreviation: z.string().max(snippetLimits.abbreviation).regex(/^\S+$/u),
  text: z.string().min(1).max(snippetLimits.text),
})

export type Snippet = z.infer<typeof snippetSchema>

/**
 * What a snippet's text can name in braces: today's date and the time in the article's language and
 * zone, who writes, where the caret goes.
 */
export const placeholders = ['date', 'time', 'name', 'initials', 'cursor'] as const

/**
 * What placeholders are filled from. `now` in milliseconds since the epoch, `timeZone` an IANA
 * zone.
 */
export interface Occasion {
  now: number
  language: string
  timeZone: string
  person: Pick<Person, 'name' | 'initials'> | null
}

/** A text to be written, and where the caret stands in it afterwards. */
export interface Expansion {
  text: string
  caret: number
  /**
   * Whether the snippet says where the caret goes; then what is typed after the abbreviation has no
   * place.
   */
  placesCaret: boolean
}

/** The snippet whose abbreviation ends a text, as a word of its own; of several the longest. */
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
 * The text of a snippet with its placeholders filled in. Lines are parted by \n, paragraphs by
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
      // A language or zone that nobody knows: as the machine has it.
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

import { regionalLanguage, spoken } from '#renderer/locales/i18n.ts'
import { nameText } from '#shared/locales/history-text.ts'
import type { Person } from '#shared/review/person.ts'

/** Who approved or published, and when, as a sentence says it. */
export function givenWords({ by, at }: { by: Person | null; at: string }): { by: string; at: string } {
  const time = new Intl.DateTimeFormat(regionalLanguage(), { dateStyle: 'medium', timeStyle: 'short' })
  return { by: nameText(by, spoken()), at: time.format(new Date(at)) }
}

import { useTimeText } from '#renderer/draft/follow/story-zone.tsx'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { nameText } from '#shared/locales/history-text.ts'
import type { Person } from '#shared/review/people/person.ts'

interface Given {
  by: Person | null
  at: string
}

/** Says who approved or published, and when, as a sentence does. */
export function useGivenWords(): (given: Given) => { by: string; at: string } {
  const timeText = useTimeText()
  return ({ by, at }) => ({ by: nameText(by, currentLanguage()), at: timeText(at) })
}

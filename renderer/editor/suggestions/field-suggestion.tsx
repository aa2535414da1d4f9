import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { suggestionsIn } from '#renderer/state/suggestions/suggestions.ts'
import { WordRuns } from '#renderer/ui/word-runs.tsx'
import { personIn } from '#shared/review/people/people.ts'

/** The suggestions for a line above the body, in words, shown under that line. */
export function FieldSuggestion({ session, name }: { session: DraftSession; name: string }) {
  const { t } = useTranslation('suggestions')
  const group = useStore(suggestionsIn(session).state, ({ groups, view }) =>
    view === 'marks'
      ? groups.find(({ suggestions: [first] }) => first.kind === 'field' && first.field === name)
      : undefined,
  )
  const suggestion = group?.suggestions[0]
  if (group === undefined || suggestion?.kind !== 'field') return null
  const author = group.authors[0] === undefined ? null : personIn(session.doc, group.authors[0])
  return (
    <p
      data-field-suggestion={name}
      className={`mt-1 border-s-2 border-current ps-2 text-sm font-normal tracking-normal ${author ? `person-${author.colour} text-person` : 'text-soft'}`}
    >
      <span className="sr-only">{t('field')}: </span>
      <WordRuns suggestion={suggestion} />
    </p>
  )
}

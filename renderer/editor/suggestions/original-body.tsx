import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useField } from '#renderer/draft/follow/use-draft.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { suggestionsIn } from '#renderer/state/suggestions/suggestions.ts'
import { StaticBody } from '#renderer/ui/static-body.tsx'

/** The accepted body, read-only, while the story is shown in its original state. */
export function OriginalBody({ session }: { session: DraftSession }) {
  const { t } = useTranslation('suggestions')
  const baseline = useStore(suggestionsIn(session).state, (state) => state.baseline)
  const [direction] = useField(session, 'direction')
  if (!baseline) return null
  return <StaticBody body={baseline.body.toJSON()} label={t('originalBody')} direction={direction} />
}

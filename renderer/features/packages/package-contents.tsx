import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useDraftValue } from '#renderer/draft/follow/use-draft-value.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { conflictsIn } from '#renderer/state/conflicts.ts'
import { suggestionsIn } from '#renderer/state/suggestions/suggestions.ts'
import { threadsOf } from '#shared/review/comments/comments.ts'
import { versionsOf } from '#shared/review/versions/versions.ts'

/** The contents of a draft's package, in a sentence; `how`: how it comes to its recipient. */
export function PackageContents({ session, how }: { session: DraftSession; how: string }) {
  const { t } = useTranslation('packages')
  const counts = {
    suggestions: useStore(suggestionsIn(session).state, ({ groups }) => groups.length),
    comments: useDraftValue(session, 'comments', threadsOf).length,
    versions: useDraftValue(session, 'versions', versionsOf).length,
    conflicts: useStore(conflictsIn(session).state, ({ open }) => open.length),
  }
  const parts = (['suggestions', 'comments', 'versions', 'conflicts'] as const).flatMap((part) =>
    counts[part] === 0 ? [] : t(`parts.${part}`, { count: counts[part] }),
  )
  return (
    <div className="rounded-lg bg-desk px-3 py-2 text-xs text-soft">
      <p>{t('holds', { parts: new Intl.ListFormat(currentLanguage()).format([t('parts.story'), ...parts]) })}</p>
      <p className="mt-1">{how}</p>
    </div>
  )
}

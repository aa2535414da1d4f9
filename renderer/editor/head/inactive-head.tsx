import { useTranslation } from 'react-i18next'
import { useField } from '#renderer/draft/follow/use-draft.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'

/**
 * Shown in place of the toolbar over the inactive one of two drafts: the draft's name. The tools
 * belong to the active draft.
 */
export function InactiveHead({ session }: { session: DraftSession }) {
  const { t } = useTranslation()
  const [headline] = useField(session, 'headline')
  return (
    <div className="flex h-[calc(2.5rem+1px)] shrink-0 items-center border-b border-line bg-page px-4 text-sm text-soft">
      <span dir="auto" className="truncate">
        {headline || t('untitled')}
      </span>
    </div>
  )
}

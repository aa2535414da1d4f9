import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useField } from '#renderer/draft/follow/use-draft.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { tinyWidth } from '#renderer/state/layout.ts'
import { closePane, useTabs } from '#renderer/tabs/tabs.ts'
import { IconButton } from '#renderer/ui/button.tsx'
import { useMediaQuery } from '#renderer/ui/use-media-query.ts'

/**
 * Of two drafts side by side, closes this one's pane, which leaves the other alone in the window.
 * The tab stays.
 */
export function ClosePane({ session }: { session: DraftSession }) {
  const { t } = useTranslation()
  const [headline] = useField(session, 'headline')
  const isSplit = useTabs(({ other }) => other !== null)
  const isTiny = useMediaQuery(`(max-width: ${tinyWidth}px)`)
  if (!isSplit || isTiny) return null
  return (
    <div className="flex h-[calc(2.5rem+1px)] shrink-0 items-center border-b border-line bg-page pe-1">
      <IconButton
        label={t('panes.close')}
        name={t('panes.closeOf', { headline: headline || t('untitled') })}
        onPress={() => {
          closePane(session.id)
          requestAnimationFrame(focusText)
        }}
      >
        <X size={16} aria-hidden />
      </IconButton>
    </div>
  )
}

function focusText(): void {
  document.querySelector<HTMLElement>('main [data-draft] .ProseMirror')?.focus({ preventScroll: true })
}

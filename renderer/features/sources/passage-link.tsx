import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { selectPassage } from '#renderer/draft/session/body-view.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { placeThroughMerges } from '#shared/merge/index.ts'
import type { Anchor } from '#shared/review/comments/anchor.ts'

/**
 * The passage that a source's note supports. A press selects it in the text. Nothing for a note on
 * the whole story.
 */
export function PassageLink({ session, anchor }: { session: DraftSession; anchor: Anchor }) {
  const { t } = useTranslation('sources')
  if (anchor.on !== 'text') return null
  const place = () => placeThroughMerges(session.doc, anchor)
  const { quote } = anchor
  if (place() === null) return <p className="text-xs break-words text-soft">{t('gone', { quote })}</p>
  return (
    <Button
      className="cursor-default rounded text-left text-xs text-accent"
      onPress={() => {
        const range = place()
        if (range) selectPassage(session, range)
      }}
    >
      <span className="line-clamp-2 break-words">{t('about', { quote })}</span>
    </Button>
  )
}

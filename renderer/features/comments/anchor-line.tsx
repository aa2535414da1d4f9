import { useTranslation } from 'react-i18next'
import type { Anchor } from '#shared/review/comments/anchor.ts'

/**
 * What a comment is about, as one inconspicuous line. `gone`: its text is no longer in the story.
 */
export function AnchorLine({ anchor, gone = false }: { anchor: Anchor; gone?: boolean }) {
  const text = useAnchorText(anchor, gone)
  return (
    <p dir="auto" className={`text-xs text-soft ${gone ? '' : 'line-clamp-2'} break-words`}>
      {text}
    </p>
  )
}

/** What a comment is about, in words. */
export function useAnchorText(anchor: Anchor, gone = false): string {
  const { t } = useTranslation('comments')
  const { t: tInspector } = useTranslation('inspector')
  // A status is decided, not discussed; nothing in Lede comments on one.
  if (anchor.on === 'story' || (anchor.on === 'field' && anchor.field === 'status')) return t('on.story')
  if (anchor.on === 'field') return t('on.field', { field: tInspector(`fields.${anchor.field}`) })
  return t(gone ? 'on.gone' : 'on.text', { quote: anchor.quote })
}

import { useTranslation } from 'react-i18next'
import type { Anchor } from '#shared/review/comments/anchor.ts'

/** What a comment is on, as one quiet line. `gone`: its text is in the story no more. */
export function AnchorLine({ anchor, gone = false }: { anchor: Anchor; gone?: boolean }) {
  const text = useAnchorText(anchor, gone)
  return (
    <p dir="auto" className={`text-xs text-soft ${gone ? '' : 'line-clamp-2'} break-words`}>
      {text}
    </p>
  )
}

/** What a comment is on, in words. */
export function useAnchorText(anchor: Anchor, gone = false): string {
  const { t } = useTranslation('comments')
  const { t: tInspector } = useTranslation('inspector')
  // A status is decided, not discussed; nothing in Lede comments on one.
  if (anchor.on === 'story' || (anchor.on === 'field' && anchor.field === 'status')) return t('on.story')
  if (anchor.on === 'field') return t('on.field', { field: tInspector(`fields.${anchor.field}`) })
  return t(gone ? 'on.gone' : 'on.text', { quote: anchor.quote })
}

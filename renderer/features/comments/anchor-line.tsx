import { useTranslation } from 'react-i18next'
import type { Anchor } from '#shared/review/anchor.ts'

/** What a comment is on, as one quiet line. `gone`: its text is in the story no more. */
export function AnchorLine({ anchor, gone = false }: { anchor: Anchor; gone?: boolean }) {
  const text = useAnchorText(anchor, gone)
  return <p className={`text-xs text-soft ${gone ? '' : 'line-clamp-2'} break-words`}>{text}</p>
}

/** What a comment is on, in words. */
export function useAnchorText(anchor: Anchor, gone = false): string {
  const { t } = useTranslation('comments')
  const { t: tInspector } = useTranslation('inspector')
  const { t: tApp } = useTranslation('app')
  if (anchor.on === 'story') return t('on.story')
  if (anchor.on === 'field') {
    const { field } = anchor
    return t('on.field', { field: field === 'status' ? tApp('status.draft') : tInspector(`fields.${field}`) })
  }
  return t(gone ? 'on.gone' : 'on.text', { quote: anchor.quote })
}

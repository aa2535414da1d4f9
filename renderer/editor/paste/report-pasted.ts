import i18next from 'i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { sayNews } from '#renderer/state/notices.ts'
import type { ReadHtml } from '#shared/paste/index.ts'
import { cellLimit } from '#shared/schema/table-limit.ts'

/** Reports in one notice what changed in a pasted text. Shows nothing if nothing changed. */
export function reportPasted({ text, tracked, comments, largestTable }: ReadHtml): void {
  const { format } = new Intl.NumberFormat(currentLanguage())
  const sentences = [
    tracked !== null && i18next.t('editor:paste.tracked'),
    comments.length > 0 && i18next.t('editor:paste.comments', { count: comments.length }),
    text.imagesLeftOut.length > 0 && i18next.t('editor:paste.images', { count: text.imagesLeftOut.length }),
    largestTable > 0 && i18next.t('editor:table.tooLarge', { cells: format(largestTable), limit: format(cellLimit) }),
  ].filter((sentence) => sentence !== false)
  if (sentences.length > 0) sayNews(sentences.join(' '))
}

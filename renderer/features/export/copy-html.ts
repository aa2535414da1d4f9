import i18next from 'i18next'
import { desk } from '#renderer/api/desk.ts'
import { openDialog } from '#renderer/state/dialogs.ts'
import { sayError, sayNews } from '#renderer/state/notices.ts'
import { sessionOf } from '#renderer/state/sessions.ts'
import { asLedeError } from '#shared/api/errors.ts'
import { asText } from '#shared/formats/format.ts'
import type { ReviewText } from '#shared/review/review-text.ts'

/**
 * Puts a story on the clipboard as a fragment of HTML, with its plain text for programs that want that. Where something stands in the way, the export dialog says it.
 */
export async function copyAsHtml(id: string, insist = false, text: ReviewText = 'accepted'): Promise<void> {
  try {
    await sessionOf(id).whenSettled()
    const [html, plain] = await Promise.all([
      desk.call('export.render', { id, format: 'html-fragment', text, insist }),
      desk.call('export.render', { id, format: 'text', text, insist }),
    ])
    await write(asText(html.content), asText(plain.content))
  } catch (error) {
    const { code } = asLedeError(error)
    if (code === 'export.blocked' || code === 'export.held') openDialog({ name: 'export', ids: [id] })
    else sayError(error)
  }
}

async function write(html: string, text: string): Promise<void> {
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    })
    await navigator.clipboard.write([item])
    sayNews(i18next.t('copied', { ns: 'export' }))
  } catch {
    sayNews(i18next.t('clipboardRefused', { ns: 'export' }))
  }
}

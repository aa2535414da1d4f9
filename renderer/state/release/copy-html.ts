import i18next from 'i18next'
import { desk } from '#renderer/api/desk.ts'
import { sayNews } from '#renderer/state/notices.ts'
import { asText } from '#shared/formats/format.ts'
import { type Leaving, usualLeaving } from './leaving.ts'
import { letOut } from './let-out.ts'

/**
 * Copies a story as a fragment of HTML, with plain text for programs that prefer it. If problems
 * prevent it, the export dialog shows them.
 */
export function copyAsHtml(id: string, leaving: Leaving = usualLeaving): Promise<void> {
  return letOut(id, async () => {
    const [html, plain] = await Promise.all([
      desk.call('export.render', { id, format: 'html-fragment', ...leaving }),
      desk.call('export.render', { id, format: 'text', ...leaving }),
    ])
    await write({ 'text/html': asText(html.content), 'text/plain': asText(plain.content) }, 'copied')
  })
}

/** Copies the address at which readers find a story. */
export function copyAddress(address: string): void {
  void write({ 'text/plain': address }, 'addressCopied')
}

async function write(texts: Record<string, string>, said: 'copied' | 'addressCopied'): Promise<void> {
  try {
    const blobs = Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })])
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
    sayNews(i18next.t(said, { ns: 'export' }))
  } catch {
    sayNews(i18next.t('clipboardRefused', { ns: 'export' }))
  }
}

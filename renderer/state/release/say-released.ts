import i18next from 'i18next'
import { sessionOf } from '#renderer/draft/session/sessions.ts'
import { openDialog } from '#renderer/state/dialogs.ts'
import { type NoticeAction, sayOutcome } from '#renderer/state/notices.ts'
import { getField } from '#shared/article/draft.ts'
import type { NoticeKind } from '#shared/article/notice.ts'
import { webAddress } from '#shared/publish/web-address.ts'
import { copyAddress, copyAsHtml } from './copy-html.ts'
import { exportedOf } from './exports.ts'
import { openPage } from './open-page.ts'

/**
 * Reports that a story was published, or that a notice to its readers was, and offers its page to
 * view, export or copy. Also reports that a page exported before is out of date now.
 */
export async function sayReleased(id: string, what: 'published' | NoticeKind): Promise<void> {
  const session = sessionOf(id)
  // The desk makes the page from what it has stored.
  await session.whenSaved()
  const exported = await exportedOf(id).catch(() => null)
  const t = i18next.getFixedT(null, 'export')
  const headline = getField(session.doc, 'headline') || i18next.t('app:untitled')
  const address = webAddress(getField(session.doc, 'canonicalUrl') ?? '')
  const isOld = exported?.isOld ?? false
  const page: NoticeAction = { label: t('openPage'), run: () => void openPage(id) }
  const save: NoticeAction = {
    label: t(isOld ? 'again' : 'savePage'),
    run: () => openDialog({ name: 'export', ids: [id] }),
  }
  const said = [t(`released.${what}`, { headline }), ...(isOld ? [t('isOld', { name: exported?.name ?? '' })] : [])]
  sayOutcome(said.join(' '), [
    ...(isOld ? [save, page] : [page, save]),
    { label: t('copy'), run: () => void copyAsHtml(id) },
    ...(address === null ? [] : [{ label: t('copyAddress'), run: () => copyAddress(address) }]),
  ])
}

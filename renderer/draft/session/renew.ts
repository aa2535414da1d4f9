import * as Y from 'yjs'
import { desk } from '#renderer/api/desk.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { sayError } from '#renderer/state/notices.ts'
import { closeTabs, openTab } from '#renderer/tabs/tabs.ts'
import { validArticle } from '#shared/article/read.ts'
import { rescuedArticle } from '#shared/article/rescue.ts'
import type { DraftSession } from './draft-session.ts'

/**
 * Makes a new draft of typed edits that no longer belong to one, with the private notes on its
 * sources, and shows it. A failure is reported, and everything stays as it is.
 */
export async function renew(session: DraftSession): Promise<void> {
  const { sources } = session
  try {
    const article = validArticle(rescuedArticle(session.strandedEdits(), currentLanguage()))
    const { id } = await desk.call('drafts.create', { article })
    await sources.synced.takeOver()
    if (sources.state.getState().sources.length > 0)
      await desk.call('sources.append', { id, update: new Uint8Array(Y.encodeStateAsUpdate(sources.doc)) })
    openTab(id)
    await discard(session)
  } catch (error) {
    sayError(error)
  }
}

/** Drops typed edits that no longer belong to a draft. */
export async function discard(session: DraftSession): Promise<void> {
  const goesOn = await session.forgetStranded()
  if (!goesOn) closeTabs([session.id])
}

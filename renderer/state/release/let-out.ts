import { whenDraftSaved } from '#renderer/draft/session/sessions.ts'
import { openDialog } from '#renderer/state/dialogs.ts'
import { sayError } from '#renderer/state/notices.ts'
import { asLedeError } from '#shared/api/errors.ts'

/**
 * Lets a story out, with what was typed last. Where something stands in its way, the export dialog
 * says what, and how it is mended.
 */
export async function letOut(id: string, leave: () => Promise<void>): Promise<void> {
  try {
    await whenDraftSaved(id)
    await leave()
  } catch (error) {
    const { code } = asLedeError(error)
    if (code === 'export.blocked' || code === 'export.held') openDialog({ name: 'export', ids: [id] })
    else sayError(error)
  }
}

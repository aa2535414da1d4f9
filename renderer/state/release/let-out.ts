import { whenDraftSaved } from '#renderer/draft/session/sessions.ts'
import { openDialog } from '#renderer/state/dialogs.ts'
import { sayError } from '#renderer/state/notices.ts'
import { asLedeError } from '#shared/api/errors.ts'

/**
 * Publishes a story, including the last keys typed. If problems prevent it, the export dialog shows
 * them and their fixes.
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

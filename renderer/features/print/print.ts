import { desk } from '#renderer/api/desk.ts'
import { sessionOf } from '#renderer/draft/session/sessions.ts'
import { openDialog } from '#renderer/state/dialogs.ts'
import { sayError } from '#renderer/state/notices.ts'
import { type PrintTarget, usePrinting } from '#renderer/state/release/printing.ts'
import { asLedeError } from '#shared/api/errors.ts'
import { holdsInRefusal } from '#shared/release/refusal.ts'

/**
 * Prints a draft as it is, or makes a PDF of it. A draft with holds is printed only if the person
 * insists; its history then records that, as after an export.
 */
export async function print(id: string, to: PrintTarget, insist = false): Promise<void> {
  try {
    await sessionOf(id).whenSaved()
    usePrinting.setState({ job: { ...(await desk.call('export.print', { id, insist })), to } })
  } catch (error) {
    const holds = holdsInRefusal(asLedeError(error))
    if (holds.length > 0) openDialog({ name: 'print', id, to, holds })
    else sayError(error)
  }
}

import { desk } from '#renderer/api/desk.ts'
import { openDialog } from '#renderer/state/dialogs.ts'
import { sayError } from '#renderer/state/notices.ts'
import { type PrintTarget, usePrinting } from '#renderer/state/printing.ts'
import { sessionOf } from '#renderer/state/sessions.ts'
import { asLedeError } from '#shared/api/errors.ts'

/** Stories that are not to go anywhere: whoever prints one is asked first. */
const halted: ReadonlySet<string> = new Set(['spiked', 'killed'])

/** Prints a draft as it stands, or makes a PDF of it. One that is held is printed only when somebody insists; letting it out then stands in its history, as after an export. */
export async function print(id: string, to: PrintTarget, insist = false): Promise<void> {
  try {
    await sessionOf(id).whenSettled()
    const [{ article }, { problems, suggestions }] = await Promise.all([
      desk.call('drafts.article', { id }),
      desk.call('export.check', { id, format: 'text' }),
    ])
    const isEmbargoed = problems.some(({ severity }) => severity === 'embargo')
    if (!insist && (isEmbargoed || halted.has(article.status))) {
      openDialog({ name: 'print', id, to, until: isEmbargoed ? article.embargoUntil : null })
      return
    }
    if (isEmbargoed) await noteRelease(id)
    usePrinting.setState({ job: { article, suggestions, to } })
  } catch (error) {
    sayError(error)
  }
}

/** Has the desk write into the history that an embargo was passed over; a story that could not be exported yet has nothing that could have been let out. */
async function noteRelease(id: string): Promise<void> {
  try {
    await desk.call('export.render', { id, format: 'text', insist: true })
  } catch (error) {
    if (asLedeError(error).code !== 'export.blocked') throw error
  }
}

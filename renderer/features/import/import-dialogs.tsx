import { useDialog } from '#renderer/state/dialogs.ts'
import { PasteDialog } from './paste-dialog.tsx'
import { RecognitionDialog } from './recognition-dialog.tsx'

/** The import dialogs: pasting copy, and reviewing what was recognised before drafts are made. */
export function ImportDialogs() {
  const dialog = useDialog((state) => state.dialog)
  if (dialog?.name === 'paste') return <PasteDialog />
  if (dialog?.name === 'import') return <RecognitionDialog files={dialog.files} />
  return null
}

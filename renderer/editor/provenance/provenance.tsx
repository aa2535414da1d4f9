import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { useCommand } from '#renderer/commands/registry.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { useEditorValue } from '#renderer/editor/use-editor-value.ts'
import { toggleProvenance, useProvenance } from '#renderer/state/provenance.ts'
import { onDemand } from '#renderer/ui/on-demand.tsx'
import { useFieldIntake } from './field-intake.ts'
import { Legend } from './legend.tsx'

const MarkDialog = onDemand(async () => (await import('./mark-dialog.tsx')).MarkDialog)
const PasteGeneratedDialog = onDemand(async () => (await import('./paste-generated-dialog.tsx')).PasteGeneratedDialog)

interface ProvenanceProps {
  session: DraftSession
  editor: Editor
  isReadOnly: boolean
}

/** The commands about where words come from, their dialogs, and the legend while it is shown. */
export function Provenance({ session, editor, isReadOnly }: ProvenanceProps) {
  const shown = useProvenance((state) => state.shown)
  const [dialog, setDialog] = useState<'mark' | 'paste' | null>(null)
  const hasSelection = useEditorValue(editor, ({ selection }) => !selection.empty)
  useCommand('provenance.show', toggleProvenance, { active: shown })
  useCommand('provenance.mark', () => setDialog('mark'), { enabled: !isReadOnly && hasSelection })
  useCommand('provenance.pasteGenerated', () => setDialog('paste'), { enabled: !isReadOnly })
  const close = () => setDialog(null)
  useFieldIntake(session)
  return (
    <>
      {shown && <Legend session={session} />}
      {dialog === 'mark' && <MarkDialog session={session} view={editor.view} onClose={close} />}
      {dialog === 'paste' && <PasteGeneratedDialog session={session} view={editor.view} onClose={close} />}
    </>
  )
}

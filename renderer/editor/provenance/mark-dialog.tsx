import type { EditorView } from '@tiptap/pm/view'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { useProvenance } from '#renderer/state/provenance.ts'
import { useSettings } from '#renderer/state/settings.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { recordTaken } from '#shared/provenance/record.ts'
import { type TakenKind, takenKinds } from '#shared/provenance/taken.ts'
import { actOf } from '#shared/review/people/act.ts'
import { lastGenerator, rememberGenerator } from './generator.ts'
import { GeneratorFields } from './generator-fields.tsx'
import { onceBack } from './once-back.ts'

interface MarkDialogProps {
  session: DraftSession
  view: EditorView
  onClose(): void
}

/** Records where the words selected in the body come from. */
export function MarkDialog({ session, view, onClose }: MarkDialogProps) {
  const { t } = useTranslation('provenance')
  const { t: app } = useTranslation()
  const [kind, setKind] = useState<TakenKind>('generated')
  const [program, setProgram] = useState(lastGenerator())
  const [address, setAddress] = useState('')
  const [note, setNote] = useState('')
  const { from, to } = view.state.selection
  const mark = () => {
    if (kind === 'generated') rememberGenerator(program)
    const isOwn = kind === 'written'
    const given = (text: string) => (isOwn ? null : text.trim() || null)
    recordTaken(
      session.doc,
      { from, to },
      { kind, program: given(program), address: given(address), note: given(note) },
      actOf(useSettings.getState().settings.profile?.id ?? null),
    )
    useProvenance.setState({ shown: true })
    onceBack(view, () => {})
    onClose()
  }
  return (
    <Dialog
      title={t('mark.title')}
      width="small"
      onClose={onClose}
      isTyped={note.trim() !== '' || address.trim() !== ''}
      actions={<Button onPress={onClose}>{app('cancel')}</Button>}
      confirm={{ label: t('mark.confirm'), run: mark, isDisabled: from === to }}
    >
      <div className="flex flex-col gap-4">
        <Select
          label={t('mark.kind')}
          choices={takenKinds.map((id) => ({ id, label: t(`kinds.${id}`) }))}
          value={kind}
          onChange={(chosen) => {
            setKind(chosen)
            setProgram(chosen === 'generated' ? lastGenerator() : '')
          }}
        />
        {kind === 'written' ? (
          <p className="text-sm text-soft">{t('mark.own')}</p>
        ) : (
          <>
            <GeneratorFields
              label={kind === 'generated' ? t('generator') : t('program')}
              program={program}
              onProgram={setProgram}
              note={note}
              onNote={setNote}
            />
            {kind !== 'generated' && kind !== 'dictated' && (
              <TextField label={t('address')} value={address} onChange={setAddress} placeholder="https://" />
            )}
          </>
        )}
      </div>
    </Dialog>
  )
}

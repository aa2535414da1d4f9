import type { EditorView } from '@tiptap/pm/view'
import { type ClipboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { expect } from '#renderer/draft/session/intake.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { loadPasteReading } from '../paste/load-paste-reading.ts'
import { lastGenerator, rememberGenerator } from './generator.ts'
import { GeneratorFields } from './generator-fields.tsx'
import { onceBack } from './once-back.ts'

interface PasteGeneratedProps {
  session: DraftSession
  view: EditorView
  onClose(): void
}

/** Inserts a text that a generator wrote, and records that about its words. */
export function PasteGeneratedDialog({ session, view, onClose }: PasteGeneratedProps) {
  const { t } = useTranslation('provenance')
  const { t: app } = useTranslation()
  const [text, setText] = useState('')
  /** The HTML of the text as it was pasted here, as long as the text is unchanged. */
  const [pasted, setPasted] = useState({ text: '', html: '' })
  const [program, setProgram] = useState(lastGenerator())
  const [note, setNote] = useState('')
  const takeHtml = ({ clipboardData }: ClipboardEvent) => {
    if (text !== '') return
    // As the field itself would insert it.
    const plain = clipboardData.getData('text/plain').replace(/\r\n?/g, '\n')
    setPasted({ text: plain, html: clipboardData.getData('text/html') })
  }
  const insert = async () => {
    rememberGenerator(program)
    const read = await loadPasteReading()
    const whence = {
      kind: 'generated',
      program: program.trim() || null,
      address: null,
      note: note.trim() || null,
    } as const
    const html = text === pasted.text ? pasted.html : ''
    onceBack(view, () => {
      expect(session, { whence, carried: [] })
      read?.takeIn(view, session, { text, html, rtf: '', plain: false })
    })
    onClose()
  }
  return (
    <Dialog
      title={t('paste.title')}
      width="medium"
      onClose={onClose}
      isTyped={text !== pasted.text || note.trim() !== ''}
      actions={<Button onPress={onClose}>{app('cancel')}</Button>}
      confirm={{ label: t('paste.confirm'), run: () => void insert(), isDisabled: text.trim() === '' }}
    >
      <div className="flex flex-col gap-4">
        <div onPasteCapture={takeHtml}>
          <TextField
            label={t('paste.text')}
            help={t('paste.help')}
            value={text}
            onChange={setText}
            rows={6}
            autoFocus
          />
        </div>
        <GeneratorFields label={t('generator')} program={program} onProgram={setProgram} note={note} onNote={setNote} />
      </div>
    </Dialog>
  )
}

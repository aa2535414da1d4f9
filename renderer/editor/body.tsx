import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftSession } from '#renderer/state/draft-session.ts'
import { createBodyEditor } from './body-editor.ts'
import { lookOf } from './suggestions/look.ts'
import { useDateline } from './use-dateline.ts'

interface BodyProps {
  session: DraftSession
  editable: boolean
  /** The editor, when it is there, and null when it goes. */
  onEditor(editor: Editor | null): void
  onLargePaste(text: string): void
}

/** The body in its editor. React mounts it once and never renders it: no key press passes through React. */
export function Body({ session, editable, onEditor, onLargePaste }: BodyProps) {
  const { i18n } = useTranslation()
  const [mount, setMount] = useState<HTMLElement | null>(null)
  const dateline = useDateline(session)
  const latest = useRef({ onEditor, onLargePaste })
  latest.current = { onEditor, onLargePaste }

  useEffect(() => {
    if (mount === null) return
    const editor = createBodyEditor({
      session,
      element: mount,
      editable,
      dateline,
      look: lookOf(session, i18n.getFixedT(null, 'suggestions')),
      texts: {
        placeholder: () => i18n.t('lines.body', { ns: 'editor' }),
        label: () => i18n.t('body', { ns: 'editor' }),
      },
      onLargePaste: (text) => latest.current.onLargePaste(text),
    })
    latest.current.onEditor(editor)
    return () => {
      latest.current.onEditor(null)
      editor.destroy()
    }
  }, [session, mount, editable, dateline, i18n])

  return <div ref={setMount} />
}

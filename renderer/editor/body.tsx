import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { runCommand } from '#renderer/commands/registry.ts'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { errorText } from '#shared/locales/text.ts'
import { createBodyEditor } from './body-editor.ts'
import { useDateline } from './head/use-dateline.ts'
import type { LargePaste } from './paste/large-paste.ts'
import { lookOf } from './suggestions/look.ts'

interface BodyProps {
  session: DraftSession
  editable: boolean
  /** Called with the editor once it exists, and with null when it is gone. */
  onEditor(editor: Editor | null): void
  onLargePaste(paste: LargePaste): void
}

/**
 * The body in its editor. React mounts it once and never renders it: no key press passes through
 * React.
 */
export function Body({ session, editable, onEditor, onLargePaste }: BodyProps) {
  const { i18n } = useTranslation()
  const [mount, setMount] = useState<HTMLElement | null>(null)
  const dateline = useDateline(session)
  const latest = useRef({ onEditor, onLargePaste, editable })
  latest.current = { onEditor, onLargePaste, editable }
  const current = useRef<Editor | null>(null)

  useEffect(() => {
    if (mount === null) return
    // Asked for at every key: worked out where the language changes.
    let label = i18n.t('body', { ns: 'editor' })
    const relabel = () => {
      label = i18n.t('body', { ns: 'editor' })
    }
    i18n.on('languageChanged', relabel)
    i18n.on('loaded', relabel)
    const editor = createBodyEditor({
      session,
      element: mount,
      editable: latest.current.editable,
      dateline,
      look: lookOf(session, i18n.getFixedT(null, 'suggestions')),
      texts: {
        placeholder: () => i18n.t('lines.body', { ns: 'editor' }),
        label: () => label,
        conflict: () => i18n.t('mark', { ns: 'merge' }),
        figure: {
          loading: () => i18n.t('image.loading', { ns: 'editor' }),
          failed: (error) => errorText(error, currentLanguage()),
          noImage: () => i18n.t('image.none', { ns: 'editor' }),
          caption: () => i18n.t('image.caption', { ns: 'editor' }),
          noAlt: () => i18n.t('image.noAlt', { ns: 'editor' }),
          describe: () => void runCommand('insert.details'),
          lead: () => i18n.t('image.lead', { ns: 'editor' }),
        },
        attribution: () => i18n.t('details.attribution', { ns: 'editor' }),
        empty: {
          boxTitle: () => i18n.t('empty.boxTitle', { ns: 'editor' }),
          boxText: () => i18n.t('empty.boxText', { ns: 'editor' }),
          quote: () => i18n.t('empty.quote', { ns: 'editor' }),
          link: () => i18n.t('empty.link', { ns: 'editor' }),
        },
        images: { waiting: (count) => i18n.t('image.waiting', { ns: 'editor', count }) },
      },
      onLargePaste: (paste) => latest.current.onLargePaste(paste),
    })
    current.current = editor
    latest.current.onEditor(editor)
    return () => {
      i18n.off('languageChanged', relabel)
      i18n.off('loaded', relabel)
      current.current = null
      latest.current.onEditor(null)
      editor.destroy()
    }
  }, [session, mount, dateline, i18n])
  // Everyone who works with the editor continues with the same one.
  useEffect(() => {
    if (current.current?.isEditable !== editable) current.current?.setEditable(editable, false)
  }, [editable])

  return <div ref={setMount} />
}

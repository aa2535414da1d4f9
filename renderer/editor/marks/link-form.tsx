import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Floating } from '#renderer/editor/toolbar/floating.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { addressOf } from '#shared/address.ts'
import { noteLink } from '#shared/schema/note-link.ts'
import { linkAt, removeLink, setLink } from './links.ts'
import { jumpToNote } from './note-jump.ts'

/**
 * Asks for the address of a link for the selected text, or changes or removes the link under the
 * caret.
 */
export function LinkForm({ editor, onClose }: { editor: Editor; onClose(): void }) {
  const { t } = useTranslation('editor')
  const [present] = useState(() => linkAt(editor.state)?.href ?? '')
  const [typed, setTyped] = useState(present)
  const [refused, setRefused] = useState(false)
  const leave = () => {
    onClose()
    editor.view.focus()
  }
  const apply = () => {
    const href = addressOf(typed)
    if (href === null) return setRefused(true)
    setLink(href)(editor.state, editor.view.dispatch)
    leave()
  }
  const note = noteLink(present)
  const go = () => {
    if (note !== null) jumpToNote(note)(editor.state, editor.view.dispatch)
    leave()
  }
  const remove = () => {
    removeLink(editor.state, editor.view.dispatch)
    leave()
  }
  return (
    <Floating editor={editor} onEscape={leave}>
      <div
        role="dialog"
        aria-label={t('link.title')}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) onClose()
        }}
      >
        <Form
          className="flex w-80 max-w-full flex-col gap-2 p-2"
          onSubmit={(event) => {
            event.preventDefault()
            if (note === null) apply()
            else go()
          }}
        >
          {note === null ? (
            <TextField
              label={t('link.address')}
              placeholder="https://"
              value={typed}
              onChange={(value) => {
                setTyped(value)
                setRefused(false)
              }}
              error={refused ? t('link.refused') : null}
              inputMode="url"
              autoComplete="off"
              dir="ltr"
              autoFocus
            />
          ) : (
            <p className="text-sm">{t(note.to === 'note' ? 'link.note' : 'link.call')}</p>
          )}
          <div className="flex justify-end gap-2">
            {present !== '' && (
              <Button kind="quiet" onPress={remove}>
                {t('link.remove')}
              </Button>
            )}
            <Button kind="primary" type="submit" autoFocus={note !== null}>
              {t(note === null ? 'link.apply' : 'link.go')}
            </Button>
          </div>
        </Form>
      </div>
    </Floating>
  )
}

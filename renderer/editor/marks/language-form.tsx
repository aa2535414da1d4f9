import type { Editor } from '@tiptap/core'
import { type KeyboardEvent, useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { DraftSession } from '#renderer/draft/session/draft-session.ts'
import { Floating } from '#renderer/editor/toolbar/floating.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { LanguageBox } from '#renderer/ui/language-box.tsx'
import { getField } from '#shared/article/draft.ts'
import { passageLanguage } from '#shared/schema/passage-language.ts'
import { languageAt, setLanguage } from './languages.ts'

interface LanguageFormProps {
  session: DraftSession
  editor: Editor
  onClose(): void
}

/** Asks for the language of the selected text or of the passage under the caret. */
export function LanguageForm({ session, editor, onClose }: LanguageFormProps) {
  const { t } = useTranslation('editor')
  const [present] = useState(() => languageAt(editor.state))
  const [typed, setTyped] = useState<string | null>(present)
  const [refused, setRefused] = useState(false)
  const leave = () => {
    onClose()
    editor.view.focus()
  }
  const apply = (said: string | null) => {
    const tag = passageLanguage(said)
    if (tag === null) return setRefused(true)
    const isArticles = tag === passageLanguage(getField(session.doc, 'language'))
    setLanguage(isArticles ? null : tag)(editor.state, editor.view.dispatch)
    leave()
  }
  // Input takes effect at once: Enter in the field would only close its list.
  const press = (event: KeyboardEvent) => {
    const isChosen = event.target instanceof Element && event.target.hasAttribute('aria-activedescendant')
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || isChosen || typed === null) return
    if (!(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    event.stopPropagation()
    apply(typed)
  }
  const remove = () => {
    setLanguage(null)(editor.state, editor.view.dispatch)
    leave()
  }
  return (
    <Floating editor={editor} onEscape={leave}>
      <div
        role="dialog"
        aria-label={t('language.title')}
        onKeyDownCapture={press}
        onBlur={({ currentTarget, relatedTarget }) => {
          // The list of languages is elsewhere in the page.
          const isInside = relatedTarget === null || currentTarget.contains(relatedTarget)
          if (!isInside && relatedTarget.closest('[role="listbox"]') === null) onClose()
        }}
      >
        <Form
          className="flex w-80 max-w-full flex-col gap-2 p-2"
          onSubmit={(event) => {
            event.preventDefault()
            apply(typed)
          }}
        >
          <LanguageBox
            label={t('language.field')}
            value={present}
            onType={(tag) => {
              setTyped(tag)
              setRefused(false)
            }}
            onChoose={apply}
            help={t('language.help')}
            error={refused ? t('language.refused') : null}
            autoFocus
          />
          <div className="flex flex-wrap justify-end gap-2">
            {present !== null && (
              <Button kind="quiet" onPress={remove}>
                {t('language.remove')}
              </Button>
            )}
            <Button kind="primary" type="submit">
              {t('language.apply')}
            </Button>
          </div>
        </Form>
      </div>
    </Floating>
  )
}

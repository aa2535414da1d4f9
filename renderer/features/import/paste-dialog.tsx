import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '#renderer/locales/i18n.ts'
import { closeDialog, openDialog } from '#renderer/state/dialogs.ts'
import { fileOf } from '#renderer/state/file-of.ts'
import { checkFileSize } from '#renderer/state/files.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { fieldStyle } from '#renderer/ui/field-style.ts'
import { errorText } from '#shared/locales/text.ts'

/**
 * A longer text, in characters, goes to the next step without being shown: a field that has to lay
 * out megabytes blocks for minutes.
 */
const mostShown = 200_000

/** Reads copy from the clipboard, whatever other formats are there. */
export function PasteDialog() {
  const { t } = useTranslation('import')
  const { t: app } = useTranslation()
  // The text stays in the field: copying five megabytes through React at every key press would be
  // slow.
  const field = useRef<HTMLTextAreaElement>(null)
  const [empty, setEmpty] = useState(true)
  const [error, setError] = useState<unknown>(null)
  const look = () => setEmpty(field.current?.value.trim() === '')

  useEffect(() => {
    field.current?.focus()
    void clipboardText().then((text) => {
      if (text === '' || text.length > mostShown || !field.current || field.current.value !== '') return
      field.current.value = text
      field.current.select()
      setEmpty(text.trim() === '')
    })
  }, [])

  const go = (text: string) => {
    const name = t('paste.name')
    const bytes = new TextEncoder().encode(text)
    try {
      checkFileSize(name, bytes.byteLength)
      openDialog({ name: 'import', files: [{ ...fileOf({ name, bytes }), isPasted: true }] })
    } catch (failure) {
      setError(failure)
    }
  }

  return (
    <Dialog
      title={t('paste.title')}
      width="large"
      onClose={closeDialog}
      actions={<Button onPress={closeDialog}>{app('cancel')}</Button>}
      confirm={{ label: t('paste.next'), run: () => go(field.current?.value ?? ''), isDisabled: empty }}
    >
      <label className={fieldStyle.group}>
        <span className={fieldStyle.label}>{t('paste.label')}</span>
        <textarea
          ref={field}
          dir="auto"
          spellCheck={false}
          onInput={look}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain')
            if (text.length <= mostShown) return
            event.preventDefault()
            go(text)
          }}
          className={`${fieldStyle.input} h-[55vh] resize-none`}
        />
        {error === null ? (
          <span className={fieldStyle.help}>{t('paste.help')}</span>
        ) : (
          <span role="alert" className={fieldStyle.error}>
            {errorText(error, currentLanguage())}
          </span>
        )}
      </label>
    </Dialog>
  )
}

/** The clipboard's text if this window may read it without asking; otherwise ''. */
async function clipboardText(): Promise<string> {
  try {
    const { state } = await navigator.permissions.query({ name: 'clipboard-read' as PermissionName })
    return state === 'granted' ? await navigator.clipboard.readText() : ''
  } catch {
    return ''
  }
}

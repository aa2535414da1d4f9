import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

interface OwnWordsProps {
  /** The present text, which the field starts with. */
  stands: string
  dir: 'ltr' | 'rtl'
  onTake(words: string): void
  onCancel(): void
}

/** Settles a conflict with a text of one's own. Ctrl+Enter accepts it, Escape goes back. */
export function OwnWords({ stands, dir, onTake, onCancel }: OwnWordsProps) {
  const { t } = useTranslation('merge')
  const { t: tApp } = useTranslation('app')
  const [words, setWords] = useState(stands.trim())
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onTake(words)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onTake(words)
        else if (event.key === 'Escape') onCancel()
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
      className="flex flex-col gap-2"
    >
      <TextField label={t('own.label')} value={words} onChange={setWords} rows={2} dir={dir} autoFocus />
      <div className="flex flex-wrap gap-1.5">
        <Button type="submit" kind="primary">
          {t('own.take')}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {tApp('cancel')}
        </Button>
      </div>
    </form>
  )
}

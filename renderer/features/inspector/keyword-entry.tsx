import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useField } from '#renderer/draft/follow/use-draft.ts'
import { EntryTags } from '#renderer/ui/entry-tags.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useInspector } from './context.ts'
import { Entry } from './entry.tsx'

/**
 * The keywords. Enter, a comma or leaving the field adds what was typed; Backspace in the empty
 * field turns the last keyword back into text.
 */
export function KeywordEntry() {
  const { t } = useTranslation('inspector')
  const { session, language, direction, error, isReadOnly } = useInspector()
  const [keywords, set] = useField(session, 'keywords')
  const [typed, setTyped] = useState('')

  const add = (text: string) => {
    const added = text
      .split(/[,;\n،、，]/u)
      .map((word) => word.trim())
      .filter((word) => word !== '')
    if (added.length > 0) set([...new Set([...keywords, ...added])])
    setTyped('')
  }
  const change = (text: string) => (/[,;\n،、，]/u.test(text) ? add(text) : setTyped(text))
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      add(typed)
    } else if (event.key === 'Backspace' && typed === '' && keywords.length > 0) {
      event.preventDefault()
      setTyped(keywords.at(-1) ?? '')
      set(keywords.slice(0, -1))
    }
  }

  return (
    <Entry name="keywords" className="flex flex-col gap-1.5">
      <TextField
        label={t('fields.keywords')}
        value={typed}
        onChange={change}
        onKeyDown={press}
        onBlur={() => add(typed)}
        isReadOnly={isReadOnly}
        placeholder={t('addKeyword')}
        error={error('keywords')}
        lang={language}
        dir={direction}
      />
      <EntryTags
        label={t('fields.keywords')}
        entries={keywords.map((keyword) => ({ id: keyword, label: keyword }))}
        lang={language}
        onRemove={(gone) => {
          if (!isReadOnly) set(keywords.filter((keyword) => !gone.has(keyword)))
        }}
      />
    </Entry>
  )
}

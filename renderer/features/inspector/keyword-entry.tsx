import { X } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { Button, Tag, TagGroup, TagList } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useField } from '#renderer/draft/follow/use-draft.ts'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useInspector } from './context.ts'
import { Entry } from './entry.tsx'

/**
 * The keywords: Enter or a comma adds what is typed, leaving the field too; Backspace in the empty
 * field takes the last one back to be changed.
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
      {keywords.length > 0 && (
        <TagGroup
          aria-label={t('fields.keywords')}
          onRemove={(gone) => !isReadOnly && set(keywords.filter((keyword) => !gone.has(keyword)))}
        >
          <TagList lang={language} className="flex flex-wrap gap-1">
            {keywords.map((keyword) => (
              <Tag
                key={keyword}
                id={keyword}
                textValue={keyword}
                className="flex max-w-full cursor-default items-center gap-1 rounded-full bg-hover py-0.5 pr-1 pl-2.5 text-sm"
              >
                <span className="truncate">{keyword}</span>
                <Button
                  slot="remove"
                  className="flex size-5 items-center justify-center rounded-full text-faint hover:bg-pressed"
                >
                  <X size={12} aria-hidden />
                </Button>
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      )}
    </Entry>
  )
}

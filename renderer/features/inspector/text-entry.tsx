import { useTranslation } from 'react-i18next'
import { useText } from '#renderer/draft/follow/use-draft.ts'
import { TextField } from '#renderer/ui/text-field.tsx'
import { directionIn } from '#shared/article/direction.ts'
import { useInspector } from './context.ts'
import { Entry } from './entry.tsx'

type Name = Parameters<typeof useText>[1]

interface TextEntryProps {
  name: Name
  rows?: number
  help?: string
  /** An address or a code, which is written from left to right in every article. */
  isCode?: boolean
  placeholder?: string
}

/** A text field of the draft. */
export function TextEntry({ name, rows = 1, help, isCode = false, placeholder }: TextEntryProps) {
  const { t } = useTranslation('inspector')
  const { session, language, direction, error, isReadOnly } = useInspector()
  const [value, set] = useText(session, name)
  return (
    <Entry name={name}>
      <TextField
        label={t(`fields.${name}`)}
        rows={rows}
        value={value}
        onChange={set}
        error={error(name)}
        isReadOnly={isReadOnly}
        {...(help ? { help } : {})}
        {...(placeholder ? { placeholder } : {})}
        {...(isCode
          ? { dir: 'ltr', spellCheck: 'false' }
          : { lang: language, dir: directionIn(value, direction), spellCheck: 'true' })}
      />
    </Entry>
  )
}

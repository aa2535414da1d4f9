import { useTranslation } from 'react-i18next'
import { useText } from '#renderer/draft/follow/use-draft.ts'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { useInspector } from './context.ts'
import { Entry } from './entry.tsx'

interface ChoiceEntryProps {
  name: Parameters<typeof useText>[1]
  choices: readonly string[]
  /** Called when one of the choices was picked. */
  onChoose?(choice: string): void
}

/**
 * A text field of the draft that offers the newsroom's choices; any other text may be written too.
 */
export function ChoiceEntry({ name, choices, onChoose }: ChoiceEntryProps) {
  const { t } = useTranslation('inspector')
  const { session, language, direction, error, isReadOnly } = useInspector()
  const [value, set] = useText(session, name)
  return (
    <Entry name={name}>
      <ComboBox
        label={t(`fields.${name}`)}
        value={value}
        onChange={set}
        suggestions={[...new Set(choices)].map((choice) => ({ id: choice, label: choice }))}
        {...(onChoose ? { onChoose } : {})}
        error={error(name)}
        isDisabled={isReadOnly}
        lang={language}
        dir={direction}
      />
    </Entry>
  )
}

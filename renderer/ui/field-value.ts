import { useTranslation } from 'react-i18next'
import { useTopics } from '#renderer/state/topics.ts'
import type { FieldName } from '#shared/article/fields.ts'
import { labelChoices } from '#shared/label/terms.ts'

/**
 * A field's values as text, in the language of the interface: choices and subjects by name, lists
 * with commas; '' if a value is unset.
 */
export function useFieldText(field: FieldName): (value: unknown) => string {
  const { t, i18n } = useTranslation('inspector')
  const topics = useTopics(field === 'subjects')
  return (value) => {
    if (field === 'subjects' && topics !== null && Array.isArray(value))
      return value.map((code) => topics.topicName(String(code), i18n.language)).join(', ')
    const label = field === 'label' ? labelChoices.find((choice) => choice === value) : undefined
    if (label !== undefined) return t(`label.${label}`)
    if (field === 'direction' && (value === 'ltr' || value === 'rtl')) return t(`directions.${value}`)
    return Array.isArray(value) ? value.join(', ') : String(value ?? '')
  }
}

/** Whether a field is chosen from a list: then it differs as a whole, not word by word. */
export function isChoice(field: FieldName): boolean {
  return field === 'label' || field === 'direction' || field === 'subjects'
}

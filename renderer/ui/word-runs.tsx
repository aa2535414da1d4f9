import { useTranslation } from 'react-i18next'
import type { FieldSuggestion } from '#shared/review/index.ts'
import { isChoice, useFieldText } from './field-value.ts'

/** What a field was and is: changed words if it is text, else both values. */
export function WordRuns({ suggestion: { field, before, after, words } }: { suggestion: FieldSuggestion }) {
  const { t } = useTranslation('suggestions')
  const textOf = useFieldText(field)
  if (words.length > 0 && !isChoice(field))
    return words.map(({ text, change }, index) => {
      // Each suggestion has new runs, so their indices can serve as keys.
      const key = `${index} ${change}`
      if (change === 'deleted') return <del key={key}>{text}</del>
      return change === 'inserted' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>
    })
  const text = (value: typeof before) => textOf(value) || t('empty')
  return (
    <>
      <del>{text(before)}</del> <ins>{text(after)}</ins>
    </>
  )
}

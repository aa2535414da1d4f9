import { useTranslation } from 'react-i18next'
import { type FieldSuggestion, inPhrases } from '#shared/review/index.ts'
import { isChoice, useFieldText } from '../field-value.ts'
import { Fated } from './block.tsx'

type FieldDifference = Pick<FieldSuggestion, 'field' | 'before' | 'after' | 'words'>

/** The fields that differ: with their words or, if a field contains no text, with both values. */
export function FieldDifferences({ fields }: { fields: readonly FieldDifference[] }) {
  const { t } = useTranslation('inspector')
  return (
    <dl className="mb-6 grid grid-cols-[8rem_1fr] gap-x-4 gap-y-1.5 rounded-lg border border-line bg-pane px-4 py-3 text-sm">
      {fields.map((difference) => (
        <div key={difference.field} className="contents">
          <dt className="text-soft">{t(`fields.${difference.field}`)}</dt>
          <dd className="min-w-0 break-words">
            <FieldWords difference={difference} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** How a field's value changed. */
export function FieldWords({ difference: { field, before, after, words } }: { difference: FieldDifference }) {
  const textOf = useFieldText(field)
  if (words.length > 0 && !isChoice(field))
    return inPhrases(words)
      .map((run, place) => [place, run] as const)
      .map(([place, { text, change }]) => (
        <Fated key={place} fate={change}>
          {text}
        </Fated>
      ))
  return (
    <>
      {isSet(before) && <Fated fate="deleted">{textOf(before)}</Fated>}{' '}
      {isSet(after) && <Fated fate="inserted">{textOf(after)}</Fated>}
    </>
  )
}

function isSet(value: FieldDifference['before']): boolean {
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
}

import type { TFunction } from 'i18next'
import type { SuggestionGroup } from '#renderer/state/suggestions/group.ts'
import { formChange } from '#renderer/ui/form-change.ts'
import { type BodyChange, movedBy, type Suggestion } from '#shared/review/index.ts'

/** The longest part of a passage that is announced. */
const longest = 60

/**
 * The change of a group of suggestions in a sentence, for those who hear its buttons: “at dawn”
 * becomes “before sunrise”.
 */
export function changeText(
  { suggestions }: SuggestionGroup,
  t: TFunction<'suggestions'>,
  tField: TFunction<'inspector'>,
  fieldText: (value: unknown) => string,
) {
  const [first] = suggestions
  if (first.kind === 'field')
    return `${tField(`fields.${first.field}`)}: ${replaced(fieldText(first.before), fieldText(first.after), t)}`
  const moved = movedBy(suggestions)
  if (moved !== null) {
    const isEdited = moved.words.some(({ change }) => change !== 'same')
    return t(isEdited ? 'change.movedAndEdited' : 'change.moved', { text: short(moved.text) })
  }
  return suggestions.flatMap((suggestion) => textsOf(suggestion, t)).join(', ')
}

function textsOf(suggestion: Suggestion, t: TFunction<'suggestions'>): string[] {
  return suggestion.kind === 'field' ? [] : suggestion.changes.map((change) => textOf(change, t))
}

function textOf(change: BodyChange, t: TFunction<'suggestions'>): string {
  if (change.kind === 'text') return replaced(change.before, change.after, t)
  if (change.kind === 'block') return formChange(change.before, change.after, t)
  return t('change.marks', { text: short(change.text) })
}

function replaced(before: string, after: string, t: TFunction<'suggestions'>): string {
  if (before.trim() === '' && after.trim() === '') return t('change.space')
  if (before.trim() === '') return t('change.inserted', { text: short(after) })
  if (after.trim() === '') return t('change.deleted', { text: short(before) })
  return t('change.replaced', { before: short(before), after: short(after) })
}

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest).toWellFormed()}…` : line
}

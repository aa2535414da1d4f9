import type { TFunction } from 'i18next'
import { formNameOf, type LineForm } from '#shared/review/diff/line-form.ts'

/**
 * How a line's kind changed, in words: from a heading to a paragraph; or, if both have the same
 * name, that it changed.
 */
export function formChange(before: LineForm, after: LineForm, t: TFunction<'suggestions'>): string {
  const was: string = t(`forms.${formNameOf(before)}`)
  const is: string = t(`forms.${formNameOf(after)}`)
  return was === is ? t('changed', { name: is }) : `${was} → ${is}`
}

import type { TFunction } from 'i18next'
import { formNameOf, type LineForm } from '#shared/review/diff/line-form.ts'

/**
 * What became of a line, in words: a heading of a paragraph; where it has the same name as before,
 * that it changed.
 */
export function formChange(before: LineForm, after: LineForm, t: TFunction<'suggestions'>): string {
  const was: string = t(`forms.${formNameOf(before)}`)
  const is: string = t(`forms.${formNameOf(after)}`)
  return was === is ? t('changed', { name: is }) : `${was} → ${is}`
}

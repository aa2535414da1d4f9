import i18next from 'i18next'
import type { FieldName } from '#shared/article/fields.ts'
import { labelChoices } from '#shared/label/terms.ts'

/** The value of a field as people read it: a choice by its name, a list with commas; '' where it is unset. */
export function fieldValue(field: FieldName, value: unknown): string {
  const label = field === 'label' ? labelChoices.find((choice) => choice === value) : undefined
  if (label !== undefined) return i18next.t(`inspector:label.${label}`)
  if (field === 'direction' && (value === 'ltr' || value === 'rtl')) return i18next.t(`inspector:directions.${value}`)
  return Array.isArray(value) ? value.join(', ') : String(value ?? '')
}

/** Whether a field is chosen from a list: what differs in it is all of it, not a word. */
export function isChoice(field: FieldName): boolean {
  return field === 'label' || field === 'direction'
}

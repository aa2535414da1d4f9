import { create } from 'zustand'
import type { FieldName } from '#shared/article/fields.ts'
import { showSide } from './layout.ts'

/** The field of the inspector that should get the focus, until it has it. */
export const useFieldFocus = create<{ wanted: FieldName | null }>(() => ({ wanted: null }))

/** Goes to a field in the inspector, expanding its group if necessary. */
export function goToField(field: FieldName): void {
  showSide('inspector')
  useFieldFocus.setState({ wanted: field })
}

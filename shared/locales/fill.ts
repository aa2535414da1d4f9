import type { ErrorDetails } from '#shared/api/errors.ts'

/** A text with its `{{name}}` filled from `details`; a name that no detail has is left as it is. */
export function fill(template: string, details: ErrorDetails): string {
  return template.replaceAll(/\{\{(\w+)\}\}/g, (slot, name: string) =>
    Object.hasOwn(details, name) ? String(details[name]) : slot,
  )
}

import type { Mark } from './inline-markup.ts'

/** Whether two tidy marks are the same. */
export function sameMark(mark: Mark, other: Mark | undefined): boolean {
  return mark.type === other?.type && mark.attrs?.href === other.attrs?.href && mark.attrs?.tag === other.attrs?.tag
}

import { element } from '#shared/publish/escape.ts'
import type { Changes } from './changes.ts'
import type { Figures } from './figures.ts'
import type { Inline } from './inline.ts'
import { styleName } from './names.ts'

/** What is needed to write blocks. */
export interface Writers {
  readonly inline: Inline
  readonly changes: Changes
  readonly figures: Figures
  /** A name for a section that no other has. */
  section(kind: string): string
}

/** A paragraph of a style. */
export function paragraph(style: string | null, inside: string): string {
  return element('text:p', { 'text:style-name': style === null ? 'Text_20_body' : styleName(style) }, inside)
}

/** What belongs together, in a section of a kind. */
export function section(kind: string, parts: readonly string[], { section: named }: Writers): string {
  return element('text:section', { 'text:style-name': 'Section', 'text:name': named(kind) }, parts.join(''))
}

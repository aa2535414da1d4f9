import { element } from '#shared/publish/escape.ts'
import type { Changes } from './changes.ts'
import type { Figures } from './figures.ts'
import type { Inline } from './inline.ts'
import { styleName } from './names.ts'

/** The helpers that blocks are written with. */
export interface Writers {
  readonly inline: Inline
  readonly changes: Changes
  readonly figures: Figures
  /** A unique name for a section. */
  section(kind: string): string
}

/** A paragraph of a style. */
export function paragraph(style: string | null, inside: string): string {
  return element('text:p', { 'text:style-name': style === null ? 'Text_20_body' : styleName(style) }, inside)
}

/** Groups parts in a section of a kind. */
export function section(kind: string, parts: readonly string[], { section: named }: Writers): string {
  return element('text:section', { 'text:style-name': 'Section', 'text:name': named(kind) }, parts.join(''))
}

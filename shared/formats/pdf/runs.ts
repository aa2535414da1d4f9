import type { BodyNode } from '#shared/article/body.ts'
import { onOneLine } from '#shared/publish/printable.ts'
import { passageLanguage } from '#shared/schema/passage-language.ts'

/** Text set in one way. `name`: the target name for links within the story. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly strike?: boolean
  readonly shift?: 'superscript' | 'subscript' | null
  readonly href?: string | null
  readonly name?: string | null
  /** Its language (BCP 47), if it differs from the document's. */
  readonly language?: string | null
}

/** The text of a block; a line break is a line feed. */
export function runsOf(block: BodyNode): Run[] {
  return (block.content ?? []).map((node): Run => {
    const has = (name: string) => node.marks?.some(({ type }) => type === name) === true
    const tag = node.marks?.find(({ type }) => type === 'language')?.attrs?.tag
    const { href, id } = node.marks?.find(({ type }) => type === 'link')?.attrs ?? {}
    return {
      text: node.type === 'hardBreak' ? '\n' : (node.text ?? '').replace(/\s+/gu, sameSpace),
      bold: has('bold'),
      italic: has('italic'),
      underline: has('underline'),
      strike: has('strike'),
      shift: has('superscript') ? 'superscript' : has('subscript') ? 'subscript' : null,
      href: typeof href === 'string' ? href : null,
      name: typeof id === 'string' ? id : null,
      language: passageLanguage(tag),
    }
  })
}

/** A text that is not part of a body, as it is printed; no runs if it is empty. */
export function plain(text: unknown, how: Omit<Run, 'text'> = {}): Run[] {
  const line = typeof text === 'string' ? onOneLine(text) : ''
  return line === '' ? [] : [{ ...how, text: line }]
}

/** White space as one space, except no-break spaces. */
function sameSpace(space: string): string {
  return /^[\u00a0\u202f\u2007]+$/u.test(space) ? space : ' '
}

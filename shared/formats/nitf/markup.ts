import type { BodyNode } from '#shared/article/body.ts'
import { element } from '#shared/publish/escape.ts'
import type { ImageSource } from '#shared/publish/images.ts'
import { inlineMarkup, type Mark } from '#shared/publish/inline-markup.ts'
import { passageLanguage } from '#shared/schema/passage-language.ts'
import { group } from '../xml.ts'

/** What a block is written with. */
export interface NitfPlace {
  /** Whether it is inside another block, which cannot contain NITF's `block`. */
  readonly isInside: boolean
  readonly lead: BodyNode | undefined
  readonly leadFigure: BodyNode | undefined
  readonly images: ImageSource | undefined
}

/** Groups blocks: in a `block`, or inside another block, where only a `bq` may hold them. */
export function together(name: string, inside: readonly string[], { isInside }: NitfPlace): string {
  return isInside
    ? group('bq', { class: name }, group('block', {}, ...inside))
    : group('block', { class: name }, ...inside)
}

/** The text of a block as NITF. */
export function inline(node: BodyNode): string {
  return inlineMarkup(node, language)
}

/** A link; links to notes refer to names. */
export function anchor(href: unknown, inside: string, name?: unknown): string {
  return element('a', { href: String(href), name: typeof name === 'string' ? name : null }, inside)
}

/** NITF has one element for all emphasis; its class says which kind. */
const language = {
  lineBreak: '<br></br>',
  wrap: ({ type, attrs }: Mark, inside: string) => {
    if (type === 'link') return anchor(attrs?.href, inside, attrs?.id)
    // `value` is the language's code (NITF 3.6).
    if (type === 'language') return element('lang', { value: passageLanguage(attrs?.tag) }, inside)
    return element('em', { class: type }, inside)
  },
}

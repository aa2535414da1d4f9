import type { Node } from '@tiptap/pm/model'
import { passageLanguage } from './passage-language.ts'

/** Words of a text block in another language than the article's, by offsets in its content. */
export interface SpokenPassage {
  readonly from: number
  readonly to: number
  /** BCP 47. */
  readonly language: string
}

const none: readonly SpokenPassage[] = []

/** The passages of a text block, in order; neighbours in one language are one. */
export function passagesOf(block: Node): readonly SpokenPassage[] {
  let passages: SpokenPassage[] | null = null
  block.forEach((node, from) => {
    const language = passageLanguageOf(node)
    if (language === null) return
    passages ??= []
    const to = from + node.nodeSize
    const last = passages.at(-1)
    if (last?.to === from && last.language === language) passages[passages.length - 1] = { ...last, to }
    else passages.push({ from, to, language })
  })
  return passages ?? none
}

/** The language that a text is marked with; null for the article's own. */
export function passageLanguageOf(node: Node): string | null {
  const mark = node.marks.find(({ type }) => type.name === 'language')
  return mark === undefined ? null : passageLanguage(mark.attrs.tag)
}

/** The part of a text that is in one language. */
export interface SpokenPart {
  /** BCP 47. */
  readonly language: string
  /** Where it begins in the whole text. */
  readonly at: number
  readonly text: string
}

/**
 * Splits a text by the languages of its words: the whole text without its passages (`leftOut`) in
 * the article's language (`language`, BCP 47), and each passage in its own.
 */
export function partsOf(text: string, passages: readonly SpokenPassage[], language: string): SpokenPart[] {
  let own = ''
  const others = passages.map(({ from, to, language: tag }): SpokenPart => {
    own += text.slice(own.length, from) + leftOut(text.slice(from, to))
    return { language: tag, at: from, text: text.slice(from, to) }
  })
  return [{ language, at: 0, text: own + text.slice(own.length) }, ...others]
}

/**
 * Replaces each character of a passage with U+FFFC, so that offsets stay the same; single spaces
 * are kept.
 */
export function leftOut(text: string): string {
  return text.replace(/[^ ]| (?= )/g, '\ufffc')
}

import type { Article } from '#shared/article/article.ts'
import { type LabelPlace, usualLabel } from '#shared/label/settings.ts'
import { labelTermOf, sourceTypeAddress } from '#shared/label/terms.ts'
import { labelWords } from '#shared/label/words.ts'
import { element, escapeHtml, textElement } from './escape.ts'
import { labelAttribute } from './markup-fields.ts'
import type { PublishOptions } from './options.ts'
import { onOneLine } from './printable.ts'

type Look = Pick<PublishOptions, 'label'>

/**
 * The label of a published part at a given place of its page, with IPTC's term; '' if it has none,
 * or has it at another place.
 */
export function labelMarkup(article: Article, options: Look, place: LabelPlace): string {
  return (options.label ?? usualLabel).place === place ? anyLabelMarkup(article, options) : ''
}

/** The label wherever the newsroom wants it, for formats with fewer places. */
export function anyLabelMarkup({ label, language: tag }: Article, { label: look = usualLabel }: Look): string {
  const term = labelTermOf(label)
  if (term === null) return ''
  const { text, language } = labelWords(term, tag, look)
  const words = language === null ? escapeHtml(text) : textElement('span', { lang: language, dir: 'ltr' }, text)
  return element('p', { class: 'label', [labelAttribute]: sourceTypeAddress(term) }, words)
}

/** The label as a line of text; null if there is none. */
export function labelLine({ label, language }: Article, { label: look = usualLabel }: Look): string | null {
  const term = labelTermOf(label)
  return term === null ? null : onOneLine(labelWords(term, language, look).text)
}

/** Whether a format without a place at the byline puts the label above its text. */
export function isLabelAbove({ label: look = usualLabel }: Look): boolean {
  return look.place !== 'below'
}

import type { BodyNode } from '#shared/article/body.ts'
import type { PlacedPassage, Rule, StoryFound } from '../rule.ts'

/** A file name, or words that only say that this is a picture. */
const poor =
  /^\S+\.(?:jpe?g|png|gif|webp|avif|tiff?|heic)$|^(?:IMG|DSC|DSCN|PXL|Screenshot)[_ -]?\d[\w-]*$|^(?:image|photo|picture|graphic|bild|foto|grafik|фото|изображение|рисунок|image|imagen|photo)$/iu

/**
 * An alternative text that describes nothing: a file name, “photo”, or a repetition of the caption.
 */
export const poorAlt: Rule = {
  id: 'poorAlt',
  group: 'fields',
  severity: 'warning',
  source: 'WCAG 2.2, 1.1.1, failure F30',
  story: ({ article, passages }) =>
    passages.flatMap((passage): StoryFound[] => {
      if (passage.attribute !== 'alt') return []
      const alt = passage.text.trim()
      const isPoor = poor.test(alt) || alt === captionOf(article.body, passage)
      return isPoor ? [{ at: { passage, from: 0, to: passage.text.length } }] : []
    }),
}

/** The caption of the image that a text belongs to, if the image is not part of a group. */
function captionOf({ content = [] }: BodyNode, { block }: PlacedPassage): string | null {
  const node = block === null ? undefined : content[block]
  if (node?.type !== 'figure') return null
  const caption = (node.content ?? [])
    .map(({ text }) => text ?? ' ')
    .join('')
    .trim()
  return caption === '' ? null : caption
}
